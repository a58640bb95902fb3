"""Mend cells: marks for "as in the cell above", and cells that a comma within one of them shifted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from namecards.core.text import join_names
from namecards.importing.cells.remarks import says_left
from namecards.importing.clues import FEWEST
from namecards.importing.row import Row
from namecards.importing.text import HAN, READING, clean

_EXPLAINED = re.compile(r"([^\W\d_]{1,4}\.?)\s*[=:–-]\s*([^\W\d].*)")
"""A code and its meaning: "T = transferat la altă școală"."""
_SAME = re.compile(r"""[-–—\s.]*(["″〃„”“»]|''|,,|´´|``)[-–—\s.]*|ditt?o|do\.|dto\.?|idem""", re.IGNORECASE)
"""Marks for "as in the cell above"."""
_MOST = 2
"""The most commas in one cell, and the most cells of a mended row that are like no others in their column."""
_GAIN = 1.5
"""How many more cells must be like others where they were before."""


def repeat_above(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """Replace each mark for "the same" by the cell above, and count the marks: ", „, 〃, ditto."""
    told, marks = list[Row](), 0
    for row in rows:
        again = [at for at, cell in enumerate(row.cells) if told and _SAME.fullmatch(cell.strip())]
        above = {at: told[-1].cell(at) for at in again if clean(told[-1].cell(at))}
        marks += len(above)
        cells = tuple(above.get(at, cell) for at, cell in enumerate(row.cells)) if above else row.cells
        told.append(replace(row, cells=cells))
    return told, marks


def mend_rows(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows with the meaning of codes, and with each reading of a name behind it."""
    return _join_readings(_explain_codes(rows))


def _explain_codes(rows: Sequence[Row]) -> Sequence[Row]:
    """Replace codes that a line beside the table explains as leaving: T if "T = transferred out" is below."""
    lines = (_EXPLAINED.fullmatch(clean("".join(row.texts))) for row in rows if row.filled == 1)
    meanings = {line[1]: line[2] for line in lines if line and says_left(line[2])}
    if not meanings:
        return rows

    def explain(cell: str) -> str:
        code, _, day = cell.strip().partition(" ")
        is_code = code in meanings and not any(map(str.isalpha, day))
        return f"{meanings[code]} {day}".strip() if is_code else cell

    return [replace(row, cells=tuple(map(explain, row.cells))) if row.filled > 1 else row for row in rows]


def _join_readings(rows: Sequence[Row]) -> Sequence[Row]:
    """Put the readings of Japanese names, if each is alone in the row above or below, behind the names."""
    found, count = list[Row](), 0
    for row in rows:
        above = found[-1] if found else Row(0, ())
        both = _name_and_reading(above, row) or _name_and_reading(row, above)
        if both:
            at, text = both
            full = max(above, row, key=lambda one: one.filled)
            found[-1] = replace(full, cells=(*full.cells[:at], text, *full.cells[at + 1 :]))
            count += 1
        else:
            found.append(row)
    return found if count >= FEWEST else rows


def _name_and_reading(name: Row, reading: Row) -> tuple[int, str] | None:
    """Return the column and the joined text of a name and its reading; other cells are alike, or blank."""
    width = range(max(len(name.cells), len(reading.cells)))
    differ = [at for at in width if len({name.cell(at).strip(), reading.cell(at).strip()} - {""}) > 1]
    said = reading.cell(differ[0]).strip() if len(differ) == 1 else ""
    if not (READING.fullmatch(said) and re.search(f"[{HAN}]", own := name.cell(differ[0]).strip())):
        return None
    return differ[0], f"{own}（{said}）"


def put_back(header: Row | None, rows: Sequence[Row]) -> tuple[Sequence[Row], str]:
    """Join the parts of a cell again in rows of which most cells fit the column beside; and say so.

    `Ruiz, Ana` and `9 Mill Rd, Flat 2` were not in quotes.
    """
    below = [row for row in rows if header and row.number > header.number and row.filled > 1]
    body = [row for row in below if header and row.cells != header.cells]
    width = max((len(row.cells) for row in body), default=0)
    if not header or len(body) <= FEWEST or width <= len(header.cells):
        return rows, ""
    forms = [Counter(_form(row.cell(at)) for row in body) for at in range(width)]
    values = [len({row.cell(at) for row in body}) / len(body) for at in range(width)]

    def is_odd(row: Row, at: int, cell: str) -> bool:
        return forms[at][_form(cell)] <= (_form(cell) == _form(row.cell(at)))

    found = dict[int, Row]()
    for row in body:
        now, *moved = ([is_odd(row, at, row.cell(at + by)) for at in range(width)] for by in range(_MOST + 1))
        if sum(now) < _GAIN or len(row.cells) <= len(header.cells):  # a comma too many makes a cell more
            continue
        ways = [(float(width), 0, row.cells)] * 2
        for at, by in ((at, by) for at in range(len(row.cells)) for by in range(1, _MOST + 1)):
            parts, behind = row.cells[at : at + by + 1], row.cells[at + by + 1 :]
            if len(parts) > by and all(parts):
                odd = is_odd(row, at, joined := ", ".join(parts)) * (2 + now[at] - values[at])
                total = sum(now[:at]) + odd + sum(moved[by - 1][at + 1 :])
                ways.append((total, at, (*row.cells[:at], joined, *behind)))
        (least, at, cells), (next_, *_) = sorted(ways)[:2]
        if least - sum(now[:at]) <= min(_MOST, sum(now[at:]) - _GAIN) and next_ > least:
            found[row.number] = replace(row, cells=cells)
    told = join_names([f"row {number}" for number in found], 3)
    said = f"A comma too many shifted the cells of {told}, so they were put back." if found else ""
    return [found.get(row.number, row) for row in rows], said


@lru_cache(maxsize=20_000)
def _form(cell: str) -> str:
    """Return the form of a cell: 0 a a, a of "12 Main St, Ely"."""
    short = re.sub(r"(?<!\d)\d\d?(?!\d)", "0", re.sub(r"[^\W\d_]+", "a", cell.strip()))
    return re.sub(r"\d\d+", "00", short)
