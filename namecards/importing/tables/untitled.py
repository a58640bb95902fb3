"""Read a table without known titles: a disc's index, or columns that clearly hold names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from namecards.core.errors import NoNames
from namecards.importing.left_out import LeftOut
from namecards.importing.tables.class_rows import classes_below
from namecards.importing.tables.content import Clues
from namecards.importing.tables.headers import split_title, title_kind
from namecards.importing.tables.layout import ENOUGH, Layout
from namecards.importing.tables.name_order import are_names, pick_names
from namecards.importing.tables.nobody import why_nobody
from namecards.importing.tables.photo_index_files import disc_columns
from namecards.importing.tables.reading import Row
from namecards.importing.tables.titles import Field
from namecards.importing.tables.toprow import are_titles
from namecards.importing.text import clean, is_written_as_name

_CLEARLY = 0.9
"""The share of cells that look like names from which a column holds names."""
_FEWEST = 3
"""Rows that a table without titles must have."""
_SHOWN_WITHIN = 30
"""Rows from the top of which the widest is shown to the user."""
_BULLET = re.compile(r"\s*(\d+[.)]?|[•*·–-])\s")
_NUMBER_FIRST = re.compile(r"\s*(\d{4,18})[\s,:-]+(?=[^\W\d])")
"""The number of a person in front of the name; smaller ones count the lines."""
_LAST_FIRST = re.compile(r"[^\W\d][^\d,;@]*,\s*[^\W\d][^\d,;@]*")
_FIRST_LAST = re.compile(r"[^\W\d][^\s\d@]+( [^\W\d][^\s\d@]+){1,3}")


def find_without_titles(name: str, rows: Sequence[Row], clues: Clues) -> Layout:
    """Read a table without known titles: a disc's index, or columns that clearly hold names."""
    if disc := disc_columns(rows):
        why = dict.fromkeys(
            chain.from_iterable(disc.values()), "its place in the index of a photographer's disc"
        )
        return Layout((), rows, dict(disc), why)
    width = max(len(row.cells) for row in rows)
    remarks, headings = [], list[Row]()
    whole = rows
    if width == 1:
        rows, headings = _part_headings(rows)
        if not headings and _has_heading(rows):
            heading, *rows = rows
            remarks = [
                f"Row {heading.number} ({clean(heading.cells[0])}) was taken for a heading, not for a person."
            ]
        rows = [replace(row, cells=_split_line(row.cells[0])) for row in rows]
        width = max(len(row.cells) for row in rows)
    columns = [[clean(row.cell(at)) for row in rows[:ENOUGH]] for at in range(width)]
    layout = _whole_names(rows, columns) or _two_names(rows, columns, clues) or _only_words(rows, columns)
    if layout and len(rows) >= _FEWEST:
        layout.remarks += remarks
        layout.headings = classes_below(whole, {row.number: clean(row.cells[0]) for row in headings})
        layout.left_out += [LeftOut("class", clean(row.cells[0])) for row in headings]
        return layout
    widest = max(rows[:_SHOWN_WITHIN], key=lambda row: len(row.cells))
    found = ", ".join(filter(None, map(clean, widest.cells[:8])))
    raise NoNames(
        name,
        f"no column title means a name. Found: {found}. "
        "Add titles such as “First name” and “Last name” above the columns, and import it again.",
        widest.cells,
    )


def _part_headings(rows: Sequence[Row]) -> tuple[Sequence[Row], list[Row]]:
    """Part the numbered lines of a text from the headings between them: "Mrs. Ortiz - Grade 2"."""
    numbered = [row for row in rows if _BULLET.match(row.cells[0])]
    headings = [row for row in rows if row not in numbered and not why_nobody(clean(row.cells[0]))]
    if 2 * len(numbered) <= len(rows) or not headings or headings[-1].number < numbered[0].number:
        return rows, []
    return numbered, headings


def _has_heading(rows: Sequence[Row]) -> bool:
    """Whether the first of some lines is no name: it lacks the bullet of the others, or their capitals."""
    lines = [row.cells[0] for row in rows]
    first, *others = [bool(_BULLET.match(line)) for line in lines]
    is_titled = any(title_kind(word) in ("class", "homeroom", "grade") for word in split_title(lines[0]))
    return bool(others) and not first and (all(others) or is_titled or not is_written_as_name(lines[0]))


def _split_line(line: str) -> tuple[str, ...]:
    """Split a line into the name and the class behind it: `1. Chen, Maya (6A)`, `• Maya Chen - 6A`."""
    if number := _NUMBER_FIRST.match(line):
        return (*_split_line(line[number.end() :]), number[1])
    found = re.fullmatch(
        r"\s*(?:(?:\d+[.)]?|[•*·–-])\s+)?(.*?)\s*(?:\(([^()]*\d[^()]*)\)|\s[-–]\s+(\w*\d\w*))?\s*", line
    )
    return tuple(filter(None, found.groups())) if found else (line,)


def _whole_names(rows: Sequence[Row], columns: Sequence[Sequence[str]]) -> Layout | None:
    """Read exactly one column that clearly holds whole names."""
    for whole_name in (_LAST_FIRST, _FIRST_LAST):
        fits = [at for at, cells in enumerate(columns) if _is_clearly(whole_name, cells)]
        if len(fits) == 1:
            if len(columns) == 1 and not all(map(is_written_as_name, columns[0][1:])):
                continue
            first_is_name = whole_name.fullmatch(columns[fits[0]][0])
            has_titles = not first_is_name and are_titles(rows[0], rows[1:]) is not False
            return _layout(rows, has_titles, {"full": fits[0]})
    return None


def _only_words(rows: Sequence[Row], columns: Sequence[Sequence[str]]) -> Layout | None:
    """Read the one column of words that all differ, some of them names of several words: mononyms."""
    words = [at for at, cells in enumerate(columns) if are_names(cells)]
    if len(words) != 1 or len(columns) == 1:
        return None
    cells = columns[words[0]]
    several = sum(" " in cell for cell in cells)
    differ = len(set(cells)) == len(cells) and all(map(is_written_as_name, cells))
    return _layout(rows, False, {"full": words[0]}) if differ and several >= 2 else None


def _two_names(rows: Sequence[Row], columns: Sequence[Sequence[str]], clues: Clues) -> Layout | None:
    """Read the first and the last name, if addresses or the people here tell which is which."""
    names = pick_names(columns, clues)
    if not names:
        return None
    has_titles = are_titles(rows[0], rows[1:]) is True
    return _layout(rows, has_titles, {"given": names[0], "family": names[1]})


def _layout(rows: Sequence[Row], has_titles: bool, names: Mapping[Field, int]) -> Layout:
    fields: dict[Field, tuple[int, ...]] = {kind: (at,) for kind, at in names.items()}
    why = dict.fromkeys(names.values(), "its cells are names")
    titles = rows[0].cells if has_titles else ()
    return Layout(
        titles, rows[has_titles:], fields, why, by_content=not has_titles and len(rows[0].cells) > 1
    )


def _is_clearly(whole_name: re.Pattern[str], cells: Sequence[str]) -> bool:
    """Whether the cells are names, but for the first, which may be a title."""
    names = {cell for cell in cells if whole_name.fullmatch(cell)}
    return len(cells) > 1 and len(names - {cells[0]}) >= _CLEARLY * (len(cells) - 1)
