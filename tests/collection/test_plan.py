"""The plan through the Collection: saved, planned again as days pass, and followed until its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.core.planning.plan_forecast import PlanForecast
from namecards.core.planning.planner import Plan
from namecards.core.planning.text import gone_line, outcome_line, work_line

MONDAY = date(2026, 8, 10)
SCHOOL = date(2026, 8, 24)
WEEK_OFF = (date(2026, 8, 17), date(2026, 8, 21))


def practise(sample: Collection, clock: Clock) -> None:
    session = sample.drill.start(sample.people.roster("Everyone"))
    while session.step:
        clock.pass_(seconds=5)
        session = sample.drill.answer(session, Rating.GOOD, 5_000)


def ahead(sample: Collection) -> PlanForecast:
    found = sample.forecasts.forecast(sample.people.roster("Everyone"), sample.plan.current)
    assert found is not None
    return found


def test_a_plan_is_there_again_after_the_program_was_closed(sample: Collection, open_again: Open) -> None:
    plan = Plan(SCHOOL, 20, (5, 6), (WEEK_OFF,), {"Grade 6": date(2026, 8, 26)})
    sample.plan.update(plan)
    assert open_again().plan.current == plan and open_again().plan.current.since == sample.today()
    sample.plan.update(replace(plan, meetings={}, spans=()))
    assert open_again().plan.current == Plan(SCHOOL, 20, (5, 6))


def test_setting_the_same_plan_again_does_not_make_it_younger(sample: Collection, clock: Clock) -> None:
    sample.plan.update(Plan(SCHOOL, 10))
    set_on = sample.plan.current.since
    clock.pass_(days=2)
    sample.plan.update(Plan(SCHOOL, 10))
    assert sample.plan.current.since == set_on


def test_practice_is_seen_in_it_and_it_ends_with_its_day(sample: Collection, clock: Clock) -> None:
    assert sample.forecasts.forecast(sample.people.roster("Everyone"), sample.plan.current) is None
    sample.plan.update(Plan(SCHOOL, 10))
    before = ahead(sample)
    assert (before.likely.total, before.minutes_done) == (23, 0.0), "one has no photo"
    practise(sample, clock)
    after = ahead(sample)
    assert (
        after.minutes_done > 2
        and after.likely.known > 12
        and sample.forecasts.minutes_today() == pytest.approx(after.minutes_done)
    )
    clock.pass_(days=14)
    assert sample.forecasts.forecast(sample.people.roster("Everyone"), sample.plan.current) is None
    assert sample.forecasts.next_session(sample.people.roster("Everyone")) is None


def test_it_plans_anew_by_itself_after_missed_days(sample: Collection, clock: Clock) -> None:
    sample.plan.update(Plan(SCHOOL, 2, (5, 6)))
    practise(sample, clock)
    first = ahead(sample)
    clock.pass_(days=3)
    late = ahead(sample)
    assert late.plan.days_left(late.day) == first.plan.days_left(first.day) - 3
    assert late.missed is not None and late.missed.days == 2
    assert late.likely.known <= late.missed.before
    practise(sample, clock)
    assert ahead(sample).missed is None, "nothing is held against who is back"


def test_days_on_which_nobody_was_to_be_asked_were_not_missed(sample: Collection, clock: Clock) -> None:
    """The plan had said “Enough for today. Tomorrow: nothing to do”, and then “You missed 2 days”."""
    sample.plan.update(Plan(SCHOOL, 30))
    practise(sample, clock)
    clock.pass_(days=1)
    practise(sample, clock)
    tomorrow = ahead(sample).mornings[1]
    assert (tomorrow.asked, tomorrow.met) == (0, 0)
    clock.pass_(days=1)
    assert work_line(ahead(sample)).startswith("Nobody needs to be asked today. Tomorrow: nothing to do.")
    clock.pass_(days=2)
    late = ahead(sample)
    assert late.mornings[0].asked and late.missed is None
    assert late.every_day is None, "nor does the forecast expect days to be missed"
    clock.pass_(days=2)
    late = ahead(sample)
    assert late.missed is not None and late.missed.days == 2


def test_what_the_next_session_needs_is_told_without_the_whole_forecast(
    sample: Collection, clock: Clock
) -> None:
    everyone = sample.people.roster("Everyone")
    assert sample.forecasts.next_session(everyone) is None
    sample.plan.update(Plan(SCHOOL, 2, (1,)))
    practise(sample, clock)
    following = sample.forecasts.next_session(everyone)
    assert following == ahead(sample).next_session
    assert following is not None and following.day == date(2026, 8, 12) and following.asked > 0


def test_a_classs_own_day_decides_whom_a_session_meets_first(sample: Collection) -> None:
    sample.plan.update(Plan(SCHOOL, 10, meetings={"Library Aides": date(2026, 8, 12)}))
    step = sample.drill.start(sample.people.roster("Everyone")).step
    aides = {person.id for person in sample.people.roster("Library Aides").people}
    assert step is not None and step.person in aides
    plan, rosters = sample.plan.current, sample.people.rosters()
    assert gone_line(plan, rosters, sample.today()) == ""
    for person in sample.people.roster("Library Aides").people:
        sample.people.update(replace(person, classes=()))
    line = gone_line(plan, sample.people.rosters(), sample.today())
    assert line.startswith("Nobody is in Library Aides now, so that first day doesn't count.")


def test_the_days_on_which_classes_came_last_year_are_none_of_this_year(
    sample: Collection, clock: Clock
) -> None:
    sample.plan.update(Plan(SCHOOL, 10, meetings={"Library Aides": date(2026, 9, 2)}))
    clock.pass_(days=364)
    sample.plan.update(replace(sample.plan.current, first_day=date(2027, 8, 23)))
    assert sample.plan.current.meetings == {}
    sample.undo()
    assert list(sample.plan.current.meetings) == ["Library Aides"]


def test_known_is_one_number_also_if_some_are_not_asked_any_more(sample: Collection, clock: Clock) -> None:
    """They were learned: home counts them, so the plan does, and asks them no more."""
    sample.plan.update(Plan(SCHOOL, 10))
    practise(sample, clock)
    clock.pass_(days=1)
    practise(sample, clock)
    room = sample.people.roster("Room 12").people
    for person in room:
        sample.people.update(replace(person, suspended=True))
    everyone = sample.people.roster("Everyone")
    found = ahead(sample)
    assert found.so_far[-1][1] == sample.memory.standing(everyone).known > 20
    assert found.likely.total == len(sample.memory.filter_askable(sample.people.active())) + len(room)
    assert sample.forecasts.course(everyone).so_far[-1] == found.so_far[-1]
    session = sample.drill.start(everyone)
    assert not {person.id for person in room} & set(session.next_portraits(100))


def test_minutes_of_today_stay_done_when_some_are_left_out_or_have_left(
    sample: Collection, clock: Clock
) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    practise(sample, clock)
    done, today = ahead(sample).minutes_done, sample.forecasts.minutes_today()
    assert done == pytest.approx(today) and done > 3
    asked = [person for person in sample.people.active() if person.id in sample.memory.cards]
    for one, other in zip(asked[:3], asked[3:6], strict=True):
        sample.people.update(replace(one, suspended=True))
        sample.people.update(replace(other, active=False))
    assert ahead(sample).minutes_done == pytest.approx(done)
    session = sample.drill.start(sample.people.roster("Everyone"))
    assert session.minutes_left == 2, "of five"


def test_on_the_day_it_says_what_was_foretold_and_what_was_reached_and_keeps_that(
    sample: Collection, clock: Clock, open_again: Open
) -> None:
    sample.plan.update(Plan(SCHOOL, 2))
    foretold = ahead(sample).likely
    assert sample.forecasts.outcomes() == ()
    clock.pass_(days=365)
    assert sample.forecasts.outcomes()[0].reached == 0, "the clock is a year ahead for a moment"
    clock.pass_(days=-365)
    for _ in range(14):
        practise(sample, clock)
        clock.pass_(days=1)
    sample.drill.start(sample.people.roster("Everyone"))
    for leaver in sample.people.roster("Room 12").people:
        sample.people.update(replace(leaver, active=False))
    (reached,) = sample.forecasts.outcomes()
    assert reached.foretold.total == foretold.total
    assert (reached.day, reached.foretold.known, reached.foretold.day) == (SCHOOL, foretold.known, MONDAY)
    assert 0 < reached.reached <= reached.total == foretold.total
    assert reached.minutes > 0
    change = sample.plan.update(Plan(SCHOOL + timedelta(days=365), 10))
    assert open_again().forecasts.outcomes() == (reached,), "kept beside the next plan"
    sample.undo(change)
    assert sample.forecasts.outcomes() == (reached,) and sample.plan.current == Plan(SCHOOL, 2)


def test_a_plan_changed_on_the_way_keeps_its_first_forecast_and_names_the_change(
    sample: Collection, clock: Clock
) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    sample.plan.update(Plan(SCHOOL, 1))
    first = ahead(sample).likely
    clock.pass_(days=3)
    sample.plan.update(Plan(SCHOOL, 20))
    clock.pass_(days=11)
    (reached,) = sample.forecasts.outcomes()
    then, changed = reached.foretold, reached.foretold.changed
    assert (then.begun, then.day, then.known) == (MONDAY, MONDAY, first.known)
    assert changed and changed.day == MONDAY + timedelta(days=3) and changed.known > then.known
    line = outcome_line(reached, sample.today())
    assert f"forecast {then.known} (" in line and f"changed on 13 August: forecast {changed.known} (" in line
    assert (reached.reached, reached.minutes) == (0, 0)
