"""The plan and its forecast in sentences, for the screen and the shell alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from namecards.core.days import format_day, long_day
from namecards.core.grouping import group
from namecards.core.people import Roster, natural_key
from namecards.core.planning.course import Course
from namecards.core.planning.forecast import Morning
from namecards.core.planning.plan_forecast import MORE, PlanForecast
from namecards.core.planning.planner import Plan
from namecards.core.settings import ChangedForecast, PlanOutcome, SavedForecast
from namecards.core.text import join_names, pluralize

HONEST = (
    "A forecast is an estimate, tested on simulated learners only. The more you answer, the better it fits "
    "you. Each day the plan starts again from what you know."
)
NO_CURVE = "Practice on two days (Enter on home), and the names you know are drawn here, day by day."
MISSING_NONE = "Missing no more days"
SATURDAY = 5
"""The weekday from which a first day is named with its weekday: it may be a wrong date."""
FULL = 0.75
"""The share of the planned minutes from which a session counts as one of full length."""
FEW = 5
"""How many people without time are named in a line."""


def lines(
    plan: Plan, today: date, forecast: PlanForecast | None, outcomes: Sequence[PlanOutcome] = ()
) -> list[str]:
    """Describe how far the plan will get, today's work, missed days, and people left for later.

    Without a forecast, what was left to be learned, and the newest of the plans that came to their day.
    """
    if forecast is None:
        return [_no_forecast(plan, today), *(outcome_line(one, today) for one in outcomes[-1:])]
    sentences = [forecast_line(forecast), work_line(forecast), missed_line(forecast), unmet_line(forecast)]
    return [sentence for sentence in sentences if sentence]


def report(
    plan: Plan, today: date, forecast: PlanForecast | None, outcomes: Sequence[PlanOutcome] = ()
) -> list[str]:
    """Describe the plan for `namecards plan`: the same, with more names and days, and all earlier plans."""
    sentences = lines(plan, today, forecast)
    if forecast is None:
        return [*sentences, *(outcome_line(one, today) for one in outcomes)]
    unmet = f"{unmet_names(forecast)}." if forecast.unmet else ""
    more = (unmet, meetings_line(plan, today), plot_line(forecast.course), HONEST)
    return [*sentences, *filter(None, more)]


def forecast_line(forecast: PlanForecast) -> str:
    """Describe the forecast, and what would bring more."""
    likely, names = forecast.likely, pluralize(forecast.likely.total, "name")
    reached = f"you will probably know about {likely.known} of {names} (likely {likely.low} to {likely.high})"
    if likely.low == likely.total:
        everybody = f"all {likely.total} names" if likely.total > 1 else "the one name"
        return f"{_format_start(forecast)} you will probably know {everybody}."
    levers = _levers(forecast)
    if not likely.high:
        days_off = "" if forecast.plan.days_left(forecast.day) else ": every day until then is a day off"
        reached = f"you will probably know none of {names}{days_off}"
    missing = ", missing as many days as so far" if MISSING_NONE in levers else ""
    more = " ".join(f"{lever}: about {known}." for lever, known in levers.items())
    return f"{_format_start(forecast)} {reached}{missing}. {more or 'More time would bring hardly more.'}"


def _levers(forecast: PlanForecast) -> dict[str, int]:
    """The changes that bring at least a hundredth more names, each with the names then known."""
    levers = {f"With {forecast.plan.minutes + MORE} minutes a day": forecast.with_more}
    if forecast.on_day_off:
        day, with_day = forecast.on_day_off
        levers[f"Practicing on {long_day(day, forecast.day)}, too"] = with_day
    if forecast.every_day:
        levers[MISSING_NONE] = forecast.every_day
    least = forecast.likely.known + max(forecast.likely.known / 100, 1)
    return {lever: then.known for lever, then in levers.items() if then.known >= least}


def work_line(forecast: PlanForecast) -> str:
    """Describe today's work and that of the next day of practice."""
    return " ".join(filter(None, (_today(forecast), next_session_line(forecast.next_session, forecast.day))))


def next_session_line(session: Morning | None, today: date) -> str:
    """Describe the next day of practice; empty if there is none."""
    if session is None:
        return ""
    ahead = (session.day - today).days
    day = f"{session.day:%A}" if ahead < 7 else long_day(session.day, today)
    return f"{'Tomorrow' if ahead == 1 else day}: {_work(session)}."


def missed_line(forecast: PlanForecast) -> str:
    """Say kindly what missed days changed; empty if none were missed."""
    if forecast.missed is None:
        return ""
    likely, lost, minutes = forecast.likely.known, forecast.missed, forecast.plan.minutes
    names = pluralize(likely, "name")
    missed = f"You missed {pluralize(lost.days, 'day')}."
    if lost.before <= likely:
        return f"{missed} You will still know about {names}."
    now = f"{missed} With {pluralize(minutes, 'minute')} a day you will now know about {names}"
    return f"{now}; with {minutes + lost.more}, about {lost.reached}." if lost.more else f"{now}."


def unmet_line(forecast: PlanForecast) -> str:
    """Say how many people there is no time for; empty if there is time for everybody."""
    count = len(forecast.unmet)
    left = pluralize(count, "person is", "people are")
    return f"There isn't time for everybody: {left} left for later." if count else ""


def outcome_line(outcome: PlanOutcome, today: date) -> str:
    """Describe what a plan came to beside the forecast, without any name."""
    then, changed = outcome.foretold, outcome.foretold.changed
    foretold = f"forecast {_range(then, outcome)}"
    reached = f"reached {outcome.reached} of {pluralize(outcome.total, 'name')}"
    line = f"{format_day(outcome.day, today)}: {foretold}, {reached}, in {_hours(outcome.minutes)}."
    if not changed:
        return line
    day = format_day(changed.day, today)
    return f"{line} The plan was changed on {day}: forecast {_range(changed, outcome)}."


def _range(then: SavedForecast | ChangedForecast, outcome: PlanOutcome) -> str:
    """The forecast, with its number of names if people came or left since."""
    of = f" of {pluralize(then.total, 'name')}" if then.total not in (0, outcome.total) else ""
    return f"{then.known}{of} ({then.low} to {then.high})"


def _hours(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return " ".join(filter(None, (f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else "")))


def unmet_names(forecast: PlanForecast) -> str:
    """List the first few people left for later by name."""
    return join_names([person.display for person, _ in forecast.unmet], FEW)


def meetings_line(plan: Plan, today: date) -> str:
    """List the classes with a first day of their own; empty if there are none."""
    days = _by_day(plan.meetings)
    listed = ", ".join(f"{' and '.join(names)} on {format_day(day, today)}" for day, names in days.items())
    return f"Classes with a first day of their own: {listed}." if listed else ""


def gone_line(
    plan: Plan, rosters: Sequence[Roster], today: date, change: str = "F7 on the plan removes it"
) -> str:
    """Name the empty classes that have a first day of their own; empty if there are none."""
    here = {roster.name for roster in rosters}
    gone = [name for name, day in plan.meetings.items() if day > today and name not in here]
    names = join_names(sorted(gone, key=natural_key), FEW)
    return f"Nobody is in {names} now, so that first day doesn't count. {change}." if gone else ""


def plot_line(course: Course) -> str:
    """Describe the plot in words: this morning; of a forecast two days on the way, and the last."""
    if not course.is_curve:
        return NO_CURVE
    (today, known), ahead = course.so_far[-1], course.ahead
    so_far = f"Today you know about {pluralize(known, 'name')}"
    a_third = max(len(ahead) // 3, 1)
    days = (
        f"{format_day(m.day, today)} about {m.forecast.known} (likely {m.forecast.low} to {m.forecast.high})"
        for m in (*ahead[a_third - 1 : -1 : a_third][:2], *ahead[-1:])
    )
    return f"{so_far}; forecast: {'; '.join(days)}." if ahead else f"{so_far}."


def _no_forecast(plan: Plan, today: date) -> str:
    last = plan.last_day
    if plan.is_open(today) and any(day <= today for day in plan.meetings.values()):
        return "The first days of all classes have come. Names are asked when they are due."
    if plan.is_open(today):
        return "There's nobody to learn for a day to come. Import a list or photos first."
    if last is None:
        return "No first day of school is set, so each name is asked just before you would forget it."
    return f"The first day of school, {format_day(last, today)}, has come. Names are asked when they are due."


def _format_start(forecast: PlanForecast) -> str:
    """The start of the forecast: the day on which all names are needed, or the last of several."""
    day = forecast.mornings[-1].day
    last = (long_day if day.weekday() >= SATURDAY else format_day)(day, forecast.day)
    return f"On their first days (the last is {last})" if forecast.plan.meetings else f"On {last}"


def _today(forecast: PlanForecast) -> str:
    if forecast.plan.is_off(forecast.day):
        return "Today is a day off."
    session, minutes, done = forecast.mornings[0], forecast.plan.minutes, round(forecast.minutes_done)
    if not (session.asked or session.met or done):
        return "Nobody needs to be asked today."
    if not (session.asked or session.met):
        return f"Today: {done} of {minutes} min done. Enough for today."
    planned = f"{done} of {minutes} min done; still" if done else f"{likely_minutes(session, minutes)} min;"
    return f"Today: {planned} {_work(session)}."


def likely_minutes(session: Morning, planned: int) -> str:
    """Say how many of the planned minutes a session likely takes: "10", or "about 2 of 10"."""
    likely = max(round(session.seconds / 60), 1)
    return f"about {likely} of {planned}" if likely < planned * FULL else str(planned)


def _work(session: Morning) -> str:
    parts = [f"{session.asked} to ask"] * bool(session.asked) + [f"{session.met} new"] * bool(session.met)
    return f"about {', '.join(parts)}" if parts else "nothing to do"


def _by_day(meetings: Mapping[str, date]) -> dict[date, list[str]]:
    """The rosters of each day, the earliest day first."""
    listed = sorted(meetings.items(), key=lambda meeting: (meeting[1], natural_key(meeting[0])))
    return group((day, roster) for roster, day in listed)
