"""Days as they are typed, and days off."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import thorough

from namecards.core.days import MONTHS, days_between, format_day, parse_day, parse_days_off, require_days_off
from namecards.core.errors import NamecardsError

MONDAY = date(2026, 8, 10)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-08-24", date(2026, 8, 24)),
        ("24 aug", date(2026, 8, 24)),
        ("24 August", date(2026, 8, 24)),
        ("aug 24th", date(2026, 8, 24)),
        ("24aug", date(2026, 8, 24)),
        ("August 24, 2027", date(2027, 8, 24)),
        ("mon 24 aug", date(2026, 8, 24)),  # not the next Monday
        ("Thursday, 24 August 2028", date(2028, 8, 24)),
        ("next mon 24 aug", date(2026, 8, 24)),
        ("fri next week", date(2026, 8, 21)),
        ("next week fri", date(2026, 8, 21)),
        ("10 aug", MONDAY),
        ("9 aug", date(2027, 8, 9)),
        ("today", MONDAY),
        ("tomorrow", date(2026, 8, 11)),
        ("monday", date(2026, 8, 17)),
        ("fri", date(2026, 8, 14)),
        ("+3d", date(2026, 8, 13)),
        ("+3w", date(2026, 8, 31)),
    ],
)
def test_a_day_as_it_is_typed(typed: str, day: date) -> None:
    assert parse_day(typed, MONDAY) == day


@pytest.mark.parametrize(
    "typed", ["", "soon", "24", "8/9", "30 feb", "2026-02-30", "ju 3", "aug 2026", "3 maybe"]
)
def test_what_is_no_day_is_never_guessed(typed: str) -> None:
    assert parse_day(typed, MONDAY) is None


@thorough
@given(st.dates(MONDAY, MONDAY + timedelta(days=364)), st.booleans())
def test_every_day_of_the_next_year_is_read_with_its_month_in_words(day: date, month_first: bool) -> None:
    month = MONTHS[day.month - 1]
    typed = f"{month[:3]} {day.day}" if month_first else f"{day.day} {month}"
    assert parse_day(typed, MONDAY) == day
    assert parse_day(format_day(day, MONDAY), MONDAY) == day


@thorough
@given(st.text())
def test_anything_may_be_typed(typed: str) -> None:
    parse_day(typed, MONDAY)
    parse_days_off(typed, MONDAY)


def week(first: int, last: int, month: int = 8) -> tuple[date, date]:
    return date(2026, month, first), date(2026, month, last)


@pytest.mark.parametrize(
    ("typed", "weekdays", "spans"),
    [
        ("", (), ()),
        ("sat sun", (5, 6), ()),
        ("Sundays, sat", (5, 6), ()),
        ("Saturdays and Sundays", (5, 6), ()),
        ("every weekend", (5, 6), ()),
        ("sat/sun, 17 aug until 21 aug", (5, 6), (week(17, 21),)),
        ("fri-mon", (0, 4, 5, 6), ()),
        ("mondays to wednesdays", (0, 1, 2), ()),
        ("none", (), ()),
        ("sat sun, 17-21 aug", (5, 6), (week(17, 21),)),
        ("aug 17-21 sat", (5,), (week(17, 21),)),
        ("17 aug to 21 aug", (), (week(17, 21),)),
        ("17–21 august 2026", (), (week(17, 21),)),
        ("2026-08-17..2026-08-21", (), (week(17, 21),)),
        ("7 sep, 2026-09-03", (), (week(3, 3, 9), week(7, 7, 9))),
        ("8-12 aug", (), (week(8, 12),)),
        ("tomorrow, +3d", (), (week(11, 11), week(13, 13))),
        ("fri 14 aug, sat", (5,), (week(14, 14),)),
        ("Friday, August 14", (), (week(14, 14),)),
        ("fri 14 aug and mon 17 aug", (), (week(14, 14), week(17, 17))),
        ("mon 17 aug - fri 21 aug", (), (week(17, 21),)),
        ("mon 17-21 aug", (), (week(17, 21),)),
        ("sat sun 14 aug", (5, 6), (week(14, 14),)),
        ("fri, 14-21 aug", (4,), (week(14, 21),)),
        ("fri, 17 aug", (4,), (week(17, 17),)),
        ("20 dec - 5 jan", (), ((date(2026, 12, 20), date(2027, 1, 5)),)),
    ],
)
def test_days_off_are_weekdays_dates_and_weeks(
    typed: str, weekdays: tuple[int, ...], spans: tuple[tuple[date, date], ...]
) -> None:
    assert parse_days_off(typed, MONDAY) == (weekdays, spans)


@pytest.mark.parametrize(
    "typed",
    ["someday", "17-21", "2026-08-21..2026-08-17", "sat, labor day", "31 feb", "2026-01-02..0001-01-05"],
)
def test_one_part_that_is_not_understood_spoils_the_list(typed: str) -> None:
    assert parse_days_off(typed, MONDAY) is None


@pytest.mark.parametrize("typed", ["8-2 dec", "2 jan-24 dec", "dec 8-2", "sat, 2026-08-21..2026-08-17"])
def test_days_off_that_end_before_they_begin_are_refused_with_a_sentence(typed: str) -> None:
    """They are no year without practice."""
    with pytest.raises(NamecardsError, match="end before they begin"):
        require_days_off(typed, date(2026, 12, 1), NamecardsError)


@pytest.mark.parametrize("typed", ["fri 15 aug", "sun 17-21 aug"])
def test_a_date_off_on_another_weekday_is_refused(typed: str) -> None:
    """It was every Friday, and the date."""
    with pytest.raises(NamecardsError, match=r"(15|17) August is no .*day\. Is a comma missing\?"):
        require_days_off(typed, MONDAY, NamecardsError)


@pytest.mark.parametrize(
    ("typed", "last"),
    [("sat sun, 23-27 nov", "11-27"), ("thanksgiving: 26 nov", ""), ("26 nov", "11-26"), ("nov 23", "11-23")],
)
def test_days_off_that_just_passed_are_no_days_of_next_year(typed: str, last: str) -> None:
    """With its year each of both is read: a cycle of days is counted without the past ones, too."""
    years = f"Write it with its year: 2026-{last} or 2027-{last}" if last else "is not a list of days"
    with pytest.raises(NamecardsError, match=years):
        require_days_off(typed, date(2026, 12, 3), NamecardsError)
    for year in ("2026", "2027"):
        assert parse_days_off(f"26 nov {year}", date(2026, 12, 3)) == (
            (),
            ((date(int(year), 11, 26), date(int(year), 11, 26)),),
        )


def test_days_off_may_have_begun_and_a_long_time_has_its_year() -> None:
    assert parse_days_off("23 nov-4 dec", date(2026, 12, 1)) == (
        (),
        ((date(2026, 11, 23), date(2026, 12, 4)),),
    )
    assert parse_days_off("15 june - 1 sept", date(2026, 8, 20)) == (
        (),
        ((date(2026, 6, 15), date(2026, 9, 1)),),
    )
    assert parse_days_off("2026-12-02..2027-12-01", date(2026, 12, 1)) == (
        (),
        ((date(2026, 12, 2), date(2027, 12, 1)),),
    )


def test_days_between_leave_out_the_end() -> None:
    assert days_between(MONDAY, MONDAY + timedelta(days=2)) == [MONDAY, date(2026, 8, 11)]
    assert days_between(MONDAY, MONDAY) == days_between(MONDAY, date(2026, 8, 1)) == []


def test_a_day_is_said_with_its_year_only_where_that_is_another() -> None:
    assert format_day(date(2026, 8, 24), MONDAY) == "24 August"
    assert format_day(date(2027, 8, 24), MONDAY) == "24 August 2027"
