"""The writes of the desk and the note screen, each with the sentence that reports it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from namecards.collection import Collection
from namecards.core.addressing import explain_left
from namecards.core.by_hand import require_free_numbers
from namecards.core.desk.brief import FollowUp
from namecards.core.desk.notes import Note, visible_text
from namecards.core.people import Person
from namecards.screens.text import cells

MOST_SAID = 80
"""Cells of a note that its report repeats: a notice must not cover the screen."""


def add_note(
    collection: Collection,
    people: Sequence[Person],
    text: str,
    private: bool | None = None,
    back: bool = False,
) -> str:
    """Save what was said, for each of these people; bring them `back` if they have left.

    Raises `NothingToNote`, or `NamecardsError` if somebody else has the number of one who comes back.
    """
    for person in people if back else ():
        require_free_numbers(person, replace(person, active=True), collection.people.all())
    saved = collection.notes.add(people, text, private, back).value
    names = collection.people.describe([person for person in people if not person.no_notes])
    is_back = f" {names} is back." if back else ""
    return f"Saved for {names}: {texts(saved)}.{collection.notes.explain_refused(people)}{is_back}"


def add_lines(collection: Collection, lines: Sequence[str], private: bool | None = None) -> str:
    """Save each line for whom it names, or in the inbox; say how many went where."""
    addressees = collection.notes.resolve_lines(lines)
    left = explain_left(addressees)
    several = {p.id: p for each in addressees if len(each.certain) > 1 for p in each.certain}
    refused = collection.notes.explain_refused(several.values()).strip()
    _, items = collection.inbox.add_lines(lines, private).value
    saved = f"{len(lines) - len(items)} of {len(lines)} lines saved." if len(items) < len(lines) else ""
    waits = f"{len(items)} in the inbox: it is not clear whom they name." if items else ""
    return " ".join(filter(None, (saved, waits, refused, left)))


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
    left = explain_left([collection.notes.resolve(line)])
    collection.inbox.add(line)
    return f"Saved in the inbox. {left or 'It is not clear who it is about.'}"


def save_visit(collection: Collection, person: Person, text: str, private: bool | None) -> str:
    """Save what was said at a visit; without any words record the visit, once a day."""
    if text:
        return add_note(collection, (person,), text, private)
    collection.desk.record_visit(person)
    return f"Visit recorded: {collection.people.address(person)}."


def mark_used(collection: Collection, item: Note | FollowUp, answer: str = "") -> str:
    """Mark an item as asked about, kept or told; `answer` says what a referral came to."""
    if isinstance(item, FollowUp):
        collection.desk.mark_told(item, answer=answer)
    else:
        collection.notes.mark_used(item, answer=answer)
    is_private = isinstance(item, Note) and item.private
    return f"Done: {'a private note' if is_private else item.text}. It won't come back."


def texts(notes: Sequence[Note]) -> str:
    """Join the texts of one person's notes, as much as two lines hold; of a private one say only that."""
    mine = [note for note in notes if note.person == notes[0].person]
    return cells(", ".join(map(visible_text, mine)), MOST_SAID).rstrip()
