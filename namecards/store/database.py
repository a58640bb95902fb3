"""TinyDB over the journal: the program uses tables, and the disk gets one line a change (`documents.py`).

TinyDB's own storages rewrite the whole file on every change, and lose it when killed half-way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, cast

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from namecards.core.erasing import DocumentKey, Targets, find_erasure, parse_key
from namecards.core.errors import DeletedMeanwhile, Forgotten
from namecards.store.documents import (
    DocumentLine,
    Fields,
    LineKey,
    Tables,
    apply,
    find_aliases,
    follow,
    undo_lines,
    undone_lines,
)
from namecards.store.drafts import TableDraft, keep, removal
from namecards.store.journal import Journal, StoredLine
from namecards.store.person_index import PersonIndex
from namecards.store.values import BadValue, from_fields, texts

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from namecards.store.values import Document

T = TypeVar("T")
Values = Mapping[str, "Mapping[str, DataclassInstance | None]"]
"""Dataclasses to keep, or None to remove, by table and id."""


class JournalStorage(Storage):
    """The merged documents of all files in memory, changed only after the disk."""

    def __init__(self, journal: Journal[DocumentLine], clock: Callable[[], datetime]) -> None:
        """Read the whole journal. `clock` gives the current instant, with its time zone."""
        self.journal = journal
        self._clock = clock
        self._tables: Tables = {}
        self.waiting: Tables = {}
        """What was changed of documents that are not there, by table and id."""
        self._versions: dict[str, int] = {}
        self.by_person = PersonIndex(self._tables)
        self.undone: set[LineKey] = set()
        """The lines that don't count, without those that are undos themselves."""
        self.aliases: dict[str, str] = {}
        """By id of an entry that was joined to another one: the id that stands for it."""
        self.targets = Targets()
        """Whom and what to forget: no line about them counts, also before it is erased."""
        self._vanished: frozenset[str] = frozenset()
        """The people whose lines another program erased while this one was open."""
        self.refresh()

    def read(self) -> Tables:
        """Return all documents by table and id. They are shared: treat them as read-only."""
        return {name: documents for name, documents in self._tables.items() if documents}

    def write(self, data: Tables) -> None:
        """Remove the tables that `data` lacks; only TinyDB's `drop_table(s)` calls this."""
        dropped = [name for name in self._tables if name not in data]
        with self.journal.lock():
            self.refresh()
            self.commit([removal(name, id) for name in dropped for id in self._tables.get(name, ())])

    def refresh(self) -> bool:
        """Read new lines of other programs and computers; return whether there were any."""
        news = self.journal.read()
        if news.late or (not news.whole and any(line.undo for line in news.lines)):
            news = self.journal.read_all()  # the order of all lines decides
        self._apply(news.lines, news.whole)
        return bool(news.lines)

    def reload(self) -> None:
        """Read every line again: some were erased."""
        self._apply(self.journal.read_all().lines, whole=True)

    def version(self, table: str) -> int:
        """Return a number that grows with every change in a table, for caches."""
        return self._versions.get(table, 0)

    @property
    def changes(self) -> int:
        """A number that grows with every change in any table."""
        return sum(self._versions.values())

    def commit(self, changes: list[DocumentLine]) -> datetime | None:
        """Write changes to the disk, then to memory; return their common moment, or None for no changes.

        Hold the journal's lock. Raises `CannotWrite`, `Forgotten` or `DeletedMeanwhile`.
        """
        if not changes:
            return None
        if self.targets and any(self._concerns(change) for change in changes):
            raise Forgotten
        if any((one.set or one.drop) and one.id not in self._tables.get(one.table, {}) for one in changes):
            raise DeletedMeanwhile
        moment = self.journal.moment(self._clock().astimezone(UTC))
        for change in changes:
            change.at = moment
        self.journal.append(changes)
        if any(change.undo for change in changes):
            self._apply(self.journal.read_all().lines, whole=True)
        else:
            self._apply(changes)
        return moment

    def _apply(self, lines: list[DocumentLine], whole: bool = False) -> None:
        """Let lines count, in this order, the oldest first; `whole`: only these."""
        before = {*self._tables.get("people", {}), *self._vanished, *self.targets.people} if whole else set()
        if whole:
            for each in (self._tables, self.waiting, self.by_person, self.undone):
                each.clear()
            self.targets, self.aliases = Targets(), {}
        undos = [line for line in lines if line.undo]
        skipped = undone_lines(undos)
        self.undone |= skipped - {line.key for line in undos}
        counting = [line for line in lines if line.key not in skipped] if skipped else lines
        for table, group in groupby(counting, key=attrgetter("table")):
            apply(some := list(group), *(each.setdefault(table, {}) for each in (self._tables, self.waiting)))
            self.by_person.add(table, (line.id for line in some))
            self._versions[table] = self.version(table) + 1
        self._follow_joins(lines)
        if before and not self.journal.missing:
            undone = {id for table, id, _ in self.undone if table == "people"}
            self._vanished = frozenset(before - self._tables.get("people", {}).keys() - undone)
        if self.targets or self._vanished or "erasures" in self._tables:
            self._forget(lines)

    def _forget(self, lines: list[DocumentLine]) -> None:
        """Let what is to be erased not count."""
        before, marks = self.targets, self._tables.get("erasures", {}).values()
        people = self._vanished.union(id for mark in marks for id in texts(mark.get("people")))
        marked = frozenset(parse_key(each) for mark in marks for each in texts(mark.get("documents")))
        self.targets = Targets(people, marked)
        touched = {line.key[:2] for line in lines}
        touched |= self.targets.documents - before.documents
        if self.targets.people != before.people:
            touched = self._keys()
        for table, id in touched:
            documents = self._tables.get(table, {})
            if id in documents and self.targets.concern(table, id, documents[id].get("person")):
                del documents[id]
                self.by_person.add(table, [id])
                self._versions[table] = self.version(table) + 1

    def _keys(self) -> set[DocumentKey]:
        return {(table, id) for table in self._tables for id in self._tables[table]}

    def _concerns(self, change: DocumentLine) -> bool:
        """Whether a change would write again about somebody who is forgotten."""
        fields = change.new or change.set or {}
        return bool(fields) and self.targets.concern(change.table, change.id, fields.get("person"))

    def _follow_joins(self, lines: list[DocumentLine]) -> None:
        """Let what is about a joined entry be about the one that stands for it."""
        before = self.aliases
        if any(line.table in ("people", "joins") for line in lines):
            self.aliases = find_aliases(self._tables, self.undone)
        if before and self.aliases != before:
            self._apply(self.journal.read_all().lines, whole=True)
        elif self.aliases != before:
            follow(self.aliases, self._tables, self._keys())
            self.by_person.clear()
        elif self.aliases:
            follow(self.aliases, self._tables, {(line.table, line.id) for line in lines})
            for line in lines:
                self.by_person.add(line.table, [line.id])


class JournalTable(Table):
    """A TinyDB table whose updates become patches of the touched documents."""

    document_id_class = str  # type: ignore[assignment]
    _storage: JournalStorage

    def put(self, documents: Mapping[str, Fields | None]) -> datetime | None:
        """Create, replace or (None) remove documents in one write: all of them or none."""

        def updater(draft: TableDraft) -> None:
            for id, fields in documents.items():
                if fields is not None:
                    draft[id] = fields
                else:
                    draft.pop(id, None)

        return self._commit(updater)

    def _get_next_id(self) -> str:
        """Refuse: ids come from the caller, because a counter would clash between computers."""
        raise ValueError("insert a Document with an id of its own")

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        """Override TinyDB's hook, which copies the whole table for every change."""
        self._commit(updater)

    def _commit(self, updater: Callable[[TableDraft], None]) -> datetime | None:
        """Let `updater` change a draft, then write the differences. Return the write's moment, or None."""
        storage = self._storage
        with storage.journal.lock():
            storage.refresh()
            draft = TableDraft(storage.read().get(self.name, {}))
            updater(draft)
            return storage.commit(draft.changes(self.name))


class Database(TinyDB):
    """A TinyDB over the document lines of a journal folder."""

    table_class = JournalTable
    storage: JournalStorage

    def __init__(self, journal: Journal[DocumentLine], clock: Callable[[], datetime]) -> None:
        """Open and read. `clock` gives the current instant, with its time zone."""
        super().__init__(journal, clock, storage=JournalStorage)
        self.problems: set[BadValue] = set()
        """The unreadable values so far."""

    def table(self, name: str, **options: Any) -> JournalTable:
        """Return a table by name. It has no cache, which would not notice other writers."""
        return cast(JournalTable, super().table(name, cache_size=0, **options))

    def all(self, table: str, kind: type[T], /, person: str | None = None, **having: object) -> list[T]:
        """Return the documents of a table, of a person or whose fields equal `having`, as dataclasses.

        An unreadable value falls back to its default, or its document is left out; both are in `problems`.
        """  # a TinyDB query takes ten times as long
        wanted: Iterable[tuple[str, Fields]] = self.storage.read().get(table, {}).items()
        if person is not None:
            wanted = self.storage.by_person.about(table, person)
        for name, value in having.items():
            wanted = [(id, fields) for id, fields in wanted if fields.get(name) == value]
        values = (self._value(table, id, fields, kind) for id, fields in wanted)
        return [value for value in values if value is not None]

    def get(self, table: str, id: str, kind: type[T]) -> T | None:
        """Return one document as a dataclass; None if it is missing or unreadable."""
        fields = self.storage.read().get(table, {}).get(id)
        return None if fields is None else self._value(table, id, fields, kind)

    def strings(self) -> dict[str, str]:
        """Return the settings of earlier versions: strings by a dotted name."""
        choices = self.storage.read().get("choices", {}).items()
        return {name: str(fields.get("value", "")) for name, fields in choices}

    def _value(self, table: str, id: str, fields: Fields, kind: type[T]) -> T | None:
        value, wrong = from_fields(table, id, fields, kind)
        self.set_problems(table, id, wrong)
        return value

    def set_problems(self, table: str, id: str, wrong: Iterable[BadValue]) -> None:
        """Replace the problems of one document."""
        if self.problems:
            self.problems -= {problem for problem in self.problems if problem[:2] == (table, id)}
        self.problems.update(wrong)

    def keep(self, tables: Values) -> datetime | None:
        """`keep` in several tables in one write: all or nothing. Its moment, or None for no difference."""
        return self.write(tables, [])

    def save(self, table: str, *values: Document) -> datetime | None:
        """`keep` documents of a table under their ids."""
        return self.keep({table: {value.id: value for value in values}})

    def all_lines(self) -> list[StoredLine[DocumentLine]]:
        """Read every line on the disk again, oldest first, without those that are still to be erased."""
        written, targets = self.storage.journal.history(), self.storage.targets
        if targets:  # another computer has not erased its lines yet
            mentions = [each.line.mention for each in written]
            erased = find_erasure(targets, mentions, self.storage.read()).documents
            written = [each for each in written if each.line.key[:2] not in erased]
        return written

    def undo(self, lines: Iterable[DocumentLine], besides: Values | None = None) -> datetime | None:
        """Undo lines and `keep` the values in `besides`, in one write. Return its moment."""
        return self.write(besides or {}, undo_lines(lines))

    def write(self, tables: Values, changes: list[DocumentLine]) -> datetime | None:
        """`keep` values and make some changes, in one write. Return its moment."""
        with self.storage.journal.lock():
            for name, values in tables.items():
                now = self.storage.read().get(name, {})  # so that what others wrote since is not taken back
                draft = TableDraft({id: now[id] for id in values if id in now})
                keep(draft, values)
                changes += draft.changes(name)
            self.storage.refresh()
            return self.storage.commit(changes)
