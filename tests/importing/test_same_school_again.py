"""The same school over time: who waits for an answer has not left, and notes stay with their child."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from school_files import fill

from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.questions.questions import LEAVERS

NAMES = [
    "Ruth Abebe",
    "Otis Bauer",
    "Nell Castro",
    "Hugo Dunn",
    "Ines Ferri",
    "Theo Grant",
    "Lena Huber",
    "Finn Ito",
    "Cora Jonas",
    "Abel Kwon",
    "Dina Lund",
    "Evan Moss",
]


def school(grade: str = "5", room: str = "5C", count: int = len(NAMES)) -> list[Person]:
    return [
        Person(
            id=f"p{at}", given=name.split()[0], family=name.split()[1], ids=(f"{700 + at}",),
            grade=grade, homeroom=room,
        )
        for at, name in enumerate(NAMES[:count])
    ]  # fmt: skip


def rows(people: list[Person], *columns: str) -> str:
    titles = {"ids": "Student ID", "given": "First Name", "family": "Last Name", "grade": "Grade",
              "homeroom": "Homeroom", "preferred": "Preferred Name"}  # fmt: skip
    lines = [
        ",".join(
            value if isinstance(value := getattr(each, name), str) else "".join(value) for name in columns
        )
        for each in people
    ]
    return "\n".join([",".join(titles[name] for name in columns), *lines, ""])


WHOLE = ("ids", "family", "given", "grade", "homeroom")
UNNUMBERED = WHOLE[1:]


def listed(folder: Path, text: str, here: list[Person], name: str = "Students.csv") -> ImportPlan:
    return plan(fill(folder, {name: text}), here)


def test_nobody_whose_row_waits_for_an_answer_is_called_a_leaver(tmp_path: Path) -> None:
    here = school()
    here[1] = replace(here[1], given="Ruth")  # two called Ruth, and the teacher's list has first names only
    update = listed(tmp_path, rows(here, "given", "homeroom"), here)
    assert [question.kind for question in update.questions] == ["same"]
    assert update.leavers == ()


def test_in_a_new_year_a_child_with_the_name_of_a_leaver_is_asked_about_though_in_the_old_room(
    tmp_path: Path,
) -> None:
    here = school()
    now = [replace(p, grade="6", homeroom="6C", ids=(f"88{p.ids[0]}",)) for p in here if p.id != "p3"]
    now.append(
        replace(here[3], ids=("88999",))
    )  # another one, and the first has moved
    update = listed(tmp_path, rows(now, *WHOLE), here)
    asked = [q for q in update.questions if q.kind != LEAVERS]
    assert [q.candidate.display for q in asked if q.candidate] == ["Hugo Dunn"]
    assert "p3" not in {change.person.id for change in update.changed}
