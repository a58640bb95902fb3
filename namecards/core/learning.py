"""From a user's answers so far to what the planner works with: how each person stands, and the belief."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from heapq import nlargest
from itertools import pairwise

from namecards.core.belief import TOP, Belief
from namecards.core.memory import Card
from namecards.core.ranking import Learner

LONG_AGO = timedelta(days=60)
"""Answers older than this no longer say how this user learns."""
ENOUGH, ENOUGH_TIMES = 1_000, 200
"""How many newest answers tell how well this user remembers, and how fast they answer."""


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
    b = 1 if answers and answers[0].right else 0  # known without a first look
    for before, answer in pairwise(answers):
        b = streak(b, before, answer)
    met, missed = (answers[0].day, not answers[-1].right) if answers else (None, False)
    return Learner(person, need, card, b, met, missed)


def streak(b: int, before: Answer, answer: Answer) -> int:
    """On how many days running the name is known after `answer`: only the first of a day can add to it."""
    if not answer.right:
        return 0
    return min(b + 1, TOP) if before.day < answer.day else b


def belief(logs: Iterable[Sequence[Answer]], day: date) -> Belief:
    """What the newest answers of the last two months say; one log a person, oldest first."""
    recent = [log for log in logs if log and log[-1].day > day - LONG_AGO]
    firsts = [told for log in recent for told in _firsts_of_days(log)]
    held = Belief()
    for b, before, answer in nlargest(ENOUGH, firsts, key=lambda told: told[2].at):
        held = held.answered(b, (answer.day - before.day).days, before.stability, bool(answer.right))
    newest = nlargest(ENOUGH_TIMES, (answer for log in recent for answer in log), key=_moment)
    for answer in reversed(newest):
        held = held.timed(answer.seconds, answer.right)
    return held


def _firsts_of_days(log: Sequence[Answer]) -> Iterator[tuple[int, Answer, Answer]]:
    """Each first answer of a later day: b before it, the answer before it, and itself."""
    b = 0
    for before, answer in pairwise(log):
        if before.day < answer.day and answer.right is not None:
            yield b, before, answer
        b = streak(b, before, answer)


def _moment(answer: Answer) -> datetime:
    return answer.at
