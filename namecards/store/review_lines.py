"""The lines of the reviews, and the cards they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from operator import eq
from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from msgspec import structs

from namecards.core.learning import memory
from namecards.core.learning.memory import Card, Rating, ReviewKey, Where
from namecards.store.lines import Instant, JournalLine, moment

if TYPE_CHECKING:
    from namecards.core.learning.learner_history import Answer


class ReviewLine(JournalLine, omit_defaults=True, gc=False):
    """One review of a card, or one undo."""

    card: str
    """The id of the card."""
    day: date = date.min
    """The school day it counts for; within a card it goes back only after a wrong clock."""
    rating: Rating | None = None
    ms: int = 0
    pause: int = 0
    """Milliseconds from the answer before to this face: the right name was read, or the user was away."""
    where: Where = "drill"
    n: int = 0
    """The number of the card's reviews and undos, with this one."""
    s: float = 0.0
    d: float = 0.0
    due: date = date.min
    other: str = ""
    """The id of the person whose name was given instead."""
    undo: Instant | None = None
    """The moment of the review, or of the undo, that is undone."""

    @property
    def key(self) -> ReviewKey:
        """The key that an undo names it by."""
        return self.card, self.at


CardHistory = tuple[str, list[ReviewLine], list[float]]
"""A card, its reviews that are not undone, oldest first, and the stability after each."""
_DAYS: dict[date, date] = {}


def share(lines: list[ReviewLine]) -> None:
    """Let equal ids and days be one object: a third of the memory of many reviews."""
    day = date.min
    for line in lines:
        line.card = intern(line.card)
        if line.day == day:
            line.day = day
        else:
            day = line.day
        line.due = _DAYS.setdefault(line.due, line.due)


class StoredReview(NamedTuple):
    """A review on the disk."""

    line: ReviewLine
    own: bool
    """Whether this computer wrote it."""
    undone: bool


def undone_moments(undos: Mapping[datetime, datetime]) -> set[datetime]:
    """Return the moments of the reviews and undos of a card that are undone, by its `undos`."""
    undone: set[datetime] = set()
    for at, target in sorted(undos.items(), reverse=True):
        if at not in undone:
            undone.add(target)
    return undone


def to_answer(line: ReviewLine, stability: float) -> Answer:
    """Return a review for the planner."""
    from namecards.core.learning.learner_history import Answer

    right = None if line.where == "look" else line.rating is not Rating.AGAIN
    return Answer(line.at, line.day, right, line.ms / 1000, stability, line.pause / 1000)


def on_real_days(lines: list[ReviewLine], today: date) -> list[ReviewLine]:
    """Put reviews of a day to come, and those before an earlier day, on the latest day that can be."""
    latest, yesterday, real = today, today - timedelta(days=1), []
    for line in reversed(lines):
        latest = min(latest, line.day if line.day <= today else yesterday)
        real.append(structs.replace(line, day=latest))
    return real[::-1]


def carried_card(valid: Sequence[ReviewLine], count: int) -> Card | None:
    """Return the card that the newest review carries, if it knew all `count` reviews and undos."""
    if not valid or valid[-1].n != count or min(valid[-1].s, valid[-1].d) <= 0:
        return None
    newest = valid[-1]
    missed = newest.rating is Rating.AGAIN
    return Card(newest.card, newest.s, newest.d, newest.due, newest.day, len(valid), missed)


def replay_lines(person: str, valid: Iterable[ReviewLine]) -> Card | None:
    """Replay a card from its reviews."""
    return memory.replay(person, ((line.rating, line.day) for line in valid if line.rating))


def stabilities_of(valid: Sequence[ReviewLine], carried: list[float]) -> list[float]:
    """Return the stability after each review: as the lines carry it, else replayed if one lacks it."""
    if min(carried, default=1.0) > 0:
        return carried
    after: Card | None = None
    replayed = []
    for line in valid:
        assert line.rating is not None, "an undo is no review"
        after = memory.review(after, line.card, line.rating, line.day)
        replayed.append(after.stability)
    return replayed


def in_order(lines: list[ReviewLine]) -> list[ReviewLine]:
    """Put the reviews of a card in the order of their moments; a sync client's copy holds some again."""
    lines.sort(key=moment)
    moments = [line.at for line in lines]
    if any(map(eq, moments, moments[1:])):
        return list({line.at: line for line in lines}.values())
    return lines
