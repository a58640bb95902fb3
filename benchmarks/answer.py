"""One answer to disk with 100,000 reviews loaded, beside a bare append and fsync of the same bytes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks import world
from benchmarks.measure import Figure, cpu, percentile, wall
from namecards.collection import Collection
from namecards.core.memory import Rating

ANSWERS = 400


def run() -> Iterator[Figure]:
    """Both by turns, so that a busy disk hits both alike."""
    with world.school(people=2_000, notes=0, reviews=100_000) as home:
        collection = Collection(home, _clock)
        collection.read_reviews()
        ours, bare = _by_turns(collection, home.data)
        used = cpu(lambda: _answers(collection, 50), times=3) / 50
        bare_used = cpu(lambda: _appends(home.data, 50), times=3) / 50
    for percent in (50, 95):
        yield Figure(
            f"answer, p{percent} of {ANSWERS}",
            percentile(ours, percent),
            "bare append and fsync",
            percentile(bare, percent),
            most_times=2,
        )
    yield Figure("answer, CPU", used, "bare append and fsync", bare_used)


def _by_turns(collection: Collection, folder: Path) -> tuple[list[float], list[float]]:
    """Times of answers and of bare appends of as many bytes."""
    sitting = collection.start_drill(collection.roster("Everyone"))
    ours, bare = [], []
    with (folder / "bare").open("ab", buffering=0) as file:
        for _ in range(ANSWERS):
            before = sitting
            ours.append(wall(lambda: collection.answer(before, Rating.GOOD, 2_500)))  # noqa: B023
            bare.append(wall(lambda: _append(file.fileno())))
    return ours[1:], bare[1:]
