"""TinyDB over the journal: the program talks to tables, the disk gets one line a change.

    {"at":"2026-10-05T08:13:22.123456Z","in":"notes","id":"1m87q2","new":{"text":"dog surgery"}}
    {"at":"2026-10-06T09:00:01.000001Z","in":"notes","id":"1m87q2","set":{"used":true}}
    {"at":"2026-10-07T09:30:00.000001Z","in":"notes","id":"1m87q2","gone":true}

TinyDB's own storages rewrite the whole file on every change and lose it when killed half-way.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from namecards.store.journal import Journal, Line

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T")
Fields = dict[str, Any]
Tables = dict[str, dict[str, Fields]]


class DocumentLine(Line, omit_defaults=True, gc=False):
    """One change of one document: made, fields set and dropped, or gone."""

    table: str = msgspec.field(name="in")
    id: str
    new: Fields | None = None
    set: Fields = msgspec.field(default_factory=dict)
    drop: list[str] = msgspec.field(default_factory=list)
    gone: bool = False


Door = Callable[[DocumentLine], None]
"""What every line passes that is read or written, and may change it."""


class JournalStorage(Storage):
    """The merged documents of all files, in memory; changed only after the disk was."""

    def __init__(self, journal: Journal[DocumentLine], clock: Callable[[], datetime], door: Door) -> None:
        """Read the whole journal. `clock` gives the current instant, with its time zone."""
        self.journal = journal
        self._door = door
        self._clock = clock
        self._tables: Tables = {}
        self.refresh()

    def read(self) -> Tables:
        """All documents by table and id. They are the store's own: treat them as read-only."""
        return {name: documents for name, documents in self._tables.items() if documents}

    def write(self, data: Tables) -> None:
        """Remove the tables that `data` lacks; only TinyDB's `drop_table(s)` comes this way."""
        dropped = [name for name in self._tables if name not in data]
        with self.journal.locked():
            self.refresh()
            self.commit([_gone(name, id) for name in dropped for id in self._tables.get(name, ())])

    def refresh(self) -> bool:
        """Take in what other programs and computers wrote; whether there was anything."""
        news = self.journal.read()
        if news.late:  # an older line of another computer: order decides which change is the last
            news = self.journal.read_all()
        if news.whole:
            self._tables.clear()
        for line in news.lines:
            self._door(line)
        self._apply(news.lines)
        return bool(news.lines)

    def commit(self, changes: list[DocumentLine]) -> None:
        """Put changes on the disk, then into memory. Hold the journal's lock."""
        if not changes:
            return
        moment = self.journal.moment(self._clock().astimezone(UTC))
        for change in changes:
            change.at = moment
            self._door(change)
        self.journal.append(changes)
        self._apply(changes)

    def _apply(self, lines: list[DocumentLine]) -> None:
        for line in lines:
            table = self._tables.setdefault(line.table, {})
            if line.gone:
                table.pop(line.id, None)
            elif line.new is not None:
                table[line.id] = line.new
            elif line.id in table:
                table[line.id] = _patched(table[line.id], line)


class JournalTable(Table):
    """A TinyDB table whose changes become patches, worked out from the documents that were touched."""

    document_id_class = str  # type: ignore[assignment]
    _storage: JournalStorage

    def put(self, documents: Mapping[str, Fields | None]) -> None:
        """Make, replace or (None) remove many documents in one write: all of them or none."""

        def updater(draft: _Draft) -> None:
            for id, fields in documents.items():
                if fields is not None:
                    draft[id] = fields
                else:
                    draft.pop(id, None)

        self._update_table(updater)

    def keep(self, values: Mapping[str, DataclassInstance | None]) -> None:
        """`put` dataclasses by id; what a newer program knows of them besides is left as it is."""
        self._update_table(lambda draft: _keep(draft, values))

    def _get_next_id(self) -> str:
        """Ids come from the caller: a counter would clash between computers."""
        raise ValueError("insert a Document with an id of its own")

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        """Let TinyDB change a draft, then commit what differs. Overrides the hook that copies everything."""
        storage = self._storage
        with storage.journal.locked():
            storage.refresh()
            draft = _Draft(storage.read().get(self.name, {}))
            updater(draft)
            storage.commit(draft.changes(self.name))


class _Draft(MutableMapping[str, Fields]):
    """A table as an update sees it; a document is copied when it is first touched."""

    def __init__(self, base: dict[str, Fields]) -> None:
        self._base = base
        self._touched: dict[str, Fields | None] = {}
        """What became of a document; None: removed."""

    def __getitem__(self, id: str) -> Fields:
        if id not in self._touched:
            self._touched[id] = msgspec.to_builtins(self._base[id])
        fields = self._touched[id]
        if fields is None:
            raise KeyError(id)
        return fields

    def __setitem__(self, id: str, fields: Fields) -> None:
        self._touched[id] = fields

    def __delitem__(self, id: str) -> None:
        if id not in self:
            raise KeyError(id)
        self._touched[id] = None

    def __contains__(self, id: object) -> bool:
        return self._touched[id] is not None if id in self._touched else id in self._base

    def __iter__(self) -> Iterator[str]:
        yield from (id for id in self._base if id in self)
        yield from (id for id in self._touched if id in self and id not in self._base)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Remove every document; the inherited way looks for the first one again each time."""
        self._touched = dict.fromkeys(self._base)

    def changes(self, table: str) -> list[DocumentLine]:
        """The lines that turn the base into this draft; none for a document touched but left equal."""
        changes = (
            _change(table, str(id), self._base.get(str(id)), msgspec.to_builtins(fields))
            for id, fields in self._touched.items()
        )
        return [change for change in changes if change is not None]


_UNDATED = datetime.min.replace(tzinfo=UTC)
"""Stands in a line until `commit` says when it was written."""


class Database(TinyDB):
    """A TinyDB over the document lines of a journal folder."""

    table_class = JournalTable
    storage: JournalStorage

    def __init__(
        self,
        journal: Journal[DocumentLine],
        clock: Callable[[], datetime],
        door: Door = lambda line: None,
    ) -> None:
        """Open and read. `clock` gives the current instant, with its time zone."""
        super().__init__(journal, clock, door, storage=JournalStorage)

    def table(self, name: str, **options: Any) -> JournalTable:
        """A table by name, made when it is first written to. No cache: it would not notice other writers."""
        return cast(JournalTable, super().table(name, cache_size=0, **options))

    def having(self, table: str, field: str, value: object) -> list[Document]:
        """The documents of a table in which a field has a value; a TinyDB query takes ten times as long."""
        every = self.storage.read().get(table, {})
        return [Document(fields, cast(Any, id)) for id, fields in every.items() if fields.get(field) == value]

    def made_here(self, table: str) -> list[Document]:
        """The documents of a table that this computer made, in the order in which it made them."""
        every = self.storage.read().get(table, {})
        lines = (line for line in self.storage.journal.own() if line.table == table and line.new is not None)
        ids = dict.fromkeys(line.id for line in lines)
        return [Document(every[id], cast(Any, id)) for id in ids if id in every]

    def keep(self, tables: Mapping[str, Mapping[str, DataclassInstance | None]]) -> None:
        """`keep` in several tables in one write: all of it or nothing. The first table is written first."""
        with self.storage.journal.locked():
            self.storage.refresh()
            changes: list[DocumentLine] = []
            for name, values in tables.items():
                draft = _Draft(self.storage.read().get(name, {}))
                _keep(draft, values)
                changes += draft.changes(name)
            self.storage.commit(changes)


def _keep(draft: _Draft, values: Mapping[str, DataclassInstance | None]) -> None:
    for id, value in values.items():
        if value is None:
            draft.pop(id, None)
        else:
            draft[id] = _unknown(draft.get(id, {}), value) | to_fields(value)


def to_fields(value: DataclassInstance) -> Fields:
    """A frozen dataclass as a document: what is not at its default, in JSON's types, without its id."""
    plain = msgspec.to_builtins(value)
    told = [f for f in dataclasses.fields(value) if f.name != "id" and getattr(value, f.name) != f.default]
    return {f.name: _listed(plain[f.name]) for f in told}


def _unknown(stored: Fields, value: DataclassInstance) -> Fields:
    """The stored fields that this version's dataclass does not have."""
    own = {field.name for field in dataclasses.fields(value)}
    return {name: kept for name, kept in stored.items() if name not in own}


def from_documents(documents: Iterable[Document], kind: type[T]) -> Iterator[T]:
    """The documents as dataclasses of a kind; one that somebody's editor spoilt is passed over."""
    for document in documents:
        try:
            yield msgspec.convert({**document, "id": document.doc_id}, kind)
        except msgspec.ValidationError:
            continue


def _listed(value: Any) -> Any:
    """JSON has lists only: a tuple would not be equal to what is read back."""
    return list(value) if isinstance(value, tuple) else value


def _change(table: str, id: str, before: Fields | None, after: Fields | None) -> DocumentLine | None:
    """The line that turns a document into another, either of them None if there is none; None: no change."""
    if after is None:
        return _gone(table, id) if before is not None else None
    if before is None:
        return DocumentLine(_UNDATED, table, id, new=after)
    changed = {k: v for k, v in after.items() if k not in before or not _same(before[k], v)}
    dropped = [key for key in before if key not in after]
    return DocumentLine(_UNDATED, table, id, set=changed, drop=dropped) if changed or dropped else None


def _gone(table: str, id: str) -> DocumentLine:
    return DocumentLine(_UNDATED, table, id, gone=True)


def _patched(fields: Fields, line: DocumentLine) -> Fields:
    """A new dict, so that a document handed out before does not change under its reader."""
    kept = {key: value for key, value in fields.items() if key not in line.drop}
    return kept | line.set


def _same(one: Any, other: Any) -> bool:
    """Whether two values are written alike; `==` takes 1, 1.0 and True for the same."""
    return one is other or (one == other and msgspec.json.encode(one) == msgspec.json.encode(other))
