"""Erasing for good: the lines about somebody leave the files, on every computer.

    {"at":"2027-06-20T10:00:00Z","in":"erasures","id":"x4 k7q2","new":{"people":["1m85q2"]}}

The first computer writes such a mark, and from then on no line about that id counts. Then each computer
rewrites its own files when it next opens the home, and marks that it has. When all have, each clears its
mark, and the bare id goes as well. A program that is killed goes on at the next start.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import msgspec

from namecards import files
from namecards.core.erasing import DocumentKey, Erasure, Targets, about, find_erasure
from namecards.core.grouping import group
from namecards.core.learning.memory import person_of
from namecards.store import photos
from namecards.store.documents import DocumentLine, Fields, LineKey, undone_lines
from namecards.store.erasure_marks import ErasureMark, by_computer, is_done, last_undone, targets
from namecards.store.journal import Journal
from namecards.store.listing import has_own_name, writers
from namecards.store.review_lines import ReviewLine
from namecards.store.rewriting import Row, RowChange, without_erased
from namecards.store.seen import checksum
from namecards.store.store import Store
from namecards.store.values import texts

TABLE = "erasures"
STAY_UNDONE = {"joins"}
"""Tables in which an undone line says something: that two entries are not one person."""


class Eraser:
    """Erases lines from this computer's files, and follows what other computers want erased."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._documents = store.documents.storage.journal
        self._journals: dict[str, Journal[Any]] = {
            "documents": self._documents,
            "reviews": store.reviews.journal,
        }

    def marks(self) -> list[ErasureMark]:
        """Return the marks of all computers."""
        return self._store.documents.all(TABLE, ErasureMark)

    def mark(
        self,
        people: Iterable[str] = (),
        documents: Iterable[DocumentKey] = (),
        earlier: Iterable[DocumentKey] = (),
        undone: datetime | None = None,
        id: str = "",
    ) -> None:
        """Mark what is to be erased: it counts no more, and `finish` erases it, also after a kill.

        `undone`: also the lines up to a moment that were undone. `id` is the same on every computer that
        begins this erasure. Raises `CannotWrite` or `Unread`.
        """
        mark = ErasureMark(
            id=f"{id or self._store.new_id()} {self._store.own_files.id}",
            people=tuple(people),
            documents=tuple(map("/".join, documents)),
            earlier=tuple(map("/".join, earlier)),
            undone=undone,
        )
        self._store.documents.save(TABLE, mark)

    def targets_left(self) -> Targets:
        """Return what the files of this computer may still hold, though it is to be erased."""
        return targets(step for step in self._steps(everywhere=False) if not step.cleared)

    def finish(self, everywhere: bool = False) -> None:
        """Do this computer's part of every erasure, as far as it can be done now.

        `everywhere`: also the parts of all other computers, because they are not used any more.
        Raises `CannotWrite` or `Unread`; the next start tries again.
        """
        for _ in ("erase", "clear", "remove the marks"):
            steps = list(self._steps(everywhere))
            kept = [mark for mark in steps if mark not in self.marks()]
            if any(not mark.cleared for mark in kept):
                self._erase(steps, everywhere)
            self._store.documents.save(TABLE, *kept)
            if steps and not kept:
                self._clear(steps, everywhere)

    def waiting_computers(self) -> set[str]:
        """Return the ids of the computers that have not done their part yet."""
        computers = set(writers(self._store.home.journal))
        done = [by_computer(marks) for marks in self._erasures().values()]
        return {id for marks in done for id in computers if not is_done(id, marks)}

    def _erasures(self) -> Mapping[str, list[ErasureMark]]:
        return group((mark.erasure, mark) for mark in self.marks())

    def _steps(self, everywhere: bool) -> Iterator[ErasureMark]:
        """Yield the marks to write next; one that is written already is to go."""
        computers = {self._store.own_files.id, *writers(self._store.home.journal)}
        for erasure, every in self._erasures().items():
            marks = by_computer(every)
            all_done = all(is_done(id, marks) for id in computers)
            all_computers = {*computers, *marks}
            for id in all_computers if everywhere else self._own_ids(all_computers):
                if not is_done(id, marks):
                    yield replace(every[0], id=f"{erasure} {id}", done=True)
                elif all_done and id in marks and not marks[id].cleared:
                    yield replace(marks[id], cleared=True)
                elif id in marks and all(mark.cleared for mark in every):
                    yield marks[id]

    def _own_ids(self, computers: Iterable[str]) -> set[str]:
        """This computer's id, and its earlier ones if nobody has written with them since."""
        last = writers(self._store.home.journal)
        left = {_computer(each.file): each.day for each in self._store.own_files.left}
        mine = {id for id, day in left.items() if not (at := last.get(id)) or at.date() <= day}
        return {self._store.own_files.id, *(mine & set(computers))}

    def _erase(self, marks: Iterable[ErasureMark], everywhere: bool) -> None:
        wanted = targets(marks)
        with self._documents.lock():
            self._store.documents.storage.refresh()
            erasure, undone = self._find(wanted), self._undone_lines(marks)
            erased = wanted.documents | {("people", id) for id in wanted.people}
            digests = set(map(digest, erased))
            if digests - self._store.seen.erased_keys:
                self._store.note_seen(erased_keys=self._store.seen.erased_keys | digests)

            def change(row: Row) -> Row | None:
                return None if _key(row) in undone else erasure.row(row)

            has_people = any(table == "people" for table, _ in erasure.documents)
            if has_people and self._store.is_whole:  # first, because afterwards nobody knows their names
                photos.remove_all(self._store.home.photos, self.photos_of(erasure.documents))
            # Answers name no documents, and there may be 500,000.
            changes = (self.changes(wanted) if wanted.people else {}) | {"documents": change}
            self._rewrite(changes, erasure.ids | {id for _, id, _ in undone}, everywhere)
            self._reread(bool(wanted.people or undone))

    def photos_of(self, keys: Collection[DocumentKey]) -> set[str]:
        """Return every photo that the erased people ever had and nobody else has."""
        people = self.states(lambda key: key[0] == "people" and key in keys)
        now = self._store.documents.storage.read().get("people", {})
        staying = [fields for id, fields in now.items() if ("people", id) not in people]
        return {name for every in people.values() for name in photo_names(every)} - photo_names(staying)

    def _undone_lines(self, marks: Iterable[ErasureMark]) -> set[LineKey]:
        """The lines that were undone up to the moments of some marks."""
        if (last := last_undone(marks)) is None:
            return set()
        undone = undone_lines(each.line for each in self._documents.history())
        return {key for key in undone if key[2] <= last and key[0] not in STAY_UNDONE}

    def _undoing_lines(self, marks: Iterable[ErasureMark]) -> set[LineKey]:
        """The lines up to those moments that undid a line which is gone."""
        if (last := last_undone(marks)) is None:
            return set()
        lines = [each.line for each in self._documents.history()]
        undoing = [line for line in lines if line.undo and line.at <= last]
        there = {line.key for line in lines}
        return {line.key for line in undoing if (line.table, line.id, line.undo) not in there}

    def documents_about(
        self, people: frozenset[str], documents: frozenset[DocumentKey] = frozenset()
    ) -> dict[DocumentKey, Fields]:
        """Return every document about some people, and some more, also deleted ones, as it last was."""
        now = self._store.documents.storage.read()
        states = self.states(self._find(Targets(people, documents)).documents.__contains__)
        return {key: now.get(key[0], {}).get(key[1], every[-1]) for key, every in states.items()}

    def states(
        self, wanted: Callable[[DocumentKey], bool] = lambda key: True
    ) -> dict[DocumentKey, list[Fields]]:
        """Return what documents ever said, oldest first, also deleted ones."""
        states: dict[DocumentKey, list[Fields]] = {}
        for line in (each.line for each in self._documents.history()):
            key = line.key[:2]
            if wanted(key):
                before = states.setdefault(key, [])
                fields = line.new or ((before[-1] if before else {}) | (line.set or {}))
                before += [fields] if fields and fields not in before[-1:] else []
        return {key: every for key, every in states.items() if every}

    def unknown_ids(self) -> set[str]:
        """Return the ids that lines of this computer name and no line creates: another computer forgot them.

        An undone import still has its lines, so its people are known.
        """
        lines, answers = self._documents.history(), self._store.reviews.journal.history(own_only=True)
        existing = {each.line.id for each in lines if each.line.table == "people" and each.line.new}
        mentioned = {person for each in lines if each.own for person in about(each.line.mention)}
        return {*mentioned, *(person_of(each.line.card) for each in answers)} - existing - {""}

    def ids(self, wanted: Targets) -> frozenset[str]:
        """Return the ids of which one is in every document that changes if something is erased."""
        return self._find(wanted).ids

    def changes(self, wanted: Targets) -> dict[str, RowChange]:
        """Return what becomes of every row, by its kind, if something is erased."""
        self._store.reviews.refresh()
        erasure = self._find(wanted)
        return {"documents": erasure.row, "reviews": lambda row: self._review(row, erasure)}

    def _find(self, wanted: Targets) -> Erasure:
        lines = self._lines_that_tell(wanted)
        mentions = [line.mention for line in lines]
        return find_erasure(wanted, mentions, self._store.documents.storage.read())

    def _lines_that_tell(self, wanted: Targets) -> list[DocumentLine]:
        """Read the lines needed to find what goes: all for people, else those of the same ids or writes."""
        if wanted.people:
            return [each.line for each in self._documents.history()]
        ids = {id for _, id in wanted.documents}
        moments = {msgspec.json.encode(line.at).decode() for line in self._documents.lines_with(ids)}
        return self._documents.lines_with(ids | moments)

    def _review(self, row: Row, erasure: Erasure) -> Row | None:
        """Change a review for an erasure: it goes if it counts for somebody who goes."""
        line = msgspec.convert(row, ReviewLine)
        card = self._store.reviews.owners.owner(line)
        if person_of(card) in erasure.people:
            return None
        moved = {"card": card} if person_of(line.card) in erasure.people else {}
        return {**row, **moved} if line.other not in erasure.people else {**row, **moved, "other": ""}

    def _clear(self, marks: Iterable[ErasureMark], everywhere: bool) -> None:
        """Remove the last lines with the bare ids: the marks, the joins and the moves."""
        people, ids = targets(marks).people, {mark.id for mark in marks}
        undoing = self._undoing_lines(marks)

        def change(row: Row) -> Row | None:
            moved = row.get("new") if row.get("in") == "moves" else None
            is_gone = (row.get("in") == TABLE and row.get("id") in ids) or _key(row) in undoing
            return None if is_gone or not people.isdisjoint(map(str, (moved or {}).values())) else row

        with self._documents.lock():
            self._rewrite({"documents": change}, people | ids | {id for _, id, _ in undoing}, everywhere)
            self._reread(bool(people or undoing))

    def _rewrite(self, changes: Mapping[str, RowChange], ids: Set[str], everywhere: bool) -> None:
        """Rewrite the files of this computer, and copies by sync programs."""
        home = self._store.home
        own_ids = self._own_ids(writers(home.journal))
        for kind, change in changes.items():
            for name in self._journals[kind].sizes():
                if everywhere or _computer(name) in own_ids or not has_own_name(name):
                    data = files.read(home.journal / name)
                    new = without_erased(data, kind, change, ids)
                    if new != data:
                        self._store.own_files.replace(name, data, new)
                        self._journals[kind].note_rewritten(name, new)
        files.sync_folder(home.journal)

    def _reread(self, needed: bool) -> None:
        """Read every line again. It takes a second, and single documents went from memory with their mark."""
        if not needed and not self._documents.bad_lines:
            return
        self._store.documents.storage.reload()
        if self._store.reviews.loaded:
            self._store.reviews.refresh(whole=True)


def digest(key: DocumentKey) -> str:
    """Return what stands for a document that was erased: nobody can tell its random id from it."""
    return checksum(key) + sha256("/".join(key).encode()).hexdigest()[:16]


def _key(row: Row) -> LineKey | None:
    """The key of a row of the documents journal, as an undo names it."""
    with suppress(KeyError, msgspec.ValidationError):
        return str(row["in"]), str(row["id"]), msgspec.convert(row["at"], datetime)
    return None


def _computer(file: str) -> str:
    return file.removesuffix(".jsonl").rpartition("-")[2]


def photo_names(people: Iterable[Fields]) -> set[str]:
    """Return the names of the photos in documents of people."""
    fields = ("photo", "bad_photo", "old_photos")
    return {name for person in people for field in fields for name in texts(person.get(field)) if name}
