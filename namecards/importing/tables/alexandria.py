"""Alexandria's patron tables: titles are codes, below a mark `PT01` (support.companioncorp.com, 994618)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from namecards.importing.tables.reading import Row

_TITLES = {
    "1000": "Barcode",
    "1006": "Last Name",
    "1007": "First Name",
    "1008": "Middle Name",
    "1026": "Status",
    "1028": "Patron Type",
    "1070": "Nickname",
}
_NAMES = {"1006", "1007"}
"""A row of titles has both codes: one alone may be somebody's number."""
_GONE = {"4": "Transferred", "5": "Inactive"}
"""The statuses, of six, of people who left; a lost card or a suspension is none."""


def decode_titles(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Replace Alexandria's codes for titles and statuses by words; other tables stay unchanged."""
    coded = next((row for row in rows[:10] if set(row.cells) >= _NAMES), None)
    if not coded:
        return tuple(rows)
    at = coded.cells.index("1026") if "1026" in coded.cells else -1
    people = [replace(row, cells=_status(row.cells, at)) for row in rows if row.number > coded.number]
    return (replace(coded, cells=tuple(_TITLES.get(cell, cell) for cell in coded.cells)), *people)


def _status(cells: tuple[str, ...], at: int) -> tuple[str, ...]:
    return tuple(_GONE.get(cell, "Active") if column == at else cell for column, cell in enumerate(cells))
