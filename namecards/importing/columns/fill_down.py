"""Repeat in a column what a list writes only beside the first of several people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, groupby, pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.clues import FEWEST
from namecards.importing.columns import content
from namecards.importing.columns.layout import Layout
from namecards.importing.places.class_headings import class_of
from namecards.importing.text import clean

_BLOCK = 5
"""The fewest people in a class on average, if it is named only beside the first of them.

Three are enough if the cells look like classes, 6A, or teachers, or if something else begins anew with each:
"Band" beside one of three people is no class.
"""


def fill_down(layout: Layout, open_: Sequence[int] = ()) -> None:
    """Repeat a class that is only beside the first of its people, as merged cells are exported.

    A grade may begin several blocks in a row: 3 of Hall's and of Okafor's. One grade that is beside the first
    of each class, and nowhere else, is that of all.
    """
    begun = list[list[int]]()
    for at in (*layout.of(*PLACES), *open_):
        cells = _cells(layout, at)
        filled = list(filter(None, cells))
        in_order = [name for name, _ in groupby(filled)]
        least = (FEWEST if layout.kind(at) == "grade" else 2) * len(filled)
        is_once = 1 < len(in_order) == len(set(filled)) and len(cells) >= least
        begin_blocks = not any(one and other for one, other in pairwise(cells))  # else somebody's two classes
        if not (is_once and begin_blocks and cells[0]) or (at in open_ and not _may_be_class(layout, cells)):
            continue
        enough = FEWEST if layout.kind(at) == "homeroom" else _BLOCK
        if len(cells) >= enough * len(filled) or _are_of_blocks(layout, at, cells):
            begun.append(_begins(cells))
            _fill(layout, at, cells)
    for at in layout.of(*PLACES):
        if _begins(cells := _cells(layout, at)) in begun:
            _fill(layout, at, cells)


def _may_be_class(layout: Layout, cells: Sequence[str]) -> bool:
    """Whether cells below a title that says nothing are classes by their form, each of one grade."""
    if not content.are_groups(list(filter(None, cells))):
        return False
    blocks = list(accumulate(map(bool, cells)))
    return all(
        len({pair for pair in zip(blocks, grades, strict=True) if pair[1]}) <= max(blocks)
        for grades in (_cells(layout, at) for at in layout.of("grade"))
    )


def _cells(layout: Layout, at: int) -> list[str]:
    """Return the cells of a column without a note alone in its row below the last people."""
    cells = layout.column(at, len(layout.rows))
    end = max((place for place, row in enumerate(layout.rows, 1) if row.filled > 1), default=0)
    return [*cells[:end], *[""] * (len(cells) - end)]


def _begins(cells: Sequence[str]) -> list[int]:
    return [place for place, cell in enumerate(cells) if cell]


def _fill(layout: Layout, at: int, cells: Sequence[str]) -> None:
    whole: list[str] = []
    for cell in cells:
        whole.append(cell or whole[-1])
    layout.put(at, whole)
    title = layout.title(at) or at + 1
    layout.remarks.append(f"The column {title} names each class once, so it was read for all rows below.")


def fill_families(layout: Layout) -> None:
    """Give brothers and sisters the last name that is only beside the first, as their parents do."""
    family, given = layout.of("family"), layout.of("given")
    if len(family) != 1 or not given or not layout.rows or not clean(layout.rows[0].cell(family[0])):
        return
    columns = [layout.column(at, len(layout.rows)) for at in range(layout.width)]
    numbers = [row.number for row in layout.rows]
    blank = [{at for at, cell in zip(numbers, cells, strict=True) if not cell} for cells in columns]
    firsts = {row.number: "".join(map(row.cell, given)) for row in layout.rows}
    unnamed = {
        number
        for number, text in firsts.items()
        if not text.strip() or re.search(r"[\d:]", text) or why_nobody(clean(text))
    }
    blank = [rows - unnamed for rows in blank]  # a heading or a sum is nobody's brother
    rows_without = blank[family[0]]
    beside = [rows for at, rows in enumerate(blank) if at not in family and rows_without <= rows]
    beside = [rows for rows in beside if 2 * len(rows - rows_without) < len(layout.rows) - len(rows)]
    if len(rows_without) < 2 or not beside:
        return
    whole = list[str]()
    last = ""
    for row in layout.rows:
        last = clean(row.cell(family[0])) or last
        whole.append("" if row.number in unnamed else last)
    layout.put(family[0], whole)
    got = "people without a last name got the one above, as brothers and sisters"
    layout.remarks.append(f"{len(rows_without)} {got}.")


def _are_of_blocks(layout: Layout, at: int, cells: Sequence[str]) -> bool:
    """Whether cells that are filled once are classes or teachers, or each begins a block of rows.

    A blank row is above it, another column changes or is filled there, or the count or alphabet begins anew.
    """
    begins = _begins(cells)
    filled = [cells[place] for place in begins]
    is_block = all(TEACHER.match(cell) or cell[:1].isdigit() or class_of(cell) for cell in filled)
    if is_block or content.are_groups(filled):
        return True
    gaps = [place for place, (a, b) in enumerate(pairwise(layout.rows), 1) if b.number > a.number + 1]
    others = [_cells(layout, other) for other in range(layout.width) if other != at]
    whole = (list(enumerate(pairwise(column), 1)) for column in others if all(column))
    changes = ([at for at, (one, two) in pairs if one != two] for pairs in whole)
    counts = (_begins([cell if cell == "1" else "" for cell in column]) for column in others)
    names = [[fold(cell) for cell in layout.column(n, len(cells))] for n in layout.of("family", "full")]
    anew = ([n for n, (a, b) in enumerate(pairwise(column), 1) if a > b > ""] for column in names)
    beside = (_begins(_cells(layout, other)) for other in layout.of(*PLACES) if other != at)
    is_block = any(some == begins for some in (*counts, *beside))
    return is_block or set(begins[1:]) <= set(gaps) or any(some == begins[1:] for some in (*changes, *anew))
