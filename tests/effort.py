"""How much work the tests do, how much of it a property may draw, and what is done only once."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from cProfile import Profile
from hashlib import sha256
from typing import Any

from hypothesis import settings
from PIL import Image

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


def once(work: Callable[..., Any]) -> Callable[..., Any]:
    """Do the same work on the same pixels only once."""
    done: dict[object, Any] = {}

    def do(image: Image.Image, *args: object) -> Any:
        key = image.mode, image.size, args, sha256(image.tobytes()).digest()
        if key not in done:
            done[key] = work(image, *args)
        return copy(done[key])

    return do
