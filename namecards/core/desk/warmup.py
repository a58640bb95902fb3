"""The warm-up: five minutes with the weakest names of a class, before it comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from namecards.core.learning.memory import Card, probability
from namecards.core.learning.rounds import BATCH
from namecards.core.people import Person

SECONDS = 300.0
"""The length of a warm-up."""
ANSWERS = 30
"""Answers that fit in, at ten seconds each; a new face takes two, a look and a recall."""


def pick_warm_up(
    people: Iterable[Person], cards: Mapping[str, Card], day: date
) -> tuple[list[str], list[str]]:
    """Pick the ids of the people to ask, the least likely to be known first, and of those to meet."""
    people = list(people)
    new = [person.id for person in people if person.id not in cards][:BATCH]
    met = [cards[person.id] for person in people if person.id in cards]
    weakest = sorted(met, key=lambda card: (_chance(card, day), card.stability))
    return [card.person for card in weakest][: ANSWERS - 2 * len(new)], new


def _chance(card: Card, day: date) -> float:
    """FSRS rates a just-missed name as certain; treat it as unknown."""
    return 0.0 if card.missed and card.last == day else probability(card, day)
