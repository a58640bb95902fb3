"""Tell lists of parents and contacts: they have the students' numbers and last names, not the first names."""

from __future__ import annotations

from collections.abc import Iterable

from namecards.core.normalize import bare_number, fold
from namecards.importing.candidate import Candidate, PeopleList

_FEWEST = 3
"""Numbers that two lists must share before it is no chance."""
_STEM = 4
"""Letters with which last names of one family begin alike: Novák, Nováková."""


def part_relatives(lists: Iterable[PeopleList]) -> tuple[list[PeopleList], list[PeopleList]]:
    """Part the lists of students, in their order, from those of their parents and contacts."""
    found = list(lists)
    relatives = [
        one for at, one in enumerate(found) if any(_are_relatives(one, other) for other in found[:at])
    ]
    return [one for one in found if one not in relatives], relatives


def _are_relatives(found: PeopleList, of: PeopleList) -> bool:
    students = {bare_number(number): one for one in of.candidates for number in one.ids}
    pairs = [
        (one, students[bare])
        for one in found.candidates
        for number in one.ids
        if (bare := bare_number(number)) in students
    ]
    if len(pairs) < _FEWEST or 2 * len(pairs) <= len(found.candidates):
        return False
    related = sum(_are_related(one, student) for one, student in pairs)
    same = sum(fold(one.given) == fold(student.given) for one, student in pairs)
    return 2 * related > len(pairs) > 5 * same


def _are_related(one: Candidate, student: Candidate) -> bool:
    last, theirs = fold(one.family), fold(student.family)
    return bool(last) and (last == theirs or last[:_STEM] == theirs[:_STEM] != "")
