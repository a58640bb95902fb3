"""Somebody is shown at the desk, with 2,000 people, 20,000 notes and 100,000 reviews, beside one Label."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks import terminal, world
from benchmarks.measure import Figure, Line, percentile, user_env
from benchmarks.next import ONE_LABEL
from namecards.app import NamecardsApp
from namecards.cli import tune_gc
from namecards.collection import Collection
from namecards.store import home

PROGRAM = "from benchmarks.desk import program; program()"
VISITS = 30


def program() -> None:
    """Run the program in the school's year."""
    tune_gc()
    NamecardsApp(Collection(home.default_home(os.environ), world.clock)).run()


def run() -> Iterator[Figure | Line]:
    """A key of a name, Enter to the face and its question, `k` to the name or the last repaint."""
    with world.school(people=2_000, notes=20_000, reviews=100_000) as made:
        world.take_photos(made)
        env = user_env(made) | terminal.COLOURS | {"PYTHONPATH": str(Path(__file__).parents[1])}
        keys, face, named, shown = _visits(env)
        listed, drawn, sizes = zip(*_list_keys(env), strict=True)
        with terminal.opened([sys.executable, "-c", ONE_LABEL], env) as (_, screen):
            terminal.read_until(screen, b"label 0")
            label = [terminal.press(screen, "\r") for _ in range(VISITS)]
    beside = percentile(label, 95)
    yield Figure("a key of a name, p95", percentile(keys, 95), "Enter to another label, p95", beside)
    yield Figure(
        "Enter to the face, p95", percentile(face, 95), "Enter to another label, p95", beside, most_ms=40
    )
    yield Figure(
        "k to the name, p95", percentile(named, 95), "Enter to another label, p95", beside, most_ms=40
    )
    yield Figure("k to the last repaint, p95", percentile(shown, 95), "Enter to another label, p95", beside)
    ours = percentile(listed, 95)
    yield Figure("a key in a list, p95", ours, "Enter to another label, p95", beside, most_ms=50)
    yield Line(f"the same, CPU of the drawing thread: p95 {percentile(drawn, 95):.1f} ms")
    yield Line(f"the same, painted: p50 {percentile(sizes, 50):.0f}, p95 {percentile(sizes, 95):.0f} bytes")
    yield from _classes()


def _classes() -> Iterator[Figure]:
    """`v` on the first screen to a class of 24, beside `l` to the lists, in a school of 800."""
    with world.school(people=800, notes=20_000, reviews=20_000) as made:
        world.take_photos(made)
        env = user_env(made) | terminal.COLOURS | {"PYTHONPATH": str(Path(__file__).parents[1])}
        with terminal.opened([sys.executable, "-c", PROGRAM], env) as (_, screen):
            terminal.read_until(screen, b"are due today")
            for _ in range(4):  # below everyone and three grades
                terminal.press(screen, "\x1b[B")
            classes: list[float] = []
            lists: list[float] = []
            for _ in range(8):
                for key, times, text in (("v", classes, b"no word yet"), ("l", lists, b"Promises")):
                    times.append(terminal.press_until(screen, key, text))
                    terminal.press(screen, "")
                    terminal.press_until(screen, "\x1b", b"are due today")
                terminal.press(screen, "\x1b[B")
    ours, theirs = percentile(classes[1:], 95), percentile(lists[1:], 95)  # the first one loads the screen
    yield Figure("v to a class of 24, p95", ours, "l to the lists, p95", theirs, most_ms=250)


def _list_keys(env: Mapping[str, str]) -> list[tuple[float, float, float]]:
    """Down through 725 people not here lately; the face that follows where the cursor rests is not in it."""
    with terminal.opened([sys.executable, "-c", PROGRAM], env) as (process, screen):
        terminal.read_until(screen, b"are due today")
        terminal.press_until(screen, "l", b"Promises")
        terminal.press(screen, "3")
        pressed = []
        for _ in range(VISITS):
            terminal.press(screen, "")
            before = terminal.drawing(process)
            took, size = terminal.paint(screen, "\x1b[B")
            pressed.append((took, terminal.drawing(process) - before, float(size)))
    return pressed


def _visits(env: Mapping[str, str]) -> tuple[list[float], list[float], list[float], list[float]]:
    keys: list[float] = []
    face: list[float] = []
    named: list[float] = []
    shown: list[float] = []
    with terminal.opened([sys.executable, "-c", PROGRAM], env) as (_, screen):
        terminal.read_until(screen, b"are due today")
        terminal.press(screen, "d")
        for person in world.persons(VISITS):
            keys += [terminal.press(screen, letter) for letter in f"{person.given} {person.family}"[:-1]]
            face.append(terminal.press_until(screen, "\r", b"Who is this?"))
            terminal.press(screen, "")
            if len(named) <= len(shown):
                named.append(terminal.press_until(screen, "k", person.family.encode()))
                terminal.press(screen, "")
            else:
                shown.append(terminal.press(screen, "k"))
            terminal.press(screen, "\r")
    return keys, face[1:], named[1:], shown  # the first visit makes the screen for all others
