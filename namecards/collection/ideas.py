"""Ideas of students: add, assign, decide, count for the poster."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from namecards.collection.notes import Notes
from namecards.collection.people import People
from namecards.core.changes import Change
from namecards.core.desk.errors import NotesRefused, NothingToNote
from namecards.core.desk.ideas import Decision, Idea, Outcome, with_outcomes
from namecards.core.desk.note_kinds import PRIVATE
from namecards.core.desk.note_parser import has_percent
from namecards.core.desk.notes import Note, Source
from namecards.core.errors import NamecardsError
from namecards.core.name_forms import answers_to
from namecards.core.paper.errors import NameInPrint
from namecards.core.paper.poster import Poster, find_name, name_words, poster
from namecards.core.people import Person
from namecards.core.text import clean_line
from namecards.store.store import Store


class Ideas:
    """Every idea, and what was decided."""

    def __init__(self, store: Store, people: People, notes: Notes) -> None:
        self._store = store
        self._people = people
        self._notes = notes

    def all(self) -> list[Idea]:
        """Return every idea with its outcome, newest first."""
        return with_outcomes(self._notes.all(), self.outcomes())

    def count_undecided(self) -> int:
        """Count the ideas that wait for a decision; reads no other notes."""
        notes = self._store.documents.all("notes", Note, kind="idea")
        return sum(idea.outcome.decision == "new" for idea in with_outcomes(notes, self.outcomes()))

    def outcomes(self) -> dict[str, Outcome]:
        """Return the outcomes by the id of the idea's note."""
        return {outcome.id: outcome for outcome in self._store.documents.all("ideas", Outcome)}

    def add(self, text: str, source: Source, person: Person | None = None) -> Change[Note]:
        """Save an idea that did not come up at the desk; nobody knows whose if `person` is None.

        With a `%` it is private. Raises `NothingToNote`, or `NotesRefused` if none may be kept about them.
        """
        typed = clean_line(text)
        text = typed.removeprefix(PRIVATE).strip()
        if not text:
            raise NothingToNote("the idea")
        if person and person.no_notes:
            raise NotesRefused(person.display)
        note = Note(
            id=self._store.new_id(),
            person=person.id if person else "",
            kind="idea",
            text=text,
            at=self._store.utc_now(),
            day=self._store.today(),
            private=has_percent(typed),
            source=source,
        )
        return self._save(note)

    def delete(self, idea: Idea) -> Change[None]:
        """Delete an idea and its outcome."""
        at = self._store.documents.keep({"notes": {idea.note.id: None}, "ideas": {idea.note.id: None}})
        return Change(None, at)

    def assign(self, note: Note, person: Person | None) -> Change[Note]:
        """Set the person of an idea, None if unknown. Their name in front of the text is dropped."""
        name, colon, rest = note.text.partition(": ")
        is_named = person is not None and colon and rest and answers_to(name, person)
        return self._save(
            replace(note, person=person.id if person else "", text=rest if is_named else note.text)
        )

    def decide(self, idea: Idea, decision: Decision, answer: str = "", asks: str = "") -> Change[Outcome]:
        """Save a decision; the desk then reminds the user to tell whoever asked, also the others of its line.

        `answer` is what was done, or why not; `asks` is the public text for the poster. Raises
        `NameInPrint`, or `NamecardsError` if it is declined without a reason.
        """
        answer, asks = clean_line(answer), clean_line(asks)
        if decision == "cannot" and not answer:
            raise NamecardsError(
                "Say why it is not possible: whoever asked will hear the reason. Nothing was changed."
            )
        if asks and (name := find_name(f"{asks} {answer}", name_words(self._people.all()))):
            raise NameInPrint(name, "the poster must not show any")
        new: dict[str, Any] = {"decision": decision, "answer": answer, "asks": asks}
        if (decision, answer) != (idea.outcome.decision, idea.outcome.answer):
            new |= {"day": self._store.today(), "told": False}
        changed = {each.note.id: replace(each.outcome, **new) for each in (idea, *self.find_alike(idea))}
        at = self._store.documents.keep({"ideas": changed})
        return Change(changed[idea.note.id], at)

    def find_alike(self, idea: Idea) -> list[Idea]:
        """Return the ideas in the words of one line or survey that are decided alike, also this one."""
        return [each for each in self.all() if _line(each) == _line(idea)]

    def poster(self) -> Poster:
        """Count the decided ideas for the poster, without names."""
        return poster(self.all(), self._people.all())

    def _save(self, note: Note) -> Change[Note]:
        return Change(note, self._store.documents.save("notes", note))


def _line(idea: Idea) -> tuple[object, ...]:
    """Return the parts that the ideas of one line have in common, while they are decided alike."""
    note, outcome = idea.note, idea.outcome
    return note.at, note.source, note.text, outcome.decision, outcome.answer, outcome.asks
