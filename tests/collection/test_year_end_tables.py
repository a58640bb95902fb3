"""A home in which every table is used: what a year's end leaves of each is what its rule says."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from durability.world import AFTER, fill

from namecards.collection import Collection
from namecards.core.tables import TABLES
from namecards.core.year_end import YearEndChoices
from namecards.store.home import home_at

LAST = date(2026, 9, 30)
MADE_HERE = {"visit_counts", "year_end_news"}
"""Tables that only a year's end fills."""
OLD_FILE = "documents-2026-other.jsonl"
"""Lines of a computer that is never opened."""


def open_filled(folder: Path) -> Collection:
    fill(folder)
    (folder / "journal" / OLD_FILE).unlink()
    return Collection(home_at(folder), lambda: AFTER, Random(7))


def tables(collection: Collection) -> dict[str, dict[str, dict[str, Any]]]:
    return json.loads(json.dumps(collection._store.documents.storage.read(), default=str))  # type: ignore[no-any-return]


def test_when_everybody_is_forgotten_nothing_about_anybody_is_left_in_any_table(tmp_path: Path) -> None:
    collection = open_filled(tmp_path / "home")
    before, everybody = tables(collection), collection.people.all()
    ids = {person.id for person in everybody} | before["visits"].keys()
    ids |= {id for id, note in before["notes"].items() if note.get("person")}
    of_people = {table for table, row in TABLES.items() if row.rule in ("leaves", "expires", "passes")}
    assert of_people <= {*before, "apart", "shown"}, "the home must use every table that is about people"
    chosen = YearEndChoices(until=LAST, leavers=frozenset(person.id for person in everybody))
    ends = collection.year_ends
    searched = ends.search(ends.decide(ends.preview(chosen)))
    assert searched.found == () and not searched.waiting
    after = tables(Collection(home_at(tmp_path / "home"), lambda: AFTER, Random(7)))
    for table, row in TABLES.items():
        if row.rule == "stays" and table not in MADE_HERE:
            assert after.get(table, {}).keys() == before.get(table, {}).keys(), f"{table} stays"
        elif table not in (*MADE_HERE, "notes", "ideas"):
            assert not after.get(table), table
    assert all(not note.get("person") for note in after["notes"].values()), "an idea without a name stays"
    assert after.get("ideas", {}).keys() <= after["notes"].keys()
    data = b"".join(path.read_bytes() for path in (tmp_path / "home").rglob("*") if path.is_file())
    named = [person for person in everybody if person.family]
    names = {name for p in named for name in (f"{p.given} {p.family}", f'"{p.family}"')}
    for word in ids | names:
        assert word.encode() not in data, word
    assert not list((tmp_path / "home" / "photos").iterdir())


def test_when_nobody_leaves_all_that_stays_is_as_it_was(tmp_path: Path) -> None:
    collection = open_filled(tmp_path / "home")
    before, answers = tables(collection), _answers(collection)
    collection.year_ends.decide(
        collection.year_ends.preview(YearEndChoices(until=LAST, replaced_photos=False))
    )
    collection = Collection(home_at(tmp_path / "home"), lambda: AFTER, Random(7))
    after = tables(collection)
    gone = {id for table in ("notes", "visits") for id in before[table].keys() - after.get(table, {}).keys()}
    assert gone
    for table, row in TABLES.items():
        if row.rule in ("leaves", "stays") and table not in (*MADE_HERE, "ideas"):
            assert after.get(table, {}) == _without(before.get(table, {}), gone), table
    assert _answers(collection) == answers and not collection.health.problems()


def _answers(collection: Collection) -> list[str]:
    collection.memory.load()
    return [f"{card} {line.at}" for card, lines, _ in collection.memory.reviews.histories() for line in lines]


def _without(value: Any, gone: set[str]) -> Any:
    """The value without the ids of what has gone, wherever they stood."""
    if isinstance(value, dict):
        return {key: _without(each, gone) for key, each in value.items() if key not in gone}
    if isinstance(value, list):
        return [_without(each, gone) for each in value if not (isinstance(each, str) and each in gone)]
    return value
