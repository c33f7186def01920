# SPDX-License-Identifier: MIT
"""The program as a screen reader has it: over AT-SPI, on the bus and the display of accessbus.sh.

Nothing here is judged by time: whatever is waited for is a condition, and PATIENCE only ends a test that hangs.
"""
import os
import signal
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds
Role = Atspi.Role
State = Atspi.StateType

# What a person does something with: without a name it is silence.
INTERACTIVE = {
    Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.ENTRY, Role.TEXT,
    Role.PASSWORD_TEXT, Role.COMBO_BOX, Role.SPIN_BUTTON, Role.SLIDER, Role.TABLE, Role.LIST, Role.TREE,
    Role.TREE_TABLE, Role.LIST_ITEM, Role.MENU, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM,
    Role.PAGE_TAB, Role.LINK, Role.DIALOG, Role.FRAME, Role.PROGRESS_BAR, Role.TABLE_COLUMN_HEADER,
}


MENU_ITEMS = (Role.MENU, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM)


def turn():
    """Lets what has arrived be heard."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait_for(condition, what):
    """The first true answer of condition; fails with what when there is none."""
    end = time.monotonic() + PATIENCE
    while True:
        turn()
        try:
            answer = condition()
        except GLib.Error:
            answer = None  # it went while it was asked
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError("Waited in vain for " + what)
        time.sleep(0.02)


def name_of(node):
    return node.get_name() or ""


def is_showing(node):
    return node.get_state_set().contains(State.SHOWING)


def children_of(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def below(node, is_cut=lambda node: False):
    """The node and everything below it; nothing below one that is cut."""
    yield node
    if is_cut(node):
        return
    for child in children_of(node):
        yield from below(child, is_cut)


def find(root, role, name=None, is_hidden_too=False):
    for node in below(root):
        is_it = node.get_role() == role and (name is None or name_of(node) == name)
        if is_it and (is_hidden_too or is_showing(node)):
            return node
    return None


def focused_below(root):
    """The role and the name of what has the focus: the item, not its view."""
    focused = None
    for node in below(root):
        states = node.get_state_set()
        is_viewport = node.get_role() == Role.FILLER and not name_of(node)
        if node.get_role() == Role.PAGE_TAB or is_viewport:
            continue  # Qt says so of the current tab, whatever has the focus
        if states.contains(State.FOCUSED) and states.contains(State.SHOWING):
            focused = node
    return (focused.get_role(), name_of(focused)) if focused is not None else None


def path_to(node):
    parts = []
    while node is not None and node.get_role() != Role.APPLICATION:
        parts.append(f"{node.get_role_name()} “{name_of(node)}”")
        node = node.get_parent()
    return " / ".join(reversed(parts))


def press(node):
    """What a screen reader's own key does with it."""
    action = node.get_action_iface()
    names = [action.get_action_name(i) for i in range(action.get_n_actions())]
    wanted = next(name for name in ("Toggle", "Press", "ShowMenu") if name in names)
    action.do_action(names.index(wanted))


def text_of(field):
    text = field.get_text_iface()
    return text.get_text(0, text.get_character_count())


def is_labelled(node):
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
               for relation in node.get_relation_set())


def offenders_below(root):
    """What a screen reader would be silent or wrong about."""
    offenders = []
    for node in below(root, lambda node: node.get_role() == Role.COMBO_BOX):
        role, name, states = node.get_role(), name_of(node), node.get_state_set()
        if not states.contains(State.SHOWING) and role not in MENU_ITEMS:
            continue
        is_focusable = states.contains(State.FOCUSABLE)
        if role == Role.COMBO_BOX and not node.get_description() and not is_labelled(node):
            offenders.append("a choice without a label: " + path_to(node))  # its name is what is chosen
        if role in INTERACTIVE and not name:
            offenders.append("no name: " + path_to(node))
        if is_focusable and role in (Role.UNKNOWN, Role.INVALID, Role.FILLER) and not name:
            offenders.append("takes the focus and says neither what it is nor its name: " + path_to(node))
        if "&" in name.replace(" & ", " "):
            offenders.append("a mnemonic is read out: " + path_to(node))
    return offenders


class Ear:
    """What a screen reader is told. Listens before the program starts, or Qt would not speak."""

    KINDS = ("object:state-changed:showing", "object:announcement", "object:state-changed:focused",
             "object:state-changed:checked", "object:property-change", "window:activate")

    def __init__(self):
        self.heard = []  # sentences announced, in order
        self.focused = []  # (role, name) of what got the focus, in order
        self.focused_node = None  # the last of them
        self.checked = []  # (name, whether)
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in self.KINDS:
            self._listener.register(kind)

    def close(self):
        for kind in self.KINDS:
            self._listener.deregister(kind)

    def _hear(self, event):
        try:
            source = event.source
            if event.type.startswith("object:announcement"):
                self.heard.append(str(event.any_data))
            elif event.type.startswith("object:state-changed:showing"):
                if event.detail1 and source.get_role() == Role.NOTIFICATION:
                    self.heard.append(name_of(source))
            elif event.type.startswith("object:state-changed:focused") and event.detail1:
                self.focused.append((source.get_role(), name_of(source)))
                self.focused_node = source
            elif event.type.startswith("object:state-changed:checked"):
                self.checked.append((name_of(source), bool(event.detail1)))
        except GLib.Error:
            pass  # it went meanwhile

    def wait_for(self, words, since=0):
        """The first sentence from the place since on that has these words."""
        return wait_for(lambda: next((s for s in self.heard[since:] if words in s), None),
                       f"“{words}”; heard: {self.heard[since:]}")

    def wait_for_focus(self, role, words=""):
        return wait_for(lambda: self.focused and self.focused[-1][0] == role and words in self.focused[-1][1],
                       f"the focus on {role} “{words}”; it went: {self.focused[-8:]}")


class Program:
    """The window, started with arguments and folders of its own, and ended by end()."""

    def __init__(self, executable, arguments, prepare=lambda run: None):
        self.folder = tempfile.TemporaryDirectory(dir=os.environ["HOME"])
        own = {f"XDG_{kind}_HOME": os.path.join(self.folder.name, kind.lower())
               for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
        environment = {**os.environ, **own}
        prepare(lambda words: subprocess.run([executable, *words], check=True, env=environment,
                                             stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL))
        self.process = subprocess.Popen([executable, *arguments], stdout=subprocess.DEVNULL, env=environment)
        self.root = wait_for(self._find, "the program on the bus")
        self.root.set_cache_mask(Atspi.Cache.NONE)
        self.window = wait_for(lambda: find(self.root, Role.FRAME), "its window")

    def _find(self):
        if self.process.poll() is not None:
            raise AssertionError(f"The program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for application in children_of(desktop):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def is_alive(self):
        return self.process.poll() is None

    def end(self):
        if self.is_alive():
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.folder.cleanup()

    def dialog(self, name):
        """Once it is there and active."""
        def active():
            for window in children_of(self.root):
                if name_of(window) == name and window.get_state_set().contains(State.ACTIVE):
                    return window
            return None
        return wait_for(active, f"the dialog {name}; there are: {[name_of(w) for w in children_of(self.root)]}")

    def wait_until_gone(self, dialog):
        def is_gone():
            turn()
            try:
                return dialog not in children_of(self.root) or not is_showing(dialog)
            except GLib.Error:
                return True
        wait_for(is_gone, "the dialog to close")

    def wait_until_active(self):
        wait_for(lambda: self.window.get_state_set().contains(State.ACTIVE), "the window to be active")

    def menu_item(self, *path):
        node = find(self.window, Role.MENU_BAR)
        for words in path:
            node = next(n for n in below(node) if n.get_role() in MENU_ITEMS and name_of(n) == words)
        return node


def keys(*names):
    """By keyboard, as a person."""
    subprocess.run(["xdotool", "key", "--delay", "30", *names], check=True)


def type_text(text, delay=60):
    """As a person does; what comes faster is a scanner's."""
    subprocess.run(["xdotool", "type", "--delay", str(delay), text], check=True)


def pause():
    """As a person makes it: a Tab that follows Enter at once is taken for the end of a scan."""
    time.sleep(0.4)


def enter(text):
    type_text(text)
    keys("Return")


def scan(code):
    """As a scanner types."""
    subprocess.run(["xdotool", "-"], input=f"type --delay 2 {code}\nkey Return\n", text=True, check=True)
