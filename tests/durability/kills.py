"""SIGKILL of the shell, of the screens, and two writers at once."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time
from itertools import chain
from pathlib import Path
from random import Random
from threading import Timer

from benchmarks.terminal import ESCAPES, PATIENCE, opened, read_until
from namecards import demo
from namecards.screens.answer_timer import QUIET

from . import writer
from .outcome import CannotTry, Outcome, miscounted
from .world import collection_at, environment, fill

MOST = 0.1
"""Seconds after a key within which the screens are killed."""
VISITORS = ("Maya Chen", "Saoirse O'Brien", "Hodan Abdi", "Luca D'Angelo", "Abena Mensah", "Alex Taylor")
STEPS = (
    *(("\r", "12 to meet", ""), ("\r", "11 to meet", "answer"), ("\r", "10 to meet", "answer")),
    *(("\x1b", "names are due", ""), ("d", "Somebody comes in", "")),
    *chain.from_iterable(
        (
            (f"{who[:-1]}\r", "Who is this?", ""),  # a whole name is not asked for
            ("k", "first visit", "answer"),
            ("a dog\r", f"Saved for {who}", "note"),
        )
        for who in VISITORS
    ),
)
"""Keys, the text that says that they were taken, and whether that acknowledges an answer or a note."""


def kill_shell(folder: Path, tries: int, chance: Random) -> Outcome:
    """Kill `namecards note` at any moment of its work."""
    fill(folder / "home")
    saved = writer.run("shell", folder / "home", "kill", tries, chance.randrange(10**6))
    return Outcome(f"{tries:,} kills", len(saved), miscounted(saved, writer.kept_by_us(folder / "home")))


def kill_stock(folder: Path, tries: int, chance: Random) -> Outcome:
    """Kill stock TinyDB at any moment of an insert."""
    saved = writer.run("stock", folder / "stock.json", "kill", tries, chance.randrange(10**6))
    return Outcome(
        f"{tries:,} kills", len(saved), miscounted(saved, writer.kept_by_stock(folder / "stock.json"))
    )


def write_together(folder: Path, tries: int, chance: Random) -> Outcome:
    """Let an open program and shells write at the same time."""
    fill(folder / "home")
    seed = chance.randrange(10**6)
    saved = _at_once(folder / "home", ("open", "shell"), tries, seed)
    return Outcome(
        f"2 writers, {tries:,} each", len(saved), miscounted(saved, writer.kept_by_us(folder / "home"))
    )


def write_stock_together(folder: Path, tries: int, chance: Random) -> Outcome:
    """Let two programs with stock TinyDB write at the same time."""
    saved = _at_once(folder / "stock.json", ("stock", "stock"), tries, chance.randrange(10**6))
    lost = miscounted(saved, writer.kept_by_stock(folder / "stock.json"))
    return Outcome(f"2 writers, {tries:,} each", len(saved), lost)


def _at_once(place: Path, who: tuple[str, ...], tries: int, seed: int) -> list[str]:
    running = [writer.start(each, place, "write", tries, seed + number) for number, each in enumerate(who)]
    return [text for program in running for text in writer.texts(program.communicate()[0])]


def kill_screens(folder: Path, tries: int, chance: Random) -> Outcome:
    """Kill the real program in a terminal while it drills, greets and takes notes at the desk."""
    if sys.platform == "win32":
        raise CannotTry("a pseudo-terminal needs Linux or macOS")
    demo.open_demo(folder / "made")
    saved = lost = 0
    for number in range(tries):
        home = folder / f"home {number}"
        shutil.copytree(folder / "made", home)
        answers, notes = _use_until_killed(home, chance.randrange(len(STEPS)), chance.uniform(0.0, MOST))
        collection = collection_at(home)
        collection.memory.load()
        kept = sum(len(lines) for _, lines, _ in collection.memory.reviews.histories())
        saved += answers + len(notes)
        names = [collection.people.get(note.person).display for note in collection.notes.all()]
        lost += max(0, answers - kept) + miscounted(notes, names)
        shutil.rmtree(home)
    return Outcome(f"{tries:,} kills", saved, lost)


def _use_until_killed(home: Path, last: int, delay: float) -> tuple[int, list[str]]:
    """Meet two faces, greet, take notes, and kill it soon after a step; return what was shown as saved."""
    answers, notes = 0, []
    command = [sys.executable, "-m", "namecards"]
    with opened(command, environment(home)) as (program, terminal):
        read_until(terminal, b"faces are new")
        killer = Timer(delay, program.kill)
        for number, (keys, shown, acknowledges) in enumerate(STEPS):
            if keys == "\r":
                time.sleep(2 * QUIET)  # as somebody does who looks at the face
            os.write(terminal, keys.encode())
            if number == last:
                killer.start()
            if not is_shown(program, terminal, shown.encode()):
                assert program.poll() is not None, f"“{shown}” never came, and nothing was killed"
                break
            answers += acknowledges == "answer"
            if acknowledges == "note":
                notes.append(shown.removeprefix("Saved for "))
    program.wait()
    return answers, notes


def is_shown(program: subprocess.Popen[bytes], terminal: int, text: bytes) -> bool:
    """Read until a text is painted; False if the program ended before, or nothing came for too long."""
    seen, end = b"", time.monotonic() + PATIENCE
    while text not in ESCAPES.sub(b"", seen):
        ended = program.poll() is not None
        if select.select([terminal], [], [], 0.0 if ended else 0.05)[0]:
            seen += os.read(terminal, 65536)
        elif ended or time.monotonic() > end:
            return False
    return True
