"""Read the rows of somebody whose two records the user merged as one person: the office still has both."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial, reduce
from itertools import chain

from namecards.core.grouping import group
from namecards.core.normalize import bare_number, fold
from namecards.core.people import Person
from namecards.core.text import join_names, only
from namecards.importing.candidate import Candidate, PeopleList, full_names
from namecards.importing.lists.others import fill

Merged = Mapping[str, Sequence[Person]]
"""By the id of a person here: the records that were merged into one, the one that was kept first."""


def join_rows_of_merged(found: PeopleList, merged: Merged, people: Sequence[Person]) -> PeopleList:
    """Return a list with one row for each person whose records were merged, and say which were joined.

    A row is theirs by the number of one of the records with its first name, or by a full name that nobody
    else has.
    """
    if not merged:
        return found
    find = _finder(merged, people)
    listed = found.candidates
    owners = {at: owner for at, one in enumerate(listed) if (owner := find(one))}
    rows = group((owner, at) for at, owner in owners.items())
    rows = {id: sorted(own, key=partial(_place_of_name, listed, merged[id])) for id, own in rows.items()}
    kept = [at for at in range(len(listed)) if at not in owners or rows[owners[at]][0] == at]
    places = {at: place for place, at in enumerate(kept)}
    places |= {at: places[rows[owner][0]] for at, owner in owners.items()}

    def whole(at: int) -> Candidate:
        if at not in owners:
            return listed[at]
        one = reduce(fill, (listed[row] for row in rows[owners[at]]))
        return replace(one, told_of=owners[at])

    several = [listed[own[0]].display for own in rows.values() if len(own) > 1]
    doubts = {picture: doubt.move_to(places) for picture, doubt in found.doubts.items()}
    joined = replace(found.with_people(map(whole, kept)), doubts=doubts)
    sentence = (
        f"The list has two records that you merged, and each was read as one: {join_names(several, 5)}."
    )
    return joined.saying(sentence) if several else joined


def _finder(merged: Merged, people: Sequence[Person]) -> Callable[[Candidate], str]:
    """Return a function that finds the merged person whom a row names; an empty id if nobody."""
    records = [(id, record) for id, own in merged.items() for record in own]
    numbers = {(bare_number(n), fold(record.given)): id for id, record in records for n in record.ids}
    names = {name: id for id, record in records for name in full_names(record)}
    others = set(chain.from_iterable(full_names(one) for one in people if one.id not in merged))

    def find(one: Candidate) -> str:
        by_number = {numbers.get((bare_number(number), fold(one.given)), "") for number in one.ids}
        by_name = {names.get(name, "") for name in full_names(one) - others if name[0]}
        return only((by_number if one.ids else by_name) - {""})

    return find


def _place_of_name(listed: Sequence[Candidate], records: Sequence[Person], at: int) -> int:
    """Return the place of the record whose name a row has; the one that was kept comes first."""
    fits = (place for place, record in enumerate(records) if full_names(listed[at]) & full_names(record))
    return next(fits, len(records))
