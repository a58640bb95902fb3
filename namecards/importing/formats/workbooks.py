"""Read workbooks as rows of text as shown: `001042` even if only the cell's format has the zeros."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any

from namecards.core.errors import CannotRead
from namecards.core.text import join_names, pluralize
from namecards.importing.files.entries import Source
from namecards.importing.formats.dbase import is_dbase, read_dbase
from namecards.importing.formats.old_excel import read_old_excel
from namecards.importing.formats.opendocument import OpenSheet, is_opendocument, read_opendocument
from namecards.importing.formats.packages import BOOK, Sheet, commented_cells, open_package, relations, sheets
from namecards.importing.formats.sheet_texts import lines_of_boxes, lines_of_print
from namecards.importing.formats.text_tables import MOST_COLUMNS, MOST_ROWS, check_size
from namecards.importing.row import Row, trim

_ZEROS = re.compile(r'(?:"([^"]*)")?(0{2,})(?:;.*)?')
"""A number format that only adds zeros, maybe after a fixed text: `"P "000000`."""
_PICTURES = (b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n")
"""The first bytes of pictures inside an old Excel file."""
_IN_CELLS = "xl/richData/richValueRel.xml"
"""The part that refers to pictures as values of cells, where newer versions of Excel place them."""
OLD = b"\xd0\xcf\x11\xe0"
PACKED = b"PK\3\4"


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet."""

    name: str
    rows: tuple[Row, ...]
    remarks: tuple[str, ...]
    around: tuple[str, ...] = ()
    """The lines at the head and foot of its printed pages."""
    boxes: tuple[str, ...] = ()
    """The lines in its text boxes."""
    blank: str = ""
    """A sentence about cells that are blank only in the file."""


def is_workbook(data: bytes) -> bool:
    """Whether a file is a spreadsheet of any program, or a dBase table, readable or not."""
    return data.startswith((PACKED, OLD)) or is_dbase(data)


def read_workbook(name: str, data: bytes) -> tuple[list[Table], Source]:
    """Return the visible sheets as tables, and the pictures pasted in them.

    A row with a picture has one more cell: the name of the picture's part. If some rows have several
    pictures, each has its own cell. Raises CannotRead.
    """
    if not data.startswith(PACKED):
        tables = _old_tables(name, data) if data.startswith(OLD) else [_dbase_table(name, data)]
        return tables, Source(Path(name), (), lambda _: b"")
    package = open_package(name, data)
    is_open = is_opendocument(package)
    if not is_open and BOOK not in package.names:
        raise CannotRead(name, "it is not a document that can be read. Save it as .xlsx, CSV or PDF.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of charts and styles that do not concern us
            if is_open:
                book = read_opendocument(package)
                tables, hidden, commented = list(_open(name, book.sheets)), book.hidden, book.commented
            else:
                shown, hidden = sheets(package)
                tables, commented = list(_tables(name, data, shown)), commented_cells(package)
    except CannotRead:
        raise
    except Exception as error:  # a damaged workbook can make openpyxl raise anything
        raise CannotRead(name, "the workbook is damaged. Open it and save it again.") from error
    mention_sheets(name, tables, hidden)
    if inside := len(set(relations(package, _IN_CELLS).values())):
        what = pluralize(inside, "picture in a cell was", "pictures in cells were")
        _say(tables, f"{name}: {what} left out. In Excel, place them over the cells, and import it again.")
    mention_comments(name, tables, commented)
    return tables, replace(package, entries=tuple(entry for entry in package.entries if entry.is_picture))


def _old_tables(name: str, data: bytes) -> list[Table]:
    """Return the sheets of Excel 97 to 2003; pictures in them are not read."""
    tables, unseen = list[Table](), list[str]()
    for title, shown, cells, hidden, columns, merged in read_old_excel(name, data):
        if shown:
            sheet = Sheet(title, hidden, {}, 0, merged, hidden_columns=columns)
            tables.append(_table(name, sheet, cells))
        else:
            unseen.append(title)
    _say(tables, *_mention_pictures(name, sum(map(data.count, _PICTURES))))
    mention_sheets(name, tables, unseen)
    return tables


def _dbase_table(name: str, data: bytes) -> Table:
    cells, remarks = read_dbase(name, data)
    rows = (Row(number, trim(line)) for number, line in enumerate(cells, 1) if any(line))
    return Table("", check_size(name, tuple(rows)), tuple(remarks))


def mention_sheets(name: str, tables: list[Table], unseen: Sequence[str]) -> None:
    """Report at the longest sheet which sheets are hidden."""
    if unseen:
        at = max(range(len(tables)), key=lambda number: len(tables[number].rows), default=0)
        _say(tables, f"{name}: a hidden sheet was not read: {', '.join(unseen)}.", at=at)


def mention_comments(name: str, tables: list[Table], cells: Sequence[str]) -> None:
    """Report at the first sheet which cells have comments."""
    if cells:
        what = pluralize(len(cells), "comment on a cell was", "comments on cells were")
        _say(tables, f"{name}: {what} not read: {join_names(cells, 5)}.")


def _say(tables: list[Table], *remarks: str, at: int = 0) -> None:
    """Add sentences to those of a table, if there is any table."""
    if tables:
        tables[at] = replace(tables[at], remarks=(*tables[at].remarks, *remarks))


def _open(name: str, shown: Sequence[OpenSheet]) -> Iterator[Table]:
    """Yield the sheets of a LibreOffice spreadsheet."""
    for sheet in shown:
        where = f"{name}, {sheet.name}"
        remarks = (*mention_hidden(where, sheet.hidden), *_mention_pictures(where, sheet.pictures))
        yield Table(sheet.name, check_size(name, sheet.rows), remarks, sheet.around, sheet.boxes)


def _mention_pictures(name: str, pictures: int) -> Iterator[str]:
    if pictures:
        what = pluralize(pictures, "picture was", "pictures were")
        yield f"{name}: {what} left out. Save the list as .xlsx to read them."


def load(data: bytes) -> Any:
    """Open a workbook of Excel for its cells alone."""
    from openpyxl import load_workbook

    return load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)


def _tables(name: str, data: bytes, shown: Sequence[Sheet]) -> Iterator[Table]:
    book = load(data)
    for sheet in shown:
        cells = book[sheet.name]
        cells.reset_dimensions()  # the size in the file may be far too large, and rows would be padded to it
        yield _table(name, sheet, cells.iter_rows())


def _table(name: str, sheet: Sheet, lines: Iterable[Sequence[Any]]) -> Table:
    only_pictures = (Row(number, tuple(own.values())) for number, own in sheet.pictures.items())
    filled = list(_rows(sheet, lines)) or list(only_pictures)
    rows = check_size(name, tuple(row for row in filled if row.number not in sheet.hidden))
    remarks = tuple(_remarks(f"{name}, {sheet.name}", sheet, len(filled) - len(rows)))
    texts = lines_of_print(sheet.around), lines_of_boxes(sheet.boxes)
    return Table(sheet.name, rows, remarks, *texts, _mention_unsaved(sheet.unsaved))


def _rows(sheet: Sheet, lines: Iterable[Sequence[Any]]) -> Iterator[Row]:
    """Yield the rows that are not blank, up to one too many."""
    found = 0
    firsts: dict[tuple[int, int], str] = dict.fromkeys(sheet.merged.values(), "")
    beside = max(map(len, sheet.pictures.values()), default=0) > 1
    down_to_pictures = range(max(sheet.pictures, default=0))  # they may lie below the last cell with text
    for number, (line, _) in enumerate(zip_longest(lines, down_to_pictures, fillvalue=()), 1):
        if not line and number not in sheet.pictures:
            continue  # a workbook may have a million
        cells = [_text(cell) for cell in line[: MOST_COLUMNS + 1]]
        for column, text in enumerate(cells, 1):
            if (number, column) in firsts:
                firsts[number, column] = text
            elif (number, column) in sheet.merged:
                cells[column - 1] = firsts[sheet.merged[number, column]]
        pictures = sheet.pictures.get(number, {})
        width = max(pictures, default=-1) + 1 if beside else 0
        files = [pictures.get(column, "") for column in range(width)]
        cells += [""] * (width - len(cells))
        if any(file and text.strip() for file, text in zip(files, cells, strict=False)):
            yield Row(number, tuple(files))  # each name is in the cell behind its picture
        else:
            cells[:width] = [file or text for file, text in zip(files, cells, strict=False)]
        if any(map(str.strip, cells)) and found <= MOST_ROWS:
            found += 1
            shown = trim(cells) if beside or not pictures else (*cells, *pictures.values())
            yield Row(number, shown, hidden=sheet.hidden_columns)


def mention_hidden(name: str, hidden: int) -> Iterator[str]:
    """Say how many rows of a sheet are hidden."""
    if hidden:
        rows = pluralize(hidden, "hidden row was", "hidden rows were")
        yield f"{name}: {rows} left out. Show them and import again if you want them."


def _remarks(name: str, sheet: Sheet, hidden: int) -> Iterator[str]:
    yield from mention_hidden(name, hidden)
    if sheet.astray:
        one, several = "picture was left out: its row isn't", "pictures were left out: their rows aren't"
        yield f"{name}: {pluralize(sheet.astray, one, several)} clear."


def _mention_unsaved(cells: int) -> str:
    one, several = "cell has a formula whose result is", "cells have formulas whose results are"
    sentence = (
        f"{pluralize(cells, one, several)} not in the file. Open it in Excel, save it, and import it again."
    )
    return sentence if cells else ""


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
    """Return a date as text, with the time if it is shown; `Mar-2` stays, which Excel turned into a date."""
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    month = months[value.month - 1]
    short = {"d-mmm": f"{value.day}-{month}", "mmm-yy": f"{month}-{value.year % 100:02}"}
    timed = isinstance(value, datetime) and "h" in shown_as.casefold() and f"{value:%H%M%S}" != "000000"
    day = f"{value.year}-{value.month:02}-{value.day:02}{f' {value:%H:%M:%S}' if timed else ''}"
    return short.get(shown_as.split(";")[0].casefold(), day)
