"""A year's end of 800 people, 3,000 notes, 800 photos, 6,000 visits and 20,000 answers: CPU, step by step."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from benchmarks import world
from benchmarks.measure import Figure, Line, cpu, wall
from namecards.collection import Collection
from namecards.core.desk.notes import Note, Visit
from namecards.core.traces import ManyTraces
from namecards.core.year_end import YearEndChoices, YearEndPreview, YearEndSearch, last_day
from namecards.store import home
from namecards.store.home import Home

PEOPLE, NOTES, VISITS, REVIEWS = 800, 3_000, 6_000, 20_000
PHOTO_BYTES = 14_000
MOST_MS = 5_000


def fill(made: Home) -> Collection:
    """A school year that this computer wrote: a third of the people are in the grade that leaves."""
    rng, collection = Random(3), Collection(made, world.clock)
    store, photos = collection._store, [f"{number:032x}.jpg" for number in range(PEOPLE)]
    for name in photos:
        (made.photos / name).write_bytes(b"\xff\xd8" + rng.randbytes(PHOTO_BYTES))
    everyone = [replace(p, photo=name) for p, name in zip(world.persons(PEOPLE), photos, strict=True)]
    everyone = [replace(p, id=f"{store.new_id()}") for p in everyone]
    store.documents.keep({"people": {person.id: person for person in everyone}})
    notes = [_note(store.new_id(), rng.choice(everyone).id, at, rng) for at in range(NOTES)]
    for some in _parts(notes):
        store.documents.keep({"notes": {note.id: note for note in some}})
    visits = [_visit(store.new_id(), rng.choice(everyone).id, at) for at in range(VISITS)]
    for parts in _parts(visits):
        store.documents.keep({"visits": {visit.id: visit for visit in parts}})
    answers = list(world._reviews(everyone, REVIEWS))
    with store.reviews.journal.lock():
        store.reviews.journal.read()
        store.reviews.journal.append(answers)
    for number, note in enumerate(notes[:: NOTES // 60]):
        if number % 2:
            collection.undo(collection.notes.mark_used(note))
        else:
            collection.notes.delete([note])
    return Collection(made, world.clock)


def _note(id: str, person: str, number: int, rng: Random) -> Note:
    at, kind = world._moment(number, NOTES), "promise" if number % 20 == 0 else "note"
    text = f"{rng.choice(world.SAID)} {number}"
    return Note(id=id, person=person, kind=kind, text=text, at=at, day=at.date(), used=number % 3 > 0)  # type: ignore[arg-type]


def _visit(id: str, person: str, number: int) -> Visit:
    at = world._moment(number, VISITS)
    return Visit(person, at.date(), at, id, ("", "reading", "printing")[number % 3])


def _parts(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for begin in range(0, len(values), 100):
        yield values[begin : begin + 100]


def run() -> Iterator[Figure | Line]:
    """Each step after the one before, beside a plain reading of every byte."""
    with tempfile.TemporaryDirectory(prefix="namecards-bench-") as folder:
        made = home.temporary_home(Path(folder, "home"))
        made.create()
        collection = fill(made)
        grade = next(group for group in collection.year_ends.groups() if group.key == "Grade 8")
        ids = frozenset(person.id for person in grade.people)
        chosen = YearEndChoices(until=last_day(collection.today()), leavers=ids)
        previews, erased, receipts = list[YearEndPreview](), list[ManyTraces](), list[YearEndSearch]()

        def read() -> None:
            for path in Path(folder).rglob("*"):
                if path.is_file():
                    path.read_bytes()

        def backup() -> None:
            collection.backups.write(Path(folder, "backup.zip"), collection.backups.counts())

        def preview() -> None:
            previews.append(collection.year_ends.preview(chosen))

        def decide() -> None:
            erased.append(collection.year_ends.decide(previews[-1]))

        def search() -> None:
            receipts.append(collection.year_ends.search(erased[-1]))

        plain, total = cpu(read, times=1), 0.0
        steps: dict[str, Callable[[], None]] = {
            "backup": backup,
            "first preview": preview,
            "another preview": preview,
            "decide and erase": decide,
            "search every byte": search,
        }
        for what, step in steps.items():
            begin = os.times()
            elapsed = wall(step)
            end = os.times()
            used = (end.user + end.system - begin.user - begin.system) * 1000
            total += used
            yield Line(f"{what:<24}{used:8,.0f} ms CPU {elapsed:8,.0f} ms on the wall")
        shown, receipt = previews[-1], receipts[-1]
        found_in = f"{receipt.bytes / 1e6:.1f} MB read, found {len(receipt.found)}"
        yield Line(
            f"{len(shown.gone)} forgotten, {len(shown.going) + shown.their_notes:,} notes and "
            f"{len(shown.lost):,} visits gone; {receipt.files:,} files, {found_in}",
            not receipt.found,
        )
        yield Figure("all of it, CPU", total, "every byte read", plain, most_ms=MOST_MS)


if __name__ == "__main__":
    fill(home.home_at(Path(sys.argv[1])))
