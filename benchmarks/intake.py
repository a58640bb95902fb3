"""600 people with 600 photos: the first screen of the preview, all photos in, and the memory for it."""

from __future__ import annotations

import csv
import io
import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw

from benchmarks import terminal, world
from benchmarks.measure import Figure, Line, user_env, wall
from namecards.store import home

PEOPLE, FEWER = 600, 100
TURNS = 2
MOST_MS, MOST_TIMES, MOST_GROWTH = 1500, 1.2, 8.0
QUIET = 0.5
"""Seconds without output after which the faces of a page are all there."""
MEMORY = """
import resource, sys
from pathlib import Path
from namecards.collection import Collection
from namecards.store.home import temporary_home

collection = Collection(temporary_home(Path(sys.argv[1])))
plan = collection.imports.plan(Path(sys.argv[2]))
for _ in collection.imports.keep_photos(plan):
    pass
collection.imports.apply(plan)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
"""


def run() -> Iterator[Figure | Line]:
    """Driven in a terminal by keys; plain Pillow reads the same files; by turns, the least of each counts."""
    with tempfile.TemporaryDirectory() as folder:
        school = _school(Path(folder) / "school", PEOPLE)
        turns = [
            (
                *_by_keys(home.temporary_home(Path(folder) / f"home{turn}"), school),
                wall(lambda: _plain_pillow(school)),
            )
            for turn in range(TURNS)
        ]
        preview, photos, plain = map(min, zip(*turns, strict=True))
        yield Figure(
            "Enter to the preview with its faces", preview, "600 photos, plain Pillow", plain, most_ms=MOST_MS
        )
        yield Figure(
            "Enter to 600 photos in", photos, "600 photos, plain Pillow", plain, most_times=MOST_TIMES
        )
        yield _memory(Path(folder), school)


def _school(folder: Path, people: int) -> Path:
    """A list and its photos, of about 90 kB each."""
    folder.mkdir()
    with (folder / "students.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Student Number", "First Name", "Last Name", "Grade", "Homeroom"])
        for at, person in enumerate(world.persons(people)):
            rows.writerow([person.ids[0], person.given, person.family, person.grade, person.homeroom])
            (folder / f"{person.ids[0]}.jpg").write_bytes(_portrait(at))
    return folder


def _portrait(number: int) -> bytes:
    """A head before a backdrop, with the grain of a camera; no two look alike."""
    dice = Random(number)

    def colour() -> tuple[int, int, int]:
        return dice.randrange(256), dice.randrange(256), dice.randrange(256)

    image = Image.new("RGB", (640, 800), colour())
    drawn = ImageDraw.Draw(image)
    drawn.ellipse((60, 560, 580, 1100), fill=colour())
    for _ in range(12):
        x, y, size = dice.randrange(640), dice.randrange(800), dice.randrange(60, 260)
        drawn.ellipse((x, y, x + size, y + size), fill=colour())
    drawn.ellipse((190, 130, 450, 520), fill=colour())
    grain = Image.effect_noise(image.size, 40).convert("RGB")
    file = io.BytesIO()
    Image.blend(image, grain, 0.12).save(file, "JPEG", quality=88)
    return file.getvalue()


def _plain_pillow(school: Path) -> None:
    """Decode, shrink to what is kept, encode: nothing else, and nothing is written."""
    for path in sorted(school.glob("*.jpg")):
        with Image.open(path) as image:
            image.thumbnail((600, 600))
            image.save(io.BytesIO(), "JPEG", quality=85)


def _by_keys(made: home.Home, school: Path) -> tuple[float, float]:
    """Milliseconds from Enter on the path to the first page of faces, and from Enter on it to the end."""
    env = user_env(made) | terminal.COLOURS
    with terminal.opened([sys.executable, "-m", "namecards"], env) as (_, screen):
        terminal.read_until(screen, b"Welcome")
        terminal.press(screen, "i")
        terminal.press(screen, str(school))
        preview = _until(screen, b"600 people, 600 photos", QUIET)
        photos = _until(screen, b"600 students are in", 0)
    return preview, photos


def _until(screen: int, text: bytes, quiet: float) -> float:
    """Press Enter; milliseconds to the text, and on to the last output before the quiet."""
    begin = last = time.perf_counter()
    os.write(screen, b"\r")
    seen = b""
    while text not in terminal.ESCAPES.sub(b"", seen):
        if time.perf_counter() > begin + 120:
            raise RuntimeError(f"{text!r} was never painted, but this: {seen[-2000:]!r}")
        if select.select([screen], [], [], 0.05)[0]:
            seen = seen[-50_000:] + os.read(screen, 65536)
            last = time.perf_counter()
    while quiet and select.select([screen], [], [], quiet)[0]:
        os.read(screen, 65536)
        last = time.perf_counter()
    return (last - begin) * 1000


def _memory(folder: Path, school: Path) -> Line:
    """The most memory that an import takes, for few people and for all; MB on Linux."""
    few = _school(folder / "few", FEWER)
    small, large = (_peak(folder / f"home-{made.name}", made) for made in (few, school))
    grown = large - small
    text = f"memory for {FEWER} photos {small:.0f} MB, for {PEOPLE} {large:.0f} MB: {grown:+.1f} MB"
    return Line(f"{text}   target {MOST_GROWTH:g} MB", grown <= MOST_GROWTH)


def _peak(made: Path, school: Path) -> float:
    command = [sys.executable, "-c", MEMORY, str(made), str(school)]
    return float(subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout)
