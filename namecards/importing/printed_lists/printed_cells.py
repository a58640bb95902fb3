"""Part the texts of a printed page where a cell ends: at upright lines, and where most rows begin a text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from namecards.importing.cells.titles import count_titles
from namecards.importing.pages.layout import Box, Line, Page, Run, around, group, lines, rows_of

SAME_ROW = 0.35
"""The share of a line's height by which a text of the same row may be lower."""
FEWEST = 3
"""The fewest rows of a table."""
_NEAR, _EXACT, _TOUCHING = 1.0, 0.25, 0.1
"""Points by which a text may reach over a line beside it, within which they begin at one place, and touch."""
_MOSTLY, _SELDOM = 2 / 3, 1 / 3
"""The share of rows from the first to the last, and of all on the page, that have a text at a place."""
Edge = Callable[[Run], float]
TextRow = list[Line]


def are_titles(row: TextRow) -> bool:
    """Whether several texts of a row are titles of columns."""
    return count_titles([line.text for line in row]) > 1


def parted_lines(page: Page) -> list[Line]:
    """Return the texts of a page; the texts of two cells are apart even if one is cut off."""
    sides = sorted(page.sides, key=lambda side: side.left)
    lefts = [side.left for side in sides]
    rows = [row for row in rows_of(page.runs, SAME_ROW) if len(row) > 1]
    begins, ends = (
        sorted(_places(rows, edge), key=lambda place: place.left) for edge in (_left_edge, _right_edge)
    )
    firsts, lasts = ([place.left for place in places] for places in (begins, ends))

    def is_apart(before: Run, run: Run) -> bool:
        gap = run.box.left - before.box.right
        if gap < -_NEAR or abs(gap) < _TOUCHING:  # parts of a word
            return gap < 0 and _is_among(begins, firsts, run.box.left, None)
        return (
            _is_among(begins, firsts, run.box.left, run.box.y)
            or (_is_number(run) and _is_among(ends, lasts, run.box.right, run.box.y))
            or _is_between(sides, lefts, before.box, run.box)
        )

    return lines(page.runs, is_apart=is_apart)


def _left_edge(run: Run) -> float:
    return run.box.left


def _right_edge(run: Run) -> float:
    return run.box.right


def _is_number(run: Run) -> bool:
    return run.text.isdecimal()


def _is_among(places: Sequence[Box], lefts: Sequence[float], x: float, y: float | None) -> bool:
    """Whether a text begins or ends at one of the places; `y` is its height, or None for any."""
    near = places[bisect_left(lefts, x - _EXACT) : bisect_right(lefts, x + _EXACT)]
    return any(y is None or place.top <= y <= place.bottom for place in near)


def _is_between(sides: Sequence[Box], lefts: Sequence[float], before: Box, box: Box) -> bool:
    """Whether an upright line is between two texts of a row."""
    near = sides[bisect_left(lefts, before.right - _NEAR) : bisect_right(lefts, box.left + _NEAR)]
    return any(side.top <= box.y <= side.bottom for side in near)


def _places(rows: Sequence[Sequence[Run]], edge: Edge) -> Iterator[Box]:
    """Yield where a text begins, or a number ends, in most rows, right of texts that are not all the same.

    Words that a program draws one by one begin anywhere, or below each other as the words before are the
    same; parts of a word touch.
    """
    found = [
        (edge(run), at, before.text, run.box.left - before.box.right)
        for at, row in enumerate(rows)
        for before, run in pairwise(row)
        if run.box.left - before.box.right > _NEAR and (edge is _left_edge or _is_number(run))
    ]
    for some in group(sorted(found), lambda before, one: one[0] - before[0][0] < _EXACT):
        inside, gaps = {at for _, at, *_ in some}, [gap for *_, gap in some]
        first, last = min(inside), max(inside)
        mostly = 1 if max(gaps) - min(gaps) < _EXACT else _MOSTLY  # words may be equally long by chance
        is_often = len(inside) >= max(FEWEST, mostly * (last - first + 1), _SELDOM * len(rows))
        if is_often and len({text for _, _, text, _ in some}) > 1:
            yield Box(some[0][0], rows[first][0].box.top, some[0][0], rows[last][0].box.bottom)


def join_in_frames(page: Page) -> Page:
    """Return a page with both lines in each of several equal frames as one: first and last name on a seat."""
    if not page.frames:
        return page
    size = Counter((round(frame.width), round(frame.height)) for frame in page.frames).most_common(1)
    frames = [frame for frame in page.frames if (round(frame.width), round(frame.height)) == size[0][0]]
    inside = [[run for run in page.runs if frame.holds_middle(run.box)] for frame in frames]
    filled = [runs for runs in inside if runs]
    pairs = [sorted(runs, key=lambda run: run.box.y) for runs in filled if len(runs) == 2]
    words = [run.text for runs in pairs for run in runs]
    if len(pairs) < FEWEST or len(pairs) < len(filled) or not all(map(str.isalpha, map(_plain, words))):
        return page
    joined = [
        replace(one, text=f"{one.text} {other.text}", box=around([one.box, other.box]))
        for one, other in pairs
    ]
    used = {id(run) for runs in pairs for run in runs}
    return replace(page, runs=(*(run for run in page.runs if id(run) not in used), *joined))


def _plain(word: str) -> str:
    return re.sub(r"['’.-]", "", word)
