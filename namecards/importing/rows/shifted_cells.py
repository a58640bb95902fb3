"""Put cells back that a comma within one of them shifted: `Ruiz, Ana` and `9 Mill Rd, Flat 2` without quotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from namecards.core.text import join_names, pluralize
from namecards.importing.clues import FEWEST
from namecards.importing.row import Row

_MOST = 2
"""The most commas in one cell."""
_GAIN = 2
"""The fewest cells that fit their columns only in their old place."""


def put_back(header: Row | None, rows: Sequence[Row]) -> tuple[Sequence[Row], str]:
    """Join the parts of a cell again in rows of which most cells fit the column beside; and say so."""
    body = [row for row in rows if header and row.number > header.number and row.filled > 1]
    if len(body) <= FEWEST:
        return rows, ""
    forms = [
        Counter(_form(row.cell(at)) for row in body) for at in range(max(len(row.cells) for row in body))
    ]
    values = [len({row.cell(at) for row in body}) / len(body) for at in range(len(forms))]

    def misfit(row: Row, cells: Sequence[str], joined: int = -1) -> float:
        own = [_form(row.cell(at)) for at in range(len(forms))]
        now = [_form(cell) for cell in [*cells, *[""] * len(forms)][: len(forms)]]
        odd = [at for at, form in enumerate(now) if forms[at][form] <= (form == own[at])]
        return sum(1 + (at == joined) * (1 - values[at]) for at in odd)

    found = dict[int, Row]()
    for row in body:
        ways = {}
        if (now := misfit(row, row.cells)) < _GAIN:
            continue
        for at, many in ((at, many) for at in range(len(row.cells) - 1) for many in range(2, _MOST + 2)):
            if all(parts := row.cells[at : at + many]):
                cells = (*row.cells[:at], ", ".join(parts), *row.cells[at + many :])
                ways[cells] = misfit(row, cells, at)
        best = min(ways, key=ways.__getitem__, default=())
        if best and ways[best] <= min(now - _GAIN, _GAIN) and list(ways.values()).count(ways[best]) == 1:
            found[row.number] = replace(row, cells=best)
    told = join_names([f"row {number}" for number in found], 3)
    said = f"A comma too many shifted the cells of {told}, so they were put back." if found else ""
    return [found.get(row.number, row) for row in rows], said


@lru_cache(maxsize=20_000)
def _form(cell: str) -> str:
    """Return the form of a cell: 00 a, a of "12 Main St, Ely"."""
    return re.sub(r"\d", "0", re.sub(r"[^\W\d_]+", "a", cell.strip()))
