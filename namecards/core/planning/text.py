"""What a plan comes to in words, for the screen and the command line alike."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from namecards.core.days import said
from namecards.core.people import natural
from namecards.core.planning.forecast import Morning
from namecards.core.planning.plan_forecast import MORE, PlanForecast
from namecards.core.planning.planner import Plan

HONEST = (
    "A forecast is an estimate. It was tried on simulated learners, which proves nothing about people; "
    "with your own answers it becomes your own. The plan is made anew every day."
)
FEW = 5
"""How many of those left for later are named in a line."""


def lines(plan: Plan, today: date, found: PlanForecast | None) -> list[str]:
    """How far the plan will get, what is to do, what was missed, who is left for later."""
    if found is None:
        return [_no_plan(plan, today)]
    told = [forecast(found), needs(found), missed(found), later(found)]
    return [line for line in told if line]


def report(plan: Plan, today: date, found: PlanForecast | None) -> list[str]:
    """`namecards plan`: the same, with more names and days."""
    told = lines(plan, today, found)
    if found is None:
        return told
    named = f"{names_of_later(found)}." if found.later else ""
    return [*told, *filter(None, (named, meetings(plan, today))), in_words(found), HONEST]


def forecast(found: PlanForecast) -> str:
    """The forecast in one line."""
    plan, likely, more = found.plan, found.likely, found.with_more
    days, people = _count(found.days_left, "day"), _count(likely.total, "person", "people")
    told = f"{people}, {days}, {plan.minutes} min: about {likely.known} ({likely.low} to {likely.high})"
    grows = more.known > likely.known
    with_more = f"about {more.known}" if grows else "hardly more"
    return f"{told} {_by(found)}; {MORE} min more a day: {with_more}."


def needs(found: PlanForecast) -> str:
    """What today needs, and what the next day of practice will."""
    return " ".join(filter(None, (_today(found), following(found.next, found.day))))


def following(sitting: Morning | None, today: date) -> str:
    """What the next day of practice needs; nothing if there is none to come."""
    if sitting is None:
        return ""
    tomorrow = sitting.day == today + timedelta(days=1)
    return f"{'Tomorrow' if tomorrow else f'{sitting.day:%A}'}: {_work(sitting)}."


def missed(found: PlanForecast) -> str:
    """What missed days changed, kindly; nothing if none were missed."""
    if found.missed is None:
        return ""
    likely, lost = found.likely.known, found.missed
    told = f"You missed {_count(lost.days, 'day')}."
    if lost.before <= likely:
        return f"{told} The plan still reaches about {likely}."
    now = f"{told} {found.plan.minutes} min a day now reach about {likely}"
    return f"{now}; {lost.more} min more: about {lost.reached}." if lost.more else f"{now}."


def later(found: PlanForecast) -> str:
    """How many there is no time to meet before their day; nothing if everybody is met."""
    count = len(found.later)
    people = _count(count, "person", "people")
    return f"Left for later, for there is no time to meet them by then: {people}." if count else ""


def names_of_later(found: PlanForecast) -> str:
    """The first few of them by name."""
    named = ", ".join(person.display for person, _ in found.later[:FEW])
    more = len(found.later) - FEW
    return f"{named} and {more} more" if more > 0 else named


def meetings(plan: Plan, today: date) -> str:
    """Which rosters come on a day of their own; nothing if none does."""
    days = _by_day(plan.meetings)
    told = ", ".join(f"{' and '.join(names)} on {said(day, today)}" for day, names in days.items())
    return f"First met on a day of their own: {told}." if told else ""


def in_words(found: PlanForecast) -> str:
    """The plot for who cannot see it: this morning, two days on the way, and the last one."""
    ahead = found.mornings[1:]
    a_third = max(len(ahead) // 3, 1)
    some = [*ahead[a_third - 1 : -1 : a_third][:2], ahead[-1]]
    so_far = f"This morning about {found.so_far[-1][1]} known"
    told = (f"{said(m.day, found.day)} about {m.known.known} ({m.known.low} to {m.known.high})" for m in some)
    return f"{so_far}; {'; '.join(told)}."


def _no_plan(plan: Plan, today: date) -> str:
    last = plan.last_day
    if plan.is_open(today):
        return "Nobody is here whose name is needed on a day to come. To bring in a list, press i on home."
    if last is None:
        return "No first day of school is set, so names are asked when they are about to be forgotten."
    return f"The first day, {said(last, today)}, has come. Names are asked when they are due."


def _by(found: PlanForecast) -> str:
    """By when: the one day that all names are needed, or the last of several."""
    last = said(found.mornings[-1].day, found.day)
    return f"by their own days, the last on {last}" if found.plan.meetings else f"by {last}"


def _today(found: PlanForecast) -> str:
    if found.plan.is_off(found.day):
        return "Today is a day off."
    sitting, minutes, done = found.mornings[0], found.plan.minutes, round(found.done)
    if not (sitting.asked or sitting.met):
        return f"Today: {done} of {minutes} min done. Enough for today."
    planned = f"{done} of {minutes} min done; still" if done else f"{minutes} min;"
    return f"Today: {planned} {_work(sitting)}."


def _work(sitting: Morning) -> str:
    parts = [f"{sitting.asked} to ask"] * bool(sitting.asked) + [f"{sitting.met} new"] * bool(sitting.met)
    return f"about {', '.join(parts)}" if parts else "nothing to do"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _by_day(meetings: Mapping[str, date]) -> dict[date, list[str]]:
    """The earliest day first."""
    days: dict[date, list[str]] = {}
    for roster, day in sorted(meetings.items(), key=lambda kept: (kept[1], natural(kept[0]))):
        days.setdefault(day, []).append(roster)
    return days
