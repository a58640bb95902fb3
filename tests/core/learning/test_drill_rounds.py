"""One session: batches of at most twelve, a recall round after each, misses in the same round, undo."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import groupby, pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import thorough

from namecards.core.changes import Change
from namecards.core.learning.drill import Drill, Tally, tally
from namecards.core.learning.memory import Rating, Review
from namecards.core.learning.rounds import BATCH, Rounds, Step, make_rounds, tell_apart
from namecards.store.review_lines import ReviewLine

DAY = date(2026, 8, 24)
REVIEW = ReviewLine(datetime(2026, 8, 24, 15, tzinfo=UTC), "somebody", DAY, Rating.GOOD, 2000)
ANSWER: Change[Review | None] = Change(REVIEW, review=REVIEW.key)
SKIP: Change[Review | None] = Change(None, REVIEW.at)


def begin(due: list[str], new: list[str], rng: Random) -> Drill:
    return Drill(make_rounds(due, new, rng))


def people(count: int, kind: str = "new") -> list[str]:
    return [f"{kind} {number}" for number in range(count)]


def sat(drill: Drill, answers: Iterable[bool] = ()) -> list[Drill]:
    """Every Drill of a session, the finished one last; after the given answers all are right."""
    drills, answers = [drill], iter(answers)
    while drills[-1].step:
        drills.append(drills[-1].after_answer(next(answers, True), REVIEW.at, ANSWER))
    return drills


def shown(drills: Iterable[Drill]) -> list[Step]:
    return [drill.step for drill in drills if drill.step]


def rounds_of(drill: Drill) -> tuple[tuple[Step, ...], ...]:
    assert isinstance(drill.queue, Rounds)
    return drill.queue.rounds


def named(steps: Iterable[Step]) -> list[str]:
    return [step.person for step in steps]


def test_the_size_of_a_batch_is_what_was_tested() -> None:
    assert BATCH == 12


@pytest.mark.parametrize(
    ("new", "batches"), [(0, []), (1, [1]), (12, [12]), (13, [12, 1]), (30, [12, 12, 6])]
)
def test_a_look_at_each_of_a_batch_then_a_question_about_each(new: int, batches: list[int]) -> None:
    steps = shown(sat(begin([], people(new), Random(1))))
    runs = [(look, named(run)) for look, run in groupby(steps, key=lambda step: step.look)]
    looks, asks = ([names for look, names in runs if look is kind] for kind in (True, False))
    assert [len(names) for names in looks] == batches
    assert [name for names in looks for name in names] == people(new), "new people come in their own order"
    assert [sorted(names) for names in asks] == [sorted(names) for names in looks]


def test_due_people_come_first_in_one_mixed_pile() -> None:
    due = people(30, "due")
    steps = shown(sat(begin(due, people(2), Random(1))))
    assert sorted(named(steps[:30])) == sorted(due)
    assert named(steps[:30]) != due
    assert not any(step.look for step in steps[:30])
    assert [step.look for step in steps[30:]] == [True, True, False, False]


@pytest.mark.parametrize("seed", range(50))
def test_a_recall_round_does_not_begin_with_the_face_just_seen(seed: int) -> None:
    steps = shown(sat(begin([], people(3), Random(seed))))
    assert steps[2].person != steps[3].person


def test_a_missed_face_comes_back_after_three_others_then_six_then_nine() -> None:
    drill = begin(people(20, "due"), [], Random(1))
    assert drill.step
    missed, seen = drill.step.person, []
    for _ in range(40):
        if not drill.step:
            break
        seen.append(drill.step.person)
        right = drill.step.person != missed or drill.step.misses == 3
        drill = drill.after_answer(right, REVIEW.at, ANSWER)
    turns = [turn for turn, name in enumerate(seen) if name == missed]
    assert [later - turn - 1 for turn, later in pairwise(turns)] == [3, 6, 9]


def test_a_session_of_names_that_nobody_knows_ends() -> None:
    apart = Drill(tell_apart([["maya", "mia"], ["jon", "john"]], Random(1)))
    for drill in (apart, begin(people(2, "due"), people(2), Random(1))):
        steps = shown(sat(drill, [False] * 100))
        assert steps and len(steps) < 100


def test_a_missed_face_comes_back_before_the_next_batch() -> None:
    drill = begin([], people(14), Random(1))
    for _ in range(23):
        drill = drill.after_answer(True, REVIEW.at, ANSWER)
    last = drill.step
    assert last and drill.left == (0, 1)
    drill = drill.after_answer(False, REVIEW.at, ANSWER)
    assert drill.step == Step(last.person, misses=1), "nobody else is left, so at once"
    drill = drill.after_answer(True, REVIEW.at, ANSWER)
    assert drill.step and drill.step.look


def test_counting() -> None:
    drills = sat(begin(people(1, "due"), people(2), Random(1)), [False, True, True, True, False])
    assert [drill.left for drill in drills] == [
        *((0, 1), (0, 1)),  # the due one is missed, and asked again
        *((2, 2), (1, 2), (0, 2)),
        *((0, 2), (0, 1), (0, 0)),  # the first of the new ones is missed
    ]
    assert (drills[-1].met, drills[-1].asked, drills[-1].right) == (2, 5, 3)
    assert [drill.is_round_end for drill in drills] == [False, False, True, *[False] * 4, True]


def test_for_a_look_it_does_not_matter_what_was_answered() -> None:
    drill = begin([], people(3), Random(1))
    assert drill.after_answer(False, REVIEW.at, ANSWER) == drill.after_answer(True, REVIEW.at, ANSWER)


def test_nobody_to_ask_is_a_session_that_is_over() -> None:
    drill = begin([], [], Random(1))
    assert (drill.step, drill.left, drill.is_round_end, drill.next_portraits(3)) == (None, (0, 0), False, [])


def test_the_next_portraits_are_those_of_the_next_faces() -> None:
    drills = sat(begin(people(2, "due"), people(3), Random(1)))
    assert [drill.next_portraits(2) for drill in drills[:-1]] == [
        named(shown(drills[turn : turn + 2])) for turn in range(len(drills) - 1)
    ]


def test_a_session_of_a_whole_school_can_be_compared_and_shown() -> None:
    last = sat(begin(people(2000, "due"), [], Random(1)))[-1]
    assert last == dataclasses.replace(last, before=None)
    assert len(repr(last)) < 1000


sessions = st.builds(
    lambda due, new, seed: begin(people(due, "due"), people(new), Random(seed)),
    st.integers(0, 15),
    st.integers(0, 30),
    st.integers(0, 99),
)
answers = st.lists(st.booleans(), max_size=60)


@thorough
@given(sessions, answers)
def test_every_round_ends_when_each_of_its_people_was_right_once(drill: Drill, answers: list[bool]) -> None:
    drills = sat(drill, answers)
    right: list[list[str]] = [[]]
    for before, after in pairwise(drills):
        if after.right > before.right and before.step:
            right[-1].append(before.step.person)
        if after.is_round_end:
            right.append([])
    rounds = [{step.person for step in steps if not step.look} for steps in rounds_of(drill)]
    assert [sorted(names) for names in right] == [*(sorted(names) for names in rounds), []]
    assert all(len(names) <= BATCH for names in rounds if any(name.startswith("new") for name in names))


@thorough
@given(sessions, answers)
def test_nobody_is_asked_twice_running_while_others_wait(drill: Drill, answers: list[bool]) -> None:
    drills = sat(drill, answers)
    for before, after in pairwise(drills):
        if before.step and after.step and before.step.person == after.step.person:
            assert sum(before.left) == 1 or len({step.person for step in rounds_of(before)[0]}) == 1


@thorough
@given(sessions, answers, st.data())
def test_any_number_of_answers_can_be_undone_and_given_again(
    drill: Drill, answers: list[bool], data: st.DataObject
) -> None:
    drills = sat(drill, answers)
    undone = drills[-1]
    for expected in reversed(drills[:-1]):
        assert undone.before is expected
        undone = undone.before
    assert undone is drill and undone.before is None
    back_to = data.draw(st.integers(0, len(drills) - 1))
    assert sat(drills[back_to], answers[back_to:])[-1] == drills[-1]


@thorough
@given(sessions, answers)
def test_who_is_left_out_does_not_come_again_and_nobody_else_is_missing(
    drill: Drill, answers: list[bool]
) -> None:
    *_, now = sat(drill, answers)[: len(answers) + 1]
    if now.step:
        left_out = now.without(now.step.person, SKIP)
        assert left_out.before == now and left_out.change == SKIP
        assert (left_out.asked, left_out.right) == (now.asked, now.right)
        others = {step.person for step in shown(sat(now))} - {now.step.person}
        assert {step.person for step in shown(sat(left_out))} == others


@thorough
@given(st.integers(0, 15), st.integers(0, 30), st.integers(0, 99))
def test_the_same_chance_makes_the_same_session(due: int, new: int, seed: int) -> None:
    one, other = (begin(people(due, "due"), people(new), Random(seed)) for _ in range(2))
    assert one == other


def test_a_session_tells_what_was_learned_and_what_is_hard() -> None:
    drill = begin([], ["maya", "noah", "zoe"], Random(1))
    misses = {"maya": 1, "zoe": 9}
    while drill.step and not (drill.step.person == "zoe" and drill.step.misses == 2):
        person = drill.step.person
        right = drill.step.look or not misses.get(person)
        misses[person] = misses.get(person, 0) - (not right)
        drill = drill.after_answer(right, REVIEW.at, ANSWER)
    assert tally(drill) == Tally(learned=2, hard=("zoe",))


def test_what_was_undone_is_not_told() -> None:
    drill = begin(["maya"], [], Random(1))
    missed = drill.after_answer(False, REVIEW.at, ANSWER).after_answer(False, REVIEW.at, ANSWER)
    assert tally(missed).hard == ("maya",)
    assert missed.before and tally(missed.before).hard == ()


@pytest.mark.parametrize(
    ("pause", "used"), [(timedelta(seconds=5), 5), (timedelta(hours=1), 60), (-timedelta(hours=1), 0)]
)
def test_a_pause_counts_for_a_minute_at_most_and_a_clock_set_back_for_nothing(
    pause: timedelta, used: int
) -> None:
    drill = Drill(make_rounds([], people(5), Random(1), (), 300.0), REVIEW.at)
    assert drill.after_answer(True, REVIEW.at + pause).queue.seconds_left == 300 - used


def test_faces_that_are_asked_for_by_the_name_are_in_the_pile_as_such() -> None:
    pile = [step for steps in make_rounds(["maya"], [], Random(1), ["noah", "zoe"]).rounds for step in steps]
    assert {(step.person, step.face) for step in pile} == {("maya", False), ("noah", True), ("zoe", True)}
