"""Notes and visits: what was said, and what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from tinydb import where

from namecards.core.desk import capture, notes
from namecards.core.desk.notes import Draft, Note, Visit
from namecards.core.errors import NothingToNote, OlderNote, SeveralPeople, UnknownPerson
from namecards.core.learning.memory import school_day
from namecards.core.people import Person
from namecards.core.text import visible
from namecards.store.database import from_documents
from namecards.verbs.tells import Tells

if TYPE_CHECKING:
    from namecards.core.desk.brief import Brief

_SAFEGUARDED = "notes.safeguarded"


class Notes(Tells):
    """What was said."""

    def address(self, line: str) -> tuple[tuple[Person, ...], str]:
        """Whom a line is about (nobody or several if it is not clear), and what is said.

        `same:` is whom the last note was about. A day in front of the name goes with what is said.
        """
        front, rest = capture.said_on(visible(line), self.today())
        again = capture.same_again(rest)
        if again is None:
            who, said = self.finder.address(rest)
        else:  # never the finder's: it would forgive a letter and take it for Sam
            last = self.last_noted()
            who, said = ((self.person(last[0].person),), again) if last else ((), rest)
        return who, front + said

    def likely(self, line: str) -> tuple[tuple[Person, ...], str]:
        """Whom to ask about when `address` finds nobody, and what is said if they are meant."""
        front, rest = capture.said_on(visible(line), self.today())
        if capture.same_again(rest) is not None:
            return (), line
        who, said = self.finder.likely(rest)
        return who, front + said

    def drafts(self, said: str) -> tuple[Draft, ...]:
        """What a text will become."""
        return capture.parse(visible(said), self.today())

    def note(self, line: str) -> tuple[Note, ...]:
        """Keep one line that names the person first: `maya dog surgery, !find manga 4 @fri`.

        Raises `UnknownPerson`, `SeveralPeople` or `NothingToNote`, and then nothing was saved.
        """
        line = visible(line)
        who, said = self.address(line)
        if not who:
            raise UnknownPerson(" ".join(line.split()[:2]))
        if len(who) > 1:
            raise SeveralPeople(line.removesuffix(said).strip(" :"), [person.display for person in who])
        return self.note_about(who[0], said)

    def note_about(self, person: Person, text: str) -> tuple[Note, ...]:
        """Keep what a person said; it also counts as a visit. Raises `NothingToNote`."""
        kept = self._drawn_up(person, text)
        self._db.table("notes").keep({note.id: note for note in kept})
        return kept

    def edit_note(self, before: Sequence[Note], text: str, person: Person | None = None) -> tuple[Note, ...]:
        """Put a text in the place of the notes of one line, in one write; the day stays unless it is typed.

        With a `person` they are about somebody else from now on. Raises `NothingToNote`, or `OlderNote` if
        they are not this computer's last line of today, and then nothing was changed.
        """
        person = person or self.person(before[0].person)
        if person.id != before[0].person and not self._is_fresh(before):
            raise OlderNote(before[0].day)
        fresh = self._drawn_up(person, text, before[0].at)
        if not capture.said_on(text, self.today())[0]:
            fresh = tuple(replace(note, day=before[0].day) for note in fresh)
        edited = map(_edited, before, fresh)
        kept = (*edited, *fresh[len(before) :])
        gone = dict.fromkeys(note.id for note in before[len(kept) :])
        self._db.table("notes").keep(gone | {note.id: note for note in kept})
        return kept

    def forget_notes(self, kept: Iterable[Note]) -> None:
        """Take notes back, as if they had not been written."""
        self._db.table("notes").put({note.id: None for note in kept})

    def restore_notes(self, kept: Iterable[Note]) -> None:
        """Put notes back as they were."""
        self._db.table("notes").keep({note.id: note for note in kept})

    def mark_used(self, note: Note, used: bool = True) -> None:
        """A note was asked about or kept: it does not come back. False brings it back."""
        self._db.table("notes").update({"used": used}, doc_ids=[note.id])  # type: ignore[list-item]

    def brief(self, person: Person) -> Brief:
        """What to know when this person walks in."""
        from namecards.core.desk.brief import resurface

        notes = self.notes_about(person)
        return resurface(notes, self._visits(person), self.today(), self.tells(person, notes))

    def last_noted(self) -> tuple[Note, ...]:
        """The notes of the line that was written last on this computer; empty before the first."""
        said = [document for document in self._db.made_here("notes") if _was_said(document)]
        here = list(from_documents(said, Note))
        return tuple(note for note in here if (note.at, note.person) == (here[-1].at, here[-1].person))

    def needs_safeguarding_line(self) -> bool:
        """Whether the note line is still to say where disclosures of harm belong: once per collection."""
        return not self.choice(_SAFEGUARDED, "")

    def said_safeguarding(self) -> None:
        """It was said."""
        self.choose(_SAFEGUARDED, "yes")

    def notes_about(self, person: Person) -> list[Note]:
        """Every note about one person, newest first."""
        return notes.newest_first(from_documents(self._db.having("notes", "person", person.id), Note))

    def notes(self) -> list[Note]:
        """Every note, oldest first."""
        return sorted(from_documents(self._db.table("notes"), Note), key=lambda note: note.at)

    def waiting(self) -> list[tuple[Person, tuple[Note, ...]]]:
        """Whose notes come back at a visit today, those with a promise first, then the newest."""
        from namecards.core.desk.brief import waits_until

        unused = self._db.table("notes").search(~where("used").test(bool))
        by_person: dict[str, list[Note]] = {}
        for note in notes.waiting(from_documents(unused, Note)):
            if not waits_until(note, self.today()):
                by_person.setdefault(note.person, []).append(note)
        known = {person.id: person for person in self.here()}
        return [(known[id], tuple(theirs)) for id, theirs in by_person.items() if id in known]

    def _drawn_up(
        self, person: Person, text: str, at: datetime | None = None, today: date | None = None
    ) -> tuple[Note, ...]:
        """The notes that a text makes, not kept yet; its days count from `today`. Raises `NothingToNote`."""
        today = today or self.today()
        drafts = capture.parse(visible(text), today)
        if not drafts:
            raise NothingToNote(person.display)
        at = at or self._clock().astimezone(UTC)
        return tuple(
            Note(
                id=self._new_id(),
                person=person.id,
                kind=draft.kind,
                text=draft.text,
                at=at,
                day=draft.day or today,
                due=draft.due,
                topics=draft.topics,
                private=draft.private,
                pinned=draft.pinned,
            )
            for draft in drafts
        )

    def _is_fresh(self, line: Sequence[Note]) -> bool:
        """Whether it is the line that was written last on this computer, and that today."""
        last = {note.id for note in self.last_noted()}
        written = school_day(line[0].at.astimezone(self._clock().tzinfo))
        return written == self.today() and last.issuperset(note.id for note in line)

    def _visits(self, person: Person) -> list[Visit]:
        return list(from_documents(self._db.having("visits", "person", person.id), Visit))


def _was_said(fields: Mapping[str, Any]) -> bool:
    """Whether a stored note was said by somebody here, and not taken in from a survey."""
    return bool(fields.get("person")) and fields.get("source", "talk") == "talk"


def _edited(old: Note, new: Note) -> Note:
    """The old note saying what the new one says."""
    said = {
        name: getattr(new, name)
        for name in ("person", "kind", "text", "day", "due", "topics", "private", "pinned")
    }
    return replace(old, **said)
