"""Sheets that an office makes by hand: classes named once, heads of several rows, sheets of a few."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import apply, fill

from namecards.importing.plan import plan


def _told(tmp_path: Path, text: str) -> list[str]:
    """Name, grade and places of each person on a list."""
    people = apply(plan(fill(tmp_path, {"Class lists.csv": text}), []))
    return [
        " ".join([one.given, one.family, one.grade, one.homeroom, *one.classes]).split() for one in people
    ]


@pytest.mark.parametrize(
    ("text", "rooms"),
    [
        (
            "#,Class,Name\n1,Oak,Ava Moss\n2,,Ben Tully\n1,Ash,Cara Finch\n2,,Dia Grant\n3,,Elif Aydin\n",
            ["Oak"] * 2 + ["Ash"] * 3,
        ),
        (
            'Class,Child\nOak,"Castillo, Eli"\n,"Lind, Cal"\n,"Nguyen, Zoe"\nAsh,"Begum, Ava"\n,"Hall, Jo"\n'
            ',"Tran, Mai"\n\nMaya is collected by Nan on Fridays,\n',
            ["Oak"] * 3 + ["Ash"] * 3,
        ),
        (
            "HR,Grade,Name\n12,1,Ava Moss\n,,Ben Tully\n,,Cara Finch\n14,1,Dia Grant\n,,Elif Aydin\n,,Jo Hall\n",
            ["1 12"] * 3 + ["1 14"] * 3,
        ),
    ],
    ids=["the count begins anew", "the alphabet begins anew", "a grade beside each room"],
)
def test_a_class_beside_the_first_of_its_few_people(tmp_path: Path, text: str, rooms: list[str]) -> None:
    assert [" ".join(one[2:]) for one in _told(tmp_path, text)] == rooms


def test_teachers_name_the_classes_beside_the_numbers_of_their_rooms(tmp_path: Path) -> None:
    people = ("Ava Moss", "Ben Tully", "Cara Finch", "Dia Grant", "Elif Aydin", "Jo Hall")
    places = ["Mrs. Harper,12"] * 3 + ["Mr. Lowe,14"] * 3
    text = "".join(f"{place},{name}\n" for place, name in zip(places, people, strict=True))
    told = [" ".join(one[2:]) for one in _told(tmp_path, "Teacher,Room,Name\n" + text)]
    assert told == ["Mrs. Harper"] * 3 + ["Mr. Lowe"] * 3
