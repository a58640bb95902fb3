"""Takes all screens at three sizes, in two themes, with 24 and 400 people, to look at; none is committed.

`python docs/contact_sheet.py [FOLDER]` writes sheets of nine screens, such as 80x24-light-400-3.png.
The screens are opened as their test opens them. Needs rsvg-convert (librsvg) and the font Fira Code.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from itertools import cycle, product
from pathlib import Path
from random import Random

sys.path.extend(str(Path(__file__).parents[1] / folder) for folder in (".", "tests", "tests/screens"))

from pictures import a_week_in
from PIL import Image, ImageDraw
from test_every_screen import SCREENS, arguments
from textual.worker import WorkerCancelled

from benchmarks import world
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.paper.pledge import QUESTIONS, Pledge
from namecards.core.people import EVERYONE
from namecards.core.planning.planner import Plan
from namecards.routes import ROUTES, make
from namecards.screens.importing.previewed_plan import PreviewedPlan
from namecards.screens.themes import DARK, LIGHT
from namecards.store import photos

SIZES = [(120, 40), (80, 24), (60, 20)]
PEOPLE = (24, 400)
ACROSS = 3
"""Screens beside each other, and rows of them."""
WIDTH = 640
"""Pixels of a screen."""
LIKES = """Name,What do you like to read? (choose all that apply),How do you like it?,What should we change?
Zoe,"graphic novels, chess",5,
Emeka,graphic novels,1,
Layla,everything,1,
Saoirse,mysteries,4,More chairs
"""
HELPERS = (
    ("counselor", "friends, family, grief", "Room 104", "daily 8:00-15:00"),
    ("homework club", "maths, reading", "Library", "tue thu 15:15"),
    ("Ms. Diaz", "Spanish, new at school", "Room 12", "mon 12:00"),
)
RESTS = 0.4
"""Seconds after which the chosen one stands beside a list."""


@contextmanager
def library(people: int) -> Iterator[Collection]:
    """The sample roster in a busy week, or a made-up school that has the sample's faces."""
    with tempfile.TemporaryDirectory() as folder:
        busy = a_week_in(Path(folder) / "home", busy=True)
        if people == PEOPLE[0]:
            yield fill(busy, Path(folder))
            return
        faces = [photo for one in busy.people.active() if (photo := busy.people.photo(one))]
        with world.school(people=people, notes=3 * people, reviews=20 * people) as home:
            large = Collection(home, world.clock, Random(7))
            for face in faces:
                photos.save(home.photos, face.name, face.read_bytes())
            for person, face in zip(large.people.active(), cycle(faces), strict=False):
                large.people.update(replace(person, photo=face.name))
            yield fill(large, Path(folder))


def fill(collection: Collection, folder: Path) -> Collection:
    """Let every list have something: a form, referrals, the inbox, a pair that may be one, a backup."""
    collection.notes.add(collection.people.active()[0], ">grief: counselor, >Ms. Diaz")
    lines = tuple(question.example for question in QUESTIONS[:4])
    collection.pledge.update(Pledge(lines=lines))
    likes = folder / "likes.csv"
    likes.write_text(LIKES, encoding="utf-8")
    collection.surveys.apply(collection.surveys.preview(collection.surveys.read(likes)))
    for name, topics, where, when in HELPERS:
        new = collection.referrals.make()
        collection.referrals.save(
            replace(new, name=name, topics=topics, where=where, when=when, backup="main office")
        )
    first, second, *_ = (person for person in collection.people.active() if person.photo)
    for text in (f"{first.given} likes chess", "somebody lost a scarf", "% a private line"):
        collection.inbox.add(text)
    for number, person in enumerate((first, second)):
        collection.people.add(replace(person, id=f"twin{number}", ids=(), photo="", own=()))
    collection.backups.write(folder / "backup.zip", collection.backups.counts())
    return collection


def opened_with(route: str, collection: Collection, folder: Path) -> tuple[object, ...]:
    """What a route is opened with, if not as in the test: its first day and its list fit its sample only."""
    if route == "after first day":
        everyone = collection.people.roster(EVERYONE)
        soon = Plan(first_day=collection.today() + timedelta(days=2), minutes=1)
        return (collection.forecasts.forecast(everyone, soon),)
    if route in ("import oddities", "import questions"):
        numbered = next(person for person in collection.people.active() if person.ids)
        listed = folder / "list.csv"
        listed.write_text(f"ID,Name\n{numbered.ids[0]},Somebody Else\n", encoding="utf-8")
        return (PreviewedPlan(collection, collection.imports.plan(listed)),)
    return arguments(route, collection, folder)


async def screens(collection: Collection, theme: str, size: tuple[int, int]) -> list[tuple[str, str]]:
    """Every screen's name and its picture as SVG."""
    collection.terminal.choose_theme(theme)
    collection.plan.update(Plan(first_day=collection.today() + timedelta(days=12), minutes=10))
    app, taken = NamecardsApp(collection), []
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        for route in SCREENS:
            with tempfile.TemporaryDirectory() as folder:
                if route in ROUTES:
                    below = (app.screen,) if route == "help" else ()
                    opened = below or opened_with(route, collection, Path(folder))
                    app.push_screen(make(route, collection, *opened))
                for wait in (RESTS, 0):
                    await pilot.pause(wait)
                    with suppress(WorkerCancelled):  # another took its place
                        await app.workers.wait_for_complete()
                svg = app.export_screenshot().replace("<text ", '<text xml:space="preserve" ')
            taken.append((route, svg))
            while len(app.screen_stack) > 1:
                await app.pop_screen()
            app.clear_notifications()
    return taken


def picture(svg: str) -> Image.Image:
    """One screen in pixels."""
    run = subprocess.run(
        ["rsvg-convert", "-w", str(WIDTH)], input=svg.encode(), capture_output=True, check=True
    )
    return Image.open(BytesIO(run.stdout)).convert("RGB")


def sheet(screens: list[tuple[str, Image.Image]]) -> Image.Image:
    """Screens in rows, each with its name."""
    high = max(one.height for _, one in screens) + 16
    page = Image.new("RGB", (ACROSS * (WIDTH + 8), -(-len(screens) // ACROSS) * high), "#9a9a9a")
    for number, (name, one) in enumerate(screens):
        left, top = number % ACROSS * (WIDTH + 8), number // ACROSS * high
        ImageDraw.Draw(page).text((left + 4, top + 2), name, fill="black")
        page.paste(one, (left, top + 14))
    return page


def main(folder: Path) -> None:
    """Write all sheets."""
    folder.mkdir(parents=True, exist_ok=True)
    for people in PEOPLE:
        with library(people) as collection:
            for (wide, high), theme in product(SIZES, (DARK, LIGHT)):
                taken = asyncio.run(screens(collection, theme.name, (wide, high)))
                with ThreadPoolExecutor(2) as pool:
                    drawn = list(pool.map(picture, (svg for _, svg in taken)))
                named = list(zip((name for name, _ in taken), drawn, strict=True))
                for first in range(0, len(named), ACROSS**2):
                    name = (
                        f"{wide}x{high}-{'dark' if theme.dark else 'light'}-{people}-{first // ACROSS**2 + 1}"
                    )
                    sheet(named[first : first + ACROSS**2]).save(folder / f"{name}.png", optimize=True)
                    print(folder / f"{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="namecards-screens-")))
