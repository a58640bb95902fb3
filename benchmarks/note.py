"""CPU of one note from the shell with 800 people and 20,000 notes, beside Python's own start."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from benchmarks import world
from benchmarks.measure import Figure, child_cpu, user_env

RUNS = 12
NOTE = [sys.executable, "-m", "namecards", "note", "maya chen dog surgery"]
BARE = [sys.executable, "-c", "pass"]
IMPORTS = [sys.executable, "-c", "import click, msgspec, tinydb"]


def run() -> Iterator[Figure]:
    """All three by turns; the least of each counts."""
    with world.school(people=800, notes=20_000, reviews=100_000) as home:
        env = user_env(home)
        turns = [[child_cpu(command, env) for command in (NOTE, BARE, IMPORTS)] for _ in range(RUNS)]
    note, bare, imports = (min(times) for times in zip(*turns, strict=True))
    yield Figure("namecards note, CPU", note, "python -c pass", bare, most_ms=110)
    yield Figure("namecards note, CPU", note, "import click, msgspec, tinydb", imports)
