"""The desk at the turns of the day, the clock and the year: a school day ends at four in the morning."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import Clock, Open
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from namecards.collection import Collection, local_now
from namecards.core.desk import note_parser
from namecards.core.desk.errors import NothingToNote
from namecards.core.text import clean_line

NEW_YORK = ZoneInfo("America/New_York")
WINTER_TIME = (2026, 11, 1)
"""The clocks go back at two in the morning."""
SUMMER_TIME = (2027, 3, 14)
"""The clocks go forward at two in the morning."""


def at(clock: Clock, year: int, month: int, day: int, hour: int, minute: int = 0, fold: int = 0) -> None:
    clock.now = datetime(year, month, day, hour, minute, tzinfo=NEW_YORK, fold=fold)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ((*WINTER_TIME, 1, 30), date(2026, 10, 31)),
        ((*WINTER_TIME, 3, 59), date(2026, 10, 31)),
        ((*WINTER_TIME, 4, 0), date(2026, 11, 1)),
        ((*SUMMER_TIME, 3, 59), date(2027, 3, 13)),
        ((*SUMMER_TIME, 4, 0), date(2027, 3, 14)),
        ((2027, 1, 1, 3, 59), date(2026, 12, 31)),
        ((2027, 1, 1, 4, 0), date(2027, 1, 1)),
    ],
)
def test_a_greeting_a_visit_and_a_note_count_for_the_school_day(
    sample: Collection, clock: Clock, moment: tuple[int, int, int, int, int], day: date
) -> None:
    at(clock, *moment)
    saoirse, zoe = sample.people.find("saoirse")[0], sample.people.find("zoe")[0]
    greeting = sample.desk.greet(saoirse, knew=True)
    (note,) = sample.notes.add(zoe, "late night").value
    [answer] = sample.memory.reviews.answers(saoirse.id)
    assert greeting.review and answer.day == note.day == sample.today() == day
    assert greeting.at and [visit.day for visit in sample.desk.visits(saoirse)] == [day]
    assert [entry.day for entry in sample.history.entries()[:2]] == [day, day]
    assert [when for _, when in sample.desk.recent()] == [day, day]
    assert {who for who, _ in sample.desk.recent(9, day)} == {saoirse, zoe}
    assert sample.desk.recent(9, day - timedelta(days=1)) == []


def test_the_hour_that_comes_twice_makes_no_second_visit(sample: Collection, clock: Clock) -> None:
    saoirse = sample.people.find("saoirse")[0]
    at(clock, *WINTER_TIME, 1, 30, fold=0)
    assert sample.desk.record_visit(saoirse)
    visits = sample.desk.visits(saoirse)
    at(clock, *WINTER_TIME, 1, 30, fold=1)
    assert not sample.desk.record_visit(saoirse)
    assert sample.desk.visits(saoirse) == visits and len(visits) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [((2026, 10, 31, 12), (2026, 11, 2, 8)), ((2027, 3, 13, 12), (2027, 3, 15, 8))],
)
def test_days_since_are_days_on_the_calendar_also_when_one_has_23_or_25_hours(
    sample: Collection, clock: Clock, before: tuple[int, int, int, int], after: tuple[int, int, int, int]
) -> None:
    saoirse = sample.people.find("saoirse")[0]
    at(clock, *before)
    sample.desk.record_visit(saoirse)
    at(clock, *after)
    assert sample.desk.brief(saoirse).days_since == 2


def test_a_promise_of_new_year_is_overdue_the_day_after(sample: Collection, clock: Clock) -> None:
    at(clock, 2026, 12, 31, 23, 59)
    saoirse = sample.people.find("saoirse")[0]
    sample.notes.add(saoirse, "!find manga 4 @fri")
    (promise,) = sample.desk.brief(saoirse).notes
    assert promise.due == date(2027, 1, 1)
    at(clock, 2027, 1, 2, 3, 59)
    assert not promise.is_overdue(sample.today())
    at(clock, 2027, 1, 2, 4, 0)
    assert promise.is_overdue(sample.today())


def test_a_line_of_the_old_year_is_given_a_name_in_the_new_one(sample: Collection, clock: Clock) -> None:
    at(clock, 2027, 1, 1, 2)
    aside = sample.inbox.add("yesterday: xavier lost his card, !look for it @tomorrow").value
    at(clock, 2027, 1, 4, 9)
    said, promise = sample.inbox.assign(aside, sample.people.find("saoirse")[0]).value
    assert (said.day, promise.day, promise.due) == (date(2026, 12, 30), date(2026, 12, 30), date(2027, 1, 1))


PIECES = st.sampled_from(["maya", "c", "!find", "@fri", "*", "%x", ":", "same:", "yesterday:", "#manga"])
LINES = st.text(max_size=60) | st.lists(PIECES, max_size=8).map(" ".join)


@examples(15)
@given(line=LINES)
def test_whatever_is_typed_is_kept_or_said_to_be_nothing(sample: Collection, line: str) -> None:
    found = sample.notes.resolve(line)
    who, said = found.people if found.sure else (), found.text
    _, said_after = note_parser.split_day(said, sample.today())
    signs, words = note_parser.split_signs(said_after)
    assert clean_line(line).endswith(clean_line(words)), "the words after the name are as they were typed"
    assert all(sign in line for sign in signs.split()), "and so are the signs in front of it"
    try:
        notes = sample.notes.add(who[0], said).value if who else [sample.inbox.add(line).value]
    except NothingToNote:
        assert not said.strip() or not line.strip()
        return
    assert all(note.text.strip() for note in notes)
    assert who or [note.text for note in notes] == [clean_line(line)]


def test_a_damaged_day_hides_no_other_visit_and_is_reported_at_once(
    sample: Collection, open_again: Open
) -> None:
    maya, noah, *_ = sample.people.active()
    sample.desk.record_visit(maya)
    sample.desk.record_visit(noah)
    visits = sample._store.documents.table("visits")
    (of_noah,) = sample.desk.visits(noah)
    visits.put({of_noah.id: {"person": noah.id, "day": "2026-0x-10"}, "later": {"person": maya.id, "day": 7}})
    opened = open_again()
    assert opened.desk.recent() == [(maya, sample.today())]
    told = [problem.what for problem in opened.health.problems()]
    assert all(any(id in what for what in told) for id in (of_noah.id, "later"))


def test_the_clock_of_the_computer_knows_summer_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A visit at nine in November was at nine, also if the visits are counted in June."""
    if sys.platform == "win32":
        pytest.skip("Windows can't change the zone of a program")
    with monkeypatch.context() as school:
        school.setenv("TZ", "America/New_York")
        time.tzset()
        zone = local_now().tzinfo
        assert abs(local_now() - datetime.now(UTC)) < timedelta(minutes=1)
        utc = [datetime(2026, 11, 1, 4, 30, tzinfo=UTC) + timedelta(hours=hours) for hours in range(4)]
        utc += [datetime(2026, month, 5, 14, tzinfo=UTC) for month in (1, 6, 11)]
        assert [at.astimezone(zone).isoformat() for at in utc] == [
            at.astimezone(NEW_YORK).isoformat() for at in utc
        ]
    time.tzset()
