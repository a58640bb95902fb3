"""What was beside what is: sheets and files of last year, of October, of the waitlist, and copies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from school_files import fill

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.summary import summary

HEAD = ("Student Number", "Last Name", "First Name", "Grade", "Homeroom")
NOW = [("20341", "Chen", "Maya", "8", "301"), ("20342", "Ortiz", "Ben", "7", "201")]
NOW += [("20343", "Diaz", "Ana", "6", "101"), ("20344", "Park", "Leo", "6", "101")]
THEN = [(number, last, first, str(int(grade) - 1), "51") for number, last, first, grade, _ in NOW]
GONE = ("20399", "Gone", "Gary", "6", "101")
Rows = Sequence[Sequence[str]]


def read(
    folder: Path, lists: Mapping[str, Rows], as_files: bool = False, head: Sequence[str] = HEAD
) -> ImportPlan:
    """Read lists as the sheets of one workbook, or as files of one folder."""
    if as_files:
        text = {f"{name}.csv": "\n".join(map(",".join, (head, *rows))) for name, rows in lists.items()}
        return plan(fill(folder, text), [], today=date(2026, 12, 2))
    book = Workbook()
    for name, rows in lists.items():
        sheet = book.create_sheet(name)
        for row in (head, *rows):
            sheet.append(row)
    del book["Sheet"]
    book.save(folder / "students.xlsx")
    return plan(folder / "students.xlsx", [], today=date(2026, 12, 2))


def rooms(found: ImportPlan) -> dict[str, str]:
    return {one.display: one.homeroom for one in found.listed if not one.only_on}


AS_IT_IS = {f"{first} {last}": room for _, last, first, _, room in NOW}


@pytest.mark.parametrize("as_files", [False, True])
@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("Current", "Old"),
        ("Students", "OLD do not use"),
        ("Students", "backup"),
        ("Students", "Students 2025"),
        ("2026-27", "2025-26"),
        ("Fall 2026", "Fall 2025"),
        ("Oct", "Aug"),
        ("10-15", "9-3"),
        ("Term 2", "Term 1"),
        ("Aktuell", "Vorjahr"),
        ("Liste", "Année dernière"),
        ("Alumnos", "Año pasado"),
        ("Sheet1", "Sheet2"),
    ],
)
def test_of_two_states_of_a_list_the_newer_is_read_and_the_other_named(
    tmp_path: Path, now: str, then: str, as_files: bool
) -> None:
    """The last sheet won, whatever it was called."""
    for at, order in enumerate(((now, then), (then, now))):
        folder = tmp_path / str(at)
        folder.mkdir()
        found = read(folder, {name: NOW if name == now else [*THEN, GONE] for name in order}, as_files)
        assert rooms(found) == AS_IT_IS
        said = "\n".join(summary(found))
        assert then in said and "older" in said and "Gary Gone" in said


@pytest.mark.parametrize("as_files", [False, True])
@pytest.mark.parametrize(
    "name",
    ["Waitlist", "Pre-registered 2027", "Summer school", "Moved", "Archive", "Last year", "Warteliste"],
)
def test_people_who_are_not_here_or_not_yet_do_not_come_in(tmp_path: Path, name: str, as_files: bool) -> None:
    found = read(tmp_path, {"Students": NOW, name: [GONE]}, as_files)
    assert rooms(found) == AS_IT_IS
    said = "\n".join(summary(found))
    assert name in said and "Gary Gone" in said


def test_of_two_states_without_a_time_the_first_is_read_and_who_differs_is_said(tmp_path: Path) -> None:
    moved = [(*NOW[0][:4], "302"), *NOW[1:], GONE]
    found = read(tmp_path, {"Students": NOW, "Students (2)": moved})
    assert rooms(found) == AS_IT_IS
    said = "\n".join(summary(found))
    assert "Maya Chen (Grade 8 · Room 302, not Grade 8 · Room 301)" in said
    assert "Import Gary Gone, who is only on sheet “Students (2)”?" in said


def test_the_sheets_of_classes_are_read_before_a_sheet_of_all(tmp_path: Path) -> None:
    stale = [(*NOW[0][:4], "999"), *NOW[1:], GONE]
    sheets: dict[str, Rows] = {room: [row for row in NOW if row[4] == room] for room in ("301", "201", "101")}
    found = read(tmp_path, {**sheets, "All students": stale})
    assert rooms(found) == AS_IT_IS
    assert "1 person has another class on sheet “All students”" in "\n".join(summary(found))


def test_sheets_of_classes_of_lessons_and_of_more_columns_are_joined(tmp_path: Path) -> None:
    """A pupil may have two lessons; rooms beside teachers are no other state; four-year-olds are not old."""
    lessons = {
        "Period 1": [(*row[:4], "Art 1") for row in NOW],
        "Period 2": [(*row[:4], "Math 3") for row in NOW],
    }
    found = read(tmp_path, lessons, head=(*HEAD[:4], "Class"))
    assert {one.classes for one in found.listed} == {("Art 1", "Math 3")}
    ages = {"3 years old": [row[1:3] for row in NOW[:2]], "4 years old": [row[1:3] for row in NOW[2:]]}
    assert len(read(tmp_path, ages, head=HEAD[1:3]).listed) == 4
    registers = {"5A": [(str(at), *row[1:3], "A") for at, row in enumerate(NOW[:2])]}
    registers |= {"5B": [(str(at), *row[1:3], "B") for at, row in enumerate(NOW[2:])]}
    assert len(read(tmp_path, registers, head=("Reg No", *HEAD[1:3], "Form")).listed) == 4
    teachers = [(*row[:4], {"301": "Hart", "201": "Lowe", "101": "Ito"}[row[4]]) for row in NOW]
    assert not any("another class" in one for one in read(tmp_path, {"A": NOW, "B": teachers}).unclear)


@pytest.mark.parametrize("as_files", [False, True])
def test_last_years_list_gives_its_numbers_to_a_list_without_but_no_classes(
    tmp_path: Path, as_files: bool
) -> None:
    """The office sends this year's list without numbers; the cards were printed from last year's."""
    names = [("", last, first, grade, room) for _, last, first, grade, room in NOW]
    found = read(tmp_path, {"2026-27": names, "2025-26": [*THEN, GONE]}, as_files)
    assert rooms(found) == AS_IT_IS
    assert {one.display: one.ids for one in found.listed} == {f"{row[2]} {row[1]}": (row[0],) for row in NOW}
    assert "Gary Gone" in "\n".join(summary(found))


def test_people_without_numbers_on_one_sheet_are_those_with_numbers_on_the_other(tmp_path: Path) -> None:
    """Each of them was named as only on the older sheet."""
    then = [("", *row[1:]) for row in THEN]
    found = read(tmp_path, {"2026-27": NOW, "2025-26": then})
    assert rooms(found) == AS_IT_IS
    assert not any(one.display in line for line in summary(found) if "older" in line for one in found.listed)


def test_a_name_that_two_people_share_is_no_key(tmp_path: Path) -> None:
    """Two of the name on the newer sheet: neither gets the number that the older one has for one of them."""
    two = [
        ("", "Chen", "Maya", "8", "301"),
        ("", "Chen", "Maya", "7", "201"),
        *(("", *r[1:]) for r in NOW[1:]),
    ]
    found = read(tmp_path, {"2026-27": two, "2025-26": THEN})
    assert sorted(one.homeroom for one in found.listed if one.display == "Maya Chen") == ["201", "301"]
    assert all(not one.ids for one in found.listed if one.display == "Maya Chen")


def test_an_old_list_of_the_staff_is_left_out_too(tmp_path: Path) -> None:
    staff = [("", "Hart", "Ruth", "", ""), ("", "Lowe", "Ian", "", "")]
    gone = [*staff, ("", "Past", "Piet", "", "")]
    found = read(tmp_path, {"Students": NOW, "Staff": staff, "Staff old": gone})
    assert "Piet Past" not in {one.display for one in found.listed}
    assert "Piet Past" in "\n".join(summary(found))


@pytest.mark.parametrize(
    ("other", "is_here", "classes"),
    [
        (("7R", "Active"), True, ("7R",)),
        (("7Q", "Active"), False, ("7Q",)),
        (("7R", "Left"), False, ("7Q", "7R")),
    ],
)
def test_somebody_who_left_a_class_for_that_of_another_sheet_is_here(
    tmp_path: Path, other: tuple[str, str], is_here: bool, classes: tuple[str, ...]
) -> None:
    head = ("Number", "Last Name", "First Name", "Class", "Status")
    own = [("5101", "Achebe", "Ify", "7Q", "Active"), ("5108", "Bruno", "Gil", "7Q", "Left")]
    beside = [("5115", "Cole", "Wren", "7R", "Active"), ("5108", "Bruno", "Gil", *other)]
    found = read(tmp_path, {"Sheet A": own, "Sheet B": beside}, head=head)
    (gil,) = [one for one in found.listed if one.given == "Gil"]
    assert (gil.active is not False, gil.classes) == (is_here, classes)
    assert ("The current row was read, not the ended one" in "\n".join(summary(found))) == is_here
