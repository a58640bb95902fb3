"""Read the tables in a Word document (ECMA-376, part 1, chapter 17.4) as rows; without any, its lines."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from namecards.importing.files.entries import Source
from namecards.importing.tables.packages import relations
from namecards.importing.tables.reading import MOST_COLUMNS, Row, trim

PART = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_BLANKS = {f"{_W}tab": "\t", f"{_W}br": " "}


def read_document(package: Source) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """Yield each table with the line above it; a row's picture is one more cell, the name of its part."""
    media = relations(package, PART)
    body = next(iter(ElementTree.fromstring(package.read(PART))), None)
    parts = list(body) if body is not None else []
    above, found = "", False
    for part in parts:
        if part.tag == f"{_W}tbl":
            found = True
            yield above, tuple(_rows(part, media))
        above = _line(part) or above if part.tag == f"{_W}p" else above
    if not found:
        lines = (_line(part).split("\t") for part in parts)
        yield "", tuple(Row(at, trim(line)) for at, line in enumerate(lines, 1) if any(map(str.strip, line)))


def _rows(table: Element, media: dict[str, str]) -> Iterator[Row]:
    above: list[str] = []
    for number, row in enumerate(table.iterfind(f"{_W}tr"), 1):
        cells = [cell for each in row.iterfind(f"{_W}tc") for cell in _cells(each)]
        above = [_merged(cell, at, above) for at, cell in enumerate(cells)]
        picture = next((media[id] for each in row.iter() if (id := each.get(_EMBED, "")) in media), "")
        if any(map(str.strip, above)):
            yield Row(number, (*above, picture) if picture else trim(above))


def _cells(cell: Element) -> Iterator[str | None]:
    """Yield the text of a cell, None if it goes on from above, and blanks for the columns that it spans."""
    down, across = (cell.find(f"{_W}tcPr/{_W}{name}") for name in ("vMerge", "gridSpan"))
    goes_on = down is not None and down.get(f"{_W}val", "continue") == "continue"
    yield None if goes_on else " ".join(filter(None, map(_line, cell.iter(f"{_W}p"))))
    span = across.get(f"{_W}val", "1") if across is not None else "1"
    yield from [""] * (min(int(span), MOST_COLUMNS) - 1 if span.isdecimal() else 0)


def _merged(cell: str | None, at: int, above: list[str]) -> str:
    return cell if cell is not None else above[at] if at < len(above) else ""


def _line(part: Element) -> str:
    return "".join(
        each.text or "" if each.tag == f"{_W}t" else _BLANKS.get(each.tag, "") for each in part.iter()
    )
