"""CPU until progress is worked out from 100,000 reviews, in a worker, beside reading them."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import world
from benchmarks.measure import Figure, cpu
from namecards.collection import Collection


def run() -> Iterator[Figure]:
    """A school of 2,000 people after a year; then one of 400 after a month."""
    yield _figure(people=2_000, reviews=100_000)
    yield _figure(people=400, reviews=6_000)


def _figure(people: int, reviews: int) -> Figure:
    with world.school(people, 0, reviews) as home:
        opened = [Collection(home, world.clock) for _ in range(5)]
        reading = cpu(lambda: opened.pop().memory.load())
        collection = Collection(home, world.clock)
        rosters = collection.people.rosters()
        ours = cpu(lambda: collection.drill.progress(rosters), times=3)
    return Figure(f"progress of {reviews:,} reviews, CPU", ours, "reading them", reading)
