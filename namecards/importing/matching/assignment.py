"""Find the best assignment of rows to people, and how much better each pair is than any other way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from namecards.core.grouping import group

R = TypeVar("R", bound=Hashable)
P = TypeVar("P", bound=Hashable)
Scores = dict[R, dict[P, int]]
"""How well each person fits each row; a pair that is not listed is impossible."""

_MOST_ROWS = 24
"""The most rows of one group to solve; a larger group, such as people without numbers, stays unsure."""
_NEVER = -(10**9)


def assign(scores: Scores[R, P], alike: Mapping[R, R], margin: int) -> dict[R, P]:
    """Return the pairs of the best assignment without which every assignment is worse by `margin`.

    `alike` gives one row for all rows that say the same: if they swap their people, nothing changes.
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
        if len(part) <= _MOST_ROWS:
            sure |= _sure_pairs(part, alike, margin)
    return sure


def _dominant(
    scores: Scores[R, P], by_person: Mapping[P, Mapping[R, int]], margin: int
) -> Iterator[tuple[R, P]]:
    """Yield the pairs that beat the best alternatives of both sides together; good solutions have them."""
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
    best = _solve(part)
    total = _total(part, best)

    def loss(row: R, person: P) -> int:
        same = alike.get(row, row)
        rest = {
            other: {p: s for p, s in fits.items() if p != person or alike.get(other, other) != same}
            for other, fits in part.items()
        }
        return total - _total(rest, _solve(rest))

    return {row: person for row, person in best.items() if loss(row, person) >= margin}


def _total(scores: Scores[R, P], pairs: Mapping[R, P]) -> int:
    return sum(scores[row][person] for row, person in pairs.items())


def _solve(scores: Scores[R, P]) -> dict[R, P]:
    """Return an assignment with the highest total, by longest augmenting paths (Bellman and Ford)."""
    owner: dict[P, R] = {}
    pairs: dict[R, P] = {}
    while path := _best_path(scores, pairs, owner):
        for row, person in path:
            pairs[row], owner[person] = person, row
    return pairs


def _best_path(scores: Scores[R, P], pairs: Mapping[R, P], owner: Mapping[P, R]) -> list[tuple[R, P]]:
    """Return the pairs to change so that one more row has a person and the total rises most, if any."""
    gain: dict[R, int] = {row: 0 for row in scores if row not in pairs}
    came: dict[P, R] = {}
    reach: dict[P, int] = {}
    active: Iterable[R] = list(gain)
    while active:
        moved: set[R] = set()
        for row in active:
            for person, score in scores[row].items():
                total = gain[row] + score
                if pairs.get(row) == person or total <= reach.get(person, _NEVER):
                    continue
                reach[person], came[person] = total, row
                if (holder := owner.get(person)) is not None:
                    passed = total - scores[holder][person]
                    if passed > gain.get(holder, _NEVER):
                        gain[holder] = passed
                        moved.add(holder)
        active = moved
    ends = [person for person, total in reach.items() if person not in owner and total > 0]
    if not ends:
        return []
    path, person = [], max(ends, key=reach.__getitem__)
    while True:
        row = came[person]
        path.append((row, person))
        if row not in pairs:
            return path
        person = pairs[row]
