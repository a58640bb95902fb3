"""Who each candidate is among the people there are: by number, then by name, and in doubt left alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from namecards.core.normalize import bare_number, fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, full_names
from namecards.importing.grades import grades_up
from namecards.importing.matching.ambiguity import PersonDoubt, namesake, number_shared, number_taken

Someone = Candidate | Person
Keys = Callable[[Someone], Iterable[Hashable]]
"""What a candidate and a person must have in common to be the same; any one key will do."""
Pairs = list[tuple[Candidate, Person]]


Index = dict[Hashable, list[Person]]
Agrees = Callable[[Candidate, Person], bool]
"""Whether nothing else that is known speaks against a pair."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Who on the list is whom, in the order of the list."""

    pairs: tuple[tuple[Candidate, Person], ...]
    new: tuple[Candidate, ...]
    doubts: tuple[PersonDoubt, ...]
    """Those who are in neither of the two."""
    missing: tuple[Person, ...]
    """People whom nobody on the list is or could be."""


def pair(
    candidates: Sequence[Candidate], people: Sequence[Person], answers: Mapping[Candidate, Person | None]
) -> Pairing:
    """Take the surest matches first; each only if it is the one match on both sides.

    What was `told` comes before all of them: who a candidate is, or None if they are somebody new.
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
    alike = [pair for pair in _mutual_pairs(left, free, _name_keys()) if _may_be_one(*pair)]
    left, free = _without_pairs(left, free, alike)
    namesakes = _index(free, _name_keys())
    alone = {c: why for c in left if (why := namesake(c, _hits(c, namesakes, _name_keys())))}
    unclear = clashes | reused | alone
    who = {**answers, **dict([*numbered, *placed, *alike])}
    doubted = {
        person.id for candidate in unclear for person in _hits(candidate, namesakes, _name_keys()).values()
    }
    return Pairing(
        pairs=tuple((c, person) for c in candidates if (person := who.get(c))),
        new=tuple(c for c in candidates if c not in unclear and not who.get(c)),
        doubts=_doubts({c: unclear[c] for c in candidates if c in unclear}, people, namesakes),
        missing=tuple(person for person in free if person.id not in doubted),
    )


def _doubts(
    unclear: Mapping[Candidate, str], people: Sequence[Person], namesakes: Index
) -> tuple[PersonDoubt, ...]:
    """Each with the people of that name or number; where there are none, of that number without its zeros."""
    owners, rough = _index(people, _numbers), _index(people, _bare_numbers)

    def likely(candidate: Candidate) -> Iterable[Person]:
        sure = _hits(candidate, namesakes, _name_keys()) | _hits(candidate, owners, _numbers)
        return (sure or _hits(candidate, rough, _bare_numbers)).values()

    return tuple(PersonDoubt(candidate, why, tuple(likely(candidate))) for candidate, why in unclear.items())


def _pair_by_steps(
    candidates: Sequence[Candidate],
    people: Sequence[Person],
    steps: Sequence[Keys],
    agree: Agrees = lambda candidate, person: True,
) -> tuple[Pairs, list[Candidate], list[Person]]:
    """The pairs found step by step, and who is left on both sides."""
    pairs: Pairs = []
    left, free = list(candidates), list(people)
    for keys in steps:
        found = [pair for pair in _mutual_pairs(left, free, keys) if agree(*pair)]
        left, free = _without_pairs(left, free, found)
        pairs += found
    return pairs, left, free


def _is_not_lower_grade(candidate: Candidate, person: Person) -> bool:
    """Nobody goes down a grade: the number is a newcomer's, unless the whole name is the same."""
    return (
        bool(full_names(candidate) & full_names(person))
        or (grades_up(person.grade, candidate.grade) or 0) >= 0
    )


def _may_be_one(candidate: Candidate, person: Person) -> bool:
    """Whether the name alone is enough: nothing that both sides know says otherwise."""
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
    """Pairs in which neither side has another match."""
    index = _index(people, keys)
    hits = {candidate: _hits(candidate, index, keys) for candidate in candidates}
    claims = Counter(id for found in hits.values() for id in found)
    return [
        (candidate, person)
        for candidate, found in hits.items()
        for person in found.values()
        if len(found) == 1 == claims[person.id]
    ]


def _index(people: Iterable[Person], keys: Keys) -> Index:
    index: Index = defaultdict(list)
    for person in people:
        for key in keys(person):
            index[key].append(person)
    return index


def _hits(candidate: Candidate, index: Index, keys: Keys) -> dict[str, Person]:
    """The people who have a key in common with a candidate, by id."""
    return {person.id: person for key in keys(candidate) for person in index.get(key, ())}


def _shared_numbers(candidates: Sequence[Candidate], people: Sequence[Person]) -> dict[Candidate, str]:
    """Candidates whose main number another candidate has too, each with a sentence they share.

    None of a number whose people are all known here under it: they were told apart before.
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
    """The folded parts of a name, of which one must agree; of "Maya Lin" also Maya."""
    firsts = {someone.given, someone.preferred, *someone.given.split()[:1]}
    return {("first", fold(name)) for name in firsts if name} | {
        ("family", fold(name)) for name in [someone.family] if name
    }


def _name_keys(*place: str) -> Keys:
    """Keys of a full name in a place, where all of the place is known."""

    def keys(someone: Someone) -> Iterable[Hashable]:
        where = tuple(getattr(someone, field) for field in place)
        return {(name, where) for name in full_names(someone)} if all(where) else ()

    return keys


def _number_and_name_keys(numbers: Keys, names: Keys) -> Keys:
    """Keys of a number with a name: a number alone says nothing, because schools reuse them."""
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
    """Candidates whose number somebody of another name has. Without its zeros, a number is looked for only
    among those who are not on the list: 0042 and 42 may both be here."""
    exact, rough = _index(people, _numbers), _index(free, _bare_numbers)
    for candidate in candidates:
        owners = _hits(candidate, exact, _numbers) or _hits(candidate, rough, _bare_numbers)
        for owner in list(owners.values())[:1]:
            yield candidate, number_taken(candidate, owner)
