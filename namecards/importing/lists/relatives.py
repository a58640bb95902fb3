"""Lists that have the numbers of the students but the names of others: of parents, contacts, teachers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from namecards.core.normalize import bare_number, fold
from namecards.importing.candidate import Candidate, PeopleList

_FEWEST = 3
"""Numbers that two lists must share before it is no chance."""
_MOST = 0.8
"""The share of a list whose numbers must be those of others."""
_STEM = 4
"""Letters with which last names of one family begin alike: Novák, Nováková."""


def part_relatives(lists: Iterable[PeopleList]) -> tuple[list[PeopleList], list[PeopleList]]:
    """Part the lists of students, in their order, from those of their parents and contacts.

    These have the students' numbers and last names, not the first names.
    """
    found = list(lists)
    relatives = [
        one for at, one in enumerate(found) if any(_are_relatives(one, other) for other in found[:at])
    ]
    return [one for one in found if one not in relatives], relatives


def names_others(found: PeopleList, lists: Iterable[PeopleList]) -> bool:
    """Whether the names on a list are not those of the people whose numbers it has, but of their teachers."""
    pairs = _pairs(found, (one for other in lists if other is not found for one in other.candidates))
    names = {fold(one.given + one.family) for one, _ in pairs}
    is_other = all(fold(one.family) != fold(who.family) for one, who in pairs)
    return is_other and len(pairs) > _MOST * len(found.candidates) and len(pairs) > len(names)


def owners_of_numbers(people: Iterable[Candidate]) -> Mapping[str, Candidate]:
    """Return whose each number is, without the zeros in front of it."""
    return {bare_number(number): one for one in people for number in one.ids}


def _pairs(found: PeopleList, others: Iterable[Candidate]) -> list[tuple[Candidate, Candidate]]:
    """Return everybody on a list with those whose numbers they have."""
    owners = owners_of_numbers(others)
    pairs = ((one, owners.get(bare_number(number))) for one in found.candidates for number in one.ids)
    return [(one, owner) for one, owner in pairs if owner]


def _are_relatives(found: PeopleList, of: PeopleList) -> bool:
    pairs = _pairs(found, of.candidates)
    if len(pairs) < _FEWEST or 2 * len(pairs) <= len(found.candidates):
        return False
    related = sum(fold(one.family)[:_STEM] == fold(student.family)[:_STEM] != "" for one, student in pairs)
    same = sum(fold(one.given) == fold(student.given) for one, student in pairs)
    return 2 * related > len(pairs) > 5 * same
