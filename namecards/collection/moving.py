"""Give what was written for the wrong person to the right one: notes and visits, answers, the photo."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from namecards.collection.people import People
from namecards.core.by_hand import with_photo
from namecards.core.changes import Change
from namecards.core.desk.brief import ShownNotes
from namecards.core.desk.errors import NotesRefused, NothingToMove
from namecards.core.desk.notes import Note, Visit
from namecards.core.errors import DeletedMeanwhile, PhotoRefused
from namecards.core.learning.memory import name_to_face
from namecards.core.people import Person
from namecards.core.twins import Move
from namecards.store.store import Store

PARTS = ("notes", "answers", "photo")


@dataclass(frozen=True, slots=True)
class Moving:
    """Moves between two people; each is one write, and can be undone."""

    _store: Store
    _people: People

    def note(self, note: Note, to: Person) -> Change[None]:
        """Move one note. Raises `NotesRefused` if none may be kept about the other person."""
        self._check(to, ("notes",))
        if (now := self._store.documents.get("notes", note.id, Note)) is None:
            raise DeletedMeanwhile
        return self._keep(now.person, to, {"notes": {now.id: replace(now, person=to.id)}})

    def move(self, person: Person, to: Person, parts: Collection[str] = PARTS) -> Change[None]:
        """Move all notes with the visits, all answers, or the photo of a person.

        Answers from now on count for whom they are given. Raises `NotesRefused`, `PhotoRefused`
        or `NothingToMove`.
        """
        self._check(to, parts)
        documents, tables = self._store.documents, dict[str, Mapping[str, Any]]()
        if "notes" in parts:
            kinds: dict[str, type[Any]] = {"notes": Note, "visits": Visit, "shown": ShownNotes}
            for table, kind in kinds.items():
                theirs = documents.all(table, kind, person=person.id)
                tables[table] = {each.id: replace(each, person=to.id) for each in theirs}
        if "photo" in parts and person.photo:
            moved = replace(with_photo(to, person.photo), bad_photo=person.bad_photo)
            tables["people"] = self._people.entries([replace(person, photo="", bad_photo=""), moved])
        reviews = self._store.reviews
        until = reviews.newest_moment() if "answers" in parts else None
        cards = (person.id, name_to_face(person.id)) if until else ()
        if not (any(tables.values()) or any(map(reviews.of_card, cards))):
            raise NothingToMove(person.display)
        return self._keep(person.id, to, tables, until)

    def _check(self, to: Person, parts: Collection[str]) -> None:
        if to.no_notes and "notes" in parts:
            raise NotesRefused(to.display)
        if to.no_photo and "photo" in parts:
            raise PhotoRefused(to.display)

    def _keep(
        self,
        person: str,
        to: Person,
        tables: Mapping[str, Mapping[str, Any]],
        until: datetime | None = None,
    ) -> Change[None]:
        move = Move(id=self._store.new_id(), person=person, to=to.id, until=until)
        at = self._store.documents.keep({"moves": {move.id: move}, **tables})
        if self._store.reviews.loaded:
            self._store.reviews.refresh()
        return Change(None, at)
