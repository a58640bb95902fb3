"""Notes and visits: what was said and what was promised, by whom, on which day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from namecards.core.desk.note_kinds import NOTE_KINDS, NoteKind

Source = Literal["talk", "survey", "focus group"]
"""Where something was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One line that was said."""

    id: str
    person: str
    """The person's id; empty for an idea of which nobody knows whose it is."""
    kind: NoteKind
    text: str
    at: datetime
    """The instant it was written down."""
    day: date
    """The school day it was said on; the day before it was written, if that was typed as `yesterday:`."""
    due: date | None = None
    """When it should come back, if a day was given."""
    used: bool = False
    """True once it was asked about or kept; it does not come back then."""
    topics: tuple[str, ...] = ()
    """The words marked `#`, in lower case; they stand in the text too."""
    private: bool = False
    """Whether it is shown only when it is asked for."""
    pinned: bool = False
    """Whether it is what to ask next, above everything else."""
    source: Source = "talk"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a part of a line will become, before it is kept."""

    kind: NoteKind
    text: str
    due: date | None = None
    day: date | None = None
    """The day it was said on, if another than today."""
    topics: tuple[str, ...] = ()
    private: bool = False
    pinned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxItem:
    """A line of which it is not known whom it is about; it waits in the inbox, as it was typed."""

    id: str
    text: str
    at: datetime
    day: date
    """The school day it was written on; days in the text count from it."""


@dataclass(frozen=True, slots=True)
class Visit:
    """The person came by on a school day. A note said that day is a visit too: see `visit_days`."""

    person: str
    day: date
    at: datetime | None = None
    """The instant it was kept; lines of an earlier program have none."""
    id: str = ""


SAFEGUARDING = (
    "Write what a parent may read. Disclosures of harm belong to your school's own route, not here."
)
"""What the note line says, once per collection and in help."""


def to_json(note: Note, who: str, private: bool = False) -> dict[str, Any]:
    """One entry of `namecards notes --json`; `who` is the person's display name.

    What a private note says is left out unless `private` asks for it.
    """
    hidden = note.private and not private
    text, topics = (None, []) if hidden else (note.text, list(note.topics))
    plain = {"day": note.day.isoformat(), "due": note.due.isoformat() if note.due else None}
    return (
        {"id": note.id, "who": who, "person": note.person, "kind": note.kind, "text": text}
        | plain
        | {"used": note.used, "topics": topics, "private": note.private, "pinned": note.pinned}
        | {"source": note.source}
    )


def visit_days(notes: Iterable[Note], visits: Iterable[Visit]) -> Iterator[tuple[str, date]]:
    """Yield the person and the day of every visit: a recorded one, or a note, unless a survey brought it."""
    yield from ((note.person, note.day) for note in notes if note.source != "survey")
    yield from ((visit.person, visit.day) for visit in visits)


def newest_first(notes: Iterable[Note]) -> list[Note]:
    """By the day it was said, then by when it was written; notes of one line stay in their order."""
    return sorted(notes, key=lambda note: (note.day, note.at), reverse=True)


def waiting(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Sort the unused notes: pinned ones first, then by the order of their kinds, then the newest."""
    unused = newest_first(note for note in notes if not note.used)
    return tuple(sorted(unused, key=lambda note: 0 if note.pinned else NOTE_KINDS[note.kind].order))
