"""What is done at the desk, each with the sentence that says so. F3 undoes any of it."""

from __future__ import annotations

from namecards.collection import Collection
from namecards.core.desk.brief import FollowUp
from namecards.core.desk.notes import Note
from namecards.core.people import Person


class DeskActions:
    """Does it, and says what was done in a sentence."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    def note(self, person: Person, text: str) -> str:
        """Keep what was said."""
        saved = self._collection.notes.add(person, text).value
        self._collection.notes.mark_safeguarding_shown()
        return f"Saved for {person.display}: {_texts(saved)}."

    def edit(self, before: tuple[Note, ...], text: str, person: Person | None = None) -> str:
        """Put a text in the place of the notes of one line, from now on about a `person`."""
        after = self._collection.notes.edit(before, text, person).value
        return f"Changed for {self._collection.people.get(after[0].person).display}: {_texts(after)}."

    def add_to_inbox(self, line: str) -> str:
        """Keep a line that names nobody here in the inbox."""
        self._collection.inbox.add(line)
        return "Kept in the inbox: no student has this name."

    def record_visit(self, person: Person) -> str:
        """Keep that somebody came by, if that is not known yet."""
        self._collection.desk.record_visit(person)
        return f"{person.display} came by."

    def mark_used(self, item: Note | FollowUp) -> str:
        """Mark it as asked about, kept or told: it does not come back."""
        if isinstance(item, FollowUp):
            self._collection.desk.mark_told(item)
        else:
            self._collection.notes.mark_used(item)
        return f"Done: {_what(item)}. It won't come back."

    def update(self, person: Person) -> str:
        """Keep what was changed about somebody."""
        return f"Saved: {self._collection.people.update(person).value.display}."


def _texts(notes: tuple[Note, ...]) -> str:
    """Notes in a sentence; of private ones the words are left out."""
    return ", ".join("(private)" if note.private else note.text for note in notes)


def _what(item: Note | FollowUp) -> str:
    """An item in a sentence; of a private one the words are left out."""
    return "a private note" if isinstance(item, Note) and item.private else item.text
