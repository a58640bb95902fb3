"""Notes, inbox items and visits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from namecards.core.desk.note_kinds import NOTE_KINDS, NoteKind

Source = Literal["talk", "survey", "focus group"]
"""The occasion on which something was said."""
ERASED_AFTER = timedelta(days=60)
"""A recommended book that nobody asked about is erased after this time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note about a person."""

    id: str
    person: str
    """The person's id; empty for an anonymous idea."""
    kind: NoteKind
    text: str
    at: datetime
    """The instant it was written down."""
    day: date
    """The school day it was said on; `yesterday:` makes it the day before."""
    due: date | None = None
    """The day it comes back, if one was given."""
    used: bool = False
    """Whether it was asked about, kept or found out, and so doesn't come back."""
    topics: tuple[str, ...] = ()
    """The words marked `#`, in lower case; they are in the text too."""
    private: bool = False
    """Whether it is shown only when the user asks for it."""
    pinned: bool = False
    """Whether to ask it first next time."""
    source: Source = "talk"
    answer: str = ""
    """What a referral came to: one of `referrals.ANSWERS`."""

    of_class: bool = False
    """Whether it is about all of a class: not all of them were here when it says "return the books"."""

    @property
    def is_visit(self) -> bool:
        """Whether it counts as a visit of its day."""
        return self.source != "survey" and not self.of_class

    @property
    def done(self) -> str:
        """The end of it: an answer, "asked", "kept"; empty if it still waits."""
        return (self.answer or NOTE_KINDS[self.kind].done) if self.used else ""

    @property
    def is_book(self) -> bool:
        """Whether it is a recommended book: no list of them exists."""
        return self.kind == "recommendation"

    def is_over(self, today: date) -> bool:
        """Whether the title of a book is to be erased: it was answered, or is too old."""
        return self.is_book and (self.used or today - self.day > ERASED_AFTER)

    def is_overdue(self, today: date) -> bool:
        """Whether the day of a promise has passed."""
        return self.kind == "promise" and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note before it is saved, made from a part of a line."""

    kind: NoteKind
    text: str
    due: date | None = None
    day: date | None = None
    """The day it was said on, if not today."""
    topics: tuple[str, ...] = ()
    private: bool = False
    pinned: bool = False


HIDDEN = "(private)"
"""Stands wherever the text of a private note or line is not shown."""


def visible_text(note: Note | NoteDraft, shown: bool = False) -> str:
    """Return the text of a note; of a private one only if `shown`."""
    return note.text if shown or not note.private else HIDDEN


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxItem:
    """A line without a known person; it waits in the inbox, as it was typed."""

    id: str
    text: str
    at: datetime
    day: date
    """The school day it was written on, from which the days in the text count."""


@dataclass(frozen=True, slots=True)
class Visit:
    """The person came by on a school day. A note of that day is a visit too: see `all_visits`."""

    person: str
    day: date
    at: datetime | None = None
    """The instant it was saved; earlier versions stored none."""
    id: str = ""
    reason: str = ""
    """A key of `visit_counts.REASONS`; empty if none was given."""


SAFEGUARDING = (
    "Write what a parent may read. Report harm through your school's safeguarding procedure, not here."
)
"""Shown at the note line once per collection, and in help."""


def to_json(note: Note, who: str, private: bool = False) -> dict[str, Any]:
    """Return one entry of `namecards notes --json`; `who` is the person's display name.

    The text of a private note is left out unless `private` is true.
    """
    hidden = note.private and not private
    text, topics = (None, []) if hidden else (note.text, list(note.topics))
    plain = {"day": note.day.isoformat(), "due": note.due.isoformat() if note.due else None}
    return (
        {"id": note.id, "who": who, "person": note.person, "kind": note.kind, "text": text}
        | plain
        | {"used": note.used, "topics": topics, "private": note.private, "pinned": note.pinned}
        | {"source": note.source, "answer": note.answer}
    )


def all_visits(notes: Iterable[Note], visits: Iterable[Visit]) -> Iterator[Visit]:
    """Yield every visit: a recorded one, or a note that counts as one. A day may have several."""
    yield from (Visit(note.person, note.day, note.at) for note in notes if note.is_visit)
    yield from visits


AHEAD = timedelta(days=1)
"""A clock may be hours ahead. A visit of a day further off was dated by a wrong one, and does not count."""


def visit_days(notes: Iterable[Note], visits: Iterable[Visit]) -> Iterator[tuple[str, date]]:
    """Yield the person and the day of every visit."""
    yield from ((visit.person, visit.day) for visit in all_visits(notes, visits))


def newest_first(notes: Iterable[Note]) -> list[Note]:
    """Sort by the day, then by the instant of writing; notes of one line stay in their order."""
    return sorted(notes, key=lambda note: (note.day, note.at), reverse=True)
