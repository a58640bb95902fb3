"""Represent a row of a table as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from namecards.importing.cells.column_kinds import Field
from namecards.importing.text import clean

_SHOWN = 3
"""The number of rows by which a table without a name is named."""
LONGEST = 4_000
"""Characters of a cell that are read: more is a letter, or a picture as text, and no fact about anybody."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row with at least one cell that is not blank."""

    number: int
    """The row's number in a spreadsheet: the first is 1, blank rows count."""
    cells: tuple[str, ...]
    beside: tuple[tuple[Field, str], ...] = ()
    """What stands beside the name in its cell, by field."""
    moved_from: int = 0
    """The row's number in the spreadsheet, if it was put below others; 0: it was not."""
    hidden: frozenset[int] = frozenset()
    """The columns that the spreadsheet does not show, counted from 0."""

    @property
    def place(self) -> str:
        """The words for the row in its file: "row 12"."""
        return f"row {self.moved_from or self.number}"

    def cell(self, at: int) -> str:
        """Return a cell; an empty text where the row is shorter."""
        return self.cells[at] if 0 <= at < len(self.cells) else ""

    def with_cell(self, at: int, *parts: str, count: int = 1) -> Row:
        """Return the row with other cells in place of one, or of as many as `count`."""
        return replace(self, cells=(*self.cells[:at], *parts, *self.cells[at + count :]))

    def split_cell(self, at: int, width: int, *parts: str) -> Row:
        """Return the row with the first part in place of a cell, and the others behind `width` cells."""
        cells = [self.cell(place) for place in range(width)]
        return replace(self, cells=(*cells[:at], parts[0], *cells[at + 1 :], *parts[1:]))

    @property
    def places(self) -> list[int]:
        """The columns of the cells that are not blank."""
        return [at for at, cell in enumerate(self.cells) if cell.strip()]

    @property
    def blocks(self) -> list[range]:
        """The groups of filled cells beside each other, with blank ones between."""
        ends = [at + 1 for at in self.places if not self.cell(at + 1).strip()]
        starts = [at for at in self.places if not self.cell(at - 1).strip()]
        return list(map(range, starts, ends))

    @property
    def texts(self) -> list[str]:
        """The clean cells that are not blank."""
        return list(filter(None, map(clean, self.cells)))

    @property
    def filled(self) -> int:
        """The number of cells that are not blank."""
        return len(self.places)


def width_of(rows: Iterable[Row]) -> int:
    """Return the number of cells in the longest row; 0 without rows."""
    return max((len(row.cells) for row in rows), default=0)


def shorten_cells(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows with cells cut to the longest that is read; the same rows if none is longer."""
    if all(len(cell) <= LONGEST for row in rows for cell in row.cells):
        return rows
    return [replace(row, cells=tuple(cell[:LONGEST] for cell in row.cells)) for row in rows]


def begin_of(rows: Sequence[Row]) -> str:
    """Return the text of the first rows of a table, by which a sentence names it."""
    return ", ".join(text for row in rows[:_SHOWN] for text in row.texts)


def trim(cells: Sequence[str]) -> tuple[str, ...]:
    """Drop the blank cells that spreadsheets add at the end of a row."""
    if cells[-1].strip():
        return tuple(cells)
    last = next(at for at in reversed(range(len(cells))) if cells[at].strip())
    return tuple(cells[: last + 1])


def in_order(rows: Sequence[Row]) -> list[Row]:
    """Return rows of tables that stood beside each other with numbers that go on from one to the next."""
    found, last = list[Row](), 0
    for row in rows:
        is_next = row.number > last
        found.append(row if is_next else replace(row, number=last + 1, moved_from=row.number))
        last = found[-1].number
    return found


def join_tables(tables: Sequence[Sequence[Row]]) -> list[Row]:
    """Return one table of several that begin with their titles: all titles, and each cell below its own."""
    heads = [head.cells for head, *_ in tables]
    columns = [[(title, head[:at].count(title)) for at, title in enumerate(head)] for head in heads]
    titles = list(dict.fromkeys(chain.from_iterable(columns)))
    found = [replace(tables[0][0], cells=tuple(title for title, _ in titles))]
    for own, (_, *rows) in zip(columns, tables, strict=True):
        places = [own.index(title) if title in own else len(own) for title in titles]
        found += [replace(row, cells=tuple(map(row.cell, places))) for row in rows]
    return found
