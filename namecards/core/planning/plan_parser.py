"""The plan as it is typed, on the screen and in the shell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from namecards.core.days import format_day, format_days_off, parse_day, require_days_off
from namecards.core.errors import BadPlan
from namecards.core.planning.planner import Plan

MOST_MINUTES = 240
FARTHEST = timedelta(days=730)
"""Nobody plans for a day later than in two years; a year that was mistyped is."""
EXAMPLES = "2026-08-24, 24 aug, monday, or +3w for three weeks from now"


def format_plan(plan: Plan) -> tuple[str, str, str]:
    """A plan's day, minutes and days off as they are typed; `parse` reads them back."""
    first_day = plan.first_day.isoformat() if plan.first_day else ""
    return first_day, str(plan.minutes), format_days_off(plan.off, plan.spans)


def parse(plan: Plan, day: str, minutes: str, off: str, today: date) -> Plan:
    """A plan changed as it is typed: `24 aug`, `15`, `sat sun, 17-21 aug`. Raises `NoPlan`."""
    changed = replace(
        plan, first_day=parse_day_to_come(day, plan.first_day, today), minutes=parse_minutes(minutes)
    )
    weekdays, spans = require_days_off(off, today, BadPlan)
    return replace(changed, off=weekdays, spans=spans)


def with_meeting(plan: Plan, roster: str, day: str, today: date) -> Plan:
    """A plan with a roster's own first day as it is typed; nothing takes it away. Raises `NoPlan`."""
    own = parse_day_to_come(day, plan.meetings.get(roster), today)
    others = {name: when for name, when in plan.meetings.items() if name != roster}
    return replace(plan, meetings=others | ({roster: own} if own else {}))


def parse_day_to_come(text: str, before: date | None, today: date) -> date | None:
    """A day as it is typed, None for none; the day `before` may stay though it has come. Raises `NoPlan`."""
    text = text.strip().removeprefix("@")
    if not text:
        return None
    day = parse_day(text, today)
    if day is None:
        raise BadPlan(f"“{text}” is no day. Write it as {EXAMPLES}.")
    if day == today != before:
        raise BadPlan("That is today, which leaves no day to practise before it. Give a later one, or none.")
    if day < today and day != before:
        raise BadPlan(f"{format_day(day, today)} has passed. Give a day to come, or leave the line empty.")
    if day > today + FARTHEST:
        raise BadPlan(f"{format_day(day, today)} is more than two years away. Is the year right?")
    return day


def parse_minutes(text: str) -> int:
    """Minutes a day as they are typed. Raises `NoPlan`."""
    text = text.strip()
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MOST_MINUTES):
        raise BadPlan(f"“{text}” is no number of minutes from 1 to {MOST_MINUTES}.")
    return int(text)
