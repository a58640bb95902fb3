"""What speaks for and against the answers to a question of an import."""

from __future__ import annotations

import re
from dataclasses import replace

from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.questions.questions import Question
from namecards.screens.importing.comparison import compare

MAYA = Person(id="m", given="Maya", family="Chen", ids=("004117", "90"), grade="6", homeroom="12")


def table(question: Question, *answers: Person | Candidate) -> dict[str, list[str]]:
    """The cells of each row, by its label."""
    rows = (re.split(r" {2,}", line.strip()) for line in compare(question, answers, 75).plain.splitlines())
    return {label: cells for label, *cells in rows}


def test_one_on_the_list_is_compared_with_everybody_it_may_be() -> None:
    listed = Candidate(given="Máya", family="Chan", ids=("90",), homeroom="12")
    question = Question("row:0", "who is this?", "Who is it?", "", (), candidate=listed)
    assert table(question, MAYA) == {
        "first name": ["Máya", "= Maya"],
        "last name": ["Chan", "≠ Chen"],
        "number": ["90", "= 004117; 90"],
        "grade": ["–", "6"],
        "class": ["12", "= 12"],
    }


def test_the_name_of_a_picture_speaks_for_whom_it_names_but_a_short_grade_says_nothing() -> None:
    question = Question("photo:0", "whose photo?", "Who is this?", "", (), picture="photos/IMG_6_chen.jpg")
    found = table(question, MAYA, replace(MAYA, family="Ortiz"))
    assert found["last name"] == ["= Chen", "Ortiz"] and found["grade"] == ["6", "6"]
    assert found["number"] == ["004117; 90", "004117; 90"]
