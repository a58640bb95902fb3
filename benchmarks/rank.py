"""CPU to plan a session for 1,000 people, and for each choice in it, beside one look by the fsrs library."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random

import fsrs

from benchmarks.measure import Figure, cpu
from namecards.core.learning.learner_model import KNOWN, MET, MISSED, LearnerModel
from namecards.core.learning.memory import Card
from namecards.core.learning.planned_session import PlannedSession, planned_session
from namecards.core.learning.ranking import Learner

DAY = date(2026, 8, 10)
PEOPLE, MINUTES = 1_000, 20


def run() -> Iterator[Figure]:
    """In the middle of August, when 700 were met: all of them are weighed before the first face."""
    people, model = _school(), LearnerModel()
    planned = cpu(lambda: planned_session(people, DAY, MINUTES * 60, model), times=20)
    beside = cpu(lambda: _retrievability(people), times=5)
    library = "the fsrs library: how sure each of them is"
    yield Figure(f"a session for {PEOPLE:,} people planned, CPU", planned, library, beside, most_ms=5.0)
    session = planned_session(people, DAY, MINUTES * 60, model)
    choices = cpu(lambda: _sat(session), times=5) / _sat(session)
    yield Figure("each choice in it, CPU", choices, library, beside, most_ms=0.5)


def _school() -> list[Learner]:
    rng = Random(7)
    return [_learner(rng, number) for number in range(PEOPLE)]


def _learner(rng: Random, number: int) -> Learner:
    name, need = f"{number:04}", DAY + timedelta(days=rng.randint(7, 14))
    if number >= 700:
        return Learner(name, need)
    last = DAY - timedelta(days=rng.randint(1, 9))
    card = Card(
        name, rng.uniform(0.1, 20), rng.uniform(3, 9), last + timedelta(days=rng.randint(1, 9)), last, 3
    )
    return Learner(name, need, card, rng.choice((MET, KNOWN, MISSED)), last, rng.random() < 0.4)


def _retrievability(people: list[Learner]) -> None:
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    now = datetime(DAY.year, DAY.month, DAY.day, 17, tzinfo=UTC)
    for one in people:
        if one.card:
            last = datetime(one.card.last.year, one.card.last.month, one.card.last.day, 12, tzinfo=UTC)
            card = fsrs.Card(
                card_id=1, stability=one.card.stability, difficulty=one.card.difficulty, last_review=last
            )
            scheduler.get_card_retrievability(card, now)


def _sat(session: PlannedSession) -> int:
    """Every choice of a session in which two of three answers are right; how many there were."""
    count = 0
    while session.step:
        count += 1
        session = session.after_answer(count % 3 > 0, 6.0)
    return count
