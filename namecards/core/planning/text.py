"""What a plan comes to in words, for the screen and the command line alike."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from namecards.core.days import format_day
from namecards.core.people import natural_key
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
    told = [forecast_line(found), work_line(found), missed_line(found), unmet_line(found)]
    return [line for line in told if line]


def report(plan: Plan, today: date, found: PlanForecast | None) -> list[str]:
    """`namecards plan`: the same, with more names and days."""
    told = lines(plan, today, found)
    if found is None:
        return told
    named = f"{unmet_names(found)}." if found.unmet else ""
    return [*told, *filter(None, (named, meetings_line(plan, today))), plot_line(found), HONEST]


def forecast_line(found: PlanForecast) -> str:
    """The forecast in one line."""
    plan, likely, more = found.plan, found.likely, found.with_more
    days, people = _count(found.days_left, "day"), _count(likely.total, "person", "people")
    told = f"{people}, {days}, {plan.minutes} min: about {likely.known} ({likely.low} to {likely.high})"
    grows = more.known > likely.known
    with_more = f"about {more.known}" if grows else "hardly more"
    return f"{told} {_by(found)}; {MORE} min more a day: {with_more}."


def work_line(found: PlanForecast) -> str:
    """What today needs, and what the next day of practice will."""
    return " ".join(filter(None, (_today(found), next_session_line(found.next_session, found.day))))


def next_session_line(session: Morning | None, today: date) -> str:
    """What the next day of practice needs; nothing if there is none to come."""
    if session is None:
        return ""
    tomorrow = session.day == today + timedelta(days=1)
    return f"{'Tomorrow' if tomorrow else f'{session.day:%A}'}: {_work(session)}."


def missed_line(found: PlanForecast) -> str:
    """What missed days changed, kindly; nothing if none were missed."""
    if found.missed is None:
        return ""
    likely, lost = found.likely.known, found.missed
    told = f"You missed {_count(lost.days, 'day')}."
    if lost.before <= likely:
        return f"{told} The plan still reaches about {likely}."
    now = f"{told} {found.plan.minutes} min a day now reach about {likely}"
    return f"{now}; {lost.more} min more: about {lost.reached}." if lost.more else f"{now}."


def unmet_line(found: PlanForecast) -> str:
    """How many there is no time to meet before their day; nothing if everybody is met."""
    count = len(found.unmet)
    people = _count(count, "person", "people")
    return f"Left for later, for there is no time to meet them by then: {people}." if count else ""


def unmet_names(found: PlanForecast) -> str:
    """The first few of them by name."""
    named = ", ".join(person.display for person, _ in found.unmet[:FEW])
    more = len(found.unmet) - FEW
    return f"{named} and {more} more" if more > 0 else named


def meetings_line(plan: Plan, today: date) -> str:
    """Which rosters come on a day of their own; nothing if none does."""
    days = _by_day(plan.meetings)
    told = ", ".join(f"{' and '.join(names)} on {format_day(day, today)}" for day, names in days.items())
    return f"First met on a day of their own: {told}." if told else ""


def plot_line(found: PlanForecast) -> str:
    """The plot for who cannot see it: this morning, two days on the way, and the last one."""
    ahead = found.mornings[1:]
    a_third = max(len(ahead) // 3, 1)
    some = [*ahead[a_third - 1 : -1 : a_third][:2], ahead[-1]]
    so_far = f"This morning about {found.so_far[-1][1]} known"
    told = (
        f"{format_day(m.day, found.day)} about {m.known.known} ({m.known.low} to {m.known.high})"
        for m in some
    )
    return f"{so_far}; {'; '.join(told)}."


def _no_plan(plan: Plan, today: date) -> str:
    last = plan.last_day
    if plan.is_open(today):
        return "Nobody is here whose name is needed on a day to come. To bring in a list, press i on home."
    if last is None:
        return "No first day of school is set, so names are asked when they are about to be forgotten."
    return f"The first day, {format_day(last, today)}, has come. Names are asked when they are due."


def _by(found: PlanForecast) -> str:
    """By when: the one day that all names are needed, or the last of several."""
    last = format_day(found.mornings[-1].day, found.day)
    return f"by their own days, the last on {last}" if found.plan.meetings else f"by {last}"


def _today(found: PlanForecast) -> str:
    if found.plan.is_off(found.day):
        return "Today is a day off."
    session, minutes, done = found.mornings[0], found.plan.minutes, round(found.minutes_done)
    if not (session.asked or session.met):
        return f"Today: {done} of {minutes} min done. Enough for today."
    planned = f"{done} of {minutes} min done; still" if done else f"{minutes} min;"
    return f"Today: {planned} {_work(session)}."


def _work(session: Morning) -> str:
    parts = [f"{session.asked} to ask"] * bool(session.asked) + [f"{session.met} new"] * bool(session.met)
    return f"about {', '.join(parts)}" if parts else "nothing to do"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _by_day(meetings: Mapping[str, date]) -> dict[date, list[str]]:
    """The earliest day first."""
    days: dict[date, list[str]] = {}
    for roster, day in sorted(meetings.items(), key=lambda kept: (kept[1], natural_key(kept[0]))):
        days.setdefault(day, []).append(roster)
    return days
