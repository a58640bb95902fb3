"""From Enter on a right answer to the whole next face, beside an app that changes one Label."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

from benchmarks import terminal
from benchmarks.measure import Figure, percentile, user_env
from namecards import demo
from namecards.app import NamecardsApp
from namecards.cli import tune_gc
from namecards.collection import Collection, local_now
from namecards.core.learning.memory import Rating
from namecards.store import home

PROGRAM = "from benchmarks.next import program; program()"
ONE_LABEL = """
from textual.app import App
from textual.widgets import Label

class OneLabel(App):
    count = 0

    def compose(self):
        yield Label("label 0")

    def key_enter(self):
        self.count += 1
        self.query_one(Label).update(f"label {self.count}")

OneLabel().run()
"""


def program() -> None:
    """Run the program with a shuffle that can be foreseen."""
    tune_gc()
    NamecardsApp(Collection(home.default_home(os.environ), rng=Random(1))).run()


def run() -> Iterator[Figure]:
    """The 23 faces of the sample, all due; every name is typed, and only Enter is timed."""
    with tempfile.TemporaryDirectory() as folder:
        made = home.temporary_home(Path(folder))
        _learn(made)
        ours, names = [], _order(made)
        env = user_env(made) | terminal.COLOURS | {"PYTHONPATH": str(Path(__file__).parents[1])}
        with terminal.opened([sys.executable, "-c", PROGRAM], env) as (_, screen):
            terminal.read_until(screen, b"are due today")
            os.write(screen, b"\r")
            terminal.read_until(screen, b"Who is this?")
            terminal.press(screen, "")
            for name in names[:-1]:
                terminal.press(screen, name)
                ours.append(terminal.press(screen, "\r"))
        with terminal.opened([sys.executable, "-c", ONE_LABEL], env) as (_, screen):
            terminal.read_until(screen, b"label 0")
            label = [terminal.press(screen, "\r") for _ in names]
    for percent in (50, 95):
        yield Figure(
            f"Enter to the next face, p{percent}",
            percentile(ours, percent),
            "Enter to another label",
            percentile(label, percent),
            most_ms=45 if percent == 95 else None,
        )


def _learn(made: home.Home) -> None:
    """The sample, every name known once three days ago."""
    collection = Collection(made, lambda: local_now() - timedelta(days=3))
    demo.import_sample(collection)
    session = collection.drill.start(collection.people.roster("Everyone"))
    while session.step:
        session = collection.drill.answer(session, Rating.GOOD)


def _order(made: home.Home) -> list[str]:
    """The names in the order in which the program will ask for them."""
    collection = Collection(made, rng=Random(1))
    session, names = collection.drill.start(collection.people.roster("Everyone")), []
    while session.step:
        names.append(collection.people.get(session.step.person).display)
        session = session.after_answer(True, local_now())
    return names
