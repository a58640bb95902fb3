"""The tables of a page as rows, and the headings above them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from namecards.core.normalize import fold
from namecards.importing.cells.grades import GROUP
from namecards.importing.formats.text_tables import MOST_COLUMNS, trim
from namecards.importing.formats.workbooks import Table
from namecards.importing.photo_rosters.html_tree import Element, visible_lines
from namecards.importing.places.read_place import class_in
from namecards.importing.row import Row

_MOST_SPANNED = 500
_HEADINGS = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6", "caption", "title", "p", "b", "strong", "legend", "div"}
)


def classes_above(top: Element, things: Collection[Element]) -> dict[Element, str]:
    """Return for each part of a page the class in the last heading above it; empty if there is none."""
    apart, found, current = frozenset(things), dict[Element, str](), ""
    for element in top.walk():
        if element in apart:
            found[element] = current
        elif element.tag in _HEADINGS and not any(above in apart for above in element.up()):
            lines = visible_lines(element)
            named = class_in(lines[0]) if len(lines) == 1 else ""
            is_class = GROUP.fullmatch(current) or any(map(str.isdigit, current))
            is_teacher = is_class and not (GROUP.fullmatch(named) or any(map(str.isdigit, named)))
            current = current if is_teacher else named or current
    return found


def tables_of(top: Element) -> list[Table]:
    """Return the tables with several cells in a row, those in others apart; called after the class above."""
    found = list[Table]()
    classes = classes_above(top, [e for e in top.walk() if e.tag == "table"])
    for table in classes:
        if rows := tuple(_rows(table)):
            found.append(Table(classes[table], rows, ()))
    return _with_same_titles(found)


def _with_same_titles(tables: Sequence[Table]) -> list[Table]:
    """Put tables with the same titles below each other, each with the class above it in a column."""
    same: dict[tuple[str, ...], list[Table]] = {}
    for table in tables:
        same.setdefault(tuple(map(fold, table.rows[0].cells)), []).append(table)
    found = list[Table]()
    for group in same.values():
        found += [_joined(group)] if len(group) > 1 and all(table.name for table in group) else group
    return found


def _joined(tables: Sequence[Table]) -> Table:
    title, width = tables[0].rows[0], max(len(row.cells) for table in tables for row in table.rows)
    below = [(row.cells, table.name) for table in tables for row in table.rows[1:]]
    lines = [(title.cells, "Class"), *below]
    rows = (
        Row(at, (*cells, *[""] * (width - len(cells)), room)) for at, (cells, room) in enumerate(lines, 1)
    )
    return Table("", tuple(rows), ())


def _rows(table: Element) -> Iterator[Row]:
    """Yield the rows that are not blank; a cell over several rows stands in each of them."""
    below: dict[int, tuple[int, str]] = {}
    for number, row in enumerate(rows_of(table), 1):
        cells: list[str] = []
        for cell in row:
            _fill(cells, below)
            text = " ".join(visible_lines(cell))
            down, across = (span(cell, key) for key in ("rowspan", "colspan"))
            below |= {len(cells): (down - 1, text)} if down > 1 else {}
            cells += [text, *[""] * (across - 1)]
        _fill(cells, below)
        if any(cells) and len(cells) <= MOST_COLUMNS + 1:
            yield Row(number, trim(cells))


def _fill(cells: list[str], below: dict[int, tuple[int, str]]) -> None:
    """Repeat the cells from above that reach into this row at this place."""
    while (at := len(cells)) in below and below[at][0]:
        left, text = below[at]
        cells.append(text)
        below[at] = (left - 1, text)


def rows_of(table: Element) -> list[list[Element]]:
    """Return the cells of each row, without those of tables inside."""
    rows = [e for e in table.walk() if e.tag == "tr" and table_of(e) is table]
    return [[cell for cell in row.elements if cell.tag in ("td", "th")] for row in rows]


def table_of(row: Element) -> Element | None:
    """Return the table that a row belongs to."""
    return next((e for e in row.up() if e.tag == "table"), None)


def span(cell: Element, key: str) -> int:
    """Return over how many rows or columns a cell reaches."""
    text = cell.attributes.get(key, "")
    return min(int(text), _MOST_SPANNED) if text.isdecimal() and int(text) else 1
