"""One column of a list was sorted alone, or is of another thing: nobody moves or changes the name unasked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from school_files import apply, fill

from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.report.check import check

NAMES = (
    "Hodan Abdi, Mateo Diaz, Ruby Baker, Oliver Cole, Maya Chen, Harper Hall, Rhys Ito, Lucia Kaur, Elena Lee"
)
HERE = tuple(
    Person(id=f"p{at}", given=given, family=family, ids=(f"20{at}",), grade="6", homeroom=f"10{at % 3}")
    for at, (given, family) in enumerate(name.split() for name in NAMES.split(", "))
)


def listed(folder: Path, rows: Sequence[Sequence[str]], titles: str, name: str = "list") -> ImportPlan:
    text = "\n".join([titles, *map(",".join, rows)])
    return plan(fill(folder, {f"{name}.csv": text}), HERE)


def with_column(field: str, values: list[str]) -> list[tuple[str, ...]]:
    rows = [[one.ids[0], one.given, one.family, one.grade, one.homeroom] for one in HERE]
    at = {"family": 2, "homeroom": 4}[field]
    return [(*row[:at], value, *row[at + 1 :]) for row, value in zip(rows, values, strict=True)]


TITLES = "ID,First Name,Last Name,Grade,Homeroom"


@pytest.mark.parametrize("field", ["family", "homeroom"])
def test_a_column_sorted_alone_is_asked_about_once(tmp_path: Path, field: str) -> None:
    order = sorted((getattr(one, field) for one in HERE), reverse=field == "family")
    found = listed(tmp_path, with_column(field, order), TITLES)
    assert not found.changed and len(found.questions) == 1
    changed = make_plan(found.import_source, {found.questions[0].key: "change"})
    assert [getattr(one, field) for one in apply(changed, HERE)] == order and not changed.questions


def test_a_list_of_exam_rooms_moves_nobody_unasked_but_rooms_with_new_names_and_a_new_year_do(
    tmp_path: Path,
) -> None:
    exam = listed(tmp_path / "a", with_column("homeroom", ["Gym", "Library"] * 4 + ["Gym"]), TITLES)
    assert not exam.changed and "change their class" in exam.questions[0].text
    teachers = {"100": "Vance", "101": "Boyd", "102": "Nash"}
    renamed = listed(tmp_path / "b", with_column("homeroom", [teachers[p.homeroom] for p in HERE]), TITLES)
    assert len(renamed.changed) == 9 and not renamed.questions
    mixed = [
        (*row[:3], "7", f"20{at // 3}")
        for at, row in enumerate(with_column("family", [p.family for p in HERE]))
    ]
    assert len(listed(tmp_path / "c", mixed, TITLES).changed) == 9


def test_people_of_several_classes_who_come_to_a_new_one_may_be_a_group_and_single_moves_are_listed(
    tmp_path: Path,
) -> None:
    group = [(one.given, one.family, "Ms Hart") for one in HERE[:3]]
    found = listed(tmp_path / "a", group, "First Name,Last Name,Teacher", "Reading group")
    [line] = [odd for odd in check(found) if "Ms Hart" in odd.text]
    assert not line.is_note and line.names == ("Hodan Abdi", "Mateo Diaz", "Ruby Baker")
    moved = ["101", *(one.homeroom for one in HERE[1:])]
    [line] = [
        odd
        for odd in check(listed(tmp_path / "b", with_column("homeroom", moved), TITLES))
        if "→" in odd.text
    ]
    assert line.is_note and line.text == "1 person changes class: Hodan Abdi (100 → 101)."
