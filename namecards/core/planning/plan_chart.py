"""The forecast as a plot in terminal cells, and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from namecards.core.days import WEEKDAYS, short_date
from namecards.core.planning.course import Course
from namecards.core.planning.forecast import Morning
from namecards.core.planning.plan_forecast import MORE, PlanForecast
from namecards.core.planning.planner import Plan
from namecards.core.plots.curve import Curve, plot, round_up
from namecards.core.settings import ChangedForecast, PlanOutcome, SavedForecast

LEGEND = "█ so far  ▀ forecast  ░ likely (8 in 10)"


def draw(course: Course, width: int, height: int) -> list[str]:
    """Draw the names known so far and the forecast, with axes, in so many cells."""
    return plot(curve(course), width, height, ticks(course))


def example(width: int, height: int) -> list[str]:
    """Draw how it may look one day."""
    ahead = ((36, 44, 52), (42, 51, 60), (48, 57, 66), (53, 63, 73))
    drawn = plot(Curve((0, 12, 20, 31, 38), ahead, 80), width, height, [(8, "first day"), (4, "today")])
    return ["For example:", LEGEND, *drawn]


def legend(course: Course) -> str:
    """Return what each shade means."""
    return LEGEND if course.ahead else LEGEND.split("  ")[0]


def curve(course: Course) -> Curve:
    """Return the names known by day, up to a round number or everybody."""
    so_far = [known for _, known in course.so_far]
    ahead = [(m.forecast.low, m.forecast.known, m.forecast.high) for m in course.ahead]
    highest = max(*so_far, *(high for _, _, high in ahead), 1)
    return Curve(so_far, ahead, min(round_up(highest), max(course.total, 1)))


def ticks(course: Course) -> list[tuple[int, str]]:
    """Return the days to name on the axis, counted from the first; the last is the most important."""
    today = len(course.so_far) - 1
    last = [(today + len(course.ahead), short_date(course.ahead[-1].day))] if course.ahead else []
    start = [(0, short_date(course.so_far[0][0]))] if today else []
    return [*last, (today, "today"), *start]


def to_json(
    plan: Plan, today: date, forecast: PlanForecast | None, outcomes: Sequence[PlanOutcome] = ()
) -> dict[str, Any]:
    """Return `namecards plan --json`."""
    return {
        "first_day": plan.first_day.isoformat() if plan.first_day else None,
        "minutes": plan.minutes,
        "off": [WEEKDAYS[day][:3] for day in plan.off],
        "days_off": [[first.isoformat(), last.isoformat()] for first, last in plan.spans],
        "first_meetings": {roster: day.isoformat() for roster, day in plan.meetings.items()},
        "days_left": plan.days_left(today),
        "outcomes": [_outcome(one) for one in outcomes],
    } | _figures(forecast)


def _figures(forecast: PlanForecast | None) -> dict[str, Any]:
    if forecast is None:
        return {"forecast": None}
    upcoming = forecast.next_session
    return {
        "forecast": asdict(forecast.likely),
        f"with_{MORE}_minutes_more": asdict(forecast.with_more),
        "with_a_day_off": _day_off(forecast),
        "missing_no_days": asdict(forecast.every_day) if forecast.every_day else None,
        "today": {"minutes": forecast.plan.minutes, "done": round(forecast.minutes_done, 1)}
        | _session(forecast.mornings[0]),
        "next": _session(upcoming) if upcoming else None,
        "missed_days": forecast.missed.days if forecast.missed else 0,
        "left_for_later": [
            {"display": person.display, "person": person.id, "day": day.isoformat()}
            for person, day in forecast.unmet
        ],
        "known_so_far": [{"day": day.isoformat(), "known": known} for day, known in forecast.so_far],
        "series": [
            {"day": day.isoformat(), "known": then.known, "low": then.low, "high": then.high}
            for day, then in ((morning.day, morning.forecast) for morning in forecast.mornings[1:])
        ],
    }


def _day_off(forecast: PlanForecast) -> dict[str, Any] | None:
    day, known = forecast.on_day_off or (None, None)
    return {"day": day.isoformat()} | asdict(known) if day and known else None


def _outcome(outcome: PlanOutcome) -> dict[str, Any]:
    then, changed = outcome.foretold, outcome.foretold.changed
    return {
        "day": outcome.day.isoformat(),
        "foretold": _foretold(then) | {"changed": _foretold(changed) if changed else None},
        "reached": outcome.reached,
        "total": outcome.total,
        "minutes": outcome.minutes,
    }


def _foretold(then: SavedForecast | ChangedForecast) -> dict[str, Any]:
    return {"known": then.known, "low": then.low, "high": then.high, "on": then.day.isoformat()}


def _session(morning: Morning) -> dict[str, Any]:
    return {"day": morning.day.isoformat(), "ask": morning.asked, "meet": morning.met}
