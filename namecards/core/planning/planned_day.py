"""The state of a plan on one day, for that day's session and for the forecast."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice, pairwise, takewhile

from namecards.core.days import days_between
from namecards.core.learning.learner_history import Answer, fit_model, make_learner
from namecards.core.learning.learner_model import LearnerModel
from namecards.core.learning.memory import Card
from namecards.core.learning.planned_session import PlannedSession, planned_session
from namecards.core.learning.ranking import Learner
from namecards.core.people import Person
from namecards.core.planning.forecast import Morning, likely_share, mornings
from namecards.core.planning.planner import Plan

SHORTEST_SESSION = 60.0
"""Seconds. With less left today, a session that is started anyway has its full length."""


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """The state of a plan on a school day."""

    plan: Plan
    day: date
    learners: tuple[Learner, ...]
    model: LearnerModel
    seconds_left: float
    """Left of today's minutes."""
    share: float = 1.0
    """How much of the days to come is likely practiced."""

    def session(self) -> PlannedSession:
        """Plan today's session; at full length if today's minutes are used up and the user goes on."""
        enough = self.seconds_left > SHORTEST_SESSION
        seconds = self.seconds_left if enough else self.plan.minutes * 60.0
        return planned_session(self.learners, self.day, seconds, self.model)

    def idle_days(self, days: Iterable[date]) -> set[date]:
        """Return the first of some days without answers, as long as nobody is to be asked on them."""

        def is_idle(day: date) -> bool:
            return replace(self, day=day, seconds_left=self.plan.minutes * 60.0).session().step is None

        return set(takewhile(is_idle, days))

    def mornings(self, more: int = 0, on: Collection[date] = ()) -> Iterator[Morning]:
        """Play the plan forward day by day: with so many more minutes a day, and with days off used."""
        off, left = self.plan.days_off(self.day) - set(on), self.seconds_left + more * 60.0
        minutes = self.plan.minutes + more
        return mornings(self.learners, self.day, minutes, self.model, off, left, self.share)

    def next_session(self) -> Morning | None:
        """Return the next session of the plan; None if it has no more."""
        return next_session(self.plan, self.mornings())


def next_session(plan: Plan, mornings: Iterable[Morning]) -> Morning | None:
    """Return the first session after today's; the last morning, when the names are needed, has none."""
    to_come = pairwise(islice(mornings, 1, None))
    return next((morning for morning, _ in to_come if not plan.is_off(morning.day)), None)


def planned_day(
    plan: Plan,
    day: date,
    people: Sequence[Person],
    cards: Mapping[str, Card],
    logs: Mapping[str, Sequence[Answer]],
    asked: Container[str],
) -> PlannedDay:
    """Compute the state of a plan for people in their own order; `asked` has the ids of those to ask.

    `logs` has their answers, oldest first, and those of people who have left: that was practice, too.
    """
    practiced = {answer.day for log in logs.values() for answer in log}
    so_far = [past for past in days_between(plan.since or day, day) if not plan.is_off(past)]
    used = sum(answer.spent for log in logs.values() for answer in log if answer.day == day)
    planned = PlannedDay(
        plan,
        day,
        learners=tuple(
            replace(make_learner(p.id, plan.need(p), cards.get(p.id), logs[p.id]), asked=p.id in asked)
            for p in people
        ),
        model=fit_model(logs.values(), day),
        seconds_left=max(plan.minutes * 60.0 - used, 0.0),
    )
    last = max(practiced, default=day)
    idle = planned.idle_days(past for past in so_far if past > last)
    share = likely_share(len(practiced.intersection(so_far)), len(so_far) - len(idle))
    return replace(planned, share=share)
