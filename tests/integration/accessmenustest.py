# SPDX-License-Identifier: MIT
"""Every menu, opened by keyboard and heard: accessmenustest.py PROGRAM, beside accessbus.sh."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import accesscase  # noqa: E402
import accesswalk as access  # noqa: E402
from accesscase import AccessCase  # noqa: E402
from accesswalk import Role, State, find, keys, name_of, wait_for  # noqa: E402

EIGHTY_DAYS = "9780140449068"


def usable_items_of(menu):
    return [name_of(node) for node in access.children_of(menu) if node.get_role() in access.MENU_ITEMS
            and node.get_state_set().contains(State.SENSITIVE) and access.is_showing(node)]


class AccessMenusTest(AccessCase):
    def next_item(self, key="Down"):
        count = len(self.ear.focused)
        keys(key)
        wait_for(lambda: len(self.ear.focused) > count and self.ear.focused[-1][0] in access.MENU_ITEMS,
                 f"the next item after {self.ear.focused[-1]}")
        return self.ear.focused[-1][1]

    def go_round(self, first):
        reached = [first]
        while (name := self.next_item()) != first:
            reached.append(name)
            self.assertLess(len(reached), accesscase.LONGEST_ROUND, reached)
        return reached

    def leave_menu(self, before, escapes):
        """Esc closes one menu after the other, and at last leaves the bar."""
        keys(*["Escape"] * escapes)
        wait_for(lambda: access.focused_below(self.window) == before and self.ear.focused[-1] == before,
                 f"the focus to be again on {before}; it went {self.ear.focused[-3:]}")

    def test_opens_every_menu(self):
        self.search_hobbit()
        access.pause()
        before = self.focus_in(self.window)
        for key, name in (("alt+c", "Catalogue"), ("alt+e", "Edit"), ("alt+v", "View"), ("alt+h", "Help")):
            with self.subTest(name):
                first = self.open_menu(key, name)
                usable = usable_items_of(find(self.program.menu_item(name), Role.POPUP_MENU))
                self.assertEqual(self.go_round(first), usable)
                self.leave_menu(before, 2)

    def test_opens_every_menu_in_a_menu(self):
        self.search_hobbit()
        access.pause()
        before = self.focus_in(self.window)
        for key, name, inner, first in (("alt+c", "Catalogue", "Open Catalogue", "Sample Catalogue"),
                                        ("alt+c", "Catalogue", "Answers Kept", None),
                                        ("alt+v", "View", "Columns", None), ("alt+v", "View", "Sort By", None)):
            with self.subTest(inner):
                item = self.open_menu(key, name)
                while item != inner:
                    item = self.next_item()
                reached = self.next_item("Right")
                self.assertTrue(first is None or reached == first, reached)
                self.assertNotIn("", self.go_round(reached))
                self.assertEqual(access.offenders_below(self.program.root), [])
                self.leave_menu(before, 3)

    def test_opens_the_menu_of_a_result(self):
        self.search_hobbit()
        access.pause()
        while self.tab()[0] != Role.TABLE_CELL:
            pass
        before = self.focus_in(self.window)
        for key in ("Menu", "shift+F10"):
            with self.subTest(key):
                keys(key)
                self.assertEqual([name for name in self.go_round(self.next_item()) if "ISBN" not in name],
                                 ["Copy", "Editions of This Work", "Works of This Author"])
                self.leave_menu(before, 1)

    def test_opens_the_menu_of_a_scan(self):
        access.scan(EIGHTY_DAYS)
        self.ear.wait_for("Eighty Days")
        keys("F8")
        self.ear.wait_for_focus(Role.TABLE_CELL)
        before = self.focus_in(self.window)
        keys("Menu")
        self.assertEqual(self.go_round(self.next_item()), ["One Copy More", "Edit Note", "Remove From the List"])
        self.leave_menu(before, 1)
        keys("Menu")
        while self.next_item() != "Edit Note":
            pass
        keys("Return")
        self.ear.wait_for_focus(Role.TEXT)
        self.assertEqual(access.offenders_below(self.window), [])
        access.type_text("worn")
        keys("Return")
        scans = find(self.window, Role.TABLE, "Scans").get_table_iface()
        wait_for(lambda: "Note: worn" in [name_of(scans.get_accessible_at(0, column))
                                          for column in range(scans.get_n_columns())], "the note")
        self.ear.wait_for_focus(Role.TABLE_CELL)


if __name__ == "__main__":
    accesscase.main()
