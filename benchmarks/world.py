"""A made-up school on the disk: journal lines written directly, the same every time."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import msgspec

from namecards import demo
from namecards.collection import Collection
from namecards.core.desk.notes import Note
from namecards.core.learning.memory import Rating
from namecards.core.people import Person
from namecards.store import home
from namecards.store.documents import DocumentLine
from namecards.store.home import Home
from namecards.store.lines import JournalLine
from namecards.store.review_lines import ReviewLine
from namecards.store.values import to_fields

GIVEN = [
    *("Maya", "Noah", "Amara", "Liam", "Saoirse", "Kofi", "Ines", "Mateo", "Yuki", "Priya", "Omar", "Greta"),
    *("Tariq", "Zoë", "Anders", "Leila", "Bruno", "Chidi", "Dalia", "Elif", "Farid", "Hana", "Idris", "June"),
    *("Kenji", "Luz", "Milo", "Nadia", "Otis", "Petra", "Quinn", "Rosa", "Sven", "Talia", "Umar", "Vera"),
    *("Wren", "Ximena", "Yara", "Zane"),
]
FAMILY = [
    *("Chen", "Okafor", "Whitfield", "Nguyen", "Alvarez", "Lindqvist", "O’Brien", "Haddad", "Kowalski"),
    *("Tanaka", "Mbeki", "Fischer", "Rossi", "Delgado", "Novak", "Petrov", "Iyer", "Santos", "Larsen"),
    *("Abadi", "Bergström", "Castillo", "Dubois", "Eriksen", "Ferreira", "Gallagher", "Horvat", "Ivanova"),
    *("Jansen", "Kaplan", "Laurent", "Marchetti", "Nakamura", "Olsen", "Pereira", "Quist", "Ramírez"),
    *("Sato", "Thorne", "Ueda", "Vargas", "Weiss", "Xu", "Yilmaz", "Zeller", "Adeyemi", "Brandt"),
    *("Costa", "Dlamini", "Etxeberria"),
]
SAID = (
    "dog surgery on Friday",
    "has read all of the manga shelf and wants more",
    "moved here from another school in spring",
    "how did the science fair go",
    "plays the cello in the school orchestra",
    "show the new graphic novels",
)
BEGIN = datetime(2025, 8, 25, 14, 0, tzinfo=UTC)
"""The first morning of the school year that the made-up lines were written in."""


def clock() -> datetime:
    """The morning after the last line."""
    return BEGIN + timedelta(days=281)


@contextmanager
def school(people: int, notes: int, reviews: int) -> Iterator[Home]:
    """A home with a school in it, gone afterwards. Two computers wrote the notes and reviews."""
    folder = Path(tempfile.mkdtemp(prefix="namecards-bench-"))
    try:
        made = home.temporary_home(folder)
        made.create()
        everyone = persons(people)
        write(made, "documents", "first1", [new("people", p.id, to_fields(p)) for p in everyone])
        _write_in_halves(made, "documents", _notes(everyone, notes))
        _write_in_halves(made, "reviews", _reviews(everyone, reviews))
        yield made
    finally:
        shutil.rmtree(folder)


def take_photos(home: Home) -> None:
    """Everybody gets one of the sample's photos."""
    collection = Collection(home, clock)
    plan = collection.imports.plan(demo.sample())
    for _ in collection.imports.keep_photos(plan):
        pass
    photos = sorted(path.name for path in home.photos.iterdir())
    everyone = collection.people.all()
    with_photos = (replace(p, photo=photos[number % len(photos)]) for number, p in enumerate(everyone))
    collection._store.documents.save("people", *with_photos)


def persons(count: int) -> list[Person]:
    """Invented people; no two have the same name up to 2,000."""
    return [_person(number) for number in range(count)]


def _person(number: int) -> Person:
    shift, given = divmod(number, len(GIVEN))
    grade = 6 + number % 3
    return Person(
        id=f"p{number:011}",
        given=GIVEN[given],
        family=FAMILY[(shift + given) % len(FAMILY)],
        ids=(f"{100_000 + number * 7}",),
        grade=str(grade),
        homeroom=str(grade * 100 + number % 11),
        classes=(f"English {number % 40 + 1}", f"Science {number % 30 + 1}"),
    )


def _notes(people: Sequence[Person], count: int) -> Iterator[DocumentLine]:
    rng = Random(1)
    for number in range(count):
        at = _moment(number, count)
        note = Note(
            id=f"n{number:011}",
            person=rng.choice(people).id,
            kind="note",
            text=rng.choice(SAID),
            at=at,
            day=at.date(),
            used=number % 3 > 0,
        )
        yield new("notes", note.id, to_fields(note), at)


def _reviews(people: Sequence[Person], count: int) -> Iterator[ReviewLine]:
    """Everybody in turn, over and over; every second person is due again after a day."""
    for number in range(count):
        times, who = divmod(number, len(people))
        at = _moment(number, count)
        days = 1 if who % 2 else 60
        yield ReviewLine(
            at=at,
            card=people[who].id,
            day=at.date(),
            rating=Rating.GOOD,
            ms=2_500,
            n=times + 1,
            s=float(days),
            d=5.0,
            due=at.date() + timedelta(days=days),
        )


def _moment(number: int, of: int) -> datetime:
    """Evenly over 280 days."""
    return BEGIN + timedelta(days=280) * number / of


def new(table: str, id: str, fields: dict[str, object], at: datetime = BEGIN) -> DocumentLine:
    return DocumentLine(at, table, id, new=fields)


def _write_in_halves(made: Home, kind: str, lines: Iterator[JournalLine]) -> None:
    by_turns = list(lines)
    write(made, kind, "first1", by_turns[::2])
    write(made, kind, "other2", by_turns[1::2])


def write(made: Home, kind: str, device: str, lines: Sequence[JournalLine]) -> None:
    with (made.journal / f"{kind}-2025-{device}.jsonl").open("ab") as file:
        file.writelines(msgspec.json.encode(line) + b"\n" for line in lines)
