"""The timetable: which class comes when, over weekends, holidays, summer time and new year."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import Clock, Open
from hypothesis import given
from hypothesis import strategies as st

from namecards.collection import Collection
from namecards.core.desk import timetable_parser as typed
from namecards.core.desk.errors import BadTimetable
from namecards.core.desk.timetable import Slot, Timetable, describe_time
from namecards.core.learning.memory import school_day
from namecards.core.planning.planner import Plan
from namecards.core.settings import Cycle, Letter

MONDAY = date(2026, 11, 23)
NEW_YORK = ZoneInfo("America/New_York")


def table(**classes: str) -> Timetable:
    """A timetable as typed, a line a class."""
    made = Timetable()
    for name, line in classes.items():
        made = typed.with_roster(made, name, line)
    return made


def at(table: Timetable, hour: int, minute: int, day: date = MONDAY) -> list[str]:
    """Who is expected, as the desk says it."""
    now = datetime(day.year, day.month, day.day, hour, minute, tzinfo=NEW_YORK)
    today = school_day(now)
    return [
        f"{lesson.roster} {describe_time(lesson, now, today)}"
        for lesson in table.expected_lessons(now, today)
    ]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("mon 9:10-9:55", "mon 9:10-9:55"),
        ("Mondays, Thursday 9.10 – 9.55", "mon thu 9:10-9:55"),
        ("mon-fri 12:15", "mon tue wed thu fri 12:15-13:00"),
        ("mon 1:15", "mon 13:15-14:00"),
        ("mon 23:30", "mon 23:30-23:59"),
        ("mon 1:15pm-2pm; tue 10am", "mon 13:15-14:00, tue 10:00-10:45"),
        ("a mon 9:10, b tue 10:00", "A mon 9:10-9:55, B tue 10:00-10:45"),
        ("A B mon 9:10", "mon 9:10-9:55"),
        ("day 3 9:10", "day 3 9:10-9:55"),
        ("mon: 9:10", "mon 9:10-9:55"),
        ("mon 9:10 AM", "mon 9:10-9:55"),
        ("Mon 1:15 p.m. to 2 p.m., tue at 10 am", "mon 13:15-14:00, tue 10:00-10:45"),
        ("M W F 9:10", "mon wed fri 9:10-9:55"),
        ("MWF 9:10, TuTh 10:00", "mon wed fri 9:10-9:55, tue thu 10:00-10:45"),
        ("t r 9:10", "tue thu 9:10-9:55"),
        ("m-f 9:10", "mon tue wed thu fri 9:10-9:55"),
        ("Mon/Wed and Fri 9:10", "mon wed fri 9:10-9:55"),
        ("daily 9:10", "mon tue wed thu fri 9:10-9:55"),
        ("every day 9:10", "mon tue wed thu fri 9:10-9:55"),
        ("every mon 9:10", "mon 9:10-9:55"),
        ("mon 9:10 to 9:55", "mon 9:10-9:55"),
        ("from mon to wed 9:10 until 9:55", "mon tue wed 9:10-9:55"),
        ("mon a 9:10", "A mon 9:10-9:55"),
        ("day 3, day 5 9:10", "day 3 5 9:10-9:55"),
        ("day 1 4 9:10, day 6 13:00", "day 1 4 9:10-9:55, day 6 13:00-13:45"),
        ("", ""),
    ],
)
def test_a_class_is_typed_in_one_line(line: str, kept: str) -> None:
    assert typed.format_slots(typed.parse(line)) == kept


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("mon", "The time is missing"),
        ("9:10", "“9:10” can.t be understood"),
        ("mon 9", "“9” has no minutes"),
        ("mon 25:00", "not a time of day"),
        ("mon 13:00pm", "not a time of day"),
        ("mon 10:00-9:00", "ends before it begins"),
        ("day 11 9:10", "no day 11"),
        ("day 3 mon 9:10", "can.t be understood"),
        ("moonday 9:10", "“moonday” can.t be understood"),
        ("sat 9:10", "Saturday is a day without school"),
        ("a mon b tue 10:00", "Is that every other week\\?.* A mon 10:00, B tue 10:00"),
        ("mon A, tue B 10:00", "every other week"),
        ("mon, A thu 9:10", "every other week"),
        ("A day 3 9:10", "can.t be understood"),
        ("every other mon 9:10", "“every” can.t be understood"),
        ("mon 9:10 b", "The time is missing"),
    ],
)
def test_what_is_not_understood_is_said(line: str, why: str) -> None:
    with pytest.raises(BadTimetable, match=why):
        table(club=line)


def test_daily_means_the_days_with_school() -> None:
    week = typed.with_off(Timetable(), "fri sat", MONDAY)
    week = typed.with_roster(week, "six", "daily 9:10")
    assert typed.format_slots(week.slots["six"]) == "mon tue wed thu sun 9:10-9:55"


def test_who_is_there_and_who_comes_next() -> None:
    week = table(six="mon 9:10-9:55", seven="mon 9:55-10:40, wed 9:10", eight="mon 9:55")
    assert at(week, 8, 30) == ["six today at 9:10"]
    assert at(week, 9, 0) == ["six at 9:10"], "ten minutes before, they are expected"
    assert at(week, 9, 12) == ["six now, until 9:55"]
    assert at(week, 9, 50) == ["six now, until 9:55", "eight at 9:55", "seven at 9:55"]
    assert at(week, 9, 55) == ["eight now, until 10:40", "seven now, until 10:40"]
    assert at(week, 10, 40) == ["seven on Wednesday at 9:10"]
    assert at(week, 23, 59) == at(week, 1, 0, MONDAY + timedelta(1)) == ["seven on Wednesday at 9:10"]
    assert at(week, 8, 0, MONDAY + timedelta(1)) == ["seven tomorrow at 9:10"]
    assert at(Timetable(), 9, 10) == []


def test_a_and_b_weeks_take_turns_and_a_whole_week_off_is_no_turn() -> None:
    made = typed.with_off(
        typed.with_today(table(band="A mon 9:10", art="B mon 9:10"), "a", MONDAY),
        "sat sun, 21 dec-1 jan",
        MONDAY,
    )
    mondays = [MONDAY + timedelta(weeks=week) for week in range(8)]
    begun_with_b = typed.with_today(made, "b", MONDAY)
    assert [begun_with_b.week(day) for day in mondays[:4]] == list("BABA")
    assert [made.week(day) for day in mondays] == list("ABABAAAB")
    assert [[lesson.roster for lesson in made.lessons(day)] for day in mondays] == [
        *(["band"], ["art"], ["band"], ["art"]),
        *([], [], ["band"], ["art"]),
    ]


def test_cycle_days_skip_weekends_and_days_off() -> None:
    made = typed.with_today(table(six="day 3 9:10"), "day 1 of 6", MONDAY)
    made = typed.with_off(made, "sat sun, 26-27 nov", MONDAY)  # Thanksgiving
    days = [made.cycle_day(MONDAY + timedelta(ahead)) for ahead in range(12)]
    assert days == [1, 2, 3, 0, 0, 0, 0, 4, 5, 6, 1, 2]
    assert made.cycle_day(MONDAY - timedelta(days=3)) == 6, "it counts back as well"


def test_a_snow_day_is_put_right_by_saying_what_today_is() -> None:
    made = typed.with_today(table(six="day 3 9:10"), "day 2", MONDAY)
    wednesday = MONDAY + timedelta(days=2)
    assert typed.format_today(made, wednesday) == "day 4 of 6"
    made = typed.with_today(made, "day 3 of 6", wednesday)
    assert at(made, 9, 0, wednesday) == ["six at 9:10"]


def test_what_is_still_missing_is_said() -> None:
    assert typed.missing_sentence(table(six="mon 9:10")) == ""
    assert typed.missing_sentence(Timetable()) == "", "no class has been typed yet"
    assert typed.missing_sentence(table(six="A mon 9:10")).startswith("Is this week A or B?")
    made = table(six="day 5 9:10")
    assert typed.missing_sentence(made).startswith("Which cycle day is today?")
    assert typed.missing_sentence(typed.with_today(made, "day 1 of 4", MONDAY)) == (
        "A class comes on day 5, but the cycle has 4 days."
    )
    made = typed.with_off(table(six="mon 9:10, fri 9:10"), "fri sat sun", MONDAY)
    assert typed.missing_sentence(made) == "six comes on Friday, which is a day without school."


def test_a_count_from_an_earlier_school_year_is_said() -> None:
    made = typed.with_today(table(six="A mon 9:10"), "a", MONDAY)
    assert typed.old_count_sentence(made, MONDAY + timedelta(days=200)) == ""
    assert typed.old_count_sentence(made, MONDAY + timedelta(days=370)) == (
        "A and B weeks are still counted from 23 November 2026."
    )
    days = typed.with_today(table(six="day 2 9:10"), "day 1 of 4", MONDAY)
    assert typed.old_count_sentence(days, MONDAY + timedelta(days=370)).startswith("Cycle days are still")
    assert typed.old_count_sentence(table(six="mon 9:10"), MONDAY + timedelta(days=370)) == ""


def test_a_school_week_may_begin_on_sunday() -> None:
    made = typed.with_off(Timetable(letter=Letter(MONDAY, "A")), "fri sat", MONDAY)
    sunday = MONDAY - timedelta(days=1)
    assert [made.week(sunday + timedelta(ahead)) for ahead in (-1, 0, 4, 7)] == ["B", "A", "A", "B"]


@pytest.mark.parametrize("day", [date(2026, 3, 9), date(2026, 11, 2)])
def test_summer_time_changes_nothing_on_the_wall(day: date) -> None:
    """The Mondays after the clock went forward and back in the United States."""
    made = table(six="mon 9:10-9:55")
    assert at(made, 9, 9, day) == ["six at 9:10"] and at(made, 9, 54, day) == ["six now, until 9:55"]
    sunday = day - timedelta(days=1)
    assert at(made, 3, 30, sunday) == ["six on Monday at 9:10"], "it is still Saturday's school day"
    assert at(made, 4, 30, sunday) == ["six tomorrow at 9:10"]


def test_new_year_and_the_turn_of_the_school_day() -> None:
    made = typed.with_today(table(six="day 2 9:10"), "day 1 of 6", date(2026, 12, 31))
    assert made.cycle_day(date(2027, 1, 1)) == 2
    made = typed.with_off(made, "sat sun, 1 jan", date(2026, 12, 31))
    assert made.cycle_day(date(2027, 1, 4)) == 2
    assert at(made, 23, 0, date(2026, 12, 31)) == ["six on Monday at 9:10"]
    assert at(made, 3, 59, date(2027, 1, 4)) == ["six tomorrow at 9:10"], "a late night is still Sunday"
    assert at(made, 4, 0, date(2027, 1, 4)) == ["six today at 9:10"]


SPANS = st.lists(
    st.tuples(st.integers(0, 80), st.integers(0, 12)).map(
        lambda span: (MONDAY + timedelta(span[0]), MONDAY + timedelta(span[0] + span[1]))
    ),
    max_size=4,
).map(tuple)
DAYS = st.integers(-40, 90).map(lambda ahead: MONDAY + timedelta(ahead))
OFF = st.sets(st.integers(0, 6), max_size=5).map(lambda off: tuple(sorted(off)))


@given(OFF, SPANS, st.integers(2, 10), st.integers(1, 10), DAYS, DAYS)
def test_each_day_of_school_is_the_next_of_the_cycle(
    off: tuple[int, ...],
    spans: tuple[tuple[date, date], ...],
    length: int,
    first: int,
    begin: date,
    day: date,
) -> None:
    made = Timetable(cycle=Cycle(begin, min(first, length), length), off=off, spans=spans)
    if made.is_school(begin):
        assert made.cycle_day(begin) == min(first, length)
    following = next(day + timedelta(n) for n in range(1, 200) if made.is_school(day + timedelta(n)))
    if made.is_school(day):
        assert made.cycle_day(following) == made.cycle_day(day) % length + 1
    else:
        assert made.cycle_day(day) == 0 and made.lessons(day) == ()


@given(OFF.filter(lambda off: 6 in off), SPANS, DAYS, DAYS)
def test_weeks_with_school_take_turns(
    off: tuple[int, ...], spans: tuple[tuple[date, date], ...], begin: date, day: date
) -> None:
    made = Timetable(letter=Letter(begin, "B"), off=off, spans=spans)
    assert made.week(begin) == "B"
    week = [day - timedelta(day.weekday() - n) for n in range(7)]
    turn = any(map(made.is_school, week))
    assert (made.week(day) != made.week(day + timedelta(7))) == turn
    assert len({made.week(each) for each in week}) == 1


SLOTS = st.one_of(
    st.builds(
        lambda begin, last, weekday, week: Slot(begin, begin + last, weekday, week),
        st.integers(7 * 60, 18 * 60),
        st.integers(1, 120),
        st.integers(0, 6),
        st.sampled_from(["A", "B", ""]),
    ),
    st.builds(
        lambda begin, last, day: Slot(begin, begin + last, cycle_day=day),
        st.integers(7 * 60, 18 * 60),
        st.integers(1, 120),
        st.integers(1, 10),
    ),
)


@given(st.lists(SLOTS, unique=True).map(tuple))
def test_what_is_written_is_read_back(slots: tuple[Slot, ...]) -> None:
    assert set(typed.parse(typed.format_slots(slots))) == set(slots)


@given(st.text() | st.text("abmontueday 0123456789:-,;", max_size=25))
def test_any_line_is_understood_or_refused_in_words(line: str) -> None:
    try:
        slots = typed.parse(line)
    except BadTimetable:
        return
    assert set(typed.parse(typed.format_slots(slots))) == set(slots)


@given(st.text() | st.text("day 0123456789of/,abwek", max_size=20))
def test_what_today_is_is_understood_or_refused_in_words(line: str) -> None:
    try:
        made = typed.with_today(Timetable(), line, MONDAY)
    except BadTimetable:
        return
    assert typed.with_today(Timetable(), typed.format_today(made, MONDAY), MONDAY) == made


def test_it_is_kept_with_the_collection_and_the_plan_has_days_off(
    sample: Collection, open_again: Open, clock: Clock
) -> None:
    made = table(**{"Room 12": "mon 9:10", "Grade 7": "day 2 10:00", "Left 9": "mon 9:05"})
    sample.timetable.update(typed.with_today(made, "day 1 of 6, a", sample.today()))
    again = open_again()
    assert (
        again.timetable.current == sample.timetable.current
        and again.timetable.current.letter
        and again.timetable.current.cycle
    )
    (expected,) = again.timetable.expected_now()
    assert (expected.roster, len(expected.people), expected.now, expected.when) == (
        *("Room 12", 9, True),
        "at 9:10",
    ), "a class that nobody is in any more is not expected"
    again.plan.update(Plan(spans=((sample.today(), sample.today()),)))
    assert [(e.roster, e.now, e.when) for e in again.timetable.expected_now()] == [
        ("Grade 7", False, "on Wednesday at 10:00")
    ]
    again.timetable.update(typed.with_roster(again.timetable.current, "Room 12", ""))
    assert "Room 12" not in open_again().timetable.current.slots
