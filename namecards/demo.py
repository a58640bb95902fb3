"""The demo: the sample roster in a temporary collection, and a walk through the main job."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

from namecards.collection import Collection, local_now
from namecards.core.judging import judge
from namecards.core.learning.memory import Rating
from namecards.core.paper.tags import STARTERS, Tags
from namecards.core.people import EVERYONE, Roster
from namecards.store import home

SEED = 24
"""The seed that makes every walk the same."""


def sample() -> Path:
    """The folder of the sample roster: inside the installed package, or beside it in a checkout."""
    inside = Path(__file__).parent / "rosters" / "sample"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "rosters" / "sample"


def open_demo(folder: Path) -> Collection:
    """Open a new collection in a folder, with the sample roster and tags."""
    opened = Collection(home.temporary_home(folder))
    import_sample(opened)
    add_tags(opened)
    return opened


def add_tags(collection: Collection) -> None:
    """Give everyone two hobbies and two genres, and every other person a pet."""
    chance = Random(SEED)
    for number, person in enumerate(collection.people.active()):
        hobby, genre = (tuple(chance.sample(STARTERS[sort], 2)) for sort in ("hobby", "genre"))
        pet = (chance.choice(STARTERS["pet"]),) if number % 2 else ()
        collection.tags.update(Tags(id=person.id, hobby=hobby, genre=genre, pet=pet))


def import_sample(collection: Collection) -> str:
    """Import the sample roster; return the import's own sentence about it."""
    plan = collection.imports.plan(sample())
    for _ in (*collection.imports.look_for_heads(plan), *collection.imports.keep_photos(plan)):
        pass
    collection.imports.apply(plan)
    return plan.sentence


def walk(folder: Path) -> Iterator[str]:
    """Walk through the main job, a sentence for each step: import, drill, note, visit, print.

    It begins three days ago and ends today, and opens the collection again for each day.
    """
    yield f"A temporary collection in {folder}. Your own data is not touched."
    first = _open(folder, days_ago=3)
    yield f"Imported {import_sample(first)}"
    everyone = first.people.roster(EVERYONE)
    yield "Classes: " + ", ".join(f"{r.name} ({len(r.people)})" for r in first.people.rosters()) + "."
    yield f"Drill, day 1: {_drill(first, everyone)}"
    maya = first.people.find("maya")[0]
    first.notes.add_line(f"{maya.display} dog surgery on Friday, ?how was the science fair")
    yield f"Note saved: “{maya.display} dog surgery on Friday, ?how was the science fair”."
    yield from _visit(_open(folder, days_ago=0), folder)


def _visit(today: Collection, folder: Path) -> Iterator[str]:
    everyone = today.people.roster(EVERYONE)
    maya = today.people.find("maya")[0]
    brief = today.desk.brief(maya)
    yield f"{brief.days_since} days later {maya.display} comes in. Ask: “{brief.notes[0].text}?”."
    today.notes.mark_used(brief.notes[0])
    today.desk.record_visit(maya)
    left = ", ".join(note.text for note in today.desk.brief(maya).notes)
    yield f"The question is marked as asked, and the visit is saved. Still to ask: “{left}”."
    standing = today.memory.standing(everyone)
    yield f"Names due today: {standing.due}. Known: about {standing.known}. New: {standing.new}."
    yield f"Drill, day 4: {_drill(today, everyone)}"
    job = today.printing.job("tents", everyone, "avery-5302")
    printed = today.printing.write_pdf(job, folder / "place-cards.pdf")
    yield f"Place cards printed: {printed.cards} tents on {printed.pages} pages:"
    yield str(printed.path)


def _drill(collection: Collection, roster: Roster) -> str:
    """Answer every name of a session; every seventh is forgotten the first time."""
    session = collection.drill.start(roster)
    known = {person.id: person for person in roster.people}
    while step := session.step:
        person = known[step.person]
        forgotten = session.asked % 7 == 6 and not step.misses
        verdict = judge("" if forgotten else person.display, person, roster.people)
        session = collection.drill.answer(session, Rating.GOOD if verdict.right else Rating.AGAIN, ms=3000)
    return f"{session.met} new faces, {session.asked} asked, {session.right} right."


def _open(folder: Path, days_ago: int) -> Collection:
    ago = timedelta(days=days_ago)
    return Collection(home.temporary_home(folder), lambda: local_now() - ago, Random(SEED))
