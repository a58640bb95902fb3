"""What every test can use: a clock set by hand, a collection in a folder of its own, the sample roster."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from namecards import demo
from namecards.collection import Collection
from namecards.store import home

os.environ["TEXTUAL_COLOR_SYSTEM"] = "truecolor"
for _name in ("NAMECARDS_HOME", "NAMECARDS_PHOTOS", "NO_COLOR"):
    os.environ.pop(_name, None)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        """Monday 10 August 2026, nine in the morning: two weeks before school."""
        self.now = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: int) -> None:
        """Let time pass: `days=1`, `minutes=5`."""
        self.now += timedelta(**time)


Open = Callable[[], Collection]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_again(tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Open the test's collection, as the program does at each start."""
    yield lambda: Collection(home.at(tmp_path / "home"), clock, Random(7))


@pytest.fixture
def empty(open_again: Open) -> Collection:
    """A collection with nobody in it."""
    return open_again()


@pytest.fixture
def sample(empty: Collection) -> Collection:
    """A collection with the sample roster: 24 people, 23 of them with a photo."""
    demo.bring_in(empty)
    return empty
