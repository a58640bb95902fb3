"""Sheets and reports printed to PDF: cells that nearly touch, ruled cells, heads and feet, wide sheets."""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from namecards.importing.candidate import Candidate, rooms
from namecards.importing.plan import plan

NAMES = ("Moss, Ava", "Okafor, Bart", "Chen, Maya", "van der Berg, Saskia", "O'Neil, Finn")
PEOPLE = [tuple(name.split(", ")) for name in NAMES]
TOP, STEP = 120, 15


pytestmark = pytest.mark.usefixtures("read_here")


class Sheet:
    """Pages on which texts are drawn as a sheet prints them: from the left, or up to the right of a cell."""

    def __init__(self, font: str = "Helvetica") -> None:
        self.file, self.font = io.BytesIO(), font
        self.canvas = Canvas(self.file, pagesize=letter, invariant=1)

    def text(self, x: float, down: float, text: str, right: float = 0) -> None:
        """Draw a text that begins at `x`, or ends at `right`."""
        self.canvas.setFont(self.font, 9)
        if right:
            self.canvas.drawRightString(right, letter[1] - down, text)
        else:
            self.canvas.drawString(x, letter[1] - down, text)

    def column(self, x: float, texts: Sequence[str], right: float = 0) -> None:
        """Draw a title, and the texts below it; numbers may end at `right`."""
        self.text(x, TOP, texts[0])
        for at, text in enumerate(texts[1:], 1):
            self.text(x, TOP + at * STEP, text, right)

    def rules(self, xs: Sequence[float], downs: Sequence[float]) -> None:
        """Draw the four sides of each cell, as sheets with borders have them."""
        for left, right in pairwise(xs):
            for top, bottom in pairwise(downs):
                self.canvas.rect(left, letter[1] - bottom, right - left, bottom - top)

    def people(self, folder: Path) -> list[Candidate]:
        """Import the list."""
        self.canvas.save()
        (folder / "list.pdf").write_bytes(self.file.getvalue())
        return list(plan(folder / "list.pdf", []).new)


def names_of(people: Sequence[Candidate]) -> list[tuple[str, ...]]:
    return [(one.family, one.given) for one in people]


def test_a_number_to_the_right_of_its_cell_is_no_part_of_the_next_cell(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.column(50, ["Grade", *"66665"], right=84)
    sheet.column(86, ["Homeroom", "6A", "6B", "6A", "6C", "5A"])
    sheet.column(140, ["No.", "9", "10", "11", "12", "13"], right=160)
    sheet.column(162, ["Student Name", *NAMES])
    people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE
    assert [(one.grade, one.homeroom) for one in people] == [*(("6", f"6{a}") for a in "ABAC"), ("5", "5A")]


def test_a_line_between_two_cells_parts_their_texts(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.column(51, ["Grade", "6", "5"], right=83)
    sheet.column(86, ["Room", "6A", "5B"])
    sheet.column(120, ["Name", *NAMES[:2]])
    sheet.rules([50, 84, 118, 220], [TOP - 11 + STEP * at for at in range(4)])
    people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE[:2]
    assert [one.grade for one in people] == ["6", "5"]


def test_a_name_on_two_lines_of_a_ruled_cell_in_the_only_column_is_one(tmp_path: Path) -> None:
    sheet = Sheet()
    for at, text in enumerate(
        ["Student Name", "Moss, Ava", "Okafor,", "Bart", "Chen, Maya", "van der", "Berg, Saskia"]
    ):
        sheet.text(52, TOP + 12 * at, text)
    sheet.text(52, TOP + 84, "O'Neil, Finn")
    sheet.rules([50, 130], [TOP - 10 + 12 * at for at in (0, 1, 2, 4, 5, 7, 8)])
    assert names_of(sheet.people(tmp_path)) == PEOPLE


def test_a_table_in_letters_of_one_width_may_have_columns_anywhere(tmp_path: Path) -> None:
    sheet = Sheet("Courier")
    for at, (family, number) in enumerate(zip(("Moss,", "Fernández", "Chen,"), "123", strict=True)):
        down = TOP + 30 * at
        sheet.text(50.3, down, family)
        sheet.text(50.3, down + 11, ("Ava", "Díaz, Ada", "Maya")[at])
        sheet.text(131.7, down, f"20410{number}")
    sheet.text(50.3, TOP - 20, "Student Name")
    sheet.text(131.7, TOP - 20, "Student ID")
    people = sheet.people(tmp_path)
    assert names_of(people) == [("Moss", "Ava"), ("Fernández Díaz", "Ada"), ("Chen", "Maya")]
    assert [one.ids for one in people] == [("204101",), ("204102",), ("204103",)]


def test_the_name_of_a_sheet_above_each_page_is_no_class(tmp_path: Path) -> None:
    sheet = Sheet()
    for page, some in enumerate((NAMES[:3], NAMES[3:]), 1):
        sheet.text(280, 40, "Class list")
        if page == 1:
            sheet.text(50, TOP - 20, "Class 6A")
        sheet.column(50, ["Student Name", *some])
        sheet.text(50, 760, "Birch Hill Middle School")
        sheet.text(280, 760, f"Page {page} of 2")
        sheet.canvas.showPage()
    people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE
    assert {rooms(one) for one in people} == {("6A",)}


@pytest.mark.parametrize(
    "foot", ["Birch Hill Middle School|Confidential", "Printed on 15/09/2026 at 08:12|Page 1"]
)
def test_the_texts_of_a_foot_are_nobody(foot: str, tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.column(50, ["Student Name", *NAMES])
    sheet.column(160, ["Student ID", "204100", "204107", "204114", "204121", "204128"])
    first, last = foot.split("|")
    sheet.text(50, 760, first)
    sheet.text(0, 760, last, right=560)
    assert names_of(sheet.people(tmp_path)) == PEOPLE


def test_the_head_of_a_report_is_no_class_and_nobody(tmp_path: Path) -> None:
    sheet = Sheet()
    for x, text in ((50, "15 Sep 2026"), (240, "Student Listing by Class"), (520, "STU201")):
        sheet.text(x, 50, text)
    sheet.text(50, 65, "Year: 2026-2027")
    sheet.text(520, 65, "User: alee")
    sheet.text(50, TOP - 20, "Class 6A")
    sheet.column(50, ["Last Name", *(family for family, _ in PEOPLE)])
    sheet.column(160, ["First Name", *(given for _, given in PEOPLE)])
    sheet.column(260, ["Notes", "", "", "glasses", "", ""])
    people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE
    assert {one.classes for one in people} == {("6A",)}


def test_columns_that_do_not_fit_on_the_paper_are_on_pages_of_their_own(tmp_path: Path) -> None:
    sheet, half = Sheet(), 3
    numbers = ("204100", "204107", "204114", "204121", "204128")
    for texts, title in ((NAMES, "Student Name"), (numbers, "Student ID")):
        for some in (texts[:half], texts[half:]):
            sheet.column(50, [title, *some, *[""] * (half - len(some))])
            if title == "Student Name":
                sheet.column(200, ["Sex", *"FMF"[: len(some)]])
            else:
                sheet.column(120, ["Notes", *["glasses"] * len(some)])
            sheet.canvas.showPage()
    people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE
    assert [one.ids for one in people] == [(number,) for number in numbers]


def test_the_numbers_of_classes_side_by_side_stay_with_their_children(tmp_path: Path) -> None:
    """The heads 6A and 6B are in the middle of their columns, as in merged cells."""
    sheet = Sheet()
    sheet.text(130, TOP - STEP, "6A")
    sheet.text(430, TOP - STEP, "6B")
    for x, names, first in ((50, NAMES[:3], 4101), (350, NAMES[3:], 5201)):
        sheet.column(x, ["Name", *names])
        sheet.column(x + 150, ["ID", *(str(first + at) for at in range(len(names)))])
    found = {one.family: (*rooms(one), *one.ids) for one in sheet.people(tmp_path)}
    assert found == {
        "Moss": ("6A", "4101"), "Okafor": ("6A", "4102"), "Chen": ("6A", "4103"),
        "van der Berg": ("6B", "5201"), "O'Neil": ("6B", "5202"),
    }  # fmt: skip


def test_the_number_below_the_bar_code_of_a_label_is_that_of_the_name_above_it(tmp_path: Path) -> None:
    sheet = Sheet()
    for at, name in enumerate(NAMES[:4]):
        x, down = 60 + at % 2 * 200, 60 + at // 2 * 74
        sheet.text(x, down, "Birch Street Library")
        sheet.text(x, down + 10, name)
        sheet.text(x, down + 20, "HR: 1A")
        sheet.canvas.rect(x, letter[1] - down - 40, 80, 16, fill=1)
        sheet.text(x, down + 50, f"*3002411{at}*")
    people = sheet.people(tmp_path)
    assert [(one.family, *one.ids, *rooms(one)) for one in people] == [
        (family, f"3002411{at}", "1A") for at, (family, _) in enumerate(PEOPLE[:4])
    ]


PATRONS = (
    *("Calloway, Amari", "Dukes, Brody", "Estrada, Camila", "Fambrough, Deja", "Gaddis, Emory"),
    *("Hutto, Gavin", "Isom, Jayla", "Okonkwo, Kingsley", "Peavy, Lila", "St. John, Mary Ann"),
)


@pytest.mark.parametrize("columns", [2, 3, 4])
@pytest.mark.parametrize(
    "lines",
    [
        {"name": 0, "number": 46},
        {"name": 0, "P": 46},
        {"name": 0, "long": 46},
        {"number": 0, "name": 10},
        {"name": 46, "number": 56},
        {"number": 46, "name": 56},
        {"name": 0, "number": 46, "grade": 56},
    ],
)
@pytest.mark.parametrize("rooms_of", [{"Hightower": 5, "Rutledge": 5}, {"Hightower": 9, "Yancey": 1}])
def test_a_heading_above_bar_codes_is_nobody_and_tells_the_class(
    lines: dict[str, float], columns: int, rooms_of: dict[str, int], tmp_path: Path
) -> None:
    sheet, names, expected = Sheet(), iter(PATRONS), []
    for page, (room, many) in enumerate(rooms_of.items(), 1):
        sheet.text(40, 40, "Patron Barcode Sheet")
        sheet.text(40, 58, f"Homeroom: {room}")
        for at in range(many):
            x, down, name = 90 + at % columns * 130, 110 + at // columns * 100, next(names)
            number = f"514{page}{at}"
            cells = {"name": name, "number": number, "P": f"P {number}", "grade": "Grade 1"}
            cells["long"] = f"2 1417 000{number} 3"
            sheet.canvas.rect(x - 40, letter[1] - down - 36, 80, 22, fill=1)
            for what, below in lines.items():
                sheet.canvas.setFont("Helvetica", 9)
                sheet.canvas.drawCentredString(x, letter[1] - down - below, cells[what])
            code = next(cells[what] for what in lines if what not in ("name", "grade"))
            expected.append((name.split(", ")[0], "".join(code.split()) if "long" in lines else code, room))
        sheet.text(40, 760, f"Pinegrove Elementary   9/14/2026   Page {page} of 2")
        sheet.canvas.showPage()
    assert [(one.family, *one.ids, *rooms(one)) for one in sheet.people(tmp_path)] == expected


def test_an_address_below_each_person_is_no_second_line_of_their_name(tmp_path: Path) -> None:
    sheet, numbers = Sheet(), [str(220417 + at) for at in range(len(NAMES))]
    for x, cells in ((46, ["Student", *NAMES]), (248, ["Number", *numbers])):
        for at, cell in enumerate(cells):
            sheet.text(x, 85 + 24 * at, cell)
    for at in range(len(NAMES)):
        sheet.text(60, 97 + 24 * (at + 1), f"{1200 + at} W 14th St, Green River, UT 84525")
        sheet.text(233, 97 + 24 * (at + 1), f"(435) 555-010{at}")
    people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE
    assert [one.ids for one in people] == [(number,) for number in numbers]


def test_a_directory_with_the_class_to_the_right_of_each_family_is_no_sheet_of_labels(tmp_path: Path) -> None:
    sheet, classes = Sheet(), ["6B", "4A", "5C", "6B", "4A"]
    for at, (name, room) in enumerate(zip(NAMES, classes, strict=True)):
        for line, text in enumerate((name, "Parents: Dana Webb", f"{at} Mill Road, Hollis Falls, MA 01700")):
            sheet.text(60 + 10 * bool(line), 100 + 70 * at + 12 * line, text)
        sheet.text(330, 100 + 70 * at, f"Grade {room[0]}")
        sheet.text(390, 100 + 70 * at, f"Homeroom {room}")
    people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE
    assert [(one.grade, *rooms(one)) for one in people] == [(room[0], room) for room in classes]


@pytest.mark.parametrize("columns", [1, 2])
def test_dots_lead_from_the_names_of_a_directory_to_their_classes(columns: int, tmp_path: Path) -> None:
    entries = ["GRADE 6", *NAMES[:3], "GRADE 7", *NAMES[3:], "Zorn, Uli"]
    down = len(entries) // columns
    sheet = Sheet()
    sheet.text(240, 60, "Student Directory")
    for at, entry in enumerate(entries):
        x, y = 60 + at // down * 250, 100 + at % down * 20
        sheet.text(x, y, entry)
        if "," in entry:
            begin = sheet.canvas.stringWidth(entry, "Helvetica", 9)
            sheet.text(
                x + begin + 2, y, "." * int((180 - begin) / sheet.canvas.stringWidth(".", "Helvetica", 9))
            )
            sheet.text(x + 190, y, "7B" if at > 4 else "6A")
    people = sheet.people(tmp_path)
    assert [one.family for one in people] == [*(family for family, _ in PEOPLE), "Zorn"]
    assert [(one.grade, *rooms(one)) for one in people] == [("6", "6A")] * 3 + [("7", "7B")] * 3


def test_badges_begin_with_the_name_of_the_school_however_far_apart_their_lines_are(tmp_path: Path) -> None:
    sheet = Sheet()
    for at, (family, given) in enumerate(PEOPLE):
        x, down = 60 + at % 2 * 220, 60 + at // 2 * 110
        for line, text in enumerate(("Birch Street Elementary", given, family, "Grade 2 - Room 9")):
            sheet.text(x, down + 26 * line, text)
    people = sheet.people(tmp_path)
    assert [(one.family, one.given) for one in people] == PEOPLE
    assert {(one.grade, *rooms(one)) for one in people} == {("2", "9")}


def test_the_two_lines_on_a_seat_are_the_first_and_the_last_name(tmp_path: Path) -> None:
    seats = (
        "Aroha Bennett",
        "Finlay Jamieson",
        "Caleb Chapman",
        "Petra Sinclair",
        "Hana Kingi",
        "Tane Walker",
    )
    sheet = Sheet()
    sheet.text(50, 40, "Room 8 Seating Plan")
    for at, name in enumerate(seats):
        x, down = 60 + at % 3 * 150, 80 + at // 3 * 100
        sheet.canvas.rect(x, letter[1] - down - 60, 110, 60)
        given, family = name.split()
        sheet.text(x + 30, down + 20, given)
        sheet.text(x + 30, down + 40, family)
    sheet.text(230, 320, "Teacher's desk")
    assert sorted(one.display for one in sheet.people(tmp_path)) == sorted(seats)
