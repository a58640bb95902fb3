"""The writes of the desk and the note screen, each with the sentence that reports it."""

from __future__ import annotations

from collections.abc import Sequence

from namecards.collection import Collection
from namecards.core.desk.brief import FollowUp
from namecards.core.desk.notes import Note, visible_text
from namecards.core.people import Person


def add_note(collection: Collection, people: Sequence[Person], text: str, private: bool | None = None) -> str:
    """Save what was said, for each of these people. Raises `NothingToNote`."""
    saved = collection.notes.add(people, text, private).value
    whose = [person for person in people if not person.no_notes]
    left_out = collection.notes.explain_refused(people)
    return f"Saved for {collection.people.describe(whose)}: {texts(saved)}.{left_out}"


def add_lines(collection: Collection, lines: Sequence[str], private: bool | None = None) -> str:
    """Save each line for whom it names, or in the inbox; say how many went where."""
    _, items = collection.inbox.add_lines(lines, private).value
    counts = (len(lines) - len(items), "saved"), (len(items), "in the inbox, because it is not clear who")
    return f"{', '.join(f'{count} {where}' for count, where in counts if count)} of {len(lines)} lines."


def edit_note(
    collection: Collection,
    before: tuple[Note, ...],
    text: str,
    people: Sequence[Person] = (),
    private: bool | None = None,
    older: bool = False,
) -> str:
    """Replace the notes of one line, which may move them to others. Raises as `Notes.edit`."""
    after = collection.notes.edit(before, text, people, private, older).value
    whose = collection.notes.people_of(after)
    return f"Changed for {collection.people.describe(whose)}: {texts(after)}."


def add_to_inbox(collection: Collection, line: str) -> str:
    """Save a line without a clear person in the inbox. Raises `NothingToNote`."""
    collection.inbox.add(line)
    return "Saved in the inbox, because it is not clear who it is about."


def record_visit(collection: Collection, person: Person) -> str:
    """Record today's visit, once."""
    collection.desk.record_visit(person)
    return f"Visit recorded: {collection.people.address(person)}."


def mark_used(collection: Collection, item: Note | FollowUp) -> str:
    """Mark an item as asked about, kept or told."""
    if isinstance(item, FollowUp):
        collection.desk.mark_told(item)
    else:
        collection.notes.mark_used(item)
    is_private = isinstance(item, Note) and item.private
    return f"Done: {'a private note' if is_private else item.text}. It won't come back."


def texts(notes: Sequence[Note]) -> str:
    """Join the texts of one person's notes; of a private one it says only that."""
    mine = [note for note in notes if note.person == notes[0].person]
    return ", ".join(map(visible_text, mine))
