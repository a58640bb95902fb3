"""From the log of answers to how a person stands and what is believed of the user."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from math import isclose

from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.learning.learner_history import Answer, fit_model, make_learner
from namecards.core.learning.learner_model import KNOWN, MET, MISSED, REPEATED, AnswerTimes, LearnerModel

BEGIN = date(2026, 8, 3)


def log(*told: tuple[int, bool | None], seconds: float = 4.0) -> list[Answer]:
    """Answers as (day from the first, right); None is a first look."""
    noon = datetime(2026, 8, 3, 12, tzinfo=UTC)
    return [
        Answer(noon + timedelta(days=day, minutes=i), BEGIN + timedelta(days=day), right, seconds, 0.25)
        for i, (day, right) in enumerate(told)
    ]


def fared(*told: tuple[int, bool | None]) -> int:
    return make_learner("maya", None, None, log(*told)).state


def test_only_the_first_answer_of_a_later_day_tells_how_a_name_fares() -> None:
    assert fared((0, None)) == fared((0, None), (0, True)) == fared((0, None), (0, False)) == MET
    assert fared((0, None), (0, True), (1, True), (1, False)) == KNOWN
    assert fared((0, None), (1, True), (3, True), (9, True)) == KNOWN


def test_a_second_recall_on_the_day_a_name_was_met_counts_if_it_was_right() -> None:
    assert fared((0, None), (0, False), (0, True)) == fared((0, None), (0, True), (0, True)) == REPEATED
    assert fared((0, None), (0, True), (0, False)) == MET
    assert fared((0, None), (0, True), (0, True), (1, False), (1, True)) == MISSED


def test_a_miss_is_a_miss_until_a_later_day_and_then_begins_anew() -> None:
    assert fared((0, None), (1, True), (2, False), (2, True)) == MISSED
    assert fared((0, None), (1, True), (2, False), (2, True), (3, True)) == KNOWN


def test_who_was_known_without_a_look_was_known_once() -> None:
    assert fared((0, True)) == KNOWN


def test_when_met_and_whether_missed() -> None:
    maya = make_learner("maya", None, None, log((0, None), (1, False)))
    assert (maya.met, maya.missed) == (BEGIN, True)
    assert (make_learner("noah", None, None, []).met, make_learner("noah", None, None, []).missed) == (
        None,
        False,
    )


@given(st.lists(st.tuples(st.integers(0, 20), st.booleans()), max_size=15))
@examples(100)
def test_the_model_is_that_of_each_days_first_answer(told: list[tuple[int, bool]]) -> None:
    answers = log((0, None), *sorted(told))
    held = fit_model([answers], BEGIN + timedelta(days=21))
    days = {answer.day for answer in answers}
    assert held.answers == len(days) - 1


def test_months_ago_is_another_user() -> None:
    old = log((0, None), (1, False), (2, False))
    assert fit_model([old], BEGIN + timedelta(days=100)) == LearnerModel()


def test_the_times_are_this_users() -> None:
    looks = log(*[(0, None)] * 20, seconds=7.0)
    assert fit_model([looks], BEGIN).seconds == ((5 * 12.0 + 20 * 7.0) / 25, 9.5, 4.5)


def test_only_the_newest_hundred_times_tell_how_long_an_answer_takes() -> None:
    times = AnswerTimes(usual=4.0)
    for seconds in (*[90.0] * 100, *[2.0] * 100):
        times = times.with_time(seconds)
    assert isclose(times.seconds, (5 * 4.0 + 100 * 2.0) / 105)
    assert times.with_time(0.0) == times, "nought was not timed"


def test_no_single_answer_is_taken_for_certain() -> None:
    """A key is mistyped: after one miss of a name that could not be forgotten nothing is infinite."""
    sure_and_missed = LearnerModel().with_answer(MET, 0, 1.0, right=False)
    assert isclose(sure_and_missed.scale[MET], LearnerModel().scale[MET]), (
        "all points of the grid were equally wrong"
    )


def test_who_forgets_faster_over_days_than_over_one_is_expected_to_fade_faster() -> None:
    """Ten days of the same names: known the next day, gone in the next week, or still there."""
    lasting = fading = LearnerModel()
    for _ in range(40):
        lasting = lasting.with_answer(KNOWN, 1, 0.5, right=True).with_answer(KNOWN, 10, 0.5, right=True)
        fading = fading.with_answer(KNOWN, 1, 0.5, right=True).with_answer(KNOWN, 10, 0.5, right=False)
    assert fading.decay > LearnerModel().decay > lasting.decay
    assert fading.probability(KNOWN, 10, 0.5) < 0.4 < 0.85 < lasting.probability(KNOWN, 10, 0.5)


def test_the_model_comes_to_expect_what_happens() -> None:
    """Two of three names are known the next day: after many answers so many are expected."""
    model = LearnerModel()
    for i in range(300):
        model = model.with_answer(MET, 1, 0.3, right=i % 3 > 0)
    assert isclose(model.probability(MET, 1, 0.3), 2 / 3, abs_tol=0.05)
