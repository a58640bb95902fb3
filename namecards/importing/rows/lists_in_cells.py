"""Bring each person of a cell with several names into one row, with the group before or beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.cells.titles import count_titles, is_name_title
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import is_common
from namecards.importing.patterns import compile_later
from namecards.importing.row import Row
from namecards.importing.text import is_written_as_name
from namecards.importing.typed_lists.block_headings import is_no_group
from namecards.importing.typed_lists.several_names import are_rows_of_groups, names_in_row

WHOLE_NAME = re.compile(r"[^\W\d]\S*(?: [^\W\d]\S*){1,4}")
"""Two to five words that may be a name."""
_SEVERAL = compile_later(r"\s*[,;&\n]\s*|\s+(?:/|and|und|et)\s+")


def lists_in_cells(rows: Sequence[Row]) -> list[Row]:
    """Return a row for each person in a cell with a list: "Ava Moss, Ben Tarr, Cody Nash" beside their group.

    Two whole names that begin with first names are two people; "García López, Ana María" is one.
    """
    start = next((at for at, row in enumerate(rows) if count_titles(row.cells)), len(rows))
    titles = rows[start].cells if start < len(rows) else ()
    for at in (at for at, title in enumerate(titles) if is_name_title(title)):
        lists = [_SEVERAL.split(row.cell(at).strip(" ,;\n")) for row in rows[start + 1 :]]
        names = [name for some in lists for name in some if name.strip()]
        several = sum(len(some) > 1 for some in lists)
        firsts = [some[0].split() for some in lists if len(some) > 1 and some[0]]
        known = sum(is_common(first[0]) and not is_common(first[-1]) for first in firsts)
        are_lists = max(map(len, lists), default=0) >= FEWEST or 2 * known > len(firsts)
        whole = all(WHOLE_NAME.fullmatch(name) and is_written_as_name(name) for name in names)
        if are_lists and whole and 2 * several > len(lists):
            pairs = zip(rows[start + 1 :], lists, strict=True)
            return [*rows[: start + 1], *(row.with_cell(at, name) for row, some in pairs for name in some)]
    return _groups(rows)


def _groups(rows: Sequence[Row]) -> list[Row]:
    """Return a row for each name behind its group, "Red: Ava Moss, Ben Tarr", or in the cell beside it.

    A day, or the boys, stand in a row above theirs instead: they are no class.
    """
    lines = [(row.number, ": ".join(row.texts)) for row in rows]
    if any(is_name_title(text) for row in rows for text in row.texts) or not are_rows_of_groups(lines):
        return []
    parts = [[text for _, text in names_in_row(at, line, 2)] for at, line in lines]
    start = next(at for at, some in enumerate(parts) if len(some) > 1)
    are_classes = not any(is_no_group(some[0].rstrip(" :")) for some in parts if len(some) > 1)
    titles = ("Group", "Name") if are_classes else ("Name",)
    cells = [*(row.cells for row in rows[:start]), titles]
    for first, *names in parts[start:]:
        cells += () if names and are_classes else [(first,)]  # Form teacher: Mr Lim
        cells += [(first.rstrip(" :"), name) if are_classes else (name,) for name in names]
    return [Row(at, tuple(own)) for at, own in enumerate(cells, rows[0].number)]
