"""Whom a planned sitting shows next, by the rule in `ranking` and `agenda`."""

from __future__ import annotations

from datetime import date, timedelta
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from namecards.core.agenda import FIRST_GAP, LEAST_GAP, TRIES, Agenda, agenda
from namecards.core.belief import Belief
from namecards.core.memory import Card
from namecards.core.ranking import Learner, rank, to_meet
from namecards.core.rounds import BATCH

TODAY = date(2026, 8, 10)
SCHOOL = date(2026, 8, 24)


def met(person: str, ago: int = 1, stability: float = 0.25, b: int = 0, need: date = SCHOOL) -> Learner:
    last = TODAY - timedelta(days=ago)
    return Learner(person, need, Card(person, stability, 6.4, TODAY, last, 2), b, last)


def new(count: int, need: date = SCHOOL) -> list[Learner]:
    return [Learner(f"new{i:03}", need) for i in range(count)]


def play(sitting: Agenda, answers: list[bool], seconds: float = 8.0) -> list[tuple[str, bool]]:
    """Answer a sitting to its end (by turns, over and over); who was shown, and whether as a first look."""
    shown = []
    while step := sitting.step:
        shown.append((step.person, step.look))
        sitting = sitting.after(answers[len(shown) % len(answers)], seconds)
    return shown


def test_a_first_sitting_meets_a_batch_then_recalls_all_of_it() -> None:
    shown = play(agenda(new(100), TODAY, 900, Belief()), [True])
    first, recalled = shown[:BATCH], shown[BATCH : 2 * BATCH]
    assert all(look for _, look in first) and not any(look for _, look in recalled)
    assert {person for person, _ in first} == {person for person, _ in recalled}


@given(st.lists(st.booleans(), min_size=1, max_size=40), st.integers(60, 2_000), st.integers(0, 60))
@settings(derandomize=True, deadline=None, max_examples=60)
def test_a_batch_is_recalled_before_the_next(answers: list[bool], seconds: int, old: int) -> None:
    people = [met(f"old{i}") for i in range(old)] + new(80)
    unasked: set[str] = set()
    for person, look in play(agenda(people, TODAY, seconds, Belief()), answers):
        unasked = unasked | {person} if look else unasked - {person}
        assert len(unasked) <= BATCH


def test_whoever_was_met_is_asked_again_minutes_later_also_near_the_end() -> None:
    sitting = agenda(new(1), TODAY, 900, Belief()).after(False, 12)
    assert sitting.waiting[0].ready == 12 + FIRST_GAP
    short = agenda(new(1), TODAY, 120, Belief()).after(False, 12)
    assert LEAST_GAP <= short.waiting[0].ready - 12 < FIRST_GAP


def test_a_missed_name_comes_back_after_a_growing_gap_and_then_rests_for_the_day() -> None:
    sitting = agenda(new(1), TODAY, 3_000, Belief()).after(False, 12)
    gaps = []
    while sitting.step:
        sitting = sitting.after(False, 8)
        gaps += [wait.ready - sitting.elapsed for wait in sitting.waiting]
    assert len(gaps) == TRIES - 1 and gaps == sorted(set(gaps))


def test_nobody_new_in_the_last_seconds() -> None:
    assert agenda(new(5), TODAY, 20, Belief()).step is None


def test_those_met_yesterday_come_first_for_they_say_most() -> None:
    people = [met(f"old{i}", ago=3, stability=2.0) for i in range(20)] + [met("yesterday")]
    step = agenda(people, TODAY, 900, Belief()).step
    assert step is not None and step.person == "yesterday"


def test_of_two_new_people_the_one_needed_sooner() -> None:
    people = [Learner("later", SCHOOL), Learner("sooner", TODAY + timedelta(days=3))]
    step = agenda(people, TODAY, 900, Belief()).step
    assert step is not None and (step.person, step.look) == ("sooner", True)


def test_far_from_the_day_plain_fsrs_the_least_sure_first_and_few_new() -> None:
    far = TODAY + timedelta(days=100)
    people = [met("sure", 1, 30.0, 1, far), met("unsure", 10, 5.0, 1, far), met("half", 8, 6.0, 1, far)]
    assert [worth.person for worth in rank(people, TODAY, 900, Belief())] == ["unsure", "half"]
    assert len(to_meet(new(400, far), TODAY)) == 5
    assert len(to_meet(new(930, far), TODAY)) == 10


def test_a_known_name_waits_for_the_sweep_before_the_day() -> None:
    people = [met("known", 4, 2.0, 1), met("unknown")]
    assert [worth.person for worth in rank(people, TODAY, 900, Belief())] == ["unknown", "known"]


def test_the_same_inputs_give_the_same_sitting() -> None:
    people = [met(f"old{i}", ago=1 + i % 4, stability=0.2 + i / 50) for i in range(50)] + new(50)
    answers = [True, False, True]
    first, second = (play(agenda(people, TODAY, 900, Belief()), answers) for _ in range(2))
    assert first == second


def test_a_thousand_people_are_ranked_in_a_blink() -> None:
    """5 ms on an idle computer; four times that here, for tests run beside others."""
    people = [met(f"old{i}", ago=1 + i % 9, stability=0.2 + i / 300, b=i % 3) for i in range(700)] + new(300)
    times = []
    for _ in range(5):
        begin = process_time()
        sitting = agenda(people, TODAY, 900, Belief())
        times.append(process_time() - begin)
    begin = process_time()
    for _ in range(100):
        sitting = sitting.after(True, 5)
    assert min(times) < 0.020 and (process_time() - begin) / 100 < 0.001


def test_only_yesterdays_answers_and_times_move_the_belief() -> None:
    held = Belief()
    assert held.k[0] > 0.1 and abs(held.k[2] - 1) < 1e-9
    worse = held
    for _ in range(20):
        worse = worse.answered(0, 1, 0.25, right=False)
    assert worse.k[0] < held.k[0] / 2 and worse.k[1:] == held.k[1:]
    assert held.answered(0, 1, 0.25, right=True).k[0] > held.k[0]


def test_times_follow_the_user_and_untimed_answers_do_not_count() -> None:
    held = Belief()
    for _ in range(20):
        held = held.timed(3.0, right=True).timed(0.0, right=True)
    assert (held.right.seconds, held.wrong.seconds) == (3.0, 9.5)
