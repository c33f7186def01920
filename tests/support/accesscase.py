# SPDX-License-Identifier: MIT
"""A window with an ear beside it, for the tests that use it as with a screen reader."""
import pathlib
import sys
import unittest

import accesswalk as access
from accesswalk import Role, State, find, keys, name_of, wait_for

PROGRAM = ""
CONTAINERS = (Role.TABLE, Role.LIST, Role.TREE, Role.TREE_TABLE)
LONGEST_ROUND = 80  # stops of Tab


class AccessCase(unittest.TestCase):
    maxDiff = None
    arguments = ["--sample"]
    is_asked_at_start = False  # by a dialog

    def setUp(self):
        self.ear = access.Ear()
        self.addCleanup(self.ear.close)
        self.program = access.Program(PROGRAM, self.arguments, self.prepare)
        self.addCleanup(self.program.end)
        self.window = self.program.window
        isbn = (Role.TEXT, "ISBN")
        wait_for(lambda: isbn in self.ear.focused or access.focused_below(self.window) == isbn,
                 "the focus on the ISBN")
        if not self.is_asked_at_start:
            self.program.wait_until_active()

    def prepare(self, run):
        """What the program is told by run(arguments) before its window opens."""

    def tearDown(self):
        self.assertTrue(self.program.is_alive(), f"The program ended with {self.program.process.returncode}")

    # --- searches

    def search_title(self, words):
        since = len(self.ear.heard)
        keys("ctrl+t")
        self.ear.wait_for_focus(Role.TEXT, "Title")
        access.enter(words)
        return since

    def results(self):
        return wait_for(lambda: find(self.window, Role.TABLE, "Results"), "the results")

    def search_hobbit(self):
        since = self.search_title("The Hobbit")
        self.ear.wait_for("edition", since)
        return self.results()

    def choose(self, *path):
        access.press(self.program.menu_item(*path))

    def open_menu(self, key, name):
        """By its mnemonic; the name of the item that the focus is on."""
        keys(key)
        wait_for(lambda: self.ear.focused[-1][0] in access.MENU_ITEMS and self.ear.focused[-1][1] != name,
                 f"the menu {name} to open; the focus went: {self.ear.focused[-4:]}")
        return self.ear.focused[-1][1]

    # --- the focus

    def tab(self, before=(), key="Tab"):
        count = len(self.ear.focused)
        keys(key)
        wait_for(lambda: len(self.ear.focused) > count and not self._is_item_to_follow(),
                 f"the focus to go on from {before}")
        return self.ear.focused[-1]

    def _is_item_to_follow(self):
        last = self.ear.focused_node
        return last.get_role() in CONTAINERS and any(
            node.get_state_set().contains(State.FOCUSED) for node in access.children_of(last))

    def round_of(self, key, start):
        """What Tab reaches, one after the other, until it is back at the start."""
        reached = []
        while not reached or reached[-1] != start:
            reached.append(self.tab(reached, key))
            self.assertLess(len(reached), LONGEST_ROUND, reached)
        return reached

    def check_both_ways(self, start):
        """Shift+Tab goes where Tab came from; what has the focus is start, and has a name."""
        forth = self.round_of("Tab", start)
        back = self.round_of("shift+Tab", start)
        self.assertEqual(back[:-1], forth[-2::-1])
        self.assertNotIn("", [name for _, name in forth])
        return forth

    def focus_in(self, root):
        return wait_for(lambda: access.focused_below(root), "something to have the focus")

    def closes_by_escape(self, dialog, before):
        """Esc closes it, and the focus is in the window where it was."""
        keys("Escape")
        self.program.wait_until_gone(dialog)
        self.program.wait_until_active()
        wait_for(lambda: access.focused_below(self.window) == before,
                 f"the focus to be again on {before}; it is on {access.focused_below(self.window)}")

    # --- dialogs

    def walk(self, title, has_several_stops=True):
        """The dialog, once all is said of what is in it and Tab goes round in it both ways."""
        dialog = self.program.dialog(title)
        start = self.focus_in(dialog)
        access.pause()
        self.assertEqual(access.offenders_below(dialog), [])
        if has_several_stops:
            self.check_both_ways(start)
        return dialog

    def check_dialog(self, title, way, has_several_stops=True):
        before = self.focus_in(self.window)
        way()
        self.closes_by_escape(self.walk(title, has_several_stops), before)

    def type_path(self, title, path):
        """Into Qt's own file dialog of this title."""
        self.program.dialog(title)
        self.ear.wait_for_focus(Role.TEXT)
        keys("ctrl+a")
        access.enter(str(path))


def main():
    global PROGRAM
    PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    unittest.main(module="__main__", verbosity=2, warnings="ignore")  # the bindings call themselves deprecated
