"""Read the classes of people from the folders and the names of their photos."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.grades import grade_number, plain_grade
from namecards.core.text import join_names, only
from namecards.importing.candidate import Candidate, rooms
from namecards.importing.cells.titles import title_kind
from namecards.importing.places.alike import named_by_number
from namecards.importing.places.class_headings import class_of, title_of
from namecards.importing.places.several_texts import codes_in

_YEARS = re.compile(r"1[4-9]|[2-9]\d")
"""A number above those of grades; all photos of a year may begin with it."""
_MOST = 0.75
"""The share of a list's people whose photos must be in one folder for it to be the class of all."""


def add_classes_of_photos(
    name: str, people: tuple[Candidate, ...]
) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """Put people without a class into the class that their photo's folder or name gives, and say so.

    One folder with the photos of nearly all is the class of all.
    """
    if any(map(rooms, people)):
        return people, ()
    shown = [one for one in people if one.photo and not one.is_staff]
    paths = [PurePosixPath(one.photo.name) for one in shown if one.photo]
    begin = [next(iter(codes_in(re.sub("[_.-]", " ", path.stem))), "") for path in paths]
    begin = begin if len(set(begin)) > 1 or not _YEARS.match("".join(begin[:1])) else []  # 26SR_0311-01
    for what, named in (("folders", [path.parent.name for path in paths]), ("names", begin)):
        sizes = Counter(named)
        several = len(sizes) > 1 or _MOST * len(people) <= len(shown)
        if several and min(sizes.values(), default=0) > 1 and (kind := _kind_of(list(sizes), people)):
            groups = join_names(sizes, 5)
            sentence = f"The rows of {name} name no class. "
            sentence += f"The {what} of the photos were read as {kind}: {groups}."
            of = dict(zip(shown, named, strict=True))
            return tuple(_place(one, of.get(one, only(sizes)), kind) for one in people), (sentence,)
    return people, ()


def _kind_of(named: Sequence[str], people: Iterable[Candidate]) -> str:
    """Name the kind of these rooms, grades or classes, for a sentence; nothing if they may be neither.

    "Set 2" and "v2" may be a photographer's.
    """
    grades = [grade_number(room) for room in named if re.search(r"[^\W\d_]", room)]
    if len(grades) == len(named) and None not in grades:
        return "" if any(one.grade for one in people) else "grades"
    clear = (room[:1].isdigit() or title_kind(room.split(" ")[0]) == "homeroom" for room in named)
    are_classes = all(one and class_of(room) for room, one in zip(named, clear, strict=True))
    return "classes" if are_classes or named_by_number(named) else ""


def _place(one: Candidate, room: str, kind: str) -> Candidate:
    if not room or one.is_staff:
        return one
    is_grade = kind == "grades"
    return replace(one, grade=plain_grade(room)) if is_grade else replace(one, classes=(title_of(room),))
