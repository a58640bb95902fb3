"""The outcome of a plan on its day, beside the forecast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from namecards.core.learning.learner_history import Answer, fit_model
from namecards.core.people import Person
from namecards.core.planning.course import chances
from namecards.core.planning.planner import Plan
from namecards.core.settings import PlanOutcome, SavedForecast


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
