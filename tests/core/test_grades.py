"""One grade has one form, so that one class is one roster."""

from __future__ import annotations

import pytest

from namecards.core.grades import class_key, grade_number, plain_grade
from namecards.core.people import Person, rosters


@pytest.mark.parametrize(
    ("written", "plain", "number"),
    [
        *(
            (text, "6", 6)
            for text in ("6", "06", "6th", "G6", "Gr. 6", "Grade 6", "Klasse 6", "6.0", "6º", "Year 06")
        ),
        *((text, "1", 1) for text in ("1st", "01", "Jahrgang 1", "y1")),
        *((text, "K", 0) for text in ("K", "0K", "KG", "Kindergarten", "0", "Grade K")),
        *((text, "PK", -1) for text in ("PK", "Pre-K", "-1")),
        ("12th", "12", 12),
        ("6e", "6e", None),
        ("7B", "7B", None),
        ("Freshman", "Freshman", None),
        ("", "", None),
    ],
)
def test_forms_of_a_grade(written: str, plain: str, number: int | None) -> None:
    assert (plain_grade(written), grade_number(written)) == (plain, number)


def test_grade_6_and_grade_06_are_one_class() -> None:
    people = [Person(id="1", given="Maya", grade="06"), Person(id="2", given="Ben", grade="6")]
    assert [(roster.name, len(roster.people)) for roster in rosters(people)] == [
        ("Everyone", 2),
        ("Grade 6", 2),
    ]


@pytest.mark.parametrize("spelled", [("4B", "4.b", "4º B", "4-B"), ("1ESO A", "1º ESO A"), ("7B", "７B")])
def test_spellings_of_one_class_share_a_key(spelled: tuple[str, ...]) -> None:
    assert len(set(map(class_key, spelled))) == 1


@pytest.mark.parametrize(("one", "other"), [("1-2", "12"), ("7-11", "71-1"), ("1/12", "11-2")])
def test_classes_of_other_numbers_are_other_classes(one: str, other: str) -> None:
    assert class_key(one) != class_key(other)
