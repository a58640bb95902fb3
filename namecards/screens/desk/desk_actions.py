"""What is done at the desk. Everything can be taken back, the last first, also after the visit is over."""

from __future__ import annotations

from namecards.collection import Collection
from namecards.core.desk.brief import FollowUp
from namecards.core.desk.notes import Note
from namecards.core.people import Person
from namecards.screens.undos import Undos


class Doings(Undos):
    """Does it, keeps the way back, and says what was done in a sentence."""

    def __init__(self, collection: Collection) -> None:
        """Nothing was done yet."""
        super().__init__()
        self._collection = collection
        self.unasked: Person | None = None
        """Of whom it was taken back last whether the name was known."""

    def greet(self, person: Person, knew: bool, other: Person | None = None) -> str:
        """Keep whether the name was known, or whose came to mind instead."""
        greeting = self._collection.greet(person, knew, other)

        def back() -> str:
            self._collection.take_back_greeting(greeting)
            self.unasked = person
            return "Taken back: whether you knew the name."

        self.add(back)
        return "You knew it." if knew else f"You thought of {other.display}." if other else "You forgot it."

    def note(self, person: Person, text: str) -> str:
        """Keep what was said."""
        kept = self._collection.note_about(person, text)
        self._collection.said_safeguarding()

        def back() -> str:
            self._collection.forget_notes(kept)
            return f"Taken back: {_texts(kept)}"

        self.add(back)
        return f"Saved for {person.display}: {_texts(kept)}."

    def change(self, before: tuple[Note, ...], text: str, person: Person | None = None) -> str:
        """Put a text in the place of the notes of one line, from now on about a `person`."""
        after = self._collection.edit_note(before, text, person)

        def back() -> str:
            ids = {note.id for note in before}
            self._collection.forget_notes(note for note in after if note.id not in ids)
            self._collection.restore_notes(before)
            return f"As before: {_texts(before)}"

        self.add(back)
        return f"Changed for {self._collection.person(after[0].person).display}: {_texts(after)}."

    def set_aside(self, line: str) -> str:
        """Nobody here is called that: the line waits in the inbox."""
        aside = self._collection.set_aside(line)

        def back() -> str:
            self._collection.throw_away(aside)
            return f"Taken back: {line}"

        self.add(back)
        return "Kept in the inbox (b on home): nobody is called that."

    def come_by(self, person: Person) -> str:
        """Keep that somebody came by, if that is not known yet."""
        if not self._collection.is_here_today(person):
            visit = self._collection.came_by(person)

            def back() -> str:
                self._collection.forget_visit(visit)
                return f"Taken back: that {person.display} came by."

            self.add(back)
        return f"{person.display} came by."

    def use(self, item: Note | FollowUp) -> str:
        """It was asked about, kept or told, and does not come back."""
        self._mark(item, True)

        def back() -> str:
            self._mark(item, False)
            return f"Waiting again: {_what(item)}"

        self.add(back)
        return f"Done: {_what(item)}. It does not come back."

    def put_right(self, before: Person, after: Person) -> str:
        """Keep what was changed about somebody."""
        self._collection.keep_person(after)

        def back() -> str:
            self._collection.keep_person(before)
            return f"As before: {before.display}"

        self.add(back)
        return f"Saved: {after.display}."

    def _mark(self, item: Note | FollowUp, used: bool) -> None:
        if isinstance(item, FollowUp):
            self._collection.mark_told(item, used)
        else:
            self._collection.mark_used(item, used)


def _texts(notes: tuple[Note, ...]) -> str:
    """Notes in a sentence; of private ones the words are left out."""
    return ", ".join("(private)" if note.private else note.text for note in notes)


def _what(item: Note | FollowUp) -> str:
    """An item in a sentence; of a private one the words are left out."""
    return "a private note" if isinstance(item, Note) and item.private else item.text
