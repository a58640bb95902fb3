"""Visits that count: a person once a day, each visit once in a table, and nobody can be told from a row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest
from conftest import Clock
from hypothesis import given
from hypothesis import strategies as st

from namecards.collection import Collection
from namecards.core.desk.timetable import Slot, Timetable
from namecards.core.desk.visit_counts import (
    BY,
    FEW,
    REASONS,
    By,
    PersonDay,
    VisitReport,
    few_sentence,
    first_day_of,
    join_few,
)
from namecards.core.people import Person
from namecards.core.year_end import count_without_names

MONDAY = date(2026, 11, 23)
LESSONS = Timetable(slots={"Room 12": (Slot(550, 595, weekday=0), Slot(600, 645, weekday=0))})
PEOPLE = [
    Person(id=f"p{n}", given=f"P{n}", homeroom="12" if n < 6 else "14", grade="6" if n < 6 else "7")
    for n in range(8)
]


def report(*came: PersonDay, until: date = MONDAY) -> VisitReport:
    return VisitReport(MONDAY, until, came, LESSONS.lessons, LESSONS.is_school)


def numbers(visits: VisitReport, by: By) -> dict[str, int]:
    return {each.label: each.visits for each in visits.counts(by)}


def test_every_day_with_school_is_counted_also_one_without_a_visit() -> None:
    visits = report(
        PersonDay(PEOPLE[0], MONDAY),
        PersonDay(PEOPLE[0], MONDAY + timedelta(days=2)),
        until=date(2026, 11, 29),
    )
    assert list(numbers(visits, "day").values()) == [1, 0, 1, 0, 0], "Saturday and Sunday have no school"


def test_a_visit_counts_in_the_lesson_that_was_on_or_about_to_begin() -> None:
    at = {545: "9:10-9:55", 594: "9:10-9:55", 596: "10:00-10:45", 720: "12:00-13:00", 1470: "0:00-1:00"}
    for minute, label in at.items():
        assert numbers(report(PersonDay(PEOPLE[0], MONDAY, (minute,))), "period") == {label: 1}
    assert numbers(report(PersonDay(PEOPLE[0], MONDAY)), "period") == {"no time": 1}


def test_who_came_in_two_periods_counts_once_and_is_named_in_both() -> None:
    one, two = report(PersonDay(PEOPLE[0], MONDAY, (560, 610))).counts("period")
    assert (one.visits, two.visits) == (1, 0) and one.people == two.people == (PEOPLE[0],)


def test_reasons_come_by_number_and_those_without_one_last() -> None:
    reasons = ["", "", "", "printing", "printing", "help"]
    visits = report(*(PersonDay(p, MONDAY, (), r) for p, r in zip(PEOPLE, reasons, strict=False)))
    assert numbers(visits, "reason") == {"printing": 2, "help": 1, "no reason given": 3}
    assert list(numbers(visits, "reason")) == ["printing", "help", "no reason given"]
    assert len({key[0] for key in REASONS} | {"0"}) == len(REASONS) + 1, "each has a key of its own"


def test_small_classes_are_joined_and_the_report_says_so() -> None:
    visits = report(*(PersonDay(person, MONDAY) for person in PEOPLE)).counts("class")
    assert {each.label: len(each.people) for each in visits} == {"Room 12": 6, "Room 14": 2}
    (other,) = join_few(visits, "class")
    assert (other.label, other.visits) == ("other classes", 8), "two people alone could be told"
    assert few_sentence(visits, "class") and not few_sentence(visits[:1], "class")
    assert join_few(report(PersonDay(PEOPLE[0], MONDAY)).counts("day"), "day")[0].visits == 1


@given(st.lists(st.integers(1, 9), max_size=8))
def test_no_row_of_a_report_is_about_fewer_than_five_unless_all_of_it_is(sizes: list[int]) -> None:
    ids = count()
    came = [
        PersonDay(Person(id=str(next(ids)), given="A", homeroom=str(number)), MONDAY)
        for number, size in enumerate(sizes)
        for _ in range(size)
    ]
    rows = join_few(report(*came).counts("class"), "class")
    assert sum(each.visits for each in rows) == sum(sizes)
    assert all(len(each.people) >= FEW for each in rows) or len(rows) == 1


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9), st.integers(0, 1439)), max_size=20))
def test_every_table_adds_up_to_all_visits(some: list[tuple[int, int, int]]) -> None:
    visits = report(
        *(
            PersonDay(PEOPLE[who], MONDAY + timedelta(days=day), (at,))
            for who, day, at in sorted(some, key=lambda e: e[1])
        ),
        until=MONDAY + timedelta(days=20),
    )
    for by in BY:
        assert sum(each.visits for each in visits.counts(by)) == len(some)


SOME_VISITS = st.lists(
    st.tuples(st.integers(0, 7), st.integers(0, 60), st.integers(500, 700), st.sampled_from(["", "help"])),
    max_size=25,
    unique_by=lambda one: one[:2],
)


@given(SOME_VISITS, st.data())
def test_counts_without_names_say_the_same_as_the_visits_they_stand_for(
    some: list[tuple[int, int, int, str]], data: st.DataObject
) -> None:
    """Two year's ends, one after the other, each of any part of the visits."""
    came = [
        PersonDay(PEOPLE[who], MONDAY + timedelta(days=day), (at,), reason)
        for who, day, at, reason in sorted(some, key=lambda one: one[1])
    ]
    before = now = report(*came, until=MONDAY + timedelta(days=60))
    for _ in range(2):
        going = [each for each in now.came if data.draw(st.booleans())]
        counted = count_without_names(replace(now, came=tuple(going), counted=()), now)
        known = {each.id: each for each in (*now.counted, *counted)}
        left = tuple(each for each in now.came if each not in going)
        now = replace(now, came=left, counted=tuple(sorted(known.values(), key=lambda each: each.since)))
        assert now.visits == before.visits and now.people <= before.people
        if not now.is_least:
            assert now.people == before.people
        for by in BY:
            for weekly in (False, True):
                assert _visits(now, by, weekly) == _visits(before, by, weekly)


def _visits(report: VisitReport, by: By, weekly: bool) -> dict[str, int]:
    """The visits of each label; a period in which nobody came first is not told any more."""
    return {each.label: each.visits for each in report.counts(by, weekly) if each.visits}


@pytest.mark.parametrize(
    ("span", "day"),
    [
        ("today", date(2026, 11, 26)),
        ("week", MONDAY),
        ("month", date(2026, 11, 1)),
        ("year", date(2026, 8, 1)),
    ],
)
def test_a_span_ends_today(span: str, day: date) -> None:
    assert first_day_of(span, date(2026, 11, 26)) == day  # type: ignore[arg-type]
    assert first_day_of("year", date(2027, 6, 1)) == date(2026, 8, 1)


def test_a_visit_is_what_was_recorded_or_said_once_a_day(sample: Collection, clock: Clock) -> None:
    saoirse, zoe, emeka = (sample.people.find(name)[0] for name in ("saoirse", "zoe", "emeka"))
    clock.now = clock.now.replace(hour=9, minute=30)
    sample.desk.greet(saoirse, knew=True)
    sample.desk.set_reason(saoirse, "printing")
    sample.notes.add(saoirse, "dog surgery")
    sample.notes.add(zoe, "yesterday: has a cat, =Amulet 3")
    sample.ideas.add("a quiet corner", "survey", emeka)
    sample.ideas.add("beanbags", "focus group")
    today = sample.today()
    visits = sample.visit_counts.report(today - timedelta(days=1), today)
    assert [(each.person.goes_by, each.day, each.minutes, each.reason) for each in visits.came] == [
        ("Zoë", today - timedelta(days=1), (), ""),
        ("Saoirse", today, (570,), "printing"),
    ]
    assert sample.desk.reason(saoirse) == "printing" and sample.desk.reason(zoe) == ""


def test_a_reason_records_the_visit_and_is_undone_with_it(sample: Collection) -> None:
    (saoirse, *_) = sample.people.find("saoirse")
    change = sample.desk.set_reason(saoirse, "help")
    assert sample.desk.is_here_today(saoirse) and not sample.desk.record_visit(saoirse)
    sample.undo(change)
    assert not sample.desk.is_here_today(saoirse)
