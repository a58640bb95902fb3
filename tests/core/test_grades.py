"""One grade has one form, so that one class is one roster."""

from __future__ import annotations

import pytest

from namecards.core.grades import grade_number, plain_grade
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
