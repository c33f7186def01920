# SPDX-License-Identifier: MIT
"""What is asked and said of a connection, heard: accessconnectiontest.py PROGRAM, beside accessbus.sh."""
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import accesscase  # noqa: E402
import accesswalk as access  # noqa: E402
from accesscase import AccessCase  # noqa: E402
from accessserver import AskingServer  # noqa: E402
from accesswalk import Role, find, keys, name_of, wait_for  # noqa: E402


class ConnectionCase(AccessCase):
    is_asked_at_start = True

    def setUp(self):
        self.server = AskingServer()
        self.addCleanup(self.server.end)
        super().setUp()

    def button(self, name):
        return wait_for(lambda: find(self.window, Role.PUSH_BUTTON, name), f"the button {name}")

    def says_why(self, dialog):
        return [name_of(node) for node in access.below(dialog) if node.get_role() == Role.LABEL]

    def press_by_keyboard(self, name):
        """Reached with Tab, pressed with Space."""
        access.pause()
        stops = 0
        while self.tab()[1] != name:
            stops += 1
            self.assertLess(stops, accesscase.LONGEST_ROUND, name)
        keys("space")


class AccessPasswordTest(ConnectionCase):
    @property
    def arguments(self):
        return ["--connect", self.server.address]

    def test_asks_for_a_password(self):
        prompt = self.walk("Password")
        field = find(prompt, Role.PASSWORD_TEXT, "Password")
        self.assertIsNotNone(field)
        self.closes_by_escape(prompt, (Role.TEXT, "ISBN"))
        self.button("Try Again")
        self.assertEqual(access.offenders_below(self.window), [])
        self.press_by_keyboard("Try Again")
        prompt = self.program.dialog("Password")
        self.ear.wait_for_focus(Role.PASSWORD_TEXT)
        access.enter("wrong")
        self.program.wait_until_gone(prompt)
        prompt = self.program.dialog("Password")
        self.ear.wait_for_focus(Role.PASSWORD_TEXT)
        self.assertEqual(len([words for words in self.says_why(prompt) if "password" in words]), 1)
        keys("Escape")
        self.program.wait_until_gone(prompt)
        self.program.wait_until_active()

    def test_shows_the_details(self):
        prompt = self.program.dialog("Password")
        since = len(self.ear.heard)
        self.closes_by_escape(prompt, (Role.TEXT, "ISBN"))
        self.ear.wait_for("password", since)
        self.press_by_keyboard("Details of the connection")
        before = (Role.PUSH_BUTTON, "Details of the connection")
        details = self.walk("Connection")
        self.assertTrue(any("password" in words for words in self.says_why(details)))
        self.closes_by_escape(details, before)
        close = self.button("Close this message")
        self.press_by_keyboard("Close this message")
        wait_for(lambda: not access.is_showing(close), "the notice to go")
        self.assertIsNotNone(access.focused_below(self.window))


class AccessTunnelTest(ConnectionCase):
    arguments = ["--profile", "behind"]

    def prepare(self, run):
        run(["profile", "add", "behind", "--connect", self.server.address, "--tunnel", "db.example.org",
             "--cloudflared", os.path.join(os.environ["HOME"], "none")])

    def test_asks_for_a_token_and_says_what_is_missing(self):
        prompt = self.walk("Access Service Token")
        for name in ("Client ID", "Client secret"):
            self.assertIsNotNone(find(prompt, Role.PASSWORD_TEXT, name))
        self.ear.wait_for_focus(Role.PASSWORD_TEXT, "Client ID")
        since = len(self.ear.heard)
        access.type_text("id")
        self.tab()
        access.type_text("secret")
        keys("alt+k")  # kept nowhere
        keys("Return")
        self.program.wait_until_gone(prompt)
        self.ear.wait_for("cloudflared", since)
        self.press_by_keyboard("How to Install It")
        before = (Role.PUSH_BUTTON, "How to Install It")
        self.closes_by_escape(self.walk("cloudflared Is Missing"), before)


if __name__ == "__main__":
    accesscase.main()
