"""Recommended books: "liked it?" comes back after two weeks, and then the title is erased.

No list of what somebody read exists: a title is shown at that person's visit and in their timeline only.
"""

from __future__ import annotations

from datetime import date, timedelta

from namecards.core.desk.brief import FollowUp
from namecards.core.desk.note_kinds import NOTE_KINDS, NoteKind
from namecards.core.desk.notes import Note

KIND: NoteKind = "recommendation"
ANSWERED = NOTE_KINDS[KIND].done
ASKED_AFTER = timedelta(days=14)


def is_asked(note: Note, today: date) -> bool:
    """Whether to ask about a book now: from its day on, else from two weeks on."""
    return note.due <= today if note.due else today - note.day >= ASKED_AFTER


def follow_up(note: Note) -> FollowUp:
    """Return the question about a book; a private title is left out."""
    title = "a book that you recommended in private" if note.private else note.text
    return FollowUp(f"{title}: liked it?", note.id, ANSWERED, note.private)
