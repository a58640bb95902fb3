"""The order in which new people are met: by lot, and those of one first name apart."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from zlib import crc32

from namecards.core.learning.rounds import BATCH
from namecards.core.normalize import fold
from namecards.core.people import Person


def by_lot(people: Iterable[Person], lot: int = 0) -> list[Person]:
    """Return people in an order that has nothing to do with their names; people of one name lie apart.

    The same `lot` gives the same order, so that each session goes on where the last one ended. Nobody is
    always left for later because of where their name stands in the alphabet.
    """
    drawn = sorted(people, key=lambda person: crc32(f"{lot} {person.id}".encode()))
    return _spread_names(drawn)


def _spread_names(people: Iterable[Person]) -> list[Person]:
    """Put at least a batch between people of one first name, where there are enough others."""
    found: list[Person] = []
    near: deque[str] = deque(maxlen=BATCH)
    waiting: list[Person] = []
    for person in people:
        waiting.append(person)
        while one := next((one for one in waiting if fold(one.goes_by) not in near), None):
            waiting.remove(one)
            found.append(one)
            near.append(fold(one.goes_by))
    return found + waiting
