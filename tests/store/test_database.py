"""TinyDB over the journal: the same answers as stock TinyDB, from one line a change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from computers import MAYA, NOAH, Computer, people, written
from tinydb import where
from tinydb.table import Document

from namecards.store.history import DocumentHistory
from namecards.store.values import BadValue, to_fields


@dataclass(frozen=True, slots=True)
class Pupil:
    id: str
    given: str
    family: str = ""
    classes: tuple[str, ...] = ()
    met: date | None = None
    active: bool = True


def test_a_document_is_there_when_the_program_is_opened_again(tmp_path: Path) -> None:
    Computer(tmp_path).open().table("people").put({"maya": MAYA})
    assert people(Computer(tmp_path).open()) == {"maya": MAYA}


def test_a_change_is_one_short_line_that_a_person_can_read(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    table = computer.open().table("people")
    table.put({"maya": MAYA})
    table.put({"maya": {"given": "Maya", "family": "Cruz", "say": "MY-ah"}})
    table.put({"maya": {"given": "Maya", "say": "MY-ah"}})
    table.put({"maya": None})
    assert computer.documents_file.read_text(encoding="utf-8").splitlines() == [
        '{"at":"2026-10-05T08:00:01Z","in":"people","id":"maya","new":{"given":"Maya","family":"Chen"}}',
        '{"at":"2026-10-05T08:00:02Z","in":"people","id":"maya","set":{"family":"Cruz","say":"MY-ah"}}',
        '{"at":"2026-10-05T08:00:03Z","in":"people","id":"maya","drop":["family"]}',
        '{"at":"2026-10-05T08:00:04Z","in":"people","id":"maya","gone":true}',
    ]


def test_documents_with_a_value_are_those_that_a_query_finds(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    table = database.table("people")
    table.put({"maya": MAYA, "noah": NOAH, "other": {"given": "Maya"}})
    for given in ("Maya", "Noah", "Zoë"):
        found = [Pupil(id=str(each.doc_id), **each) for each in table.search(where("given") == given)]
        assert database.all("people", Pupil, given=given) == found
    assert database.all("nothing", Pupil, given="Maya") == []


def test_a_change_that_changes_nothing_writes_nothing(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    table = computer.open().table("people")
    table.put({"maya": MAYA})
    before = computer.documents_file.read_bytes()
    table.put({"maya": dict(MAYA), "nobody": None})
    table.update({"given": "Maya"})
    table.remove(where("given") == "Noah")
    again = computer.open()  # equal text that is read from the disk is another object in memory
    again.table("people").put({"maya": {"given": "Maya", "family": "Chen"}})
    assert again.keep({"people": {"maya": Pupil("maya", "Maya", "Chen"), "nobody": None}}) is None
    assert computer.documents_file.read_bytes() == before


def test_one_is_not_true_and_not_one_point_zero(tmp_path: Path) -> None:
    table = Computer(tmp_path).open().table("people")
    for value in (1, True, 1.0, [1], [True], {"a": 1.0}, {"a": 1}, 0.0, -0.0, False, None, ""):
        table.put({"maya": {"value": value}})
        assert written(people(Computer(tmp_path).open())) == written({"maya": {"value": value}})


def test_a_search_sees_what_was_written_since_the_same_search(tmp_path: Path) -> None:
    first, second = Computer(tmp_path).open(), Computer(tmp_path).open()
    hers = where("person") == "maya"
    assert first.table("notes").search(hers) == []
    first.table("notes").put({"n1": {"person": "maya", "text": "dog surgery"}})
    assert [note["text"] for note in first.table("notes").search(hers)] == ["dog surgery"]
    second.table("notes").put({"n2": {"person": "maya", "text": "science fair"}})
    first.storage.refresh()
    assert [note["text"] for note in first.table("notes").search(hers)] == ["dog surgery", "science fair"]


def test_a_second_program_sees_what_the_first_wrote(tmp_path: Path) -> None:
    first, second = Computer(tmp_path).open(), Computer(tmp_path).open()
    assert not second.storage.journal.has_news()
    first.table("people").put({"maya": MAYA})
    assert second.storage.journal.has_news()
    assert people(second) == {}
    assert second.storage.refresh()
    assert people(second) == {"maya": MAYA}
    assert not second.storage.journal.has_news()
    assert not second.storage.refresh()


def test_a_program_writes_upon_what_another_wrote_without_being_told(tmp_path: Path) -> None:
    first, second = Computer(tmp_path).open(), Computer(tmp_path).open()
    first.table("people").put({"maya": MAYA})
    second.table("people").update({"say": "MY-ah"}, doc_ids=["maya"])  # type: ignore[list-item]
    first.storage.refresh()
    assert people(first) == people(second) == {"maya": MAYA | {"say": "MY-ah"}}


def test_dropping_a_table_keeps_a_table_that_another_program_just_made(tmp_path: Path) -> None:
    first, second = Computer(tmp_path).open(), Computer(tmp_path).open()
    first.table("people").put({"maya": MAYA})
    second.table("notes").put({"n1": {"text": "dog surgery"}})
    first.drop_table("people")
    assert first.tables() == {"notes"}
    assert Computer(tmp_path).open().tables() == {"notes"}


def test_a_document_handed_out_does_not_change_under_its_reader(tmp_path: Path) -> None:
    table = Computer(tmp_path).open().table("people")
    mine = {"given": "Maya", "ids": ["118"]}
    table.put({"maya": mine})
    before = table.get(where("given") == "Maya")
    table.update({"given": "May"}, where("given") == "Maya")
    mine["given"] = "changed by the caller"
    assert before == {"given": "Maya", "ids": ["118"]}
    assert people(Computer(tmp_path).open()) == {"maya": {"given": "May", "ids": ["118"]}}


def test_an_update_that_fails_half_way_changes_nothing(tmp_path: Path) -> None:
    table = Computer(tmp_path).open().table("people")
    table.put({"maya": MAYA, "noah": NOAH})

    def spoil(fields: Any) -> None:
        fields["given"] = "X"
        if fields["family"] == "Okafor":
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        table.update(spoil)
    assert [person["given"] for person in table] == ["Maya", "Noah"]


def test_ids_come_from_the_caller_for_a_counter_would_clash_between_computers(tmp_path: Path) -> None:
    table = Computer(tmp_path).open().table("people")
    with pytest.raises(ValueError, match="id of its own"):
        table.insert(MAYA)
    assert len(table) == 0


def test_an_id_that_is_a_number_is_kept_as_text(tmp_path: Path) -> None:
    Computer(tmp_path).open().table("people").insert(Document(MAYA, doc_id=7))
    assert people(Computer(tmp_path).open()) == {"7": MAYA}


def test_a_dataclass_is_kept_without_its_id_and_its_defaults_and_comes_back_equal(tmp_path: Path) -> None:
    maya = Pupil("maya", "Maya", classes=("Art",), met=date(2026, 10, 5))
    assert to_fields(maya) == {"given": "Maya", "classes": ["Art"], "met": "2026-10-05"}
    Computer(tmp_path).open().save("people", maya)
    opened = Computer(tmp_path).open()
    assert opened.all("people", Pupil) == [maya] and people(opened) == {"maya": to_fields(maya)}


def test_several_tables_are_written_at_one_moment(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    database = computer.open()
    database.table("visits").put({"v1": {"person": "maya"}})
    at = database.keep({"people": {"maya": Pupil("maya", "Maya")}, "visits": {"v1": None}, "notes": {}})
    assert at is not None
    write = DocumentHistory(computer.open()).write(at)
    assert write is not None
    assert [(line.table, line.id, line.gone) for line in write.lines] == [
        ("people", "maya", False),
        ("visits", "v1", True),
    ]
    assert (
        computer.open().storage.read() == database.storage.read() == {"people": {"maya": {"given": "Maya"}}}
    )


def test_a_cache_of_a_table_can_tell_that_it_is_old(tmp_path: Path) -> None:
    """The number of a table changes with each of its changes, whoever made it, and with no other's."""
    database, shell = Computer(tmp_path).open(), Computer(tmp_path).open()
    versions = [database.storage.version("people")]
    for given in ("Maya", "May", "Mia"):
        database.table("people").put({"maya": {"given": given}})
        versions.append(database.storage.version("people"))
    shell.table("people").put({"noah": NOAH})
    database.storage.refresh()
    versions.append(database.storage.version("people"))
    assert len(set(versions)) == 5
    database.table("notes").put({"n1": {"text": "dog surgery"}})
    database.table("people").put({"noah": NOAH})
    assert database.storage.version("people") == versions[-1]


def test_settings_of_earlier_versions_are_texts_by_name(tmp_path: Path) -> None:
    """Up to version 1.0 a choice was a document with one value."""
    database = Computer(tmp_path).open()
    assert database.strings() == {}
    database.table("choices").put(
        {"drill.quiet": {"value": "5"}, "drill.batch": {"value": 8}, "odd": {"x": 1}}
    )
    assert database.strings() == {"drill.quiet": "5", "drill.batch": "8", "odd": ""}


def test_a_document_that_an_editor_spoilt_is_passed_over_and_named(tmp_path: Path) -> None:
    database = Computer(tmp_path).open()
    database.table("people").put({"x": {"given": 5}, "y": {}, "maya": {"given": "Maya"}})
    assert database.all("people", Pupil) == [Pupil("maya", "Maya")]
    assert database.problems == {BadValue("people", "x"), BadValue("people", "y")}
