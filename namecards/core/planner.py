"""What to study next: how a roster stands today, and the plan for the first day of school."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from namecards.core.memory import Card, is_due, name_to_face, probability
from namecards.core.people import Person, Roster

HOLDS = 7.0
"""Days of stability from which a name holds well enough to ask for the face to it as well."""
LONG_BREAK = 14
"""Days without practice after which an easy return is offered."""
MANY = 30
"""Names due; with fewer than these no return needs to be made easy."""
EASY = 20
"""Names in an easy return."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How many of a roster's people are new (never met), due today, or known; the three add up."""

    new: int
    due: int
    known: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What the user set: when the names are needed, how long a sitting is, when there is none."""

    first_day: date | None = None
    """None: no day is set, and names are asked by plain FSRS."""
    minutes: int = 15
    off: tuple[int, ...] = ()
    """Weekdays without practice, 0 for Monday."""

    def days_off(self, today: date) -> set[date]:
        """The days without practice from today to the first day of school."""
        return {day for day in self._days(today) if day.weekday() in self.off}

    def days_left(self, today: date) -> int:
        """Days of practice from today on, up to the day before the first day of school."""
        return len(self._days(today)) - len(self.days_off(today))

    def is_open(self, today: date) -> bool:
        """Whether the first day is set and still to come."""
        return self.first_day is not None and self.first_day > today

    def _days(self, today: date) -> list[date]:
        left = (self.first_day - today).days if self.first_day else 0
        return [today + timedelta(days=ahead) for ahead in range(left)]


def standing(roster: Roster, cards: Mapping[str, Card], day: date) -> Standing:
    """How a roster stands on a school day; `cards` is by person id."""
    met = [cards[p.id] for p in roster.people if p.id in cards]
    due = sum(is_due(card, day) for card in met)
    return Standing(new=len(roster.people) - len(met), due=due, known=len(met) - due)


def to_review(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> list[str]:
    """Ids of the people due on a day, the least sure first."""
    due = [cards[p.id] for p in people if p.id in cards and is_due(cards[p.id], day)]
    return [card.person for card in sorted(due, key=lambda card: probability(card, day))]


def faces_to_ask(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> list[str]:
    """Ids of the people whose face may be asked for by name on a day, those asked before first.

    Only where the name holds, and never on a day on which the name itself is asked (interference).
    """
    hold = [p.id for p in people if p.id in cards and _rests(cards[p.id], day)]
    due = [id for id in hold if (face := cards.get(name_to_face(id))) and is_due(face, day)]
    new = [id for id in hold if name_to_face(id) not in cards and cards[id].stability >= HOLDS]
    return due + new


def _rests(card: Card, day: date) -> bool:
    return card.last < day and not is_due(card, day)


def days_away(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> int:
    """Days since anybody here was asked, if that is so long that many names are due; else 0."""
    met = [cards[p.id] for p in people if p.id in cards]
    days = (day - max((card.last for card in met), default=day)).days
    return days if days >= LONG_BREAK and sum(is_due(card, day) for card in met) >= MANY else 0


def to_meet(people: Iterable[Person], cards: Mapping[str, Card]) -> list[str]:
    """Ids of the people never met, in the order of the roster."""
    return [p.id for p in people if p.id not in cards]


def long_day(day: date) -> str:
    """A day as it is said: "Monday 24 August"."""
    return f"{day:%A} {day.day} {day:%B}"
