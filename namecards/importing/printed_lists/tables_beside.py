"""Part a page on which a list goes on in a second column, below the same titles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from namecards.core.normalize import words
from namecards.importing.cells.titles import title_kind
from namecards.importing.pages.layout import Line, Page, rows_of
from namecards.importing.places.class_headings import class_above
from namecards.importing.printed_lists.printed_cells import SAME_ROW, TextRow, parted_lines
from namecards.importing.printed_lists.printed_rows import is_of_names

_SAME = 1.5
"""Points by which the distances between the same titles may differ."""
_RELATED = 0.3
"""The share of rows with one last name that shows the second person to be a parent."""


def part_tables(page: Page) -> list[Page]:
    """Return the columns of a list, the right ones moved to where the first is; other pages unchanged."""
    lines = parted_lines(page)
    rows = rows_of(lines, SAME_ROW)
    titles = [line for row in rows if any(map(is_of_names, row)) for line in row if title_kind(line.text)]
    shift = _shift(titles)
    if not shift:
        return [page]
    lefts = {(line.text, round(line.box.left + by)) for line in lines for by in (-_SAME, 0, _SAME)}
    again = [line for line in lines if (line.text, round(line.box.left - shift)) in lefts]
    top = min(line.box.top for line in (*titles, *again))
    cut = min(line.box.left for line in lines if line.box.top >= top) + shift - _SAME
    right = [line for row in rows for line in row if line.box.left >= cut and _is_of_column(row, cut, top)]
    moved = {id(run) for line in right for run in line.runs}
    if _are_related(rows, titles, cut):
        return [page]
    is_even = len({round(line.box.y) for line in titles}) == 1
    pages = [
        replace(
            page,
            runs=tuple(
                replace(run, box=run.box.shift(right=-by))
                for run in page.runs
                if (id(run) in moved) == bool(by)
            ),
            sides=tuple(side.shift(right=-by) for side in page.sides if (side.left >= cut) == bool(by)),
            edges=page.edges if is_even else (),
        )
        for by in (0, shift)
    ]
    return [pages[0], *part_tables(pages[1])]


def _is_of_column(row: TextRow, cut: float, top: float) -> bool:
    """Whether the texts of a row are in the columns: below the titles, or a class above each."""
    halves = [[line for line in row if (line.box.left < cut) == is_left] for is_left in (True, False)]
    are_classes = all(len(half) == 1 and class_above(half[0].text) for half in halves)
    return row[0].box.top >= top or are_classes


def _shift(titles: Sequence[Line]) -> float:
    """Return how far to the right all titles stand again; 0 if they don't."""
    lefts = defaultdict[str, list[float]](list)
    for line in titles:
        lefts[line.text].append(line.box.left)
    steps = [[b - a for a, b in pairwise(sorted(some)) if b - a > _SAME] for some in lefts.values()]
    first = next((step[0] for step in steps if step), 0.0)
    return first if all(step and abs(step[0] - first) < _SAME for step in steps) else 0.0


def _are_related(rows: Sequence[TextRow], titles: Sequence[Line], cut: float) -> bool:
    """Whether the names on the right often are those on the left in their rows: those of parents."""
    columns = [line.box for line in titles if is_of_names(line)]
    names = [
        [
            line
            for line in row
            if any(line.box.left < box.right and box.left < line.box.right for box in columns)
        ]
        for row in rows
        if not any(map(is_of_names, row))
    ]
    both = [
        [
            {word for line in row if (line.box.left < cut) == is_left for word in words(line.text)}
            for is_left in (True, False)
        ]
        for row in names
    ]
    beside = [(left, right) for left, right in both if left and right]
    return sum(not left.isdisjoint(right) for left, right in beside) > _RELATED * len(beside)
