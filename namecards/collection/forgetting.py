"""Forgetting a person for good, and the receipt that proves it by a search of every byte."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from namecards.collection import mentions, outside
from namecards.collection.backups import Backup, Backups
from namecards.collection.byte_search import search_person
from namecards.collection.known_files import KnownFiles
from namecards.collection.notes import Notes
from namecards.collection.people import People
from namecards.collection.receipts import ForgetPreview, NamingEntry, Receipt
from namecards.core.desk.notes import Note, Visit
from namecards.core.erasing import DocumentKey
from namecards.core.errors import NamecardsError
from namecards.core.learning.memory import person_of
from namecards.core.people import Person
from namecards.core.traces import Traces
from namecards.store.drafts import patch
from namecards.store.erasing import Eraser
from namecards.store.store import Store


@dataclass(frozen=True, slots=True)
class ErasedPerson:
    """Everything erased, until the receipt."""

    traces: Traces
    kept: frozenset[DocumentKey]
    """Mentions that stay."""
    half_typed: int
    deleted: int
    """Files outside."""
    problems: tuple[str, ...]
    """Why a file can't be deleted."""


class Forgetting:
    """Erases people, and what else is to go for good."""

    def __init__(
        self, store: Store, people: People, notes: Notes, backups: Backups, written: KnownFiles
    ) -> None:
        self._store = store
        self._people = people
        self._notes = notes
        self._backups = backups
        self._written = written
        self._eraser = Eraser(store)

    def preview(self, person: Person) -> ForgetPreview:
        """Count everything that goes with a person; nothing is changed."""
        documents, reviews = self._store.documents, self._store.reviews
        notes = documents.all("notes", Note, person=person.id)
        answers = sum(len(lines) for card, lines, _ in reviews.histories() if person_of(card) == person.id)
        traces = self._traces(person)
        return ForgetPreview(
            person,
            notes=sum(note.kind != "idea" for note in notes),
            ideas=sum(note.kind == "idea" for note in notes),
            visits=len(documents.all("visits", Visit, person=person.id)),
            answers=answers,
            photos=len(traces.photos),
            mentions=self._mentions(traces).mentions,
            backups=tuple(map(str, self._backups.paths())),
            files=self._files(),
        )

    def forget(self, person: Person, with_mentions: bool = False, with_files: bool = False) -> Receipt:
        """Erase everything about a person from this computer's files; it can't be undone.

        What of others names the person goes too if `with_mentions`, and what was printed or exported if
        `with_files`. Raises `CannotWrite` or `Unread`, and nothing is changed, or `NamecardsError` once
        they count no more.
        """
        forgotten = self.erase_person(person, with_mentions, with_files)
        try:
            path = self._backups.renewed_path()
            backup = self._backups.write(path, self._backups.counts()) if path else None
        except NamecardsError as error:
            return self.receipt(forgotten, error)
        return self.receipt(forgotten, backup)

    def erase_person(self, person: Person, with_mentions: bool, with_files: bool) -> ErasedPerson:
        """Erase as `forget` does, without a new backup: a worker may make that before the `receipt`."""
        traces, files = self._traces(person), self._files()
        entries = self._mentions(traces)
        chosen = entries.mentions if with_mentions else ()
        self._mark(traces, entries, chosen)
        try:
            half_typed = outside.clean_up(self._store, traces)
            self._eraser.finish()
        except (NamecardsError, OSError) as error:
            raise NamecardsError(
                "Nobody sees this person any more, but a file can't be written or read now. What is left is "
                "erased when namecards is next opened. Then look for backups and printed files: x on the "
                "first screen."
            ) from error
        problems = tuple(self._delete(files if with_files else ()))
        kept = frozenset(each.key for each in entries.mentions if each not in chosen)
        return ErasedPerson(traces, kept, half_typed, len(set(files) - set(self._files())), problems)

    def receipt(self, forgotten: ErasedPerson, backup: Backup | NamecardsError | None) -> Receipt:
        """Delete the old backups if there is a new one, then search every byte. `backup` may be an error."""
        backups = (*forgotten.problems, *self._renew_backups(backup))
        left = self._files()
        self._written.drop(forgotten.traces.in_text)
        waiting = self.waiting_computers()
        search = search_person(self._store, forgotten.traces, forgotten.kept, waiting)
        return Receipt(
            looked_for=forgotten.traces.describe(),
            found=search,
            kept=len(forgotten.kept),
            waiting=waiting,
            ids=forgotten.traces.ids if waiting else (),
            deleted=forgotten.deleted,
            left=(*left, *search.packed),
            classes=tuple(r.name for r in self._people.rosters() if forgotten.traces.in_text(r.name)),
            half_typed=forgotten.half_typed,
            backups=backups,
        )

    def erase(self, documents: Iterable[DocumentKey]) -> None:
        """Erase documents, by table and id; it can't be undone. Raises as `forget` does."""
        self._eraser.mark(documents=documents)
        outside.finish(self._store)

    def finish(self) -> None:
        """Do the part of every other computer, because none of them is used any more."""
        outside.finish(self._store, everywhere=True)

    def waiting_computers(self) -> tuple[str, ...]:
        """Return the computers that have not erased yet what was forgotten."""
        return tuple(sorted(self._eraser.waiting_computers()))

    def _traces(self, person: Person) -> Traces:
        """Find all traces, also in entries of the same person that are gone: their import was undone."""
        traces = outside.find_traces_of(self._store, self._store.ids_of(person.id))
        people_now = self._store.documents.storage.read().get("people", {})
        states = self._eraser.states(lambda key: key[0] == "people" and key[1] not in people_now)
        gone = {id for (_, id), every in states.items() if any(map(traces.is_entry, every))}
        return outside.find_traces_of(self._store, frozenset({*traces.ids, *gone})) if gone else traces

    def _mentions(self, traces: Traces) -> mentions.Mentions:
        def find(line: str) -> Iterable[Person]:
            return self._notes.resolve(line).people

        return mentions.find_mentions(self._store, self._people, traces, find)

    def _files(self) -> tuple[str, ...]:
        return tuple(file.path for file in self._written.still_there())

    def _mark(self, traces: Traces, entries: mentions.Mentions, chosen: Iterable[NamingEntry]) -> None:
        """Take the name out of what stays, then mark the person and the chosen mentions."""
        now = self._store.documents.storage.read()
        whole = [each.key for each in chosen if each.key[0] in ("notes", "inbox")]
        others = [each.key for each in chosen if each.key not in whole]
        cut = {(table, id): now.get(table, {}).get(id) for table, id in others} | dict(entries.memory)
        lines = [
            patch(table, id, fields, mentions.cut(table, fields, traces))
            for (table, id), fields in cut.items()
            if fields
        ]
        # A write of its own: F3 could take back the mark with it.
        self._store.documents.write({}, [line for line in lines if line])
        self._eraser.mark(traces.ids, whole, {*entries.earlier, *others})

    def _delete(self, paths: Collection[str]) -> Iterator[str]:
        """Delete files outside; yield why one can't be deleted."""
        for path in paths:
            try:
                self._written.delete([path])
            except NamecardsError as error:
                yield str(error)

    def _renew_backups(self, backup: Backup | NamecardsError | None) -> Iterator[str]:
        """Delete the backups that hold the person if there is a new one; yield what became of them."""
        try:
            if isinstance(backup, NamecardsError):
                yield str(backup)
            elif backup and (sentence := self._backups.drop_stale()):
                yield f"{sentence} The new one: {backup.path}"
        except NamecardsError as error:
            yield str(error)
        if stale := self._backups.stale_paths():
            yield (
                f"These backups still hold this person: {', '.join(map(str, stale))}. "
                "Press x, then b, on the first screen to make a new one in their place."
            )
        if lost := self._backups.lost_paths():
            yield (
                f"Backups were made here that are not there now: {', '.join(lost)}. If they are kept "
                "somewhere else, they still hold this person: delete them there."
            )
