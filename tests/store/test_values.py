"""Documents as dataclasses: an unreadable value costs that value, is named, and stays on the disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from computers import Computer, people

from namecards.store.values import BadValue, from_fields


@dataclass(frozen=True, slots=True)
class Pupil:
    id: str
    given: str
    grade: int = 7
    met: date | None = None
    minutes: int = field(default=15, metadata={"possible": lambda minutes: 0 < minutes < 60})


def read(fields: dict[str, Any], strict: bool = True) -> tuple[Pupil | None, list[BadValue]]:
    return from_fields("people", "maya", fields, Pupil, strict)


@pytest.mark.parametrize(
    ("name", "spoilt"), [("grade", "seven"), ("grade", "8"), ("met", "yesterday"), ("minutes", 600)]
)
def test_a_value_that_cannot_be_read_is_its_default_and_all_others_stay(name: str, spoilt: object) -> None:
    fields = {"given": "Maya", "grade": 8, "met": "2026-10-05", "minutes": 20}
    expected = {"grade": 8, "met": date(2026, 10, 5), "minutes": 20}
    del expected[name]
    assert read(fields | {name: spoilt}) == (
        Pupil("maya", "Maya", **expected),  # type: ignore[arg-type]
        [BadValue("people", "maya", name)],
    )


def test_an_unreadable_value_beside_an_impossible_one() -> None:
    pupil, wrong = read({"given": "Maya", "grade": "seven", "met": "2026-10-05", "minutes": 0})
    assert pupil == Pupil("maya", "Maya", met=date(2026, 10, 5))
    assert {bad.field for bad in wrong} == {"grade", "minutes"}


def test_text_of_an_earlier_version_is_converted_when_that_is_asked_for() -> None:
    """Up to version 1.0 every setting was kept as text."""
    kept = {"given": "Maya", "grade": "8", "met": "2026-10-05", "minutes": "20"}
    maya = Pupil("maya", "Maya", 8, date(2026, 10, 5), 20)
    assert read(kept, strict=False) == (maya, [])
    assert read(kept | {"met": "soon"}, strict=False) == (
        Pupil("maya", "Maya", 8, None, 20),
        [BadValue("people", "maya", "met")],
    )
    assert read(kept | {"minutes": "600"}, strict=False) == (
        Pupil("maya", "Maya", 8, date(2026, 10, 5)),
        [BadValue("people", "maya", "minutes")],
    )


def test_a_document_without_what_it_needs_is_left_out() -> None:
    for fields in ({"grade": 8}, {"given": 5, "grade": 8}):
        assert read(fields) == (None, [BadValue("people", "maya")])


def test_a_field_of_a_newer_version_is_no_problem_and_survives_a_change_of_this_one(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    database.table("people").put({"maya": {"given": "Maya", "grade": "8", "mood": {"monday": "good"}}})
    pupil, wrong = read(people(Computer(tmp_path).open())["maya"] | {"grade": 8})
    assert (pupil, wrong) == (Pupil("maya", "Maya", 8), [])
    database.save("people", Pupil("maya", "May"))
    assert people(Computer(tmp_path).open()) == {"maya": {"given": "May", "mood": {"monday": "good"}}}


def test_a_problem_is_named_by_its_place_and_goes_when_the_value_is_mended(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    shell = Computer(tmp_path).open().table("people")
    shell.put({"maya": {"given": "Maya", "grade": "seven"}, "noah": {"given": 5}})
    database.storage.refresh()
    for _ in range(2):
        assert database.all("people", Pupil) == [Pupil("maya", "Maya")]
        assert (database.get("people", "maya", Pupil), database.get("people", "noah", Pupil)) == (
            Pupil("maya", "Maya"),
            None,
        )
        field_of_maya, whole_of_noah = sorted(map(str, database.problems))
        assert "people" in field_of_maya and "maya" in field_of_maya and "grade" in field_of_maya
        assert "people" in whole_of_noah and "noah" in whole_of_noah and "not shown" in whole_of_noah
    shell.put({"maya": {"given": "Maya", "grade": 8}})
    database.storage.refresh()
    assert database.get("people", "maya", Pupil) == Pupil("maya", "Maya", 8)
    assert database.problems == {BadValue("people", "noah")}
    assert database.get("people", "nobody", Pupil) is database.get("nothing", "maya", Pupil) is None
