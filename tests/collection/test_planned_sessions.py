"""Planned sessions through the Collection: as long as planned, recorded, undone and started again."""

from __future__ import annotations

from datetime import date

from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.learning.drill import Drill
from namecards.core.learning.memory import Rating
from namecards.core.learning.planned_session import PlannedSession
from namecards.core.learning.rounds import BATCH, Rounds
from namecards.core.planning.planner import Plan

SCHOOL = date(2026, 8, 24)


def begin(sample: Collection, minutes: int = 5) -> Drill:
    sample.plan.update(Plan(SCHOOL, minutes))
    return sample.drill.start(sample.people.roster("Everyone"))


def answer(sample: Collection, session: Drill, clock: Clock, rating: Rating = Rating.GOOD) -> Drill:
    clock.pass_(seconds=8)
    return sample.drill.answer(session, rating, 8_000)


def test_it_ends_with_the_minutes_and_everybody_met_was_asked(sample: Collection, clock: Clock) -> None:
    session = begin(sample)
    asked: set[str] = set()
    looked: set[str] = set()
    while step := session.step:
        (looked if step.look else asked).add(step.person)
        session = answer(sample, session, clock)
    assert len(looked) >= BATCH and looked == asked
    assert session.minutes_left is not None and session.minutes_left <= 1, "less is too short for one more"


def test_undo_restores_the_session_and_the_memory_exactly(
    sample: Collection, open_again: Open, clock: Clock
) -> None:
    session = begin(sample)
    stages = []
    for number in range(30):
        stages.append((session, dict(sample.memory.cards)))
        session = answer(sample, session, clock, Rating.GOOD if number % 3 else Rating.AGAIN)
    for before, cards in reversed(stages):
        session = sample.drill.undo(session)
        assert session == before and sample.memory.cards == cards
    assert open_again().memory.cards == {}


def test_what_was_missed_today_is_asked_in_the_next_session_of_the_day(
    sample: Collection, clock: Clock
) -> None:
    session = begin(sample)
    first = session.step
    for _ in range(3):
        session = answer(sample, session, clock)
    again = sample.drill.start(sample.people.roster("Everyone"))
    assert first is not None and again.step is not None
    assert (again.step.person, again.step.look) == (first.person, False)
    assert again.minutes_left == 5, "24 of the 300 seconds are used: 276 are left"


def test_who_is_left_out_of_a_planned_session_does_not_come_again(sample: Collection, clock: Clock) -> None:
    session = begin(sample)
    for _ in range(5):
        session = answer(sample, session, clock)
    met, new = session.next_portraits(20)[:2], session.step
    assert new is not None
    for id in {*met, new.person}:
        session = sample.drill.skip_today(session, sample.people.get(id))
    while step := session.step:
        assert step.person not in met
        session = answer(sample, session, clock)


def test_a_long_pause_costs_the_session_a_minute_at_most(sample: Collection, clock: Clock) -> None:
    session = begin(sample)
    clock.pass_(hours=1)
    assert sample.drill.answer(session, Rating.AGAIN).minutes_left == 4


def test_the_plan_serves_until_its_day_and_without_one_all_is_as_ever(
    sample: Collection, clock: Clock
) -> None:
    assert isinstance(begin(sample).queue, PlannedSession)
    clock.pass_(days=14)
    assert isinstance(sample.drill.start(sample.people.roster("Everyone")).queue, Rounds)
    sample.plan.update(Plan())
    assert sample.plan.current.first_day is None


def test_the_next_faces_are_known_before_they_come(sample: Collection, clock: Clock) -> None:
    session = begin(sample)
    for _ in range(20):
        foreseen = session.next_portraits(3)
        assert session.step is not None and foreseen[0] == session.step.person
        session = answer(sample, session, clock)
        assert session.step is None or session.step.person in foreseen
