"""Put pages beside each other that a sheet too wide for the paper was printed on, down first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from itertools import chain

from namecards.importing.cells.not_names import PAGE
from namecards.importing.cells.titles import NAME_FIELDS, count_titles, title_kind
from namecards.importing.pages.layout import Box, Page, Run, rows_of
from namecards.importing.printed_lists.printed_cells import FEWEST, SAME_ROW

_MOST = 4
"""The most pages across."""
_SAME, _NEARLY_ALL = 1.0, 0.9
"""Points by which rows beside each other may differ in height, and the share of rows that have one beside."""


def side_by_side(pages: Sequence[Page]) -> Sequence[Page]:
    """Return the pages, those with more columns of the same rows to the right of the others."""
    for across in range(_MOST, 1, -1):
        down, rest = divmod(len(pages), across)
        parts = [pages[at * down : (at + 1) * down] for at in range(across)]
        if down and not rest and all(_go_on(parts[0], part) for part in parts[1:]):
            return [reduce(_beside, beside) for beside in zip(*parts, strict=True)]
    return pages


def _go_on(firsts: Sequence[Page], others: Sequence[Page]) -> bool:
    """Whether pages have rows at the heights of the first ones, in other columns, and no names."""
    first, other = firsts[0], others[0]
    heights = [row[0].box.y for row in _rows(first) if count_titles([run.text for run in row])]
    new = replace(other, runs=tuple(_new_runs(first, other)))
    titles = next((found for y in heights if (found := _at(new, y))), [])
    kinds = {title_kind(run.text) for run in titles} - {""}
    is_other = bool(kinds) or len(_columns(other)) > 1 >= len(_columns(other) & _columns(first))
    is_other = is_other and bool(titles) and kinds.isdisjoint(NAME_FIELDS)
    return is_other and all(_have_same_rows(*pair) for pair in zip(firsts, others, strict=True))


def _columns(page: Page) -> set[int]:
    """Return where texts begin in at least half of the rows."""
    lefts = Counter(round(run.box.left) for run in page.runs)
    least = len(_rows(page)) / 2
    return {left for left, times in lefts.items() if times >= least}


def _have_same_rows(first: Page, other: Page) -> bool:
    heights = {round(row[0].box.y) + off for row in _rows(first) for off in (-1, 0, 1)}
    own = [round(row[0].box.y) for row in _rows(replace(other, runs=tuple(_new_runs(first, other))))]
    same = sum(y in heights for y in own)
    return len(own) >= FEWEST and same >= _NEARLY_ALL * len(own)


def _rows(page: Page) -> list[list[Run]]:
    return rows_of(page.runs, SAME_ROW)


def _at(page: Page, y: float) -> list[Run]:
    return [run for run in page.runs if abs(run.box.y - y) < _SAME]


def _new_runs(first: Page, other: Page) -> list[Run]:
    """Return the texts of a page without its head and foot, which the first page has, too.

    A program may draw the same line in other pieces.
    """
    known = set(chain.from_iterable(map(_keys, _rows(first))))
    rows = (row for row in _rows(other) if _keys(row)[0] not in known)
    new = (run for row in rows for run, key in zip(row, _keys(row)[1:], strict=True) if key not in known)
    return [run for run in new if not PAGE.fullmatch(run.text)]


def _keys(row: Sequence[Run]) -> list[tuple[str, int, int]]:
    """Return the text and the place of a row, and those of each of its parts."""
    whole = "".join(run.text for run in row).replace(" ", "")
    parts = [(run.text, round(run.box.left), round(run.box.y)) for run in row]
    return [(whole, *parts[0][1:]), *parts]


def _beside(first: Page, other: Page) -> Page:
    """Return a page as wide as both."""

    def move(box: Box) -> Box:
        return box.shift(right=first.width)

    runs = (replace(run, box=move(run.box)) for run in _new_runs(first, other))
    return replace(
        first,
        width=first.width + other.width,
        runs=(*first.runs, *runs),
        sides=(*first.sides, *map(move, other.sides)),
    )
