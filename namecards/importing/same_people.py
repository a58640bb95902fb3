"""Find the people whom two lists both have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import chain

from namecards.core.normalize import bare_number, fold
from namecards.importing.candidate import Candidate, PeopleList


def same_people(best: PeopleList, other: PeopleList) -> dict[int, int]:
    """Return the places of the same people on two lists: one full name that both have once, else one number.

    Two systems count for themselves: the number of one may be somebody else's in the other.
    """
    pairs = _matched(best, other, lambda one: [(fold(one.given), fold(one.family))])
    for at, place in _matched(best, other, lambda one: list(map(bare_number, one.ids))).items():
        one, found = best.candidates[at], other.candidates[place]
        alike = fold(found.family) == fold(one.family) or fold(found.given) == fold(one.given)
        if alike and at not in pairs and place not in pairs.values():
            pairs[at] = place
    return pairs


def _matched(
    best: PeopleList, other: PeopleList, keys: Callable[[Candidate], Sequence[object]]
) -> dict[int, int]:
    """Return the places of the people who share one key that both lists have once."""
    counts = [Counter(chain.from_iterable(map(keys, found.candidates))) for found in (best, other)]
    where = {key: at for at, one in enumerate(other.candidates) for key in keys(one) if counts[1][key] == 1}
    fits = (
        {where[key] for key in keys(one) if key in where and counts[0][key] == 1} for one in best.candidates
    )
    return {at: found.pop() for at, found in enumerate(fits) if len(found) == 1}
