"""Sheets that an office makes by hand: classes named once, heads of several rows, sheets of a few."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from school_files import apply, fill

from namecards.importing.plan import plan


def _told(tmp_path: Path, text: str) -> list[list[str]]:
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
            "HR,Grade,Name\n12,1,Ava Moss\n,,Ben Tully\n,,Cara Finch\n14,1,Dia Grant\n"
            ",,Elif Aydin\n,,Jo Hall\n",
            ["1 12"] * 3 + ["1 14"] * 3,
        ),
    ],
    ids=["the count begins anew", "the alphabet begins anew", "a grade beside each room"],
)
def test_a_class_beside_the_first_of_its_few_people(tmp_path: Path, text: str, rooms: list[str]) -> None:
    assert [" ".join(filter(None, one[2:])) for one in _told(tmp_path, text)] == rooms


def test_teachers_name_the_classes_beside_the_numbers_of_their_rooms(tmp_path: Path) -> None:
    people = ("Ava Moss", "Ben Tully", "Cara Finch", "Dia Grant", "Elif Aydin", "Jo Hall")
    places = ["Mrs. Harper,12"] * 3 + ["Mr. Lowe,14"] * 3
    text = "".join(f"{place},{name}\n" for place, name in zip(places, people, strict=True))
    told = [" ".join(filter(None, one[2:])) for one in _told(tmp_path, "Teacher,Room,Name\n" + text)]
    assert told == ["Mrs. Harper"] * 3 + ["Mr. Lowe"] * 3


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Mrs. Harper\nRoom 12", "Mrs. Harper Room 12"),
        ("Mrs. Harper\nGrade 2 - Room 12", "2 Mrs. Harper Room 12"),
        ("Oak Class\nYear 2 - Mrs Harper", "2 Oak"),
        ("Oak Class - Year 2", "2 Oak"),
        ("Oak Class - Mrs Harper", "Oak"),
        ("Harper - 2nd Grade", "2 Harper"),
        ("Harper Rm 12", "Harper Rm 12"),
        ("2nd Grade - Mrs. Harper", "2 Mrs. Harper"),
        ("3A - Mrs. Harper\nRoom 12", "3 3A"),
    ],
)
@pytest.mark.parametrize("titles", ["Last,First", "#,Name"])
def test_the_head_of_a_class_may_take_two_rows(tmp_path: Path, titles: str, head: str, place: str) -> None:
    """Each class has a head and titles, below each other or beside each other; the room was their class."""
    heads = [head, re.sub("Harper", "Lowe", re.sub("Oak", "Elm", re.sub("(1)2|3(?=A)", r"\g<1>4", head)))]
    pupils = [["Moss,Ava", "Tully,Ben", "Finch,Cara"], ["Grant,Malik", "Aydin,Elif", "Hall,Jo"]]
    if "#" in titles:
        pupils = [[f'{at},"{name}"' for at, name in enumerate(names, 1)] for names in pupils]
    blocks = [
        [*(f"{line}," for line in above.split("\n")), titles, *names]
        for above, names in zip(heads, pupils, strict=True)
    ]
    below = "\n".join(["Elm School,", *blocks[0], ",", *blocks[1], ""])
    beside = "\n".join(
        ["Elm School,,,,", *(f"{one},,{other}" for one, other in zip(*blocks, strict=True)), ""]
    )
    for name, text in (("below", below), ("beside", beside)):
        (tmp_path / name).mkdir()
        told = [
            " ".join(filter(None, one[2:]))
            for one in _told(tmp_path / name, text.replace('"Moss,', '"Moss, '))
        ]
        own = re.sub(" R.*", "", place) if name == "beside" else place
        assert all({*own.split()} <= {*one.split()} for one in told[:3]), (name, told)
