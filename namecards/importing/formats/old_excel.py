"""Read Excel 97 to 2003 (.xls) as rows of text as shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from io import StringIO
from types import SimpleNamespace
from typing import Any

from namecards.core.errors import CannotRead

_EMPTY, _TEXT, _NUMBER, _DATE, _FLAG, _ERROR, _BLANK = range(7)
"""The types of cells, as xlrd numbers them."""
Cells = Iterator[list[Any]]


Numbers = frozenset[int]


def read_old_excel(
    name: str, data: bytes
) -> Iterator[tuple[str, bool, Cells, Numbers, Numbers, dict[Any, Any]]]:
    """Yield each sheet: its name, whether it is shown, its cells, hidden rows and columns, and merged cells.

    CannotRead if it is locked, damaged, or another old document: they begin alike.
    """
    import xlrd  # 50 ms

    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=StringIO())
    except Exception as error:  # a damaged workbook can make xlrd raise anything
        why = "it is an old Word file, or a locked or damaged old Excel file. Save it as .docx or .xlsx."
        if name.casefold().endswith(".xlsx"):
            why = "it has a password, or it is damaged. Save it in Excel without a password."
        raise CannotRead(name, why) from error
    for sheet in book.sheets():
        hidden = frozenset(at + 1 for at, row in sheet.rowinfo_map.items() if row.hidden)
        columns = frozenset(at for at, column in sheet.colinfo_map.items() if column.hidden)
        cells = ([_cell(book, cell) for cell in sheet.row(at)] for at in range(sheet.nrows))
        merged = {
            (row + 1, left + 1): (top + 1, left + 1)
            for top, bottom, left, right in sheet.merged_cells
            if right == left + 1
            for row in range(top + 1, bottom)
        }
        yield sheet.name, sheet.visibility == 0, cells, hidden, columns, merged


def _cell(book: Any, cell: Any) -> Any:
    """Return a cell in the form of openpyxl: value, type and number format."""
    value: object = None if cell.ctype in (_EMPTY, _BLANK, _ERROR) else cell.value
    shown_as = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
    if cell.ctype == _DATE:
        value = _day(book, cell.value)
    return SimpleNamespace(value=value, data_type="n", number_format=shown_as)


def _day(book: Any, number: float) -> date | float:
    from xlrd import XLDateError, xldate_as_datetime

    try:
        found: datetime = xldate_as_datetime(number, book.datemode)
    except (XLDateError, ValueError, OverflowError):
        return number
    return found
