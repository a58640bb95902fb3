"""Who each candidate is among the people there are: by number, then by name, and in doubt left alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from namecards.core.forms import bare, fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, full_names

Someone = Candidate | Person
Keys = Callable[[Someone], Iterable[Hashable]]
"""What a candidate and a person must have in common to be the same; any one key will do."""
Pairs = list[tuple[Candidate, Person]]


@dataclass(frozen=True, slots=True)
class Pairing:
    """Who on the list is whom, in the order of the list."""

    pairs: tuple[tuple[Candidate, Person], ...]
    new: tuple[Candidate, ...]
    unclear: tuple[str, ...]
    """Why some candidates are in neither of the two."""
    missing: tuple[Person, ...]
    """People whom nobody on the list is or could be."""


def pair(candidates: Sequence[Candidate], people: Sequence[Person]) -> Pairing:
    """Take the surest matches first; each only if it is the one match on both sides."""
    clashes = _clashes(candidates)
    certain = [candidate for candidate in candidates if candidate not in clashes]
    numbered, left, free = _settle(certain, people, _BY_NUMBER)
    reused = dict(_reused(left, people, free))
    left = [candidate for candidate in left if candidate not in reused]
    placed, left, free = _settle(left, free, _BY_NAME_AND_PLACE)
    alike = [(c, p) for c, p in _both_ways(left, free, _named()) if not (c.ids and p.ids)]
    left, free = _rest(left, free, alike)
    namesakes = _index(free, _named())
    alone = {c: sentence for c in left if (sentence := _namesake(c, _hits(c, namesakes, _named())))}
    unclear = clashes | reused | alone
    doubted = {id for candidate in unclear for id in _hits(candidate, namesakes, _named())}
    who = dict([*numbered, *placed, *alike])
    return Pairing(
        pairs=tuple((c, who[c]) for c in candidates if c in who),
        new=tuple(candidate for candidate in left if candidate not in unclear),
        unclear=tuple(dict.fromkeys(unclear.values())),
        missing=tuple(person for person in free if person.id not in doubted),
    )


def _settle(
    candidates: Sequence[Candidate], people: Sequence[Person], steps: Sequence[Keys]
) -> tuple[Pairs, list[Candidate], list[Person]]:
    """The pairs found step by step, and who is left on both sides."""
    pairs: Pairs = []
    left, free = list(candidates), list(people)
    for keys in steps:
        found = _both_ways(left, free, keys)
        left, free = _rest(left, free, found)
        pairs += found
    return pairs, left, free


def _rest(
    candidates: Sequence[Candidate], people: Sequence[Person], pairs: Pairs
) -> tuple[list[Candidate], list[Person]]:
    paired, taken = {candidate for candidate, _ in pairs}, {person.id for _, person in pairs}
    return [c for c in candidates if c not in paired], [p for p in people if p.id not in taken]


def _both_ways(candidates: Sequence[Candidate], people: Sequence[Person], keys: Keys) -> Pairs:
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


Index = dict[Hashable, list[Person]]


def _index(people: Iterable[Person], keys: Keys) -> Index:
    index: Index = defaultdict(list)
    for person in people:
        for key in keys(person):
            index[key].append(person)
    return index


def _hits(candidate: Candidate, index: Index, keys: Keys) -> dict[str, Person]:
    """The people who have a key in common with a candidate, by id."""
    return {person.id: person for key in keys(candidate) for person in index.get(key, ())}


def _clashes(candidates: Sequence[Candidate]) -> dict[Candidate, str]:
    """Candidates whose main number another candidate has too, each with a sentence they share."""
    owners: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        owners[next(iter(candidate.ids), "")].append(candidate)
    return {
        candidate: f"Number {number} is {' and '.join(f'{c.display} ({c.origin})' for c in group)}: "
        "left out. Correct the list and import it again."
        for number, group in owners.items()
        if number and len(group) > 1
        for candidate in group
    }


def _numbers(someone: Someone) -> Iterable[str]:
    return someone.ids


def _bare_numbers(someone: Someone) -> Iterable[str]:
    return filter(None, map(bare, someone.ids))


def _parts(someone: Someone) -> set[tuple[str, str]]:
    """The folded parts of a name, of which one must agree; of "Maya Lin" also Maya."""
    firsts = {someone.given, someone.preferred, *someone.given.split()[:1]}
    return {("first", fold(name)) for name in firsts if name} | {
        ("family", fold(name)) for name in [someone.family] if name
    }


def _named(*place: str) -> Keys:
    """Keys of a full name in a place, where all of the place is known."""

    def keys(someone: Someone) -> Iterable[Hashable]:
        where = tuple(getattr(someone, field) for field in place)
        return {(name, where) for name in full_names(someone)} if all(where) else ()

    return keys


def _numbered(numbers: Keys, names: Keys) -> Keys:
    """Keys of a number with a name: a number alone says nothing, because schools reuse them."""
    return lambda someone: list(product(numbers(someone), names(someone)))


_BY_NUMBER = (
    _numbered(_numbers, full_names),
    _numbered(_numbers, _parts),
    _numbered(_bare_numbers, _parts),
)
_BY_NAME_AND_PLACE = (_named("grade", "homeroom"), _named("homeroom"), _named("grade"), _named("classes"))


def _reused(
    candidates: Sequence[Candidate], people: Sequence[Person], free: Sequence[Person]
) -> Iterable[tuple[Candidate, str]]:
    """Candidates whose number somebody of another name has. Without its zeros, a number is looked for only
    among those who are not on the list: 0042 and 42 may both be here."""
    exact, rough = _index(people, _numbers), _index(free, _bare_numbers)
    for candidate in candidates:
        owners = _hits(candidate, exact, _numbers) or _hits(candidate, rough, _bare_numbers)
        for owner in list(owners.values())[:1]:
            yield candidate, _was(candidate, owner)


def _was(candidate: Candidate, owner: Person) -> str:
    shared = {bare(number) for number in owner.ids}
    number = next(number for number in candidate.ids if number in owner.ids or bare(number) in shared)
    return (
        f"Number {number} was {owner.display} and is now {candidate.display}: left alone. "
        f"If that is right, take the number from {owner.display} and import again."
    )


def _namesake(candidate: Candidate, people: Mapping[str, Person]) -> str:
    """Why somebody may be one of these people of the same name; empty if there are none."""
    numbers = [person.ids[0] for person in people.values() if person.ids]
    if len(people) == len(numbers) == 1 and candidate.ids:
        return (
            f"{candidate.display} has number {candidate.ids[0]} on the list and {numbers[0]} here: "
            "left alone, as it may be somebody else. Correct the number and import again."
        )
    several = (
        f"{candidate.display} ({candidate.origin}) could be one of several people of that name: left alone. "
        "Add student numbers to the list and import again."
    )
    return several if people else ""
