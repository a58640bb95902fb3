"""A model of one user, fitted to their answers: how their memory differs from FSRS's, how long they take.

FSRS's defaults come from Anki decks and expect far too much of a name seen once. So stability is multiplied
by `scale[state]`, and names fade at the user's own `decay`. Each scale has a log-normal prior on a grid of 17
points, updated by the first answer of each day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from math import exp, log
from operator import add

from namecards.core.learning.fsrs_formulas import DECAY, probability

MET, KNOWN, MISSED, REPEATED = range(4)
"""The states: not asked since the day it was met; right at the newest first answer of a day; missed at it;
as MET, but asked more than once that day and right: on a next day FSRS expects too little of that."""
PRIORS = ((0.15, 1.2), (1.2, 0.9), (0.3, 0.8), (0.4, 1.2))
"""For each state: the median of the scale and the standard deviation of its logarithm."""
POINTS = tuple((i - 8) * 0.375 for i in range(17))
"""The grid, in standard deviations from the prior's median."""
SCALE_GRID = tuple(tuple(median_ * exp(sd * z) for z in POINTS) for median_, sd in PRIORS)
LOG_GRID = tuple(tuple(map(log, grid)) for grid in SCALE_GRID)
DECAYS = (-DECAY, 0.3, 0.6)
"""How fast names fade: FSRS's own, and steeper; all alike likely before the first answer."""

MORNING = 0.375
"""Days from a morning, when names are needed, to the session of the same day."""
MOST_CERTAIN = 0.98
"""The highest probability an answer may have: keys are mistyped and names guessed."""
NEWEST = 100
"""How many of the newest times the mean is of."""
TYPICAL = 5
"""How many answers the usual time weighs as much as."""


def next_state(state: int, days: int, right: bool, earlier: int) -> int:
    """Return the state after an answer, `days` after the one before; `earlier` counts all before, looks too.

    Only the first answer of a day changes it, and on the day the name is met the later ones.
    """
    if days >= 1:
        return KNOWN if right else MISSED
    return REPEATED if state == MET and right and earlier > 1 else state


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """Seconds that one kind of answer took, newest last; their mean is expected of the next one."""

    usual: float
    own: tuple[float, ...] = ()

    @property
    def seconds(self) -> float:
        """The running mean, for as many answers fit into a session as its seconds add up to."""
        return (self.usual * TYPICAL + sum(self.own)) / (TYPICAL + len(self.own))

    def with_time(self, seconds: float) -> AnswerTimes:
        """Add an answer's time; 0 means that it was not timed."""
        return replace(self, own=(*self.own, seconds)[-NEWEST:]) if seconds > 0 else self


Posterior = tuple[float, ...]
"""The logarithm of a posterior at each point of a grid, up to a constant."""
PRIOR: Posterior = tuple(-z * z / 2 for z in POINTS)


@dataclass(frozen=True)
class LearnerModel:
    """The memory and the speed of one user. Every answer makes a new model."""

    posteriors: tuple[tuple[Posterior, ...], ...] = ((PRIOR,) * len(PRIORS),) * len(DECAYS)
    """Of the scale, for each decay and state."""
    look: AnswerTimes = AnswerTimes(12.0)
    wrong: AnswerTimes = AnswerTimes(9.5)
    right: AnswerTimes = AnswerTimes(4.5)
    answers: int = 0
    """How many answers the scales were fitted to."""

    @cached_property
    def seconds(self) -> tuple[float, float, float]:
        """Expected seconds of a first look, of a wrong and of a right answer."""
        return self.look.seconds, self.wrong.seconds, self.right.seconds

    @cached_property
    def decay(self) -> float:
        """The speed at which names fade with this user: the mean of its posterior."""
        return _dot(self._weights, DECAYS)

    @cached_property
    def scale(self) -> tuple[float, ...]:
        """The factor on stability for each state: the geometric mean of its grid, by its posterior."""
        means = [map(_dot, map(_normalize, states), LOG_GRID) for states in self.posteriors]
        return tuple(exp(_dot(self._weights, logs)) for logs in zip(*means, strict=True))

    @cached_property
    def _weights(self) -> list[float]:
        """The posterior probability of each decay."""
        return _normalize([sum(map(_log_sum, states)) for states in self.posteriors])

    def probability(self, state: int, days: float, stability: float) -> float:
        """Return the probability of knowing a name in a state, so many days after it was last asked."""
        return probability(days, self.scale[state] * stability, self.decay)

    def with_time(self, seconds: float, right: bool | None) -> LearnerModel:
        """Learn from the seconds an answer took; `right` is None for a first look."""
        if right is None:
            return replace(self, look=self.look.with_time(seconds))
        if right:
            return replace(self, right=self.right.with_time(seconds))
        return replace(self, wrong=self.wrong.with_time(seconds))

    def with_answer(self, state: int, days: int, stability: float, right: bool) -> LearnerModel:
        """Learn from the first answer of a day, `days` after the one before, which left this stability."""
        fitted = []
        for states, logs in zip(self.posteriors, _log_chances(state, days, stability, right), strict=True):
            updated = tuple(map(add, states[state], logs))
            fitted.append((*states[:state], updated, *states[state + 1 :]))
        return replace(self, posteriors=tuple(fitted), answers=self.answers + 1)


@lru_cache(maxsize=2_000)  # a model is fitted to nearly the same answers after each of them
def _log_chances(state: int, days: int, stability: float, right: bool) -> tuple[Posterior, ...]:
    """The logarithm of the chance of an answer at each point of the grid, for each decay."""
    scaled = [scale * stability for scale in SCALE_GRID[state]]
    by_decay = ([probability(days, each, decay) for each in scaled] for decay in DECAYS)
    capped = ([min(max(p, 1 - MOST_CERTAIN), MOST_CERTAIN) for p in chances] for chances in by_decay)
    return tuple(tuple(log(p if right else 1 - p) for p in chances) for chances in capped)


def _normalize(logs: Sequence[float]) -> list[float]:
    top = max(logs)
    weights = [exp(value - top) for value in logs]
    return [weight / sum(weights) for weight in weights]


def _log_sum(logs: Posterior) -> float:
    top = max(logs)
    return top + log(sum(exp(value - top) for value in logs))


def _dot(weights: Sequence[float], values: Sequence[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))
