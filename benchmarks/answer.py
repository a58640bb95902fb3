"""One answer to disk with 100,000 reviews loaded, beside a bare append and fsync of the same bytes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from typing import BinaryIO

from benchmarks import world
from benchmarks.measure import Figure, percentile, wall
from namecards.cli import tune_gc
from namecards.collection import Collection
from namecards.core.learning.memory import Rating

ANSWERS = 500


def run() -> Iterator[Figure]:
    """All three by turns, so that a busy disk hits them alike: an answer, a bare append that opens the file
    as every program must that shares it, and one to a file that is kept open."""
    tune_gc()  # as the program does
    with world.school(people=2_000, notes=0, reviews=100_000) as home:
        world.take_photos(home)  # who has none is not asked
        seconds = count()
        collection = Collection(home, lambda: world.clock() + timedelta(seconds=next(seconds)))
        session = collection.drill.start(collection.people.roster("Everyone"))

        def answer() -> None:
            nonlocal session
            session = collection.drill.answer(session, Rating.GOOD, ms=2_500)

        answer()  # the first one imports the scheduler
        written = max(home.journal.glob("reviews-*"), key=os.path.getmtime)
        line = written.read_bytes().splitlines(keepends=True)[-1]

        def append() -> None:
            with (home.data / "bare").open("ab") as file:
                write(file)

        def write(file: BinaryIO) -> None:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())

        with (home.data / "kept-open").open("ab") as kept_open:
            turns = [(wall(answer), wall(append), wall(lambda: write(kept_open))) for _ in range(ANSWERS)]
    for percent in (50, 95):
        ours, opened, kept = (percentile(times, percent) for times in zip(*turns, strict=True))
        yield Figure(f"one answer, p{percent}", ours, "open, append, fsync, close", opened, most_times=1.5)
        yield Figure(f"one answer, p{percent}", ours, "append, fsync to an open file", kept)
