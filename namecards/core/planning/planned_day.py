"""A planned day: what the plan and the answers so far come to, for today's session and for the forecast."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise

from namecards.core.learning.learner_history import Answer, fit_model, make_learner
from namecards.core.learning.learner_model import LearnerModel
from namecards.core.learning.memory import Card
from namecards.core.learning.planned_session import PlannedSession, planned_session
from namecards.core.learning.ranking import Learner
from namecards.core.people import Person
from namecards.core.planning.forecast import Morning, mornings
from namecards.core.planning.planner import Plan

SHORTEST_SESSION = 60.0
"""Seconds; with less left of today's minutes, a session begun all the same is a whole one."""


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """How a plan stands on a school day."""

    plan: Plan
    day: date
    learners: tuple[Learner, ...]
    model: LearnerModel
    seconds_left: float
    """What is left of today's minutes."""

    def session(self) -> PlannedSession:
        """Today's session; a whole one if today's minutes are used and the user goes on all the same."""
        enough = self.seconds_left > SHORTEST_SESSION
        seconds = self.seconds_left if enough else self.plan.minutes * 60.0
        return planned_session(self.learners, self.day, seconds, self.model)

    def mornings(self, more: int = 0) -> Iterator[Morning]:
        """The plan played forward day by day, with so many more minutes a day."""
        off, left = self.plan.days_off(self.day), self.seconds_left + more * 60.0
        return mornings(self.learners, self.day, self.plan.minutes + more, self.model, off, left)


def next_session(plan: Plan, mornings: Iterable[Morning]) -> Morning | None:
    """The first session after today's; there is none on the last morning, when the names are needed."""
    to_come = pairwise(islice(mornings, 1, None))
    return next((morning for morning, _ in to_come if not plan.is_off(morning.day)), None)


def planned_day(
    plan: Plan,
    day: date,
    people: Sequence[Person],
    cards: Mapping[str, Card],
    logs: Mapping[str, Sequence[Answer]],
) -> PlannedDay:
    """How a plan stands for some people in their own order; `logs` holds each one's answers, oldest first."""
    used = sum(answer.seconds for log in logs.values() for answer in log if answer.day == day)
    return PlannedDay(
        plan,
        day,
        learners=tuple(make_learner(p.id, plan.need(p), cards.get(p.id), logs[p.id]) for p in people),
        model=fit_model(logs.values(), day),
        seconds_left=max(plan.minutes * 60.0 - used, 0.0),
    )
