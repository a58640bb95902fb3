"""The plan for the first day, on the screen and in the shell."""

from __future__ import annotations

from datetime import date

import pytest
from looking import said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core import plan_words
from namecards.core.errors import NoPlan
from namecards.core.planner import Plan

MONDAY = date(2026, 8, 10)
SCHOOL = date(2026, 8, 24)


async def test_a_plan_is_kept_and_says_how_far_it_will_get(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)
        assert "No first day of school is set" in said(app)
        await type_text(pilot, "2026-08-24")
        await pilot.press("down", "ctrl+u", *"5", "down")
        await type_text(pilot, "sat sun")
        await pilot.press("enter")
        await settle(pilot)
        text = said(app)
        assert "24 people, 10 days, 5 min a day: about" in text and "by Monday 24 August." in text
    assert sample.plan == Plan(SCHOOL, 5, (5, 6))


async def test_a_line_that_is_not_understood_leaves_the_plan_as_it_was(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await type_text(pilot, "sometime")
        await pilot.press("enter")
        assert "“sometime” is no day" in said(app)
    assert sample.plan == Plan()


async def test_a_planned_sitting_shows_its_minutes(sample: Collection) -> None:
    sample.set_plan(Plan(SCHOOL, 5))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Plan: 5 min a day until Monday 24 August." in said(app)
        await pilot.press("enter")
        assert "5 min left" in said(app)


@pytest.mark.parametrize(
    ("day", "minutes", "off", "plan"),
    [
        ("2026-08-24", "15", "", Plan(SCHOOL, 15)),
        ("+2w", "20", "Sat, Sunday", Plan(SCHOOL, 20, (5, 6))),
        ("", "15", "", Plan()),
    ],
)
def test_a_plan_as_it_is_typed(day: str, minutes: str, off: str, plan: Plan) -> None:
    assert plan_words.parse(day, minutes, off, MONDAY) == plan
    assert plan_words.parse(*plan_words.written(plan), MONDAY) == plan


@pytest.mark.parametrize(
    ("day", "minutes", "off"),
    [
        ("soon", "15", ""),
        ("", "0", ""),
        ("", "lots", ""),
        ("", "15", "someday"),
        ("", "15", "mon tue wed thu fri sat sun"),
    ],
)
def test_what_is_no_plan(day: str, minutes: str, off: str) -> None:
    with pytest.raises(NoPlan, match="The plan is as it was"):
        plan_words.parse(day, minutes, off, MONDAY)


def test_days_of_practice_leave_out_the_weekends() -> None:
    plan = Plan(SCHOOL, 15, (5, 6))
    assert plan.days_left(MONDAY) == 10
    assert plan.days_off(MONDAY) == {date(2026, 8, d) for d in (15, 16, 22, 23)}
    assert plan.is_open(date(2026, 8, 23)) and not plan.is_open(SCHOOL)


def test_after_the_day_it_is_plain_again(sample: Collection) -> None:
    sample.set_plan(Plan(MONDAY, 15))
    assert sample.forecast(sample.roster("Everyone")) is None
    (told,) = plan_words.lines(sample.plan, MONDAY, None, None)
    assert told == "The first day, Monday 10 August, has come. Names are asked when they are due."
