"""One open home: its clock, its ids, and the one door that all text comes through."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from random import Random

import pytest

from namecards.core.learning.memory import Rating
from namecards.store import home
from namecards.store.store import Store

NEW_YEAR = datetime(2027, 1, 1, 1, 30, tzinfo=timezone(timedelta(hours=9)))
"""Half past one at night in Tokyo: the school day, and the year in UTC, are still the old ones."""


def opened(folder: Path, dice: int = 7, computer: str = "local") -> Store:
    """The home in a folder, on one of several computers that share it."""
    kept = home.home_at(folder)
    return Store(home.Home(kept.data, folder / computer), lambda: NEW_YEAR, Random(dice))


@pytest.fixture
def in_new_york() -> Iterator[None]:
    """The computer's own time zone, which no moment on the disk depends on."""
    if sys.platform == "win32":
        pytest.skip("Windows can't change the zone of a program")
    before = os.environ.get("TZ")
    os.environ["TZ"] = "America/New_York"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows can't change the zone of a program")
@pytest.mark.usefixtures("in_new_york")
def test_moments_are_in_utc_and_the_school_day_in_the_schools_time(tmp_path: Path) -> None:
    store = opened(tmp_path)
    assert store.today() == date(2026, 12, 31)
    assert store.utc_now().isoformat() == "2026-12-31T16:30:00+00:00"
    store.documents.table("people").put({"maya": {"given": "Maya"}})
    store.reviews.answer("maya", Rating.GOOD, store.today(), 0, "drill")
    files = sorted(store.home.journal.iterdir())
    assert [path.name.split("-")[:2] for path in files] == [["documents", "2026"], ["reviews", "2026"]]
    for path in files:
        assert path.read_text(encoding="utf-8").startswith('{"at":"2026-12-31T16:30:00Z"')


def test_hidden_characters_are_kept_out_and_not_believed_from_elsewhere(tmp_path: Path) -> None:
    store, other = opened(tmp_path), opened(tmp_path, dice=8, computer="laptop")
    store.documents.table("people").put({"maya": {"given": "Ma\u202eya\u200b", "ids": ["\x1b[2J118"]}})
    store.documents.table("people").put(
        {"maya": {"given": "Maya", "family": "Chen\nLin", "say": "MY\x00-ah"}}
    )
    other.refresh()
    kept = {"maya": {"given": "Maya", "family": "Chen Lin", "say": "MY-ah"}}
    assert store.documents.storage.read()["people"] == other.documents.storage.read()["people"] == kept
    written = "".join(path.read_text(encoding="utf-8") for path in store.home.journal.iterdir())
    assert all(line.isprintable() for line in written.split("\n"))
    foreign = next(store.home.journal.iterdir()).with_name("documents-2026-phone.jsonl")
    foreign.write_text(
        '{"at":"2027-01-02T08:00:00Z","in":"people","id":"no\\u200bah","new":{"given":"No\\u202eah"}}\n',
        encoding="utf-8",
    )
    store.refresh()
    assert store.documents.storage.read()["people"]["noah"] == {"given": "Noah"}


@pytest.mark.parametrize("table", ["choices", "remembered"])
def test_a_path_keeps_its_blanks_and_loses_only_what_is_hidden(tmp_path: Path, table: str) -> None:
    store = opened(tmp_path)
    store.documents.table(table).put({"list": {"value": "/lists/7  B \u202e.csv", "more": ["a  b"]}})
    kept = opened(tmp_path).documents.storage.read()[table]["list"]
    assert kept == {"value": "/lists/7  B .csv", "more": ["a  b"]}


def test_what_another_computer_wrote_is_there_after_refresh_and_counted(tmp_path: Path) -> None:
    desk, laptop = opened(tmp_path), opened(tmp_path, dice=8, computer="laptop")
    laptop.reviews.refresh()
    assert laptop.lines_read == 0
    desk.documents.table("people").put({"maya": {"given": "Maya"}, "noah": {"given": "Noah"}})
    desk.reviews.answer("maya", Rating.GOOD, desk.today(), 0, "drill")
    assert laptop.documents.storage.read() == {} and laptop.reviews.cards == {}
    laptop.refresh()
    assert laptop.documents.storage.read()["people"].keys() == {"maya", "noah"}
    assert laptop.reviews.cards.keys() == {"maya"}
    assert laptop.lines_read == 3
    laptop.refresh()
    assert laptop.lines_read == 3


def test_reviews_are_not_read_before_somebody_needs_them(tmp_path: Path) -> None:
    """They are most of the journal, and the first screen shows none of them."""
    desk, laptop = opened(tmp_path), opened(tmp_path, dice=8, computer="laptop")
    desk.reviews.answer("maya", Rating.GOOD, desk.today(), 0, "drill")
    laptop.refresh()
    assert not laptop.reviews.loaded and laptop.reviews.cards == {}


def test_ids_are_short_and_their_letters_are_not_mistaken_for_digits(tmp_path: Path) -> None:
    store, other = opened(tmp_path), opened(tmp_path, dice=8, computer="laptop")
    ids = [each.new_id() for each in (store, other) for _ in range(300)]
    assert len(set(ids)) == 600
    assert {len(id) for id in ids} == {12}
    assert set("".join(ids)) == set("0123456789abcdefghjkmnpqrstvwxyz"), "no i, l, o, u"


def test_each_computer_writes_files_of_its_own_also_after_a_restart(tmp_path: Path) -> None:
    for computer, dice in (("desk", 7), ("laptop", 8), ("desk", 9)):
        store = opened(tmp_path, dice, computer)
        store.documents.table("people").put({f"{computer}{dice}": {"given": "Maya"}})
        store.reviews.answer(f"{computer}{dice}", Rating.GOOD, store.today(), 0, "drill")
    names = sorted(path.name for path in (tmp_path / "journal").iterdir())
    assert [name.rsplit("-", 1)[0] for name in names] == ["documents-2026"] * 2 + ["reviews-2026"] * 2
    assert len({name.rsplit("-", 1)[1] for name in names}) == 2
    assert all(len(name.rsplit("-", 1)[1]) == len("k7q2m9.jsonl") for name in names)
