"""Grade, class, room and teacher of a list, told in its head, in the name of its file, or partly in each."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from benchmarks.rosters.papers import docx
from namecards.importing.candidate import rooms
from namecards.importing.plan import plan

PUPILS = ("Ava,Brandt", "Henry,Castellanos", "Layla,Farouk", "Samuel,Gentry", "Mary,Hollis", "Jackson,Meyer")


def places(folder: Path, name: str, above: str) -> tuple[str, ...]:
    """Return the grade and the rooms and classes that everybody on a list gets."""
    text = "\n".join([*above.split("|"), "First Name,Last Name", *PUPILS])
    found = plan(fill(folder, {f"{name}.csv": text}) / f"{name}.csv", []).listed
    (told,) = {(one.grade, *rooms(one)) for one in found}
    return told


@pytest.mark.parametrize(
    ("name", "above", "told"),
    [
        ("Proof_Gr1_Rm7", "Elm Elementary - Grade 1 - Room 7 - Mrs. Lindqvist", "1 Mrs. Lindqvist Room 7"),
        ("list", "Maplewood Elementary - Grade 2", "2"),
        ("list", "Library - Lincoln Middle - Gr 7", "7"),
        ("list", "Rm. 12 - Fall 2026", " 12"),
        ("list", "Lake Harbor School  Room 7  Grade: 1  Fall 2026", "1 Room 7"),
        ("list", "Room 21 – 8th Grade", "8 Room 21"),
        ("list", "Teacher: Mrs. Okafor  Fall 2026", " Mrs. Okafor"),
        ("list", "Elm School - Homeroom: Miss Lindqvist - Student List - 2026-27", " Miss Lindqvist"),
    ],
)
def test_a_line_above_tells_all_of_them(tmp_path: Path, name: str, above: str, told: str) -> None:
    """Schools and seasons are no classes, and room 7 is no grade 7."""
    assert " ".join(places(tmp_path, name, above)) == told


@pytest.mark.parametrize(
    ("name", "above", "told"),
    [
        ("students-7c", "Gr. 7", "7 7c"),
        ("3a - roster", "Room: 12", "3 3a"),
        ("Proof_Class 1C", "Room 14", "1 1C"),
        ("roster-Okafor-8c", "Mr Okafor", "8 8c"),
        ("Room12-Grade1", "Miss Lindqvist", "1 Miss Lindqvist Room12"),
        ("class list-Grade2", "Rm 104", "2 104"),
        ("class list - Room 104", "2nd Grade", "2 Room 104"),
        ("MsHalvorsen", "5th grade", "5 Ms Halvorsen"),
        ("roster_Mr Okafor", "6th Grade", "6 Mr Okafor"),
        ("3rd Grade-Rm7-MrLindqvist", "Mr. Lindqvist", "3 Mr. Lindqvist Rm7"),
    ],
)
def test_the_name_of_the_file_tells_what_the_line_above_does_not(
    tmp_path: Path, name: str, above: str, told: str
) -> None:
    assert " ".join(places(tmp_path, name, above)) == told


@pytest.mark.parametrize("name", ["roster-2A", "Proof-2A", "2A-class list", "students Room 12 2A", "2A_Rm12"])
def test_a_hyphen_joins_a_class_to_a_word_for_a_list(tmp_path: Path, name: str) -> None:
    assert places(tmp_path, name, "Student List")[:2] in (("2", "2A"), ("2", "Room 12"))
    assert "2A" in places(tmp_path, name, "Student List")


@pytest.mark.parametrize("name", ["K-2 visitors", "Lee-Smith", "week 3-5", "2026-27"])
def test_other_hyphens_join_nothing(tmp_path: Path, name: str) -> None:
    assert places(tmp_path, name, "Student List") == ("",)


def test_a_list_and_a_school_are_nobody_among_lines_of_names(tmp_path: Path) -> None:
    """“Class List” was a pupil of 4B, and the pupils below it had no class."""
    lines = ["Maplewood Elementary", "4B", "Class List", *(name.replace(",", " ") for name in PUPILS)]
    found = plan(fill(tmp_path, {"list.docx": docx(lines, [])}), []).listed
    assert [one.family for one in found] == [name.split(",")[1] for name in PUPILS]
    assert {rooms(one) for one in found} == {("4B",)}


def test_a_class_by_its_label_counts_before_the_level_above_it(tmp_path: Path) -> None:
    """Singapore: "LEVEL: PRIMARY 4" in two cells, and the class below it."""
    head = "CLASS LIST 2026|LEVEL:,PRIMARY 4|CLASS:,4 INTEGRITY|FORM TEACHER:,MDM ROSLINDA BTE AHMAD"
    assert places(tmp_path, "list", head) == ("4", "4 INTEGRITY")


def test_the_room_of_a_class_of_two_grades_stands_above_the_grades(tmp_path: Path) -> None:
    lines = "Mme Arcand's 4/5 class, Room 9\n\nGrade 4\n{}\n{}\n{}\n\nGrade 5\n{}\n{}\n{}\n"
    text = lines.format(*(name.replace(",", " ") for name in PUPILS))
    found = plan(fill(tmp_path, {"Gr 4-5 class list.txt": text}) / "Gr 4-5 class list.txt", []).listed
    assert [one.grade for one in found] == list("444555")
    assert {rooms(one) for one in found} == {("Room 9",)}


def test_the_first_class_of_kindergarten_is_no_word_for_unknown(tmp_path: Path) -> None:
    """k.A. is German for "no answer"."""
    text = "First,Last,Grade,Homeroom\nAgnes,Corrigan,K,KA\nLuke,Moss,3,3A\nAva,Lund,4,k.A.\nBo,Ray,K,TBD\n"
    found = plan(fill(tmp_path, {"list.csv": text}), []).listed
    assert [one.homeroom for one in found] == ["KA", "3A", "", ""]
