"""Two more kinds of memory, from the literature, that no rule and no constant was chosen in.

They were only set so that Anki SM-2 knows about as many names as in the other worlds, and at most 37 % are
known a day after a single look.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import e, exp, log
from random import Random

from benchmarks.learning.worlds import SECONDS, WORLDS, Memory, World


@dataclass(slots=True)
class Performance:
    """The Predictive Performance Equation (Walsh et al. 2018): practice to a power, times time to another.

    Wide gaps between showings slow the decay; whether an answer was right does not matter.
    """

    threshold: float
    decay: float
    slope: float
    moments: list[float] = field(default_factory=list)
    """In seconds."""

    def probability(self, now: float) -> float:
        if not self.moments:
            return 0.0
        ages = [max(now * SECONDS - moment, 1.0) for moment in self.moments]
        weights = [age**-0.6 for age in ages]
        time = sum(weight * age for weight, age in zip(weights, ages, strict=True)) / sum(weights)
        lags = [0.0, *(later - one for one, later in zip(self.moments, self.moments[1:], strict=False))]
        crowded = sum(1 / log(lag + e) for lag in lags) / len(lags)
        activation = len(ages) ** 0.1 * time ** -(self.decay + self.slope * crowded)
        return 1 / (1 + exp(min((self.threshold - activation) / 0.05, 50.0)))

    def shown(self, now: float, right: bool | None) -> None:
        self.moments.append(now * SECONDS)


POOLS = tuple(3.0**i / 1440 for i in range(13))
"""The time constants of the pools in days: from one minute to a year."""


@dataclass(slots=True)
class ManyScales:
    """The Multiscale Context Model (Mozer et al. 2009): each leaky pool learns what faster ones miss."""

    strength: float
    share: float
    """The weight of each pool in that of the next faster one."""
    pools: list[float] = field(default_factory=lambda: [0.0] * len(POOLS))
    last: float = 0.0

    def probability(self, now: float) -> float:
        return min(self._levels(self._decayed(now))[-1], 1.0)

    def shown(self, now: float, right: bool | None) -> None:
        pools = self._decayed(now)
        rate = self.strength * (9.0 if right else 1.0)
        levels = self._levels(pools)
        self.pools = [pool + rate * max(1 - level, 0.0) for pool, level in zip(pools, levels, strict=True)]
        self.last = now

    def _decayed(self, now: float) -> list[float]:
        return [pool * exp((self.last - now) / scale) for pool, scale in zip(self.pools, POOLS, strict=True)]

    def _levels(self, pools: list[float]) -> list[float]:
        """The mean activation of each pool and all the faster ones."""
        total = weight = 0.0
        levels = []
        for i, pool in enumerate(pools):
            total, weight = total + self.share**i * pool, weight + self.share**i
            levels.append(total / weight)
        return levels


def _performance(rng: Random, hard: float) -> Callable[[], Memory]:
    threshold = 0.44 + rng.gauss(0, 0.025) + 0.04 * log(hard)
    decay, slope = 0.04 * exp(rng.gauss(0, 0.15)), 0.08 * exp(rng.gauss(0, 0.1))
    return lambda: Performance(threshold + rng.gauss(0, 0.04), decay, slope)


def _many_scales(rng: Random, hard: float) -> Callable[[], Memory]:
    strength, share = 0.4 / hard * exp(rng.gauss(0, 0.25)), 0.88
    return lambda: ManyScales(strength * exp(rng.gauss(0, 0.7)), share)


ALL_WORLDS = (*WORLDS, World("performance", _performance), World("many scales", _many_scales))
