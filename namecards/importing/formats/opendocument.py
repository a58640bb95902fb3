"""Read LibreOffice spreadsheets (OpenDocument 1.3, part 3, chapter 9) as rows of text as shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_uppercase
from typing import NamedTuple
from xml.etree.ElementTree import Element

from namecards.importing.files.entries import Source
from namecards.importing.formats.packages import OPEN, attribute, is_of_kind, parse
from namecards.importing.formats.sheet_texts import lines_of_boxes, lines_of_heads
from namecards.importing.formats.text_tables import MOST_COLUMNS, MOST_ROWS
from namecards.importing.row import Row, trim

_MARK = "mimetype"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_NOTE = f"{_OFFICE}annotation"
_STYLES = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_STYLE, _PAGE = f"{_STYLES}style", f"{_STYLES}master-page"
_DRAWN = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_BOX, _IMAGE = f"{_DRAWN}text-box", f"{_DRAWN}image"


class OpenSheet(NamedTuple):
    """A sheet that is shown."""

    name: str
    rows: tuple[Row, ...]
    hidden: int
    """Number of hidden rows."""
    pictures: int
    around: tuple[str, ...]
    """The lines at the head and foot of its printed pages."""
    boxes: tuple[str, ...]
    """The lines in its text boxes."""


class OpenBook(NamedTuple):
    """A spreadsheet."""

    sheets: list[OpenSheet]
    hidden: list[str]
    """The names of the sheets that are not shown."""
    commented: list[str]
    """The cells with comments, except in the first row, where they explain the titles."""


def is_opendocument(package: Source) -> bool:
    """Whether a package is a spreadsheet of LibreOffice, by its mark, or by its content if it has none."""
    is_marked = _MARK in package.names and b"spreadsheet" in package.read(_MARK)
    return (is_marked and OPEN in package.names) or is_of_kind(package, "spreadsheet")


def read_opendocument(package: Source) -> OpenBook:
    """Return the sheets, and what is not read of them."""
    root = parse(package, OPEN)
    hiding, heads = _hiding_styles(root), dict(_heads(root, package))
    shown, hidden = list[Element](), list[str]()
    for table in root.iter(f"{_TABLE}table"):
        if attribute(table, "style-name") in hiding:
            hidden.append(_name(table))
        else:
            shown.append(table)
    read = [_sheet(table, heads) for table in shown]
    return OpenBook(read, hidden, [cell for table in shown for cell in _annotations(table)])


def _sheet(table: Element, heads: Mapping[str, tuple[str, ...]]) -> OpenSheet:
    hidden = list[int]()
    rows, boxes = tuple(_rows(table, hidden)), lines_of_boxes(table.iter(_BOX))
    pictures = sum(attribute(image, "href").startswith("Pictures/") for image in table.iter(_IMAGE))
    around = heads.get(attribute(table, "style-name"), ())
    return OpenSheet(_name(table), rows, sum(hidden), pictures, around, boxes)


def _annotations(table: Element) -> Iterator[str]:
    number = 0
    for row in table.iter(f"{_TABLE}table-row"):
        column, number = 0, number + _times(row, "rows")
        for cell in row:
            if number > 1 and cell.find(_NOTE) is not None:
                yield f"{column_letters(column)}{number}"
            column += _times(cell, "columns")


def column_letters(column: int) -> str:
    """Return the letters of a column, counted from 0: AB of 27."""
    before, letter = divmod(column, len(ascii_uppercase))
    return f"{column_letters(before - 1) if before else ''}{ascii_uppercase[letter]}"


def _name(table: Element) -> str:
    return table.get(f"{_TABLE}name", "")


def _hiding_styles(root: Element) -> set[str]:
    """Return the names of the styles whose sheets are not shown."""
    return {
        attribute(style, "name")
        for style in root.iter(_STYLE)
        if any(attribute(part, "display") == "false" for part in style)
    }


def _heads(root: Element, package: Source) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the styles of sheets with the lines at the head and foot of their printed pages."""
    if "styles.xml" not in package.names:
        return
    styles = parse(package, "styles.xml")
    lines = {attribute(page, "name"): lines_of_heads(page) for page in styles.iter(_PAGE)}
    pages = {attribute(style, "name"): attribute(style, "master-page-name") for style in root.iter(_STYLE)}
    yield from ((style, lines.get(page or "Default", ())) for style, page in {"": "", **pages}.items())


def _rows(table: Element, hidden: list[int]) -> Iterator[Row]:
    """Yield the rows that are not blank, up to one too many; blank ones count in the numbers."""
    number = found = 0
    columns = frozenset(_hidden_columns(table))
    for row in table.iter(f"{_TABLE}table-row"):
        cells = tuple(_cells(row))
        times = _times(row, "rows")
        if any(map(str.strip, cells)):
            if row.get(f"{_TABLE}visibility", "visible") != "visible":
                hidden.append(times)
            else:
                for again in range(min(times, MOST_ROWS + 1 - found)):
                    yield Row(number + again + 1, trim(cells), hidden=columns)
                found += times
        number += times


def _hidden_columns(table: Element) -> Iterator[int]:
    """Yield the columns that are not shown, counted from 0."""
    at = 0
    for column in table.iter(f"{_TABLE}table-column"):
        times = _times(column, "columns")
        if column.get(f"{_TABLE}visibility", "visible") != "visible":
            yield from range(at, min(at + times, MOST_COLUMNS))
        at += times


def _cells(row: Element) -> Iterator[str]:
    left = MOST_COLUMNS + 1
    for cell in row:
        if cell.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            times = min(_times(cell, "columns"), left)
            left -= times
            lines = ("".join(line.itertext()) for line in cell.iterfind(f"{_TEXT}p"))
            yield from [" ".join(lines) or cell.get(f"{_OFFICE}value", "")] * times


def _times(element: Element, what: str) -> int:
    """Return how many times a row or a cell is repeated: programs write equal ones once, with a number."""
    return int(element.get(f"{_TABLE}number-{what}-repeated", "1"))
