"""The plan and its forecast in words, for the screen and the command line alike."""

from __future__ import annotations

from datetime import date
from typing import Any

from namecards.core.errors import NoPlan
from namecards.core.forecast import Forecast
from namecards.core.notes import day_of
from namecards.core.planner import Plan, long_day

MORE = 5
"""Minutes more a day that the forecast is also told for."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HONEST = (
    "A forecast is an estimate, tried on simulated learners and then on your own answers. "
    "It plans anew every day, also after days you missed."
)


def lines(plan: Plan, today: date, likely: Forecast | None, with_more: Forecast | None) -> list[str]:
    """What the plan is, how far it will get, and what five minutes more would do."""
    if plan.first_day is None:
        return ["No first day of school is set, so names are asked when they are about to be forgotten."]
    if likely is None or with_more is None:
        return [f"The first day, {long_day(plan.first_day)}, has come. Names are asked when they are due."]
    days = plan.days_left(today)
    told = [
        f"{likely.total} people, {days} days, {plan.minutes} min a day: about {likely.known} "
        f"({likely.low} to {likely.high}) by {long_day(plan.first_day)}.",
        f"{MORE} min more a day: about {with_more.known}."
        if with_more.known > likely.known
        else "More minutes a day would change little.",
    ]
    if likely.high < likely.total:
        told.append("That is not everybody. Whoever is last in the roster is left for later.")
    return [*told, HONEST]


def to_json(plan: Plan, today: date, likely: Forecast | None, with_more: Forecast | None) -> dict[str, Any]:
    """`namecards plan --json`."""
    return {
        "first_day": plan.first_day.isoformat() if plan.first_day else None,
        "minutes": plan.minutes,
        "off": [WEEKDAYS[day] for day in plan.off],
        "days_left": plan.days_left(today),
        "forecast": _figures(likely),
        f"with_{MORE}_minutes_more": _figures(with_more),
    }


def _figures(forecast: Forecast | None) -> dict[str, int] | None:
    if forecast is None:
        return None
    return {"known": forecast.known, "low": forecast.low, "high": forecast.high, "total": forecast.total}


def written(plan: Plan) -> tuple[str, str, str]:
    """A plan's day, minutes and weekdays off as they are typed; `parse` reads them back."""
    first_day = plan.first_day.isoformat() if plan.first_day else ""
    return first_day, str(plan.minutes), " ".join(WEEKDAYS[day] for day in plan.off)


def parse(day: str, minutes: str, off: str, today: date) -> Plan:
    """A plan as it is typed: `2026-08-24` or `+3w`, `15`, `sat sun`. Raises `NoPlan`."""
    first_day = day_of(day.strip().removeprefix("@"), today) if day.strip() else None
    if day.strip() and first_day is None:
        raise NoPlan(f"“{day.strip()}” is no day. Write it as 2026-08-24, or +3w for three weeks from now.")
    if not minutes.strip().isdecimal() or not 1 <= int(minutes) <= 240:
        raise NoPlan(f"“{minutes.strip()}” is no number of minutes from 1 to 240.")
    days_off = weekdays(off)
    if days_off is None or len(days_off) == len(WEEKDAYS):
        raise NoPlan(f"“{off.strip()}” leaves no day or is no weekday. Write some of: {' '.join(WEEKDAYS)}.")
    return Plan(first_day, int(minutes), days_off)


def weekdays(text: str) -> tuple[int, ...] | None:
    """`sat sun` as weekdays, 0 for Monday; None if a word is no weekday."""
    words = [word.casefold()[:3] for word in text.replace(",", " ").split()]
    return tuple(sorted({WEEKDAYS.index(word) for word in words})) if set(words) <= set(WEEKDAYS) else None
