"""An undo names the line it undoes: whatever two computers change and undo, in any order, they end alike."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from computers import MAYA, MONDAY, NOAH, Clock, Computer, people
from hypothesis import given
from hypothesis import strategies as st

from namecards.store.database import Database
from namecards.store.history import DocumentHistory


def sync(one: Computer, other: Computer) -> None:
    one.give(other)
    other.give(one)


def undo_last(database: Database) -> None:
    """Undo the newest write that is no undo itself and still counts."""
    write = [write for write in DocumentHistory(database).writes if not write.is_undo and not write.undone][
        -1
    ]
    database.undo(write.lines)


def desk_and_laptop(folder: Path) -> tuple[Computer, Computer]:
    return Computer(folder / "desk", "desk00"), Computer(
        folder / "laptop", "lap000", Clock(MONDAY - timedelta(seconds=0.5))
    )


def test_an_undone_change_is_as_if_it_had_never_been_written(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    database.table("people").put({"maya": MAYA})
    database.table("people").put({"maya": MAYA | {"say": "MY-ah"}, "noah": NOAH})
    undo_last(database)
    assert people(database) == people(computer.open()) == {"maya": MAYA}


def test_what_was_before_is_not_stored_a_second_time(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    database.table("people").put({"maya": MAYA | {"hook": "like the month of May"}})
    database.table("people").put({"maya": None})
    undo_last(database)
    *_, undo = computer.documents_file.read_text(encoding="utf-8").splitlines()
    assert set(json.loads(undo)) == {"at", "in", "id", "undo"}
    assert people(computer.open()) == {"maya": MAYA | {"hook": "like the month of May"}}


def test_an_undo_can_be_undone(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    database.table("people").put({"maya": MAYA})
    [added] = DocumentHistory(database).writes
    database.undo(added.lines)
    assert people(database) == {}
    [undo] = DocumentHistory(database).undos_of(added.at)
    database.undo(undo.lines)
    assert people(database) == people(computer.open()) == {"maya": MAYA}
    assert not DocumentHistory(database).writes[0].undone


def test_a_later_change_of_another_field_stays_when_an_earlier_one_is_undone(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    database.table("people").put({"maya": MAYA})
    database.table("people").put({"maya": MAYA | {"grade": "7"}})
    database.table("people").put({"maya": MAYA | {"grade": "7", "say": "MY-ah"}})
    graded = DocumentHistory(database).writes[1]
    assert not DocumentHistory(database).is_changed_since(graded.lines[0])
    database.undo(graded.lines)
    assert people(database) == {"maya": MAYA | {"say": "MY-ah"}}


def test_it_is_known_whether_the_same_field_was_changed_since(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    database.table("people").put({"maya": MAYA})
    database.table("people").put({"maya": MAYA | {"grade": "7"}})
    database.table("people").put({"maya": MAYA | {"grade": "8"}})
    added, graded, _ = DocumentHistory(database).writes
    assert DocumentHistory(database).is_changed_since(graded.lines[0])
    assert DocumentHistory(database).is_changed_since(added.lines[0]), "who was changed since would be gone"
    undo_last(database)
    assert not DocumentHistory(database).is_changed_since(graded.lines[0]), "a change that was undone is none"


def test_a_change_on_another_computer_survives_an_undo_on_this_one(
    tmp_path: Path,
) -> None:
    desk, laptop = desk_and_laptop(tmp_path)
    desk.open().table("people").put({"maya": MAYA})
    desk.open().table("people").put({"maya": MAYA | {"grade": "7"}})
    desk.give(laptop)
    laptop.open().table("people").put({"maya": MAYA | {"grade": "8"}})  # not seen by the desk
    undo_last(desk.open())
    sync(desk, laptop)
    assert people(desk.open()) == people(laptop.open()) == {"maya": MAYA | {"grade": "8"}}


def test_who_was_removed_and_comes_back_by_an_undo_has_what_another_computer_changed(tmp_path: Path) -> None:
    desk, laptop = desk_and_laptop(tmp_path)
    desk.open().table("people").put({"maya": MAYA})
    desk.give(laptop)
    desk.open().table("people").put({"maya": None})
    laptop.open().table("people").put({"maya": MAYA | {"say": "MY-ah"}})
    sync(desk, laptop)
    assert people(desk.open()) == {}
    running = laptop.open()
    removed = next(write for write in DocumentHistory(running).writes if write.lines[0].gone)
    running.undo(removed.lines)
    laptop.give(desk)
    assert people(desk.open()) == people(running) == {"maya": MAYA | {"say": "MY-ah"}}


def test_an_undo_of_another_program_shows_while_this_one_runs(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    shell, program = computer.open(), computer.open()
    shell.table("people").put({"maya": MAYA})
    program.storage.refresh()
    assert people(program) == {"maya": MAYA}
    undo_last(shell)
    program.storage.refresh()
    assert people(program) == {}


def test_a_program_that_knows_no_undo_reads_over_it(tmp_path: Path) -> None:
    """An earlier version sees a patch of nothing."""
    computer = Computer(tmp_path)
    database = computer.open()
    database.table("people").put({"maya": MAYA})
    undo_last(database)
    *_, undo = computer.documents_file.read_text(encoding="utf-8").splitlines()
    assert not {"new", "set", "drop", "gone"} & set(json.loads(undo))


def counted(lines: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The people that lines come to, by the rule alone: an undo that counts takes the line it names away."""
    lines = sorted(lines, key=lambda line: datetime.fromisoformat(line["at"]))
    away: set[tuple[str, str]] = set()
    for line in reversed(lines):
        if "undo" in line and (line["id"], line["at"]) not in away:
            away.add((line["id"], line["undo"]))
    found: dict[str, dict[str, Any]] = {}
    for line in lines:
        if (line["id"], line["at"]) in away or "undo" in line:
            continue
        if line.get("gone"):
            found.pop(line["id"], None)
        elif "new" in line:
            found[line["id"]] = found.get(line["id"], {}) | line["new"]
        elif line["id"] in found:
            kept = {k: v for k, v in found[line["id"]].items() if k not in line.get("drop", [])}
            found[line["id"]] = kept | line.get("set", {})
    return found


steps = st.lists(
    st.tuples(
        st.sampled_from(["put", "put", "remove", "undo", "undo", "sync"]),
        st.integers(0, 1),
        st.sampled_from(["maya", "noah"]),
        st.sampled_from(["say", "grade", "person"]),
        st.integers(0, 9),
    ),
    max_size=20,
)


@given(steps)
def test_changes_and_undos_of_two_computers_in_any_order_end_alike(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, str, str, int]]
) -> None:
    computers = desk_and_laptop(tmp_path_factory.mktemp("school"))
    running = [computer.open() for computer in computers]
    for what, who, person, field, number in steps:
        database = running[who]
        table = database.table("people")
        if what == "put":
            table.put({person: (people(database).get(person) or {"given": person}) | {field: str(number)}})
        elif what == "remove":
            table.put({person: None})
        elif what == "undo":
            writes = DocumentHistory(database).writes
            if writes:
                database.undo(writes[number % len(writes)].lines)
        else:
            computers[who].give(computers[1 - who])
            running[1 - who].storage.refresh()
        for about in "0123":
            found = dict(database.storage.by_person.about("people", about))
            in_order = {
                id: fields for id, fields in people(database).items() if fields.get("person") == about
            }
            assert list(found.items()) == list(in_order.items())
    sync(*computers)
    lines = [
        json.loads(line)
        for file in computers[0].folder.glob("documents-*.jsonl")
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    for database in (*running, *(computer.open() for computer in computers)):
        database.storage.refresh()
        assert people(database) == counted(lines)
