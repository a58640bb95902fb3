"""Lists as secretaries, colleagues and systems send them, with one or two kinds of mess each."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from school_files import fill

from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check


def read(folder: Path, text: str | bytes, name: str = "list.csv") -> ImportPlan:
    return plan(fill(folder, {name: text}), [])


def said(found: ImportPlan) -> str:
    return "\n".join([*found.unclear, *(one.text for one in check(found))])


def numbers(found: ImportPlan) -> list[str]:
    return [one.ids[0] if one.ids else "" for one in found.listed]


def places(found: ImportPlan) -> set[tuple[str, tuple[str, ...]]]:
    return {(one.grade, rooms(one)) for one in found.listed}


def test_numbers_that_count_a_list_with_gaps_are_not_the_cards(tmp_path: Path) -> None:
    """Dan Orr, number 4, was struck out."""
    rows = "#,Name,Card\n1,Alia Jones,61001\n2,Bo Mejía,61002\n3,Cy Martin,61003\n5,Eun Baek,61005\n"
    assert numbers(read(tmp_path, rows)) == ["61001", "61002", "61003", "61005"]


@pytest.mark.parametrize(
    ("state", "own"),
    [("State ID", "School ID"), ("VSN", "Compass ID"), ("USI", "TASS Code"), ("SSID", "Powerschool ID")],
)
def test_the_number_of_the_school_counts_before_that_of_the_state(
    tmp_path: Path, state: str, own: str
) -> None:
    people = ("Ann,Fox,9912331,401", "Bo,Diaz,9912332,402", "Cy,Kim,9912333,405", "Di,Rao,9912334,409")
    found = read(tmp_path, "\n".join((f"First,Last,{state},{own}", *people)))
    assert numbers(found) == ["401", "402", "405", "409"]


@pytest.mark.parametrize(
    ("heading", "grade", "room"),
    [
        ("6-Cedar (Mrs. Wu)", "6", "6-Cedar"),
        ("6-Cedar - Mrs. Wu", "6", "6-Cedar"),
        ("Period 3 Biology (Mr. Boyd)", "", "Period 3 Biology"),
    ],
)
def test_a_class_beside_its_teacher_above_a_list(tmp_path: Path, heading: str, grade: str, room: str) -> None:
    found = read(tmp_path, f'{heading},\nName,ID\n"Ash, Fern",2201\n"Birch, Lou",2202\n"Cobb, Ivy",2203\n')
    assert places(found) == {(grade, (room,))}


def test_names_with_question_marks_are_names(tmp_path: Path) -> None:
    text = "Room 8\nAna Lopez\nBea Quist ??\nGus Hernandez???\nMaya Ames!\nEmil Sand\n\nThank you!\n"
    found = read(tmp_path, text, "list.txt")
    assert [one.given for one in found.listed] == ["Ana", "Bea", "Gus", "Maya", "Emil"]
    assert "3 remarks beside names were not read" in said(found)


@pytest.mark.parametrize("title", ["Class/Name", "Klasse / Name", "Room/Student name"])
def test_a_column_of_classes_and_names_below_each_other(tmp_path: Path, title: str) -> None:
    rows = "1A,\nHannah Fox,101\nTom Bagley,102\n1B,\nPriya Rao,104\nOla Eide,105\n"
    found = read(tmp_path, f"{title},Library No\n{rows}")
    assert [one.display for one in found.listed] == ["Hannah Fox", "Tom Bagley", "Priya Rao", "Ola Eide"]
    assert [rooms(one) for one in found.listed] == [("1A",)] * 2 + [("1B",)] * 2


@pytest.mark.parametrize(
    ("cells", "grades"),
    [
        (("Elsa (K), Nils (3rd)", "Diego (1st)", "Thandi (2nd), Zola (K)"), ["K", "3", "1", "2", "K"]),
        (("Elsa & Nils", "Diego", "Thandi and Zola"), [""] * 5),
    ],
)
def test_children_of_a_family_beside_each_other(
    tmp_path: Path, cells: tuple[str, ...], grades: list[str]
) -> None:
    families = zip(("Bergman", "Castillo", "Dlamini"), cells, strict=True)
    lines = (f'{family},"{children}",x@y.org' for family, children in families)
    found = read(tmp_path, "\n".join(("Family,Children,Email", *lines)))
    assert [f"{one.given} {one.family}" for one in found.listed] == [
        "Elsa Bergman", "Nils Bergman", "Diego Castillo", "Thandi Dlamini", "Zola Dlamini"
    ]  # fmt: skip
    assert [one.grade for one in found.listed] == grades


def homerooms(*cells: str | datetime) -> bytes:
    book, file = Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Student", "Homeroom"])
    for at, cell in enumerate(cells):
        sheet.append([f"{('Ada', 'Ben', 'Cal', 'Dee')[at]} Ames", cell])
        sheet.append([f"{('Eva', 'Flo', 'Gus', 'Hal')[at]} Boyd", cell])
    for (shown,) in sheet["B2:B9"]:
        shown.number_format = "d-mmm"
    book.save(file)
    return file.getvalue()


def test_the_classes_that_are_left_show_how_to_read_those_that_became_days(tmp_path: Path) -> None:
    """Excel turns 3-1 into 1-Mar, but 3-13 and 4-14 stay."""
    days = datetime(2026, 3, 1), datetime(2026, 4, 2)
    found = read(tmp_path, homerooms(*days, "3-13", "4-14"), "list.xlsx")
    assert [rooms(one)[0] for one in found.listed[::2]] == ["3-1", "4-2", "3-13", "4-14"]
    assert "3-1 (1-Mar)" in said(found)


def test_days_in_place_of_classes_are_said(tmp_path: Path) -> None:
    rows = "Name,Homeroom\nAda Ames,2026-03-01\nBo Burch,2026-03-01\nCal Cox,2026-03-02\nDi Drew,2026-03-02\n"
    found = read(tmp_path, rows)
    assert not any(one.grade for one in found.listed)
    assert "may be classes that a spreadsheet changed to dates" in said(found)


def test_the_official_first_name_stands_in_the_whole_name(tmp_path: Path) -> None:
    """Arbor has the preferred names beside the whole one, Veracross also the first name."""
    rows = "Aaliyah Khan,Aaliyah,Khan\nOscar Wren,Ozzy,Wren\nIbrahim Jallow,Ibby,Jallow\n"
    found = read(tmp_path / "a", f"Student,Preferred first name,Preferred last name\n{rows}")
    assert [(one.given, one.preferred) for one in found.listed] == [
        ("Aaliyah", ""), ("Oscar", "Ozzy"), ("Ibrahim", "Ibby")
    ]  # fmt: skip
    rows = (
        '"Abernathy, Rose Eleanor",Rosie,Abernathy,Rose\n"Mbeki, Thabo",,Mbeki,Thabo\n"Kos, Jan",,Kos,Jan\n'
    )
    found = read(tmp_path / "b", f"Full Name,Preferred Name,Last Name,First Name\n{rows}")
    assert [(one.given, one.middle, one.family) for one in found.listed] == [
        ("Rose", "Eleanor", "Abernathy"), ("Thabo", "", "Mbeki"), ("Jan", "", "Kos")
    ]  # fmt: skip
