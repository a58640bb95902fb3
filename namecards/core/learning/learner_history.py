"""Turns a user's answers so far into the planner's input: a `Learner` for each person, and the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from heapq import merge
from itertools import islice, pairwise, zip_longest
from operator import attrgetter

from namecards.core.learning.learner_model import KNOWN, MET, LearnerModel, next_state
from namecards.core.learning.memory import Card
from namecards.core.learning.ranking import Learner

LONG_AGO = timedelta(days=60)
"""The model is not fitted to people whose last answer is older than this."""
MOST_ANSWERS, MOST_TIMES = 1_000, 200
"""How many of the newest answers the memory, and the times, are fitted to."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in the log; `right` is None for a first look."""

    at: datetime
    day: date
    right: bool | None
    seconds: float
    """Thinking time; 0 if it was not timed."""
    stability: float
    """In days, after this answer."""
    pause: float = 0.0
    """Seconds between the answer before and this face, in the same session."""

    @property
    def spent(self) -> float:
        """The seconds that the session's clock counted for it."""
        return self.seconds + self.pause


def make_learner(person: str, need: date | None, card: Card | None, answers: Sequence[Answer]) -> Learner:
    """Build a person's `Learner` from all their answers, oldest first."""
    if not answers:
        return Learner(person, need, card)
    return Learner(person, need, card, last_state(answers), answers[0].day, not answers[-1].right)


def states(log: Sequence[Answer]) -> Iterator[int]:
    """The state of a name after each of its answers, oldest first."""
    state = KNOWN if log and log[0].right else MET  # right without a first look: known already
    yield state
    for earlier, (before, answer) in enumerate(pairwise(log), 1):
        state = next_state(state, _days(before, answer), bool(answer.right), earlier)
        yield state


def last_state(log: Sequence[Answer]) -> int:
    """The state of a name after its last answer."""
    *_, state = states(log)
    return state


def fit_model(logs: Iterable[Sequence[Answer]], day: date) -> LearnerModel:
    """Fit a model to the newest answers of the last two months; one log a person, oldest first."""
    recent = [log for log in logs if log and log[-1].day > day - LONG_AGO]
    firsts = merge(*map(_firsts_of_days, recent), key=lambda log: log[-1].at, reverse=True)
    model = LearnerModel()
    for *earlier, answer in islice(firsts, MOST_ANSWERS):
        before, state = earlier[-1], last_state(earlier)
        model = model.with_answer(state, _days(before, answer), before.stability, bool(answer.right))
    answers = merge(*map(reversed, recent), key=attrgetter("at"), reverse=True)
    newest = list(islice(answers, MOST_TIMES))[::-1]
    for answer, later in zip_longest(newest, newest[1:]):
        read = later.pause if later else 0.0  # the right name, after a miss
        model = model.with_time(answer.seconds + read if answer.seconds else 0.0, answer.right)
    return model


def _firsts_of_days(log: Sequence[Answer]) -> Iterator[Sequence[Answer]]:
    """The log up to each first answer of a later day, the newest first."""
    for at in range(len(log) - 1, 0, -1):
        if log[at - 1].day < log[at].day and log[at].right is not None:
            yield log[: at + 1]


def _days(before: Answer, answer: Answer) -> int:
    return (answer.day - before.day).days
