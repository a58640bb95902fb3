"""A person is looked for by whole values: a first name alone is many children's."""

from __future__ import annotations

import json

import pytest

from namecards.core.people import Person
from namecards.core.traces import Traces


def traces(*people: Person, texts: tuple[str, ...] = ()) -> Traces:
    return Traces(people, tuple(person.id for person in people), frozenset(texts))


MAYA = Person(
    id="1m85q2k7q2x4", given="Maya", family="Chen", middle="Lin", preferred="May", ids=("004117", "42")
)
TRACES = traces(MAYA, texts=("dog surgery",))


@pytest.mark.parametrize(
    "text",
    [
        *("built a robot with Maya Chen", "MAYA CHEN's dog", "chen, maya was here", "May Chen", "Máya Chen"),
        *(
            "Maya Lin Chen sings",
            "Maya L. Chen",
            "scan: 004117.",
            "maya-chen.pdf",
            "about-Maya Chen-2026-09-01",
        ),
        *("/home/x/MayaChen.jpg", "“Maya Chen”", "Maya\u00a0Chen", "with Maya Chen/Noah", "Maya  Chen"),
    ],
)
def test_a_text_that_gives_the_full_name_or_a_long_number_is_about_her(text: str) -> None:
    assert TRACES.in_text(text)


@pytest.mark.parametrize(
    "text",
    [
        *("maya was here", "Chen came", "Maya Johnson", "Soraya Chen", "a Mayan temple", "Amaya Chenoweth"),
        *("scan 1004117", "0041170", "room 42", "004-117", "Maya and Lily Chen"),
    ],
)
def test_a_part_of_the_name_or_of_a_number_is_not_enough(text: str) -> None:
    assert not TRACES.in_text(text)


@pytest.mark.parametrize(
    ("person", "text"),
    [
        (Person(id="x", given="小明", family="王"), "和王小明一起做机器人"),  # written without blanks
        (Person(id="x", given="太郎", family="山田"), "山田太郎くんと遊ぶ"),
        (Person(id="x", given="민준", family="김"), "김민준이 왔다"),
        (Person(id="x", given="小明 Xiaoming", family="王 Wang"), "sits beside Xiaoming Wang"),
        (Person(id="x", given="小明 Xiaoming", family="王 Wang"), "王小明"),
        (Person(id="x", given="Zoë", family="Müller"), "ZOE MULLER and a frog"),
        (Person(id="x", given="Zoe", family="Muller"), "Zoë Müller"),
        (Person(id="x", given="Đặng", family="Nguyễn"), "nguyen dang"),
        (Person(id="x", given="Saoirse", family="O'Brien"), "saoirse OBrien"),
        (Person(id="x", given="Kaʻiulani", family="Kahale"), "Kaiulani Kahale"),
        (Person(id="x", given="Ana-Lucía", family="de la Cruz"), "ana lucia de la cruz"),
        (Person(id="x", given="Cher"), "Cher sang"),
        (Person(id="x", given="Sarah", family="Bennett", role="teacher"), "from Ms. Bennett"),
        (Person(id="x", given="יוסף", family="לוי"), "ראיתי את יוסף לוי"),
    ],
)
def test_names_as_the_world_writes_them(person: Person, text: str) -> None:
    assert traces(person).in_text(text)
    row = {"in": "notes", "id": "n", "new": {"text": text}}
    for escaped in (True, False):
        assert traces(person).in_line(json.dumps(row, ensure_ascii=escaped, separators=(",", ":")).encode())


def test_one_letter_of_a_script_without_blanks_is_in_many_words() -> None:
    assert not traces(Person(id="x", given="明")).in_text("明天见")
    assert not traces(Person(id="x", given="Cher")).in_text("cherries")


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"new": {"given": "Maya", "family": "Chen"}}, True),
        ({"new": {"given": "Maya", "family": "Johnson"}}, False),
        ({"new": {"ids": ["004117"]}}, True),
        ({"new": {"ids": ["42"]}}, True),
        ({"at": "2026-10-05T08:13:22.004117Z"}, False),
        ({"new": {"text": "dog surgery"}}, True),
        ({"new": {"text": "the dog surgery is over"}}, False),
        ({"id": "tents 1m85q2k7q2x4"}, True),
        ({"new": {"recent": ["/home/x/maya chen.csv"]}}, True),
    ],
)
def test_lines_of_a_data_file(row: dict[str, object], found: bool) -> None:
    assert TRACES.in_line(json.dumps(row, separators=(",", ":")).encode()) is found


def test_a_damaged_line_is_looked_at_as_text() -> None:
    assert TRACES.in_line(b'{"at":"x","new":{"text":"saw Maya Chen"') and not TRACES.in_line(b'{"at":"Maya')


@pytest.mark.parametrize(
    ("line", "hers"),
    [
        ("maya dog surgery", True),
        ("May: sings", True),
        ("maya johnson has a cat", False),
        ("noah saw maya", False),
        ("may ch half", True),
    ],
)
def test_a_half_typed_note_is_hers_if_it_begins_with_her_name(line: str, hers: bool) -> None:
    johnson = Person(id="y", given="Maya", family="Johnson")
    assert TRACES.is_addressed(line, [johnson]) is hers


def test_the_name_is_cut_out_of_what_the_program_remembers() -> None:
    kept = {"recent": ["/x/Maya Chen.csv", "/x/grade6.csv"], "what": "Maya Chen.csv: 1 person", "n": 3}
    assert TRACES.cut(kept) == {"recent": ["/x/grade6.csv"], "what": "", "n": 3}
