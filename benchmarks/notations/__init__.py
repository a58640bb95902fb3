"""How schools of many countries write classes and grades, in small lists: how many people are placed whole.

The cases were written by authors who had not seen the reader; half of each author's were sealed while it was
mended. A case has its files, and of each person the grades and classes that are right; where years count from
one again (1º ESO, Form 4), no grade is right, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.measure import Line
from benchmarks.rosters.folder import Folder
from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.store.home import temporary_home

Sheets = Mapping[str, Sequence[Sequence[str | float]]]
_NO_SHEET_NAME = re.compile(r"[\\/*?:\[\]]")
_LONGEST_SHEET_NAME = 31


@dataclass(frozen=True, slots=True)
class Notation:
    """A list, and where the people on it are."""

    name: str
    where: str
    """The country and the kind of school, and where the form is documented."""
    files: Mapping[str, str | Sheets]
    people: Sequence[Mapping[str, Any]]
    """The name of each, and the grades and classes of which one must be told."""

    @property
    def text(self) -> str:
        """All that its files and their names say."""
        return json.dumps(self.files, ensure_ascii=False)


def run() -> Iterator[Line]:
    """The people whole of each part of the world, with the cases that have faults."""
    for file in sorted(Path(__file__).parent.glob("*.json")):
        notations = [Notation(**each) for each in json.loads(file.read_text(encoding="utf-8"))]
        found = {one.name: faults(one) for one in notations}
        yield from (Line(f"  {name}: {'; '.join(some)}") for name, some in found.items() if some)
        people = sum(len(one.people) for one in notations)
        whole = people - sum(min(len(found[one.name]), len(one.people)) for one in notations)
        clean = sum(not some for some in found.values())
        whole_share = f"{100 * whole / people:.1f} % of {people} people whole"
        yield Line(f"{file.stem}: {whole_share}, {clean} of {len(notations)} lists without a fault")


def faults(notation: Notation) -> list[str]:
    """Import a list, and say of each person what came of them otherwise."""
    here = {_key(f"{one.given} {one.family}"): one for one in _imported(notation)}
    turned = {_key(f"{one.family} {one.given}"): key for key, one in here.items()}
    found = []
    for person in notation.people:
        key = _key(person["name"])
        one = here.pop(key if key in here else turned.get(key, ""), None)
        if fault := _fault(notation, person, one):
            found.append(f"{person['name']}: {fault}")
    return found + [f"{one.display} is nobody" for one in here.values() if one.active]


def _imported(notation: Notation) -> Sequence[Person]:
    with TemporaryDirectory() as home:
        folder = Folder(Path(home) / "in")
        for name, content in notation.files.items():
            if isinstance(content, str):
                folder.put(name, content)
            else:
                folder.book(name, {_sheet_name(title): rows for title, rows in content.items()})
        first = next(iter(notation.files))
        is_alone = len(notation.files) == 1 and "/" not in first
        collection = Collection(temporary_home(Path(home) / "home"))
        try:
            collection.imports.apply(
                collection.imports.plan(folder.path / first if is_alone else folder.path)
            )
        except NamecardsError:
            return ()
        return collection.people.all()


def _sheet_name(title: str) -> str:
    """Return the name that Excel allows for a sheet."""
    return _NO_SHEET_NAME.sub("-", title)[:_LONGEST_SHEET_NAME]


def _fault(notation: Notation, person: Mapping[str, Any], one: Person | None) -> str:
    if one is None:
        return "missing"
    grades = list(map(str, person["grade"]))
    is_open = "" in grades or len({number for grade in grades if (number := re.sub(r"\D", "", grade))}) > 1
    is_written = bool(one.grade) and not one.grade.isdecimal() and one.grade in notation.text
    fine = one.grade in grades or (is_open and not one.grade) or is_written
    have = {_key(place) for place in (one.homeroom, *one.classes) if place}
    want = set(map(_key, person["class"]))
    placed = bool(have & want) or (not have and "" in want)
    told = [] if fine else [f"grade {one.grade or 'none'}"]
    return ", ".join([*told, *([] if placed else [f"class {' · '.join(sorted(have)) or 'none'}"])])


def _key(text: str) -> str:
    return re.sub(r"[\s.]+", "", text).casefold().strip('"„“”«»')
