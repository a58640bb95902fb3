"""The sample roster in a throw-away collection, and a walk through the main job in a dozen lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from namecards.collection import Collection, local_now
from namecards.core.judging import judge
from namecards.core.learning.memory import Rating
from namecards.core.paper.tags import STARTERS, Tags
from namecards.core.people import Roster
from namecards.store import home

SEED = 24
"""The walk is the same every time."""


def sample() -> Path:
    """The sample roster: inside the installed package, or beside it in a checkout."""
    inside = Path(__file__).parent / "rosters" / "sample"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "rosters" / "sample"


def open_demo(folder: Path) -> Collection:
    """A collection in a folder of its own, with the sample roster in it and what the people like."""
    opened = Collection(home.home_at(folder))
    import_sample(opened)
    add_tags(opened)
    return opened


def add_tags(collection: Collection) -> None:
    """Tick two things that everybody likes to do, two to read, and a pet for every other person."""
    chance = Random(SEED)
    for number, person in enumerate(collection.people.active()):
        hobby, genre = (tuple(chance.sample(STARTERS[sort], 2)) for sort in ("hobby", "genre"))
        pet = (chance.choice(STARTERS["pet"]),) if number % 2 else ()
        collection.tags.update(Tags(id=person.id, hobby=hobby, genre=genre, pet=pet))


def import_sample(collection: Collection) -> str:
    """Import the sample roster; returns what the import understood."""
    plan = collection.imports.plan(sample())
    for _ in collection.imports.keep_photos(plan):
        pass
    collection.imports.apply(plan)
    return plan.sentence


def walk(folder: Path) -> Iterator[str]:
    """The main job from beginning to end, a sentence a step: import, drill, note, visit, print.

    It begins three days ago and ends today, in a collection that is opened anew for every day.
    """
    yield f"A throw-away collection in {folder}; nothing of yours was touched."
    first = _open(folder, days_ago=3)
    yield f"Roster in: {import_sample(first)}"
    everyone = first.people.roster("Everyone")
    yield "Rosters: " + ", ".join(f"{r.name} ({len(r.people)})" for r in first.people.rosters()) + "."
    yield f"Drill, day 1: {_drill(first, everyone)}"
    maya = first.people.find("maya")[0]
    first.notes.add_line(f"{maya.display} dog surgery on Friday, ?how was the science fair")
    yield f"Note kept: “{maya.display} dog surgery on Friday, ?how was the science fair”."
    yield from _visit(_open(folder, days_ago=0), folder)


def _visit(today: Collection, folder: Path) -> Iterator[str]:
    everyone = today.people.roster("Everyone")
    maya = today.people.find("maya")[0]
    brief = today.desk.brief(maya)
    yield f"{brief.days_since} days later {maya.display} walks in. To ask: “{brief.notes[0].text}?”."
    today.notes.mark_used(brief.notes[0])
    today.desk.record_visit(maya)
    left = ", ".join(note.text for note in today.desk.brief(maya).notes)
    yield f"Asked and marked used; the visit is kept. Still waiting: “{left}”."
    standing = today.memory.standing(everyone)
    yield f"Today {standing.due} are due, {standing.known} later, {standing.new} new."
    yield f"Drill, day 4: {_drill(today, everyone)}"
    job = today.printing.job("tents", everyone, "avery-5302")
    printed = today.printing.write_pdf(job, folder / "place-cards.pdf")
    yield f"Place cards out: {printed.cards} tents on {printed.pages} pages:"
    yield str(printed.path)


def _drill(collection: Collection, roster: Roster) -> str:
    """Type every name of a session; every seventh is forgotten the first time."""
    session = collection.drill.start(roster)
    known = {person.id: person for person in roster.people}
    while step := session.step:
        person = known[step.person]
        forgotten = session.asked % 7 == 6 and not step.misses
        verdict = judge("" if forgotten else person.display, person, roster.people)
        session = collection.drill.answer(session, Rating.GOOD if verdict.right else Rating.AGAIN, ms=3000)
    return f"{session.met} faces met, {session.asked} asked, {session.right} right."


def _open(folder: Path, days_ago: int) -> Collection:
    def clock() -> datetime:
        return local_now() - timedelta(days=days_ago)

    return Collection(home.home_at(folder), clock, Random(SEED))
