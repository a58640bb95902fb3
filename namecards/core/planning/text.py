"""A plan's forecast in sentences, for the screen and the shell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from namecards.core.days import format_day
from namecards.core.people import natural_key
from namecards.core.planning.forecast import Morning
from namecards.core.planning.plan_forecast import MORE, PlanForecast
from namecards.core.planning.planner import Plan

HONEST = (
    "A forecast is an estimate. The method was tested on simulated learners only. Your answers adjust it, "
    "and the plan is made again every day."
)
FEW = 5
"""How many of the people there is no time for are named in a line."""


def lines(plan: Plan, today: date, found: PlanForecast | None) -> list[str]:
    """Return the forecast, the work to do, the missed days, and the people there is no time for."""
    if found is None:
        return [_no_forecast_line(plan, today)]
    return [*filter(None, (forecast_line(found), work_line(found), missed_line(found), unmet_line(found)))]


def report(plan: Plan, today: date, found: PlanForecast | None) -> list[str]:
    """Return the lines of `namecards plan`: those of the screen, with more names and days."""
    first = lines(plan, today, found)
    if found is None:
        return first
    names = f"{unmet_names(found)}." if found.unmet else ""
    return [*first, *filter(None, (names, meetings_line(plan, today))), plot_line(found), HONEST]


def forecast_line(found: PlanForecast) -> str:
    """Say how many names will be known, and how many with more minutes a day."""
    likely, more = found.likely, found.with_more.known
    last = format_day(found.mornings[-1].day, found.day)
    by = f"On their first days (the last on {last})" if found.plan.meetings else f"On {last}"
    more_minutes = f"With {found.plan.minutes + MORE} minutes a day"
    return (
        f"{by} you will probably know about {likely.known} of {_count(likely.total, 'name')} "
        f"(likely {likely.low} to {likely.high}). "
        f"{more_minutes}: {f'about {more}' if more > likely.known else 'hardly more'}."
    )


def work_line(found: PlanForecast) -> str:
    """Say what to do today, and on the next day of practice."""
    return " ".join(filter(None, (_today(found), next_session_line(found.next_session, found.day))))


def next_session_line(session: Morning | None, today: date) -> str:
    """Say what to do on the next day of practice; empty if none is left."""
    if session is None:
        return ""
    tomorrow = session.day == today + timedelta(days=1)
    return f"{'Tomorrow' if tomorrow else f'{session.day:%A}'}: {_work(session)}."


def missed_line(found: PlanForecast) -> str:
    """Say kindly what missed days changed; empty if none were missed."""
    if found.missed is None:
        return ""
    likely, lost = found.likely.known, found.missed
    missed = f"You missed {_count(lost.days, 'day')}."
    if lost.before <= likely:
        return f"{missed} You will still know about {likely} names."
    now = f"{missed} With {found.plan.minutes} minutes a day you will now know about {likely} names"
    if not lost.more:
        return f"{now}."
    return f"{now}; with {found.plan.minutes + lost.more} minutes, about {lost.reached}."


def unmet_line(found: PlanForecast) -> str:
    """Say how many people there is no time to meet before their day; empty if there is time for all."""
    count = len(found.unmet)
    return f"There is no time to meet {_count(count, 'person', 'people')} before their day." if count else ""


def unmet_names(found: PlanForecast) -> str:
    """The names of the first few of them, and a count of the others."""
    names = ", ".join(person.display for person, _ in found.unmet[:FEW])
    more = len(found.unmet) - FEW
    return f"{names} and {more} more" if more > 0 else names


def meetings_line(plan: Plan, today: date) -> str:
    """Say which rosters have a first day of their own; empty if none has."""
    days = _rosters_by_day(plan.meetings)
    first_days = (f"{' and '.join(names)} on {format_day(day, today)}" for day, names in days.items())
    return f"First days of their own: {', '.join(first_days)}." if days else ""


def plot_line(found: PlanForecast) -> str:
    """Say the plot in words: this morning, two days in between, and the last day."""
    ahead = found.mornings[1:]
    a_third = max(len(ahead) // 3, 1)
    some = [*ahead[a_third - 1 : -1 : a_third][:2], ahead[-1]]
    days = (
        f"{format_day(m.day, found.day)} about {m.known.known} ({m.known.low} to {m.known.high})"
        for m in some
    )
    return f"Names known: this morning about {found.so_far[-1][1]}; {'; '.join(days)}."


def _no_forecast_line(plan: Plan, today: date) -> str:
    last = plan.last_day
    if plan.is_open(today):
        return "Nobody's name is needed on a later day. To import a list, press i at home."
    if last is None:
        return "No first day of school is set. Each name is asked when you are about to forget it."
    return f"The first day, {format_day(last, today)}, has come. Each name is asked when it is due."


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


def _rosters_by_day(meetings: Mapping[str, date]) -> dict[date, list[str]]:
    """The earliest day first."""
    days: dict[date, list[str]] = {}
    for roster, day in sorted(meetings.items(), key=lambda item: (item[1], natural_key(item[0]))):
        days.setdefault(day, []).append(roster)
    return days
