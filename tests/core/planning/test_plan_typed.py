"""The plan as it is typed: what is understood, and what leaves it as it was."""

from __future__ import annotations

from datetime import date

import pytest

from namecards.core.errors import BadPlan
from namecards.core.planning.plan_parser import format_plan, parse, with_meeting
from namecards.core.planning.planner import Plan

MONDAY = date(2026, 8, 10)
SCHOOL = date(2026, 8, 24)
WEEK_OFF = (date(2026, 8, 17), date(2026, 8, 21))


@pytest.mark.parametrize(
    ("day", "minutes", "off", "plan"),
    [
        ("2026-08-24", "15", "", Plan(SCHOOL, 15)),
        ("24 aug", "15 min", "", Plan(SCHOOL, 15)),
        ("+2w", "20", "Sat, Sunday", Plan(SCHOOL, 20, (5, 6))),
        ("24 aug", "15", "sun, 17-21 aug", Plan(SCHOOL, 15, (6,), (WEEK_OFF,))),
        ("24 aug", "15", "18 aug", Plan(SCHOOL, 15, (), ((date(2026, 8, 18),) * 2,))),
        ("10 aug 2027", "15", "", Plan(date(2027, 8, 10), 15)),
        ("", "15", "", Plan()),
    ],
)
def test_a_plan_as_it_is_typed(day: str, minutes: str, off: str, plan: Plan) -> None:
    assert parse(Plan(), day, minutes, off, MONDAY) == plan
    assert parse(Plan(), *format_plan(plan), MONDAY) == plan


@pytest.mark.parametrize(
    ("day", "minutes", "off", "why"),
    [
        ("soon", "15", "", "“soon” is not a day. Write it as 2026-08-24, 24 aug"),
        ("2026-08-09", "15", "", "9 August has passed. Type a later day"),
        ("7 aug", "15", "", "7 August has passed. Type a later day, such as 2027-08-07, or leave"),
        ("1 july", "15", "", "1 July has passed."),
        ("10 aug", "15", "", "That is today"),
        ("2062-08-24", "15", "", "24 August 2062 is more than two years away. Is the year right?"),
        ("", "0", "", "“0” is not a number of minutes from 1 to 240"),
        ("", "500", "", "“500” is not a number of minutes"),
        ("", "lots", "", "“lots” is not a number of minutes"),
        ("", "²", "", "“²” is not a number of minutes"),
        ("", "", "", "Type how many minutes a day you have, from 1 to 240."),
        ("", "15", "someday", "“someday” is not a list of days. Write weekdays or dates: sat sun, 17-21 aug"),
        ("", "15", "mon tue wed thu fri sat sun", "all days of the week"),
    ],
)
def test_what_is_no_plan(day: str, minutes: str, off: str, why: str) -> None:
    with pytest.raises(BadPlan) as told:
        parse(Plan(SCHOOL, 10), day, minutes, off, MONDAY)
    assert why in str(told.value) and str(told.value).endswith("The plan was not changed.")


def test_a_day_that_has_come_may_stay_while_the_rest_is_changed() -> None:
    for today in (SCHOOL, date(2026, 9, 1)):
        for typed in ("2026-08-24", "24 aug"):
            assert parse(Plan(SCHOOL, 15), typed, "20", "", today) == Plan(SCHOOL, 20)


def test_a_class_gets_a_day_of_its_own_and_loses_it_again() -> None:
    plan = with_meeting(Plan(SCHOOL), "Grade 6", "wed", MONDAY)
    plan = with_meeting(plan, "Art", "+1d", MONDAY)
    assert plan.meetings == {"Art": date(2026, 8, 11), "Grade 6": date(2026, 8, 12)}
    assert with_meeting(plan, "Art", " ", MONDAY) == Plan(SCHOOL, meetings={"Grade 6": date(2026, 8, 12)})
    assert parse(plan, "24 aug", "20", "", MONDAY).meetings == plan.meetings
    with pytest.raises(BadPlan, match=r"“later” is not a day\..*The plan was not changed"):
        with_meeting(plan, "Art", "later", MONDAY)
