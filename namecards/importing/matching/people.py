"""Match the rows of a list to the people already here, all at once; close calls become questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from namecards.core.grouping import group
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, full_names
from namecards.importing.matching.ambiguity import (
    PersonDoubt,
    namesake,
    number_shared,
    number_taken,
    renamed_since,
)
from namecards.importing.matching.assignment import assign
from namecards.importing.matching.evidence import Witness
from namecards.importing.matching.former_names import NO_FORMER_NAMES, FormerNames
from namecards.importing.matching.numbers import Numbers, settle, tell_places
from namecards.importing.matching.pair_evidence import Evidence
from namecards.importing.matching.traits import Likeness

_MARGIN = 20
"""Points by which every other assignment must be worse: about as many as a room is worth."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """The result of matching, in the order of the list."""

    pairs: tuple[tuple[Candidate, Person], ...]
    new: tuple[Candidate, ...]
    doubts: tuple[PersonDoubt, ...]
    """Candidates who may be someone already here."""
    missing: tuple[Person, ...]
    """People already here whom no candidate may be."""
    numbers: Numbers
    """The owner of each number from now on."""


SamePicture = Callable[[Candidate, Person], bool]
"""Tells whether the photos on the list and here are one picture; called only where it decides."""


def pair(
    candidates: Sequence[Candidate],
    people: Sequence[Person],
    answers: Mapping[Candidate, Person | None],
    same_picture: SamePicture = lambda candidate, person: False,
    waiting: Sequence[Candidate] = (),
    former: FormerNames = NO_FORMER_NAMES,
) -> Pairing:
    """Weigh every pair, and take those of the best assignment that no other comes close to.

    `answers` outweigh all evidence: they name the person a candidate is, or None for someone new. Rows that
    are `waiting` for an answer are nobody yet, but whoever they may be is not missing.
    """
    taken = {person.id for person in answers.values() if person}
    asked = [candidate for candidate in candidates if candidate not in answers]
    free = {person.id: person for person in people if person.id not in taken}
    witness = Witness([*asked, *waiting], list(free.values()), former)
    found = {row: witness.compare(row) for row in asked}
    clashes = _shared_numbers(asked, found)
    sure = _sure_by_pictures({row: found[row] for row in found if row not in clashes}, free, same_picture)
    who = {**answers, **{row: free[id] for row, id in sure.items()}}
    used = {*taken, *sure.values()}
    likely = {row: _likely(row, found[row], used, witness) for row in asked if row not in sure}
    unclear = {row: ids for row, ids in likely.items() if ids or row in clashes}
    about = {row: [free[id] for id in ids] for row, ids in unclear.items()}
    doubts = _doubts(about, witness, clashes, people)
    pairs = tuple((row, person) for row in candidates if (person := who.get(row)))
    new = tuple(row for row in candidates if row not in unclear and not who.get(row))
    doubted = {person.id for doubt in doubts for person in doubt.people}
    unsure = {id for row in waiting for id in witness.compare(row)}
    given = [row for row in new if row in answers]
    by_place = witness.other_system and tell_places(candidates) and tell_places(_active(people))
    return Pairing(
        pairs=pairs,
        new=new,
        doubts=doubts,
        missing=tuple(person for id, person in free.items() if id not in used | doubted | unsure),
        numbers=settle(pairs, new, people, given, doubted, witness.other_system and not by_place, by_place),
    )


def _active(people: Sequence[Person]) -> list[Person]:
    return [person for person in people if person.active]


def _sure_by_pictures(
    weighed: Mapping[Candidate, dict[str, Evidence]], free: Mapping[str, Person], same_picture: SamePicture
) -> dict[Candidate, str]:
    """Return the sure pairs; comparing pictures is slow, so only the unsure ones are compared."""
    sure = _sure(weighed)
    seen = {
        row: {id: replace(each, picture=same_picture(row, free[id])) for id, each in evidence.items()}
        for row, evidence in weighed.items()
        if row.photo and row not in sure
    }
    shown = any(each.picture for evidence in seen.values() for each in evidence.values())
    return _sure({**weighed, **seen}) if shown else sure


def _sure(weighed: Mapping[Candidate, Mapping[str, Evidence]]) -> dict[Candidate, str]:
    """Return the sure pairs of the best assignment."""
    scores = {row: {id: each.score for id, each in found.items()} for row, found in weighed.items()}
    best = assign(scores, {row: replace(row, origin="") for row in scores}, _MARGIN)
    return {row: id for row, id in best.items() if weighed[row][id].is_sure}


def _likely(row: Candidate, evidence: Mapping[str, Evidence], used: set[str], witness: Witness) -> list[str]:
    """Return the people whom a row, but no other row, may be, the likeliest first; else a number's owner."""
    likely = sorted(evidence.keys() - used, key=lambda id: (-evidence[id].score, id))
    return likely or [id for id in witness.owners(row) if id not in used]


def _doubts(
    about: Mapping[Candidate, Sequence[Person]],
    witness: Witness,
    clashes: Mapping[Candidate, str],
    people: Sequence[Person],
) -> tuple[PersonDoubt, ...]:
    """Return why it is not known who each row is; people with its number are named, too."""
    by_number = group((number, person) for person in people for number in person.ids)
    holders = {row: [one for number in row.ids for one in by_number.get(number, ())] for row in about}
    doubts = (_doubt(row, some, witness, clashes.get(row, ""), holders[row]) for row, some in about.items())
    return tuple(doubts)


def _doubt(
    row: Candidate, likely: Sequence[Person], witness: Witness, clash: str, holders: Sequence[Person]
) -> PersonDoubt:
    names = full_names(row)
    alike = [person for person in likely if names & full_names(person)]
    shared = {*witness.owners(row), *(p.id for p in holders if not p.active)}
    owners = [person for person in likely if person.id in shared and person not in alike]
    renamed = [] if alike else [person for person in likely if witness.had_name(row, person)]
    if renamed:
        why = clash or renamed_since(row, renamed[0])
    else:
        why = clash or (number_taken(row, owners[0]) if owners else namesake(row, alike or likely, holders))
    return PersonDoubt(row, why, tuple(likely))


def _shared_numbers(
    rows: Sequence[Candidate], found: Mapping[Candidate, Mapping[str, Evidence]]
) -> dict[Candidate, str]:
    """Return candidates who share their main number with another candidate, with a sentence.

    A shared number is fine if everybody with it is known here under it: somebody already told them apart.
    """
    owners = group((row.ids[0], row) for row in rows if row.ids)
    return {
        row: number_shared(alike)
        for alike in owners.values()
        if len(alike) > 1 and not all(_is_known(found[row]) for row in alike)
        for row in alike
    }


def _is_known(evidence: Mapping[str, Evidence]) -> bool:
    return any(each.number > 0 and each.likeness >= Likeness.FIRST for each in evidence.values())
