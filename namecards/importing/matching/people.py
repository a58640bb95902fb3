"""Match candidates to the people already here: by number and name, then by name and place, or ask."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from namecards.core.grades import grades_up
from namecards.core.normalize import bare_number, fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, full_names
from namecards.importing.matching.ambiguity import PersonDoubt, namesake, number_shared, number_taken

Someone = Candidate | Person
Keys = Callable[[Someone], Iterable[Hashable]]
"""Keys of somebody; a candidate and a person who share one may be the same."""
Pairs = list[tuple[Candidate, Person]]
Find = Callable[[Candidate], dict[str, Person]]
"""Finds the people, by id, who may be a candidate."""
Agrees = Callable[[Candidate, Person], bool]
"""Whether nothing else that is known contradicts a pair."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """The result of matching, in the order of the list."""

    pairs: tuple[tuple[Candidate, Person], ...]
    new: tuple[Candidate, ...]
    doubts: tuple[PersonDoubt, ...]
    """Candidates who may be someone already here."""
    missing: tuple[Person, ...]
    """People already here whom no candidate matches, not even with a doubt."""


def pair(
    candidates: Sequence[Candidate], people: Sequence[Person], answers: Mapping[Candidate, Person | None]
) -> Pairing:
    """Match the surest evidence first, and only where neither side has a second match.

    `answers` come before all evidence: the person a candidate is, or None for someone new.
    """
    taken = {person.id for person in answers.values() if person}
    asked = [candidate for candidate in candidates if candidate not in answers]
    clashes = _shared_numbers(asked, people)
    certain = [candidate for candidate in asked if candidate not in clashes]
    free = [person for person in people if person.id not in taken]
    numbered, left, free = _pair_by_steps(certain, free, _BY_NUMBER, _is_not_lower_grade)
    reused = dict(_reused_numbers(left, people, free))
    left = [candidate for candidate in left if candidate not in reused]
    placed, left, free = _pair_by_steps(left, free, _BY_NAME_AND_PLACE)
    alike, left, free = _pair_by_steps(left, free, [_name_keys()], _may_be_one)
    find_namesakes = _finder(free, _name_keys())
    alone = {c: why for c in left if (why := namesake(c, find_namesakes(c)))}
    unclear = clashes | reused | alone
    who = {**answers, **dict([*numbered, *placed, *alike])}
    doubted = {id for candidate in unclear for id in find_namesakes(candidate)}
    return Pairing(
        pairs=tuple((c, person) for c in candidates if (person := who.get(c))),
        new=tuple(c for c in candidates if c not in unclear and not who.get(c)),
        doubts=_doubts({c: unclear[c] for c in candidates if c in unclear}, people, find_namesakes),
        missing=tuple(person for person in free if person.id not in doubted),
    )


def _doubts(
    unclear: Mapping[Candidate, str], people: Sequence[Person], find_namesakes: Find
) -> tuple[PersonDoubt, ...]:
    """Add to each the people of that name or number; if there are none, of the number without its zeros."""
    find_owners, find_roughly = _finder(people, _numbers), _finder(people, _bare_numbers)

    def likely(candidate: Candidate) -> Iterable[Person]:
        sure = find_namesakes(candidate) | find_owners(candidate)
        return (sure or find_roughly(candidate)).values()

    return tuple(PersonDoubt(candidate, why, tuple(likely(candidate))) for candidate, why in unclear.items())


def _pair_by_steps(
    candidates: Sequence[Candidate],
    people: Sequence[Person],
    steps: Sequence[Keys],
    agree: Agrees = lambda candidate, person: True,
) -> tuple[Pairs, list[Candidate], list[Person]]:
    """Return the pairs found step by step, and the candidates and people left."""
    pairs: Pairs = []
    left, free = list(candidates), list(people)
    for keys in steps:
        found = [pair for pair in _mutual_pairs(left, free, keys) if agree(*pair)]
        left, free = _without_pairs(left, free, found)
        pairs += found
    return pairs, left, free


def _is_not_lower_grade(candidate: Candidate, person: Person) -> bool:
    """Whether the grade did not fall: a lower grade means a newcomer with a reused number.

    The same full name outweighs the grade.
    """
    return (
        bool(full_names(candidate) & full_names(person))
        or (grades_up(person.grade, candidate.grade) or 0) >= 0
    )


def _may_be_one(candidate: Candidate, person: Person) -> bool:
    """Whether a shared name is enough, because no number, grade or homeroom contradicts it."""
    up = grades_up(person.grade, candidate.grade)
    elsewhere = all((person.homeroom, candidate.homeroom)) and person.homeroom != candidate.homeroom
    known = all((person.grade, candidate.grade)) and person.grade != candidate.grade
    if candidate.ids and person.ids:
        return False
    return up in (0, 1) if up is not None else not (elsewhere or known)


def _without_pairs(
    candidates: Sequence[Candidate], people: Sequence[Person], pairs: Pairs
) -> tuple[list[Candidate], list[Person]]:
    paired, taken = {candidate for candidate, _ in pairs}, {person.id for _, person in pairs}
    return [c for c in candidates if c not in paired], [p for p in people if p.id not in taken]


def _mutual_pairs(candidates: Sequence[Candidate], people: Sequence[Person], keys: Keys) -> Pairs:
    """Return the pairs in which neither side has another match."""
    find = _finder(people, keys)
    hits = {candidate: find(candidate) for candidate in candidates}
    claims = Counter(id for found in hits.values() for id in found)
    return [
        (candidate, person)
        for candidate, found in hits.items()
        for person in found.values()
        if len(found) == 1 == claims[person.id]
    ]


def _finder(people: Iterable[Person], keys: Keys) -> Find:
    """Return a function that finds the people who share a key with a candidate."""
    index: dict[Hashable, list[Person]] = defaultdict(list)
    for person in people:
        for key in keys(person):
            index[key].append(person)
    return lambda candidate: {p.id: p for key in keys(candidate) for p in index.get(key, ())}


def _shared_numbers(candidates: Sequence[Candidate], people: Sequence[Person]) -> dict[Candidate, str]:
    """Return candidates who share their main number with another candidate, with a sentence.

    A number is fine if all its candidates are known here under it: somebody told them apart before.
    """
    owners: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        owners[next(iter(candidate.ids), "")].append(candidate)
    doubled = [group for number, group in owners.items() if number and len(group) > 1]
    known = {c for c, _ in _mutual_pairs([c for group in doubled for c in group], people, _BY_NUMBER[0])}
    return {
        candidate: number_shared(group)
        for group in doubled
        if not known.issuperset(group)
        for candidate in group
    }


def _numbers(someone: Someone) -> Iterable[str]:
    return someone.ids


def _bare_numbers(someone: Someone) -> Iterable[str]:
    return filter(None, map(bare_number, someone.ids))


def _parts(someone: Someone) -> set[tuple[str, str]]:
    """Return the folded parts of a name, one of which must agree; for "Maya Lin" also "Maya"."""
    firsts = {someone.given, someone.preferred, *someone.given.split()[:1]}
    names = [*(("first", name) for name in firsts), ("family", someone.family)]
    return {(part, fold(name)) for part, name in names if name}


def _name_keys(*place: str) -> Keys:
    """Return keys of a full name in a place; none if part of the place is unknown."""

    def keys(someone: Someone) -> Iterable[Hashable]:
        where = tuple(getattr(someone, field) for field in place)
        return {(name, where) for name in full_names(someone)} if all(where) else ()

    return keys


def _number_and_name_keys(numbers: Keys, names: Keys) -> Keys:
    """Return keys of a number with a name: a number alone proves nothing, because schools reuse them."""
    return lambda someone: list(product(numbers(someone), names(someone)))


_BY_NUMBER = (
    _number_and_name_keys(_numbers, full_names),
    _number_and_name_keys(_numbers, _parts),
    _number_and_name_keys(_bare_numbers, _parts),
)
_BY_NAME_AND_PLACE = (
    _name_keys("grade", "homeroom"),
    _name_keys("homeroom"),
    _name_keys("grade"),
    _name_keys("classes"),
)


def _reused_numbers(
    candidates: Sequence[Candidate], people: Sequence[Person], free: Sequence[Person]
) -> Iterable[tuple[Candidate, str]]:
    """Yield candidates whose number a person of another name has, with a sentence.

    Numbers are compared without their zeros only for people not on the list: 0042 and 42 may both be here.
    """
    find_owners, find_roughly = _finder(people, _numbers), _finder(free, _bare_numbers)
    for candidate in candidates:
        owners = find_owners(candidate) or find_roughly(candidate)
        for owner in list(owners.values())[:1]:
            yield candidate, number_taken(candidate, owner)
