"""FSRS-6 in plain arithmetic, on stability and difficulty alone.

The `fsrs` library computes the cards (`memory.py`), but is too slow for the planner, which tries a thousand
reviews before a session. A test keeps both equal. Source of the formulas:
https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm (FSRS-6).
"""

from __future__ import annotations

from functools import lru_cache
from math import exp

W = (
    *(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796),
    *(1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542),
)
"""The 21 default parameters; the algorithm's own numbering."""

AGAIN, GOOD = 1, 3
DECAY = -W[20]
LEAST_STABILITY = 0.001


def probability(days: float, stability: float, decay: float = -DECAY) -> float:
    """Return the probability of knowing a name so many days after it was last asked."""
    return float((1 + _factor(decay) * days / stability) ** -decay)


@lru_cache(maxsize=64)
def _factor(decay: float) -> float:
    """The factor by which the probability after `stability` days is 0.9."""
    return float(0.9 ** (-1 / decay) - 1)


def first(right: bool) -> tuple[float, float]:
    """Return stability (days) and difficulty (1 to 10) after the first review; a first look is an Again."""
    rating = GOOD if right else AGAIN
    return W[rating - 1], min(max(_first_difficulty(rating), 1.0), 10.0)


def after_answer(stability: float, difficulty: float, days: int, right: bool) -> tuple[float, float]:
    """Return stability and difficulty after an answer (Good or Again), so many days after the one before."""
    harder = difficulty if right else difficulty + (10 - difficulty) * 2 * W[6] / 9
    new_difficulty = W[7] * _first_difficulty(4) + (1 - W[7]) * harder
    new_stability = _stability(stability, difficulty, days, right)
    return max(new_stability, LEAST_STABILITY), min(max(new_difficulty, 1.0), 10.0)


def _first_difficulty(rating: int) -> float:
    return W[4] - exp(W[5] * (rating - 1)) + 1


def _stability(stability: float, difficulty: float, days: int, right: bool) -> float:
    if days < 1:
        return stability * _same_day(stability, right)
    forgotten = 1 - probability(days, stability)
    if right:
        growth = exp(W[8]) * (11 - difficulty) * stability ** -W[9] * (exp(forgotten * W[10]) - 1)
        return float(stability * (1 + growth))
    left = W[11] * difficulty ** -W[12] * ((stability + 1) ** W[13] - 1) * exp(forgotten * W[14])
    return float(min(left, stability / exp(W[17] * W[18])))


def _same_day(stability: float, right: bool) -> float:
    """The factor of a second answer on one day on stability."""
    factor = exp(W[17] * ((GOOD if right else AGAIN) - 3 + W[18])) * stability ** -W[19]
    return float(max(factor, 1.0) if right else factor)
