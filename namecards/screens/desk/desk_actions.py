"""The writes of the desk and the note screen, each with the sentence that reports it."""

from __future__ import annotations

from namecards.collection import Collection
from namecards.core.desk.brief import FollowUp
from namecards.core.desk.notes import Note
from namecards.core.people import Person


def add_note(collection: Collection, person: Person, text: str) -> str:
    """Save what somebody said. Raises `NothingToNote`."""
    saved = collection.notes.add(person, text).value
    return f"Saved for {person.display}: {_texts(saved)}."


def edit_note(
    collection: Collection, before: tuple[Note, ...], text: str, person: Person | None = None
) -> str:
    """Replace the notes of one line, which may move them to another person. Raises as `Notes.edit`."""
    after = collection.notes.edit(before, text, person).value
    return f"Changed for {collection.people.get(after[0].person).display}: {_texts(after)}."


def add_to_inbox(collection: Collection, line: str) -> str:
    """Save a line without a clear person in the inbox. Raises `NothingToNote`."""
    collection.inbox.add(line)
    return "Saved in the inbox, because it is not clear who it is about."


def record_visit(collection: Collection, person: Person) -> str:
    """Record today's visit, once."""
    collection.desk.record_visit(person)
    return f"Visit recorded: {person.display}."


def mark_used(collection: Collection, item: Note | FollowUp) -> str:
    """Mark an item as asked about, kept or told."""
    if isinstance(item, FollowUp):
        collection.desk.mark_told(item)
    else:
        collection.notes.mark_used(item)
    return f"Done: {_text(item)}. It won't come back."


def _texts(notes: tuple[Note, ...]) -> str:
    return ", ".join("(private)" if note.private else note.text for note in notes)


def _text(item: Note | FollowUp) -> str:
    return "a private note" if isinstance(item, Note) and item.private else item.text
