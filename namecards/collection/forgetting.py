"""Forgetting a person for good, and the receipt that proves it by a search of every byte."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from namecards import files
from namecards.collection.people import People
from namecards.collection.unsaved import UnsavedNotes
from namecards.core.desk.notes import InboxItem, Note, Visit
from namecards.core.normalize import answers_to
from namecards.core.people import Person
from namecards.core.traces import Traces, find_traces
from namecards.store import seen
from namecards.store.erasing import TABLE, Eraser
from namecards.store.listing import is_journal
from namecards.store.store import Store


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """Everything that goes with a person, to be shown before."""

    person: Person
    notes: int
    ideas: int
    visits: int
    answers: int
    photos: int
    mentions: tuple[Note | InboxItem, ...]
    """Notes of others, and waiting lines, that name the person. They stay unless they are chosen."""

    def lines(self) -> Iterator[str]:
        """Yield the sentences of the question."""
        who, place = self.person.display, f" ({self.person.place})" if self.person.place else ""
        yield f"Everything about {who}{place} goes: {self.counts()}, seats, likes and printed cards."
        yield "This can't be undone. F3 and the history can't bring it back."
        yield "Not erased: paper, PDFs and exports, older backups, versions that a cloud folder keeps."
        if self.mentions:
            count = len(self.mentions)
            notes = "1 note of somebody else names" if count == 1 else f"{count} notes of others name"
            yield f"{notes} {self.person.goes_by}:"
            private = "(private)"
            yield from (
                f"  {private if isinstance(each, Note) and each.private else each.text}"
                for each in self.mentions
            )

    def counts(self) -> str:
        """Name what goes: "12 notes, 1 idea, 8 visits, 40 answers, 2 photos"."""
        kinds = {"note": self.notes, "idea": self.ideas, "visit": self.visits}
        kinds |= {"answer": self.answers, "photo": self.photos}
        return ", ".join(f"{count} {what}{'s' * (count != 1)}" for what, count in kinds.items())


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a search of every byte found after forgetting."""

    looked_for: str
    files: int
    bytes: int
    found: tuple[str, ...]
    """Places in this computer's files, without the words: "documents-2026-k7q2.jsonl, line 8"."""
    elsewhere: int
    """Lines in the files of other computers, which erase them when namecards is next opened there."""
    kept: int
    """Notes of others that name the person, and were kept."""
    waiting: tuple[str, ...]
    """The computers that have not done their part."""
    ids: tuple[str, ...]
    """The bare random ids that stay until they have."""

    def lines(self) -> Iterator[str]:
        """Yield the sentences of the receipt."""
        yield f"Searched: {self.files} files, {self.bytes:,} bytes. Looked for: {self.looked_for}."
        yield f"Found: {len(self.found)}."
        yield from (f"Still in {place}." for place in self.found)
        if self.kept:
            notes = "1 note of somebody else names" if self.kept == 1 else f"{self.kept} notes of others name"
            yield f"{notes} this person; you kept that."
        if self.waiting:
            yield (
                f"On {len(self.waiting)} other computer{'s' * (len(self.waiting) > 1)} "
                f"({', '.join(self.waiting)}) the data goes when namecards is next opened there: "
                f"{self.elsewhere} lines. Until then the bare id stays here, without a name: "
                f"{', '.join(self.ids)}."
            )


class Forgetting:
    """Erases people, and what else is to go for good."""

    def __init__(self, store: Store, people: People) -> None:
        self._store = store
        self._people = people
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
        traces, others = self._traces(person), documents.all("notes", Note)
        mentions = [note for note in others if note.person != person.id and traces.in_text(note.text)]
        waiting = [item for item in documents.all("inbox", InboxItem) if traces.in_text(item.text)]
        return WhatGoes(
            person,
            notes=sum(note.kind != "idea" for note in notes),
            ideas=sum(note.kind == "idea" for note in notes),
            visits=len(documents.all("visits", Visit, person=person.id)),
            answers=answers,
            photos=len({*filter(None, (person.photo, *person.old_photos))}),
            mentions=(*mentions, *waiting),
        )

    def forget(self, person: Person, with_mentions: bool = False) -> Receipt:
        """Erase everything about a person from this computer's files; it can't be undone.

        Notes of others that name the person go too if `with_mentions`. Raises `CannotWrite` or `Unread`: what
        is not erased then is erased at the next start.
        """
        goes, traces, ids = self.what_goes(person), self._traces(person), self._ids(person)
        mentions = goes.mentions if with_mentions else ()
        documents = [("inbox" if isinstance(each, InboxItem) else "notes", each.id) for each in mentions]
        self._eraser.erase(ids, documents)
        self._clean_up(traces)
        return self._receipt(traces, 0 if with_mentions else len(goes.mentions))

    def erase(self, documents: Iterable[tuple[str, str]], people: Iterable[Person] = ()) -> None:
        """Erase documents, by table and id, and people; it can't be undone. Raises as `forget` does."""
        self._eraser.erase([id for person in people for id in self._ids(person)], documents)

    def finish(self) -> None:
        """Do the part of every other computer, because none of them is used any more."""
        self._eraser.finish(everywhere=True)

    def waiting(self) -> tuple[str, ...]:
        """Return the computers that have not erased yet what was forgotten."""
        return tuple(sorted(self._eraser.waiting()))

    def _ids(self, person: Person) -> tuple[str, ...]:
        return (person.id, *(id for id, kept in self._store.aliases.items() if kept == person.id))

    def _traces(self, person: Person) -> Traces:
        ids = self._ids(person)
        documents = self._eraser.documents_about(frozenset(ids)).values()
        texts = dict.fromkeys(str(fields["text"]) for fields in documents if fields.get("text"))
        return find_traces(person, ids, texts)

    def _clean_up(self, traces: Traces) -> None:
        """Remove what lies outside the journal: half-typed notes, accepted problems."""
        local = self._store.home.local
        UnsavedNotes(self._store).drop_about(traces.in_text)
        with suppress(OSError):
            known = seen.load(local)
            accepted = tuple(each for each in known.accepted if not traces.in_bytes(each.encode()))
            if accepted != known.accepted:
                seen.save(local, seen.Seen(known.files, accepted, known.missing))

    def _receipt(self, traces: Traces, kept: int) -> Receipt:
        home, found, elsewhere = self._store.home, list[str](), 0
        waiting, paths = self.waiting(), list(_every_file(home.data, home.local))
        total = 0
        for path in paths:
            data = _read(path)
            total += len(data)
            places = list(self._places(path, data, traces))
            if any(path.name.endswith(f"-{id}.jsonl") for id in waiting):
                elsewhere += len(places)
            else:
                found += places
        return Receipt(
            traces.describe(),
            len(paths),
            total,
            tuple(found),
            elsewhere,
            kept,
            waiting,
            traces.ids if waiting else (),
        )

    def _places(self, path: Path, data: bytes, traces: Traces) -> Iterator[str]:
        """Name the places of a file that hold a trace; not the lines of others, nor the bare ids of marks."""
        if not any(is_journal(path.name, kind) for kind in ("documents", "reviews")):
            if traces.in_bytes(data):
                yield str(path)
            return
        for number, line in enumerate(data.split(b"\n"), 1):
            if traces.in_line(line) and not self._is_others(line):
                yield f"{path.name}, line {number}"

    def _is_others(self, line: bytes) -> bool:
        """Whether a line belongs to somebody who stays, or marks the erasure."""
        table, id = _key(line)
        fields = self._store.documents.storage.read().get(table, {}).get(id)
        if table in (TABLE, "moves"):
            return True
        return fields is not None and (table in ("people", "inbox") or bool(fields.get("person")))


def _key(line: bytes) -> tuple[str, str]:
    """The table and the id that a line changes; empty texts for any other line."""
    with suppress(msgspec.DecodeError, UnicodeDecodeError):
        row = msgspec.json.decode(line)
        if isinstance(row, dict):
            return str(row.get("in", "")), str(row.get("id", ""))
    return "", ""


def _is_of(card: str, person: str) -> bool:
    return card.partition("/")[0] == person


def _every_file(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def _read(path: Path) -> bytes:
    """The bytes of a file; none if it went away meanwhile."""
    with suppress(FileNotFoundError):
        return files.read(path)
    return b""
