"""What this user's own answers say: how far their memory is from FSRS's, and how long they take.

FSRS's defaults come from Anki decks and expect far too much of a name seen once. So stability is multiplied
by k[b], where b tells how the name fared: only met, known on one day, on two or more running, or missed. Each
k has a log-normal prior on a grid of 17 points, updated by the first answer of each day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from math import exp, log
from statistics import median

from namecards.core.learning.forgetting import probability

MET, ONCE, WELL, MISSED = range(4)
"""How a name fared: met and not asked on a later day; known on one day; on two or more running; missed."""
PRIORS = ((0.2, 1.0), (0.7, 0.35), (1.0, 0.6), (1.0, 1.0))
"""For each b: the median of k and the standard deviation of its logarithm."""
POINTS = tuple((i - 8) * 0.375 for i in range(17))
"""The grid, in standard deviations from the prior's median."""
GRID = tuple(tuple(median_ * exp(sd * z) for z in POINTS) for median_, sd in PRIORS)
HOLDS = tuple(1_500.0 * exp(z) for z in POINTS)
"""Seconds; the grid for how long a name holds that was only looked at."""

SURE = 0.98
"""No answer is taken for more certain than this: keys are mistyped and names guessed."""
KEPT = 30
"""How many newest times a median is taken over."""
TYPICAL = 5
"""For how many answers the usual times count until the user's own outweigh them."""


def fared(b: int, days: int, right: bool) -> int:
    """What b becomes by an answer so many days after the last: only the first of a day changes it."""
    if days < 1:
        return b
    if not right:
        return MISSED
    return WELL if b in (ONCE, WELL) else ONCE


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


Logs = tuple[float, ...]
"""Logarithm of a posterior on each point of a grid, up to a constant."""
PRIOR: Logs = tuple(-z * z / 2 for z in POINTS)


@dataclass(frozen=True)
class LearnerModel:
    """What we hold to be true of one user. Every answer makes a new Belief."""

    logs: tuple[Logs, ...] = (PRIOR,) * len(PRIORS)
    """Of k, for each b."""
    hold: Logs = PRIOR
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

    @cached_property
    def holds(self) -> float:
        """Seconds that a name holds that was only looked at: then 37 of 100 are left."""
        return _mean(self.hold, HOLDS)

    def timed(self, seconds: float, right: bool | None) -> LearnerModel:
        """After one answer's thinking time; `right` is None for a first look."""
        if right is None:
            return replace(self, look=self.look.with_(seconds))
        if right:
            return replace(self, right=self.right.with_(seconds))
        return replace(self, wrong=self.wrong.with_(seconds))

    def answered(self, b: int, days: int, stability: float, right: bool) -> LearnerModel:
        """After the first answer of a day, `days` after the last one, with the stability from before it."""
        chances = (probability(days, k * stability) for k in GRID[b])
        seen = _updated(self.logs[b], chances, right)
        return replace(self, logs=(*self.logs[:b], seen, *self.logs[b + 1 :]), seen=self.seen + 1)

    def recalled(self, seconds: float, right: bool) -> LearnerModel:
        """After the first recall, so many seconds after the first look."""
        return replace(self, hold=_updated(self.hold, (exp(-seconds / holds) for holds in HOLDS), right))


def _updated(logs: Logs, chances: Iterable[float], right: bool) -> Logs:
    return tuple(old + log(_likelihood(p, right)) for old, p in zip(logs, chances, strict=True))


def _likelihood(p: float, right: bool) -> float:
    p = min(max(p, 1 - SURE), SURE)
    return p if right else 1 - p


def _mean(logs: Logs, grid: tuple[float, ...]) -> float:
    top = max(logs)
    weights = [exp(value - top) for value in logs]
    return exp(sum(w * log(k) for w, k in zip(weights, grid, strict=True)) / sum(weights))
