"""Many people are looked for at once, by the same whole values as one."""

from __future__ import annotations

import json

import pytest

from namecards.core.people import Person
from namecards.core.traces import find_many_traces

MAYA = Person(id="1m85q2k7q2x4", given="Maya", family="Chen", preferred="May", ids=("004117",))
OMAR = Person(id="x9x9x9x9x9x9", given="عمر", family="حداد")
TRACES = find_many_traces([MAYA, OMAR], [MAYA.id, "n1n1n1n1n1n1"], ["dog surgery"])


@pytest.mark.parametrize(
    "text",
    ["built a robot with Maya Chen", "MAYA CHEN's dog", "chen, maya was here", "May Chen", "مع عمر حداد"],
)
def test_a_text_that_gives_a_full_name_is_found(text: str) -> None:
    assert TRACES.in_text(text)


@pytest.mark.parametrize("text", ["maya was here", "Chen came", "Maya Johnson", "Soraya Chen", "Omar"])
def test_a_part_of_a_name_is_not_enough(text: str) -> None:
    assert not TRACES.in_text(text)


@pytest.mark.parametrize("escaped", [True, False])
@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"new": {"given": "Maya", "family": "Chen"}}, True),
        ({"new": {"given": "عمر", "family": "حداد"}}, True),
        ({"new": {"given": "Maya", "family": "Johnson"}}, False),
        ({"new": {"family": "Chen"}}, False),
        ({"new": {"ids": ["004117"]}}, True),
        ({"at": "2026-10-05T08:13:22.004117Z"}, False),
        ({"new": {"text": "dog surgery"}}, True),
        ({"new": {"text": "dog surgery again"}}, False),
        ({"new": {"person": "1m85q2k7q2x4"}}, True),
        ({"in": "notes", "id": "n1n1n1n1n1n1", "gone": True}, True),
        ({"new": {"text": "with Maya Chen"}}, True),
    ],
)
def test_a_line_of_a_file(row: dict[str, object], found: bool, escaped: bool) -> None:
    line = json.dumps(row, separators=(",", ":"), ensure_ascii=escaped).encode()
    assert TRACES.in_line(line) is found


def test_a_picture_that_holds_a_name_by_chance_of_its_letters_does_not_count() -> None:
    assert not TRACES.in_bytes(bytes(range(256)) * 50)
    assert TRACES.in_bytes(bytes(range(256)) + b"/photos of Maya Chen.jpg")


def test_what_is_looked_for_is_said_without_saying_it() -> None:
    assert TRACES.looked_for == "2 full names, 1 number, the words of 1 note, 2 ids"
