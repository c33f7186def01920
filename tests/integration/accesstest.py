# SPDX-License-Identifier: MIT
"""The window, walked and used as with a screen reader: accesstest.py PROGRAM, beside accessbus.sh."""
import csv
import json
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import accesscase  # noqa: E402
import accesswalk as access  # noqa: E402
from accesscase import AccessCase  # noqa: E402
from accesswalk import GLib, Role, State, find, keys, name_of, wait_for  # noqa: E402

EIGHTY_DAYS = "9780140449068"


def sample_says(*arguments):
    printed = subprocess.run([accesscase.PROGRAM, "search", "--sample", "--format", "json", *arguments], check=True,
                             stdout=subprocess.PIPE, text=True).stdout
    return json.loads(printed)


def year_of(edition):
    found = re.search(r"\d{4}", edition["publish_date"] or "")
    return found.group() if found else ""


class AccessTest(AccessCase):
    # --- what it is

    def test_says_what_everything_is(self):
        self.search_hobbit()
        offenders = access.offenders_below(self.program.root)
        access.scan(EIGHTY_DAYS)
        self.ear.wait_for("Eighty Days")
        keys("F8")
        self.ear.wait_for_focus(Role.TABLE_CELL)
        offenders += access.offenders_below(self.program.root)
        keys("ctrl+i", "ctrl+f")  # no rows are filtered on this page; nothing may come of it

        self.assertEqual(offenders, [])

    def test_reaches_every_part_with_tab(self):
        self.search_hobbit()
        wait_for(lambda: find(self.window, Role.PUSH_BUTTON, "Show all editions in the results"), "the rest")
        access.pause()
        reached = self.check_both_ways((Role.TEXT, "Title"))
        names = [name for _, name in reached]

        first = name_of(self.results().get_table_iface().get_accessible_at(0, 0))
        self.assertEqual(names[:7], ["Author", "Search", "Results", first, "Details of the edition",
                                     "J.R.R. Tolkien", "Copy the Open Library link"])
        self.assertEqual(names[-3:], ["Show all editions in the results", "ISBN", "Title"])
        self.assertEqual(reached[-4][0], Role.LIST_ITEM)  # of the other editions

    # --- the table

    def test_reads_the_results_cell_by_cell(self):
        said = sample_says("--title", "The Hobbit", "--limit", "50")["results"]
        table = self.search_hobbit()
        grid = table.get_table_iface()

        heads = [grid.get_column_description(column) for column in range(grid.get_n_columns())]
        self.assertEqual(heads, ["Title", "Authors", "Year", "Publisher", "ISBN", "Language"])
        self.assertEqual(grid.get_n_rows(), len(said))
        for row, edition in enumerate(said):
            texts = dict(zip(heads, (name_of(grid.get_accessible_at(row, column))
                                     for column in range(len(heads)))))
            title = edition["title"] + (": " + edition["subtitle"] if edition["subtitle"] else "")
            self.assertEqual(texts["Title"], title)
            self.assertEqual(texts["Authors"], ", ".join(author["name"] for author in edition["authors"]))
            self.assertEqual(texts["Year"], year_of(edition))
            self.assertEqual(texts["Publisher"], ", ".join(edition["publishers"]))
            self.assertEqual(texts["ISBN"].replace("-", ""), (edition["isbn_13"] or [""])[0])
            self.assertEqual(bool(texts["Language"]), bool(edition["languages"]))
        for column, head in enumerate(heads):
            self.assertEqual(name_of(grid.get_column_header(column)), head)
            cell = grid.get_accessible_at(1, column)
            self.assertEqual(grid.get_row_at_index(cell.get_index_in_parent()), 1)
            self.assertEqual(grid.get_column_at_index(cell.get_index_in_parent()), column)

    def test_says_which_row_is_selected(self):
        table = self.search_hobbit()
        grid = table.get_table_iface()
        access.pause()
        while self.tab()[0] != Role.TABLE_CELL:
            pass

        for row in (1, 2):
            keys("Down")
            title = name_of(grid.get_accessible_at(row, 0))
            self.ear.wait_for_focus(Role.TABLE_CELL, title)
            wait_for(lambda: list(grid.get_selected_rows()) == [row], f"row {row} to be selected")
            states = grid.get_accessible_at(row, 0).get_state_set()
            self.assertTrue(states.contains(State.FOCUSED) and states.contains(State.SELECTED))
        self.assertTrue(grid.is_row_selected(2))
        self.assertFalse(grid.is_row_selected(0))

    def test_leaves_the_focus_where_one_types(self):
        self.search_hobbit()
        self.search_title("Dracula")
        self.ear.wait_for("edition", len(self.ear.heard) - 1)

        self.assertNotIn(Role.TABLE_CELL, [role for role, _ in self.ear.focused])
        self.assertNotIn(Role.LIST_ITEM, [role for role, _ in self.ear.focused])

    def test_answers_whatever_it_is_asked(self):
        table = self.search_hobbit()
        kept = [table.get_table_iface().get_accessible_at(row, 0) for row in range(3)]
        self.ask_hostilely(table)
        since = self.search_title("Dracula")
        self.ear.wait_for("edition", since)
        for cell in kept:  # of the rows before
            self.ask(cell.get_name)
            self.ask(cell.get_parent)
            self.ask(cell.get_index_in_parent)
            self.ask(lambda cell=cell: cell.get_component_iface().get_extents(0))
        self.ask_hostilely(self.results())

        keys("ctrl+e")
        dialog = self.program.dialog("Export")
        columns = find(dialog, Role.LIST, "Columns")
        items = [columns.get_child_at_index(i) for i in range(3)]
        self.ask_hostilely(columns)
        keys("Escape")
        self.program.wait_until_active()
        for part in (columns, *items):
            self.ask(part.get_name)
            self.ask(part.get_parent)
            self.ask(part.get_state_set)
        keys("Escape", "Escape")  # no rows at all
        wait_for(lambda: not find(self.window, Role.TABLE, "Results"), "the results to go")
        self.ask_hostilely(table)

        self.assertTrue(self.program.is_alive())

    def ask(self, question):
        """Any answer will do, also that there is none."""
        try:
            question()
        except (GLib.Error, AttributeError):
            pass
        self.assertTrue(self.program.is_alive())

    def ask_hostilely(self, view):
        grid = view.get_table_iface()
        places = [(-1, -1), (0, -1), (-1, 0), (0, 9999), (9999, 0), (2 ** 31 - 1, 2 ** 31 - 1), (-2 ** 31, 0)]
        for row, column in places:
            for question in (grid.get_accessible_at, grid.get_index_at, grid.get_row_extent_at,
                             grid.get_column_extent_at, grid.is_selected):
                self.ask(lambda: question(row, column))
            for question in (grid.get_row_at_index, grid.get_column_at_index, grid.get_column_header,
                             grid.get_row_header, grid.get_row_column_extents_at_index, grid.is_row_selected,
                             grid.get_column_description, grid.get_row_description, grid.add_row_selection,
                             grid.remove_row_selection, grid.add_column_selection,
                             view.get_child_at_index):
                self.ask(lambda: question(row))

    # --- what is said

    def test_says_how_much_was_found(self):
        count = len(sample_says("--title", "The Hobbit", "--limit", "50")["results"])
        since = self.search_title("The Hobbit")
        self.ear.wait_for(f"{count} edition", since)
        since = self.search_title("Zwxqy Vbnml")
        self.ear.wait_for("No title matches “Zwxqy Vbnml”", since)

    def test_shows_a_search_begun_beside_the_scans(self):
        access.scan(EIGHTY_DAYS)
        self.ear.wait_for("Around the World in Eighty Days")
        keys("F8")
        self.ear.wait_for_focus(Role.TABLE_CELL)
        self.assertIsNotNone(find(self.window, Role.TABLE, "Scans"))

        self.ear.wait_for("edition", self.search_title("The Hobbit"))

        self.results()
        self.assertIsNone(find(self.window, Role.TABLE, "Scans"))
        self.assertEqual(access.focused_below(self.window), (Role.TEXT, "Title"))

    def test_says_what_is_wrong(self):
        since = len(self.ear.heard)
        access.enter("978-0-306-40615-8")  # with a wrong check digit

        said = self.ear.wait_for("digit", since)
        banner = wait_for(lambda: find(self.window, Role.LABEL, said), "the banner")
        self.assertTrue(access.is_showing(banner))
        self.assertIsNotNone(find(self.window, Role.PUSH_BUTTON, "Close this message"))

    def test_says_what_is_suggested(self):
        self.search_hobbit()
        since = len(self.ear.heard)
        keys("ctrl+t")
        self.ear.wait_for_focus(Role.TEXT, "Title")
        access.type_text("hobb")
        self.ear.wait_for("suggestion", since)
        keys("Down")
        self.ear.wait_for("Hobbit", since)
        self.assertEqual(self.ear.focused[-1], (Role.TEXT, "Title"))

    # --- what can be done

    def test_shows_and_sorts_columns_from_the_menu(self):
        table = self.search_hobbit()
        grid = table.get_table_iface()
        keys("alt+v", "c")
        wait_for(lambda: find(self.window, Role.MENU_ITEM, "Pages"), "the columns")
        keys("Escape", "Escape")
        self.choose("View", "Columns", "Pages")
        wait_for(lambda: grid.get_n_columns() == 7, "the column of the pages")
        self.choose("View", "Sort By", "Year")
        wait_for(lambda: self.program.menu_item("View", "Sort By", "Highest First").get_state_set()
                 .contains(State.SENSITIVE), "the directions")
        self.choose("View", "Sort By", "Highest First")

        def years():
            texts = [name_of(grid.get_accessible_at(row, 2)) for row in range(grid.get_n_rows())]
            return [text for text in texts if text]
        wait_for(lambda: years() == sorted(years(), reverse=True), "the newest to be first")
        self.assertEqual(grid.get_column_header(2).get_description(), "Sorted, highest first")

    def test_scans_hears_and_exports_by_keyboard(self):
        access.scan(EIGHTY_DAYS)
        said = self.ear.wait_for("Around the World in Eighty Days")
        self.assertIn("978-0-14-044906-8", said)
        access.scan("9780306406158")
        self.ear.wait_for("not", len(self.ear.heard) - 1)
        keys("F8")
        self.ear.wait_for_focus(Role.TABLE_CELL)
        scans = find(self.window, Role.TABLE, "Scans").get_table_iface()
        self.assertEqual(scans.get_n_rows(), 2)

        keys("ctrl+e")
        dialog = self.program.dialog("Export")
        columns = find(dialog, Role.LIST, "Columns")
        first = name_of(columns.get_child_at_index(0))
        keys("alt+c")
        self.ear.wait_for_focus(Role.CHECK_BOX, first)
        since = len(self.ear.heard)
        keys("alt+Down")
        self.ear.wait_for(f"{first}, 2 of", since)
        keys("space")
        wait_for(lambda: self.ear.checked[-1:] == [(first, False)], "its mark to go")
        keys("space")
        wait_for(lambda: self.ear.checked[-1:] == [(first, True)], "its mark to come")
        keys("alt+s")
        path = os.path.join(self.program.folder.name, "scans.csv")
        self.type_path("Export", path)
        self.ear.wait_for("2 rows are in scans.csv", since)

        with open(path, newline="", encoding="utf-8-sig") as file:
            head = file.readline().rstrip("\r\n")
            separator = ";" if ";" in head else ","
            rows = list(csv.reader(file, delimiter=separator))
        self.assertEqual(head.split(separator)[1], first)
        self.assertIn("Around the World in Eighty Days", [cell for row in rows for cell in row])
        self.assertIn("978-0-14-044906-8", [cell for row in rows for cell in row])


if __name__ == "__main__":
    accesscase.main()
