"""Who would probably be named today: the one figure for "known", on every screen and in the shell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from namecards.core.learning.learner_history import Answer, fit_model, states
from namecards.core.learning.learner_model import MORNING, LearnerModel
from namecards.core.learning.memory import Card
from namecards.core.people import Person


def chances(cards: Mapping[str, Card], logs: Mapping[str, Sequence[Answer]], day: date) -> dict[str, float]:
    """Return the probability that each name is known on a day; `logs` has the answers, oldest first."""
    model = fit_model(logs.values(), day)
    return {id: _chance(cards[id], log, day, model) for id, log in logs.items() if log and id in cards}


def count_known(people: Iterable[Person], chances: Mapping[str, float]) -> int:
    """Count how many of some people would probably be named."""
    return round(sum(chances.get(person.id, 0.0) for person in people))


def _chance(card: Card, log: Sequence[Answer], day: date, model: LearnerModel) -> float:
    """A name of an earlier day as of this morning, one of today as of the next; just missed is not known."""
    passed = (day - card.last).days
    if not passed and card.missed:
        return 0.0
    *_, state = states(log)
    return model.probability(state, max(passed, 1) - MORNING, card.stability)
