"""Notes: find out who a line is about, save, edit and delete notes, list those that wait."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import ClassVar

from namecards.collection.people import People
from namecards.collection.settings import REMEMBERED, Settings
from namecards.core.addressing import Addressee
from namecards.core.changes import Change
from namecards.core.desk import note_lines, note_parser
from namecards.core.desk.errors import NotesRefused, NothingToNote, OlderNote
from namecards.core.desk.notes import InboxItem, Note, NoteDraft, Visit, newest_first
from namecards.core.errors import (
    PART_MISSING,
    DeletedMeanwhile,
    HasLeft,
    NamecardsError,
    SeveralPeople,
    UnknownPerson,
    Unread,
)
from namecards.core.grouping import group
from namecards.core.learning.memory import school_day
from namecards.core.people import Person
from namecards.core.text import clean_line
from namecards.store.documents import DocumentLine
from namecards.store.store import Store

Tables = dict[str, Mapping[str, Note | Visit | None]]
"""Notes and visits to write, or None to remove, by table and id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMemory:
    """Hints about notes that were shown once."""

    TABLE: ClassVar[str] = REMEMBERED
    id: str = "notes"
    safeguarding_shown: bool = False
    """Whether the hint on disclosures of harm was shown."""


class Notes:
    """Every note, and the rules for whose it is."""

    def __init__(self, store: Store, people: People, settings: Settings) -> None:
        self._store = store
        self._people = people
        self._settings = settings

    def resolve(self, line: str, before: tuple[Person, ...] | None = None) -> Addressee:
        """Split a line into the people it may be about and what was said; see `note_lines.resolve`.

        `same:` is everybody of the line `before`, nobody if it is empty; without it, of the last line.
        """

        def last() -> tuple[Person, ...]:
            with suppress(Unread):  # it can wait in the inbox
                return self.people_of(self.last()) if before is None else before
            return ()

        some_left = len(self._people.active()) < len(self._people.all())
        of_all = self._people.finder_of_all if some_left else None
        return note_lines.resolve(clean_line(line), self._store.today(), self._people.finder, of_all, last)

    def resolve_lines(self, lines: Iterable[str]) -> list[Addressee]:
        """Resolve the lines of a block; `same:` is everybody of the line before it."""
        addressees: list[Addressee] = []
        before: tuple[Person, ...] | None = None
        for line in lines:
            addressees.append(self.resolve(line, before))
            before = addressees[-1].certain
        return addressees

    def text_about(self, line: str, addressee: Addressee, person: Person) -> str:
        """Return what a line says about the one who was chosen; see `note_lines.text_about`."""
        return note_lines.text_about(clean_line(line), self._store.today(), addressee, person)

    def explain_nobody(self) -> str:
        """Say why a line is about nobody: no student has this name, or part is missing."""
        return "No student has this name." if self._store.is_whole else PART_MISSING

    def preview(self, text: str) -> tuple[NoteDraft, ...]:
        """Parse a text into the notes it will become."""
        return note_parser.parse(clean_line(text), self._store.today())

    def add_line(self, line: str) -> Change[tuple[Note, ...]]:
        """Save one line that names the person first: `maya dog surgery, !find manga 4 @fri`.

        Raises `UnknownPerson`, `SeveralPeople` or `NothingToNote`, and then nothing was saved.
        """
        line = clean_line(line)
        addressee = self.resolve(line)
        if not addressee.people:
            raise UnknownPerson(" ".join(line.split()[:2]), self._store.is_whole)
        if not any(person.active for person in addressee.people):
            raise HasLeft(self._people.describe(addressee.people))
        if not addressee.certain:
            name = addressee.unclear or line.removesuffix(addressee.text).strip(" :")
            raise SeveralPeople(name, map(self._people.address, addressee.people))
        return self.add(addressee.certain, addressee.text)

    def add(
        self, people: Person | Sequence[Person], text: str, private: bool | None = None, back: bool = False
    ) -> Change[tuple[Note, ...]]:
        """Save what was said, a note for each of these people. Raises `NothingToNote`.

        Of several, those of whom no notes are kept get none: `explain_refused` names them. `private` answers
        whether an odd `%` means that; unanswered, it does. The same write remembers that the safeguarding
        line was shown, as whoever asks for a note shows it, and brings them `back` who have left.
        """
        people = (people,) if isinstance(people, Person) else people
        of_class = self._people.include_class(people)
        people = self.without_refused(people)
        now = self._store.utc_now()
        each = (self.build(person, text, now, private=private, of_class=of_class) for person in people)
        notes = [note for made in each for note in made]
        hints = NoteMemory(safeguarding_shown=True)
        shown = {hints.id: hints} if self.needs_safeguarding_line() else {}
        returning = [self._people.mark_typed_fields(replace(p, active=True)) for p in people if back]
        tables = {**self.tables(notes), "people": self._people.entries(returning)}
        at = self._store.documents.keep({hints.TABLE: shown, **tables})
        return Change(tuple(notes), at)

    @staticmethod
    def without_refused(people: Sequence[Person]) -> Sequence[Person]:
        """Leave out of several people those of whom no notes are kept; all, if that is everybody."""
        return [person for person in people if not person.no_notes] or people

    @staticmethod
    def explain_refused(people: Iterable[Person]) -> str:
        """Say who of the people of a note got none, because none may be kept about them; empty if all did."""
        names = [person.display for person in people if person.no_notes]
        return f" No notes are kept about {', '.join(names)}: left out." if names else ""

    def tables(self, notes: Iterable[Note], gone: Mapping[str, Note | None] = MappingProxyType({})) -> Tables:
        """Return what to write for new notes: with a recommended book a visit, which stays without it.

        Raises `NamecardsError` for a book so old that its title would be erased at once.
        """
        notes = list(notes)
        if old := [note.text for note in notes if not note.used and note.is_over(self._store.today())]:
            raise NamecardsError(
                f"“{old[0]}” was recommended more than 60 days ago. Titles are erased by then, so this one "
                "isn't kept. Nothing was saved."
            )
        days = {(n.person, n.day): n.at for n in notes if n.is_book and not n.of_class}
        visits = [
            Visit(person, day, at, self._store.new_id())
            for (person, day), at in days.items()
            if all(visit.day != day for visit in self._store.documents.all("visits", Visit, person=person))
        ]
        return {
            "notes": {**gone, **{note.id: note for note in notes}},
            "visits": {visit.id: visit for visit in visits},
        }

    def edit(
        self,
        before: Sequence[Note],
        text: str,
        people: Sequence[Person] = (),
        private: bool | None = None,
        older: bool = False,
    ) -> Change[tuple[Note, ...]]:
        """Replace the notes of one line by a text, in one write; their day stays unless the text has one.

        `people` moves them to others. Raises `NothingToNote`; or, unless `older`, `OlderNote` if they are to
        move and are not this computer's last line of today; then nothing was changed.
        """
        before = [self.current(note) for note in before]
        theirs = group((note.person, note) for note in before)
        people = people or [self._people.get(id) for id in theirs]
        ids = [person.id for person in people]
        left = [id for id in theirs if id not in ids]
        if left and not older and not self._is_last_line(before):
            raise OlderNote(before[0].day)
        was_public = (note_parser.has_percent(note.text) and not note.private for note in before)
        if private is None and any(was_public):
            private = False  # as it was answered for them
        after: list[Note] = []
        of_class = self._people.include_class(people)
        for person in people:
            old = theirs.pop(person.id, None) or (theirs.pop(left.pop(0)) if left else [])
            fresh = self.build(person, text, before[0].at, private=private, of_class=of_class)
            if not note_parser.split_day(text, self._store.today())[0]:
                fresh = tuple(replace(note, day=before[0].day) for note in fresh)
            after += [*map(_keep_identity, old, fresh), *fresh[len(old) :]]
        kept = {note.id for note in after}
        return self._save(after, deleted=[note for note in before if note.id not in kept])

    def delete(self, notes: Iterable[Note]) -> Change[None]:
        """Delete notes."""
        return Change(None, self._save((), deleted=notes).at)

    def mark_used(self, note: Note, used: bool = True, answer: str = "") -> Change[tuple[Note, ...]]:
        """Mark a note as asked about or kept, so that it doesn't come back; False brings it back.

        `answer` says what a referral came to.
        """
        return self._save([replace(self.current(note), used=used, answer=answer)])

    def current(self, note: Note) -> Note:
        """Return a note as it is now. Raises `DeletedMeanwhile`."""
        if now := self._store.documents.get("notes", note.id, Note):
            return now
        raise DeletedMeanwhile

    def last(self) -> tuple[Note, ...]:
        """Return the notes of the last line written on this computer; empty if that waits in the inbox."""
        notes = {note.id: note for note in self._store.documents.all("notes", Note)}
        lines = self._written_here()
        if not lines or lines[0].table == "inbox":
            return ()
        ids = {line.id for line in lines}  # an edit writes only what it changed, and leaves the moment of all
        return tuple(note for note in notes.values() if note.id in ids and note.at == notes[lines[0].id].at)

    def is_last_waiting(self) -> bool:
        """Tell whether the last line written on this computer waits in the inbox."""
        return any(line.table == "inbox" for line in self._written_here()[:1])

    def _written_here(self) -> list[DocumentLine]:
        """The lines of the journal that made a said note, or a line that still waits, newest first."""
        notes = self._store.documents.all("notes", Note)
        keys = {("notes", note.id) for note in notes if note.person and note.source == "talk"}
        keys |= {("inbox", item.id) for item in self._store.documents.all("inbox", InboxItem)}
        lines = (line for line, _ in reversed(self._store.documents.storage.journal.history(own_only=True)))
        return [line for line in lines if line.new is not None and (line.table, line.id) in keys]

    def people_of(self, notes: Iterable[Note]) -> tuple[Person, ...]:
        """Return the people of some notes, each once."""
        return tuple(map(self._people.get, dict.fromkeys(note.person for note in notes)))

    def about(self, person: Person) -> list[Note]:
        """Return every note about one person, newest first; recommended books until they are over."""
        notes, today = self._store.documents.all("notes", Note, person=person.id), self._store.today()
        return newest_first(note for note in notes if not note.is_over(today))

    def all(self) -> list[Note]:
        """Return every note, oldest first, without recommended books: no list of them exists."""
        notes = self._store.documents.all("notes", Note)
        return sorted((note for note in notes if not note.is_book), key=lambda note: note.at)

    def needs_safeguarding_line(self) -> bool:
        """Tell whether the safeguarding line is still to be shown; it is, once per collection."""
        return not self._settings.get(NoteMemory).safeguarding_shown

    def build(
        self,
        person: Person,
        text: str,
        at: datetime | None = None,
        today: date | None = None,
        private: bool | None = None,
        of_class: bool = False,
    ) -> tuple[Note, ...]:
        """Make the notes of a text without saving; days count from `today`.

        Raises `NothingToNote`, or `NotesRefused` if none may be kept about this person.
        """
        if person.no_notes:
            raise NotesRefused(person.display)
        today = today or self._store.today()
        drafts = note_parser.parse(clean_line(text), today, private)
        if not drafts:
            raise NothingToNote(person.display)
        at = at or self._store.utc_now()
        dated = (replace(draft, day=draft.day or today) for draft in drafts)
        return tuple(
            Note(id=self._store.new_id(), person=person.id, at=at, of_class=of_class, **asdict(draft))
            for draft in dated
        )

    def _save(self, notes: Sequence[Note], deleted: Iterable[Note] = ()) -> Change[tuple[Note, ...]]:
        """Save notes. A deleted book counts as answered: then its title is erased like the others."""
        gone = {note.id: replace(note, used=True) if note.is_book else None for note in deleted}
        return Change(tuple(notes), self._store.documents.keep(self.tables(notes, gone)))

    def _is_last_line(self, line: Sequence[Note]) -> bool:
        """Tell whether these are the last line written on this computer, and written today."""
        last = {note.id for note in self.last()}
        written = school_day(line[0].at.astimezone(self._store.now().tzinfo))
        return written == self._store.today() and last.issuperset(note.id for note in line)


def _keep_identity(old: Note, new: Note) -> Note:
    """Give the new note the old one's id, moment, source and use, so that it replaces it.

    A book that becomes another kind of note doesn't: the old title is to be erased.
    """
    if old.is_book and not new.is_book:
        return replace(new, at=old.at)
    return replace(new, id=old.id, at=old.at, used=old.used, source=old.source, answer=old.answer)
