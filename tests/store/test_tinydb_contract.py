"""The contract: whatever is done, TinyDB over the journal and stock TinyDB in memory hold the same."""

from __future__ import annotations

import copy
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from computers import Computer
from effort import examples
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tinydb import TinyDB, where
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from namecards.store.database import Database

Fields = dict[str, Any]


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
            assert database.storage.journal.bad_lines == []

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
TestContract.settings = examples(15, steps=25)
