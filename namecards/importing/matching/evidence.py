"""Weigh the evidence that a row of a list is a person here: number, name, place, picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from namecards.core.grades import grades_up
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, have_other_roles
from namecards.importing.matching.former_names import NO_FORMER_NAMES, FormerNames, find_former
from namecards.importing.matching.pair_evidence import (
    BARE,
    CLASS,
    GRADE,
    LOST_NUMBER,
    NEAR_GRADE,
    NUMBER,
    OTHER_CLASS,
    OTHER_GRADE,
    OTHER_NUMBER,
    OTHER_ROOM,
    ROOM,
    SWAPPED_NUMBER,
    Evidence,
    possible_people,
)
from namecards.importing.matching.traits import (
    CUT,
    Likeness,
    Traits,
    compare_lengths,
    compare_names,
    is_only_short,
)

_KEYS = ("name_keys", "place_keys", "numbers", "bare", "first_keys", "half_keys", "initial_keys", "groups")
"""The traits by which people are found."""
_FEWEST = 3
"""Pairs that are enough to show whether a list's numbers are from another system, or its names shorter."""
_SAME_GROUP, _NEARLY_ALL = 2 / 3, 0.9
"""The share of the rows that are people here, for what only shows on a list of the same people; of a room."""


class Witness:
    """Compares the rows of one list with the people here."""

    def __init__(
        self, rows: Sequence[Candidate], people: Sequence[Person], former: FormerNames = NO_FORMER_NAMES
    ) -> None:
        self.rows = {row: Traits(row) for row in rows}
        self.people = {person.id: Traits(person) for person in people}
        self._by_id = {person.id: person for person in people}
        self._former = {self.people[id]: names for id, names in former.items() if id in self.people}
        known = [(id, name) for id in former.keys() & self.people for had in former[id] for name in had.full]
        self._had = group((name, id) for id, name in known)
        self._find = {kind: _index(self.people, kind) for kind in _KEYS}
        self._nameless = {id for id, person in self.people.items() if not person.family}
        self._listed = frozenset(number for row in rows for number in row.ids)
        self._rare = _once(self.rows.values()) & _once(self.people.values())
        self._full_rows = Counter(name for traits in self.rows.values() for name in traits.full)
        self._full_people = Counter(name for traits in self.people.values() for name in traits.full)
        parts = self._sole_parts()
        sole = [*self._sole_pairs(), *parts]
        self._same_group = len(sole) >= max(_FEWEST, _SAME_GROUP * len(rows))
        self._is_small = len(rows) < _FEWEST
        ways = Counter(parts.values()).items()
        self._usual = {way for way, count in ways if count >= _FEWEST and self._same_group}
        """How the list writes names of people here: without middle names, with a second last name."""
        self._renamed = self._renamed_places(sole)
        """What a room or class here is called on the list, if nearly all of its people are in another."""
        self._rooms_tell = not self._have_other_rooms(sole)
        stay = (self.rows[row].place & self.people[person.id].groups for row, person in sole)
        self._kept = frozenset().union(*stay)
        """The rooms and classes here whose people are on the list: who misses there has moved."""
        grades = ((self.people[person.id].told_grade, self.rows[row].told_grade) for row, person in sole)
        ups = [up for both in grades if (up := grades_up(*both)) is not None]
        self.new_year = 2 * ups.count(1) > len(ups)
        """Whether most people went up a grade."""
        same, other = self._count_numbers(sole)
        self.other_system = other >= _FEWEST and other > same
        """Whether the list's numbers are from another system, so that they say nothing about people here."""
        self._same_system = same >= _FEWEST and same > other

    def compare(self, row: Candidate) -> dict[str, Evidence]:
        """Return the evidence for each person whom a row may be."""
        mine = self.rows[row]
        near = self._near_by_name(mine)
        if not self._is_full_here(mine):  # else whoever shares less is somebody else
            near |= self._near_otherwise(mine)
        return possible_people({id: self._weigh(mine, self.people[id]) for id in sorted(near)})

    def _near_by_name(self, mine: Traits) -> set[str]:
        """Return the people who share the full name or a part of it: all with at least Likeness.PART."""
        near = self._having("name_keys", mine.name_keys)
        # The letter of one with the whole name of the other.
        near |= self._having("initial_keys", [(not cut, *name) for cut, *name in mine.initial_keys])
        alike = self._having("first_keys", mine.first_keys)
        return near | (alike & self._nameless if mine.family else alike)

    def _near_otherwise(self, mine: Traits) -> set[str]:
        """Return the people who share a number, half a name in a room or class, or half a name at all."""
        renamed = [self._renamed[room] for room in mine.place if room in self._renamed]
        near = self._having("place_keys", {*mine.place_keys, *mine.keys_in(renamed)})
        near |= {id for name in mine.full for id in self._had.get(name, ())}
        if not self.other_system:
            near |= self._having("numbers", mine.numbers) | self._having("bare", mine.bare)
        more = self._having("half_keys", mine.half_keys) | self._having("groups", mine.groups)
        return near | more if self._same_group or self._is_small else near

    def _having(self, kind: str, keys: Iterable[Hashable]) -> set[str]:
        """Return the people who have one of these keys."""
        return {id for key in keys for id in self._find[kind].get(key, ())}

    def had_name(self, row: Candidate, person: Person) -> bool:
        """Whether a person here had the row's name before."""
        had = self.people[person.id]
        return find_former(self.rows[row], had, self._former.get(had, ()))[0]

    def owners(self, row: Candidate) -> list[str]:
        """Return the people here now who have a number of a row, exactly or with other zeros."""
        if self.other_system:
            return []
        mine = self.rows[row]
        found = self._having("numbers", mine.numbers) or self._having("bare", mine.bare & self._rare)
        people = {id: self.people[id] for id in found if self._by_id[id].active}
        return sorted(id for id, person in people.items() if not _is_given_again(mine, person))

    def _weigh(self, row: Traits, person: Traits) -> Evidence | None:
        """Weigh a pair; None if somebody else has the full name of either, or the number was reused."""
        likeness = compare_names(row, person)
        if likeness < Likeness.PART and (self._is_anothers(row, person) or _is_given_again(row, person)):
            return None
        number = 0 if self.other_system else self._weigh_number(row, person)
        place, agrees, contradicts = self._weigh_place(row, person)
        if number < 0 and self._same_system and (grades_up(person.of.grade, row.of.grade) or 0) < 0:
            return None  # a younger child of the same name
        is_near = self._same_group or (self._is_small and likeness > Likeness.FIRST)
        unplaced = is_near and not all(bool(one.groups or one.of.grade) for one in (row, person))
        apart = number <= 0 and have_other_roles(row.of, person.of)
        left = not person.of.active
        evidence = Evidence(
            likeness, number, place, agrees, contradicts, False, unplaced, apart, has_left=left
        )
        former, corrected = find_former(row, person, self._former.get(person, ()))
        if former:
            return replace(evidence, former=former, corrected=corrected)
        if likeness is not Likeness.PART:
            return evidence
        way = compare_lengths(row, person)
        usual = way in self._usual and (agrees or not _is_cut(way))
        half = _is_cut(way) or not (row.family and person.family and row.firsts and person.firsts)
        is_thin = half and row.groups.isdisjoint(self._same_rooms)
        return replace(evidence, usual=usual, is_thin=is_thin, is_short=is_only_short(row, person))

    def _is_anothers(self, row: Traits, person: Traits) -> bool:
        """Whether somebody else here has the row's full name, or another row has the person's."""
        return self._is_full_here(row) or any(self._full_rows[name] for name in person.full)

    def _weigh_number(self, row: Traits, person: Traits) -> int:
        if row.numbers & person.numbers:
            return NUMBER
        if row.bare & person.bare & self._rare:
            return BARE
        if not (row.numbers and person.numbers):
            return 0
        if not self._same_system:
            return OTHER_NUMBER
        holders = self._having("numbers", row.numbers)
        swapped = person.numbers & self._listed and any(self._by_id[id].active for id in holders)
        return SWAPPED_NUMBER if swapped else LOST_NUMBER

    def _weigh_place(self, row: Traits, person: Traits) -> tuple[int, bool, bool]:
        """Return the points for the place, whether it agrees, and whether it contradicts."""
        one, other = row.of, person.of
        new, old = (row.told_grade, person.told_grade) if self.new_year else (one.grade, other.grade)
        up = grades_up(old, new)
        graded = bool(new and old)
        fits = up in ((1,) if self.new_year else (0, 1)) if up is not None else fold(new) == fold(old)
        roomed = bool(one.homeroom and other.homeroom)
        renamed = any(room in self._renamed for room in row.place)
        same_rooms = (self._renamed.get(room, room) in person.groups for room in row.place)
        same_room = any(same_rooms) if renamed else row.shares_room(person)
        fitting = GRADE if up is None or up == self.new_year else NEAR_GRADE
        points = (fitting if fits else OTHER_GRADE) if graded else 0
        if roomed or same_room:
            points += ROOM if same_room else 0 if up == 1 else OTHER_ROOM
        if row.classes and person.classes and not renamed:
            points += CLASS if row.classes & person.classes else OTHER_CLASS
        same_class = bool(row.classes & person.classes) and not renamed
        stays_behind = self.new_year and graded and not fits  # a new child may sit in last year's room
        agrees = (graded and fits) or ((same_room or same_class) and not stays_behind)
        has_moved = person.groups & self._kept and row.told_grade == person.told_grade
        other_room = roomed and not (same_room or has_moved) and self._rooms_tell
        return points, agrees, not fits if graded else other_room

    def _renamed_places(self, sole: Sequence[tuple[Candidate, Person]]) -> dict[str, str]:
        """Return the room here of each room on the list whose people are nearly all from another one."""
        pairs = [(self.rows[row].place, self.people[person.id].place) for row, person in sole]
        old_rooms = group((new, old) for news, olds in pairs if olds for new in news for old in olds)
        most = {new: Counter(olds).most_common(1)[0] for new, olds in old_rooms.items()}
        return {
            new: old
            for new, (old, count) in most.items()
            if new != old and count >= max(_FEWEST, _NEARLY_ALL * len(old_rooms[new]))
        }

    def _sole_parts(self) -> dict[tuple[Candidate, Person], tuple[int, int]]:
        """Return the pairs of a row and a person who share only a part of the name, and in which way.

        Neither shares as much with anybody else.
        """
        fits = {
            (row, id): way
            for row, traits in self.rows.items()
            if traits.family and not self._is_full_here(traits)
            for id in sorted(self._near_by_name(traits))
            if (way := _find_way(traits, self.people[id]))
        }
        rows, people = (Counter(pair[at] for pair in fits) for at in (0, 1))
        return {
            (row, self._by_id[id]): way
            for (row, id), way in fits.items()
            if rows[row] == people[id] == 1 and not any(self._full_rows[n] for n in self.people[id].full)
        }

    @cached_property
    def _same_rooms(self) -> frozenset[str]:
        """The rooms and classes of the list most of whose rows have at least a part of a name there."""
        fits = group((room, self._fits_in(room, row)) for row in self.rows.values() for room in row.groups)
        return frozenset(room for room, own in fits.items() if sum(own) >= _SAME_GROUP * len(own))

    def _fits_in(self, room: str, row: Traits) -> bool:
        here = (self.people[id] for id in self._near_by_name(row))
        there = (person for person in here if self._renamed.get(room, room) in person.groups)
        return any(compare_names(row, person) >= Likeness.PART for person in there)

    def _is_full_here(self, row: Traits) -> bool:
        return any(self._full_people[name] for name in row.full)

    def _have_other_rooms(self, sole: Sequence[tuple[Candidate, Person]]) -> bool:
        """Whether most rows are here in other rooms: the list names teachers, or next year's rooms."""
        roomed = [(self.rows[r], self.people[p.id]) for r, p in sole if r.homeroom and p.homeroom]
        same = sum(row.shares_room(person) for row, person in roomed)
        other = len(roomed) - same
        return other >= _FEWEST and other > same and 2 * other > len(self.rows)

    def _sole_pairs(self) -> list[tuple[Candidate, Person]]:
        """Return the pairs of a row and a person whose full name nobody else has."""
        return [
            (row, self._by_id[next(iter(self._find["name_keys"][name]))])
            for row, traits in self.rows.items()
            for name in list(traits.full)[:1]
            if self._full_rows[name] == 1 == self._full_people[name] == len(self._find["name_keys"][name])
        ]

    def _count_numbers(self, sole: Iterable[tuple[Candidate, Person]]) -> tuple[int, int]:
        """Count the pairs by name with the same number, and those in the same place with different ones."""
        numbered = [(self.rows[r], self.people[p.id]) for r, p in sole if r.ids and p.ids]
        same = [bool(row.bare & person.bare) for row, person in numbered]
        other = [self._weigh_place(row, person)[2] for row, person in numbered]
        return sum(same), sum(not (equal or differs) for equal, differs in zip(same, other, strict=True))


def _is_cut(way: tuple[int, int] | None) -> bool:
    """Whether two names differ in that one has only the first letter of the last name."""
    return way is not None and abs(way[0]) == CUT


def _find_way(row: Traits, person: Traits) -> tuple[int, int] | None:
    """Return how the lengths differ if one name is a part of the other; a letter alone needs a near grade."""
    way = compare_lengths(row, person) if compare_names(row, person) is Likeness.PART else None
    is_far = _is_cut(way) and grades_up(person.told_grade, row.told_grade) not in (None, 0, 1)
    return None if is_far else way


def _is_given_again(row: Traits, person: Traits) -> bool:
    """Whether a lower grade and another name show that a number was reused for another child."""
    up = grades_up(person.of.grade, row.of.grade)
    return (
        up is not None
        and up < 0
        and compare_names(row, person) <= (Likeness.NONE if person.of.active else Likeness.FAMILY)
    )


def _index(people: Mapping[str, Traits], kind: str) -> dict[Hashable, set[str]]:
    found = group((key, id) for id, traits in people.items() for key in getattr(traits, kind))
    return {key: set(ids) for key, ids in found.items()}


def _once(everybody: Iterable[Traits]) -> set[str]:
    """Return the numbers, without zeros, that only one of them has."""
    return {number for number, n in Counter(b for traits in everybody for b in traits.bare).items() if n == 1}
