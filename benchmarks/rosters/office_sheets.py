"""Write sheets as they look in an office: coloured bars, upright titles, rows that are crossed out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill


@dataclass(frozen=True, slots=True)
class Bar:
    """A coloured row whose one text is merged across the whole list."""

    text: str
    colour: str = "DDEBF7"


@dataclass(frozen=True, slots=True)
class Upright:
    """A title that is turned by 90 degrees."""

    text: str


class Struck(list[Any]):
    """A row that is crossed out."""


def lay(sheet: Any, rows: Iterable[Any], wide: int, merge: Iterable[str] = ()) -> None:
    """Write rows into an empty sheet as they look in an office, and merge these areas."""
    for y, row in enumerate(rows, 1):
        for x, value in enumerate([row.text] if isinstance(row, Bar) else row, 1):
            cell = sheet.cell(y, x)
            cell.value = value.text if isinstance(value, Upright) else (None if value == "" else value)
            if isinstance(value, Upright):
                cell.alignment = Alignment(text_rotation=90, wrap_text=True)
            if isinstance(row, Struck):
                cell.font = Font(strike=True)
        if isinstance(row, Bar):
            sheet.merge_cells(start_row=y, end_row=y, start_column=1, end_column=wide)
            sheet.cell(y, 1).font = Font(bold=True, size=12)
            sheet.cell(y, 1).fill = PatternFill("solid", fgColor=row.colour)
            sheet.cell(y, 1).alignment = Alignment(horizontal="center")
    for area in merge:
        sheet.merge_cells(area)


def book_of(title: str) -> tuple[Workbook, Any]:
    """A new workbook and its only sheet, called so."""
    book = Workbook()
    sheet = book.active
    sheet.title = title
    return book, sheet
