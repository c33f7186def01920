# SPDX-License-Identifier: MIT
"""Every dialog, walked and used as with a screen reader: accessdialogstest.py PROGRAM, beside accessbus.sh."""
import csv
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import accesscase  # noqa: E402
import accesswalk as access  # noqa: E402
from accesscase import AccessCase  # noqa: E402
from accesswalk import Role, State, find, keys, wait_for  # noqa: E402

EIGHTY_DAYS = "9780140449068"


class AccessDialogsTest(AccessCase):
    def select_two_rows(self):
        while self.tab()[0] != Role.TABLE_CELL:
            pass
        keys("shift+Down")
        wait_for(lambda: len(self.results().get_table_iface().get_selected_rows()) == 2, "two selected rows")

    # --- what there is in it

    def test_walks_the_dialogs_of_keys(self):
        self.search_hobbit()
        access.pause()
        for title, key in (("Export", "ctrl+e"), ("Settings", "ctrl+comma"), ("Guide and Keys", "F1")):
            with self.subTest(title):
                self.check_dialog(title, lambda key=key: keys(key))

    def test_walks_the_dialogs_of_menus(self):
        for title, path in (
                ("Connect to a Catalogue", ("Catalogue", "Open Catalogue", "Connect to a Catalogue…")),
                ("Clear Answers", ("Catalogue", "Answers Kept", "Clear All…")),
                ("Diagnostic Report", ("Help", "Copy Diagnostic Report…")),
                ("About Alexandria", ("Help", "About Alexandria"))):
            with self.subTest(title):
                self.check_dialog(title, lambda path=path: self.choose(*path), title != "About Alexandria")

    def test_copies_the_report(self):
        self.choose("Help", "Copy Diagnostic Report…")
        dialog = self.program.dialog("Diagnostic Report")
        report = access.text_of(find(dialog, Role.TEXT, "Diagnostic Report"))

        self.assertIn("Alexandria", report)
        self.assertIsNotNone(find(dialog, Role.PUSH_BUTTON, "Copy"))

    def test_reads_long_texts_line_by_line(self):
        for title, role, way in (("Guide and Keys", Role.LABEL, lambda: keys("F1")),
                                 ("Diagnostic Report", Role.TEXT,
                                  lambda: self.choose("Help", "Copy Diagnostic Report…"))):
            with self.subTest(title):
                way()
                dialog = self.program.dialog(title)
                self.ear.wait_for_focus(role, title)
                text = find(dialog, role, title).get_text_iface()
                place = text.get_caret_offset()
                keys("Down", "Down")
                wait_for(lambda: text.get_caret_offset() > place, "the caret to go down")
                keys("Escape")
                self.program.wait_until_gone(dialog)
                self.program.wait_until_active()

    # --- what leaves the window

    def test_asks_what_is_printed(self):
        self.search_hobbit()
        access.pause()
        self.select_two_rows()
        self.check_dialog("Print", lambda: keys("ctrl+p"))
        before = self.focus_in(self.window)
        self.open_menu("alt+c", "Catalogue")
        keys("d")
        dialog = self.program.dialog("Save as PDF")
        self.assertEqual(self.focus_in(dialog)[1], "2 rows selected")
        since = len(self.ear.heard)
        keys("alt+n")
        path = pathlib.Path(self.program.folder.name, "two.pdf")
        self.type_path("Save as PDF", path)
        self.ear.wait_for("2 rows are in two.pdf", since)

        self.assertTrue(path.read_bytes().startswith(b"%PDF"))
        self.program.wait_until_active()
        self.assertEqual(self.focus_in(self.window), before)
        self.assertEqual(access.offenders_below(self.window), [])
        closing = find(self.window, Role.PUSH_BUTTON, "Close")
        self.assertIsNotNone(find(self.window, Role.PUSH_BUTTON, "Open Folder"))
        access.press(closing)
        wait_for(lambda: not access.is_showing(closing), "the strip to go")

    # --- filling

    def open_fill(self, rows):
        path = pathlib.Path(self.program.folder.name, "shelf.csv")
        with open(path, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([["ISBN", "Title", "Pages"], *rows])
        self.open_menu("alt+c", "Catalogue")
        keys("l")
        self.type_path("Fill a CSV", path)
        dialog = self.program.dialog("Fill shelf.csv")
        self.ear.wait_for_focus(Role.COMBO_BOX)
        return dialog

    def test_fills_a_table_by_keyboard(self):
        before = self.focus_in(self.window)
        self.open_fill([[EIGHTY_DAYS, "", ""], ["9783161484100", "", ""]])
        dialog = self.walk("Fill shelf.csv")
        preview = find(dialog, Role.TABLE, "The table as it will be").get_table_iface()
        self.assertEqual(preview.get_n_rows(), 2)
        since = len(self.ear.heard)
        keys("alt+l")
        self.ear.wait_for("filled", since)
        self.assertEqual(access.offenders_below(dialog), [])
        keys("Escape")
        question = self.program.dialog("The filled table is not saved")
        self.assertEqual(access.offenders_below(question), [])
        keys("Escape")
        self.program.wait_until_gone(question)
        self.program.dialog("Fill shelf.csv")
        filled = pathlib.Path(self.program.folder.name, "filled.csv")
        keys("alt+s")
        self.type_path("Save the Filled Table", filled)
        self.ear.wait_for("Saved as filled.csv", since)
        self.program.dialog("Fill shelf.csv")

        with open(filled, newline="", encoding="utf-8-sig") as file:
            rows = list(csv.reader(file))
        self.assertEqual(rows[1][0], EIGHTY_DAYS)
        self.assertTrue(rows[1][2].isdigit(), rows)
        self.closes_by_escape(dialog, before)

    def test_says_why_nothing_can_be_filled(self):
        self.open_fill([[EIGHTY_DAYS, "", ""]])
        dialog = self.program.dialog("Fill shelf.csv")
        columns = find(dialog, Role.LIST, "Columns to fill")
        since = len(self.ear.heard)
        for item in access.children_of(columns):
            if item.get_state_set().contains(State.CHECKED):
                access.press(item)

        self.ear.wait_for("Choose the columns to fill.", since)


if __name__ == "__main__":
    accesscase.main()
