"""Several files in one folder, as a secretary sends them: a file from each teacher, the staff, who is new."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from school_files import fill

from benchmarks.rosters.cast import Who
from benchmarks.rosters.pages import list_pdf
from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.summary import summary
from rosters.drawn.marked import mark_picture

MAIN = "Student ID,Last Name,First Name,Grade,Homeroom\n" + "".join(
    f"2034{at},{last},{first},3,3A\n"
    for at, (last, first) in enumerate((("Chen", "Maya"), ("Ortiz", "Ben"), ("Diaz", "Ana"), ("Park", "Leo")))
)


def read(folder: Path, files: dict[str, str | bytes]) -> ImportPlan:
    return plan(fill(folder, files), [])


def placed(found: ImportPlan) -> set[tuple[str, tuple[str, ...]]]:
    return {(one.display, rooms(one)) for one in found.listed}


@pytest.mark.parametrize(
    ("names", "classes"),
    [
        (("Oak Class", "Elm Class"), ("Oak", "Elm")),
        (("Harper class list", "Lowe class list"), ("Harper", "Lowe")),
        (("Y3 Mrs Fielding 2026-27", "Y4 Mr Rowe 2026-27"), ("Mrs Fielding", "Mr Rowe")),
        (("Kindergarten Bell class list", "Kindergarten Ortiz"), ("Kindergarten Bell", "Kindergarten Ortiz")),
    ],
)
def test_each_teacher_sends_a_file_with_other_columns(
    tmp_path: Path, names: tuple[str, str], classes: tuple[str, str]
) -> None:
    found = read(
        tmp_path,
        {
            f"{names[0]}.csv": "Perm ID,First,Last\n20341,Maya,Chen\n20342,Ben,Ortiz\n",
            f"{names[1]}.csv": 'Local ID,Name,Gender\n20351,"Diaz, Ana",F\n20352,"Park, Leo",M\n',
        },
    )
    first, second = classes
    people = {("Maya Chen", first), ("Ben Ortiz", first), ("Ana Diaz", second), ("Leo Park", second)}
    assert placed(found) == {(name, (room,)) for name, room in people}


@pytest.mark.parametrize("name", ["Faculty 2026-27.csv", "Teaching staff.csv", "Lehrerliste.csv"])
def test_the_staff_beside_the_students_come_in_as_staff(tmp_path: Path, name: str) -> None:
    found = read(tmp_path, {"students.csv": MAIN, name: "Last,First\nHarper,Anne\nLowe,Paul\n"})
    assert [one.display for one in found.listed if one.is_staff] == ["Anne Harper", "Paul Lowe"]
    assert len(found.listed) == 6


def test_a_printed_list_of_students_beside_the_staff_is_read(tmp_path: Path) -> None:
    titles, *rows = (line.split(",") for line in MAIN.splitlines())
    nobody = Who(given="", family="", photo="")
    staff = "Name,Job Title\n" + "".join(f'"{name}",Teacher\n' for name in ("Harper, Anne", "Lowe, Paul"))
    found = read(
        tmp_path, {"students.pdf": list_pdf([nobody] * len(rows), ["", *titles], rows), "Faculty.csv": staff}
    )
    assert sorted(one.is_staff for one in found.listed) == [False] * 4 + [True] * 2


def test_new_students_who_are_on_no_other_list_come_in_and_are_named(tmp_path: Path) -> None:
    new = "Student ID,Name,Home Room,Entry Date\n20351,Iris Walker,3A,11/2/2026\n"
    found = read(tmp_path, {"students.csv": MAIN, "New students.csv": new})
    assert ("Iris Walker", ("3A",)) in placed(found)
    assert "Only on New students.csv, and added: Iris Walker." in "\n".join(summary(found))


def test_who_was_away_on_the_day_of_the_photos_is_on_a_list_beside_the_index(tmp_path: Path) -> None:
    titles = "Last Name\tFirst Name\tGrade\tHomeroom\tStudent ID\n"
    rows = "00001.jpg\tBrumfield\tAda\t9\t104\t90114\n00002.jpg\tCottrell\tBryce\t9\t107\t90127\n"
    away = f"{titles}Frye\tEverly\t9\t107\t90152\n"
    pictures = {f"Images/0000{at}.jpg": mark_picture(at) for at in (1, 2)}
    index = {"index.txt": f"Image\t{titles}{rows}", "Not Photographed.txt": away}
    found = read(tmp_path, {**index, **pictures})
    everybody = {("Ada Brumfield", "90114"), ("Bryce Cottrell", "90127"), ("Everly Frye", "90152")}
    assert {(one.display, *one.ids) for one in found.listed} == everybody
    assert "Only on Not Photographed.txt, and added: Everly Frye." in "\n".join(summary(found))


def test_another_list_of_the_same_class_may_be_old_and_stays_apart(tmp_path: Path) -> None:
    other = "First,Last,Class\nIris,Walker,3A\nNoah,Kim,3A\n"
    found = read(tmp_path, {"students.csv": MAIN, "list.csv": other})
    assert len(found.listed) == 4
    assert any("looks like another list of people" in one for one in found.unclear)


def book(sheets: dict[str, list[list[object]]]) -> bytes:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


CLASSES: dict[str, list[list[object]]] = {
    "Mrs Harper": [
        ["Student ID", "Last Name", "First Name"],
        ["2031", "Chen", "Maya"],
        ["2032", "Ortiz", "Ben"],
    ],
    "Mr Lowe": [["Student ID", "Last Name", "First Name"], ["2033", "Diaz", "Ana"], ["2034", "Park", "Leo"]],
}


def test_a_sheet_of_lockers_across_the_classes_is_no_class(tmp_path: Path) -> None:
    names = ("Maya Chen", "Ben Ortiz", "Ana Diaz", "Leo Park")
    lockers: list[list[object]] = [
        ["Locker", "Student"],
        *([101 + at, name] for at, name in enumerate(names)),
    ]
    found = read(tmp_path, {"book.xlsx": book({"Lockers": lockers, **CLASSES})})
    assert placed(found) == {
        ("Maya Chen", ("Mrs Harper",)),
        ("Ben Ortiz", ("Mrs Harper",)),
        ("Ana Diaz", ("Mr Lowe",)),
        ("Leo Park", ("Mr Lowe",)),
    }


@pytest.mark.parametrize("counted", ["Pupils", "Students", "Total"])
def test_a_sheet_that_counts_the_pupils_of_each_teacher_names_nobody(tmp_path: Path, counted: str) -> None:
    overview: list[list[object]] = [
        ["Class", "Teacher", counted],
        ["3A", "Mrs Harper", 2],
        ["3B", "Mr Lowe", 2],
    ]
    found = read(tmp_path, {"book.xlsx": book({"Overview": overview, **CLASSES})})
    assert len(found.listed) == 4
    assert "1 table counts the pupils of each teacher, and was not read: “Overview”." in "\n".join(
        summary(found)
    )


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("students October 2026", "students November 2026"),
        ("list 2026-11-02", "list 2026-11-30"),
        ("Klassenliste Dez", "Klassenliste Jan"),
        ("3rd grade 8-30", "3rd grade 9-21 final"),
        ("Klassenliste 30.8.26", "Klassenliste 21.9.26"),
        ("list 12-3", "list 1-14"),
    ],
)
def test_of_two_copies_of_a_list_the_newer_tells_the_class(tmp_path: Path, older: str, newer: str) -> None:
    """Ben moved from 3A to 3B; Leo left, or was forgotten."""
    now = MAIN.replace("Ortiz,Ben,3,3A", "Ortiz,Ben,3,3B").replace("20343,Park,Leo,3,3A\n", "")
    found = read(tmp_path, {f"{older}.csv": MAIN, f"{newer}.csv": now})
    assert placed(found) >= {("Maya Chen", ("3A",)), ("Ben Ortiz", ("3B",)), ("Ana Diaz", ("3A",))}
    assert any(f"{older}.csv is older than {newer}.csv" in one for one in found.unclear)
    assert [one.display for one in found.listed if one.only_on] == ["Leo Park"]


def test_of_the_lists_of_two_school_years_the_newer_tells_the_class(tmp_path: Path) -> None:
    """They were joined, and everybody was in the classes of both."""
    head = "Příjmení,Jméno,Třída\n"
    new = f"{head}Bezděková,Adéla,7.A\nKlíma,Matyáš,7.B\nNedvěd,Šimon,7.B\n"
    old = f"{head}Bezděková,Adéla,6.A\nKlíma,Matyáš,6.B\nNedvěd,Šimon,6.B\nHorák,Jan,9.A\n"
    files: dict[str, str | bytes] = {"Žáci 2025-26.csv": new, "Žáci 2025-26 - kopie.csv": new}
    files["starý/Žáci 2024-25.csv"] = old
    found = read(tmp_path, files)
    assert placed(found) == {
        ("Adéla Bezděková", ("7.A",)), ("Matyáš Klíma", ("7.B",)), ("Šimon Nedvěd", ("7.B",))
    }  # fmt: skip
    said = "\n".join(summary(found))
    assert "is older than Žáci 2025-26.csv, whose classes were read" in said
    assert "1 person is only on an older list, and was left out: “Jan Horák”." in said


def test_days_that_may_be_read_in_two_orders_choose_no_copy(tmp_path: Path) -> None:
    """March 9 and December 10, or the 3rd of September and the 12th of October."""
    found = read(tmp_path, {"list 3-9.csv": MAIN, "list 12-10.csv": MAIN})
    assert not any("older than" in one for one in found.unclear)


def test_class_files_in_the_ways_of_four_teachers_are_one_list(tmp_path: Path) -> None:
    """Two have the same titles; the others are a class each, too, and who is new is none."""
    files: dict[str, str | bytes] = {
        "Harper.csv": "LastName,FirstName\nOkafor,Mia\nO'Neil,Liam\n",
        "Ortiz.csv": "LastName,FirstName\nKim,Omar\nMüller,Zoë\n",
        "Lowe.csv": "Name\nMaya Chen\nJack Singh\n",
        "Bell.csv": "First Name,Last Name\nLeo,Murphy\nGrace,Clarke\n",
        "New students.csv": "Name,Class,Enrolled\nIda Holm,Bell,11/2/2026\n",
    }
    expected = {"Mia Okafor": "Harper", "Liam O'Neil": "Harper", "Omar Kim": "Ortiz", "Zoë Müller": "Ortiz"}
    expected |= {"Maya Chen": "Lowe", "Jack Singh": "Lowe", "Leo Murphy": "Bell", "Grace Clarke": "Bell"}
    assert placed(read(tmp_path, files)) == {(name, (room,)) for name, room in expected.items()} | {
        ("Ida Holm", ("Bell",))
    }


@pytest.mark.parametrize(
    "note", ["New: Pia Keller, 3A\nLeft: Ana Diaz\n", "Pia Keller joined 3A. Ana Diaz has left."]
)
def test_a_note_of_changes_beside_the_list_counts(tmp_path: Path, note: str) -> None:
    found = read(tmp_path, {"office.csv": MAIN, "changes.txt": f"Hello,\n\n{note}\n\nJoan\n"})
    assert ("Pia Keller", ("3A",)) in placed(found) and len(found.listed) == 5
    assert [one.display for one in found.listed if one.active is False] == ["Ana Diaz"]
    said = " ".join(summary(found))
    assert "2 sentences were read" in said and "not a list of people" not in said
