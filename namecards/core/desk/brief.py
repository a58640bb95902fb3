"""The notes to bring up when somebody walks in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from namecards.core.desk.notes import Note, Visit, newest_first, visit_days

LAST = 3
"""How many plain notes come back: those without a day or a star that wait for no answer."""
OLD = timedelta(days=60)
"""The age from which a note may no longer be true."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something to bring up after an earlier note: a decision about an idea, or a referral."""

    text: str
    note: str
    """The id of that note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """Everything to know when somebody walks in, in the order of the screen."""

    days_since: int | None
    """Days since the last visit; 0 is today, None is never."""
    pinned: tuple[Note, ...] = ()
    """Notes to ask first, the newest first."""
    promises: tuple[Note, ...] = ()
    """Open promises: overdue first, then by their day, then the newest."""
    follow_ups: tuple[FollowUp, ...] = ()
    questions: tuple[Note, ...] = ()
    """Things to find out, the newest first."""
    due: tuple[Note, ...] = ()
    """Notes whose day has come, the newest first."""
    ideas: tuple[Note, ...] = ()
    """Undecided ideas, the newest first."""
    last: tuple[Note, ...] = ()
    """The last three other unused notes, the newest first."""
    left_out: int = 0
    """How many other unused notes have no room."""
    later: tuple[Note, ...] = ()
    """Notes that come back on a later day."""

    @property
    def items(self) -> tuple[Note | FollowUp, ...]:
        """Everything that comes back, in the order of the screen."""
        return (
            *self.pinned,
            *self.promises,
            *self.follow_ups,
            *self.questions,
            *self.due,
            *self.ideas,
            *self.last,
        )

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes among the items."""
        return tuple(item for item in self.items if isinstance(item, Note))

    @property
    def count_text(self) -> str:
        """How many of the other notes come back: "3 of 7 notes"; empty if all do."""
        return f"{len(self.last)} of {len(self.last) + self.left_out} notes" if self.left_out else ""


def build_brief(
    notes: Iterable[Note], visits: Iterable[Visit], today: date, follow_ups: Sequence[FollowUp] = ()
) -> Brief:
    """Build the brief of one person for today; only plain notes are ever left out."""
    notes = newest_first(notes)
    days = [day for _, day in visit_days(notes, visits)]
    answered = {each.note for each in follow_ups}
    unused = [note for note in notes if not note.used and note.id not in answered]
    promises = [note for note in unused if note.kind == "promise"]
    others = [note for note in unused if note.kind != "promise"]
    now = [note for note in others if not comes_back_later(note, today)]
    rest = [note for note in now if not note.pinned]
    plain = [note for note in rest if note.due is None and note.kind not in ("question", "idea")]
    return Brief(
        days_since=max(0, (today - max(days)).days) if days else None,
        pinned=tuple(note for note in now if note.pinned),
        promises=tuple(sorted(promises, key=lambda note: (note.due is None, note.due or today))),
        follow_ups=tuple(follow_ups),
        questions=tuple(note for note in rest if note.kind == "question"),
        due=tuple(note for note in rest if note.due and note.kind != "question"),
        ideas=tuple(note for note in rest if note.kind == "idea" and not note.due),
        last=tuple(plain[:LAST]),
        left_out=len(plain[LAST:]),
        later=tuple(note for note in others if comes_back_later(note, today)),
    )


def comes_back_later(note: Note, today: date) -> bool:
    """Whether a note comes back on a later day. A promise is open all the time."""
    return note.kind != "promise" and note.due is not None and note.due > today


def may_be_old(note: Note, today: date) -> bool:
    """Whether a note is so old that it may no longer be true; a promise doesn't grow old."""
    return note.kind != "promise" and today - note.day > OLD


def is_overdue(note: Note, today: date) -> bool:
    """Whether the day of a promise has passed."""
    return note.kind == "promise" and note.due is not None and note.due < today
