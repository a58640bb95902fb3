"""Notes and visits: what was said, and what comes back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC

from tinydb import where

from namecards.core import names, notes
from namecards.core.errors import NothingToNote, SeveralPeople, UnknownPerson
from namecards.core.notes import Brief, Draft, Note, Visit
from namecards.core.people import Person
from namecards.store.database import from_documents
from namecards.verbs.opened import Opened


class Notes(Opened):
    """The desk."""

    def preview_note(self, text: str) -> tuple[tuple[Person, ...], tuple[Draft, ...]]:
        """Whom a line is about (several if it is not clear) and what it will become."""
        who, said = names.address(text, self.here())
        return who, notes.parse(said, self.today())

    def note(self, text: str) -> tuple[Note, ...]:
        """Keep one line that names the person first: `maya dog surgery, !find manga 4 @fri`.

        Raises `UnknownPerson`, `SeveralPeople` or `NothingToNote`, and then nothing was saved.
        """
        who, said = names.address(text, self.here())
        if not who:
            raise UnknownPerson(" ".join(text.split()[:2]))
        if len(who) > 1:
            raise SeveralPeople(text.removesuffix(said).strip(" :"), [person.display for person in who])
        return self.note_about(who[0], said)

    def note_about(self, person: Person, text: str) -> tuple[Note, ...]:
        """Keep what a person said; it also counts as a visit. Raises `NothingToNote`."""
        drafts = notes.parse(text, self.today())
        if not drafts:
            raise NothingToNote(person.display)
        at = self._clock().astimezone(UTC)
        kept = tuple(
            Note(
                id=self._new_id(),
                person=person.id,
                kind=draft.kind,
                text=draft.text,
                at=at,
                day=self.today(),
                due=draft.due,
            )
            for draft in drafts
        )
        self._db.table("notes").keep({note.id: note for note in kept})
        return kept

    def forget_notes(self, kept: Iterable[Note]) -> None:
        """Take notes back, as if they had not been written."""
        self._db.table("notes").put({note.id: None for note in kept})

    def mark_used(self, note: Note, used: bool = True) -> None:
        """A note was asked about or kept: it does not come back. False brings it back."""
        self._db.table("notes").update({"used": used}, doc_ids=[note.id])  # type: ignore[list-item]

    def came_by(self, person: Person) -> Visit:
        """The person came by today; a second time today changes nothing."""
        visit = Visit(person.id, self.today())
        if visit not in self._visits(person):
            self._db.table("visits").keep({self._new_id(): visit})
        return visit

    def brief(self, person: Person) -> Brief:
        """What to know when this person walks in."""
        said = self._db.table("notes").search(where("person") == person.id)
        return notes.resurface(from_documents(said, Note), self._visits(person), self.today())

    def notes(self) -> list[Note]:
        """Every note, oldest first."""
        return sorted(from_documents(self._db.table("notes"), Note), key=lambda note: note.at)

    def waiting(self) -> list[tuple[Person, tuple[Note, ...]]]:
        """Whose notes wait to be asked about, those with a promise first, then the newest."""
        unused = self._db.table("notes").search(~where("used").test(bool))
        by_person: dict[str, list[Note]] = {}
        for note in notes.waiting(from_documents(unused, Note)):
            by_person.setdefault(note.person, []).append(note)
        known = {person.id: person for person in self.here()}
        return [(known[id], tuple(theirs)) for id, theirs in by_person.items() if id in known]

    def _visits(self, person: Person) -> list[Visit]:
        found = self._db.table("visits").search(where("person") == person.id)
        return list(from_documents(found, Visit))
