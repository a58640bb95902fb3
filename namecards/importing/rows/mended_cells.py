"""Mend cells: marks for "as in the cell above", codes that a line explains, readings of names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from namecards.importing.cells.remarks import says_left
from namecards.importing.clues import FEWEST
from namecards.importing.row import Row
from namecards.importing.text import HAN, READING, clean

_EXPLAINED = re.compile(r"([^\W\d_]{1,4}\.?)\s*[=:–-]\s*([^\W\d].*)")
"""A code and its meaning: "T = transferat la altă școală"."""
_SAME = re.compile(r"""[-–—\s.]*(["″〃„”“»]|''|,,|´´|``)[-–—\s.]*|ditt?o|do\.|dto\.?|idem""", re.IGNORECASE)
"""Marks for "as in the cell above"."""


def repeat_above(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """Replace each mark for "the same" by the cell above, and count the marks: ", „, 〃, ditto."""
    mended, marks = list[Row](), 0
    for row in rows:
        again = [at for at, cell in enumerate(row.cells) if mended and _SAME.fullmatch(cell.strip())]
        above = {at: mended[-1].cell(at) for at in again if clean(mended[-1].cell(at))}
        marks += len(above)
        cells = tuple(above.get(at, cell) for at, cell in enumerate(row.cells)) if above else row.cells
        mended.append(replace(row, cells=cells))
    return mended, marks


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
            found[-1] = full.with_cell(at, text)
            count += 1
        else:
            found.append(row)
    return found if count >= FEWEST else rows


def _name_and_reading(name: Row, reading: Row) -> tuple[int, str] | None:
    """Return the column and the joined text of a name and its reading; other cells are alike, or blank."""
    width = range(max(len(name.cells), len(reading.cells)))
    differ = [at for at in width if len({name.cell(at).strip(), reading.cell(at).strip()} - {""}) > 1]
    sounds = reading.cell(differ[0]).strip() if len(differ) == 1 else ""
    if not (READING.fullmatch(sounds) and re.search(f"[{HAN}]", own := name.cell(differ[0]).strip())):
        return None
    return differ[0], f"{own}（{sounds}）"
