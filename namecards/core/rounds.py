"""A sitting without a day to be ready for: what is due in one mixed pile, then new faces in batches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

BATCH = 12
"""New faces before a recall round (Weinstein, McDermott & Szpunar 2011: lists of 12, a test after each)."""
GAP = 3
"""How many other faces come before a missed one is asked again; it grows with every miss."""


@dataclass(frozen=True, slots=True)
class Step:
    """One face: to look at with its name, or to be asked."""

    person: str
    look: bool = False
    misses: int = 0


@dataclass(frozen=True, slots=True)
class Rounds:
    """What is still to come. A round is finished before the next begins."""

    rounds: tuple[tuple[Step, ...], ...]

    @property
    def step(self) -> Step | None:
        """The face to show now, or None when nobody is left."""
        return self.rounds[0][0] if self.rounds else None

    @property
    def left(self) -> tuple[int, int]:
        """Faces still to come in this round: to look at, and to be asked."""
        steps = self.rounds[0] if self.rounds else ()
        looks = sum(step.look for step in steps)
        return looks, len(steps) - looks

    @property
    def seconds_left(self) -> float | None:
        """None: it takes as long as it takes."""
        return None

    @property
    def to_come(self) -> int:
        """How many rounds are not finished."""
        return len(self.rounds)

    def after(self, right: bool, seconds: float) -> Rounds:
        """What is left after an answer; a missed face comes back in its round after a growing gap."""
        step, rest = self.rounds[0][0], self.rounds[0][1:]
        if not step.look and not right:
            missed = replace(step, misses=step.misses + 1)
            gap = GAP * missed.misses
            rest = (*rest[:gap], missed, *rest[gap:])
        return Rounds(((rest,) if rest else ()) + self.rounds[1:])

    def coming(self, count: int) -> list[str]:
        """The people that come next, the one shown now first."""
        return [step.person for round in self.rounds[:2] for step in round][:count]


def rounds(due: Sequence[str], new: Sequence[str], rng: Random) -> Rounds:
    """The people to review, in one shuffled pile, then new ones in their own order in batches."""
    reviews = tuple(Step(person) for person in shuffled(due, rng))
    meetings = tuple(_meeting(batch, rng) for batch in _batches(new))
    return Rounds(((reviews,) if reviews else ()) + meetings)


def _meeting(batch: Sequence[str], rng: Random) -> tuple[Step, ...]:
    """A look at each, then a recall round in another order that does not begin with the face just seen."""
    order = shuffled(batch, rng)
    if len(order) > 1 and order[0] == batch[-1]:
        order.append(order.pop(0))
    return (*(Step(person, look=True) for person in batch), *(Step(person) for person in order))


def _batches(new: Sequence[str]) -> Iterable[Sequence[str]]:
    return (new[i : i + BATCH] for i in range(0, len(new), BATCH))


def shuffled(people: Iterable[str], rng: Random) -> list[str]:
    """The people in an order of the given randomness."""
    order = list(people)
    rng.shuffle(order)
    return order
