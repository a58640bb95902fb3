"""Parses and formats the plan, for the screen and the shell."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from namecards.core.days import (
    format_day,
    format_days_off,
    just_passed,
    parse_day,
    passed_sentence,
    require_days_off,
)
from namecards.core.errors import BadPlan
from namecards.core.planning.planner import Plan
from namecards.core.settings import LONGEST_SESSION

FARTHEST = timedelta(days=730)
"""A day more than two years ahead is a mistyped year."""
EXAMPLES = "2026-08-24, 24 aug, monday, or +3w for three weeks from now"


def format_plan(plan: Plan) -> tuple[str, str, str]:
    """Format a plan's day, minutes and days off as lines that `parse` reads back."""
    first_day = plan.first_day.isoformat() if plan.first_day else ""
    return first_day, str(plan.minutes), format_days_off(plan.off, plan.spans)


def parse(plan: Plan, day: str, minutes: str, off: str, today: date) -> Plan:
    """Return the plan changed by typed lines: `24 aug`, `15`, `sat sun, 17-21 aug`. Raises `BadPlan`."""
    changed = replace(
        plan, first_day=parse_day_to_come(day, plan.first_day, today), minutes=parse_minutes(minutes)
    )
    weekdays, spans = require_days_off(off, today, BadPlan)
    return replace(changed, off=weekdays, spans=spans)


def with_meeting(plan: Plan, roster: str, day: str, today: date) -> Plan:
    """Return the plan with a roster's own first day; an empty line removes it. Raises `BadPlan`."""
    first_day = parse_day_to_come(day, plan.meetings.get(roster), today)
    others = {name: when for name, when in plan.meetings.items() if name != roster}
    return replace(plan, meetings=others | ({roster: first_day} if first_day else {}))


def parse_day_to_come(text: str, before: date | None, today: date) -> date | None:
    """Parse a later day, None for an empty line; the day `before` may be past. Raises `BadPlan`."""
    text = text.strip().removeprefix("@")
    if not text:
        return None
    day = parse_day(text, today)
    if day is None:
        raise BadPlan(f"“{text}” is not a day. Write it as {EXAMPLES}.")
    if day == today != before:
        raise BadPlan(
            "That is today, so no day is left to practice. Type a later day, or leave the line empty."
        )
    day = (just_passed(text, today) or (day,))[0]
    if day != before and (passed := passed_sentence(text, today)):
        raise BadPlan(passed)
    if day > today + FARTHEST:
        raise BadPlan(f"{format_day(day, today)} is more than two years away. Is the year right?")
    return day


def parse_minutes(text: str) -> int:
    """Parse minutes a day. Raises `BadPlan`."""
    text = text.strip()
    number = re.fullmatch(r"([0-9]{1,3}) *(?:m|mins?|minutes?)?(?: a day)?\.?", text)
    if not text:
        raise BadPlan(f"Type how many minutes a day you have, from 1 to {LONGEST_SESSION}.")
    if not (number and 1 <= int(number[1]) <= LONGEST_SESSION):
        raise BadPlan(f"“{text}” is not a number of minutes from 1 to {LONGEST_SESSION}.")
    return int(number[1])
