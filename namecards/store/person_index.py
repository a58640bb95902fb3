"""An index of documents by person, so that a visit need not read the notes of the whole school."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from namecards.store.documents import Fields, Tables


@dataclass
class _Index:
    people: dict[str, str] = field(default_factory=dict)
    """By id: whom the document is about."""
    ids: dict[str, list[str]] = field(default_factory=dict)
    """By person: the documents, in the order of the table."""


class PersonIndex:
    """The documents of each table by person, in the order of the table; made when it is asked for."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._indexes: dict[str, _Index] = {}
        self._changes = Counter[str]()
        """By person: how often a document was taken in."""
        self._dropped = 0
        """How often an index was dropped, to be made anew."""

    def about(self, table: str, person: str) -> Iterator[tuple[str, Fields]]:
        """Yield the documents of a table about a person, by id."""
        documents = self._tables.get(table, {})
        if table not in self._indexes:
            self._indexes[table] = _Index()
            self.add(table, documents)
        return ((id, documents[id]) for id in self._indexes[table].ids.get(person, ()))

    def version(self, person: str) -> tuple[int, int]:
        """Return numbers that change with every document about a person, in the tables asked for."""
        return self._changes[person], self._dropped

    def add(self, table: str, ids: Iterable[str]) -> None:
        """Take in documents that are new or changed; one that is gone or moved makes the index anew."""
        documents, index = self._tables.get(table, {}), self._indexes.get(table)
        if index is None:
            return
        for id in ids:
            value = documents.get(id, {}).get("person")
            person = value if isinstance(value, str) else ""  # a damaged one is about nobody
            if id not in documents or index.people.get(id, person) != person:
                self._indexes.pop(table, None)
                self._dropped += 1
            elif id not in index.people:
                index.people[id] = person
                index.ids.setdefault(person, []).append(id)
            self._changes[person] += 1

    def clear(self) -> None:
        """Make every index anew: the tables were read again, or people were joined."""
        self._indexes.clear()
        self._dropped += 1
