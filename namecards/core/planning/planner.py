"""The next things to study: the names that are due, and the plan for the first day of school."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from namecards.core.days import Span, days_between
from namecards.core.learning.memory import Card, is_due, name_to_face, probability
from namecards.core.people import Person, roster_names

HOLDS = 7.0
"""Days of stability from which the face is asked for as well."""
LONG_BREAK = 14
"""Days without practice after which an easy restart is offered."""
MANY = 30
"""Due names from which a restart needs to be easy."""
EASY = 20
"""Names in an easy restart."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The user's plan: the days the names are needed, the minutes a day, the days off."""

    first_day: date | None = None
    """None: no day is set, and plain FSRS decides."""
    minutes: int = 15
    off: tuple[int, ...] = ()
    """Weekdays without practice, 0 for Monday."""
    spans: tuple[Span, ...] = ()
    """Weeks and single days without practice."""
    meetings: Mapping[str, date] = field(default_factory=dict)
    """The first day of a roster, by its name; the others come on the first day of school."""
    since: date | None = field(default=None, compare=False)
    """The school day of the last change of the plan."""

    @property
    def last_day(self) -> date | None:
        """The last day that names are needed."""
        days = [day for day in (self.first_day, *self.meetings.values()) if day]
        return max(days, default=None)

    def need(self, person: Person) -> date | None:
        """Return the day a person's name is needed: the earliest of their rosters, else the first day."""
        days = (self.meetings[name] for name in roster_names(person) if name in self.meetings)
        return min(days, default=self.first_day)

    def is_off(self, day: date) -> bool:
        """Whether it is a day without practice."""
        return day.weekday() in self.off or any(first <= day <= last for first, last in self.spans)

    def days_off(self, today: date) -> set[date]:
        """Return the days without practice from today to the last day."""
        return {day for day in days_between(today, self.last_day or today) if self.is_off(day)}

    def days_left(self, today: date) -> int:
        """Count the days of practice from today to the day before the last day."""
        return sum(not self.is_off(day) for day in days_between(today, self.last_day or today))

    def is_open(self, today: date) -> bool:
        """Whether names are still needed on a later day."""
        return self.last_day is not None and self.last_day > today


def due_people(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> list[str]:
    """Return the ids of the people due on a day, the least likely to be known first."""
    due = [cards[p.id] for p in people if p.id in cards and is_due(cards[p.id], day)]
    return [card.person for card in sorted(due, key=lambda card: probability(card, day))]


def faces_to_ask(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> list[str]:
    """Return the ids of the people whose face may be asked for on a day, those asked before first.

    Only for stable names, and never on a day on which the name itself is asked (interference).
    """
    met = (cards[p.id] for p in people if p.id in cards)
    stable = [card.person for card in met if card.last < day and not is_due(card, day)]
    due = [id for id in stable if (face := cards.get(name_to_face(id))) and is_due(face, day)]
    new = [id for id in stable if name_to_face(id) not in cards and cards[id].stability >= HOLDS]
    return due + new


def days_away(people: Iterable[Person], cards: Mapping[str, Card], day: date) -> int:
    """Return the days since anybody was asked, if it is so long that many names are due; else 0."""
    met = [cards[p.id] for p in people if p.id in cards]
    days = (day - max((card.last for card in met), default=day)).days
    return days if days >= LONG_BREAK and sum(is_due(card, day) for card in met) >= MANY else 0


def new_people(people: Iterable[Person], cards: Mapping[str, Card]) -> list[str]:
    """Return the ids of the people never met, in the order of the roster."""
    return [p.id for p in people if p.id not in cards]
