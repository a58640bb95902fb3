"""The lines to bring up when somebody walks in. The guide says which, in which order, and for how long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from namecards.core.days import full_day, short_day
from namecards.core.desk.note_kinds import NOTE_KINDS
from namecards.core.desk.notes import AHEAD, Note, Visit, newest_first, visit_days

NO_VISIT = "no visit yet"
LIKED_AFTER = timedelta(days=14)
"""The age from which it is asked whether a recommended book was liked, unless it has a day."""
OLD = timedelta(days=60)
"""The age from which a note may no longer be true."""
ANSWERED = NOTE_KINDS["recommendation"].done
"""What the question about a recommended book is called once it was answered."""
VISITS = 3
"""A plain note comes back until it was on screen at so many visits."""
_PLAIN, _LATER = (8, date.max), (9, date.max)
"""The places of the notes that take turns, and of those that wait for their day; see `_place`."""


def days_ago(days: int | None, nameless: date | None) -> str:
    """Say how long ago someone was here: "last here 3 days ago"; nobody knows who came until `nameless`."""
    if days is None:
        return f"no visit since {full_day(nameless)}" if nameless else NO_VISIT
    return {0: "was here today", 1: "last here yesterday"}.get(days, f"last here {days} days ago")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something to bring up after an earlier note: a decision about an idea, a referral, a book."""

    text: str
    note: str
    """The id of that note."""
    done: str = "told"
    """What it is called once it was brought up."""
    private: bool = False
    """Whether that note is private."""


@dataclass(frozen=True, slots=True)
class ShownNotes:
    """The plain notes that were on screen on a day; they count only while that day is a visit.

    So undoing the visit, on any computer, needs no second undo.
    """

    person: str
    day: date
    notes: tuple[str, ...]
    """Their ids."""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """Everything to know when somebody walks in."""

    days_since: int | None
    """Days since the last visit; 0 is today, None is never, or not since `nameless`."""
    nameless: date | None = None
    """The last day of the visits that a year's end counted: who came until then is not known any more."""
    items: tuple[Note | FollowUp, ...] = ()
    """Everything that comes back, in the order of the screen."""
    plain: tuple[Note, ...] = ()
    """The last of them, which take turns."""
    older: tuple[Note, ...] = ()
    """Plain notes that come back no more, though nobody marked them."""
    later: tuple[Note, ...] = ()
    """Notes that come back on a later day."""

    @property
    def last_here(self) -> str:
        """The last visit, in words."""
        return days_ago(self.days_since, self.nameless)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes among the items."""
        return tuple(item for item in self.items if isinstance(item, Note))

    @property
    def follow_ups(self) -> tuple[FollowUp, ...]:
        """The follow-ups among the items."""
        return tuple(item for item in self.items if isinstance(item, FollowUp))

    @property
    def waiting_text(self) -> str:
        """Counts of notes that wait without coming back today: "12 older, 2 later: F9"; empty if none do."""
        counts = {"older": len(self.older), "later": len(self.later)}
        texts = [f"{count} {which}" for which, count in counts.items() if count]
        return f"{', '.join(texts)}: F9" if texts else ""


def build_brief(
    notes: Iterable[Note],
    visits: Iterable[Visit],
    today: date,
    follow_ups: Sequence[FollowUp] = (),
    shown: Iterable[ShownNotes] = (),
    nameless: date | None = None,
) -> Brief:
    """Build the brief of one person for today. `follow_ups` stand for their notes.

    It is the same all day, because the notes shown today count from tomorrow.
    """
    notes = newest_first(notes)
    days = {day for _, day in visit_days(notes, visits) if day <= today + AHEAD}
    seen = {(id, each.day) for each in shown for id in each.notes if each.day in days and each.day < today}
    times = Counter(id for id, _ in seen)
    instead = {each.note: each for each in follow_ups}
    waiting = [note for note in notes if note.id in instead or not note.used]
    places = {note.id: _place(note, today, note.id in instead) for note in waiting}
    waiting.sort(key=lambda note: places[note.id])
    plain = [note for note in waiting if places[note.id] == _PLAIN]
    plain.sort(key=lambda note: (times[note.id], note.day, note.at))
    turns = [note for note in plain if times[note.id] < VISITS and not may_be_old(note, today)]
    return Brief(
        days_since=max(0, (today - max(days)).days) if days else None,
        nameless=nameless,
        items=(*(instead.get(note.id, note) for note in waiting if places[note.id] < _PLAIN), *turns),
        plain=tuple(turns),
        older=tuple(note for note in plain if note not in turns),
        later=tuple(note for note in waiting if places[note.id] == _LATER),
    )


def _place(note: Note, today: date, has_follow_up: bool) -> tuple[int, date]:
    """Return the place of a note on the screen; of two in one place the newer one comes first.

    `has_follow_up`: a follow-up stands for it.
    """
    if note.is_book and not has_follow_up:
        return _LATER
    if note.is_overdue(today):
        group, day = 0, note.due
    elif note.due and note.due <= today:
        group, day = 1, note.due
    elif comes_back_later(note, today) and not has_follow_up:
        return _LATER
    elif note.pinned:
        group, day = 2, None
    elif note.kind == "promise":
        group, day = 3, note.due
    elif note.kind == "question":
        group, day = 4, None
    elif has_follow_up:
        group, day = {"idea": 5, "referral": 6}.get(note.kind, 7), None
    else:
        return _PLAIN
    return group, day or date.max


def comes_back_later(note: Note, today: date) -> bool:
    """Whether a note comes back on a later day. A promise is open all the time."""
    return note.kind != "promise" and note.due is not None and note.due > today


def may_be_old(note: Note, today: date) -> bool:
    """Whether a note is so old that it may no longer be true; a promise doesn't grow old."""
    return note.kind != "promise" and today - note.day > OLD


def ask_about_books(notes: Iterable[Note], today: date) -> Iterator[FollowUp]:
    """Yield the questions about recommended books of notes; a private title is left out."""
    for book in (note for note in notes if note.is_book):
        if book.due <= today if book.due else today - book.day >= LIKED_AFTER:
            title = "a book that you recommended in private" if book.private else book.text
            yield FollowUp(f"{title}: liked it?", book.id, ANSWERED, book.private)


def describe_day(item: Note | FollowUp, today: date) -> str:
    """Describe the day of a line: overdue, due, or the day it was said; empty if none matters."""
    if isinstance(item, FollowUp):
        return ""
    when = short_day(item.day, today)
    year = f" {item.day.year}" if item.day.year == today.year else ""
    when = f"said {when}{year}, may be old" if may_be_old(item, today) else when
    if item.is_overdue(today) and item.due:
        return f"overdue, by {short_day(item.due, today)}"
    if item.kind == "promise" and item.due != today:
        return f"by {short_day(item.due, today)}" if item.due else ""
    if item.due is None:
        return when
    due = "due today" if item.due == today else f"due since {short_day(item.due, today)}"
    return f"{due}, {when}" if may_be_old(item, today) else due
