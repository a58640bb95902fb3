"""The forecast of a plan: so far, from day to day, after missed days, and who is left for later."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil

from namecards.core.days import days_between
from namecards.core.learning.learner_history import Answer
from namecards.core.learning.memory import Card
from namecards.core.people import Person
from namecards.core.planning.course import Course, known_so_far
from namecards.core.planning.forecast import Forecast, Morning
from namecards.core.planning.planned_day import PlannedDay, next_session, planned_day
from namecards.core.planning.planner import Plan

MORE = 5
"""Minutes more a day that the forecast is also told for."""
MOST_MORE = 15
"""Minutes more a day; to make good for missed days, no more than this is proposed."""


@dataclass(frozen=True, slots=True)
class MissedDays:
    """Days of practice that were missed since the last one, and what they change."""

    days: int
    before: int
    """Names that the plan would have reached without missing them."""
    more: int = 0
    """About how many minutes more a day make good for it; 0 if none are needed, or too many."""
    reached: int = 0
    """Names that the plan reaches with so many more."""


@dataclass(frozen=True, slots=True)
class PlanForecast:
    """The forecast of a plan on a school day."""

    plan: Plan
    day: date
    so_far: tuple[tuple[date, int], ...]
    """Names known each morning up to today's, by the same estimate as the forecast."""
    mornings: tuple[Morning, ...]
    """Today as it stands now, then each day to the last one that names are needed."""
    with_more: Forecast
    """With `MORE` minutes more a day."""
    on_day_off: tuple[date, Forecast] | None
    """With practice on the last day off, too; None if there is none."""
    every_day: Forecast | None
    """Without missing days, if some were."""
    minutes_done: float
    """How many of today's minutes are done."""
    unmet: tuple[tuple[Person, date], ...]
    """Whom there is no time to meet before their day: the latest day first, then in the user's own order."""
    missed: MissedDays | None = None

    @property
    def likely(self) -> Forecast:
        """Names known, each on the day it is needed."""
        return self.mornings[-1].forecast

    @property
    def course(self) -> Course:
        """Names known by day."""
        return Course(self.so_far, self.mornings[1:], self.likely.total)

    @property
    def next_session(self) -> Morning | None:
        """The next session after today's, if there is one."""
        return next_session(self.plan, self.mornings)


def plan_forecast(
    plan: Plan,
    day: date,
    people: Sequence[Person],
    cards: Mapping[str, Card],
    logs: Mapping[str, Sequence[Answer]],
    asked: Container[str],
) -> PlanForecast | None:
    """Forecast a plan for some people in the user's own order; None if none is needed on a day to come.

    `logs` and `asked`: see `planned_day`.
    """
    if not any((plan.need(person) or day) > day for person in people):
        return None
    ahead = planned_day(plan, day, people, cards, logs, asked)
    likely, with_more = tuple(ahead.mornings()), _last_forecast(ahead.mornings(MORE))
    off = max(plan.days_off(day), default=None)
    gap = missed_days(plan, day, [card.last for card in cards.values()])
    missed = gap[len(ahead.idle_days(gap)) :]
    return PlanForecast(
        plan,
        day,
        so_far=tuple(known_so_far([logs[person.id] for person in people], day, ahead.model)),
        mornings=likely,
        with_more=with_more,
        on_day_off=(off, _last_forecast(ahead.mornings(on=[off]))) if off else None,
        every_day=_last_forecast(replace(ahead, share=1.0).mornings()) if ahead.share < 1 else None,
        minutes_done=plan.minutes - ahead.seconds_left / 60,
        unmet=tuple(_people_unmet(plan, people, likely)),
        missed=_missed_days(ahead, missed, likely[-1].forecast, with_more) if missed else None,
    )


def missed_days(plan: Plan, today: date, practiced: Iterable[date]) -> list[date]:
    """The days of practice without any, between the last practice (or change of the plan) and today."""
    last = max((*practiced, plan.since or today), default=today)
    return [day for day in days_between(last + timedelta(days=1), today) if not plan.is_off(day)]


def _missed_days(
    ahead: PlannedDay, days: Sequence[date], likely: Forecast, with_more: Forecast
) -> MissedDays:
    """Nothing was answered since, so the plan before is the same people on the first missed day."""
    then = replace(ahead, day=days[0], seconds_left=ahead.plan.minutes * 60.0, share=1.0)
    before = _last_forecast(then.mornings()).known
    lost, won = before - likely.known, (with_more.known - likely.known) / MORE
    more = ceil(lost / won) if lost > 0 and won > 0 else 0
    if not 0 < more <= MOST_MORE:
        return MissedDays(len(days), before)
    return MissedDays(len(days), before, more, _last_forecast(ahead.mornings(more)).known)


def _last_forecast(mornings: Iterable[Morning]) -> Forecast:
    *_, last = mornings
    return last.forecast


def _people_unmet(
    plan: Plan, people: Sequence[Person], mornings: Sequence[Morning]
) -> Iterator[tuple[Person, date]]:
    """Days are gone through backwards; `unmet` is in the user's own order."""
    by_id = {person.id: person for person in people}
    for morning in reversed(mornings):
        unmet = (by_id[id] for id in morning.unmet)
        yield from ((person, plan.need(person) or morning.day) for person in unmet)
