"""From Enter on a right answer to the whole next face, beside an app that changes one Label.

On a machine that does other things, too, only the CPU time of the thread that draws says something.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, MutableSequence
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from benchmarks import terminal
from benchmarks.measure import Figure, percentile, user_env
from namecards import demo
from namecards.app import NamecardsApp
from namecards.cli import tune_gc
from namecards.collection import Collection, local_now
from namecards.core.learning.memory import Rating
from namecards.core.learning.rounds import BATCH
from namecards.core.settings import DrillSettings
from namecards.screens.answer_timer import QUIET
from namecards.store import home
from namecards.store.lines import moment

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


Painted = tuple[float, float]
"""Milliseconds from a key to the last of what it paints, and of the CPU time of the thread that draws."""


class Foreseen(Random):
    """Shuffles in the same way, however many ids were drawn before."""

    def shuffle(self, x: MutableSequence[Any]) -> None:
        """Shuffle as a new `Random` does."""
        Random(1).shuffle(x)


def program() -> None:
    """Run the program with a shuffle that can be foreseen."""
    tune_gc()
    NamecardsApp(Collection(home.default_home(os.environ), rng=Foreseen())).run()


def run() -> Iterator[Figure]:
    """The 23 faces of the sample, all due; every name is typed, and only Enter is timed."""
    with tempfile.TemporaryDirectory() as folder:
        made = home.temporary_home(Path(folder))
        _learn(made)
        names, ours = _order(made), list[Painted]()
        env = user_env(made) | terminal.COLOURS | {"PYTHONPATH": str(Path(__file__).parents[1])}
        with terminal.opened([sys.executable, "-c", PROGRAM], env) as (process, screen):
            terminal.read_until(screen, b"are due today")
            os.write(screen, b"\r")
            terminal.read_until(screen, b"Who is this?")
            terminal.press(screen, "")
            for name in names[:-1]:
                terminal.press(screen, name)
                ours.append(_enter(process, screen))
        _require_right(made, len(ours))
        picks = _picks(env)
        with terminal.opened([sys.executable, "-c", ONE_LABEL], env) as (process, screen):
            terminal.read_until(screen, b"label 0")
            label = [_enter(process, screen) for _ in names]
    for what, painted, most in (("the next face", ours, 45), ("six faces to pick", picks, 150)):
        for at, how in enumerate(("", ", CPU")):
            for percent in (50, 95):
                yield Figure(
                    f"Enter to {what}{how}, p{percent}",
                    percentile([one[at] for one in painted], percent),
                    "Enter to another label",
                    percentile([one[at] for one in label], percent),
                    most_ms=most if percent == 95 else None,
                )


def _enter(process: subprocess.Popen[bytes], screen: int) -> Painted:
    begin = terminal.drawing(process)
    took = terminal.press(screen, "\r")
    return took, terminal.drawing(process) - begin


def _picks(env: Mapping[str, str]) -> list[Painted]:
    """From Enter to the whole next six faces, which were not drawn before, of people who are new."""
    with tempfile.TemporaryDirectory() as folder:
        made = home.temporary_home(Path(folder))
        collection = Collection(made)
        demo.import_sample(collection)
        collection.settings.update(DrillSettings(pick=True))
        with terminal.opened([sys.executable, "-c", PROGRAM], dict(env) | user_env(made)) as opened:
            terminal.read_until(opened[1], b"faces are new")
            _press(*opened, BATCH)
            return [times[1] for times in (_press(*opened, 2) for _ in range(BATCH - 1))]


def _press(process: subprocess.Popen[bytes], screen: int, times: int) -> list[Painted]:
    """Press Enter as somebody does who looks at the face before."""
    took = []
    for _ in range(times):
        time.sleep(2 * QUIET)
        took.append(_enter(process, screen))
    return took


def _learn(made: home.Home) -> None:
    """The sample, every name known once three days ago."""
    collection = Collection(made, lambda: local_now() - timedelta(days=3))
    demo.import_sample(collection)
    everyone = collection.people.roster("Everyone")
    session = collection.drill.start(everyone)
    while session.step:
        session = collection.drill.answer(session, Rating.GOOD)


def _require_right(made: home.Home, answers: int) -> None:
    """Raise `RuntimeError` if some of the last answers were wrong: then another screen was timed."""
    reviews = Collection(made).memory.reviews.histories()
    today = sorted((line for _, lines, _ in reviews for line in lines), key=moment)[-answers:]
    if any(line.rating is not Rating.GOOD for line in today):
        raise RuntimeError("not every name that was typed was the right one")


def _order(made: home.Home) -> list[str]:
    """The names in the order in which the program will ask for them."""
    collection = Collection(made, rng=Foreseen())
    session, names = collection.drill.start(collection.people.roster("Everyone")), []
    while session.step:
        names.append(collection.people.get(session.step.person).display)
        session = session.after_answer(True, local_now())
    return names
