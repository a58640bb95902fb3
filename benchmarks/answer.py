"""One answer to disk with 100,000 reviews loaded, beside a bare append and fsync of the same bytes."""

from __future__ import annotations

import os
from collections.abc import Iterator

from benchmarks import world
from benchmarks.measure import Figure, percentile, wall
from namecards.collection import Collection
from namecards.core.memory import Rating

ANSWERS = 500


def run() -> Iterator[Figure]:
    """Both by turns, so that a busy disk hits both alike."""
    with world.school(people=2_000, notes=0, reviews=100_000) as home:
        collection = Collection(home, world.clock)
        sitting = collection.start_drill(collection.roster("Everyone"))

        def answer() -> None:
            nonlocal sitting
            sitting = collection.answer(sitting, Rating.GOOD, ms=2_500)

        answer()  # the first one imports the scheduler
        written = max(home.journal.glob("reviews-*"), key=os.path.getmtime)
        line = written.read_bytes().splitlines(keepends=True)[-1]
        with (home.data / "bare").open("ab", buffering=0) as file:

            def append() -> None:
                file.write(line)
                os.fsync(file.fileno())

            turns = [(wall(answer), wall(append)) for _ in range(ANSWERS)]
    for percent in (50, 95):
        ours, bare = (percentile(times, percent) for times in zip(*turns, strict=True))
        yield Figure(f"one answer, p{percent}", ours, f"append and fsync, p{percent}", bare, most_times=2)
