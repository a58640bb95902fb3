"""Turn names that people typed into a table, with titles for the texts beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import compress, pairwise, zip_longest

from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.cells.grades import is_grade
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.content import are_flags, are_groups
from namecards.importing.letters import ADMISSION
from namecards.importing.row import Row
from namecards.importing.typed_lists.entries import TypedLine
from namecards.importing.words import languages, phrases_of

_LABELLED = re.compile(rf"([^\d:]{{2,}}?)[\s:]*(?:\w?\d[\w-]*|{ADMISSION})")
_TEACHER = "Homeroom teacher"
GROUP = "Group"
"""The title of groups within a class."""
_SHORTEST = 4
"""Digits of a student's shortest number; shorter ones count the lines."""


def typed_rows(found: Sequence[TypedLine]) -> tuple[Row, ...]:
    """Return the names as rows below titles; where no title is known, the cells decide."""
    tails = [_title_and_cells(cells) for cells in zip_longest(*(one.tails for one in found), fillvalue="")]
    labelled = [dict((*one.beside, *one.labelled)) for one in found]
    labels = dict.fromkeys(label for own in labelled for label in own)
    tails += [(label, [own.get(label, "") for own in labelled]) for label in labels]
    kinds = set(map(title_kind, labels))
    rooms = [one.room for one in found]
    few = [one for one in tails if one[0] == "Class" and 2 * sum(map(bool, one[1])) <= len(found)]
    for column in few:
        if all(rooms) and {*filter(None, column[1])} <= {*rooms}:  # "Ben Tully 3A" alone, below "Class 3A"
            tails.remove(column)
            rooms = [own or room for own, room in zip(column[1], rooms, strict=True)]
    placed = any(title == "Class" for title, _ in tails) or bool(kinds.intersection(GROUPS))
    placed &= GROUP not in labels  # within the class of all
    taught = any(title == _TEACHER for title, _ in tails)
    counted = [one.bullet.rstrip(".)º°、．-") for one in found]
    are_seats = all(map(str.isdecimal, counted)) and max(map(len, counted)) < _SHORTEST
    apart = [one.number != other.number for one, other in pairwise(found)]  # twins share a line
    same = sum(one == other for one, other in compress(pairwise(counted), apart)) if are_seats else 0
    are_grades = 1 < len(set(counted)) <= same + 1 and all(map(is_grade, counted))  # 1. 1. 2. 2.
    kinds |= {"grade"} if are_grades else set()
    lines = Counter(one.number for one in found)
    no_seat = [one.away or lines[one.number] > 1 for one in found]  # the number of twins is of neither
    seats = ["" if is_none else seat for is_none, seat in zip(no_seat, counted, strict=True)]
    columns = (
        ("Name", [one.name for one in found]),
        ("Grade", ["" if "grade" in kinds else one.grade for one in found]),
        ("Class" if taught else "Homeroom", ["" if placed else room for room in rooms]),
        *([("Grade level" if are_grades else "Seat", counted if are_grades else seats)] if are_seats else []),
        ("Role", [one.role for one in found]),
        ("Remarks", [one.left for one in found]),
        *tails,
    )
    columns = tuple(column for column in columns if any(column[1]))  # nobody asked for the others
    titles = Row(found[0].number - 1, tuple(title for title, _ in columns))
    first = found[0].number  # the lines between them are no gaps in a table
    rows = (Row(first + at, tuple(cells[at] for _, cells in columns)) for at in range(len(found)))
    return (titles, *rows)


def _title_and_cells(cells: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the title and the cells of a text behind the names: "Leser-Nr." of "Leser-Nr. 10233".

    So it is with "class 3B", but "Klasse 3" stays whole, for it is a grade.
    """
    found = [_LABELLED.fullmatch(cell) for cell in filter(None, cells)]
    label = only({one[1] if one else "" for one in found})
    bare = [cell.removeprefix(label).lstrip(" :") for cell in cells]
    is_class = title_kind(label) == "class" and not any(map(str.isdecimal, bare))
    return (label, bare) if is_class or title_kind(label) == "id" else (_title(cells), cells)


def _are_sexes(cells: Sequence[str]) -> bool:
    """Whether all cells are words or letters of one language for girls and boys: F and M."""
    own = set(map(fold, cells))
    return any(own <= set(map(fold, phrases_of(language, "cells.sex"))) for language in languages())


def _title(cells: Sequence[str]) -> str:
    """Return a title for the texts behind the names; empty if they may be anything: then the cells decide."""
    filled = list(filter(None, cells))
    if len({*map(fold, filled)}) == 2 and _are_sexes(filled):
        return "Sex"
    if all(map(is_grade, filled)):
        return "Grade level"
    if all(map(TEACHER.match, filled)):
        return _TEACHER
    shared = 3 * len(set(filled)) <= 2 * len(filled) and not are_flags(filled)
    return "Class" if shared or are_groups(filled) else ""
