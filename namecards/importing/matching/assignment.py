"""The best assignment of rows to people, and by how much each pair of it is better than any other way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from operator import itemgetter
from typing import TypeVar

from namecards.core.grouping import group

R = TypeVar("R", bound=Hashable)
P = TypeVar("P", bound=Hashable)
Scores = dict[R, dict[P, int]]
"""How well each person fits each row; a pair that is not listed is impossible."""

_MOST = 8
"""Rows or people of one group that are worked out; more that all fit each other are not sure."""


def assign(scores: Scores[R, P], alike: Mapping[R, R], margin: int) -> dict[R, P]:
    """Return the pairs of the best assignment that every assignment without them misses by `margin`.

    `alike` gives one row for all rows that say the same: they may swap their people, that is no other way.
    """
    by_person: dict[P, dict[R, int]] = defaultdict(dict)
    for row, fits in scores.items():
        for person, score in fits.items():
            by_person[person][row] = score
    sure = dict(_dominant(scores, by_person, margin))
    taken = set(sure.values())
    left = {
        row: {person: score for person, score in fits.items() if person not in taken}
        for row, fits in scores.items()
        if row not in sure
    }
    for part in _parts(left):
        if len(part) <= _MOST and len({person for fits in part.values() for person in fits}) <= _MOST:
            sure |= _sure_pairs(part, alike, margin)
    return sure


def _dominant(
    scores: Scores[R, P], by_person: Mapping[P, Mapping[R, int]], margin: int
) -> Iterator[tuple[R, P]]:
    """Yield the pairs that beat the best others of both sides together: every good assignment has them."""
    for row, fits in scores.items():
        if not fits:
            continue
        person = max(fits, key=fits.__getitem__)
        others = max((score for other, score in fits.items() if other != person), default=0)
        rivals = max((score for other, score in by_person[person].items() if other != row), default=0)
        if fits[person] >= others + rivals + margin:
            yield row, person


def _parts(scores: Scores[R, P]) -> Iterator[Scores[R, P]]:
    """Yield the parts of a problem that have no person in common."""
    rows_of = group((person, row) for row, fits in scores.items() for person in fits)
    seen: set[R] = set()
    for start in scores:
        part, waiting = dict[R, dict[P, int]](), [start]
        while waiting:
            if (row := waiting.pop()) not in seen:
                seen.add(row)
                part[row] = scores[row]
                waiting += (other for person in scores[row] for other in rows_of.pop(person, ()))
        if any(part.values()):
            yield part


def _sure_pairs(part: Scores[R, P], alike: Mapping[R, R], margin: int) -> dict[R, P]:
    total, best = _solve(part)

    def loss(row: R, person: P) -> int:
        same = alike.get(row, row)
        rest = {
            other: {p: s for p, s in fits.items() if p != person or alike.get(other, other) != same}
            for other, fits in part.items()
        }
        return total - _solve(rest)[0]

    return {row: person for row, person in best.items() if loss(row, person) >= margin}


def _solve(scores: Scores[R, P]) -> tuple[int, dict[R, P]]:
    """Return the highest total and its assignment: row by row, the best for each set of people given away."""
    ways: dict[frozenset[P], tuple[int, dict[R, P]]] = {frozenset(): (0, {})}
    for row, fits in scores.items():
        for taken, (total, pairs) in list(ways.items()):
            for person in fits.keys() - taken:
                way = total + fits[person], {**pairs, row: person}
                ways[taken | {person}] = max(way, ways.get(taken | {person}, way), key=itemgetter(0))
    return max(ways.values(), key=itemgetter(0))
