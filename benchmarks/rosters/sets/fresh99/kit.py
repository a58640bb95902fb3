"""What the cases of this pair share: cells in colours, keys beside a list, widths of columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from openpyxl.styles import PatternFill


def paint(sheet: Any, rows: Mapping[int, str], columns: Iterable[int]) -> None:
    """Colour these rows in these columns."""
    for row, colour in rows.items():
        for column in columns:
            sheet.cell(row, column).fill = PatternFill("solid", fgColor=colour)


def wide(sheet: Any, **widths: float) -> None:
    """Set how wide the columns of these letters are."""
    for letter, width in widths.items():
        sheet.column_dimensions[letter].width = width
