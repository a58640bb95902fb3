"""The course of names known: each morning so far, and as forecast."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from namecards.core.days import days_between
from namecards.core.learning.learner_history import Answer, states
from namecards.core.learning.learner_model import MORNING, LearnerModel
from namecards.core.planning.forecast import Morning, estimate

LOOK_BACK = 28
"""For how many days back it is told what was known."""


@dataclass(frozen=True, slots=True)
class Course:
    """How many names of some people are known, morning by morning."""

    so_far: tuple[tuple[date, int], ...]
    """Up to today's; at least that one."""
    ahead: tuple[Morning, ...]
    """From tomorrow on, as forecast; empty without a plan."""
    total: int

    @property
    def is_curve(self) -> bool:
        """Whether there is anything to draw: two days, and an answer or a plan."""
        return len(self.so_far) + len(self.ahead) > 1


def known_so_far(
    logs: Collection[Sequence[Answer]], today: date, model: LearnerModel
) -> Iterator[tuple[date, int]]:
    """Yield each morning from the first answer on, and how many names were known then, by today's model."""
    begun = min((log[0].day for log in logs if log), default=today)
    first = max(begun, today - timedelta(days=LOOK_BACK))
    days = [*days_between(first, today), today]
    by_person = [list(chances(log, days, model)) for log in logs]
    for day, known in zip(days, zip(*by_person, strict=True), strict=False):
        yield day, estimate(known, model).known


def chances(log: Sequence[Answer], days: Iterable[date], model: LearnerModel) -> Iterator[float]:
    """Yield the probability that one person's name is known, each morning."""
    at, after = 0, list(states(log))
    for day in days:
        while at < len(log) and log[at].day < day:
            at += 1
        if at == 0:
            yield 0.0
        else:
            last, passed = log[at - 1], (day - log[at - 1].day).days - MORNING
            yield model.probability(after[at - 1], passed, last.stability)
