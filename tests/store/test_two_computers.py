"""Two computers and one folder that is synced now and then: every change is kept, on both the same."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from computers import MAYA, MONDAY, NOAH, Clock, Computer, line, people, written
from effort import examples
from hypothesis import given
from hypothesis import strategies as st


def desk_and_laptop(folder: Path) -> tuple[Computer, Computer]:
    """Two computers, each with its own copy of the folder; the laptop's clock is half a second behind."""
    laptop_clock = Clock(MONDAY - timedelta(seconds=0.5))
    return Computer(folder / "desk", "desk00"), Computer(folder / "laptop", "lap000", laptop_clock)


def sync(one: Computer, other: Computer) -> None:
    one.give(other)
    other.give(one)


@pytest.mark.parametrize(
    ("before", "desk_makes", "laptop_makes", "both"),
    [
        (MAYA, {"say": "MY-ah"}, {"grade": "7"}, {"say": "MY-ah", "grade": "7"}),
        ({"own": []}, {"own": ["never_print"]}, {"own": ["say"]}, {"own": ["never_print", "say"]}),
        ({"pet": ["cat"]}, {"pet": ["cat", "dog"]}, {"pet": ["fish"]}, {"pet": ["dog", "fish"]}),
        ({"pet": ["cat"]}, {"pet": ["cat", "dog"]}, {"pet": []}, {"pet": ["dog"]}),
        ({"pet": ["cat"]}, {"pet": None}, {"pet": ["cat", "dog"]}, {"pet": ["dog"]}),
        (
            {"like": ["cat", "ant"]},
            {"like": ["ant", "bee"]},
            {"like": ["cat", "dog"]},
            {"like": ["bee", "dog"]},
        ),
        (
            {"lines": ["greet", "ask", "tidy"]},
            {"lines": ["hi", "ask", "tidy"]},
            {"lines": ["greet", "ask", ""]},
            {"lines": ["hi", "ask", ""]},
        ),
        (
            {"seats": [{"person": "maya", "row": 1}]},
            {"seats": [{"person": "maya", "row": 2}]},
            {"seats": [{"person": "maya", "row": 3}]},
            {"seats": [{"person": "maya", "row": 3}]},
        ),
        ({"on": {"6a": 1}}, {"on": {"6a": 1, "6b": 2}}, {"on": {"6a": 3}}, {"on": {"6a": 3, "6b": 2}}),
        (None, {"pet": ["cat"], "say": "MY-ah"}, {"pet": ["dog"]}, {"pet": ["cat", "dog"], "say": "MY-ah"}),
    ],
    ids=[
        "fields",
        "typed by hand",
        "a list",
        "emptied",
        "dropped, then added to",
        "as many",
        "lines in places",
        "seats, the later ones",
        "a mapping",
        "made on both",
    ],
)
def test_what_two_computers_changed_is_kept_of_both(
    tmp_path: Path, before: dict[str, Any] | None, desk_makes: Any, laptop_makes: Any, both: Any
) -> None:
    desk, laptop = desk_and_laptop(tmp_path)
    desk.open().table("people").put({"maya": before})
    sync(desk, laptop)
    for computer, makes in ((desk, desk_makes), (laptop, laptop_makes)):
        fields = (before or {}) | makes
        computer.open().table("people").put({"maya": {k: v for k, v in fields.items() if v is not None}})
        laptop.clock.now += timedelta(hours=1)
    sync(desk, laptop)
    assert people(desk.open()) == people(laptop.open()) == {"maya": (before or {}) | both}


def test_the_latest_change_of_a_field_wins(tmp_path: Path) -> None:
    desk, laptop = desk_and_laptop(tmp_path)
    desk.open().table("people").put({"maya": MAYA})
    sync(desk, laptop)
    laptop.clock.now += timedelta(hours=1)
    laptop.open().table("people").put({"maya": MAYA | {"grade": "8"}})
    desk.open().table("people").put({"maya": MAYA | {"grade": "7"}})
    sync(desk, laptop)
    assert people(desk.open()) == people(laptop.open()) == {"maya": MAYA | {"grade": "8"}}


def test_removed_wins_over_edited_even_if_the_edit_came_later(tmp_path: Path) -> None:
    desk, laptop = desk_and_laptop(tmp_path)
    desk.open().table("people").put({"maya": MAYA, "noah": NOAH})
    sync(desk, laptop)
    desk.open().table("people").put({"maya": None})
    laptop.clock.now += timedelta(hours=1)
    laptop.open().table("people").put({"maya": MAYA | {"grade": "7"}})
    sync(desk, laptop)
    assert people(desk.open()) == people(laptop.open()) == {"noah": NOAH}


def test_an_older_line_that_arrives_late_takes_its_place_while_the_program_runs(tmp_path: Path) -> None:
    desk, laptop = desk_and_laptop(tmp_path)
    desk.open().table("people").put({"maya": MAYA})
    sync(desk, laptop)
    laptop.open().table("people").put({"maya": MAYA | {"grade": "6", "say": "MY-ah"}})
    desk.clock.now += timedelta(hours=1)
    running = desk.open()
    running.table("people").put({"maya": MAYA | {"grade": "7"}})
    laptop.give(desk)
    assert running.storage.refresh()
    assert people(running) == people(desk.open()) == {"maya": MAYA | {"grade": "7", "say": "MY-ah"}}


def test_two_changes_at_the_very_same_moment_end_the_same_everywhere(tmp_path: Path) -> None:
    computers = desk_and_laptop(tmp_path)
    computers[1].clock.now = computers[0].clock.now
    running = [computer.open() for computer in computers]
    for database, grade in zip(running, ("6", "7"), strict=True):
        database.table("people").put({"maya": MAYA | {"grade": grade}})
    sync(*computers)
    for database in running:
        database.storage.refresh()
    everywhere = [people(database) for database in (*running, *(computer.open() for computer in computers))]
    assert everywhere == [everywhere[0]] * 4


def test_an_edit_wins_over_what_it_was_made_upon_though_the_clock_went_back(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    computer.open().table("people").put({"maya": MAYA})
    computer.clock.now -= timedelta(days=400)
    computer.open().table("people").put({"maya": MAYA | {"given": "May"}})
    computer.open().table("people").put({"maya": MAYA | {"given": "Mia"}})
    assert people(computer.open())["maya"]["given"] == "Mia"


def test_two_computers_that_follow_one_years_ahead_write_at_different_moments(tmp_path: Path) -> None:
    ahead = Computer(tmp_path / "ahead", "ahead0", Clock(MONDAY.replace(year=2036)))
    ahead.open().table("people").put({"maya": MAYA})
    desk, laptop = desk_and_laptop(tmp_path)
    for computer, grades in ((desk, "123"), (laptop, "456")):
        ahead.give(computer)
        for grade in grades:
            computer.open().table("people").put({"maya": {"grade": grade}})
    sync(desk, laptop)
    moments = [moment(change["at"]) for change in all_lines(desk.folder)]
    assert len(set(moments)) == len(moments) == 7
    assert max(moments) - min(moments) < timedelta(seconds=0.01)
    of_each = [
        {moment(change["at"]).microsecond % 1000 for change in all_lines(folder)}
        for folder in (only_own(desk), only_own(laptop))
    ]
    assert [len(own) for own in of_each] == [1, 1], "each computer has microseconds of its own"
    assert of_each[0] != of_each[1]


@pytest.mark.parametrize("moment", ["2036-10-05T08:00:00Z", "9999-12-31T23:59:59.999999Z"])
def test_an_edit_wins_over_one_from_a_computer_years_ahead(tmp_path: Path, moment: str) -> None:
    computer = Computer(tmp_path)
    ahead = computer.folder / "documents-2026-ahead.jsonl"
    ahead.write_text(line(moment, "maya", new=MAYA), encoding="utf-8")
    computer.open().table("people").put({"maya": MAYA | {"given": "May"}})
    computer.open().table("people").put({"noah": NOAH})
    assert people(computer.open()) == {"maya": MAYA | {"given": "May"}, "noah": NOAH}


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"])
def test_a_time_at_the_end_of_the_calendar_is_no_reason_to_stop(tmp_path: Path, moment: str) -> None:
    computer = Computer(tmp_path)
    odd = computer.folder / "documents-2026-odd.jsonl"
    odd.write_text(line(moment, "maya", new=MAYA), encoding="utf-8")
    computer.open().table("people").put({"noah": NOAH})
    assert people(computer.open()) == {"maya": MAYA, "noah": NOAH}


@pytest.mark.parametrize(
    "copied_as",
    [
        "documents-2026-k7q2 (conflicted copy).jsonl",
        "documents-2026-k7q2-LAPTOP.jsonl",
        "documents-2026-k7q2 (1).jsonl",
        "documents-2026-k7q2 2.jsonl",
        "documents-2026-k7q2.sync-conflict-20261005-080000-ABCDEF.jsonl",
        "documents-2026-k7q2 (Ana's conflicted copy 2026-10-05).jsonl",
        "documents-2026-k7q2 (SFConflict ana@example.org 2026-10-05-08-00-00).jsonl",
        "documents-2026-k7q2_conflict-20261005-080000.jsonl",
        "documents-2026-k7q2.Conflict.jsonl",
        "documents-2026-k7q2.jsonl (conflicted copy)",
        "documents-2026-k7q2.jsonl.sync-conflict-20261005-080000-ABCDEF",
        "Copy of documents-2026-k7q2.jsonl",
        "Kopie von documents-2026-k7q2.jsonl",
        "documents-2026-k7q2 - Copy.jsonl",
        "[Conflict] documents-2026-k7q2.jsonl",
        "documents-2026-k7q2.JSONL",
        "Documents-2026-K7Q2.jsonl",
    ],
)
def test_conflict_copies_are_read_along_and_change_nothing_twice(tmp_path: Path, copied_as: str) -> None:
    computer = Computer(tmp_path)
    table = computer.open().table("people")
    table.put({"maya": MAYA, "noah": NOAH})
    table.put({"maya": None})
    table.put({"maya": MAYA | {"given": "May"}})
    if (computer.folder / copied_as).exists():
        pytest.skip("this disk takes capitals for the same letters")
    shutil.copyfile(computer.documents_file, computer.folder / copied_as)
    table.put({"maya": MAYA | {"given": "Mia"}})
    expected = {"noah": NOAH, "maya": MAYA | {"given": "Mia"}}
    assert people(computer.open()) == expected
    computer.documents_file.unlink()  # the sync client kept the copy only
    assert people(computer.open()) == {"noah": NOAH, "maya": MAYA | {"given": "May"}}


@pytest.mark.parametrize(
    "half_done",
    [
        ".syncthing.documents-2026-other.jsonl.tmp",
        "~syncthing~documents-2026-other.jsonl.tmp",
        ".documents-2026-other.jsonl.swp",
        "documents-2026-other.jsonl.part",
        "documents-2026-other.jsonl.crdownload",
    ],
)
def test_what_a_sync_client_is_still_writing_is_not_read(tmp_path: Path, half_done: str) -> None:
    computer = Computer(tmp_path)
    computer.open().table("people").put({"maya": MAYA})
    (computer.folder / half_done).write_bytes(b"\x00" * 100)
    database = computer.open()
    assert (people(database), database.storage.journal.bad_lines) == ({"maya": MAYA}, [])


def test_a_line_that_is_there_twice_changes_nothing(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    for edit in (MAYA, {"given": "May"}, None, NOAH):
        database.table("people").put({"maya": edit})
    lines = computer.documents_file.read_text(encoding="utf-8")
    computer.documents_file.write_text(lines + lines, encoding="utf-8")
    assert people(computer.open()) == people(database) == {"maya": NOAH}


ids = st.sampled_from(["maya", "noah"])
keys = st.sampled_from(["grade", "say"])
fields = st.dictionaries(keys, st.integers(0, 3) | st.booleans(), max_size=2)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(0, 1), st.dictionaries(ids, fields | st.none(), max_size=2)),
        st.tuples(st.just("sync"), st.integers(0, 1), st.none()),
        st.tuples(st.just("clock"), st.integers(0, 1), st.sampled_from([-3600, -1, 1, 3600])),
    ),
    max_size=20,
)


@examples(40)
@given(steps)
def test_whatever_is_done_and_whenever_it_is_synced_both_end_the_same(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, Any]]
) -> None:
    computers = desk_and_laptop(tmp_path_factory.mktemp("school"))
    running = [computer.open() for computer in computers]
    for what, who, detail in steps:
        if what == "put":
            running[who].table("people").put(detail)
        elif what == "sync":
            computers[who].give(computers[1 - who])
        else:
            computers[who].clock.now += timedelta(seconds=detail)
    sync(*computers)
    for database in running:
        database.storage.refresh()
    expected = written(merged(computers[0].folder))
    for database in (*running, *(computer.open() for computer in computers)):
        assert written(people(database)) == expected


def merged(folder: Path) -> dict[str, dict[str, Any]]:
    """What all lines of a folder come to, in the order of their moments: the rule in its plainest form."""
    found: dict[str, dict[str, Any]] = {}
    for change in sorted(all_lines(folder), key=lambda change: moment(change["at"])):
        if change.get("gone"):
            found.pop(change["id"], None)
        elif "new" in change:
            found[change["id"]] = found.get(change["id"], {}) | change["new"]
        elif change["id"] in found:
            before = {k: v for k, v in found[change["id"]].items() if k not in change.get("drop", [])}
            found[change["id"]] = before | change.get("set", {})
    return found


def only_own(computer: Computer) -> Path:
    """A folder with nothing but a computer's own files."""
    folder = computer.folder.with_name(f"only {computer.device}")
    folder.mkdir()
    for path in computer.folder.glob(f"*-{computer.device}.jsonl"):
        shutil.copyfile(path, folder / path.name)
    return folder


def all_lines(folder: Path) -> list[dict[str, Any]]:
    files = sorted(folder.glob("documents-*.jsonl"))
    return [json.loads(text) for file in files for text in file.read_text(encoding="utf-8").splitlines()]


def moment(at: str) -> datetime:
    return datetime.fromisoformat(at).astimezone(UTC)
