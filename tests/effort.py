"""How much work the tests do, and how much of it a property may draw."""

from __future__ import annotations

from collections.abc import Callable
from cProfile import Profile

from hypothesis import settings

EXPLORED = 60
"""How many times as many examples the profile `explore` draws."""


def examples(count: int, steps: int = 50) -> settings:
    """So many examples of a property; many more, and others every time, in the profile `explore`."""
    times = 1 if settings.get_current_profile_name() == "steady" else EXPLORED
    return settings(max_examples=count * times, stateful_step_count=steps)


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, Python's own too: effort that is the same on every computer."""
    profile = Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())
