"""Read LibreOffice spreadsheets (OpenDocument 1.3, part 3, chapter 9) as rows of text as shown."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from namecards.importing.files.entries import Source
from namecards.importing.formats.text_tables import MOST_COLUMNS, MOST_ROWS, trim
from namecards.importing.row import Row

MARK = b"application/vnd.oasis.opendocument.spreadsheet"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def read_opendocument(package: Source) -> Iterator[tuple[str, tuple[Row, ...], int]]:
    """Yield each sheet: its name, its rows, and how many hidden rows were left out."""
    root = ElementTree.fromstring(package.read("content.xml"))
    for table in root.iter(f"{_TABLE}table"):
        hidden = list[int]()
        yield table.get(f"{_TABLE}name", ""), tuple(_rows(table, hidden)), sum(hidden)


def _rows(table: Element, hidden: list[int]) -> Iterator[Row]:
    """Yield the rows that are not blank, up to one too many; blank ones count in the numbers."""
    number = found = 0
    for row in table.iter(f"{_TABLE}table-row"):
        cells = tuple(_cells(row))
        times = _times(row, "rows")
        if any(map(str.strip, cells)):
            if row.get(f"{_TABLE}visibility", "visible") != "visible":
                hidden.append(times)
            else:
                for again in range(min(times, MOST_ROWS + 1 - found)):
                    yield Row(number + again + 1, trim(cells))
                found += times
        number += times


def _cells(row: Element) -> Iterator[str]:
    left = MOST_COLUMNS + 1
    for cell in row:
        if cell.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            times = min(_times(cell, "columns"), left)
            left -= times
            lines = ("".join(line.itertext()) for line in cell.iterfind(f"{_TEXT}p"))
            yield from [" ".join(lines) or cell.get(f"{_OFFICE}value", "")] * times


def _times(element: Element, what: str) -> int:
    """The number of times a row or a cell is repeated: programs write equal ones once, with a number."""
    return int(element.get(f"{_TABLE}number-{what}-repeated", "1"))
