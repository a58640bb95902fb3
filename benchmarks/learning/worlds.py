"""Simulated learners, none of whose memories is the scheduler's own model. Time is in days from a midnight.

A simulation shows how rules compare under these assumptions; it proves nothing about people. The figures of
each world were fitted (by chance search, on other learners than the table's) to what seven ways that people
use today reached in an earlier, independent simulation of the same three kinds of memory, and so that at most
37 % of names are known a day after a single look. Our own rule took no part in that. The fit is within 2 %
(actr) and 5 % (fsrs6c, two-comp.).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import exp, inf, log
from random import Random
from typing import Protocol

from namecards.core.learning.fsrs_formulas import W


class Memory(Protocol):
    """One name in one learner's head."""

    def probability(self, now: float) -> float:
        """The probability of knowing the name."""

    def shown(self, now: float, right: bool | None) -> None:
        """The name was asked and then shown; None is a first look."""


@dataclass(slots=True)
class ContinuousFsrs:
    """FSRS-6's formulas in continuous time, with far weaker first exposures and varying decay and gain."""

    first: float
    decay: float
    difficulty: float
    gain: float
    stability: float = 0.0
    last: float = -inf

    def probability(self, now: float) -> float:
        if not self.stability:
            return 0.0
        factor = 0.9 ** (-1 / self.decay) - 1
        return float((1 + factor * (now - self.last) / self.stability) ** -self.decay)

    def shown(self, now: float, right: bool | None) -> None:
        forgotten, s = 1 - self.probability(now), self.stability
        if right is None:
            self.stability = self.first
        elif right:
            growth = exp(W[8]) * (11 - self.difficulty) * s ** -W[9] * (exp(forgotten * W[10]) - 1)
            self.stability = s * (1 + self.gain * growth)
        else:
            left = W[11] * self.difficulty ** -W[12] * ((s + 1) ** W[13] - 1) * exp(forgotten * W[14])
            self.stability = max(min(left, s), self.first)
        self.last = now


@dataclass(slots=True)
class TwoComponents:
    """A short and a long stability side by side; only the long one grows, more so the more was forgotten.

    Being told after a miss is as good as one more look.
    """

    short: float
    long: float
    gain: float
    first: float = 0.0
    last: float = -inf

    def probability(self, now: float) -> float:
        since = now - self.last
        kept = float((1 + since / (0.65 * self.long)) ** -0.65)
        return 1 - (1 - exp(-since / self.short)) * (1 - kept)

    def shown(self, now: float, right: bool | None) -> None:
        if right is None:
            self.first = self.long
        elif right:
            self.long += self.first * (1.6 + self.gain * (1 - self.probability(now)) ** 0.2)
        else:
            self.long = max(self.long * 0.73, self.first) + 1.1 * self.first
        self.last = now


SECONDS = 86_400.0
OUTSIDE = 0.025
"""By how much time between sessions counts less than time in them (Pavlik & Anderson 2005)."""


@dataclass(slots=True)
class Activation:
    """Every showing leaves a trace; the higher activation, the faster it decays (Pavlik & Anderson)."""

    slowest: float
    ease: float
    traces: list[tuple[float, float]] = field(default_factory=list)
    """Moment and decay of each."""

    def probability(self, now: float) -> float:
        activation = self._activation(now)
        return 1 / (1 + exp(min((-0.704 - activation) / 0.255, 50.0))) if self.traces else 0.0

    def shown(self, now: float, right: bool | None) -> None:
        decay = 0.217 * exp(self._activation(now)) + self.slowest if self.traces else self.slowest
        self.traces.append((now, decay))

    def _activation(self, now: float) -> float:
        if not self.traces:
            return -inf
        return self.ease + log(sum(_counted(now, at) ** -decay for at, decay in self.traces))


def _counted(now: float, at: float) -> float:
    """Seconds between two moments, those outside sessions counting less."""
    nights = int(now) - int(at)
    inside = (now - at) * SECONDS if not nights else 0.0
    return max(inside or (now - at) * SECONDS * OUTSIDE, 1.0)


@dataclass(frozen=True, slots=True)
class World:
    """A kind of memory; `learner` gives a maker of names for one learner, `hard` times as weak."""

    name: str
    learner: Callable[[Random, float], Callable[[], Memory]]


def _fsrs(rng: Random, hard: float) -> Callable[[], Memory]:
    first, decay = 0.022 / hard * exp(rng.gauss(0, 0.16)), 0.38 * exp(rng.gauss(0, 0.15))
    gain, difficulty = exp(rng.gauss(0.58, 0.3)), rng.gauss(5.5, 0.7)

    def name() -> Memory:
        hardness = min(max(rng.gauss(difficulty, 1.2), 1), 10)
        return ContinuousFsrs(
            first=first * exp(rng.gauss(0, 0.87)),
            decay=decay * exp(rng.gauss(0, 0.1)),
            difficulty=hardness,
            gain=gain * exp(rng.gauss(0, 0.3)),
        )

    return name


def _two(rng: Random, hard: float) -> Callable[[], Memory]:
    short, long = 0.004 * exp(rng.gauss(0, 0.4)), 0.335 / hard * exp(rng.gauss(0, 0.2))
    gain = 8.4 * exp(rng.gauss(0, 0.25))

    def name() -> Memory:
        return TwoComponents(
            short * exp(rng.gauss(0, 0.3)), long * exp(rng.gauss(0, 1.1)), gain * exp(rng.gauss(0, 0.3))
        )

    return name


def _actr(rng: Random, hard: float) -> Callable[[], Memory]:
    slowest = 0.178 * exp(rng.gauss(0, 0.1))
    ease = rng.gauss(0.27, 0.15) - 0.25 * log(hard)
    return lambda: Activation(slowest * exp(rng.gauss(0, 0.09)), ease + rng.gauss(0, 0.165))


WORLDS = (World("fsrs6c", _fsrs), World("two-comp.", _two), World("actr", _actr))
