"""A model of one user, fitted to their answers: how their memory differs from FSRS's, how long they take.

FSRS's defaults come from Anki decks and expect far too much of a name seen once. So stability is multiplied
by `scale[state]`; the state of a name is one of `MET`, `ONCE`, `WELL`, `MISSED`. Each scale has a log-normal
prior on a grid of 17 points, updated by the first answer of each day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from math import exp, log
from statistics import median

from namecards.core.learning.forgetting import probability

MET, ONCE, WELL, MISSED = range(4)
"""The states: not asked since the day it was met; known on one day; known on two or more in a row; missed."""
PRIORS = ((0.2, 1.0), (0.7, 0.35), (1.0, 0.6), (1.0, 1.0))
"""For each state: the median of the scale and the standard deviation of its logarithm."""
POINTS = tuple((i - 8) * 0.375 for i in range(17))
"""The grid, in standard deviations from the prior's median."""
SCALE_GRID = tuple(tuple(median_ * exp(sd * z) for z in POINTS) for median_, sd in PRIORS)
DECAY_GRID = tuple(1_500.0 * exp(z) for z in POINTS)
"""Seconds; the grid for the decay of a name that was only looked at."""

MOST_CERTAIN = 0.98
"""The highest probability an answer may have: keys are mistyped and names guessed."""
NEWEST = 30
"""How many of the newest times the median is of."""
TYPICAL = 5
"""How many answers the usual time weighs as much as."""


def next_state(state: int, days: int, right: bool) -> int:
    """Return the state after an answer, `days` after the one before: only the first of a day changes it."""
    if days < 1:
        return state
    if not right:
        return MISSED
    return WELL if state in (ONCE, WELL) else ONCE


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds that one kind of answer took, newest last; their median is expected of the next one."""

    usual: float
    own: tuple[float, ...] = ()

    @property
    def seconds(self) -> float:
        """The running median."""
        return median((self.usual,) * TYPICAL + self.own)

    def with_time(self, seconds: float) -> Times:
        """Add an answer's time; 0 means that it was not timed."""
        return replace(self, own=(*self.own, seconds)[-NEWEST:]) if seconds > 0 else self


Posterior = tuple[float, ...]
"""The logarithm of a posterior at each point of a grid, up to a constant."""
PRIOR: Posterior = tuple(-z * z / 2 for z in POINTS)


@dataclass(frozen=True)
class LearnerModel:
    """The memory and the speed of one user. Every answer makes a new model."""

    scale_posteriors: tuple[Posterior, ...] = (PRIOR,) * len(PRIORS)
    """Of the scale, for each state."""
    decay_posterior: Posterior = PRIOR
    look: Times = Times(12.0)
    wrong: Times = Times(9.5)
    right: Times = Times(4.5)
    answers: int = 0
    """How many answers the scales were fitted to."""

    @cached_property
    def seconds(self) -> tuple[float, float, float]:
        """Expected seconds of a first look, of a wrong and of a right answer."""
        return self.look.seconds, self.wrong.seconds, self.right.seconds

    @cached_property
    def scale(self) -> tuple[float, ...]:
        """The factor on stability for each state: the geometric mean of its posterior."""
        return tuple(_mean(*pair) for pair in zip(self.scale_posteriors, SCALE_GRID, strict=True))

    @cached_property
    def decay_seconds(self) -> float:
        """Seconds after which 1/e (37 %) of the names that were only looked at are still known."""
        return _mean(self.decay_posterior, DECAY_GRID)

    def with_time(self, seconds: float, right: bool | None) -> LearnerModel:
        """Learn from an answer's thinking time; `right` is None for a first look."""
        if right is None:
            return replace(self, look=self.look.with_time(seconds))
        if right:
            return replace(self, right=self.right.with_time(seconds))
        return replace(self, wrong=self.wrong.with_time(seconds))

    def with_answer(self, state: int, days: int, stability: float, right: bool) -> LearnerModel:
        """Learn from the first answer of a day, `days` after the one before, which left this stability."""
        chances = (probability(days, scale * stability) for scale in SCALE_GRID[state])
        fitted = _update(self.scale_posteriors[state], chances, right)
        return replace(
            self,
            scale_posteriors=(*self.scale_posteriors[:state], fitted, *self.scale_posteriors[state + 1 :]),
            answers=self.answers + 1,
        )

    def with_recall(self, seconds: float, right: bool) -> LearnerModel:
        """Learn from the first recall, so many seconds after the first look."""
        chances = (exp(-seconds / decay) for decay in DECAY_GRID)
        return replace(self, decay_posterior=_update(self.decay_posterior, chances, right))


def _update(logs: Posterior, chances: Iterable[float], right: bool) -> Posterior:
    capped = (min(max(p, 1 - MOST_CERTAIN), MOST_CERTAIN) for p in chances)
    return tuple(old + log(p if right else 1 - p) for old, p in zip(logs, capped, strict=True))


def _mean(logs: Posterior, grid: tuple[float, ...]) -> float:
    """The geometric mean of a grid, weighted by a posterior."""
    top = max(logs)
    weights = [exp(value - top) for value in logs]
    return exp(sum(w * log(point) for w, point in zip(weights, grid, strict=True)) / sum(weights))
