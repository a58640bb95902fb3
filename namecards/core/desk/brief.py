"""What comes back when somebody walks in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from namecards.core.desk.notes import Note, Visit, newest_first, visit_days

LAST = 3
"""How many notes come back that have no day, no star, and wait for no answer."""
OLD = timedelta(days=60)
"""What was said longer ago may not be true any more."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something to say that followed from an earlier note: their idea was decided, a referral was made."""

    text: str
    note: str
    """The id of that note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What to know when somebody walks in, in the order in which it is shown."""

    days_since: int | None
    """School-calendar days since the last visit; 0 is today, None never."""
    pinned: tuple[Note, ...] = ()
    """What to ask next, the newest first."""
    promises: tuple[Note, ...] = ()
    """Open promises: overdue first, then by the day they are due, then the newest."""
    follow_ups: tuple[FollowUp, ...] = ()
    questions: tuple[Note, ...] = ()
    """To find out, the newest first."""
    due: tuple[Note, ...] = ()
    """Notes whose day has come, the newest first."""
    ideas: tuple[Note, ...] = ()
    """Ideas that are not decided yet, the newest first."""
    last: tuple[Note, ...] = ()
    """The last three other notes that were not used yet, the newest first."""
    left_out: int = 0
    """How many other notes were not used yet either, and do not come back for want of room."""
    later: tuple[Note, ...] = ()
    """Notes that are to come back on a later day."""

    @property
    def items(self) -> tuple[Note | FollowUp, ...]:
        """Everything that comes back, in the order in which it is shown."""
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
        """Everything that waits for this visit."""
        return tuple(item for item in self.items if isinstance(item, Note))

    @property
    def count_text(self) -> str:
        """How many of the other notes come back, such as "3 of 7 notes"; empty if all do."""
        return f"{len(self.last)} of {len(self.last) + self.left_out} notes" if self.left_out else ""


def build_brief(
    notes: Iterable[Note], visits: Iterable[Visit], today: date, follow_ups: Sequence[FollowUp] = ()
) -> Brief:
    """What one person's notes and visits have to say today; only plain notes are ever left out."""
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
    """Whether a note is to come back on a later day. A promise is open all the time."""
    return note.kind != "promise" and note.due is not None and note.due > today


def may_be_old(note: Note, today: date) -> bool:
    """Whether it was said so long ago that it may not be true any more; a promise does not grow old."""
    return note.kind != "promise" and today - note.day > OLD


def is_overdue(note: Note, today: date) -> bool:
    """Whether a promise should have been kept by now."""
    return note.kind == "promise" and note.due is not None and note.due < today
