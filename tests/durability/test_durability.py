"""A few seconds of each attack; `python -m tests.durability --long` makes all of them."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from namecards import demo, files

from .__main__ import ATTACKS, SEED, Row
from .outcome import CannotTry
from .syncs import WITHOUT, shell_syncs_first, unsynced
from .world import collection_at, fill

SHORT = {name: row for name, row in ATTACKS.items() if row.short}
TABLES = {
    *(
        "asked",
        "choices",
        "columns",
        "crops",
        "first_meetings",
        "gone",
        "heads",
        "helpers",
        "ideas",
        "imports",
        "inbox",
        "notes",
        "people",
    ),
    *("pledge", "print_kinds", "printed", "printers", "remembered", "seating", "settings", "skipped"),
    *("survey_columns", "surveys", "tags", "timetable", "visits"),
}


@pytest.mark.parametrize("row", SHORT.values(), ids=SHORT)
def test_nothing_acknowledged_is_lost(row: Row, tmp_path: Path) -> None:
    try:
        outcome = row.ours(tmp_path, row.short, Random(SEED))
    except CannotTry as reason:
        pytest.skip(str(reason))
    assert outcome.lost == 0, outcome.detail


def test_a_home_for_the_bit_flips_uses_every_table_and_has_no_fault_of_its_own(tmp_path: Path) -> None:
    fill(tmp_path)
    collection = collection_at(tmp_path)
    assert set(collection._store.documents.storage.read()) == TABLES
    assert collection.health.problems() == ()


def test_everything_is_synced_to_the_disk_before_it_is_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection = collection_at(tmp_path)

    def act() -> None:
        demo.import_sample(collection)
        collection.notes.add_line("maya chen dog surgery")
        collection.desk.greet(collection.people.active()[0], knew=True)

    assert unsynced(tmp_path, act) == []
    monkeypatch.setattr(files, "sync", lambda descriptor: None)
    assert unsynced(tmp_path, lambda: collection.notes.add_line("maya chen dog surgery")), "an fsync removed"


def test_the_shell_answers_after_the_fsync(tmp_path: Path) -> None:
    demo.import_sample(collection_at(tmp_path / "home"))
    try:
        assert shell_syncs_first(tmp_path / "home")
        assert not shell_syncs_first(tmp_path / "home", "-c", WITHOUT), "an fsync removed"
    except CannotTry as reason:
        pytest.skip(str(reason))
