"""Who comes into a class gets its grade where the list names none, and what is not known is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from school_files import apply, fill

from namecards.core.people import Person, mark_typed_fields
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

ROSTER = """ID,Last,First,Grade,Homeroom
201,Vance,Ruth,2,Ms. Kim
202,Boyd,Hunter,2,Ms. Kim
203,Tran,Lily,2,Ms. Kim
301,Kerr,Josie,3,Mr. Lowe
302,Ames,Theo,3,Mr. Lowe
303,Stubbs,Owen,4,Mrs. Falk
"""
HEAD, *ROWS = ROSTER.splitlines()


@pytest.fixture
def here(tmp_path: Path) -> list[Person]:
    return apply(plan(fill(tmp_path / "august", {"list.csv": ROSTER}) / "list.csv", []))


def grades(people: list[Person]) -> dict[str, tuple[str, str]]:
    return {person.given: (person.grade, person.homeroom) for person in people}


def said(found: ImportPlan) -> str:
    return "\n".join((*(oddity.text for oddity in check(found)), *found.remarks))


def test_who_moves_by_a_sentence_gets_the_grade_of_the_new_class(here: list[Person], tmp_path: Path) -> None:
    mail = (
        "Hello,\n\nRuth Vance moved from Ms. Kim to Mr. Lowe.\nHunter Boyd moved from Ms. Kim to Mrs. Falk.\n"
    )
    found = plan(fill(tmp_path, {"mail.txt": mail}) / "mail.txt", here)
    later = grades(apply(found, here))
    assert later["Ruth"] == ("3", "Mr. Lowe")
    assert "people who moved got that of their new class: Ruth Vance (3)." in said(found)
    assert later["Hunter"] == ("2", "Mrs. Falk"), "one child in her class doesn't tell its grade"
    assert "people who moved keep theirs, which may be wrong now: Hunter Boyd (2)." in said(found)


def test_what_the_librarian_typed_stays(here: list[Person], tmp_path: Path) -> None:
    ruth = next(person for person in here if person.given == "Ruth")
    typed = mark_typed_fields(ruth, replace(ruth, grade="2/3"))
    people = [typed if person is ruth else person for person in here]
    mail = "Hello,\n\nRuth Vance moved from Ms. Kim to Mr. Lowe.\n"
    found = plan(fill(tmp_path, {"mail.txt": mail}) / "mail.txt", people)
    assert grades(apply(found, people))["Ruth"] == ("2/3", "Mr. Lowe")
    assert "Ruth Vance (2/3)" in said(found)


def test_a_whole_list_without_grades_tells_by_those_who_stay(here: list[Person], tmp_path: Path) -> None:
    rows = [row.replace(",2,", ",").replace(",3,", ",").replace(",4,", ",") for row in ROWS]
    rows[0] = rows[0].replace("Ms. Kim", "Mr. Lowe")
    text = "\n".join([HEAD.replace(",Grade", ""), *rows, "304,Haddad,Omar,Mr. Lowe"])
    found = plan(fill(tmp_path, {"list.csv": text}) / "list.csv", here)
    later = grades(apply(found, here))
    assert later["Ruth"] == later["Omar"] == ("3", "Mr. Lowe")
    assert "new people got that of their class: Omar Haddad (3)." in said(found)


def test_in_a_new_year_nobody_gets_the_grade_that_a_class_had(here: list[Person], tmp_path: Path) -> None:
    """All went up: who is with Mr. Lowe now was with Ms. Kim."""
    new = {"Ms. Kim": "Mr. Lowe", "Mr. Lowe": "Mrs. Falk", "Mrs. Falk": "Mr. Diaz"}
    rows = [row.split(",") for row in ROWS]
    text = "\n".join([HEAD.replace(",Grade", ""), *(",".join((*row[:3], new[row[4]])) for row in rows)])
    found = plan(fill(tmp_path, {"list.csv": text}) / "list.csv", here)
    assert grades(apply(found, here))["Ruth"] == ("2", "Mr. Lowe")
    assert "people who moved keep theirs, which may be wrong now: Ruth Vance (2)," in said(found)


def test_a_club_is_one_more_class_and_moves_nobody(here: list[Person], tmp_path: Path) -> None:
    club = "Name,Class\nRuth Vance,Chess Club\nJosie Kerr,Chess Club\nOwen Stubbs,Chess Club\n"
    found = plan(fill(tmp_path, {"club.csv": club}) / "club.csv", here)
    assert grades(apply(found, here))["Ruth"] == ("2", "Ms. Kim")
    assert "people who moved" not in said(found)
    assert "This list has no numbers, so it goes by name. People keep theirs." in said(found)
