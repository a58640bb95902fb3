"""Split the list numbers from the names behind them: "1. Ava Moss", in a table without titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.row import Row

_COUNTED = re.compile(r"\s*(\d{1,3})[.)º°、．-]{1,2}\s*([^\W\d].*)", re.DOTALL)


def split_counts(rows: Sequence[Row]) -> Sequence[Row]:
    """Return a table with the list numbers of the names in a column before these; others unchanged."""
    width = max((len(row.cells) for row in rows), default=0)
    for at in range(width):
        found = [_COUNTED.fullmatch(row.cell(at)) for row in rows]
        counts = [int(one[1]) for one in found if one]
        first = next((nth for nth, one in enumerate(found) if one), 0)
        filled = sum(bool(row.cell(at).strip()) for row in rows[first:])
        goes_on = sum(other == one + 1 for one, other in pairwise(counts)) + 1
        if len(counts) >= max(FEWEST, MOSTLY * filled) and goes_on >= MOSTLY * len(counts):
            parts = (
                one.groups() if one else ("", row.cell(at)) for row, one in zip(rows, found, strict=True)
            )
            pairs = zip(rows, parts, strict=True)
            return [
                replace(row, cells=(*row.cells[:at], *own, *row.cells[at + 1 :]))
                if len(row.cells) > 1 or own[0]
                else row
                for row, own in pairs
            ]
    return rows
