"""CPU from process start to the first painted frame at 120x40, beside a Textual app with one Label."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence

from benchmarks import terminal, world
from benchmarks.measure import Figure, user_env, wait_cpu

RUNS = 12
ONE_LABEL = """
from textual.app import App
from textual.widgets import Label

class OneLabel(App):
    def compose(self):
        yield Label("one label")

OneLabel().run()
"""


def run() -> Iterator[Figure]:
    """Both by turns; the least of each counts."""
    with world.school(people=24, notes=10, reviews=100) as home:
        env = user_env(home) | terminal.COLOURS
        turns = [
            (
                first_frame([sys.executable, "-m", "namecards"], env, b"namecards"),
                first_frame([sys.executable, "-c", ONE_LABEL], env, b"one label"),
            )
            for _ in range(RUNS)
        ]
    ours, label = (min(times) for times in zip(*turns, strict=True))
    yield Figure("program, CPU to its first frame", ours, "one Label, the same way", label, most_times=1.4)


def first_frame(command: Sequence[str], env: Mapping[str, str], text: bytes) -> float:
    """The CPU time a program took until a text was painted; it is killed then."""
    with terminal.opened(command, env) as (process, screen):
        terminal.read_until(screen, text)
        process.kill()
        return wait_cpu(process)
