"""Takes the README's pictures: `python docs/pictures.py` drives the real program and writes docs/*.png.

The clock is held, so that a picture changes only when the program does. Needs rsvg-convert (librsvg) and
the font Fira Code.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from random import Random

os.environ["TEXTUAL_COLOR_SYSTEM"] = "truecolor"

from PIL import Image

from namecards import demo
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.timetable_parser import with_roster
from namecards.core.learning.memory import Rating
from namecards.core.paper.pledge import QUESTIONS
from namecards.core.paper.seating import LAYOUTS
from namecards.core.people import Person, Roster
from namecards.printing.render import preview
from namecards.screens.answer_timer import QUIET
from namecards.store import home

HERE = Path(__file__).parent
PLAN = ["f", *"+11d", "down", *"3", "down", *"sat", "space", *"sun", "enter"]
SCENES = {
    "home": [*PLAN, "escape"],
    "drill": ["down", "down", "enter", *["enter"] * 8],
    "desk": ["d", "s", "a", "enter", "k"],
    "hook": [*["down"] * 7, *["enter"] * 4, "f9"],
    "class": ["v", "right"],
    "help": ["v", "f1"],
    "visit": ["d", *"emeka okafor", "enter"],
    "visits": ["l", "v", "right", "4"],
    "print": ["p", "down", "down", "f6", "down", "down", "down", "right"],
    "plan": PLAN,
    "progress": [*PLAN, "escape", "m", "g"],
}
"""The keys that lead to each picture."""
SIZES = {
    "home": (120, 40),
    "class": (120, 40),
    "help": (120, 40),
    "print": (120, 40),
    "progress": (120, 40),
    "visit": (80, 24),
}
"""Columns and rows of a picture; others have 100 by 30."""
BUSY = ("home", "class", "help", "visit", "visits")
"""The pictures of a library in which more was said and more people came."""


def a_week_in(folder: Path, busy: bool = False) -> Collection:
    """The sample roster after some evenings of practice and two conversations; `busy`: and many visits."""
    clock = [datetime(2026, 8, 19, 18, tzinfo=UTC)]
    collection = Collection(home.temporary_home(folder), lambda: clock[0], Random(5))
    demo.import_sample(collection)
    for name in ("Room 12", "Room 12", "Library Aides", "Room 12", "Library Aides"):
        session = collection.drill.start(collection.people.roster(name))
        while session.step:
            session = collection.drill.answer(
                session, Rating.GOOD if session.asked % 5 else Rating.AGAIN, ms=5_000
            )
        clock[0] += timedelta(days=1)
    _mix_up(collection)
    collection.notes.add_line("saoirse dog surgery on friday, !find manga 4 @fri")
    collection.notes.add_line("emeka ?how was the science fair")
    clock[0] += timedelta(days=3)
    if busy:
        _fill(collection, clock)
    return collection


def _fill(collection: Collection, clock: list[datetime]) -> None:
    """Let people come for four weeks, and say something; then it is a Thursday morning in a lesson."""
    chance, everyone = Random(16), tuple(collection.people.active())
    table = with_roster(collection.timetable.current, "Room 12", "mon thu 9:10-9:55")
    for roster, times in (("Room 204", "tue fri 10:00-10:45"), ("Grade 11", "wed 13:30-14:15")):
        table = with_roster(table, roster, times)
    collection.timetable.update(table)
    for line in LINES:
        collection.notes.add_line(f"emeka {line}")
    for _ in range(28):
        clock[0] += timedelta(days=1)
        lessons = collection.timetable.school_days().lessons(clock[0].date())
        groups: list[tuple[int, Sequence[Person], int]] = []
        for lesson in lessons:
            groups.append((lesson.begin, collection.people.roster(lesson.roster).people, 8))
        groups += [(minute, everyone, 3) for minute in chance.sample((480, 735, 900), 2)]
        for minute, people, most in groups if clock[0].weekday() < 5 else ():
            clock[0] = clock[0].replace(hour=minute // 60, minute=minute % 60 + 1)
            came = chance.sample(list(people), min(len(people), most))
            collection.desk.record_visits(p for p in came if not collection.desk.is_here_today(p))
    clock[0] = clock[0].replace(hour=9, minute=15) + timedelta(days=(3 - clock[0].weekday()) % 7 or 7)
    collection.desk.record_visits(collection.people.roster("Room 12").people[2:5])


LINES = (
    "!bring the atlas back from the classroom @+1w",
    "*how is the new puppy doing, the one with the white ears",
    "?which book won the reading club's vote",
    "+a quiet corner for chess, away from the printer",
    "plays in the school play in October",
    "built a fort of the big boxes with Hodan",
    "moved into a new house by the river",
)
"""What Emeka said."""


def _mix_up(collection: Collection) -> None:
    """Take everybody in Room 12 for a neighbour on the list, four times."""
    room = collection.people.roster("Room 12").people
    neighbour = {person.id: room[i - 1].id for i, person in enumerate(room)}
    session = collection.drill.start(Roster("Room 12", room))
    for _ in range(4 * len(room)):
        if session.step:
            session = collection.drill.answer(session, Rating.AGAIN, other=neighbour[session.step.person])


async def take(name: str, keys: list[str]) -> None:
    """One picture."""
    with tempfile.TemporaryDirectory() as folder:
        app = NamecardsApp(a_week_in(Path(folder) / "home", name in BUSY))
        async with app.run_test(size=SIZES.get(name, (100, 30))) as pilot:
            await app.workers.wait_for_complete()
            for key in keys:
                await pilot.press(key)
                await pilot.pause(2 * QUIET if key == "enter" else None)
            await pilot.pause(2 * QUIET)
            await app.workers.wait_for_complete()
            await pilot.pause()
            svg = app.export_screenshot().replace("<text ", '<text xml:space="preserve" ')
        picture = ["rsvg-convert", "-w", "900", "-o", str(HERE / f"{name}.png")]
        subprocess.run(picture, input=svg, encoding="utf-8", check=True)


def sheets(folder: Path) -> None:
    """Tents alone, then one sheet each of what else there is, beside each other."""
    collection = a_week_in(folder / "home")
    demo.add_tags(collection)
    room = collection.people.roster("Room 12")
    pledge = collection.pledge.current
    for number, question in enumerate(QUESTIONS):
        pledge = pledge.with_line(number, question.example)
    collection.pledge.update(pledge)
    collection.printing.library.save("Rosa Parks Library", "", "blue")
    collection.seating.update(collection.seating.chart(room).rearrange(LAYOUTS["t"][1](9)).fill(room.people))

    tents = collection.printing.job("tents", room, "plain-letter-tent-4")
    (HERE / "place-cards.png").write_bytes(preview(tents, ppi=60))
    jobs = [
        collection.printing.job(kind, room, "letter") for kind in ("faces", "substitute", "bingo", "pledge")
    ]
    pages = [Image.open(BytesIO(preview(job, ppi=36))) for job in jobs]
    beside = Image.new("RGB", (sum(page.width + 8 for page in pages), 396), "#9a9a9a")
    for number, page in enumerate(pages):
        beside.paste(page, (sum(before.width + 8 for before in pages[:number]), 0))
    beside.save(HERE / "sheets.png", optimize=True)


if __name__ == "__main__":
    for scene in SCENES.items():
        asyncio.run(take(*scene))
    with tempfile.TemporaryDirectory() as folder:
        sheets(Path(folder))
