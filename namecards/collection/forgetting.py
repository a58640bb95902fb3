"""Forgetting a person for good, and the receipt that proves it by a search of every byte."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from namecards import files
from namecards.collection import outside
from namecards.collection.about import TITLES
from namecards.collection.backups import Backups
from namecards.collection.known_files import KnownFiles
from namecards.collection.people import People
from namecards.collection.receipts import Mention, Receipt, WhatGoes
from namecards.core.desk.notes import Note, Visit
from namecards.core.erasing import LAST, DocumentKey
from namecards.core.errors import NamecardsError
from namecards.core.normalize import answers_to
from namecards.core.people import Person
from namecards.core.traces import Traces
from namecards.store.documents import DocumentLine, Fields
from namecards.store.drafts import patch
from namecards.store.erasing import Eraser
from namecards.store.listing import is_journal
from namecards.store.store import Store

_OWN_MEMORY = {
    *("remembered", "choices", "imports", "undo", "surveys", "survey_columns", "columns", "print_kinds"),
    "printers",
}
"""What the program remembers for itself: a name in it goes without a question."""
_FREE_TEXTS = {"people": ("hook", "say")}
"""The fields of these documents that may name somebody else; of all others every field may."""


@dataclass(frozen=True, slots=True)
class Named:
    """What of others names the person."""

    mentions: tuple[Mention, ...]
    """To be asked about."""
    memory: Mapping[DocumentKey, Fields]
    """What the program remembers for itself, as it is."""
    earlier: tuple[DocumentKey, ...]
    """Documents that named the person before they were changed."""


class Forgetting:
    """Erases people, and what else is to go for good."""

    def __init__(self, store: Store, people: People, backups: Backups, written: KnownFiles) -> None:
        self._store = store
        self._people = people
        self._backups = backups
        self._written = written
        self._eraser = Eraser(store)

    def find(self, name: str) -> list[Person]:
        """Find people by name or number, also those who have left."""
        whole = [p for p in self._people.all() if answers_to(name, p) or name in p.ids]
        return whole or self._people.find(name)

    def what_goes(self, person: Person) -> WhatGoes:
        """Count everything that goes with a person; nothing is changed."""
        documents, reviews = self._store.documents, self._store.reviews
        if not reviews.loaded:
            reviews.refresh()
        notes = documents.all("notes", Note, person=person.id)
        answers = sum(len(lines) for card, lines, _ in reviews.histories() if _is_of(card, person.id))
        traces = self._traces(person)
        return WhatGoes(
            person,
            notes=sum(note.kind != "idea" for note in notes),
            ideas=sum(note.kind == "idea" for note in notes),
            visits=len(documents.all("visits", Visit, person=person.id)),
            answers=answers,
            photos=len(traces.photos),
            mentions=self._find_named(person, traces).mentions,
            backups=tuple(map(str, self._backups.known())),
            files=self._files(),
        )

    def forget(self, person: Person, with_mentions: bool = False, with_files: bool = False) -> Receipt:
        """Erase everything about a person from this computer's files; it can't be undone.

        What of others names the person goes too if `with_mentions`, and what was printed or exported if
        `with_files`. Raises `CannotWrite` or `Unread`: what is not erased then is erased at the next start.
        """
        traces, files = self._traces(person), self._files()
        named = self._find_named(person, traces)
        chosen = named.mentions if with_mentions else ()
        self._mark(traces, named, chosen)
        half_typed = outside.clean_up(self._store, traces)
        self._eraser.finish()
        problems = tuple(self._delete(files if with_files else ()))
        backups = tuple(self._renew_backups())
        return self._receipt(
            traces,
            kept={each.key for each in named.mentions if each not in chosen},
            half_typed=half_typed,
            backups=(*problems, *backups),
            deleted=len(set(files) - set(self._files())),
        )

    def erase(self, documents: Iterable[DocumentKey], people: Iterable[Person] = ()) -> None:
        """Erase documents, by table and id, and people; it can't be undone. Raises as `forget` does."""
        self._eraser.mark([id for person in people for id in self._ids(person)], documents)
        outside.finish(self._store)

    def finish(self) -> None:
        """Do the part of every other computer, because none of them is used any more."""
        outside.finish(self._store, everywhere=True)

    def waiting(self) -> tuple[str, ...]:
        """Return the computers that have not erased yet what was forgotten."""
        return tuple(sorted(self._eraser.waiting()))

    def _ids(self, person: Person) -> tuple[str, ...]:
        return (person.id, *(id for id, kept in self._store.aliases.items() if kept == person.id))

    def _traces(self, person: Person) -> Traces:
        return outside.find_traces_of(self._store, frozenset(self._ids(person)))

    def _files(self) -> tuple[str, ...]:
        return tuple(known.path for known in self._written.still_there())

    def _mark(self, traces: Traces, named: Named, chosen: Iterable[Mention]) -> None:
        """Mark the person and the chosen mentions, and take the name out of what stays, in one write."""
        now = self._store.documents.storage.read()
        whole = [each.key for each in chosen if each.key[0] in ("notes", "inbox")]
        other = {each.key: now.get(each.key[0], {}).get(each.key[1]) for each in chosen if each.key not in whole}
        cut = {key: fields for key, fields in (other | named.memory).items() if fields}
        lines = [patch(*key, fields, _cut(key[0], fields, traces)) for key, fields in cut.items()]
        self._eraser.mark(traces.ids, whole, {*named.earlier, *other}, [line for line in lines if line])

    def _find_named(self, person: Person, traces: Traces) -> Named:
        """Find what of others names the person, now or before."""
        names, theirs = self._people.by_id(), self._eraser.documents_about(frozenset(traces.ids))
        mentions, memory, earlier = list[Mention](), dict[DocumentKey, Fields](), list[DocumentKey]()
        now = self._store.documents.storage.read()
        for key, every in self._eraser.states().items():
            fields = now.get(key[0], {}).get(key[1])
            if key in theirs or key[0] in LAST or not any(_is_named(key[0], each, traces) for each in every):
                continue
            if key[0] in _OWN_MEMORY:
                memory |= {key: fields} if fields else {}
                earlier.append(key)
            elif fields is None or _is_named(key[0], fields, traces):
                shown = fields or next(each for each in reversed(every) if _is_named(key[0], each, traces))
                who = names.get(str(shown.get("person") or key[1]))
                whose = who.display if who else TITLES.get(key[0], key[0].capitalize())
                mentions.append(Mention(key, whose, _text(key[0], shown, traces), fields is None))
            else:
                earlier.append(key)
        return Named(tuple(mentions), memory, tuple(earlier))

    def _delete(self, paths: Collection[str]) -> Iterator[str]:
        """Delete files outside; yield why one can't be deleted."""
        for path in paths:
            try:
                self._written.delete([path])
            except NamecardsError as error:
                yield str(error)

    def _renew_backups(self) -> Iterator[str]:
        """Make a backup in place of those that hold the person; yield what became of them."""
        try:
            if made := self._backups.renew():
                yield f"Backups made here were deleted. The new one: {made.path}"
        except NamecardsError as error:
            yield f"No new backup was made, and the old ones still hold this person. {error}"
        if lost := self._backups.lost():
            yield (
                "Backups made here that are not where they were written still hold this person. Delete them "
                f"where they are now: {', '.join(lost)}."
            )

    def _receipt(
        self,
        traces: Traces,
        kept: Collection[DocumentKey],
        half_typed: int,
        backups: tuple[str, ...],
        deleted: int,
    ) -> Receipt:
        found, elsewhere, left, count, size = list[str](), 0, list(self._files()), 0, 0
        self._written.drop(traces.in_text)
        waiting = self.waiting()
        for path in outside.every_file(self._store.home):
            data = _read(path)
            count, size = count + 1, size + len(data)
            places = list(self._places(path, data, traces, kept))
            if any(path.name.endswith(f"-{id}.jsonl") for id in waiting):
                elsewhere += len(places)
            elif outside.is_packed(path) and not places:
                left.append(str(path))
            else:
                found += places
        return Receipt(
            looked_for=traces.describe(),
            files=count,
            bytes=size,
            found=tuple(found),
            elsewhere=elsewhere,
            kept=len(kept),
            waiting=waiting,
            ids=traces.ids if waiting else (),
            deleted=deleted,
            left=tuple(left),
            classes=tuple(each.name for each in self._people.rosters() if traces.in_text(each.name)),
            half_typed=half_typed,
            backups=backups,
        )

    def _places(
        self, path: Path, data: bytes, traces: Traces, kept: Collection[DocumentKey]
    ) -> Iterator[str]:
        """Name the places of a file that hold a trace, except what the user kept and the bare ids of marks."""
        if is_journal(path.name, "documents"):
            lines = enumerate(data.split(b"\n"), 1)
            found = [number for number, line in lines if self._is_left(line, traces, kept)]
        elif is_journal(path.name, "reviews"):
            found = [number for number, line in enumerate(data.split(b"\n"), 1) if traces.has_id(line)]
        else:
            if traces.in_bytes(data) or traces.in_text(path.name) or path.name in traces.photos:
                yield str(path)
            return
        yield from (f"{path.name}, line {number}" for number in found)

    def _is_left(self, line: bytes, traces: Traces, kept: Collection[DocumentKey]) -> bool:
        """Whether a line holds a trace. A number or a word that somebody who stays has too is none."""
        if not traces.in_line(line):
            return False
        row = _decode(line)
        table, id = key = str(row.get("in", "")), str(row.get("id", ""))
        if table in LAST or traces.has_id(line) or key in kept:
            return table not in LAST and key not in kept
        if id in self._store.documents.storage.read().get(table, {}):
            return any(_is_named(table, row[part], traces) for part in ("new", "set") if row.get(part))
        return True


def _is_named(table: str, fields: Fields, traces: Traces) -> bool:
    return traces.mentioned_in(_texts(table, fields))


def _texts(table: str, fields: Fields) -> Fields:
    """The fields that may name somebody else."""
    wanted = _FREE_TEXTS.get(table, fields)
    return {name: fields[name] for name in wanted if name in fields and name not in ("id", "person")}


def _text(table: str, fields: Fields, traces: Traces) -> str:
    """What to show of a mention; a private note is not shown."""
    if fields.get("private"):
        return "(private)"
    texts = (value for value in _texts(table, fields).values() if traces.mentioned_in(value))
    return "; ".join(str(text) for text in texts)


def _cut(table: str, fields: Fields, traces: Traces) -> Fields | None:
    """A document without the name; a string of an earlier version goes whole."""
    return None if table == "choices" else {**fields, **traces.cut(_texts(table, fields))}


def _decode(line: bytes) -> dict[str, Any]:
    with suppress(msgspec.DecodeError, UnicodeDecodeError):
        row = msgspec.json.decode(line)
        return row if isinstance(row, dict) else {}
    return {}


def _is_of(card: str, person: str) -> bool:
    return card.partition("/")[0] == person


def _read(path: Path) -> bytes:
    """The bytes of a file; none if it went away meanwhile."""
    with suppress(FileNotFoundError):
        return files.read(path)
    return b""
