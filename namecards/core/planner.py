"""What to study next: how a roster stands today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from namecards.core.memory import Card, is_due, probability
from namecards.core.people import Person, Roster


@dataclass(frozen=True, slots=True)
class Standing:
    """How many of a roster's people are new (never met), due today, or known; the three add up."""

    new: int
    due: int
    known: int

    @property
    def to_do(self) -> bool:
        """Whether a sitting would have anything in it."""
        return bool(self.new or self.due)


def standing(roster: Roster, cards: Mapping[str, Card], day: date) -> Standing:
    """How a roster stands on a school day; `cards` is by person id."""
    met = [cards[p.id] for p in roster.people if p.id in cards]
    due = sum(is_due(card, day) for card in met)
    return Standing(new=len(roster.people) - len(met), due=due, known=len(met) - due)


def to_review(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> list[str]:
    """Ids of the people due on a day, the least sure first."""
    due = [cards[p.id] for p in people if p.id in cards and is_due(cards[p.id], day)]
    return [card.person for card in sorted(due, key=lambda card: probability(card, day))]


def to_meet(people: Iterable[Person], cards: Mapping[str, Card]) -> list[str]:
    """Ids of the people never met, in the order of the roster."""
    return [p.id for p in people if p.id not in cards]
