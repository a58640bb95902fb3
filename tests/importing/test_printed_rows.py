"""Printed lists whose rows have several lines: facts below names, wrapped cells, rows on two pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_printed_sheets import NAMES, PEOPLE, STEP, TOP, Sheet, names_of

from namecards.importing.candidate import rooms
from namecards.importing.plan import plan

pytestmark = pytest.mark.usefixtures("read_here")
NUMBERS = [str(41237 + 14 * at) for at in range(len(NAMES))]


@pytest.mark.parametrize("down", [0, 5.5, 11], ids=["top", "middle", "bottom"])
@pytest.mark.parametrize("fact", ["Guardian: Anna Park 555-010{}", "DOB: 0{}/14/2014", "Mother: Anna Park"])
def test_a_fact_below_each_name_is_nobody_and_the_number_stays_with_the_name(
    fact: str, down: float, tmp_path: Path
) -> None:
    sheet = Sheet()
    for left, title in ((60, "Student Name"), (300, "Student ID")):
        sheet.text(left, TOP - STEP, title)
    for row, name in enumerate(NAMES):
        sheet.text(60, TOP + 32 * row, name)
        sheet.text(60, TOP + 32 * row + 11, fact.format(row + 1))
        sheet.text(300, TOP + 32 * row + down, NUMBERS[row])
    people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE
    assert [one.ids for one in people] == [(number,) for number in NUMBERS]


@pytest.mark.parametrize("kind", ["pdf", "txt", "txt without a title"])
def test_names_with_a_guardian_below_each_are_in_the_class_above_them(kind: str, tmp_path: Path) -> None:
    """The guardians were read as the children, and the last child of 6A as one of 6B."""
    title = ["Student Name"] if "without" not in kind else []
    lines = ["Class 6A", *title]
    for at, (last, first) in enumerate(PEOPLE):
        lines += ["Class 6B", *title] if at == 3 else []
        lines += [f"{first} {last}", f"Guardian: Anna {last}, 555-01{at:02}"]
    if kind != "pdf":
        (tmp_path / "list.txt").write_text("\n".join(lines), encoding="utf-8")
        people = list(plan(tmp_path / "list.txt", []).new)
    else:
        sheet = Sheet()
        for at, line in enumerate(lines):
            sheet.text(60, TOP + 13 * at, line)
        people = sheet.people(tmp_path)
    assert names_of(people) == PEOPLE
    assert [rooms(one) for one in people] == [("6A",)] * 3 + [("6B",)] * 2


def test_a_guardian_on_the_second_line_of_a_cell_is_no_part_of_the_name(tmp_path: Path) -> None:
    cells = (f'{number},"{first} {last}\nGuardian: Anna {last} 555-0100"' for number, (last, first) in rows())
    (tmp_path / "list.csv").write_text("\n".join(["Student ID,Student Name", *cells]), encoding="utf-8")
    update = plan(tmp_path / "list.csv", [])
    assert [(one.display, *one.ids) for one in update.new] == [
        (f"{first} {last}", number) for number, (last, first) in rows()
    ]


def rows() -> list[tuple[str, tuple[str, ...]]]:
    return list(zip(NUMBERS, PEOPLE, strict=True))


@pytest.mark.parametrize("down", [0, 19.5, 39], ids=["top", "middle", "bottom"])
def test_a_note_of_four_lines_beside_a_name_makes_a_high_row(down: float, tmp_path: Path) -> None:
    sheet, y = Sheet(), float(TOP)
    downs = [TOP - 12.0]
    for row, name in enumerate(("Student Name", *NAMES)):
        notes = {0: ["Notes"], 3: ["new this year,", "speaks", "Spanish at", "home"]}.get(row, [])
        for line, text in enumerate(notes):
            sheet.text(240, y + 13 * line, text)
        sheet.text(60, y + down * (row == 3), name)
        y += STEP + 39 * (row == 3)
        downs.append(y - 12)
    sheet.rules((50, 230, 330), downs)
    assert names_of(sheet.people(tmp_path)) == PEOPLE


def test_wrapped_names_without_notes_are_rows_as_those_with_one(tmp_path: Path) -> None:
    """Most have no note; the class and the teacher stand nearer to the titles than the rows to each other."""
    whole = "García|López Inés;Moss Ava;Chen Maya;Van der|Berg Saskia;Smith-|Jones Noah;Park Leo"
    more = ";Walker Emma;Larsen|Maximilian;Kim Freya;Rossi Emma;Thompson-|Fitzgerald|Zoe;Costa Finn"
    names = [name.split("|") for name in (whole + more).split(";")]
    sheet, y = Sheet(), float(TOP)
    for left, head, title in ((60, "Class: 6A", "Student Name"), (130, "Teacher: Mrs. Lee", "Notes")):
        sheet.text(left, TOP - STEP - 10, head)
        sheet.text(left, TOP - STEP, title)
    sheet.text(220, TOP - STEP, "Student ID")
    for row, lines in enumerate(names):
        for line, text in enumerate(lines):
            sheet.text(60, y + 11 * line, text)
        if row in (2, 5, 8):
            sheet.text(130, y, "glasses")
        sheet.text(220, y, str(41237 + row))
        y += STEP + 11 * (len(lines) - 1)
    people = sheet.people(tmp_path)
    assert {number: one.family for one in people for number in one.ids}["41241"] == "Smith-Jones"
    assert len(people) == 12 and {room for one in people for room in rooms(one)} == {"6A"}


def test_a_name_wrapped_at_the_top_of_the_next_page_has_no_line_above_it(tmp_path: Path) -> None:
    sheet = Sheet()
    for page, some in enumerate(
        (("Moss, Ava", "Okafor, Bart", "Chen, Maya"), ("van der|Berg, Saskia", "O'Neil, Finn"))
    ):
        y, downs = float(TOP), list[float]()
        for at, text in enumerate((*["Student Name"][page:], *some, *["Lee, Ann", "Kim, Jo"])):
            for line, part in enumerate(text.split("|")):
                sheet.text(60, y + 11 * line, part)
            sheet.text(240, y, "Student ID" if text == "Student Name" else str(41237 + 100 * page + at))
            y += STEP + 11 * text.count("|")
            downs.append(y - 10.5)
        for down in downs:
            sheet.canvas.line(50, 792 - down, 330, 792 - down)
        sheet.canvas.showPage()
    people = sheet.people(tmp_path)
    assert [one.family for one in people if one.ids == ("41337",)] == ["van der Berg"]


def test_the_next_page_of_a_list_is_not_beside_the_first_if_its_head_is_drawn_in_other_pieces(
    tmp_path: Path,
) -> None:
    """Programs cut words anywhere; the list has its titles only on its first page."""
    sheet = Sheet()
    for page, some in enumerate((NAMES[:2], NAMES[2:])):
        for left, text, cut in (
            (50, "15 Sep 2026", 6 - page),
            (220, "Student Listing by Class", 7 - 4 * page),
            (500, "STU201", 4),
        ):
            sheet.text(left, 60, text[:cut])
            sheet.text(left + sheet.canvas.stringWidth(text[:cut], "Helvetica", 9), 60, text[cut:])
        for at, name in enumerate((*["Student Name"][page:], *some)):
            sheet.text(90, TOP + STEP * at, name)
            sheet.text(50, TOP + STEP * at, "No." if name == "Student Name" else f"{3 * page + at}")
        sheet.canvas.showPage()
    assert names_of(sheet.people(tmp_path)) == PEOPLE


def test_words_of_one_length_below_each_other_are_no_column(tmp_path: Path) -> None:
    sheet, names = (
        Sheet("Courier"),
        ["Omar Dubois", "Chloé Kowalski", "José Nguyen", "Jack Schmidt", "Aarav Wright"],
    )
    for at, (number, name) in enumerate((("ID", "Student Name"), *zip(NUMBERS, names, strict=True))):
        first, last = name.split()
        sheet.text(50, TOP + STEP * at, number)
        sheet.text(90, TOP + STEP * at, first)
        sheet.text(90 + sheet.canvas.stringWidth(first + " ", "Courier", 9), TOP + STEP * at, last)
    assert [one.given for one in sheet.people(tmp_path)] == ["Omar", "Chloé", "José", "Jack", "Aarav"]
