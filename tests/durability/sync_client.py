"""Two computers and a simulated sync client: half-copied files, conflict copies, clocks that differ."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from namecards import demo
from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.store.home import Home

from .outcome import Outcome, miscounted
from .world import BEGIN

SKEWS = (timedelta(microseconds=137), timedelta(seconds=90), timedelta(days=1), timedelta(days=365))
"""How far the second computer's clock may be ahead.

Two answers of one face at the very same microsecond count as one, because a sync client's copy of a line
looks so; both lines stay on the disk.
"""
CONFLICT = ".sync-conflict-20261126-101010-ABCDEFG.jsonl"


class Computer:
    """A computer with a folder that is synced, and a clock of its own."""

    def __init__(self, folder: Path, seed: int, ahead: timedelta) -> None:
        self._home = Home(folder / "home", folder / "state")
        self._seed, self._now = seed, BEGIN + ahead
        self.collection = self.open()

    def clock(self) -> datetime:
        """Return a moment a second after the last one."""
        self._now += timedelta(seconds=1)
        return self._now

    def open(self) -> Collection:
        """Open the home anew."""
        self._seed += 100
        return Collection(self._home, self.clock, Random(self._seed))

    def send(self, other: Computer, chance: Random | None = None) -> None:
        """Bring every file to another computer; with `chance` a part of one, or as a conflict copy."""
        for folder in ("photos", "journal"):
            for path in sorted((self._home.data / folder).iterdir()):
                target = other._home.data / folder / path.name
                if target.is_file() and target.stat().st_size >= path.stat().st_size:
                    continue
                size = path.stat().st_size
                if chance and folder == "journal":
                    size = chance.randrange(size + 1)
                    if chance.random() < 0.2 and "conflict" not in path.name:
                        target = target.with_suffix(CONFLICT)
                if not target.is_file() or target.stat().st_size < size:
                    target.write_bytes(path.read_bytes()[:size])


def sync(folder: Path, tries: int, chance: Random) -> Outcome:
    """Write on two computers while their folder is synced badly; at the end it is synced well."""
    saved = lost = 0
    for number in range(tries):
        notes, reviews, both = _session(folder / str(number), chance)
        kept = [[note.text for note in each.notes.all()] for each in both]
        cards = [dict(each.memory.cards) for each in both]
        told = [sum(len(lines) for _, lines, _ in each.memory.reviews.histories()) for each in both]
        saved += len(notes) + reviews
        lost += sum(miscounted(notes, some) for some in kept) + sum(reviews - some for some in told)
        lost += kept[0] != kept[1] or cards[0] != cards[1]
        shutil.rmtree(folder / str(number))
    return Outcome(f"{tries:,} runs", saved, lost, "both computers equal at the end")


def _session(folder: Path, chance: Random) -> tuple[list[str], int, tuple[Collection, Collection]]:
    one = Computer(folder / "one", 1, timedelta(0))
    two = Computer(folder / "two", 2, chance.choice(SKEWS))
    demo.import_sample(one.collection)
    one.send(two)
    notes: list[str] = []
    reviews = 0
    for number in range(80):
        here, there = chance.sample((one, two), 2)
        here.collection.refresh()
        person = chance.choice(here.collection.people.active())
        if chance.random() < 0.3:
            here.send(there, chance)
        elif chance.random() < 0.5:
            text = f"text {number}"
            here.collection.notes.add(person, text)
            notes.append(text)
        else:
            reviews += _review(here.collection)
    one.send(two)
    two.send(one)
    one.send(two)
    one._now = two._now = max(one._now, two._now)  # answers of a day to come wait for it
    return notes, reviews, (one.open(), two.open())


def _review(collection: Collection) -> int:
    """Answer the next face; return how many answers were saved."""
    session = collection.drill.start(collection.people.roster("Everyone"))
    if not session.step:
        return 0
    try:
        collection.drill.answer(session, 3)  # type: ignore[arg-type]
    except NamecardsError:  # a clock that is wrong
        return 0
    return 1
