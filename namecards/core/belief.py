"""What this user's own answers say: how far their memory is from FSRS's, and how long they take.

FSRS's defaults come from Anki decks and expect far too much of a name seen once. So stability is multiplied
by k[b], where b is on how many days running the name was known (0, 1, 2 or more). Each k has a log-normal
prior on a grid of 17 points, updated by the first answer of each day.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from math import exp, log
from statistics import median

from namecards.core.forgetting import probability

TOP = 2
"""Days running after which a name counts as well known."""
PRIORS = ((0.2, 1.0), (0.7, 0.8), (1.0, 0.6))
"""For each b: the median of k and the standard deviation of its logarithm."""
POINTS = tuple((i - 8) * 0.375 for i in range(17))
"""The grid, in standard deviations from the prior's median."""
GRID = tuple(tuple(median_ * exp(sd * z) for z in POINTS) for median_, sd in PRIORS)

SURE = 0.98
"""No answer is taken for more certain than this: keys are mistyped and names guessed."""
KEPT = 30
"""How many newest times a median is taken over."""
TYPICAL = 5
"""For how many answers the usual times count until the user's own outweigh them."""


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds, newest last, of one kind of answer; the median is what the next one is expected to take."""

    usual: float
    own: tuple[float, ...] = ()

    @property
    def seconds(self) -> float:
        """The running median."""
        return median((self.usual,) * TYPICAL + self.own)

    def with_(self, seconds: float) -> Times:
        """The times after one more answer; nought was not timed."""
        return replace(self, own=(*self.own, seconds)[-KEPT:]) if seconds > 0 else self


def _prior() -> tuple[tuple[float, ...], ...]:
    return (tuple(-z * z / 2 for z in POINTS),) * len(PRIORS)


@dataclass(frozen=True)
class Belief:
    """What we hold to be true of one user. Every answer makes a new Belief."""

    logs: tuple[tuple[float, ...], ...] = field(default_factory=_prior)
    """Logarithm of the posterior on each point of the grid, up to a constant, for each b."""
    look: Times = Times(12.0)
    wrong: Times = Times(9.5)
    right: Times = Times(4.5)
    seen: int = 0
    """How many answers moved it."""

    @cached_property
    def seconds(self) -> tuple[float, float, float]:
        """What a first look, a wrong and a right answer are expected to take."""
        return self.look.seconds, self.wrong.seconds, self.right.seconds

    @cached_property
    def k(self) -> tuple[float, ...]:
        """What stability is multiplied by, for each b: the geometric mean of the posterior."""
        return tuple(_mean(logs, grid) for logs, grid in zip(self.logs, GRID, strict=True))

    def timed(self, seconds: float, right: bool | None) -> Belief:
        """After one answer's thinking time; `right` is None for a first look."""
        if right is None:
            return replace(self, look=self.look.with_(seconds))
        if right:
            return replace(self, right=self.right.with_(seconds))
        return replace(self, wrong=self.wrong.with_(seconds))

    def answered(self, b: int, days: int, stability: float, right: bool) -> Belief:
        """After the first answer of a day, `days` after the last one, with the stability from before it."""
        seen = tuple(
            old + log(_likelihood(probability(days, k * stability), right))
            for old, k in zip(self.logs[b], GRID[b], strict=True)
        )
        return replace(self, logs=(*self.logs[:b], seen, *self.logs[b + 1 :]), seen=self.seen + 1)


def _likelihood(p: float, right: bool) -> float:
    p = min(max(p, 1 - SURE), SURE)
    return p if right else 1 - p


def _mean(logs: tuple[float, ...], grid: tuple[float, ...]) -> float:
    top = max(logs)
    weights = [exp(value - top) for value in logs]
    return exp(sum(w * log(k) for w, k in zip(weights, grid, strict=True)) / sum(weights))
