"""What a plan comes to, in figures and in words: so far, ahead, after missed days, who is left for later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from schoolmates import person

from namecards.core.learning.learner_history import Answer
from namecards.core.learning.memory import Card
from namecards.core.people import Person
from namecards.core.planning import plan_chart as plan_figures
from namecards.core.planning import text as plan_words
from namecards.core.planning.course import outcome
from namecards.core.planning.plan_forecast import PlanForecast, missed_days, plan_forecast
from namecards.core.planning.planner import Plan
from namecards.core.settings import SavedForecast

DAY = timedelta(days=1)
MONDAY = date(2026, 8, 10)
SCHOOL = date(2026, 8, 24)
WEEKENDS = (5, 6)


def grade(number: int, count: int) -> list[Person]:
    return [replace(person(f"Ana{i:03}", f"of {number}"), grade=str(number)) for i in range(count)]


def met(who: Sequence[Person], day: date, *right: bool) -> tuple[dict[str, Card], dict[str, list[Answer]]]:
    """Cards and logs of people looked at on a day and asked on as many days from the next on."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    last = day + len(right) * DAY
    cards = {p.id: Card(p.id, 1.0, 6.0, last + DAY, last, 1 + len(right)) for p in who}
    answers = [Answer(noon, day, None, 10.0, 0.3)] + [
        Answer(noon + i * DAY, day + i * DAY, knew, 5.0, 1.0) for i, knew in enumerate(right, 1)
    ]
    return cards, {p.id: answers for p in who}


def ahead(
    plan: Plan,
    people: Sequence[Person],
    known: tuple[dict[str, Card], dict[str, list[Answer]]] = ({}, {}),
    today: date = MONDAY,
) -> PlanForecast:
    logs: dict[str, list[Answer]] = {p.id: [] for p in people} | known[1]
    found = plan_forecast(plan, today, people, known[0], logs, set(logs))
    assert found is not None
    return found


def test_the_forecast_in_one_line() -> None:
    found = ahead(Plan(SCHOOL, 15, WEEKENDS), grade(6, 412))
    likely, more = found.likely, found.with_more
    assert found.on_day_off and found.on_day_off[0] == date(2026, 8, 23)
    assert plan_words.forecast_line(found) == (
        f"On 24 August you will probably know about {likely.known} of 412 names "
        f"(likely {likely.low} to {likely.high}). With 20 minutes a day: about {more.known}. "
        f"Practicing on Sunday 23 August, too: about {found.on_day_off[1].known}."
    )
    assert likely.low < likely.known < more.known < 412


def test_all_names_are_said_as_all() -> None:
    """“About 23 of 23 names (likely 23 to 23)” has to be read twice."""
    found = ahead(Plan(SCHOOL, 30, WEEKENDS), grade(6, 3))
    last = replace(found.mornings[-1], forecast=replace(found.likely, known=3, low=3, high=3))
    sure = replace(found, mornings=(*found.mornings[:-1], last))
    assert plan_words.forecast_line(sure) == "On 24 August you will probably know all 3 names."


def test_a_plan_without_a_day_of_practice_says_so() -> None:
    """“About 0 of 30 names (likely 0 to 0)” doesn't say that the days off are all there is."""
    found = ahead(Plan(SCHOOL, 15, spans=((MONDAY, SCHOOL),)), grade(6, 30))
    assert plan_words.forecast_line(found).startswith(
        "On 24 August you will probably know none of 30 names: every day until then is a day off."
    )


def test_a_lever_is_told_only_if_it_brings_something() -> None:
    """Five minutes more bring nothing where everybody is known; the free Sunday before the day may."""
    found = ahead(Plan(SCHOOL, 30, WEEKENDS), grade(6, 30))
    assert found.with_more.known <= found.likely.known + 1
    assert "minutes a day" not in plan_words.forecast_line(found)
    full = replace(found, on_day_off=(SCHOOL - DAY, replace(found.likely, known=found.likely.known)))
    assert plan_words.forecast_line(full).endswith("More time would bring hardly more.")
    helps = replace(found, on_day_off=(SCHOOL - DAY, replace(found.likely, known=found.likely.known + 3)))
    assert "Practicing on Sunday 23 August, too: about" in plan_words.forecast_line(helps)


def test_who_missed_days_is_told_what_missing_none_would_bring() -> None:
    """Met on Monday of last week, and never since: five of eight planned days were missed."""
    people = grade(6, 300)
    plan = Plan(SCHOOL, 15, since=MONDAY - 7 * DAY)
    found = ahead(plan, people, met(people[:40], MONDAY - 7 * DAY, True))
    assert found.every_day is not None and found.every_day.known > found.likely.known
    line = plan_words.forecast_line(found)
    assert ", missing as many days as so far." in line
    assert f"Missing no more days: about {found.every_day.known}." in line
    regular = ahead(replace(plan, since=MONDAY - 2 * DAY), people, met(people[:40], MONDAY - 2 * DAY, True))
    assert regular.every_day is None and "missing" not in plan_words.forecast_line(regular).lower()


def test_what_a_plan_came_to_is_told_without_a_name() -> None:
    """Ten names known for weeks, twenty never met: ten are reached, in the minutes that were spent."""
    people = grade(6, 30)
    began = SCHOOL - 14 * DAY
    noon = datetime(2026, 8, 10, 12, tzinfo=UTC)
    log = [
        Answer(noon, began, None, 60.0, 0.3),
        *(Answer(noon + i * DAY, began + i * DAY, True, 50.0, 300.0, pause=10.0) for i in (1, 2, 3)),
    ]
    logs = {p.id: log if at < 10 else [] for at, p in enumerate(people)}
    after = replace(log[-1], day=SCHOOL + DAY, right=False)
    logs[people[0].id] = [*log, after]
    foretold = SavedForecast(began, began, 12, 9, 15)
    found = outcome(Plan(SCHOOL, 15), foretold, people, logs)
    assert (found.reached, found.total, found.minutes) == (10, 30, 40), "what came after the day is not in it"
    told = plan_words.outcome_line(found, SCHOOL + DAY)
    assert told == "24 August: forecast 12 (9 to 15), reached 10 of 30 names, in 40 min."
    fewer = replace(found, foretold=replace(foretold, total=20))  # ten came later
    assert "forecast 12 of 20 names (9 to 15), reached 10 of 30" in plan_words.outcome_line(fewer, SCHOOL)
    long = plan_words.outcome_line(replace(found, minutes=190), SCHOOL)
    assert long.endswith("in 3 h 10 min.") and not any(p.goes_by in told for p in people)
    assert plan_words.lines(Plan(SCHOOL), SCHOOL, None, [found])[-1] == told
    assert plan_figures.to_json(Plan(SCHOOL), SCHOOL, None, [found])["outcomes"][0]["reached"] == 10


def test_it_ends_in_the_forecast_and_begins_with_today() -> None:
    found = ahead(Plan(SCHOOL, 15), grade(6, 100))
    days = [morning.day for morning in found.mornings]
    assert days == [MONDAY + i * DAY for i in range(15)]
    assert found.mornings[-1].forecast == found.likely
    assert found.so_far == ((MONDAY, 0),)


def test_days_off_have_no_session_and_the_next_one_is_named() -> None:
    friday = MONDAY + 4 * DAY
    plan = Plan(SCHOOL, 10, WEEKENDS, ((date(2026, 8, 17), date(2026, 8, 17)),))
    found = ahead(plan, grade(6, 200), today=friday)
    assert [m.day.day for m in found.mornings if m.asked or m.met] == [14, 18, 19, 20, 21]
    assert found.next_session is not None and found.next_session.day == date(2026, 8, 18)
    assert plan_words.work_line(found) == (
        f"Today: 10 min; about {found.mornings[0].met} new. "
        f"Tuesday: about {found.next_session.asked} to ask, {found.next_session.met} new."
    )
    holidays = Plan(date(2026, 9, 7), 10, WEEKENDS, ((date(2026, 8, 17), date(2026, 8, 21)),))
    assert " Monday 24 August: about " in plan_words.work_line(ahead(holidays, grade(6, 200), today=friday))


def test_today_what_is_done_and_what_is_still_to_do() -> None:
    people = grade(6, 60)
    some = met(people[:6], MONDAY)
    busy = ahead(Plan(SCHOOL, 5), people, some)
    assert busy.minutes_done == 1.0 and plan_words.work_line(busy).startswith(
        "Today: 1 of 5 min done; still about 6 to ask,"
    )
    enough = ahead(Plan(SCHOOL, 1), people, some)
    assert plan_words.work_line(enough).startswith(
        "Today: 1 of 1 min done. Enough for today. Tomorrow: about "
    )
    off = ahead(Plan(SCHOOL, 5, (0,)), people)
    assert plan_words.work_line(off).startswith("Today is a day off. Tomorrow: about ")


def test_a_session_that_has_less_to_ask_than_minutes_says_how_long_it_takes() -> None:
    people = grade(6, 20)
    known = met(people, MONDAY - 3 * DAY, True, True)
    found = ahead(Plan(SCHOOL, 30), people, known)
    today = found.mornings[0]
    assert today.asked and not today.met and today.seconds < 5 * 60
    likely = round(today.seconds / 60)
    assert plan_words.work_line(found).startswith(
        f"Today: about {likely} of 30 min; about {today.asked} to ask."
    )


def test_the_evening_before_there_is_no_next_session() -> None:
    found = ahead(Plan(SCHOOL, 5), grade(6, 20), today=SCHOOL - DAY)
    assert (
        found.next_session is None
        and plan_words.work_line(found) == f"Today: 5 min; about {found.mornings[0].met} new."
    )


def test_so_far_is_told_of_each_morning_and_what_is_learned_shows_the_morning_after() -> None:
    people = grade(6, 10)
    found = ahead(Plan(SCHOOL, 5), people, met(people, MONDAY - 3 * DAY, True, True))
    days, known = zip(*found.so_far, strict=True)
    assert days == tuple(MONDAY - i * DAY for i in (3, 2, 1, 0))
    assert known[0] == 0 < known[1] < known[2] >= known[3] > 0
    assert "Today you know about" in plan_words.plot_line(found.course)


def test_the_plot_begins_with_the_first_answer_and_ends_on_the_day() -> None:
    people = grade(6, 40)
    fresh = plan_figures.draw(ahead(Plan(SCHOOL, 5), people).course, 60, 12)
    assert fresh[-1].split() == ["today", "24", "Aug"] and fresh[0].startswith("   40│")
    begun = ahead(Plan(SCHOOL, 5), people, met(people, MONDAY - 7 * DAY, True))
    assert plan_figures.draw(begun.course, 60, 12)[-1].split() == ["3", "Aug", "today", "24", "Aug"]


def test_each_class_on_its_own_day() -> None:
    sixth, seventh = grade(6, 30), grade(7, 30)
    plan = Plan(SCHOOL, 5, meetings={"Grade 7": date(2026, 8, 13)})
    found = ahead(plan, sixth + seventh)
    assert {m.day for m in found.mornings if m.unmet} <= {date(2026, 8, 13), SCHOOL}
    assert plan_words.forecast_line(found).startswith("On their first days (the last is 24 August)")
    assert "own: Grade 7 on 13 August." in plan_words.meetings_line(plan, MONDAY)
    days = {"Art": SCHOOL, "Room 12": date(2026, 8, 13), "Room 9": date(2026, 8, 13)}
    line = plan_words.meetings_line(Plan(meetings=days), MONDAY)
    assert line.endswith(": Room 9 and Room 12 on 13 August, Art on 24 August.")


def test_whoever_is_on_several_lists_is_needed_on_the_earliest_of_their_days() -> None:
    maya = replace(person("Maya", "Chen"), grade="6", homeroom="12", classes=("Art",))
    plan = Plan(SCHOOL, meetings={"Art": date(2026, 8, 20), "Room 12": date(2026, 8, 26)})
    assert plan.need(maya) == date(2026, 8, 20)
    assert plan.need(replace(maya, classes=())) == date(2026, 8, 26), "a later day of their own counts too"
    assert plan.need(replace(maya, classes=(), homeroom="9")) == SCHOOL
    assert plan.last_day == date(2026, 8, 26) and plan.is_open(SCHOOL) and not plan.is_open(date(2026, 8, 26))


def test_a_classs_own_day_alone_is_a_plan_too() -> None:
    found = ahead(Plan(None, 5, meetings={"Grade 6": date(2026, 8, 13)}), grade(6, 20) + grade(7, 20))
    assert found.mornings[-1].day == date(2026, 8, 13)


def test_too_late_for_everybody_leaves_the_latest_then_the_last_in_the_users_own_order() -> None:
    sixth, seventh = grade(6, 100), grade(7, 100)
    plan = Plan(SCHOOL, 2, meetings={"Grade 7": date(2026, 8, 26)})
    found = ahead(plan, seventh + sixth)
    days = [day for _, day in found.unmet]
    assert days == sorted(days, reverse=True) and set(days) == {SCHOOL, date(2026, 8, 26)}
    for group in (sixth, seventh):
        left = [p for p, _ in found.unmet if p in group]
        assert left == group[len(group) - len(left) :], "the last of the roster"
    assert ahead(plan, seventh + sixth) == found, "the same every time"
    count = len(found.unmet)
    assert f"{count} people are left for later" in plan_words.unmet_line(found)
    one = replace(found, unmet=found.unmet[:1])
    assert "1 person is left for later" in plan_words.unmet_line(one)
    first = ", ".join(p.display for p, _ in found.unmet[:5])
    assert plan_words.unmet_names(found) == f"{first} and {count - 5} more"
    told = plan_figures.to_json(plan, MONDAY, found)["left_for_later"]
    assert len(told) == count and told[0] == {
        "display": found.unmet[0][0].display,
        "person": found.unmet[0][0].id,
        "day": "2026-08-26",
    }


def test_with_time_for_everybody_nobody_is_left_for_later() -> None:
    found = ahead(Plan(SCHOOL, 15), grade(6, 30))
    assert found.unmet == () and plan_words.unmet_line(found) == ""


def test_missed_days_are_those_of_practice_since_the_last_one() -> None:
    friday, wednesday = date(2026, 8, 14), date(2026, 8, 19)
    plan = Plan(SCHOOL, 15, WEEKENDS, since=date(2026, 8, 3))
    assert missed_days(plan, wednesday, [MONDAY, friday]) == [date(2026, 8, 17), date(2026, 8, 18)]
    assert missed_days(plan, wednesday, [friday, wednesday]) == []
    assert missed_days(replace(plan, since=date(2026, 8, 18)), wednesday, [friday]) == []
    assert missed_days(Plan(SCHOOL, 15), wednesday, []) == [], "the plan is not older than today"


def test_after_missed_days_it_says_what_changed_and_what_makes_good_for_it() -> None:
    people = grade(6, 300)
    known = met(people[:40], MONDAY)
    plan = Plan(SCHOOL, 15, since=MONDAY)
    found = ahead(plan, people, known, today=MONDAY + 3 * DAY)
    assert found.missed is not None and found.missed.days == 2
    assert found.missed.before > found.likely.known and 0 < found.missed.more <= 15
    assert found.missed.reached >= 0.95 * found.missed.before
    assert plan_words.missed_line(found) == (
        f"You missed 2 days. With 15 minutes a day you will now know about {found.likely.known} names; "
        f"with {15 + found.missed.more}, about {found.missed.reached}."
    )
    lost = ahead(plan, people, known, today=SCHOOL - DAY)
    assert plan_words.missed_line(lost) == (
        f"You missed 12 days. With 15 minutes a day you will now know about {lost.likely.known} names."
    )


def test_without_missed_days_nothing_is_said_of_them() -> None:
    people = grade(6, 20)
    found = ahead(Plan(SCHOOL, 15, since=MONDAY), people, met(people, MONDAY), today=MONDAY + DAY)
    assert found.missed is None and plan_words.missed_line(found) == ""


def test_missed_days_that_change_nothing() -> None:
    found = ahead(Plan(SCHOOL, 15, since=MONDAY), grade(6, 5), today=MONDAY + 2 * DAY)
    assert found.likely.known >= 4
    told = f"You missed 1 day. You will still know about {found.likely.known} names."
    assert plan_words.missed_line(found) == told


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        (Plan(), "No first day of school is set"),
        (Plan(MONDAY), "The first day of school, 10 August, has come. Names are asked when they are due."),
        (Plan(SCHOOL), "There's nobody to learn for a day to come."),
        (Plan(SCHOOL, meetings={"Grade 6": MONDAY}), "The first days of all classes have come."),
    ],
)
def test_without_anything_to_forecast_it_says_why(plan: Plan, told: str) -> None:
    assert plan_forecast(plan, MONDAY, [], {}, {}, ()) is None
    (line,) = plan_words.lines(plan, MONDAY, None)
    assert line.startswith(told)
    assert plan_words.report(plan, MONDAY, None) == [line]
    assert plan_figures.to_json(plan, MONDAY, None)["forecast"] is None


def test_a_year_ahead_is_played_too() -> None:
    found = ahead(Plan(MONDAY + 365 * DAY, 10), grade(6, 50))
    assert len(found.mornings) == 366 and "On 10 August 2027" in plan_words.forecast_line(found)
    assert len(plan_words.plot_line(found.course).split(";")) == 4


def test_what_other_programs_read_of_a_plan_keeps_its_names() -> None:
    """`namecards plan --json` is read by scripts, which a changed name would break without a word."""
    people = grade(6, 40)
    plan = Plan(
        SCHOOL, 15, WEEKENDS, spans=((date(2026, 8, 17), date(2026, 8, 18)),), meetings={"Art": SCHOOL}
    )
    told = plan_figures.to_json(plan, MONDAY, ahead(plan, people))
    assert told["first_meetings"] == {"Art": "2026-08-24"}
    assert (told["first_day"], told["minutes"], told["days_left"]) == ("2026-08-24", 15, 8)
    assert (told["off"], told["days_off"]) == (["sat", "sun"], [["2026-08-17", "2026-08-18"]])
    assert told["today"].keys() == {"minutes", "done", "day", "ask", "meet"}
    assert told["next"]["day"] == "2026-08-11" and told["missed_days"] == 0
    assert told["known_so_far"] == [{"day": "2026-08-10", "known": 0}]
    assert [each["day"] for each in told["series"]][::13] == ["2026-08-11", "2026-08-24"]
    last = told["series"][-1]
    assert told["forecast"] == {name: last[name] for name in ("known", "low", "high")} | {"total": 40}


def test_the_report_has_the_plan_in_sentences_and_the_plot_in_words() -> None:
    people = grade(6, 200)
    plan = Plan(SCHOOL, 2)
    found = ahead(plan, people)
    forecast, work, unmet, named, plot, _ = plan_words.report(plan, MONDAY, found)
    assert [forecast, work, unmet] == plan_words.lines(plan, MONDAY, found)
    assert work == plan_words.work_line(found) and named.startswith(found.unmet[0][0].display)
    last = found.mornings[-1].forecast
    assert plot.endswith(f"24 August about {last.known} (likely {last.low} to {last.high}).")
    enough = ahead(Plan(SCHOOL, 15), people[:10])
    assert len(plan_words.report(Plan(SCHOOL, 15), MONDAY, enough)) == 4, "nobody is left for later"


def test_a_name_that_was_right_today_counts_as_known_this_evening() -> None:
    people = grade(6, 10)
    found = ahead(Plan(SCHOOL, 15), people, met(people, MONDAY - DAY, True))
    assert found.mornings[0].day == MONDAY and found.mornings[1].forecast.known >= 8
