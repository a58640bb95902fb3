"""Compare lists of the same people: one may be last year's, or two say different classes of somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from namecards.core.grades import grades_up
from namecards.core.normalize import bare_number, fold
from namecards.core.people import place
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate, PeopleList, grade_of, name_key, rooms
from namecards.importing.lists.whole_list import lists_changes
from namecards.importing.words import words_of

_FEWEST, _MOSTLY = 3, 0.7
"""How many people, and what share of those on both lists, must be one grade higher on the newer one."""
_NAMED = 5
"""The most people whom a sentence names."""
_Both = list[tuple[Candidate, Candidate]]


class _Differ(NamedTuple):
    """The people of whom a list says another class, as the better lists and as this one has them."""

    people: dict[str, tuple[Candidate, Candidate]]
    best: list[str]


def key_of(one: Candidate) -> str:
    """Return the number and first name of somebody, as classes may count their own; else the name."""
    first = (one.given or one.family).partition(" ")[0]
    return f"{bare_number(one.ids[0])} {fold(first)}" if one.ids else name_key(one)


class PeopleIndex:
    """The people of a list, found by their key; by the name alone, where one of the two has no number.

    A name that two people on the list share tells nobody.
    """

    def __init__(self, people: Iterable[Candidate]) -> None:
        self.people = tuple(people)
        self._by_key = {key_of(one): one for one in self.people}
        count = Counter(map(name_key, self.people))
        self._by_name = {key: one for one in self.people if count[key := name_key(one)] == 1}

    def find(self, one: Candidate) -> Candidate | None:
        """Return the person on this list who is somebody on another one."""
        if found := self._by_key.get(key_of(one)):
            return found
        namesake = self._by_name.get(name_key(one))
        return namesake if namesake and not (namesake.ids and one.ids) else None

    def shared_with(self, other: PeopleIndex) -> _Both:
        """Return the people who are on both lists, as each has them."""
        pairs = ((one, other.find(one)) for one in self.people)
        return [(one, match) for one, match in pairs if match and self.find(match) is one]


def share_half(older: PeopleList, newer: PeopleList) -> bool:
    """Whether at least half of a list's people are on another one."""
    both = PeopleIndex(older.candidates).shared_with(PeopleIndex(newer.candidates))
    return 2 * len(both) >= len(older.candidates)


def _pairs(lists: Mapping[int, PeopleList]) -> Iterator[tuple[int, int, _Both]]:
    """Yield every two lists that share people, with those; a list of changes is no other state."""
    indexes = {at: PeopleIndex(one.candidates) for at, one in lists.items() if not lists_changes(one)}
    for one, other in combinations(indexes, 2):
        if both := indexes[one].shared_with(indexes[other]):
            yield one, other, both


def newer_by_grades(lists: Mapping[int, PeopleList]) -> dict[int, int]:
    """Return by each older list the newer one, on which most of the same people are one grade higher."""
    found = dict[int, int]()
    for one, other, both in _pairs(lists):
        ups = [up for a, b in both if (up := grades_up(grade_of(a), grade_of(b))) is not None]
        smaller = min(len(lists[one].candidates), len(lists[other].candidates))
        if len(ups) < max(_FEWEST, smaller / 2):
            continue
        for step, old, new in ((1, one, other), (-1, other, one)):
            if ups.count(step) >= _MOSTLY * len(ups):
                found[old] = new
    return found


def settle(lists: dict[int, PeopleList], labels: Mapping[int, str]) -> list[str]:
    """Where two lists say different classes of somebody, take the first list's, and say who differs.

    The list of all is no better than the lists of single classes. Who is only on the other list, in a class
    of the first one, is asked about. A name alone, in another class, may be another child's.
    """
    pairs, differences = list(_pairs(lists)), dict[int, _Differ]()
    several = [at for at in lists if sum(at in (one, other) for one, other, _ in pairs) > 1]
    for one, other, both in pairs:
        sure = [(a, b) for a, b in both if key_of(a) == key_of(b)]
        best, worse = one, other
        if one in several and other not in several:
            best, worse, sure = other, one, [(b, a) for a, b in sure]
        if differ := {key_of(b): (b, w) for b, w in _in_other_classes(sure)}:
            others = differences.setdefault(worse, _Differ({}, []))
            others.people.update(differ)
            others.best.append(labels[best])
    for worse, others in differences.items():
        beside = [
            lists[at] for one, other, _ in pairs if worse in (one, other) for at in {one, other} - {worse}
        ]
        lists[worse] = _as_on(lists[worse], beside, others.people, labels[worse])
    return [_say(others, labels[worse]) for worse, others in differences.items()]


def _in_other_classes(both: _Both) -> _Both:
    """Return the people with another grade or homeroom on two lists, or another class than a few have."""
    alike = sum(rooms(one) == rooms(other) for one, other in both)
    few = 2 * alike > len(both)
    return [
        (one, other)
        for one, other in both
        if grades_up(one.grade, other.grade)
        or _differ(one.homeroom, other.homeroom)
        or (few and _differ(" ".join(one.classes), " ".join(other.classes)))
    ]


def _differ(one: str, other: str) -> bool:
    """Whether two rooms or two teachers differ; Hart is "Ms Hart", and 301 may be her room."""
    words, others = set(words_of(one)), set(words_of(other))
    are_alike = any(map(str.isdecimal, words)) == any(map(str.isdecimal, others))
    return bool(words and others) and are_alike and not (words <= others or others <= words)


def _as_on(
    worse: PeopleList,
    others: Sequence[PeopleList],
    differ: Mapping[str, tuple[Candidate, Candidate]],
    name: str,
) -> PeopleList:
    """Return a list with the classes of others; who is in one but not on them is asked about."""
    people = [one for found in others for one in found.candidates]
    index, places = PeopleIndex(people), {room for one in people for room in rooms(one)}

    def move(one: Candidate) -> Candidate:
        if both := differ.get(key_of(one)):
            now = both[0]
            return replace(
                one,
                grade=now.grade or one.grade,
                homeroom=now.homeroom or one.homeroom,
                classes=now.classes or one.classes,
            )
        is_missing = not index.find(one) and not places.isdisjoint(rooms(one))
        return replace(one, only_on=name) if is_missing and not one.is_staff else one

    return worse.with_people(map(move, worse.candidates))


def _say(differ: _Differ, worse: str) -> str:
    have = pluralize(len(differ.people), "person has", "people have")
    shown = [f"{b.display} ({_place(w)}, not {_place(b)})" for b, w in differ.people.values()]
    best, were = join_names(differ.best, 3), "was" if len(differ.best) == 1 else "were"
    return (
        f"{have} another class on {worse} than on {best}, which {were} read: {join_names(shown, _NAMED)}. "
        f"If {worse} is newer, import it alone."
    )


def _place(one: Candidate) -> str:
    return place(one.grade, one.homeroom, one.classes)
