"""Leave out the head and the foot of a page that are the same as on the page before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise, takewhile
from statistics import median

from namecards.importing.cells.not_names import PAGE
from namecards.importing.pages.layout import Line
from namecards.importing.printed_lists.printed_cells import TextRow, are_titles

_SAME, _APART = 2.0, 1.25
"""Points by which a text may stand elsewhere, and usual steps between rows to the foot of a page."""
Rows = Sequence[list[Line]]


def without_repeated(pages: Sequence[Rows]) -> list[list[list[Line]]]:
    """Return the rows of pages without a head that the page before has, and a foot that the next has.

    The name of a sheet above its second page, or a school's name below its first, is no class of people.
    """
    return [
        _rest(rows, before, after)
        for before, rows, after in zip([[], *pages], pages, [*pages[1:], []], strict=False)
    ]


def _rest(rows: Rows, before: Rows, after: Rows) -> list[list[Line]]:
    top = len(list(takewhile(partial(_is_in, before), rows)))
    bottom = len(list(takewhile(partial(_is_in, after), reversed(rows[top:]))))
    at = len(rows) - bottom
    steps = [below[0].box.y - above[0].box.y for above, below in pairwise(rows)]
    if 0 < at < len(rows) and steps[at - 1] <= _APART * median(steps):
        at = len(rows)  # the last rows of a table
    return [*rows[top:at]]


def _is_in(other: Rows, row: TextRow) -> bool:
    """Whether another page has the same row at the same height; titles are needed on each page."""
    again = (one for one in other if abs(one[0].box.y - row[0].box.y) < _SAME)
    return any(_key(one) == _key(row) for one in again) and not are_titles(row)


def _key(row: TextRow) -> tuple[str, ...]:
    """Return the texts of a row without the number of the page."""
    return tuple("" if PAGE.fullmatch(line.text) else line.text for line in row)
