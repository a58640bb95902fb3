"""One sitting: reviews from one mixed pile, then new faces in batches, each with its recall round."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from namecards.core.memory import Review

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
class Drill:
    """Where a sitting stands. Every answer makes a new Drill that remembers the one before, for undo."""

    rounds: tuple[tuple[Step, ...], ...]
    """What is still to come. A round is finished before the next begins."""
    asked: int = 0
    right: int = 0
    met: int = 0
    before: Drill | None = field(default=None, repr=False, compare=False)
    """Not compared or shown: that would go down the whole sitting, too deep for Python after 300 answers."""
    review: Review | None = None
    """The review that led here from `before`."""

    @property
    def step(self) -> Step | None:
        """The face to show now, or None when the sitting is over."""
        return self.rounds[0][0] if self.rounds else None

    @property
    def left(self) -> tuple[int, int]:
        """Faces still to come in this round: to look at, and to be asked."""
        steps = self.rounds[0] if self.rounds else ()
        looks = sum(step.look for step in steps)
        return looks, len(steps) - looks

    @property
    def round_done(self) -> bool:
        """Whether the step before ended a round: a good place to stop."""
        return self.before is not None and len(self.rounds) < len(self.before.rounds)

    def answered(self, right: bool, review: Review) -> Drill:
        """The Drill after an answer; a missed face comes back in this round after a growing gap.

        For a first look `right` does not matter: nothing was asked.
        """
        step, *rest = self.rounds[0]
        if not step.look and not right:
            missed = replace(step, misses=step.misses + 1)
            rest.insert(min(GAP * missed.misses, len(rest)), missed)
        return Drill(
            rounds=((tuple(rest),) if rest else ()) + self.rounds[1:],
            asked=self.asked + (not step.look),
            right=self.right + (right and not step.look),
            met=self.met + step.look,
            before=self,
            review=review,
        )

    def next_portraits(self, count: int) -> list[str]:
        """The people whose portraits will be wanted next, to have them ready."""
        return [step.person for round in self.rounds[:2] for step in round][:count]


def start(due: Sequence[str], new: Sequence[str], rng: Random) -> Drill:
    """A sitting: the people to review, in one shuffled pile, then new ones in their own order in batches."""
    reviews = tuple(Step(person) for person in shuffled(due, rng))
    meetings = tuple(_meeting(batch, rng) for batch in _batches(new))
    return Drill(rounds=((reviews,) if reviews else ()) + meetings)


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
