"""Whatever is merged, split, imported, moved and undone, in any order: a refusal and a face stay whose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from conftest import Clock, Open

from namecards import demo
from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.errors import NamecardsError
from namecards.core.people import Person

ROWS = {"1007": "Sofia Lopez", "2007": "Sofia Lopez-Marin", "3007": "Emeka Okoye", "4007": "Wren Petit"}
LATER = {"5007": "Sophie Lopez", "6007": "Emeka Okafor"}


class Year:
    """A home in which anything happens."""

    def __init__(self, collection: Collection, clock: Clock, random: Random) -> None:
        self.collection, self.clock, self.random = collection, clock, random
        self.changes: list[Change[Any]] = []
        self.refused: set[str] = set()
        pictures = sorted((demo.sample() / "photos").glob("*.jpg"))
        self.pictures = dict(zip((*ROWS, *LATER), pictures, strict=False))
        self.bring(ROWS)

    def bring(self, rows: dict[str, str]) -> None:
        """Import a list with a photo for each number; without an answer to any question."""
        (folder := self.collection.home.data / f"list {len(self.changes)}").mkdir(exist_ok=True)
        text = "".join(f"{number},{name},3,3B\n" for number, name in rows.items())
        (folder / "students.csv").write_text(f"ID,Name,Grade,Homeroom\n{text}", encoding="utf-8")
        for number in rows:
            (folder / f"{number}.jpg").write_bytes(self.pictures[number].read_bytes())
        plan = self.collection.imports.plan(folder)
        list(self.collection.imports.keep_photos(plan))
        if change := self.collection.imports.apply(plan):
            self.changes.append(change)

    def some(self, count: int = 1) -> list[Person]:
        """Choose people by chance."""
        everybody = sorted(self.collection.people.all(), key=lambda person: person.id)
        return self.random.sample(everybody, min(count, len(everybody)))

    def refuse(self) -> None:
        """Let a family refuse the photo: of every record that is that child now."""
        for person in (each for each in self.some() if not each.no_photo):
            same = (id for id, now in self.collection.people.by_id().items() if now.id == person.id)
            self.refused |= {*same}
            self.collection.people.update(replace(person, no_photo=True))

    def merge(self) -> None:
        """Make two records one person."""
        if len(two := self.some(2)) == 2:
            self.changes.append(self.collection.people.merge(*two))

    def split(self) -> None:
        """Take the records of somebody apart."""
        for person in self.some():
            if self.collection.people.joins_of(person):
                self.changes.append(self.collection.people.split(person))

    def move(self) -> None:
        """Give somebody's photo or answers to another one."""
        if len(two := self.some(2)) == 2:
            parts = self.random.choice([("photo",), ("answers",)])
            self.changes.append(self.collection.moving.move(two[0], two[1], parts))

    def write(self) -> None:
        """Greet somebody and write a note."""
        for person in self.some():
            self.collection.desk.greet(person, knew=True)
            self.collection.notes.add(person, "plays the cello")

    def undo(self) -> None:
        """Undo any change so far, or do it again."""
        self.collection.undo(self.random.choice(self.changes))

    def step(self) -> None:
        """Do anything; what the program refuses changes nothing."""
        steps: list[Callable[[], None]] = [
            self.refuse, self.merge, self.merge, self.split, self.move, self.write, self.undo, self.undo,
            lambda: self.bring(ROWS), lambda: self.bring(ROWS | LATER),
        ]  # fmt: skip
        with suppress(NamecardsError):
            self.random.choice(steps)()
        self.clock.pass_(hours=1)


def problems(year: Year, collection: Collection) -> list[str]:
    """Say what is wrong with a home."""
    people = collection.people.all()
    numbers = Counter(number for person in people for number in person.ids)
    faces = Counter(person.photo for person in people if person.photo)
    found = [f"{each} is at {n} people" for each, n in (*numbers.items(), *faces.items()) if n > 1]
    by_id = collection.people.by_id()
    found += [f"refused: {by_id[id].display}" for id in year.refused & by_id.keys() if not by_id[id].no_photo]
    lost = [p.display for p in people if p.shows_photo and not collection.people.photo(p)]
    return found + [f"the photo of {name} was deleted" for name in lost]


@pytest.mark.parametrize("seed", range(40))
def test_no_refusal_is_lost_and_no_number_or_face_is_at_two_people(
    empty: Collection, clock: Clock, open_again: Open, seed: int
) -> None:
    year = Year(empty, clock, Random(seed))
    for _ in range(14):
        year.step()
        assert not problems(year, year.collection)
    assert not problems(year, open_again())
