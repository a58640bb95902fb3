"""Whom a planned session shows next, by the rule in `ranking` and `agenda`."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.learning.fsrs_formulas import after_answer
from namecards.core.learning.learner_model import KNOWN, MET, MISSED, LearnerModel
from namecards.core.learning.memory import Card
from namecards.core.learning.planned_session import (
    FIRST_GAP,
    LEAST_GAP,
    PlannedSession,
    planned_session,
)
from namecards.core.learning.ranking import Learner, gain, pick_new, rank
from namecards.core.learning.rounds import BATCH

TODAY = date(2026, 8, 10)
SCHOOL = date(2026, 8, 24)


def met(person: str, ago: int = 1, stability: float = 0.25, b: int = 0, need: date = SCHOOL) -> Learner:
    last = TODAY - timedelta(days=ago)
    return Learner(person, need, Card(person, stability, 6.4, TODAY, last, 2), b, last)


def new(count: int, need: date | None = SCHOOL) -> list[Learner]:
    return [Learner(f"new{i:03}", need) for i in range(count)]


def play(session: PlannedSession, answers: list[bool], seconds: float = 8.0) -> list[tuple[str, bool]]:
    """Answer a session to its end (by turns, over and over); who was shown, and whether as a first look."""
    shown = []
    while step := session.step:
        shown.append((step.person, step.look))
        session = session.after_answer(answers[len(shown) % len(answers)], seconds)
    return shown


def test_a_first_session_meets_a_batch_then_recalls_all_of_it() -> None:
    shown = play(planned_session(new(100), TODAY, 900, LearnerModel()), [True])
    first, recalled = shown[:BATCH], shown[BATCH : 2 * BATCH]
    assert all(look for _, look in first) and not any(look for _, look in recalled)
    assert {person for person, _ in first} == {person for person, _ in recalled}


@given(st.lists(st.booleans(), min_size=1, max_size=40), st.integers(60, 2_000), st.integers(0, 60))
@examples(60)
def test_a_batch_is_recalled_before_the_next(answers: list[bool], seconds: int, old: int) -> None:
    people = [met(f"old{i}") for i in range(old)] + new(80)
    batch: set[str] = set()
    unasked: set[str] = set()
    for person, look in play(planned_session(people, TODAY, seconds, LearnerModel()), answers):
        if look:
            assert unasked == batch, "whoever is left of a batch comes before somebody new"
            batch = unasked = unasked | {person}
        else:
            unasked = unasked - {person}
            batch = batch if unasked else set()
        assert len(unasked) <= BATCH


def test_whoever_was_met_is_asked_again_minutes_later_also_near_the_end() -> None:
    session = planned_session(new(1), TODAY, 900, LearnerModel()).after_answer(False, 12)
    assert session.to_recall[0].ready == 12 + FIRST_GAP
    short = planned_session(new(1), TODAY, 120, LearnerModel()).after_answer(False, 12)
    assert LEAST_GAP <= short.to_recall[0].ready - 12 < FIRST_GAP


def test_reviews_fill_the_time_until_the_recall_of_a_batch() -> None:
    people = [met(f"old{i}", 4, 2.0, KNOWN) for i in range(10)] + new(2)
    shown = [person for person, _ in play(planned_session(people, TODAY, 600, LearnerModel()), [True], 20)]
    first = shown.index("new000")
    again = next(at for at, person in enumerate(shown) if at > first + 1 and person.startswith("new"))
    assert [person[:3] for person in shown[first:again]] == ["new", "new", *["old"] * (again - first - 2)]
    assert again - first > 4


def test_a_missed_name_comes_back_once_when_nobody_else_is_left_and_then_rests_for_the_day() -> None:
    people = [met("maya", 3), met("noah")]
    shown = [person for person, _ in play(planned_session(people, TODAY, 900, LearnerModel()), [False])]
    assert shown == [*shown[:2], *shown[:2]] and set(shown) == {"maya", "noah"}


def test_who_was_asked_today_is_not_asked_again_by_the_plan() -> None:
    assert [
        worth.person for worth in rank([met("today", 0), met("yesterday")], TODAY, 900, LearnerModel())
    ] == ["yesterday"]


@pytest.mark.parametrize("days", [21, 28, 100])
def test_whoever_is_needed_on_a_day_to_come_may_be_met_today(days: int) -> None:
    """A session that leaves minutes while people are left for later, as 28 days ahead, wastes them."""
    people = new(400, TODAY + timedelta(days=days))
    assert len(pick_new(people, TODAY)) == 400
    session = planned_session(people, TODAY, 1_200, LearnerModel())
    while step := session.step:
        session = session.after_answer(True, 12.0 if step.look else 5.0)
    assert session.elapsed > 1_100, "of twenty minutes"


def test_who_is_left_out_does_not_come_back_from_any_pile() -> None:
    session = planned_session([met("maya"), *new(4)], TODAY, 900, LearnerModel())
    while (step := session.step) and (step.person != "new000" or step.look):
        session = session.after_answer(step.look or step.person != "maya", 8)
    missed = session.after_answer(False, 8)
    assert "new000" in {wait.person for wait in missed.to_retry}
    for before in (session, missed):
        shown = play(before.without("new000"), [True])
        assert "new000" not in {person for person, _ in shown}
        assert {"maya", "new001", "new002", "new003"} & {person for person, _ in shown}


def test_who_is_missed_at_the_first_recall_is_asked_once_more_some_minutes_later() -> None:
    """Twelve new faces, all missed at their first recall, and far more to review than there is time for."""
    people = [met(f"old{i:03}", 4, 2.0, KNOWN) for i in range(300)] + new(12)
    session = planned_session(people, TODAY, 1_200, LearnerModel())
    asked: dict[str, list[float]] = {}
    while step := session.step:
        if not step.look:
            asked.setdefault(step.person, []).append(session.elapsed)
        session = session.after_answer(False, 6)
    recalls = [times for person, times in asked.items() if person.startswith("new")]
    assert len(recalls) == 12 and all(len(times) == 2 for times in recalls)
    assert all(again - first >= 180 for first, again in recalls)
    assert all(len(times) == 1 for person, times in asked.items() if person.startswith("old")), "no time left"


def test_the_evening_before_what_is_left_of_the_minutes_asks_the_new_names_a_second_time() -> None:
    """With sixty faces in thirty minutes, a session that ended after seventeen kept a quarter fewer."""
    session = planned_session(new(60, TODAY + timedelta(days=1)), TODAY, 1_800, LearnerModel())
    recalls: dict[str, list[float]] = {}
    while step := session.step:
        if not step.look:
            recalls.setdefault(step.person, []).append(session.elapsed)
        session = session.after_answer(not step.look, 12.0 if step.look else 5.0)
    assert len(recalls) == 60 and all(len(times) == 2 for times in recalls.values())
    assert all(again - first >= 180 for first, again in recalls.values())


def test_three_new_faces_are_not_asked_twice_within_a_minute() -> None:
    shown = [person for person, look in play(planned_session(new(3), TODAY, 900, LearnerModel()), [True])]
    assert len(shown) == 6


def test_a_batch_is_recalled_in_another_order_than_it_was_looked_at() -> None:
    session = planned_session(new(12), TODAY, 1_200, LearnerModel())
    looked = []
    while session.step and session.step.look:
        looked.append(session.step.person)
        session = session.after_answer(False, 12)
    recalled = [wait.person for wait in session.to_recall]
    assert sorted(recalled) == sorted(looked) and recalled != looked
    moved = sum(a != b for a, b in zip(recalled, looked, strict=True))
    assert moved >= 6, "no serial order to answer by"
    assert recalled.index(looked[-1]) >= 5, "whoever was seen last is not asked first"
    times = [wait.ready for wait in session.to_recall]
    assert times == sorted(times)


def test_nobody_new_in_the_last_seconds() -> None:
    assert planned_session(new(5), TODAY, 20, LearnerModel()).step is None


def test_of_two_new_people_the_one_needed_sooner() -> None:
    people = [Learner("later", SCHOOL), Learner("sooner", TODAY + timedelta(days=3))]
    step = planned_session(people, TODAY, 900, LearnerModel()).step
    assert step is not None and (step.person, step.look) == ("sooner", True)


def test_far_from_the_day_plain_fsrs_the_least_sure_first() -> None:
    far = TODAY + timedelta(days=100)
    people = [met("sure", 1, 30.0, 1, far), met("unsure", 10, 5.0, 1, far), met("half", 8, 6.0, 1, far)]
    assert [worth.person for worth in rank(people, TODAY, 900, LearnerModel())] == ["unsure", "half"]


def test_whoever_is_needed_on_no_day_is_met_within_three_weeks() -> None:
    assert len(pick_new(new(60, None), TODAY)) == 5
    assert len(pick_new(new(210, TODAY - timedelta(days=1)), TODAY)) == 10


def test_a_known_name_waits_for_the_sweep_before_the_day() -> None:
    people = [met("known", 4, 2.0, 1), met("unknown")]
    assert [worth.person for worth in rank(people, TODAY, 900, LearnerModel())] == ["unknown", "known"]


def test_the_sweep_before_a_day_is_only_as_long_as_the_people_of_that_day_need() -> None:
    soon = TODAY + timedelta(days=3)

    def worth_of_maya(need_of_others: date) -> float:
        others = [met(f"old{i}", need=need_of_others) for i in range(300)]
        ranked = rank([met("maya", 4, 2.0, KNOWN, soon), *others], TODAY, 900, LearnerModel())
        return next(worth.gain for worth in ranked if worth.person == "maya")

    assert worth_of_maya(SCHOOL) < worth_of_maya(soon) / 100, "she waits until tomorrow, the day before hers"


def test_a_gain_is_names_known_on_the_day_a_second() -> None:
    maya, held = met("maya", b=MET), LearnerModel()
    assert maya.card is not None
    s, d = maya.card.stability, maya.card.difficulty
    p, stay = held.probability(MET, 1, s), held.probability(MET, 4, s)
    known = p * held.probability(KNOWN, 3, after_answer(s, d, 1, True)[0])
    known += (1 - p) * max(stay, held.probability(MISSED, 3, after_answer(s, d, 1, False)[0]))
    assert gain(maya, 1, 3, held) == pytest.approx((known - stay) / (4.5 * p + 9.5 * (1 - p)))


def test_the_same_inputs_give_the_same_session() -> None:
    people = [met(f"old{i}", ago=1 + i % 4, stability=0.2 + i / 50) for i in range(50)] + new(50)
    answers = [True, False, True]
    first, second = (play(planned_session(people, TODAY, 900, LearnerModel()), answers) for _ in range(2))
    assert first == second


def test_only_yesterdays_answers_and_times_move_the_model() -> None:
    held = worse = LearnerModel()
    for _ in range(20):
        worse = worse.with_answer(MET, 1, 0.25, right=False)
    assert worse.probability(MET, 1, 0.25) < 0.15 < held.probability(MET, 1, 0.25)
    better = held.with_answer(MET, 1, 0.25, right=True)
    assert better.scale[MET] > held.scale[MET] > worse.scale[MET]


def test_times_follow_the_user_and_untimed_answers_do_not_count() -> None:
    held = LearnerModel()
    for _ in range(120):
        held = held.with_time(3.0, right=True).with_time(0.0, right=True)
    assert held.right.seconds == pytest.approx((5 * 4.5 + 100 * 3.0) / 105) and held.wrong.seconds == 9.5
