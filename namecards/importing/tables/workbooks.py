"""Read workbooks and the tables of documents as rows of text as shown: `001042` even if only the cell's
format has the zeros.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from namecards.core.errors import CannotRead
from namecards.importing.files.entries import Source
from namecards.importing.tables.documents import PART, read_document
from namecards.importing.tables.opendocument import MARK, read_opendocument
from namecards.importing.tables.packages import Sheet, hidden_sheets, open_package, sheets
from namecards.importing.tables.reading import MOST_COLUMNS, MOST_ROWS, Row, check_size, trim
from namecards.importing.text import clean

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell

_ZEROS = re.compile(r'(?:"([^"]*)")?(0{2,})(?:;.*)?')
"""A number format that only adds zeros, maybe after a fixed text: `"P "000000`."""
_OLD = b"\xd0\xcf\x11\xe0"
_NUMBERS = b"Index/Document.iwa"
_BOOK = "xl/workbook.xml"


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet."""

    name: str
    rows: tuple[Row, ...]
    remarks: tuple[str, ...]


def is_workbook(data: bytes) -> bool:
    """Whether a file is a spreadsheet or document of Excel, Word or another program, readable or not."""
    return data.startswith((b"PK\3\4", _OLD))


def read_workbook(name: str, data: bytes) -> tuple[list[Table], Source]:
    """Return the visible sheets as tables, and the pictures pasted in them.

    A row with a picture has one more cell: the name of the picture's part. Raises CannotRead.
    """
    _refuse_others(name, data)
    package = open_package(name, data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of charts and styles that do not concern us
            tables = list(_read(name, data, package))
    except CannotRead:
        raise
    except Exception as error:  # a damaged workbook can make openpyxl raise anything
        raise CannotRead(name, "the workbook is damaged. Open it and save it again.") from error
    if tables and _BOOK in _names(package) and (unseen := hidden_sheets(package)):
        said = f"{name}: a hidden sheet was not read: {', '.join(unseen)}."
        at = max(range(len(tables)), key=lambda number: len(tables[number].rows))
        tables[at] = replace(tables[at], remarks=(*tables[at].remarks, said))
    return tables, replace(package, entries=tuple(entry for entry in package.entries if entry.is_picture))


def _read(name: str, data: bytes, package: Source) -> Iterator[Table]:
    if MARK in data:
        return _open(name, package)
    if PART in _names(package):
        return (Table(clean(above), check_size(name, rows), ()) for above, rows in read_document(package))
    return _tables(name, data, sheets(package))


def _names(package: Source) -> set[str]:
    return {entry.name for entry in package.entries}


def _refuse_others(name: str, data: bytes) -> None:
    if data.startswith(_OLD):
        raise CannotRead(name, "it is an old or locked Excel file. Save it as .xlsx without a password.")
    if _NUMBERS in data:
        raise CannotRead(name, "it is a Numbers spreadsheet. Save it as .xlsx or CSV and import that.")


def _open(name: str, package: Source) -> Iterator[Table]:
    """Yield the sheets of a LibreOffice spreadsheet."""
    for sheet, rows, hidden in read_opendocument(package):
        yield Table(sheet, check_size(name, rows), tuple(_mention_hidden(f"{name}, {sheet}", hidden)))


def _tables(name: str, data: bytes, shown: Sequence[Sheet]) -> Iterator[Table]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    for sheet in shown:
        cells = book[sheet.name]
        cells.reset_dimensions()  # the size in the file may be far too large, and rows would be padded to it
        filled = list(_rows(sheet, cells.iter_rows()))
        rows = check_size(name, tuple(row for row in filled if row.number not in sheet.hidden))
        yield Table(
            sheet.name, rows, tuple(_remarks(f"{name}, {sheet.name}", sheet, len(filled) - len(rows)))
        )


def _rows(sheet: Sheet, lines: Iterable[Sequence[ReadOnlyCell]]) -> Iterator[Row]:
    """Yield the rows that are not blank, up to one too many."""
    found = 0
    firsts: dict[tuple[int, int], str] = dict.fromkeys(sheet.merged.values(), "")
    for number, line in enumerate(lines, 1):
        cells = [_text(cell) for cell in line[: MOST_COLUMNS + 1]]
        for column, text in enumerate(cells, 1):
            if (number, column) in firsts:
                firsts[number, column] = text
            elif (number, column) in sheet.merged:
                cells[column - 1] = firsts[sheet.merged[number, column]]
        if any(map(str.strip, cells)) and found <= MOST_ROWS:
            found += 1
            picture = sheet.pictures.get(number)
            yield Row(number, (*cells, picture) if picture else trim(cells))


def _mention_hidden(name: str, hidden: int) -> Iterator[str]:
    if hidden:
        rows = "hidden row was" if hidden == 1 else "hidden rows were"
        yield f"{name}: {hidden} {rows} left out. Show them and import again if you want them."


def _remarks(name: str, sheet: Sheet, hidden: int) -> Iterator[str]:
    yield from _mention_hidden(name, hidden)
    if sheet.astray:
        one, several = "picture was left out, because it lies", "pictures were left out, because they lie"
        yield f"{name}: {sheet.astray} {one if sheet.astray == 1 else several} in two rows at once."


def _text(cell: Any) -> str:
    """Return the text that a cell shows."""
    value = cell.value
    if value is None or cell.data_type == "e":
        return ""
    if isinstance(value, datetime | date):
        return _date(value, cell.number_format)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and (zeros := _ZEROS.fullmatch(cell.number_format)):
        return f"{zeros[1] or ''}{value:0{len(zeros[2])}}"
    return str(value)


def _date(value: datetime | date, shown_as: str) -> str:
    """Return a date as text; `Mar-2` and `3-1`, which Excel makes dates, as Excel shows them."""
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    month = months[value.month - 1]
    short = {"d-mmm": f"{value.day}-{month}", "mmm-yy": f"{month}-{value.year % 100:02}"}
    return short.get(shown_as.split(";")[0].casefold(), f"{value.year}-{value.month:02}-{value.day:02}")
