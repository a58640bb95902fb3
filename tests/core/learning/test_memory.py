"""How well a name is known: intervals pinned as py-fsrs pins its own, in school days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import thorough

from namecards.core.learning.memory import (
    Card,
    Rating,
    confusions,
    is_due,
    probability,
    replay,
    review,
    school_day,
)

AGAIN, HARD, GOOD, EASY = Rating
MONDAY = date(2026, 8, 24)
DAY = timedelta(days=1)


def zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        pytest.skip(f"this computer does not know the time zone {name}")


def intervals(ratings: Sequence[Rating]) -> list[int]:
    """Days to the next question after each answer, if every question is answered on its day."""
    card, day, days = None, MONDAY, []
    for rating in ratings:
        card = review(card, "maya", rating, day)
        days.append((card.due - day).days)
        day = card.due
    return days


@pytest.mark.parametrize(
    ("ratings", "days"),
    [
        ([GOOD] * 6, [2, 11, 46, 163, 497, 1346]),
        ([AGAIN] + [GOOD] * 6, [1, 2, 6, 17, 44, 102, 220]),
        ([AGAIN, AGAIN, GOOD, GOOD, GOOD], [1, 1, 1, 2, 4]),
        ([GOOD, GOOD, GOOD, AGAIN, GOOD, GOOD], [2, 11, 46, 3, 8, 19]),
        ([AGAIN] * 5, [1, 1, 1, 1, 1]),
        ([HARD] * 5, [1, 3, 7, 12, 18]),
        ([EASY] * 4, [8, 66, 397, 1875]),
    ],
)
def test_days_between_questions(ratings: list[Rating], days: list[int]) -> None:
    assert intervals(ratings) == days


def test_a_first_look_and_right_in_the_same_session_is_asked_again_tomorrow() -> None:
    met = review(None, "maya", AGAIN, MONDAY)
    recalled = review(met, "maya", GOOD, MONDAY)
    assert met == Card("maya", 0.212, 6.4133, due=MONDAY + DAY, last=MONDAY, reviews=1, missed=True)
    assert (recalled.due, recalled.last, recalled.reviews) == (MONDAY + DAY, MONDAY, 2)
    assert recalled.stability == pytest.approx(0.2467, abs=1e-4)


def test_an_answer_after_a_holiday_counts_for_more_than_one_on_the_day() -> None:
    card = review(review(None, "maya", GOOD, MONDAY), "maya", GOOD, MONDAY + 2 * DAY)
    on_the_day = review(card, "maya", GOOD, card.due)
    a_month_late = review(card, "maya", GOOD, card.due + 30 * DAY)
    assert a_month_late.stability > on_the_day.stability


def test_a_clock_that_went_back_counts_as_the_same_day() -> None:
    card = review(None, "maya", GOOD, MONDAY)
    assert review(card, "maya", GOOD, MONDAY - 5 * DAY) == review(card, "maya", GOOD, MONDAY)


def test_due_from_its_day_on() -> None:
    card = review(None, "maya", GOOD, MONDAY)
    assert [is_due(card, MONDAY + n * DAY) for n in range(4)] == [False, False, True, True]


@pytest.mark.parametrize(
    ("clock", "day"),
    [
        ((24, 15, 0), 24),
        ((24, 23, 59), 24),
        ((25, 0, 30), 24),
        ((25, 3, 59), 24),
        ((25, 4, 0), 25),
        ((25, 8, 0), 25),
    ],
)
def test_a_school_day_ends_at_four_in_the_morning(clock: tuple[int, int, int], day: int) -> None:
    assert school_day(datetime(2026, 8, *clock)) == date(2026, 8, day)


@pytest.mark.parametrize(
    ("zone_name", "day_before"),
    [
        ("Europe/Dublin", date(2026, 3, 28)),  # 23 hours long
        ("Europe/Dublin", date(2026, 10, 24)),  # 25 hours long
        ("America/New_York", date(2026, 3, 7)),
        ("America/New_York", date(2026, 10, 31)),
        ("Australia/Sydney", date(2026, 10, 3)),
        ("Australia/Sydney", date(2026, 4, 4)),
        ("Europe/Dublin", MONDAY),
        ("Asia/Kolkata", MONDAY),
    ],
)
def test_fifteen_oclock_and_eight_the_next_morning_are_two_days(zone_name: str, day_before: date) -> None:
    place = zone(zone_name)
    afternoon = datetime(day_before.year, day_before.month, day_before.day, 15, tzinfo=place)
    morning = (afternoon + DAY).replace(hour=8)
    assert (morning.astimezone(UTC) - afternoon.astimezone(UTC)) < timedelta(hours=19)
    assert school_day(morning) - school_day(afternoon) == DAY
    met = review(None, "maya", AGAIN, school_day(afternoon))
    again = review(met, "maya", GOOD, school_day(morning))
    assert again.stability == pytest.approx(8.2 * met.stability, rel=0.2), "a real review, not a repeat"


def test_one_evening_is_one_day_on_the_night_the_clocks_change() -> None:
    place = zone("Europe/Dublin")
    for evening in (datetime(2026, 3, 28, 22, tzinfo=place), datetime(2026, 10, 24, 22, tzinfo=place)):
        late = (evening + DAY).replace(hour=3, minute=59)
        assert school_day(evening) == school_day(late)
        assert school_day(late.replace(hour=4, minute=0)) == school_day(evening) + DAY


def test_ten_days_running_are_ten_reviews_however_early_the_hour() -> None:
    begun = datetime(2026, 8, 24, 17, 0)
    earlier = [school_day(begun + n * timedelta(hours=23, minutes=50)) for n in range(10)]
    later = [school_day(begun + n * timedelta(hours=24, minutes=1)) for n in range(10)]
    one, other = (replay("maya", [(GOOD, day) for day in days]) for days in (earlier, later))
    assert one == other
    assert one and one.stability > 30


def test_nobody_is_known_before_the_first_review() -> None:
    assert replay("maya", []) is None


answers = st.lists(st.tuples(st.sampled_from(Rating), st.integers(-1, 400)), min_size=1, max_size=12)


def dated(steps: list[tuple[Rating, int]]) -> list[tuple[Rating, date]]:
    """Ratings with days between them as ratings on days."""
    day, history = MONDAY, []
    for rating, gap in steps:
        day += gap * DAY
        history.append((rating, day))
    return history


@thorough
@given(answers)
def test_replaying_is_reviewing_step_by_step(steps: list[tuple[Rating, int]]) -> None:
    card = None
    for count, (rating, day) in enumerate(dated(steps), 1):
        card = review(card, "maya", rating, day)
        assert card == replay("maya", dated(steps)[:count])
        assert card.reviews == count


@thorough
@given(answers)
def test_a_card_is_always_sound(steps: list[tuple[Rating, int]]) -> None:
    card = replay("maya", dated(steps))
    assert card
    assert card.stability > 0
    assert 1 <= card.difficulty <= 10
    assert card.due > card.last >= MONDAY - DAY


@thorough
@given(answers)
def test_the_probability_is_one_on_the_day_and_falls(steps: list[tuple[Rating, int]]) -> None:
    card = replay("maya", dated(steps))
    assert card
    falling = [probability(card, card.last + n * DAY) for n in (-3, 0, 1, 2, 10, 100, 1000)]
    assert falling[0] == falling[1] == 1
    assert falling == sorted(falling, reverse=True)
    assert len(set(falling[1:])) == 6
    assert 0 < falling[-1] < 1


@thorough
@given(answers)
def test_a_name_is_asked_about_when_nine_in_ten_would_know_it(steps: list[tuple[Rating, int]]) -> None:
    card = replay("maya", dated(steps))
    assert card
    if card.due > card.last + DAY:
        before, after = (probability(card, card.due + n * DAY) for n in (-1, 1))
        assert before > 0.9 > after
    else:
        assert probability(card, card.due + DAY) < 0.9


@thorough
@given(answers)
def test_knowing_it_never_leads_to_an_earlier_question_than_forgetting(
    steps: list[tuple[Rating, int]],
) -> None:
    card = replay("maya", dated(steps))
    assert card
    forgot, knew = (review(card, "maya", rating, card.due) for rating in (AGAIN, GOOD))
    assert forgot.stability < knew.stability
    assert forgot.due <= knew.due


def test_a_damaged_review_mixes_nobody_up_with_themselves() -> None:
    assert not confusions([("maya", "maya")]) and confusions([("maya", "noah")])
