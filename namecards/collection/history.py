"""The history of changes, newest first, and the undo of any of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from heapq import merge
from typing import Any

from namecards import files
from namecards.collection.import_writes import (
    added_people,
    changed_since,
    describe_list,
    kept_since,
    listed_elsewhere,
    losses,
    only_listed,
    other_writes,
    photos_given,
    photos_of,
    used_since,
    without_given,
)
from namecards.collection.people import People
from namecards.core.changes import Change
from namecards.core.errors import ChangedSince, NamecardsError, NothingToUndo, UsedSince
from namecards.core.history import UNLISTED, HistoryEntry, Tombstone, as_doing, describe, fingerprint
from namecards.core.learning.memory import Rating, ReviewKey, person_of, school_day
from namecards.core.people import count_people
from namecards.core.tables import IMPORTS
from namecards.core.text import join_names, pluralize
from namecards.store import photos
from namecards.store.history import DocumentHistory, Write
from namecards.store.review_lines import StoredReview
from namecards.store.store import Store

TOGETHER = {*IMPORTS, "surveys"}
"""Tables whose documents stand for a whole import: what was used since stays when it is undone."""
_NAMED = 6


@dataclass(frozen=True, slots=True)
class UndoResult:
    """The change that was undone, or done again."""

    entry: HistoryEntry
    redone: bool = False
    stays: tuple[str, ...] = ()
    """Who of an import stays because of what was done since, by name; of a survey how many answers."""
    listed_again: int = 0
    """How many people of an import stay because another one lists them, too."""
    changed: tuple[str, ...] = ()
    """People of whom something that an import changed was changed again since, by name."""

    def sentence(self, today: date) -> str:
        """Describe the undo: "Undone: Note for Maya Chen (Friday 20 November)."."""
        what = f"{'Done again' if self.redone else 'Undone'}: {self.entry.describe_doing(today)}."
        why = "something was noted, marked, decided, moved, merged, changed or refused since"
        stays = f" Still here, because {why}: {join_names(self.stays, _NAMED)}." if self.stays else ""
        again = f" Still here, because another list has them, too: {count_people(self.listed_again)}."
        changed = f" What was changed again since stays: {join_names(self.changed, _NAMED)}."
        return f"{what}{stays}{again if self.listed_again else ''}{changed if self.changed else ''}"


class History:
    """The changes of all computers."""

    def __init__(self, store: Store, people: People) -> None:
        self._store = store
        self._people = people

    def entries(self) -> list[HistoryEntry]:
        """List every change that the user can meet, newest first."""
        return list(self._newest_first(own_only=False))

    def last(self) -> HistoryEntry:
        """Return this computer's last change that was not undone. Raises `NothingToUndo`."""
        for entry in self._newest_first(own_only=True):
            if not entry.undone:
                return entry
        raise NothingToUndo

    def _newest_first(self, own_only: bool) -> Iterator[HistoryEntry]:
        """Yield the changes one by one, so that the last one does not wait for all before it.

        A visit comes right after the review of the greeting that made it, so newest first it comes before.
        """
        documents, names = DocumentHistory(self._store.documents), self._names()
        greetings: set[ReviewKey] = set()
        writes: Iterator[Write | StoredReview] = (
            write for write in reversed(documents.writes) if not write.is_undo and (write.own or not own_only)
        )
        for each in merge(writes, self._store.reviews.newest_first(own_only), key=_moment, reverse=True):
            if isinstance(each, Write):
                review = self._store.reviews.find(key) if (key := _greeting_key(each)) else None
                greetings |= {review.line.key} if review else set()
                entry = self._entry(documents, each, names, review)
            elif each.line.key in greetings:
                continue
            else:
                entry = _review_entry(each, names)
            if entry.sentence:
                yield entry

    def warning(self, entry: HistoryEntry) -> str:
        """Say what the undo of an import deletes for good; empty if nothing."""
        if not entry.is_import or entry.change.at is None:
            return ""
        documents = DocumentHistory(self._store.documents)
        write = documents.write(entry.change.at)
        if write is None or write.undone:
            return ""
        goes, lost = losses(self._store, write, documents)
        by_hand = (each for each in other_writes(write, documents) if "imports" not in _tables(each))
        edited = len({line.id for each in by_hand for line in each.lines if line.table == "people"} & goes)
        photos = pluralize(len(lost), "photo")
        deleted = f"{photos} of these people will be deleted, also those added later."
        if lost <= {*photos_given(write).values()}:
            deleted = f"The {photos} that it brought will be deleted."
        later = f"Your later changes to {count_people(edited)} go, too."
        return " ".join([*([deleted] if lost else []), *([later] if edited else [])])

    def undo(self, change: Change[Any]) -> UndoResult:
        """Undo a change, or do it again if it was undone.

        Raises `ChangedSince` or `ReviewedSince`, and does nothing, if it was changed again since.
        """
        names = self._names()
        review = self._store.reviews.find(change.review) if change.review else None
        if change.at is None:
            if review is None:
                raise NothingToUndo
            self._undo_review(review)
            return UndoResult(_review_entry(review, names), redone=review.undone)
        documents = DocumentHistory(self._store.documents)
        write = documents.write(change.at)
        if write is None:
            raise NothingToUndo
        entry = self._entry(documents, write, names, review)
        added = {("people", id) for id in added_people(write)}
        if entry.undone:
            self._redo(documents, write)
        elif _tables(write) & TOGETHER:
            return self._undo_import(entry, write, documents)
        elif any(documents.is_changed_since(line) for line in write.lines if line.table not in UNLISTED):
            raise ChangedSince(entry.sentence)
        elif added and added & kept_since(self._store, write, documents):
            raise UsedSince(entry.sentence)
        if review and review.undone == entry.undone:
            self._undo_review(review)
        if not entry.undone:
            self._store.documents.undo(write.lines)
        for key in _removed_greetings(write):
            if entry.undone:
                self._store.reviews.undo(key, although_reviewed_since=True)
            else:
                self._store.reviews.redo(key)
        if entry.undone:  # somebody who was added is here again, and has a name
            entry = self._entry(documents, write, self._names(), review)
        return UndoResult(entry, redone=entry.undone)

    def _redo(self, documents: DocumentHistory, write: Write) -> None:
        if not self._has_photos(documents, write):
            raise NamecardsError(
                "An undone import can't be done again, because its photos were removed. Import the list "
                "again: everybody comes back with what you learned about them. Nothing was changed."
            )
        for undo in documents.undos_of(write.at):
            self._store.documents.undo(undo.lines)

    def _has_photos(self, documents: DocumentHistory, write: Write) -> bool:
        """Whether the photos that a write gave are on the disk, and later ones of people whom it brought."""
        given = photos_given(write)
        imported = set(added_people(write))
        for later in (each for each in documents.writes if each.at > write.at and not each.undone):
            given |= {id: name for id, name in photos_given(later).items() if id in imported}
        return all(files.is_file(self._store.home.photos / name) for name in given.values())

    def _names(self) -> Mapping[str, str]:
        return {id: self._people.address(who) for id, who in self._people.by_id().items()}

    def _entry(
        self, documents: DocumentHistory, write: Write, names: Mapping[str, str], review: StoredReview | None
    ) -> HistoryEntry:
        touched = documents.documents(write)
        if review:
            greeting = _review_entry(review, names)
            sentence, doing = greeting.sentence, greeting.doing
        else:
            sentence, doing = describe(touched, names), describe(touched, names, as_doing)
        source = describe_list(write)
        change: Change[None] = Change(None, write.at, review.line.key if review else None)
        people = frozenset(id for each in touched for id in (each.person, each.before) if id)
        day = school_day(write.at.astimezone(self._store.now().tzinfo))
        people_before = {each.before or each.person for each in touched} - {""}
        is_list = len(people_before) > 1 and not _tables(write) <= {"notes", "inbox", *UNLISTED}
        is_import = bool(_tables(write) & IMPORTS)
        return HistoryEntry(
            change,
            day,
            sentence + source,
            own=write.own,
            undone=write.undone,
            people=people,
            is_list=is_list,
            is_import=is_import,
            is_final=is_import and write.undone and not self._has_photos(documents, write),
            doing=doing + source,
        )

    def _undo_review(self, review: StoredReview) -> None:
        if review.undone:
            self._store.reviews.redo(review.line.key)
        else:
            self._store.reviews.undo(review.line.key)

    def _undo_import(self, entry: HistoryEntry, write: Write, documents: DocumentHistory) -> UndoResult:
        """Undo an import or a survey except what was used since, and tell what stays."""
        used = used_since(self._store, write, documents)
        kept = used | listed_elsewhere(self._store, write)
        orphans = only_listed(self._store, write, documents, kept)
        stays = {line.key for line in write.lines if line.new is not None and (line.table, line.id) in kept}
        entries = self._store.entries()  # not the joined people: what the other entry has stays there
        brought = [entries[id] for id in added_people(write) if id in entries]
        stay = [each for each in brought if ("people", each.id) in kept]
        goes = [*(each for each in brought if each not in stay), *(entries[line.id] for line in orphans)]
        gone = {each.id: Tombstone(each.id, fingerprint(each)) for each in goes}
        had = photos_of(write, documents, entries)
        after = {each.id: each for each in without_given(stay, write, documents)}
        people = self._people.by_id()
        named = [each.id for each in stay if ("people", each.id) in used]
        names = list(dict.fromkeys(people[id].display for id in named))
        if answers := len(stays) - len(stay):
            names.insert(0, pluralize(answers, "answer"))
        if orphans:  # by a write of its own, so that each import can be done again alone
            self._store.documents.undo(orphans)
        self._store.documents.undo(
            [line for line in write.lines if line.key not in stays], {"people": after, "gone": gone}
        )
        self._remove_photos(had)
        people = self._people.by_id()
        listed_again = len(stay) - len(named) + len(gone.keys() & people.keys())
        changed = [people[id].display for id in changed_since(write, documents) if id in people]
        return UndoResult(entry, False, tuple(names), listed_again, tuple(changed))

    def _remove_photos(self, had: set[str]) -> None:
        """Delete photos that nobody uses any more; none while a data file may be missing."""
        if not self._store.is_whole:
            return
        used = {name for person in self._people.all() for name in person.photos}
        photos.remove(self._store.home.photos, had - used)


def _review_entry(review: StoredReview, names: Mapping[str, str]) -> HistoryEntry:
    """Describe an answer or a greeting for the history."""
    person = person_of(review.line.card)
    who = names.get(person, "somebody no longer here")
    knew = "forgot" if review.line.rating is Rating.AGAIN else "knew"
    pattern = {
        "look": "First look at {who}",
        "drill": "Drill: you {knew} {who}",
        "known": "{who} marked as known in the drill",
        "greeting": "Greeting: you {knew} {who}",
        "seat": "Drill, by the seat: you {knew} {who}",
    }[review.line.where]
    sentence, doing = (each.format(who=who, knew=knew) for each in (pattern, as_doing(pattern)))
    change: Change[None] = Change(None, review=review.line.key)
    about, answer = frozenset({person}), review.line.where != "greeting"
    return HistoryEntry(
        change, review.line.day, sentence, review.own, review.undone, about, answer, doing=doing
    )


def _tables(write: Write) -> set[str]:
    return {line.table for line in write.lines}


def _removed_greetings(write: Write) -> list[ReviewKey]:
    records = [line.new or {} for line in write.lines if line.table == "removed"]
    pairs = ((str(record["person"]), at) for record in records for at in record["moments"])
    return [(person, datetime.fromisoformat(at)) for person, at in pairs]


def _moment(change: Write | StoredReview) -> datetime:
    return change.at if isinstance(change, Write) else change.line.at


def _greeting_key(write: Write) -> ReviewKey | None:
    """The key of the review written with a visit: the same person at the same instant."""
    for line in write.lines:
        if line.table == "visits" and line.new is not None:
            with suppress(ValueError):
                return str(line.new.get("person")), datetime.fromisoformat(str(line.new.get("at")))
    return None
