"""A class at the desk, on paper or in a file: who of it is here, and what waits for each.

On paper and in files private lines are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from namecards.core.days import full_day
from namecards.core.desk.brief import Brief, FollowUp, describe_day
from namecards.core.desk.note_kinds import signs
from namecards.core.desk.notes import Note
from namecards.core.people import Person, count_people

HERE, AWAY = "✓", "·"
PROMISE, QUESTION, NO_WORD = "!", "?", "○"
LEGEND = f"{HERE} here  {PROMISE} promise  {QUESTION} question  {NO_WORD} no word yet"
LEFT_OUT = "Private notes and recommended books are left out."
"""For every place that shows these lines."""
TITLES = ("Name", "Say", "Class", "Last visit", "Sign", "What waits", "When", "Also")
WaitingLine = tuple[str, str, str]
"""The sign, the text and the day of something that waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of a class, with what to know when they walk in."""

    person: Person
    brief: Brief
    chance: float | None = None
    """The probability that the name is known, 0 to 1; None: never met."""

    @property
    def is_here(self) -> bool:
        """Whether they came today."""
        return self.brief.days_since == 0

    @property
    def mark(self) -> str:
        """The mark of who is here."""
        return HERE if self.is_here else AWAY

    @property
    def signs(self) -> str:
        """The signs of what waits: a promise, a question; or that there was no word yet."""
        kinds = {note.kind for note in self.brief.notes}
        promise = PROMISE if "promise" in kinds else ""
        question = QUESTION if "question" in kinds else ""
        return f"{promise}{question}" or (NO_WORD if self.brief.days_since is None else "")


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A person of a class, and what waits for them, in the order of a visit."""

    person: Person
    last: str
    """When they were here last."""
    lines: tuple[WaitingLine, ...]
    also: str
    """What else waits but isn't brought up now: "2 later, 12 older"; empty if nothing does."""


def class_row(member: Member, today: date) -> ClassRow:
    """Make the row of a person."""
    brief = member.brief
    lines = tuple(_line(item, today) for item in brief.items if not item.private)
    later, older = _count_public(brief.later), _count_public(brief.older)
    counts = (_count(later, "later", ""), _count(older, "older", ""))
    return ClassRow(member.person, brief.last_here, lines, ", ".join(filter(None, counts)))


def class_texts(row: ClassRow, most: int | None) -> Mapping[str, str | tuple[tuple[str, ...], ...]]:
    """Return the texts of a person on paper, with at most so many lines; the others are counted."""
    cut = len(row.lines) - len(row.lines[:most])
    also = ", ".join(filter(None, (_count(cut, "more", ""), row.also)))
    about = " · ".join(filter(None, (row.person.say and f"say: {row.person.say}", row.last)))
    return {"about": about, "lines": row.lines[:most], "also": also}


def table(rows: Iterable[ClassRow], address: Callable[[Person], str]) -> Iterator[Sequence[object]]:
    """Yield the titles, then a row for each line; somebody for whom nothing waits has one, too."""
    yield TITLES
    for row in rows:
        who = row.person
        for line in row.lines or (("", "", ""),):
            yield address(who), who.say, who.place, row.last, *line, row.also


def to_json(row: ClassRow) -> dict[str, object]:
    """Return the row of a person for other programs."""
    lines = [dict(zip(("sign", "text", "when"), line, strict=True)) for line in row.lines]
    who = row.person
    return {"who": who.display, "person": who.id, "last": row.last, "lines": lines, "also": row.also}


def sum_up(members: Sequence[Member], today: date) -> str:
    """Count the people of a class, and what waits for them: "24 people · 3 promises, 1 overdue"."""
    notes = [note for member in members for note in member.brief.notes if not note.private]
    promises = [note for note in notes if note.kind == "promise"]
    overdue = sum(promise.is_overdue(today) for promise in promises)
    nameless = next((member.brief.nameless for member in members), None)
    without = f"without a word since {full_day(nameless)}" if nameless else "without a word yet"
    counts = (
        _count(len(promises), "promise") + (f", {overdue} overdue" if overdue else ""),
        _count(sum(note.kind == "question" for note in notes), "question"),
        _count(sum(member.brief.days_since is None for member in members), without, ""),
    )
    return " · ".join(filter(None, (count_people(len(members)), *counts)))


def private_warning(members: Iterable[Member]) -> str:
    """Say how many private lines are left out; empty if there are none."""
    lines = (line for m in members for line in (*m.brief.items, *m.brief.later, *m.brief.older))
    private = sum(line.private for line in lines)
    return f"{_count(private, 'private line')} left out." if private else ""


def _line(item: Note | FollowUp, today: date) -> WaitingLine:
    sign = "→" if isinstance(item, FollowUp) else signs(item.kind, item.pinned)
    return sign, item.text, describe_day(item, today)


def _count_public(notes: Iterable[Note]) -> int:
    return sum(not (note.private or note.is_book) for note in notes)


def _count(number: int, what: str, plural: str = "s") -> str:
    return f"{number} {what}{plural * (number > 1)}" if number else ""
