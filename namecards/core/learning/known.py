"""Names known today by probability: the one figure for "known", on every screen and in the shell.

Beside it the other counts of a roster.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from namecards.core.learning.learner_history import Answer, fit_model, last_state
from namecards.core.learning.learner_model import MORNING, LearnerModel
from namecards.core.learning.memory import Card, is_due
from namecards.core.people import Person, Roster


@dataclass(frozen=True, slots=True)
class Standing:
    """The numbers of a roster that are new (never met), learning, or known; they add up to it."""

    new: int
    learning: int
    known: int
    """How many would probably be named today."""
    due: int = 0
    """How many may be asked today, because their names are fading."""
    to_meet: int = 0
    """How many of the new ones can be met in the drill."""


def chances(cards: Mapping[str, Card], logs: Mapping[str, Sequence[Answer]], day: date) -> dict[str, float]:
    """Return the probability that each name is known on a day; `logs` has the answers, oldest first."""
    model = fit_model(logs.values(), day)
    return {id: _chance(cards[id], log, day, model) for id, log in logs.items() if log and id in cards}


def count_known(people: Iterable[Person], chances: Mapping[str, float]) -> int:
    """Count how many of some people would probably be named."""
    return round(sum(chances.get(person.id, 0.0) for person in people))


def standing(
    roster: Roster,
    cards: Mapping[str, Card],
    chances: Mapping[str, float],
    day: date,
    available: Sequence[Person],
) -> Standing:
    """Count a roster on a school day; people not `available` are not asked. Cards and chances are by id."""
    met = sum(person.id in cards for person in roster.people)
    known = count_known(roster.people, chances)
    to_ask = [cards[person.id] for person in available if person.id in cards]
    return Standing(
        new=len(roster.people) - met,
        learning=met - known,
        known=known,
        due=sum(is_due(card, day) for card in to_ask),
        to_meet=len(available) - len(to_ask),
    )


def _chance(card: Card, log: Sequence[Answer], day: date, model: LearnerModel) -> float:
    """A name of an earlier day as of this morning, one of today as of the next; just missed is not known."""
    passed = (day - card.last).days
    if not passed and card.missed:
        return 0.0
    return model.probability(last_state(log), max(passed, 1) - MORNING, card.stability)
