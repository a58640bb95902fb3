"""Names by photo and in person, counted apart: a known photo is not yet the person in the doorway."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from namecards.core.learning.memory import Review, is_miss, is_right

ASK_THEM = 4
"""Misses after which the desk suggests asking how people remember the name."""


@dataclass(frozen=True, slots=True)
class NameStatus:
    """Whether a name is known, by photo and in person."""

    by_photo: bool | None = None
    """Whether it was known when last asked by photo; None: never asked."""
    in_person: bool | None = None
    """Whether it was known at the last greeting; None: never greeted."""
    in_person_on: date | None = None
    """The day of the last greeting, if the name was known."""
    greetings: int = 0
    """The number of greetings."""
    misses: int = 0
    """The number of misses, by photo and in person."""


@dataclass(frozen=True, slots=True)
class RemovedGreetings:
    """Greetings that were removed from a person's timeline, so that an undo of it brings them back."""

    id: str
    person: str
    moments: tuple[datetime, ...]
    """The instants of their reviews."""


def name_status(past: Iterable[Review]) -> NameStatus:
    """Derive the status of a name from a person's reviews, oldest first."""
    past = list(past)
    greetings = [review for review in past if review.where == "greeting"]
    photos = [review for review in past if review.where in ("drill", "known")]
    return NameStatus(
        by_photo=not is_miss(photos[-1]) if photos else None,
        in_person=is_right(greetings[-1]) if greetings else None,
        in_person_on=greetings[-1].day if greetings and is_right(greetings[-1]) else None,
        greetings=len(greetings),
        misses=sum(map(is_miss, past)),
    )
