"""A person is looked for by whole values: a first name alone is many children's."""

from __future__ import annotations

import json

import pytest

from namecards.core.people import Person
from namecards.core.traces import find_traces

MAYA = Person(id="1m85q2k7q2x4", given="Maya", family="Chen", preferred="May", ids=("004117",))
TRACES = find_traces(MAYA, [MAYA.id], ["dog surgery"])


@pytest.mark.parametrize(
    "text", ["built a robot with Maya Chen", "MAYA CHEN's dog", "chen, maya was here", "May Chen"]
)
def test_a_text_that_gives_the_full_name_is_about_her(text: str) -> None:
    assert TRACES.in_text(text)


@pytest.mark.parametrize(
    "text", ["maya was here", "Chen came", "Maya Johnson", "Soraya Chen", "a Mayan temple"]
)
def test_a_part_of_the_name_is_not_enough(text: str) -> None:
    assert not TRACES.in_text(text)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"new": {"given": "Maya", "family": "Chen"}}, True),
        ({"new": {"given": "Maya", "family": "Johnson"}}, False),
        ({"new": {"ids": ["004117"]}}, True),
        ({"at": "2026-10-05T08:13:22.004117Z"}, False),
        ({"new": {"text": "dog surgery"}}, True),
        ({"new": {"text": "the dog surgery is over"}}, False),
        ({"id": "tents 1m85q2k7q2x4"}, True),
    ],
)
def test_lines_of_a_data_file(row: dict[str, object], found: bool) -> None:
    assert TRACES.in_line(json.dumps(row, separators=(",", ":")).encode()) is found


def test_a_name_in_another_script_is_found_however_json_writes_it() -> None:
    omar = find_traces(Person(id="x", given="عمر", family="حداد"), ["x9"], [])
    for escaped in (True, False):
        row = json.dumps({"given": "عمر", "family": "حداد"}, ensure_ascii=escaped, separators=(",", ":"))
        assert omar.in_line(row.encode())
