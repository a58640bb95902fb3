"""The memory of one name: FSRS through the `fsrs` library.

Time is whole school days, passed to the library as noon UTC: it counts blocks of 24 hours, and would take
Monday 15:00 to Tuesday 8:00 for the same day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import fsrs

DESIRED_RETENTION = 0.9
"""Ask again when the probability of knowing the name has fallen to this."""

TURN_OF_DAY = timedelta(hours=4)
"""A school day ends at four in the morning, so that a late evening's practice counts for its day."""

Where = Literal["look", "drill", "known", "greeting", "seat"]
"""Where a name was retrieved: `look`, the first look at a face with its name; `drill`; `known`, marked
as known without being asked; `greeting`, in person; `seat`, asked by class and seat, without a face."""


SHOWN: tuple[Where, ...] = ("look", "known")
"""Where the name was not asked for."""


class Rating(IntEnum):
    """FSRS's four ratings; the user is asked for two: forgot (Again) and knew (Good)."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Card:
    """The memory of one person in one direction. A person never asked has no Card."""

    person: str
    """The person's id for face to name; see `name_to_face` for the other direction."""
    stability: float
    """Days until the probability of knowing falls to 0.9."""
    difficulty: float
    """From 1 (easy) to 10."""
    due: date
    last: date
    """The school day of the newest review."""
    reviews: int
    missed: bool = False
    """Whether the newest answer was wrong, or was a first look."""


ReviewKey = tuple[str, datetime]
"""The card and the moment of a review."""


class Review(Protocol):
    """One retrieval, as the store has it: of half a million, nothing else is made."""

    @property
    def at(self) -> datetime: ...
    @property
    def day(self) -> date: ...
    @property
    def rating(self) -> Rating | None: ...
    @property
    def ms(self) -> int: ...
    @property
    def pause(self) -> int: ...
    @property
    def where(self) -> Where: ...
    @property
    def other(self) -> str: ...


def is_recall(past: Review) -> bool:
    """Whether the name was asked for; a first look shows it."""
    return past.where not in SHOWN


def is_right(past: Review) -> bool:
    """Whether the name was asked for, and known."""
    return is_recall(past) and past.rating is not Rating.AGAIN


def is_miss(past: Review) -> bool:
    """Whether the name was asked for, and not known."""
    return is_recall(past) and past.rating is Rating.AGAIN


def name_to_face(person: str) -> str:
    """Return the id of a person's second card, which shows the name and asks for the face."""
    return f"{person}/face"


def person_of(card: str) -> str:
    """Return the id of the person of a card, in either direction."""
    return card.partition("/")[0]


def confusions(mixed_up: Iterable[Iterable[str]]) -> Counter[frozenset[str]]:
    """Count how often two people were mixed up, in either direction, by the pair of their ids."""
    pairs = map(frozenset, mixed_up)
    return Counter(pair for pair in pairs if len(pair) == 2)  # nobody is mixed up with themselves


def school_day(now: datetime) -> date:
    """Return the school day of a local instant; it changes at four in the morning."""
    return (now - TURN_OF_DAY).date()


def review(card: Card | None, person: str, rating: Rating, day: date) -> Card:
    """Return the card after one review on a school day. A day before the last review counts as that day."""
    import fsrs

    day = max(day, card.last) if card else day
    before = _to_fsrs(card) if card else fsrs.Card(card_id=1)
    after, _ = scheduler().review_card(before, fsrs.Rating(rating), _noon(day))
    assert after.stability is not None and after.difficulty is not None
    reviews, missed = card.reviews + 1 if card else 1, rating is Rating.AGAIN
    return Card(person, after.stability, after.difficulty, after.due.date(), day, reviews, missed)


def replay(person: str, reviews: Iterable[tuple[Rating, date]]) -> Card | None:
    """Return the card after all reviews of a person, oldest first; None for no reviews."""
    card: Card | None = None
    for rating, day in reviews:
        card = review(card, person, rating, day)
    return card


def probability(card: Card, day: date) -> float:
    """Return the probability that the name is known on a day (FSRS-6 forgetting curve)."""
    return scheduler().get_card_retrievability(_to_fsrs(card), _noon(day))


def is_due(card: Card, day: date) -> bool:
    """Whether to ask the name on this day; a name missed today is still due."""
    return card.due <= day or (card.missed and card.last == day)


def _to_fsrs(card: Card) -> fsrs.Card:
    from fsrs import Card, State

    return Card(
        card_id=1,
        state=State.Review,
        stability=card.stability,
        difficulty=card.difficulty,
        due=_noon(card.due),
        last_review=_noon(card.last),
    )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


@lru_cache(maxsize=1)
def scheduler() -> fsrs.Scheduler:
    """Load the `fsrs` library and make its scheduler, once.

    Without learning steps, because the drill repeats misses; without fuzz, because it can't be seeded.
    """
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=DESIRED_RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )
