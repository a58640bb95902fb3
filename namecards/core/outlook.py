"""A planned day: what the plan and the answers so far come to, for today's sitting and for the forecast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from namecards.core.agenda import Agenda, agenda
from namecards.core.belief import Belief
from namecards.core.forecast import Forecast, forecast
from namecards.core.learning import Answer, belief, learner
from namecards.core.memory import Card
from namecards.core.planner import Plan
from namecards.core.ranking import Learner

SHORTEST_SITTING = 60.0
"""Seconds; with less left of today's minutes, a sitting begun all the same is a whole one."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """How a plan stands on a school day."""

    plan: Plan
    day: date
    learners: tuple[Learner, ...]
    belief: Belief
    seconds_left: float
    """What is left of today's minutes."""

    def sitting(self) -> Agenda:
        """Today's sitting; a whole one if today's minutes are used and the user goes on all the same."""
        enough = self.seconds_left > SHORTEST_SITTING
        seconds = self.seconds_left if enough else self.plan.minutes * 60.0
        return agenda(self.learners, self.day, seconds, self.belief)

    def forecast(self, more: int = 0) -> Forecast:
        """How many names will be known on the first day, with so many more minutes a day."""
        off, left = self.plan.days_off(self.day), self.seconds_left + more * 60.0
        return forecast(self.learners, self.day, self.plan.minutes + more, self.belief, off, left)


def outlook(
    plan: Plan, day: date, cards: Mapping[str, Card], logs: Mapping[str, Sequence[Answer]]
) -> Outlook:
    """How a plan stands; `logs` holds each person's newest answers, oldest first, in the roster's order."""
    used = sum(answer.seconds for log in logs.values() for answer in log if answer.day == day)
    return Outlook(
        plan,
        day,
        learners=tuple(learner(id, plan.first_day, cards.get(id), log) for id, log in logs.items()),
        belief=belief(logs.values(), day),
        seconds_left=max(plan.minutes * 60.0 - used, 0.0),
    )
