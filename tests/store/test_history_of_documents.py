"""What the history tells about a write: which documents, what happened to them, whom they are about."""

from __future__ import annotations

from pathlib import Path

import pytest
from computers import MAYA, NOAH, Clock, Computer
from test_journal import GOOD, opened_with

from namecards.core.history import TouchedDocument
from namecards.store.history import DocumentHistory


def test_a_write_names_its_documents_and_what_happened_to_them(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    table = database.table("people")
    for documents in ({"maya": MAYA, "noah": NOAH}, {"maya": MAYA | {"grade": "7"}}, {"noah": None}):
        table.put(documents)
    history = DocumentHistory(database)
    assert [[(each.id, each.how) for each in history.documents(write)] for write in history.writes] == [
        [("maya", "added"), ("noah", "added")],
        [("maya", "changed")],
        [("noah", "removed")],
    ]
    [undone] = [write for write in history.writes if write.lines[0].gone]
    database.undo(undone.lines)
    assert history.documents(DocumentHistory(database).writes[-1]) == (), "an undo itself changes no document"


@pytest.mark.parametrize("table", ["people", "tags", "skipped"])
def test_some_documents_have_the_id_of_their_person(tmp_path: Path, table: str) -> None:
    database = Computer(tmp_path).open()
    database.table(table).put({"maya": {"hobby": ["chess"]}})
    [write] = DocumentHistory(database).writes
    [maya] = DocumentHistory(database).documents(write)
    assert maya == TouchedDocument(table, "maya", "added", "maya", changed={"hobby": ["chess"]})


def test_the_others_name_it_also_in_a_change_of_another_field_and_when_they_are_removed(
    tmp_path: Path,
) -> None:
    database = Computer(tmp_path).open()
    notes = database.table("notes")
    for note in ({"person": "maya", "text": "dog"}, {"person": "maya", "text": "dog surgery"}, None):
        notes.put({"n1": note})
    notes.put({"n2": {"person": "noah"}})
    history = DocumentHistory(database)
    about = [[each.person for each in history.documents(write)] for write in history.writes]
    assert about == [["maya"], ["maya"], ["maya"], ["noah"]]


def test_whose_an_idea_is_may_be_known_only_later_or_never(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    notes = database.table("notes")
    notes.put({"n1": {"text": "beanbags"}, "n2": {"text": "a cat"}})
    notes.put({"n1": {"text": "beanbags", "person": "maya"}})
    first, _ = (history := DocumentHistory(database)).writes
    assert [(each.id, each.person) for each in history.documents(first)] == [("n1", "maya"), ("n2", "")]


def test_a_write_is_found_by_its_moment(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    at = database.table("people").put({"maya": MAYA})
    later = database.table("people").put({"noah": NOAH})
    assert at and later
    for moment, id in ((at, "maya"), (later, "noah")):
        write = DocumentHistory(database).write(moment)
        assert write and [line.id for line in write.lines] == [id]
    assert DocumentHistory(database).write(later.replace(year=2030)) is None


def test_each_computer_knows_which_writes_are_its_own(tmp_path: Path) -> None:
    desk, laptop = Computer(tmp_path / "desk", "desk00"), Computer(tmp_path / "laptop", "lap000")
    laptop.clock = Clock(laptop.clock.now.replace(hour=12))
    desk.open().table("people").put({"maya": MAYA})
    laptop.open().table("people").put({"noah": NOAH})
    desk.give(laptop)
    laptop.give(desk)
    for computer, own in ((desk, [True, False]), (laptop, [False, True])):
        assert [write.own for write in DocumentHistory(computer.open()).writes] == own


def test_a_spoilt_line_is_missing_from_the_history_and_the_others_are_not(tmp_path: Path) -> None:
    computer = opened_with(tmp_path, "spoilt\n" + GOOD)
    database = computer.open()
    [write] = DocumentHistory(database).writes
    assert write.lines[0].new == MAYA
    assert [(bad.file, bad.line) for bad in database.storage.journal.bad_lines] == [
        (computer.documents_file.name, 1)
    ]
