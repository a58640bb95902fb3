"""Our arithmetic of memory is the `fsrs` library's, on any history."""

from __future__ import annotations

from datetime import date, timedelta

import fsrs
import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.learning import fsrs_formulas, memory
from namecards.core.learning.memory import Card, Rating

BEGIN = date(2026, 8, 3)
histories = st.lists(st.tuples(st.integers(0, 60), st.booleans()), min_size=1, max_size=25)


def test_parameters_are_the_librarys() -> None:
    assert fsrs.Scheduler().parameters == fsrs_formulas.W


@given(histories)
@examples(100)
def test_equal_on_random_histories(history: list[tuple[int, bool]]) -> None:
    card: Card | None = None
    day = BEGIN
    for gap, right in history:
        day += timedelta(days=gap)
        if card is None:
            ours = fsrs_formulas.first(right)
        else:
            ours = fsrs_formulas.after_answer(card.stability, card.difficulty, (day - card.last).days, right)
        card = memory.review(card, "maya", Rating.GOOD if right else Rating.AGAIN, day)
        assert ours == pytest.approx((card.stability, card.difficulty), rel=1e-9, abs=1e-9)
        later = day + timedelta(days=gap)
        known = fsrs_formulas.probability(gap, card.stability)
        assert known == pytest.approx(memory.probability(card, later), abs=1e-9)


def test_known_every_time_is_asked_ever_later() -> None:
    card: Card | None = None
    intervals = []
    for _ in range(7):
        card = memory.review(card, "maya", Rating.GOOD, card.due if card else BEGIN)
        intervals.append((card.due - card.last).days)
    assert intervals == [2, 11, 46, 163, 497, 1346, 3292]


def test_missed_once_begins_again_shorter() -> None:
    card: Card | None = None
    intervals = []
    for known in (False, True, True, True, False, True, True):
        rating = Rating.GOOD if known else Rating.AGAIN
        card = memory.review(card, "maya", rating, card.due if card else BEGIN)
        intervals.append((card.due - card.last).days)
    assert intervals == [1, 2, 6, 17, 2, 4, 8]
