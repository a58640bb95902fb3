"""Names in real life: a known photo is not yet the person in the doorway, so the two are kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from namecards.core.learning.memory import Retrieval

ASK_THEM = 4
"""From so many misses on, it helps to ask them how people remember their name (users.md 3.4)."""


@dataclass(frozen=True, slots=True)
class NameStatus:
    """How a name stands, by photo and in person."""

    by_photo: bool | None = None
    """Whether it was known the last time it was asked for with the photo; None if it never was."""
    in_person: bool | None = None
    """Whether it was known at the last greeting; None if there was none."""
    in_person_on: date | None = None
    """The day of the last greeting, if the name was known at it."""
    greetings: int = 0
    """How many greetings were rated."""
    misses: int = 0
    """How often the name was not known, in either way."""


def name_status(past: Iterable[Retrieval]) -> NameStatus:
    """What a person's retrievals, oldest first, say of their name."""
    past = list(past)
    greetings = [one for one in past if one.where == "greeting"]
    photos = [one for one in past if one.where in ("drill", "known")]
    return NameStatus(
        by_photo=not photos[-1].is_miss if photos else None,
        in_person=greetings[-1].is_right if greetings else None,
        in_person_on=greetings[-1].day if greetings and greetings[-1].is_right else None,
        greetings=len(greetings),
        misses=sum(one.is_miss for one in past),
    )
