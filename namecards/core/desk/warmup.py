"""The five minutes before a class comes: its weakest names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from namecards.core.learning.memory import Card, probability
from namecards.core.learning.rounds import BATCH
from namecards.core.people import Person

SECONDS = 300.0
"""How long a warm-up is."""
ANSWERS = 30
"""Answers that fit into it, at ten seconds each; a new face takes two, a look and a recall."""


@dataclass(frozen=True, slots=True)
class WeakName:
    """Somebody of a class, and how likely their name is known."""

    person: Person
    chance: float | None = None
    """The probability that it is known today, 0 to 1; None: they were never met."""


def weakest(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> list[WeakName]:
    """A class, those never met first, then those least likely to be known, then those known for less long."""
    weak = [(_sort_key(cards.get(p.id), day), WeakName(p, _chance(cards.get(p.id), day))) for p in people]
    return [each for _, each in sorted(weak, key=lambda pair: pair[0])]


def pick_warm_up(weak: Sequence[WeakName]) -> tuple[list[str], list[str]]:
    """Whom to ask and whom to meet in the five minutes, by id."""
    new = [each.person.id for each in weak if each.chance is None][:BATCH]
    met = [each.person.id for each in weak if each.chance is not None]
    return met[: ANSWERS - 2 * len(new)], new


def _sort_key(card: Card | None, day: date) -> tuple[float, float]:
    chance = _chance(card, day)
    return (chance, card.stability) if card and chance is not None else (-1.0, 0.0)


def _chance(card: Card | None, day: date) -> float | None:
    """The memory calls a name sure that was missed a minute ago, for it was just shown."""
    if card is None:
        return None
    return 0.0 if card.missed and card.last == day else probability(card, day)
