"""The course of names known: each morning so far, and as forecast; and what a plan came to on its day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from namecards.core.days import days_between
from namecards.core.learning.learner_history import Answer, fit_model, states
from namecards.core.learning.learner_model import MORNING, LearnerModel
from namecards.core.people import Person
from namecards.core.planning.forecast import Morning, estimate
from namecards.core.planning.planner import Plan
from namecards.core.settings import PlanOutcome, SavedForecast

LOOK_BACK = 28
"""For how many days back it is told what was known."""


@dataclass(frozen=True, slots=True)
class Course:
    """The number of names known of some people, morning by morning."""

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
    first_answer = min((log[0].day for log in logs if log), default=today)
    first = max(first_answer, today - timedelta(days=LOOK_BACK))
    days = [*days_between(first, today), today]
    by_person = [list(chances(log, days, model)) for log in logs]
    for day, probabilities in zip(days, zip(*by_person, strict=True), strict=False):
        yield day, estimate(probabilities, model).known


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


def outcome(
    plan: Plan, foretold: SavedForecast, people: Sequence[Person], logs: Mapping[str, Sequence[Answer]]
) -> PlanOutcome:
    """Compute the names known, each on the morning it was needed, by the answers up to the last day."""
    assert plan.last_day is not None
    end = plan.last_day
    before = {id: [answer for answer in log if answer.day < end] for id, log in logs.items()}
    model = fit_model(before.values(), end)
    needs = ((before[person.id], plan.need(person) or end) for person in people)
    reached = sum(next(chances(log, [need], model)) for log, need in needs if log)
    spent = sum(a.spent for log in before.values() for a in log if a.day >= foretold.begun)
    return PlanOutcome(end, foretold, round(reached), len(people), round(spent / 60))
