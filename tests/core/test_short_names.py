"""The names on paper: as little as tells people of one class apart, and never a whole last name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.people import EVERYONE, Person, Roster
from namecards.core.short_names import (
    full_names,
    numbered_names,
    printed_names,
    shared_names,
    short_names,
)
from namecards.importing.names.degrees import split_suffix


def people(*rows: str) -> tuple[Person, ...]:
    """From rows such as "Maya Chen 6 12": name, grade, homeroom."""
    parts = [[*row.split(), "", ""][:4] for row in rows]
    return tuple(
        Person(id=str(at), given=given, family=family, suffix=suffix, grade=grade, homeroom=homeroom)
        for at, (given, last, grade, homeroom) in enumerate(parts)
        for family, suffix in [split_suffix("" if last == "-" else last.replace("_", " "))]
    )


def printed(*rows: str, roster: str = "Room 12") -> list[str]:
    return list(printed_names(Roster(roster, people(*rows))).values())


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (["Maya Chen 6 12", "Ben Diaz 6 12"], ["Maya", "Ben"]),
        (["Maya Chen 6 12", "Maya Diaz 6 12"], ["Maya C.", "Maya D."]),
        (["Maya Chen 6 12", "Maya Cruz 6 12", "maya Diaz 6 12"], ["Maya Ch.", "Maya Cr.", "maya D."]),
        (["Maya Chen 6 12", "Maya Cho 6 12"], ["Maya C. 1", "Maya C. 2"]),
        (["Emma Davis 6 12", "Emma Davisson 6 12"], ["Emma D. 1", "Emma D. 2"]),
        (["Emma Davis 6 12", "Emma Davis 7 12"], ["Emma D., Grade 6", "Emma D., Grade 7"]),
        (["Emma Davis 6 12", "Emma Davis 6 14"], ["Emma D., Room 12", "Emma D., Room 14"]),
        (["Lena Maier 6 12", "Lena Maier 6 12"], ["Lena M. 1", "Lena M. 2"]),
        (
            ["Ava Brown 6 12", "Ava Brown 6 12", "Ava Baker 6 12"],
            ["Ava Br. 1", "Ava Br. 2", "Ava Ba."],
        ),
        (["மணி கோபாலன் 6 12", "மணி இராமன் 6 12"], ["மணி கோ.", "மணி இ."]),
        (["रवि श्रीवास्तव 6 12", "रवि किशोर 6 12"], ["रवि श्री.", "रवि कि."]),
        (["ณัฐ เกษม 6 12", "ณัฐ ศรีสุข 6 12"], ["ณัฐ เก.", "ณัฐ ศ."]),
        (["小明 王 6 12", "小明 李 6 12"], ["王小明", "李小明"]),
        (["小明 王 6 12", "小明 王 6 12", "小明 李 6 12"], ["王小明 1", "王小明 2", "李小明"]),
        (["さくら 山田 6 12", "さくら 森 6 12"], ["山田 さくら", "森 さくら"]),
        (["Oscar de_la_Hoya 6 12", "Oscar Delgado 6 12"], ["Oscar de la H.", "Oscar D."]),
        (["Oscar De_La_Hoya 6 12", "Oscar Delgado 6 12"], ["Oscar De La H.", "Oscar Delg."]),
        (["Ana St._John 6 12", "Ana Sting 6 12"], ["Ana St. J.", "Ana Sti."]),
        (["Omar al-Hassan 6 12", "Omar Ali 6 12"], ["Omar al-H.", "Omar A."]),
        (
            ["Alex Lee_Jr. 6 12", "Alex Lee_III 6 12", "Alex Lee 6 12"],
            ["Alex L. Jr.", "Alex L. III", "Alex L."],
        ),
        (["Suharto - 6 12", "Suharto - 6 14"], ["Suharto, Room 12", "Suharto, Room 14"]),
    ],
)
def test_namesakes_get_the_initial_then_room_or_grade_then_letters_then_a_number(
    rows: list[str], names: list[str]
) -> None:
    assert printed(*rows, roster="Book club") == names


def test_on_the_list_of_everyone_only_those_of_one_class_are_told_apart() -> None:
    rows = ["Maya Chen 6 12", "Maya Diaz 6 14", "Maya Ruiz 6 14"]
    assert printed(*rows, roster=EVERYONE) == ["Maya", "Maya D.", "Maya R."]


def test_who_is_meant_by_a_number_is_said_to_the_librarian() -> None:
    roster = Roster("Room 12", people("Emma Davis 6 12", "Emma Davisson 6 12", "Ben Diaz 6 12"))
    assert numbered_names(roster, {"0", "1", "2"}) == [
        "“Emma D. 1” is Emma Davis.",
        "“Emma D. 2” is Emma Davisson.",
    ]
    assert numbered_names(roster, {"2"}) == []


def test_the_numbers_of_one_name_follow_the_student_numbers() -> None:
    lees = [("1015", "Christopher"), ("1016", "Chris")]
    roster = Roster(
        "Room 12",
        tuple(
            Person(id=number, ids=(number,), given=given, family="Lee", preferred="Chris")
            for number, given in lees
        ),
    )
    assert printed_names(roster) == {"1015": "Chris L. 1", "1016": "Chris L. 2"}


def test_full_names_are_in_the_order_of_their_script() -> None:
    rows = ["小明 王", "태형 김", "さくら 山田", "子涵 欧阳", "Amy 王", "Maya Chen", "王小明 -"]
    names = ["王小明", "김태형", "山田 さくら", "欧阳子涵", "Amy 王", "Maya Chen", "王小明"]
    assert [person.display for person in people(*rows)] == names
    assert list(short_names(people("小明 王", "小明 李")).values()) == ["王小明", "李小明"]


def test_a_full_name_of_two_people_has_the_suffix_or_is_said() -> None:
    roster = Roster(
        "Room 12", people("Alex Lee_Jr.", "Alex Lee", "Ben Diaz_II", "Maya Chen 6 12", "maya Chen 6 14")
    )
    names = full_names(roster)
    assert list(names.values()) == ["Alex Lee Jr.", "Alex Lee", "Ben Diaz", "Maya Chen", "maya Chen"]
    [said] = shared_names(roster.people, names)
    assert said == "“Maya Chen” (Grade 6 · Room 12, Grade 6 · Room 14)"


LAST = st.sampled_from(["Li", "Lin", "Lindt", "Davis", "Davisson", "de la Cruz", "O'Neil", "Ng", ""])


@given(
    st.lists(st.tuples(st.sampled_from(["Ana", "Bo"]), LAST, st.sampled_from("67"), st.sampled_from("12")))
)
def test_no_whole_last_name_and_no_two_alike(rows: list[tuple[str, str, str, str]]) -> None:
    here = tuple(
        Person(id=str(at), given=given, family=family, grade=grade, homeroom=room)
        for at, (given, family, grade, room) in enumerate(rows)
    )
    names = printed_names(Roster("Book club", here))
    assert len({name.casefold() for name in names.values()}) == len(here)
    for person in here:
        added = names[person.id].removeprefix(person.given)
        assert not person.family or person.family not in added
