"""Join cells again that a comma within one of them shifted, and name the rows where that is not sure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from namecards.core.text import join_names
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.titles import NAME_FIELDS, is_name_title, title_kind
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import are_several, is_common
from namecards.importing.row import Row, width_of
from namecards.importing.text import is_written_as_name
from namecards.importing.typed_lists.beside import known_text

_MOST = 2
"""The most commas in one cell, and the most cells of a mended row that are like no others in their column."""
_GAIN = 1.5
"""How many more cells must be like others where they were before."""
_OWN = ("id", *PLACES)
"""Fields whose cells have one form: a name and a number are none."""
_NEAR = 0.5
"""The difference below which two ways to join a name are as likely."""


class Way(NamedTuple):
    """A way to join the parts of one cell: how little its row is like the others then, and the place."""

    odd: float
    at: int
    row: Row


def put_back(header: Row | None, rows: Sequence[Row]) -> tuple[Sequence[Row], list[str]]:
    """Join the parts of a cell again in rows of which most cells fit the column beside; and say so.

    `Ruiz, Ana` and `9 Mill Rd, Flat 2` were not in quotes. A row that fits in no single way is named.
    """
    below = [row for row in rows if header and row.number > header.number and row.filled > 1]
    body = [row for row in below if header and row.cells != header.cells]
    wide = [row for row in body if header and len(row.cells) > len(header.cells)]  # a comma makes a cell more
    if not header or not wide:
        return rows, []
    mended, sentences = _join_names(header, body) or _mend_each(header, body, wide)
    plain = [replace(row, cells=tuple(map(str.lstrip, row.cells))) for row in wide]
    found = {row.number: row for row in (*plain, *mended)}
    return [found.get(row.number, row) for row in rows], sentences


def _join(row: Row, at: int, by: int, between: str = ", ") -> Row:
    """Return a row with the parts of a cell joined; blank parts are none, and it stays."""
    parts = [cell.strip() for cell in row.cells[at : at + by + 1]]
    if len(parts) <= by or not all(parts):
        return row
    return row.with_cell(at, between.join(parts), count=by + 1)


def _join_names(header: Row, body: Sequence[Row]) -> tuple[list[Row], list[str]] | None:
    """Join last and first names in all rows, if these have one cell more than the titles with one "Name"."""
    names = [at for at, title in enumerate(header.cells) if is_name_title(title)]
    if len(names) != 1 or title_kind(header.cell(at := names[0])) not in ("full", "name"):
        return None
    are_more = len(body) >= FEWEST and all(len(row.cells) == len(header.cells) + 1 for row in body)
    lasts, firsts = ([row.cell(place).strip() for row in body] for place in (at, at + 1))
    is_name_beside = title_kind(header.cell(at + 1)) in ("preferred", "middle")
    if not are_more or is_name_beside or are_several(lasts) or not all(map(_is_name, lasts + firsts)):
        return None
    title = header.cell(at).strip()
    sentence = f"In each row, the cells below “{title}” and behind it were joined: a comma divides the name."
    return [_join(row, at, 1) for row in body], [sentence]


def _is_name(cell: str) -> bool:
    return is_written_as_name(cell) and not any(map(str.isdigit, cell)) and any(map(str.isalpha, cell))


def _mend_each(header: Row, body: Sequence[Row], wide: Sequence[Row]) -> tuple[list[Row], list[str]]:
    """Return the rows that were put back; say which, whose name is not sure, and which are shifted still."""
    kinds = [title_kind(title) for title in header.cells]
    named = [at for at, kind in enumerate(kinds) if kind in NAME_FIELDS]
    placed = [at for at, kind in enumerate(kinds) if kind in _OWN]
    sure, open_, others = list[Row](), list[Row](), list[Row]()
    others_fit = [row for row in body if row not in wide]
    fits = _Fits(others_fit if len(others_fit) >= FEWEST else body, kinds)
    for row in wide if len(body) > FEWEST else ():
        ways = fits.ways(row)
        if len(ways) == 1:
            sure.append(ways[0].row)
        elif ways and all(way.at in named for way in ways):
            open_.append(_likelier(ways, row, kinds))
        elif any(fits.is_odd(row, at, row.cell(at)) for at in placed):
            others.append(row)
    lines = list[str]()
    if sure:
        where = join_names([row.place for row in sure], 3)
        lines.append(f"A comma too many shifted the cells of {where}, so they were put back.")
    for row in open_:
        names = join_names([f"“{row.cell(at)}”" for at in named], 3)
        lines.append(f"A comma too many shifted the cells of {row.place}. Is the name right: {names}?")
    for row in others if 2 * len(wide) < len(body) else ():
        names = join_names([f"“{text}”" for text in row.texts if _is_name(text)], 3)
        lines.append(f"{row.place.capitalize()} has more cells than titles. Is each in its column: {names}?")
    return [*sure, *open_], lines


def _likelier(ways: Sequence[Way], row: Row, kinds: Sequence[str]) -> Row:
    """Return the way that joins two first names, or else two last names."""
    first = min(way.at for way in ways)
    is_first = is_common(row.cell(first + 1).strip())
    of_kind = (way.row for way in ways if (kinds[way.at] == "given") == is_first)
    return next(of_kind, ways[0].row)


class _Fits:
    """How cells fit their columns, by the forms of the cells in rows that stand well."""

    def __init__(self, rows: Sequence[Row], kinds: Sequence[str]) -> None:
        columns = [[row.cell(at) for row in rows] for at in range(width_of(rows))]
        self._forms = [Counter(map(_form, column)) for column in columns]
        self._values = [len(set(column)) / len(rows) for column in columns]
        self._own = {row.number for row in rows}
        self._kinds = kinds

    def is_odd(self, row: Row, at: int, cell: str) -> bool:
        """Whether a cell is like no other row's in a column."""
        if at >= len(self._forms):
            return bool(cell)
        is_own = row.number in self._own and _form(cell) == _form(row.cell(at))
        return self._forms[at][_form(cell)] <= is_own

    def ways(self, row: Row) -> list[Way]:
        """Return the likeliest ways to join a cell of a row; none if its cells stand well, or none is good.

        A blank behind a comma, where other cells have none, is within a cell. Parts of a name are as likely.
        """
        now = self._odd(row, 0, 0)
        places = ((at, by) for at in range(len(row.cells)) for by in range(1, _MOST + 1))
        found = [way for at, by in places if sum(now) >= _GAIN and (way := self._way(row, now, at, by))]
        best = min(found, key=lambda way: way.odd, default=None)
        both = [way for way in found if best and {self._kind(best.at), self._kind(way.at)} <= NAME_FIELDS]
        return [way for way in found if best and way.odd <= best.odd + _NEAR * (way in both)]

    def _odd(self, row: Row, start: int, by: int) -> list[bool]:
        """Return for each column from one on whether the cell so many columns behind is odd there."""
        width = max(len(row.cells), len(self._forms))
        return [self.is_odd(row, at, row.cell(at + by)) for at in range(start, width)]

    def _way(self, row: Row, now: Sequence[bool], at: int, by: int) -> Way | None:
        """Return the way to join a cell with those behind it, if most cells of the row fit then."""
        if (joined := _join(row, at, by)) is row:
            return None
        is_odd, behind = self.is_odd(row, at, joined.cell(at)), sum(self._odd(row, at + 1, by))
        value = self._values[at] if at < len(self._values) else 1
        is_spaced = all(cell[:1] == " " for cell in row.cells[at + 1 : at + by + 1])
        total = is_odd * (2 + now[at] - value) + behind - is_spaced
        parts = row.cells[at : at + by + 1] if self._kind(at) in NAME_FIELDS else ()
        all_fit = bool(parts) and not behind and sum(now) > 1
        named = (place for place, kind in enumerate(self._kinds) if kind in NAME_FIELDS)
        has_note = any(map(known_text, (*parts, *map(joined.cell, named))))  # "moved" behind the name
        is_wrong = (is_odd and self._kind(at) in _OWN) or has_note or not all(map(_is_name, parts))
        if is_wrong or not (all_fit or total <= min(_MOST, sum(now[at:]) - _GAIN)):
            return None
        between = " " if self._kind(at) in ("given", "family") else ", "
        return Way(sum(now[:at]) + total, at, _join(row, at, by, between))

    def _kind(self, at: int) -> str:
        return self._kinds[at] if at < len(self._kinds) else ""


@lru_cache(maxsize=20_000)
def _form(cell: str) -> str:
    """Return the form of a cell: 0 a a, a of "12 Main St, Ely"."""
    short = re.sub(r"(?<!\d)\d\d?(?!\d)", "0", re.sub(r"[^\W\d_]+", "a", cell.strip()))
    return re.sub(r"\d\d+", "00", short)
