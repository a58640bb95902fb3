"""From a user's answers so far to what the planner works with: how each person stands, and the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from heapq import nlargest
from itertools import accumulate, pairwise

from namecards.core.learning.learner_model import MET, ONCE, LearnerModel, next_state
from namecards.core.learning.memory import Card
from namecards.core.learning.ranking import Learner

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


def make_learner(person: str, need: date | None, card: Card | None, answers: Sequence[Answer]) -> Learner:
    """How a person stands after all their answers, oldest first."""
    if not answers:
        return Learner(person, need, card)
    *_, b = states(answers)
    return Learner(person, need, card, b, answers[0].day, not answers[-1].right)


def states(log: Sequence[Answer]) -> Iterator[int]:
    """How a name fared (b) after each answer to it, oldest first."""
    b = ONCE if log and log[0].right else MET  # right without a first look: known already
    pairs = pairwise(log)
    return accumulate(pairs, lambda b, pair: next_state(b, _days(*pair), bool(pair[1].right)), initial=b)


def fit_model(logs: Iterable[Sequence[Answer]], day: date) -> LearnerModel:
    """What the newest answers of the last two months say; one log a person, oldest first."""
    recent = [log for log in logs if log and log[-1].day > day - LONG_AGO]
    firsts = (told for log in recent for told in _firsts_of_days(log))
    held = LearnerModel()
    for b, before, answer in nlargest(ENOUGH, firsts, key=lambda told: told[2].at):
        held = held.with_answer(b, _days(before, answer), before.stability, bool(answer.right))
    recalls = (told for log in recent for told in _first_recalls(log))
    for look, answer in nlargest(ENOUGH_TIMES, recalls, key=lambda told: told[1].at):
        held = held.with_recall((answer.at - look.at).total_seconds(), bool(answer.right))
    newest = nlargest(ENOUGH_TIMES, (answer for log in recent for answer in log), key=_moment)
    for answer in reversed(newest):
        held = held.with_time(answer.seconds, answer.right)
    return held


def _firsts_of_days(log: Sequence[Answer]) -> Iterator[tuple[int, Answer, Answer]]:
    """Each first answer of a later day: b before it, the answer before it, and itself."""
    for b, (before, answer) in zip(states(log), pairwise(log), strict=False):
        if before.day < answer.day and answer.right is not None:
            yield b, before, answer


def _first_recalls(log: Sequence[Answer]) -> Iterator[tuple[Answer, Answer]]:
    """A first look and the first recall, if both were on one day."""
    if len(log) > 1 and log[0].right is None and log[0].day == log[1].day:
        yield log[0], log[1]


def _days(before: Answer, answer: Answer) -> int:
    return (answer.day - before.day).days


def _moment(answer: Answer) -> datetime:
    return answer.at
