"""A home in which every table is used."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from namecards import demo
from namecards.collection import Collection
from namecards.collection.notes import NoteMemory
from namecards.core.desk.timetable_parser import with_off, with_roster
from namecards.core.heads import Head
from namecards.core.learning.memory import Rating
from namecards.core.people import EVERYONE
from namecards.core.planning.planner import Plan
from namecards.core.settings import DeskSettings, DrillSettings, ListSettings
from namecards.printing.job import Printer
from namecards.store.home import home_at

ROOT = Path(__file__).resolve().parents[2]
BEGIN = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)
"""Two weeks before school."""
AFTER = BEGIN + timedelta(days=30)
"""A morning after everything in `fill`."""


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a program over a home, with a state folder of its own beside it."""
    names = ("NAMECARDS", "TEXTUAL", "NO_COLOR", "COLUMNS", "LINES")
    plain = {name: value for name, value in os.environ.items() if not name.startswith(names)}
    own = {"NAMECARDS_HOME": str(home), "XDG_STATE_HOME": f"{home}-state"}
    return plain | own | {"TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}


def collection_at(folder: Path, now: datetime = AFTER) -> Collection:
    """Open a home at a moment, with the same dice: another computer needs others, or it has this id."""
    return Collection(home_at(folder), lambda: now, Random(7))


def note_texts(folder: Path) -> list[str]:
    """Return the texts of all notes of a home, read from the disk."""
    return [note.text for note in collection_at(folder).notes.all()]


MADE = "TESTS_MADE"
"""The name in the environment of the folder with the home that `fill` copies, also in other programs."""
_KEPT: list[TemporaryDirectory[str]] = []


def made(beside: Path) -> dict[str, str]:
    """Make a home in which every table is used, once; return the environment that says where it is."""
    if not Path(os.environ.get(MADE, "nowhere")).is_dir():
        # Not among temporary files: a test of forgetting searches them.
        folder = TemporaryDirectory(prefix="namecards-made-", dir=beside, ignore_cleanup_errors=True)
        _KEPT.append(folder)
        home = home_at(Path(folder.name, "home"))
        _make(home.data)
        shutil.move(home.local, Path(folder.name, "local"))
        os.environ[MADE] = folder.name
    return {MADE: os.environ[MADE]}


def fill(folder: Path) -> None:
    """Copy a home in which every table is used, also the one of earlier versions."""
    ready = Path(made(folder.parent)[MADE])
    shutil.copytree(ready / "home", folder, dirs_exist_ok=True)
    shutil.copytree(ready / "local", home_at(folder).local, dirs_exist_ok=True)


def _make(folder: Path) -> None:
    now = BEGIN

    def clock() -> datetime:
        nonlocal now
        now += timedelta(seconds=1)
        return now

    collection = Collection(home_at(folder), clock, Random(7))
    demo.import_sample(collection)
    demo.add_tags(collection)
    _learn(collection)
    _choose(collection, folder)
    now += timedelta(days=9)
    _learn(collection)
    _meet(collection)
    _print(collection)
    old = {"at": "2026-08-10T09:00:30Z", "in": "choices", "id": "print.tents.options", "new": {"value": "{}"}}
    with (folder / "journal" / "documents-2026-other.jsonl").open("w", encoding="utf-8") as file:
        file.write(json.dumps(old) + "\n")


def _learn(collection: Collection) -> None:
    everyone = collection.people.roster(EVERYONE)
    session = collection.drill.start(everyone)
    for _ in range(20):
        if step := session.step:
            other = "" if step.look else everyone.people[0].id
            session = collection.drill.answer(session, Rating.GOOD, ms=2000, other=other)
    collection.drill.undo(session)
    collection.drill.skip_today(session, everyone.people[3])
    collection.drill.flag_photo(session, everyone.people[4])
    collection.drill.mark_known(session, everyone.people[5])


def _choose(collection: Collection, folder: Path) -> None:
    collection.plan.update(
        Plan(first_day=date(2026, 8, 24), minutes=20, meetings={"Grade 6": date(2026, 8, 25)})
    )
    table = with_off(collection.timetable.current, "fri, 2026-11-25", collection.today())
    collection.timetable.update(with_roster(table, "Room 12", "mon 9:10-9:55"))
    for setting in (DrillSettings(fast=True, four=True), DeskSettings(names_at_once=True)):
        collection.settings.update(setting)
    collection.settings.update(ListSettings(quiet_days=60))
    collection.settings.update(NoteMemory(safeguarding_shown=True))
    collection.printers.save("office", Printer(1.5, -0.5, 1.01, 0.99))
    collection.printers.choose("office")
    collection.pledge.update(collection.pledge.current.with_line(1, "greet you by name"))
    collection.referrals.save(replace(collection.referrals.make(), name="counselor", where="Room 104"))
    collection.imports.remember_columns({("First", "House"): {"First": "given"}})
    room = collection.people.roster("Room 12")
    collection.seating.update(collection.seating.chart(room).fill(room.people))
    form = folder / "form.csv"
    form.write_text("Name,Which books do you wish for?\nZoë,more manga please\n,a sofa\n", encoding="utf-8")
    collection.surveys.apply(collection.surveys.preview(collection.surveys.read(form)))
    wrong = folder / "wrong.csv"
    wrong.write_text("First,Last\nWren,Li\n", encoding="utf-8")
    collection.undo(collection.imports.apply(collection.imports.plan(wrong)))


CROP = Head(left=0.1, top=0.1, side=0.4, finder="hand")


def _meet(collection: Collection) -> None:
    maya, noah, *_ = collection.people.active()
    collection.desk.greet(maya, knew=False, mistaken_for=noah)
    collection.desk.greet(noah, knew=True)
    collection.notes.add(maya, "dog surgery, !find manga 4 @+2w, ?how was the fair, +manga shelf #books")
    collection.notes.add(noah, ">counselor about friends")
    collection.notes.delete(collection.notes.add(noah, "a note about nothing").value)
    collection.notes.mark_used(collection.notes.about(maya)[0])
    collection.inbox.add("somebody lost a scarf")
    collection.ideas.decide(collection.ideas.all()[0], "done", "it stands by the door", asks="More books")
    collection.people.update(replace(maya, say="MY-uh", own=("say",)))
    collection.heads.crop(next(p for p in collection.people.active() if p.photo), CROP)
    collection.people.update(replace(collection.people.active()[-1], active=False))
    collection.undo()
    collection.people.update(replace(collection.people.active()[-1], active=False))


def _print(collection: Collection) -> None:
    job = collection.printing.job("tents", collection.people.roster("Room 12"), "avery-5302")
    collection.printing.mark_printed(job)
    collection.printing.remember(job)
    everyone = collection.people.roster("Everyone")
    collection.printing.remember(collection.printing.job("interview-cards", everyone, "plain-letter-card-4"))
