"""Rows below a list that sum it up, in any language: without a number, and only numbers beside the word."""

from __future__ import annotations

import re
from collections.abc import Callable
from statistics import mean

from namecards.importing.tables.layout import NAMES, Layout
from namecards.importing.tables.reading import Row

_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?\s*%?")
_MOST = 0.9
"""The share of the rows that must have a number of the student for a row without one to stand out."""
_MOST_SUMS = 5
"""Rows that may sum up a list: boys, girls, present, absent, all."""
_FEWEST = 2
"""Numbers in a row: a new pupil may have a grade and no number yet."""
_NEAR = 0.06
"""An average is rounded to a tenth."""


def sums_in(layout: Layout) -> Callable[[Row], bool]:
    """Return a function that tells rows whose numbers count or sum up those of the other rows."""
    names = layout.of(*NAMES)
    ids = layout.of("id") or layout.of("seat")
    people = [row for row in layout.rows if any(row.cell(at).strip() for at in ids)]
    most = bool(people) and len(people) >= _MOST * (len(layout.rows) - _MOST_SUMS)
    columns = {at: [row.cell(at).strip() for row in people] for at in range(layout.width) if at not in names}

    def is_sum(row: Row) -> bool:
        if not most or row.number <= people[-1].number:
            return False
        filled = {at: cell for at in columns if (cell := row.cell(at).strip())}
        return len(filled) >= _FEWEST and all(_sums(cell, columns[at]) for at, cell in filled.items())

    return is_sum


def _sums(cell: str, column: list[str]) -> bool:
    """Whether a number stands below words or nothing, or is the sum, the count or the average of a column."""
    if not _NUMBER.fullmatch(cell):
        return False
    filled = list(filter(None, column))
    numbers = [_value(other) for other in filled if _NUMBER.fullmatch(other)]
    if 2 * len(numbers) < len(filled) or not numbers:
        return True
    told = sum(numbers), mean(numbers), len(numbers)
    return len(set(numbers)) > 1 and any(abs(_value(cell) - value) <= _NEAR for value in told)


def _value(cell: str) -> float:
    return float(cell.rstrip("% ").replace(",", "."))
