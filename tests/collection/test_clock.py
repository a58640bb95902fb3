"""A clock that is wrong once: the drill asks before it grades, and names that were put off come back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from conftest import Clock, Open
from test_story import type_every_name

from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.core.people import EVERYONE
from namecards.core.planning.plan_parser import parse
from namecards.core.planning.planner import Plan

ROOM = "Room 12"


def practise(collection: Collection) -> None:
    """A whole session in which every name is known."""
    type_every_name(collection, collection.drill.start(collection.people.roster(ROOM)))


def due(collection: Collection) -> int:
    return collection.memory.due(collection.people.roster(ROOM).people)


@pytest.fixture
def spoiled(sample: Collection, clock: Clock) -> Collection:
    """Three good days, then a session with the year typed wrong, then the right clock the next morning."""
    for _ in range(3):
        practise(sample)
        clock.pass_(days=1)
    right = clock.now
    clock.pass_(days=365)
    practise(sample)
    clock.now = right + timedelta(days=1)
    return sample


def test_a_right_clock_is_not_asked_about(sample: Collection, clock: Clock) -> None:
    assert not sample.drill.clock_doubt(), "nothing was answered yet"
    practise(sample)
    for hours in (0, 1, 24, 24 * 60):
        clock.pass_(hours=hours)
        assert not sample.drill.clock_doubt()


@pytest.mark.parametrize(("back", "asks"), [(4, False), (6, True), (60 * 24 * 400, True)])
def test_a_clock_that_went_back_is_asked_about(
    sample: Collection, clock: Clock, back: int, asks: bool
) -> None:
    practise(sample)
    clock.pass_(minutes=-back)
    assert bool(sample.drill.clock_doubt()) is asks


def test_a_clock_a_year_ahead_is_asked_about(sample: Collection, clock: Clock) -> None:
    practise(sample)
    clock.pass_(days=366)
    doubt = sample.drill.clock_doubt()
    assert "10 August 2026" in doubt and "11 August 2027" in doubt


def test_the_answer_is_remembered_for_these_wrong_dates_only(spoiled: Collection, clock: Clock) -> None:
    assert spoiled.drill.clock_doubt()
    spoiled.drill.trust_clock()
    for _ in range(3):
        assert not spoiled.drill.clock_doubt()
        practise(spoiled)
        clock.pass_(days=1)
    clock.pass_(days=800)
    practise(spoiled)
    clock.pass_(days=-800)
    assert spoiled.drill.clock_doubt(), "it was wrong again"


def test_another_computer_may_be_minutes_ahead(sample: Collection, clock: Clock, open_again: Open) -> None:
    practise(sample)
    (file,) = sample.home.journal.glob("reviews-*")
    file.rename(file.with_name("reviews-2026-other0.jsonl"))
    here = open_again()
    clock.pass_(minutes=-30)
    assert not here.drill.clock_doubt()
    clock.pass_(days=-2)
    assert here.drill.clock_doubt()


def test_names_that_were_put_off_are_due(spoiled: Collection, clock: Clock, open_again: Open) -> None:
    for collection in (spoiled, open_again()):
        assert due(collection) == 9
        session = collection.drill.start(collection.people.roster(ROOM))
        assert session.step is not None
        clock.pass_(days=1)


def test_a_name_first_met_on_the_wrong_day_is_due_too(sample: Collection, clock: Clock) -> None:
    clock.pass_(days=365)
    practise(sample)
    clock.pass_(days=-365)
    assert due(sample) == 9


@pytest.mark.parametrize("rating", [Rating.GOOD, Rating.AGAIN])
def test_the_next_answer_gives_the_name_its_place_again(
    spoiled: Collection, clock: Clock, open_again: Open, rating: Rating
) -> None:
    """As if the session of the wrong year had been on the right day."""
    roster = spoiled.people.roster(ROOM)
    session = spoiled.drill.start(roster)
    assert session.step
    who = session.step.person
    spoiled.drill.answer(session, rating, 900)
    for collection in (spoiled, open_again()):
        card = collection.memory.cards[who]
        assert card.last == collection.today()
        assert collection.today() <= card.due < date(2026, 12, 31)
        days = [past.day for past in collection.memory.reviews.of_card(who)]
        assert days[-2:] == [collection.today() - timedelta(days=1), collection.today()]


def test_an_undo_after_it_leaves_the_name_due(spoiled: Collection, open_again: Open) -> None:
    session = spoiled.drill.start(spoiled.people.roster(ROOM))
    spoiled.drill.undo(spoiled.drill.answer(session, Rating.GOOD, 900))
    for collection in (spoiled, open_again()):
        assert due(collection) == 9


def test_a_plan_and_the_progress_work_with_such_answers(spoiled: Collection, clock: Clock) -> None:
    plan: Plan = parse(spoiled.plan.current, "+3w", "15", "", spoiled.today())
    spoiled.plan.update(plan)
    practise(spoiled)
    assert spoiled.forecasts.forecast(spoiled.people.roster(EVERYONE), spoiled.plan.current)
    assert spoiled.drill.progress([spoiled.people.roster(ROOM)])


def test_a_greeting_on_an_empty_battery_sets_no_card_back(sample: Collection, clock: Clock) -> None:
    """The desk doesn't ask about the clock while somebody waits; its answer must do no harm."""
    for _ in range(3):
        practise(sample)
        clock.pass_(days=1)
    maya = next(person for person in sample.people.roster(ROOM).people)
    before, right = sample.memory.cards[maya.id], clock.now
    clock.now = datetime(2020, 1, 1, 12, tzinfo=UTC)
    sample.desk.greet(maya, knew=True)
    clock.now = right
    after = sample.memory.cards[maya.id]
    assert after.last == before.last and after.due <= before.due + timedelta(days=7)


def test_the_clock_is_put_right_while_the_program_runs(sample: Collection, clock: Clock) -> None:
    for _ in range(3):
        practise(sample)
        clock.pass_(days=1)
    cards, right = dict(sample.memory.cards), clock.now
    clock.now = datetime(2020, 1, 1, 12, tzinfo=UTC)
    assert sample.drill.clock_doubt() and sample.memory.cards
    clock.now = right
    assert dict(sample.memory.cards) == cards


def test_a_visit_and_a_backup_of_a_wrong_day_are_not_of_today(
    sample: Collection, clock: Clock, tmp_path: Path
) -> None:
    maya = sample.people.one("maya chen")
    clock.pass_(days=365)
    sample.desk.record_visit(maya)
    sample.backups.write(tmp_path / "b.zip", sample.backups.counts())
    clock.pass_(days=-360)
    assert sample.desk.brief(maya).days_since is None and not sample.desk.recent()
    assert sample.backups.offer() == "No backup yet."
    sample.desk.record_visit(maya)
    assert sample.desk.brief(maya).days_since == 0
