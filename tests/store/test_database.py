"""TinyDB over the journal: the same answers as stock TinyDB, from one line a change."""

from __future__ import annotations

import copy
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from computers import MAYA, NOAH, Computer, people, written
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tinydb import TinyDB, where
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from namecards.store.database import Database, from_documents, to_fields

Fields = dict[str, Any]


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


def test_a_change_that_changes_nothing_writes_nothing(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    table = computer.open().table("people")
    table.put({"maya": MAYA})
    before = computer.documents_file.read_bytes()
    table.put({"maya": dict(MAYA), "nobody": None})
    table.update({"given": "Maya"})
    table.remove(where("given") == "Noah")
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
    assert not second.storage.journal.changed()
    first.table("people").put({"maya": MAYA})
    assert second.storage.journal.changed()
    assert people(second) == {}
    assert second.storage.refresh()
    assert people(second) == {"maya": MAYA}
    assert not second.storage.journal.changed()
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


@dataclass(frozen=True, slots=True)
class Pupil:
    id: str
    given: str
    classes: tuple[str, ...] = ()
    met: date | None = None
    active: bool = True


def test_a_dataclass_is_kept_without_its_id_and_its_defaults_and_comes_back_equal(tmp_path: Path) -> None:
    maya = Pupil("maya", "Maya", ("Art",), date(2026, 10, 5))
    assert to_fields(maya) == {"given": "Maya", "classes": ["Art"], "met": "2026-10-05"}
    Computer(tmp_path).open().table("people").put({maya.id: to_fields(maya)})
    assert list(from_documents(Computer(tmp_path).open().table("people"), Pupil)) == [maya]


def test_a_document_that_an_editor_spoilt_is_passed_over() -> None:
    spoilt = [Document({"given": 5}, "x"), Document({}, "y"), Document({"given": "Maya"}, "maya")]  # type: ignore[arg-type]
    assert list(from_documents(spoilt, Pupil)) == [Pupil("maya", "Maya")]


class StockTable(Table):
    """TinyDB as it is, but with ids that are text."""

    document_id_class = str  # type: ignore[assignment]


class StockTinyDB(TinyDB):
    table_class = StockTable


ids = st.sampled_from(["maya", "noah", "zoë", "李"])
keys = st.sampled_from(["a", "b", "c"])
scalars = st.one_of(
    st.sampled_from([0, 1, True, False, 1.0, 0.0, -0.0, None, "", "Saoirse", "Zoë 😀", "O’Brien\n\t\\\"'"]),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=4,
)
documents = st.dictionaries(keys, values, max_size=3)
conditions = st.builds(
    lambda key, value: where(key).exists() if value is None else where(key) == value,
    keys,
    st.sampled_from([None, 1, True, "Saoirse", []]),
)
tables = st.sampled_from(["people", "notes"])


def wrap_a(fields: Fields) -> None:
    fields["a"] = [fields.get("a")]


def drop_b(fields: Fields) -> None:
    fields.pop("b", None)


def become_c(fields: Fields) -> None:
    fields.clear()
    fields["c"] = {"a": 1}


edits = documents | st.sampled_from([wrap_a, drop_b, become_c])


class Contract(RuleBasedStateMachine):
    """Whatever is done to stock TinyDB in memory and to ours, by either of two programs, is the same."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="namecards-test-"))
        self.stock = StockTinyDB(storage=MemoryStorage)
        self.programs = Computer(self.folder).open(), Computer(self.folder).open()
        self.turn = 0

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    @invariant()
    def equal_here_in_the_other_program_and_after_opening_again(self) -> None:
        expected = everything(self.stock)
        self.programs[0].storage.refresh()
        self.programs[1].storage.refresh()
        for database in (*self.programs, Computer(self.folder).open()):
            assert everything(database) == expected
            assert database.storage.journal.bad == []

    @rule(name=tables, id=ids, fields=documents)
    def insert(self, name: str, id: str, fields: Fields) -> None:
        self.both(name, lambda table: table.insert(document(id, fields)))

    @rule(name=tables, some=st.lists(st.tuples(ids, documents), max_size=3))
    def insert_multiple(self, name: str, some: list[tuple[str, Fields]]) -> None:
        self.both(name, lambda table: table.insert_multiple(document(id, fields) for id, fields in some))

    @rule(name=tables, edit=edits, some=st.lists(ids, max_size=3))
    def update_by_ids(self, name: str, edit: Any, some: list[Any]) -> None:
        self.both(name, lambda table: table.update(copy.deepcopy(edit), doc_ids=some))

    @rule(name=tables, edit=edits, condition=conditions)
    def update_by_condition(self, name: str, edit: Any, condition: Any) -> None:
        self.both(name, lambda table: table.update(copy.deepcopy(edit), condition))

    @rule(name=tables, edit=edits)
    def update_all(self, name: str, edit: Any) -> None:
        self.both(name, lambda table: table.update(copy.deepcopy(edit)))

    @rule(name=tables, some=st.lists(st.tuples(edits, conditions), max_size=3))
    def update_multiple(self, name: str, some: list[Any]) -> None:
        self.both(name, lambda table: table.update_multiple(copy.deepcopy(some)))

    @rule(name=tables, id=ids, fields=documents)
    def upsert(self, name: str, id: str, fields: Fields) -> None:
        self.both(name, lambda table: table.upsert(document(id, fields)))

    @rule(name=tables, condition=conditions)
    def remove_by_condition(self, name: str, condition: Any) -> None:
        self.both(name, lambda table: table.remove(condition))

    @rule(name=tables, some=st.lists(ids, max_size=3, unique=True))
    def remove_by_ids(self, name: str, some: list[Any]) -> None:
        self.both(name, lambda table: table.remove(doc_ids=some))

    @rule(name=tables)
    def truncate(self, name: str) -> None:
        self.both(name, lambda table: table.truncate())

    @rule(name=tables, some=st.dictionaries(ids, documents | st.none(), max_size=3))
    def put(self, name: str, some: dict[str, Fields | None]) -> None:
        self.writer().table(name).put(copy.deepcopy(some))
        table = self.stock.table(name)
        table.remove(doc_ids=list(some))  # type: ignore[arg-type]
        table.insert_multiple(document(id, fields) for id, fields in some.items() if fields is not None)

    @rule(name=tables)
    def drop_table(self, name: str) -> None:
        self.writer().drop_table(name)
        self.stock.drop_table(name)

    @rule()
    def drop_tables(self) -> None:
        self.writer().drop_tables()
        self.stock.drop_tables()

    @rule(name=tables, condition=conditions)
    def search(self, name: str, condition: Any) -> None:
        """Also leaves something in TinyDB's cache that a later search must not be answered from."""
        found = [self.stock.table(name).search(condition), self.writer().table(name).search(condition)]
        assert by_id(found[0]) == by_id(found[1])

    def both(self, name: str, action: Callable[[Table], Any]) -> None:
        assert outcome(action, self.stock.table(name)) == outcome(action, self.writer().table(name))

    def writer(self) -> Database:
        """The two programs take turns, and neither is told to look at the disk first."""
        self.turn += 1
        return self.programs[self.turn % 2]


def document(id: str, fields: Fields) -> Document:
    return Document(copy.deepcopy(fields), doc_id=id)  # type: ignore[arg-type]


def outcome(action: Callable[[Table], Any], table: Table) -> object:
    """What came back, or the kind of error; ids in any order, for the order of documents is not promised."""
    try:
        returned = action(table)
    except ValueError as error:
        return type(error)
    return sorted(returned) if isinstance(returned, list) else returned


def by_id(found: list[Document]) -> str:
    return json.dumps({str(document.doc_id): document for document in found}, sort_keys=True)


def everything(database: TinyDB) -> dict[str, str]:
    """All documents by table, as JSON writes them."""
    return {name: by_id(database.table(name).all()) for name in ("people", "notes")}


TestContract = Contract.TestCase
TestContract.settings = settings(
    max_examples=60,
    stateful_step_count=25,
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
