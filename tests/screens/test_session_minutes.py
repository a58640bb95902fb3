"""The seconds that a session's clock counts are those that are logged, learned and forecast."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from conftest import Clock
from looking import painted, said, settle

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.core.planning.planner import Plan
from namecards.screens import answer_timer
from namecards.screens.learning.drill import DrillScreen

LOOK, THINK, READ = 6, 4, 9
"""Seconds of this user, who never knows a name and then reads it at leisure."""


async def test_the_minutes_logged_are_those_of_the_sessions_clock_reading_included(
    sample: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wall clock is set beside it: the seconds that this test lets pass."""
    monkeypatch.setattr(answer_timer, "monotonic", lambda: clock.now.timestamp())
    sample.plan.update(Plan(sample.today() + timedelta(days=14), minutes=5))
    room = sample.people.roster("Room 12")
    begin, seconds = clock.now, {"look": LOOK, "ask": THINK, "missed": READ}
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, room)
        await pilot.app.push_screen(screen)
        while screen.state.phase != "over":
            clock.pass_(seconds=seconds[screen.state.phase])
            await pilot.press("enter")
        passed = (clock.now - begin).total_seconds() - READ  # after the last answer the session is over
        assert passed > 100 and screen.state.session.queue.seconds_left == 300 - passed
        assert sample.forecasts.minutes_today() * 60 == pytest.approx(passed, rel=0.03)
        assert sample.drill.progress([room]).total * 60 == pytest.approx(passed, rel=0.03)
        assert sample.forecasts.planned_day(room).seconds_left == pytest.approx(max(300 - passed, 0), abs=5)
        assert "Enough for today" in said(pilot.app)


def test_a_miss_costs_the_time_of_reading_too(sample: Collection, clock: Clock) -> None:
    room = sample.people.roster("Room 12")
    sample.plan.update(Plan(sample.today() + timedelta(days=14), minutes=15))
    session = sample.drill.start(room)
    for _ in range(200):
        step = session.step
        if step is None:
            break
        clock.pass_(seconds=LOOK if step.look else THINK + READ)
        ms = (LOOK if step.look else THINK) * 1000
        session = sample.drill.answer(session, Rating.AGAIN, ms)
    look, wrong, _ = sample.forecasts.planned_day(room).model.seconds
    assert look == pytest.approx((5 * 12.0 + 9 * LOOK) / 14, rel=0.2)
    assert wrong > 9.5, "nearer to 13 s with every miss"


async def test_a_session_that_ends_early_says_why_and_what_helps(sample: Collection, clock: Clock) -> None:
    """Everybody was asked today: fourteen of fifteen minutes are left. One more has no photo.

    All of that is in sight at 80x24, with the key that leads on.
    """
    sample.plan.update(Plan(sample.today() + timedelta(days=14), minutes=15))
    room = sample.people.roster("Room 12")
    session = sample.drill.start(room)
    while session.step:
        clock.pass_(seconds=3)
        session = sample.drill.answer(session, Rating.GOOD, 3_000)
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, room)
        await pilot.app.push_screen(screen)
        screen._ask(replace(screen.state, session=session, left_out=room.people[:1]).begin_face())
        await settle(pilot)
        text = " ".join(painted(pilot.app).split())
    assert "minutes are left, but everybody who can be asked today was asked" in text
    assert "tell look-alikes apart" in text and "Tomorrow: about" in text
    assert "ask by class and seat: m on home, then o." in text and "Enter: back." in text
