"""A session without a deadline: everybody due in one mixed pile, then new faces in batches."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar
from zlib import crc32

from namecards.core.learning.memory import name_to_face
from namecards.core.normalize import fold
from namecards.core.people import Person

T = TypeVar("T")

BATCH = 12
"""New faces before a recall round (Weinstein, McDermott & Szpunar 2011: lists of 12, a test after each)."""
GAP = 3
"""Other faces before a missed one is asked again; multiplied by the number of its misses."""
MOST_MISSES = 5
"""Misses after which a name rests until another day; else a session of names not known would never end."""


@dataclass(frozen=True, slots=True)
class Step:
    """One face to look at with its name, or to ask."""

    person: str
    look: bool = False
    misses: int = 0
    face: bool = False
    """Whether the name is shown and the face is to be picked."""
    beside: tuple[str, ...] = ()
    """The people who are shown side by side with their names, to be told apart; nothing is asked."""

    @property
    def is_question(self) -> bool:
        """Whether something is asked."""
        return not (self.look or self.beside)

    @property
    def card(self) -> str:
        """The id of the card."""
        return name_to_face(self.person) if self.face else self.person


@dataclass(frozen=True, slots=True)
class Rounds:
    """The queue of a session. A round ends before the next begins."""

    rounds: tuple[tuple[Step, ...], ...]
    seconds: float | None = None
    """The longest the session may be; None: no limit."""
    elapsed: float = 0.0

    @property
    def step(self) -> Step | None:
        """The face to show now; None when nobody or no time is left."""
        in_time = self.seconds_left is None or self.seconds_left > 0
        return self.rounds[0][0] if self.rounds and in_time else None

    @property
    def left(self) -> tuple[int, int]:
        """Faces still to look at, and still to ask, in this round."""
        steps = self.rounds[0] if self.rounds else ()
        return sum(step.look for step in steps), sum(step.is_question for step in steps)

    @property
    def seconds_left(self) -> float | None:
        """Seconds left; None for a session without a length."""
        return None if self.seconds is None else self.seconds - self.elapsed

    @property
    def rounds_left(self) -> int:
        """The number of unfinished rounds."""
        return len(self.rounds)

    def after_answer(self, right: bool, seconds: float) -> Rounds:
        """Return the queue after an answer; a missed face comes back in its round after a growing gap."""
        step, rest = self.rounds[0][0], self.rounds[0][1:]
        missed = replace(step, misses=step.misses + 1)
        if step.is_question and not right and missed.misses < MOST_MISSES:
            gap = GAP * missed.misses
            rest = (*rest[:gap], missed, *rest[gap:])
        rounds = ((rest,) if rest else ()) + self.rounds[1:]
        return replace(self, rounds=rounds, elapsed=self.elapsed + seconds)

    def without(self, person: str) -> Rounds:
        """Return the queue without a person."""
        rounds = (tuple(step for step in round if step.person != person) for round in self.rounds)
        return replace(self, rounds=tuple(filter(None, rounds)))

    def next_people(self, count: int) -> list[str]:
        """Ids of the next people, the one shown now first."""
        return [step.person for round in self.rounds[:2] for step in round][:count]


def make_rounds(
    due: Sequence[str],
    new: Sequence[str],
    rng: Random,
    faces: Sequence[str] = (),
    seconds: float | None = None,
    picks: bool = False,
) -> Rounds:
    """Build the rounds: people `due` in one shuffled pile, then `new` ones in their own order, in batches.

    For people in `faces` the name is shown and the face is to be picked, in the same pile. `picks`: so are
    the faces of a batch, before its names are asked.
    """
    pile = [Step(person) for person in due] + [Step(person, face=True) for person in faces]
    reviews = tuple(shuffle(pile, rng))
    meetings = tuple(_meeting(new[i : i + BATCH], rng, picks) for i in range(0, len(new), BATCH))
    return Rounds(((reviews,) if reviews else ()) + meetings, seconds)


def _meeting(batch: Sequence[str], rng: Random, picks: bool) -> tuple[Step, ...]:
    """A look at each, then a recall round in another order that doesn't begin with the face just seen."""
    looks = [Step(person, look=True) for person in batch]
    faces = [Step(person, face=True) for person in _in_another_order(batch, rng)] if picks else []
    return (*looks, *faces, *(Step(person) for person in _in_another_order(batch, rng)))


def _in_another_order(batch: Sequence[str], rng: Random) -> list[str]:
    order = shuffle(batch, rng)
    return order[1:] + order[:1] if order[0] == batch[-1] else order


def tell_apart(groups: Iterable[Sequence[str]], rng: Random) -> Rounds:
    """Build a session that shows each group side by side, then asks its people by turns, each twice."""
    steps = list[Step]()
    for group in groups:
        order = shuffle(group, rng)
        steps += [Step(group[0], beside=tuple(group)), *map(Step, (*order, *order))]
    return Rounds((tuple(steps),))


def shuffle(some: Iterable[T], rng: Random) -> list[T]:
    """Return things in random order."""
    order = list(some)
    rng.shuffle(order)
    return order


def by_lot(people: Iterable[Person], lot: int = 0) -> list[Person]:
    """Return people in an order that does not follow their names; namesakes lie apart.

    The same `lot` gives the same order, so that each session goes on where the last one ended.
    """
    drawn = sorted(people, key=lambda person: crc32(f"{lot} {person.id}".encode()))
    return _spread_names(drawn)


def _spread_names(people: Iterable[Person]) -> list[Person]:
    """Put at least a batch between people of one first name, where there are enough others."""
    spread: list[Person] = []
    near: deque[str] = deque(maxlen=BATCH)
    waiting: list[Person] = []
    for person in people:
        waiting.append(person)
        while chosen := next((each for each in waiting if fold(each.goes_by) not in near), None):
            waiting.remove(chosen)
            spread.append(chosen)
            near.append(fold(chosen.goes_by))
    return spread + waiting
