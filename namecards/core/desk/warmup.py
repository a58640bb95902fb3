"""The warm-up: five minutes with the weakest names of a class, before it comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from namecards.core.learning.memory import Card, probability
from namecards.core.learning.rounds import BATCH
from namecards.core.people import Person

SECONDS = 300.0
"""The length of a warm-up."""
ANSWERS = 30
"""Answers that fit in, at ten seconds each; a new face takes two, a look and a recall."""


@dataclass(frozen=True, slots=True)
class WeakName:
    """A person of a class, and the probability that their name is known."""

    person: Person
    chance: float | None = None
    """The probability today, 0 to 1; None: never met."""


def rank(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> list[WeakName]:
    """Sort a class: never met first, then the least likely to be known, then the least stable."""

    def weakness(each: WeakName) -> tuple[float, float]:
        return (-1.0, 0.0) if each.chance is None else (each.chance, cards[each.person.id].stability)

    return sorted((WeakName(person, _chance(cards.get(person.id), day)) for person in people), key=weakness)


def pick_warm_up(weak: Sequence[WeakName]) -> tuple[list[str], list[str]]:
    """Pick the ids of the people to ask, and of those to meet."""
    new = [each.person.id for each in weak if each.chance is None][:BATCH]
    met = [each.person.id for each in weak if each.chance is not None]
    return met[: ANSWERS - 2 * len(new)], new


def _chance(card: Card | None, day: date) -> float | None:
    """FSRS rates a just-missed name as certain; treat it as unknown."""
    if card is None:
        return None
    return 0.0 if card.missed and card.last == day else probability(card, day)
