"""A large home (5,000 people, 50,000 notes, 500,000 reviews) beside a small one: CPU and memory."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from statistics import median

from benchmarks import world
from benchmarks.measure import Figure, Line, child_cpu, child_memory, cpu, user_env
from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.store.home import Home

RUNS = 5
WRITES = 200
MOST_MB = 250
PROGRESS = [sys.executable, "-m", "namecards", "progress"]
NOTE = [sys.executable, "-m", "namecards", "note", "maya chen dog surgery"]
EVERYTHING = """
import os
import namecards.app
from namecards.cli import tune_gc
from namecards.collection import Collection
from namecards.store import home

tune_gc()
collection = Collection(home.default_home(os.environ))
collection.memory.load()
collection.desk.waiting()
collection.drill.progress(collection.people.rosters())
"""


def run() -> Iterator[Figure | Line]:
    """The two homes by turns; the median of the runs of a command counts."""
    with (
        world.school(people=5_000, notes=50_000, reviews=500_000) as large,
        world.school(people=24, notes=10, reviews=100) as small,
    ):
        yield _figure("documents and reviews are open, CPU", _open, large, small, most_ms=800)
        yield _figure("namecards progress, CPU", lambda home: _run(PROGRESS, home), large, small, 1_500)
        yield _figure("namecards note, CPU", lambda home: _run(NOTE, home), large, small, 250)
        answers, notes = zip(_writes(large), _writes(small), strict=True)
        yield Figure("one answer, CPU", answers[0], "in a small home", answers[1], most_times=1.5)
        yield Figure("one note, CPU", notes[0], "in a small home", notes[1], most_times=1.5)
        mb = child_memory([sys.executable, "-c", EVERYTHING], user_env(large))
        yield Line(f"the program with everything loaded: {mb:.0f} MB, target {MOST_MB} MB", mb <= MOST_MB)


def _figure(what: str, measure: Callable[[Home], float], large: Home, small: Home, most_ms: float) -> Figure:
    turns = [(measure(large), measure(small)) for _ in range(RUNS)]
    ours, baseline = (median(times) for times in zip(*turns, strict=True))
    return Figure(what, ours, "in a small home", baseline, most_ms=most_ms)


def _open(home: Home) -> float:
    """The collection, everybody in it, and all cards."""

    def load() -> None:
        collection = Collection(home, world.clock)
        collection.people.all()
        collection.memory.load()

    return cpu(load, times=1)


def _run(command: list[str], home: Home) -> float:
    return child_cpu(command, user_env(home))


def _writes(home: Home) -> tuple[float, float]:
    """The median of one answer and of one note; the clock goes on, as a real one does."""
    ticks = count()
    collection = Collection(home, lambda: world.clock().replace(microsecond=next(ticks)))
    collection.memory.load()
    person, day, reviews = collection.people.all()[0], collection.today(), collection.memory.reviews

    def answer() -> None:
        reviews.answer(person.id, Rating.GOOD, day, 2_500, "drill")

    answer()  # the first one imports the scheduler
    return _median(answer), _median(lambda: collection.notes.add(person, "dog surgery"))


def _median(write: Callable[[], object]) -> float:
    times = []
    for _ in range(WRITES):
        begin = time.process_time_ns()
        write()
        times.append((time.process_time_ns() - begin) / 1e6)
    return median(times)
