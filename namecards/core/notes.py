"""Notes and visits: the one-line capture grammar, and what comes back at the next visit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from namecards.core.days import day_of

Kind = Literal["note", "promise", "question", "idea", "referral"]

MARKS: dict[str, Kind] = {"!": "promise", "?": "question", "+": "idea", ">": "referral"}
"""The sign that begins a note of each kind; a plain note has none."""

_NEXT_PART = re.compile(r"[,;]\s*(?=[!?+>]\s*\w)")
_WHEN = re.compile(r"(?:^|\s)@(\S+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One line that was said."""

    id: str
    person: str
    kind: Kind
    text: str
    at: datetime
    day: date
    """The school day it was said on."""
    due: date | None = None
    """When it should come back, if a day was given."""
    used: bool = False
    """True once it was asked about or kept; it does not come back then."""


def to_json(note: Note, who: str) -> dict[str, Any]:
    """One entry of `namecards notes --json`; `who` is the person's display name."""
    plain = {"day": note.day.isoformat(), "due": note.due.isoformat() if note.due else None}
    return (
        {"id": note.id, "who": who, "person": note.person, "kind": note.kind, "text": note.text}
        | plain
        | {"used": note.used}
    )


@dataclass(frozen=True, slots=True)
class Visit:
    """The person came by, on a school day."""

    person: str
    day: date


@dataclass(frozen=True, slots=True)
class Draft:
    """What a line will become, before it is kept."""

    kind: Kind
    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Brief:
    """What to know when somebody walks in."""

    days_since: int | None
    """School-calendar days since the last visit; 0 is today, None never."""
    ask: tuple[Note, ...]
    """Notes that wait for this visit: promises, then questions, then the newest."""
    last: tuple[Note, ...]
    """What was said at the last visit, newest first."""


def parse(text: str, today: date) -> tuple[Draft, ...]:
    """One line as notes: `dog surgery, !find manga 4 @fri` is a note and a promise due on Friday.

    Nothing that is typed is lost: what is not understood stays in the text. Empty for an empty line.
    """
    return tuple(_draft(part, today) for part in _NEXT_PART.split(text) if part.strip())


def _draft(part: str, today: date) -> Draft:
    part = part.strip()
    kind = MARKS.get(part[0], "note")
    text = part[1:].strip() if kind != "note" else part
    days = ((when, day_of(when[1], today)) for when in _WHEN.finditer(text))
    when, due = next(((when, day) for when, day in days if day), (None, None))
    rest = f"{text[: when.start()]}{text[when.end() :]}".strip() if when else text
    # A mark or a day alone says nothing without its sign, so the line is kept as it was typed.
    return Draft(kind, rest, due) if rest else Draft("note", part)


def resurface(notes: Iterable[Note], visits: Iterable[Visit], today: date) -> Brief:
    """What one person's notes and visits have to say today."""
    newest_first = sorted(notes, key=lambda note: note.at, reverse=True)
    days = [note.day for note in newest_first] + [visit.day for visit in visits]
    last_said = max((note.day for note in newest_first), default=None)
    return Brief(
        days_since=max(0, (today - max(days)).days) if days else None,
        ask=waiting(newest_first),
        last=tuple(note for note in newest_first if note.day == last_said),
    )


def waiting(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Notes that were not used yet: promises first, then questions, then the newest."""
    order = {"promise": 0, "question": 1}
    unused = sorted((n for n in notes if not n.used), key=lambda n: n.at, reverse=True)
    return tuple(sorted(unused, key=lambda n: order.get(n.kind, 2)))
