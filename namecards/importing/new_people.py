"""Place new people of a list in a class named after the list, or where their classmates are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.grades import class_key
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.changes import stands_elsewhere
from namecards.importing.files.entries import Source
from namecards.importing.places.file_names import plain_title
from namecards.importing.places.read_place import MONTHS

Pairs = Sequence[tuple[Candidate, Person]]


def place(
    new: Sequence[Candidate], found: PeopleList, source: Source, pairs: Pairs, elsewhere: bool
) -> tuple[Candidate, ...]:
    """Put new people in a class if the list has none.

    `elsewhere`: the list has the classes in the other field than people here.
    """
    new = _beside_classmates(new, pairs, elsewhere)
    if any(one.grade or rooms(one) for one in found.candidates):
        return tuple(new)
    return tuple(_in_class_of_list(new, found, source, pairs))


def _in_class_of_list(
    new: Sequence[Candidate], found: PeopleList, source: Source, pairs: Pairs
) -> Iterator[Candidate]:
    """Yield new pupils in the class here that the list is called after, else in one named after the list."""
    title = class_key(plain_title(PurePosixPath(found.name).stem))
    known = {class_key(room): room for _, person in pairs for room in rooms(person)}
    name = known.get(title, _list_name(source))
    is_homeroom = any(person.homeroom == known.get(title) for _, person in pairs)
    for one in new:
        here = {"homeroom": name} if is_homeroom else {"classes": (name,)}
        yield one if one.role not in ("", "student") else replace(one, **here)


def _beside_classmates(new: Sequence[Candidate], pairs: Pairs, all_moved: bool) -> list[Candidate]:
    """Put the one class of new people in the field where most classmates have it: homeroom or classes."""
    elsewhere = group((name, stands_elsewhere(person, one)) for one, person in pairs for name in rooms(one))
    moved = {name for name, own in elsewhere.items() if 2 * sum(own) > len(own)}
    return [
        replace(one, homeroom="" if one.homeroom else own[0], classes=own if one.homeroom else ())
        if len(own := rooms(one)) == 1 and (all_moved or own[0] in moved)
        else one
        for one in new
    ]


def summarize(found: PeopleList, count: int, photos: int, source: Source) -> str:
    """Return the content of a list: "students.csv: 24 people, 23 photos."."""
    has_beside = source.single and photos and not found.pictures and len(source.entries) > 1
    beside = " and the photos beside it" if has_beside else ""
    people = _count(count, "person", "people")
    what = f"{found.format}, {found.name}" if found.format else found.name
    return f"{what}{beside}: {people}, {_count(photos, 'photo', 'photos')}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number or 'no'} {one if number == 1 else many}"


def _list_name(source: Source) -> str:
    """Return the class for people without one, from the file's name: `period_3_roster (1).csv` is "period 3".

    A month is no class: "September", "Oct 2026".
    """
    path = source.path.resolve()
    stem = path.name if path.is_dir() else path.stem
    name = plain_title(stem)
    words = {fold(word) for word in re.findall(r"[^\W\d_]+", name)}
    return name if words - MONTHS else "List"
