"""Two entries of one person: two computers imported the same list before their first sync.

The entries stay as they are, and a `Join` says that they are one: undoing it brings back both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from itertools import combinations, product
from typing import Any

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import LIMITS, Person

Pair = tuple[str, ...]
"""The ids of two entries, the smaller one first: that one stays unless the librarian chose the other."""


@dataclass(frozen=True, slots=True)
class Join:
    """Two entries that are one person; in the table `apart`, two people."""

    id: str
    """Both ids, with a blank between them: two computers that join the same people write the same."""
    person: str
    """The id that stays, on every computer: of two that chose differently the later choice counts."""
    chosen: bool = False
    """Whether the librarian said so: that counts even if an automatic join of the two was undone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Something of one person that belongs to another: it was written for the wrong one."""

    id: str
    person: str
    """The id of the person it is taken from."""
    to: str
    """The id of the person it belongs to."""
    until: datetime | None = None
    """The answers up to this instant belong to the other; None: none do."""


_TOGETHER = (("given", "preferred"), ("middle", "say")), (("grade", "homeroom"), ("classes",))
"""Fields that mean something only together: if one of the first differs, none of them is filled in."""

Moves = Mapping[datetime, Mapping[str, str]]
"""By the instant up to which answers count for another person: by id, whose they are."""


def group_moves(moves: Iterable[Move]) -> Moves:
    """Order the moves of answers by their instant; those of one instant happen at once."""
    by_instant: dict[datetime, dict[str, str]] = defaultdict(dict)
    for move in moves:
        if move.until:
            by_instant[move.until][move.person] = move.to
    return dict(sorted(by_instant.items()))


def owner(person: str, at: datetime, moves: Moves) -> str:
    """Return whose an answer is that was written for a person."""
    for until, to in moves.items():
        if at <= until:
            person = to.get(person, person)
    return person


def join(pair: Pair) -> Join:
    """Join two entries that are certainly one person."""
    return Join(" ".join(pair), pair[0])


def sort_pair(one: Person, other: Person) -> Pair:
    """Put the ids of two entries in order."""
    return min(one.id, other.id), max(one.id, other.id)


def aliases(joins: Mapping[str, str], present: Collection[str]) -> dict[str, str]:
    """Return the id that stands for each joined one.

    `joins`: the id that the librarian chose to stay, by both ids; empty for an automatic join. Whoever was
    chosen stands for all, else the smallest id; if that one is not there, the next.
    """
    groups: dict[str, set[str]] = {}
    chosen_over: dict[str, set[str]] = defaultdict(set)  # those who were chosen before each
    for both, kept in joins.items():
        pair = both.split()
        every = set(pair).union(*(groups.get(id, ()) for id in pair))
        groups |= dict.fromkeys(every, every)
        for id in {*pair} - {kept}:
            chosen_over[id] |= {kept} & {*pair}
    present_ids, chosen, leaders = set(present), set(joins.values()), dict[str, str]()
    for together in dict.fromkeys(map(frozenset, groups.values())):
        order, left = list[str](), set(together)
        while left:
            first = {id for id in left if not chosen_over[id] & left} or left
            order.append(min(first, key=lambda id: (id not in chosen, id)))
            left.remove(order[-1])
        leader = next((id for id in order if id in present_ids), "")
        leaders |= {id: leader for id in order if leader not in ("", id)}
    return leaders


def join_entries(
    entries: Mapping[str, Person], aliases: Mapping[str, str], joins: Iterable[Join]
) -> dict[str, Person]:
    """Return each person by id, their entries joined as the librarian saw it: one by one."""
    chosen = sorted((each for each in joins if each.chosen), key=lambda each: each.id)
    lost = {id: each.person for each in chosen for id in each.id.split() if id != each.person}
    twins: dict[str, list[str]] = defaultdict(list)
    merged: set[str] = set()
    for id, leader in aliases.items():
        kept = lost.get(id, leader)
        if id in entries and leader in entries:
            twins[kept if kept in merged and aliases[kept] == leader else leader].append(id)
            merged.add(id)

    def whole(id: str) -> Person:
        person = entries[id]
        for twin in twins.get(id, ()):
            person = fill_in(person, whole(twin), chosen=twin in lost)
        return person

    return {id: whole(id) for id in entries if id not in merged}


def fill_in(kept: Person, twin: Person, chosen: bool) -> Person:
    """Add the other entry's values where the one that stays has none, but no name or class beside another's.

    Unless the librarian chose which stays, a typed value comes before a list's. Both keep their numbers and
    photos. What either of them refuses stays refused.
    """
    apart = [(*names, *more) for names, more in _TOGETHER if _differ(kept, twin, names)]
    unlike = {name for names in apart for name in names}
    empty = {f.name for f in fields(Person) if getattr(kept, f.name) in ("", ())} - unlike
    typed = [name for name in twin.own if name not in kept.own and (name in empty or not chosen)]
    news = {name: getattr(twin, name) for name in (*(empty - {*kept.own}), *typed)}
    news |= {limit: getattr(kept, limit) or getattr(twin, limit) for limit in LIMITS}
    shown = kept.photo or twin.photo
    news["ids"] = tuple(dict.fromkeys((*kept.ids, *twin.ids)))
    old = dict.fromkeys((*twin.old_photos, twin.photo, *kept.old_photos))
    news["old_photos"] = tuple(name for name in old if name not in ("", shown))
    return replace(kept, **news | {"own": (*kept.own, *typed)})


def _differ(one: Person, other: Person, names: Iterable[str]) -> bool:
    both = ((getattr(one, name), getattr(other, name)) for name in names)
    return any(a and b and fold(a) != fold(b) for a, b in both)


def own_part(after: Person, entry: Person, twin: Person) -> Person:
    """Return an edited person without the numbers and photos of the other entry, for a later split."""
    numbers, photos = {*twin.ids} - {*entry.ids}, {*twin.photos} - {*entry.photos}
    return replace(
        after,
        ids=tuple(number for number in after.ids if number not in numbers),
        old_photos=tuple(name for name in after.old_photos if name not in photos),
    )


def take_away(entry: Person, before: Person, after: Person) -> Person:
    """Remove from a joined entry the values that an edit removed from the person, or they would come back.

    What is refused now is refused of both entries: nobody knows after a split whose family it was.
    """
    gone = {f.name for f in fields(Person) if getattr(before, f.name) and not getattr(after, f.name)}
    numbers = {*before.ids} - {*after.ids}
    lost = {*before.photos} - {*after.photos}
    news: dict[str, Any] = {name: getattr(after, name) for name in gone - {"active", "suspended", "own"}}
    news |= {name: "" for name in ("photo", "bad_photo") if getattr(entry, name) in lost}
    news["ids"] = tuple(number for number in entry.ids if number not in numbers)
    news["old_photos"] = tuple(name for name in entry.old_photos if name not in lost)
    return share_limits(replace(entry, **news), after, before)


def share_limits(entry: Person, after: Person, before: Person | None = None) -> Person:
    """Refuse of an entry what is refused of the person that it is part of, and was not `before`."""
    refused = [name for name in LIMITS if getattr(after, name) and not (before and getattr(before, name))]
    typed = (name for name in refused if name in after.own)
    news: dict[str, Any] = dict.fromkeys(refused, True)
    return replace(entry, **news, own=tuple(dict.fromkeys((*entry.own, *typed))))


def certain_pairs(people: Iterable[Person]) -> set[Pair]:
    """Find the pairs with the same number and the same full name."""
    return {sort_pair(*pair) for pair in _same_number(people) if _name(pair[0]) == _name(pair[1])}


def doubtful_pairs(people: Collection[Person]) -> set[Pair]:
    """Find the pairs that may be one person: a shared number, or a shared name that nothing contradicts."""
    same_name = group((_name(person), person) for person in people).values()
    pairs = (pair for some in same_name for pair in combinations(some, 2))
    alike = {sort_pair(*pair) for pair in pairs if not _is_contradicted(*pair)}
    return alike | {sort_pair(*pair) for pair in _same_number(people)}


def shared_numbers(people: Iterable[Person]) -> dict[str, list[Person]]:
    """Find the numbers that several people have: two computers gave one to two new people."""
    owners = group((number, person) for person in people for number in {*person.ids})
    return {number: some for number, some in owners.items() if len(some) > 1}


def _same_number(people: Iterable[Person]) -> Iterator[tuple[Person, Person]]:
    for some in shared_numbers(people).values():
        yield from combinations(some, 2)


def _name(person: Person) -> tuple[str, str]:
    return fold(person.given), fold(person.family)


def _is_contradicted(one: Person, other: Person) -> bool:
    """Whether both have numbers of one system, or another grade or homeroom."""
    numbers = any(_are_of_one_system(*both) for both in product(one.ids, other.ids))
    return numbers or _differ(one, other, ("grade", "homeroom"))


def _are_of_one_system(one: str, other: str) -> bool:
    """Whether two numbers look alike: not the school's 41900 and the library's L7060 or 23000000041900."""
    has_same_letters = re.sub(r"\d", "", one) == re.sub(r"\d", "", other)
    return has_same_letters and abs(len(one) - len(other)) <= 1
