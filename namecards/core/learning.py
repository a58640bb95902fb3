"""From a user's answers so far to what the planner works with: how each person stands, and the belief."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from namecards.core.belief import KEPT, TOP, Belief
from namecards.core.memory import Card
from namecards.core.ranking import Learner

LONG_AGO = timedelta(days=60)
"""Answers older than this no longer say how this user learns."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in the log; `right` is None for a first look."""

    at: datetime
    day: date
    right: bool | None
    seconds: float
    """Thinking time; 0 if it was not timed."""
    stability: float
    """As it was after this answer."""


def learner(person: str, need: date | None, card: Card | None, answers: Sequence[Answer]) -> Learner:
    """How a person stands after all their answers, oldest first."""
    b = 0
    for before, answer in _pairs(answers):
        b = streak(b, before, answer)
    met, missed = (answers[0].day, not answers[-1].right) if answers else (None, False)
    return Learner(person, need, card, b, met, missed)


def streak(b: int, before: Answer | None, answer: Answer) -> int:
    """On how many days running the name is known after `answer`: only the first of a day can add to it."""
    if not answer.right:
        return 0
    return min(b + 1, TOP) if before and before.day < answer.day else b


def belief(logs: Mapping[str, Sequence[Answer]], day: date) -> Belief:
    """What the answers of the last two months say; `logs` is by person, oldest first."""
    recent = (log for log in logs.values() if log and log[-1].day > day - LONG_AGO)
    held = Belief()
    newest: list[Answer] = []
    for log in recent:
        newest += log[-KEPT:]
        b = 0
        for before, answer in _pairs(log):
            held = _learn(held, b, before, answer)
            b = streak(b, before, answer)
    newest.sort(key=lambda answer: answer.at)
    return timed(held, newest)


def timed(held: Belief, answers: Iterable[Answer]) -> Belief:
    """The belief with the times of some more answers, oldest first."""
    for answer in answers:
        held = held.timed(answer.seconds, answer.right)
    return held


def _learn(held: Belief, b: int, before: Answer | None, answer: Answer) -> Belief:
    if before is None or answer.right is None or before.day == answer.day:
        return held
    return held.answered(b, (answer.day - before.day).days, before.stability, answer.right)


def _pairs(answers: Sequence[Answer]) -> Iterable[tuple[Answer | None, Answer]]:
    return zip((None, *answers), answers, strict=False)
