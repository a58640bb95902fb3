"""Find the same people on two lists of one source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from namecards.core.grades import grades_up
from namecards.core.grouping import group
from namecards.core.normalize import bare_number, fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, PeopleList, have_other_roles, person_fields, rooms
from namecards.importing.clues import FEWEST, MOST
from namecards.importing.matching.people import pair
from namecards.importing.matching.photo_hints import by_part

_NEARLY_ALL = 0.7
"""The share of shared people who agree in grade or room; if so many do, those who differ are others."""


def same_people(best: PeopleList, other: PeopleList, is_roster: bool) -> dict[int, int]:
    """Return the places of the same people on two lists: by a full name that both have once, else a number.

    Numbers of two systems are not compared: one person's number may be somebody else's in the other. The rest
    are identified like people here: two of one name by their place. On a photo roster, part of a name is
    enough if each such name on it fits somebody.
    """
    named = _match(best, other, _given_names)
    pairs = {
        at: p for at, p in named.items() if not _share_only_name(best.candidates[at], other.candidates[p])
    }
    for at, place in _match(best, other, lambda one: list(map(bare_number, one.ids))).items():
        one, found = best.candidates[at], other.candidates[place]
        alike = fold(found.family) == fold(one.family) or fold(found.given) == fold(one.given)
        alike |= bool(one.preferred) and _words(one.preferred) == _words(f"{found.given} {found.family}")
        if alike and at not in pairs and place not in pairs.values():
            pairs[at] = place
    ups = {
        at: up
        for at, place in pairs.items()
        if (up := grades_up(other.candidates[place].grade, best.candidates[at].grade)) is not None
    }
    usual = Counter(ups.values()).most_common(1)[0][0] if ups else 0
    told = _in_rooms_of(best, other, pairs)
    others = _namesakes_elsewhere(best, told, pairs, ups)
    pairs = {at: place for at, place in pairs.items() if at not in others}
    is_left = len(pairs) < min(len(best.candidates), len(other.candidates))
    for at, place in _same_by_evidence(best, told) if is_left else ():
        up = grades_up(other.candidates[place].grade, best.candidates[at].grade)
        if at not in pairs and place not in pairs.values() and up in (usual, None):
            pairs[at] = place
    if not is_roster:
        return pairs
    pairs = _of_one(best, "grade", pairs)
    return pairs | _of_one(best, "homeroom", {**pairs, **_same_by_part(best, other, pairs)}, keep=pairs)


def _share_only_name(one: Candidate, other: Candidate) -> bool:
    """Whether a teacher is named like a student, and no number says that they are one."""
    numbers = set(map(bare_number, one.ids)) & set(map(bare_number, other.ids))
    return have_other_roles(one, other) and not numbers


def _given_names(one: Candidate) -> list[tuple[str, str]]:
    """Return the full name, also with the middle name: another list may have both as the first."""
    return [(fold(first), fold(one.family)) for first in dict.fromkeys((one.given, one.given + one.middle))]


def _namesakes_elsewhere(
    best: PeopleList, other: PeopleList, pairs: Mapping[int, int], ups: Mapping[int, int]
) -> set[int]:
    """Return people who only share a name: their grade or room differs, while nearly all others agree."""
    places = {at: (best.candidates[at], other.candidates[place]) for at, place in pairs.items()}
    moved = {at for at, both in places.items() if _are_apart(*both)}
    usual, most = Counter(ups.values()).most_common(1)[0] if ups else (0, 0)
    found = {at for at in moved if at not in ups and len(moved) <= (1 - _NEARLY_ALL) * len(pairs)}
    if most >= _NEARLY_ALL * len(ups):
        found |= {at for at, up in ups.items() if up != usual and abs(up - usual) + (at in moved) > 1}
    return found


def _in_rooms_of(best: PeopleList, other: PeopleList, pairs: Mapping[int, int]) -> PeopleList:
    """Return the other list with the rooms of the best one added: several people show that Ruiz is 14."""
    matches = group(
        (room, rooms(best.candidates[at])) for at, p in pairs.items() for room in rooms(other.candidates[p])
    )
    usual = {room: Counter(found).most_common(1)[0] for room, found in matches.items()}
    same = {room: own for room, (own, n) in usual.items() if n >= max(FEWEST, MOST * len(matches[room]))}
    more = [chain.from_iterable(same.get(room, ()) for room in rooms(one)) for one in other.candidates]
    return other.with_people(
        replace(one, classes=(*one.classes, *own)) for one, own in zip(other.candidates, more, strict=True)
    )


def _are_apart(one: Candidate, other: Candidate) -> bool:
    """Whether two rows name rooms, but share neither a room nor a number."""
    here, there = (set(map(fold, rooms(row))) for row in (one, other))
    shared = set(map(bare_number, one.ids)) & set(map(bare_number, other.ids))
    return bool(here and there) and not here & there and not shared


def _same_by_evidence(best: PeopleList, other: PeopleList) -> Iterator[tuple[int, int]]:
    """Yield the places of people who are surely the same by number, name and place together.

    Either list may be last year's.
    """
    for newer, older in ((best, other), (other, best)):
        people = [
            Person(id=str(at), **person_fields(_in_room(one))) for at, one in enumerate(older.candidates)
        ]
        places = {_in_room(one): at for at, one in enumerate(newer.candidates)}
        for one, person in pair(list(places), people, {}).pairs:
            at, place = places[one], int(person.id)
            yield (at, place) if newer is best else (place, at)


def _in_room(one: Candidate) -> Candidate:
    """Return somebody with their one class as the homeroom, if they have no other."""
    return one if one.homeroom or len(one.classes) != 1 else replace(one, homeroom=one.classes[0], classes=())


def _words(name: str) -> set[str]:
    return set(map(fold, name.split()))


def _same_by_part(best: PeopleList, roster: PeopleList, pairs: Mapping[int, int]) -> dict[int, int]:
    """Return the places of people whom a roster calls `Leo B.`, or by the first name."""
    free = [at for at in range(len(best.candidates)) if at not in pairs]
    rest = [at for at in range(len(roster.candidates)) if at not in pairs.values()]
    names = {f"{roster.candidates[at].display}.jpg": at for at in rest}
    owners, _ = by_part([best.candidates[at] for at in free], list(names) if len(names) == len(rest) else [])
    return {free[at]: names[name] for name, at in owners.items()}


def _of_one(
    best: PeopleList, field: str, pairs: Mapping[int, int], keep: Collection[int] = ()
) -> dict[int, int]:
    """Return the pairs without namesakes: their grade or room differs, while nearly all others agree."""
    values = Counter(getattr(best.candidates[at], field) for at in pairs)
    usual, most = values.most_common(1)[0] if values else ("", 0)
    other = {at for at in pairs if getattr(best.candidates[at], field) not in ("", usual)} - set(keep)
    return {at: place for at, place in pairs.items() if at not in other or most < _NEARLY_ALL * len(pairs)}


def _match(
    best: PeopleList, other: PeopleList, keys: Callable[[Candidate], Sequence[object]]
) -> dict[int, int]:
    """Return the places of the people who share a key that both lists have once."""
    counts = [Counter(chain.from_iterable(map(keys, found.candidates))) for found in (best, other)]
    where = {key: at for at, one in enumerate(other.candidates) for key in keys(one) if counts[1][key] == 1}
    fits = (
        {where[key] for key in keys(one) if key in where and counts[0][key] == 1} for one in best.candidates
    )
    return {at: found.pop() for at, found in enumerate(fits) if len(found) == 1}
