"""Split a row that two people share into a row for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from namecards.importing.clues import RARE
from namecards.importing.columns.layout import NAMES, Layout
from namecards.importing.left_out import LeftOut
from namecards.importing.names.pairs import two_first_names, two_people
from namecards.importing.row import Row
from namecards.importing.text import clean


def split_pairs(layout: Layout) -> None:
    """Split the rows that hold two people; their number and photo are dropped, as the owner isn't certain."""
    rows, signs = list[Row](), {at: _signs(layout, at) for at in layout.of("full")}
    for row in layout.rows:
        pair = _pair(row, layout, signs)
        if not pair:
            rows.append(row)
            continue
        at, names = pair
        layout.left_out.append(LeftOut("pair", layout.name(row)))
        others = layout.of("id", "photo", "seat", "login")
        rows += [_with(row, {**dict.fromkeys(others, ""), at: name}) for name in names]
    layout.rows = rows


def _pair(row: Row, layout: Layout, signs: Mapping[int, str]) -> tuple[int, list[str]] | None:
    """Return the column that names two people, and their names; `signs` are those of each column."""
    for at in layout.of(*NAMES):
        if names := two_people(clean(row.cell(at)), signs[at]) if at in signs else []:
            return at, names
        if names := two_first_names(clean(row.cell(at))) if at in layout.of("given") else []:
            return at, names
    return None


def _signs(layout: Layout, at: int) -> str:
    """Return the signs that may part two people; a comma is one where few names of the column have it."""
    commas = sum("," in row.cell(at) for row in layout.rows)
    return "/;," if RARE * commas < len(layout.rows) else "/;"


def _with(row: Row, cells: dict[int, str]) -> Row:
    return replace(row, cells=tuple(cells.get(at, cell) for at, cell in enumerate(row.cells)))
