"""Read the pages of a printed list without photos as a text with tabs between its columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import floor
from statistics import median

from namecards.core.normalize import fold
from namecards.importing.cells.private import is_private_fact
from namecards.importing.cells.titles import count_titles, title_kind
from namecards.importing.pages.layout import (
    Box,
    Line,
    Page,
    Run,
    around,
    columns_of,
    group,
    rows_of,
    words_of,
)
from namecards.importing.places.class_headings import class_of
from namecards.importing.places.read_place import are_of_one_class, read_place
from namecards.importing.printed_lists.directories import part_directories
from namecards.importing.printed_lists.joined_rows import rows_of_pages
from namecards.importing.printed_lists.printed_cells import (
    FEWEST,
    SAME_ROW,
    TextRow,
    are_titles,
    join_in_frames,
)
from namecards.importing.printed_lists.printed_rows import (
    FULL,
    fitting,
    full_rows,
    is_head,
    outside,
    pairs_beside,
    parts_of_page,
    rows_of_table,
)
from namecards.importing.printed_lists.wide_sheets import side_by_side
from namecards.importing.text import PARTICLES

_COVERED = 0.1
"""The share of rows whose texts may reach into the gap between two columns."""
_NEAR = 0.6
"""Heights of letters by which a word may begin off its column's left edge."""
_UNDER = 0.2
"""Heights of letters by which a text alone in its row may begin off its column's left edge."""
_LINED, _DOUBLE = 0.5, 3
"""The share of a table's height along which a line divides it, and points between two that are one."""
_DRAWN_WHOLE = 0.1
"""The share of texts with several blanks inside that shows lines with all their columns drawn at once."""
_ALIKE, _MOSTLY = 0.04, 0.9
"""The tolerance for letters of one width, and the share of texts that must have it."""

Span = tuple[float, float]
"""The left and right end of a column."""


@dataclass(frozen=True, slots=True)
class PrintedColumn:
    """A column of text, and the rightmost start of its texts."""

    left: float
    right: float
    begins: float


def text_of_pages(pages: Sequence[Page]) -> str:
    """Return the text of pages, with a row of a table or a line of text in each line; empty if none."""
    if letter := _letter_width(pages):
        return "\n".join(_typed_text(row, letter) for page in pages for row in rows_of(page.runs, SAME_ROW))
    pages = part_directories(side_by_side(list(map(join_in_frames, pages))))
    places = dict[tuple[str, ...], list[float]]()
    parts_by_page = [parts_of_page(rows, places) for rows in rows_of_pages(pages)]
    found = list(chain.from_iterable(parts_by_page))
    sides = [page.sides for page, parts in zip(pages, parts_by_page, strict=True) for _ in parts]
    tables = [rows_of_table(rows) for rows in found]
    is_moved = any(len(parts) > 1 for parts in parts_by_page)
    least = FEWEST - is_moved  # the titles and one person
    full = [full_rows(fitting(rows)) for rows in tables]
    own = [
        _columns(some, least) or _columns_below_titles(rows) for some, rows in zip(full, tables, strict=True)
    ]
    common = _columns(full_rows(fitting(list(chain.from_iterable(tables)))))
    if not is_moved and len(common) >= max(map(len, own), default=0):  # else columns of their own widths
        own = [common] * len(found)
    ruled = [_ruled_columns(some, its) for some, its in zip(full, sides, strict=True)]
    own = [lined or its for lined, its in zip(ruled, own, strict=True)]
    return "\n".join(
        _apart(row, its) if is_outside and not _are_classes(row) else _text_with_tabs(row, its)
        for rows, table, before, its in zip(found, tables, [[], *tables], own, strict=False)
        for row, is_outside in zip(rows, outside(rows, table, before), strict=True)
    )


def _are_classes(row: TextRow) -> bool:
    """Whether each text of a row is a class, above lists side by side."""
    texts = [line.text for line in row]
    return all(map(class_of, texts)) and not are_of_one_class(texts)


def _apart(row: TextRow, columns: Sequence[PrintedColumn]) -> str:
    """Return a row outside of columns; where one of its texts is a class, all are kept apart.

    A row with as many texts as the table has would be taken for its titles, if they are no labels.
    """
    is_told = any(class_of(line.text) or read_place(line.text).teacher for line in row)
    is_told = is_told and (is_head(row) or len(row) < FULL * len(columns))
    return ("\t" if is_told else " · ").join(_one_after_another(row))


def _ruled_columns(rows: Sequence[TextRow], sides: Sequence[Box]) -> list[PrintedColumn]:
    """Return the columns between upright lines along most of a table, also blank ones, if it has such."""
    if len(rows) < 2:
        return []
    texts = [line.box for row in rows for line in row]
    top, bottom = rows[0][0].box.y, rows[-1][0].box.y
    along = Counter[int]()
    for side in sides:
        along[round(side.left)] += round(max(0, min(side.bottom, bottom) - max(side.top, top)))
    lined = sorted(x for x, high in along.items() if high > _LINED * (bottom - top))
    xs = [float(near[0]) for near in group(lined, lambda near, x: x - near[-1] <= _DOUBLE)]
    outside = around(texts)
    xs = [outside.left] * (bool(xs) and outside.left < xs[0] - _DOUBLE) + xs
    xs += [outside.right] * (bool(xs) and outside.right > xs[-1] + _DOUBLE)
    begins = [[box.left for box in texts if a <= box.x < b] for a, b in pairwise(xs)]
    found = [
        PrintedColumn(a, b, max(each, default=a)) for (a, b), each in zip(pairwise(xs), begins, strict=True)
    ]
    beside = [(one.box, other.box) for row in rows for one, other in pairs_beside(row)]
    both = sum(any(a < one.x and other.x < b for a, b in pairwise(xs)) for one, other in beside)
    return found if sum(map(bool, begins)) > 1 and both <= _COVERED * len(rows) else []


def _letter_width(pages: Sequence[Page]) -> float:
    """Return the width of a letter in points if lines of such letters are drawn whole; else 0.

    Reports of old systems are so. A table in such letters, with its cells drawn one by one, is not.
    """
    runs = [run for page in pages for run in page.runs if len(run.text) > 2]
    if sum("  " in run.text for run in runs) < _DRAWN_WHOLE * len(runs):
        return 0.0
    widths = sorted(run.box.width / len(run.text) for run in runs)
    usual = median(widths) if widths else 0.0
    alike = sum(abs(width - usual) < _ALIKE * usual for width in widths)
    off = sorted(run.box.left / usual % 1 for run in runs) if usual else []
    near = sum(abs(one - median(off)) < _ALIKE for one in off) if off else 0
    return usual if min(alike, near) > _MOSTLY * len(widths) else 0.0


def _typed_text(row: Sequence[Run], letter: float) -> str:
    """Return a row of text with as many blanks between its parts as letters would fit there."""
    text = ""
    for run in row:
        text += " " * max(round(run.box.left / letter) - len(text), bool(text)) + run.text
    return text


def _columns(rows: Sequence[TextRow], least: int = FEWEST) -> list[PrintedColumn]:
    """Return the columns of a table's rows; none if it is no table."""
    if len(rows) < least:
        return []
    boxes = [line.box for row in rows for line in row]
    parts = columns_of(boxes, floor(_COVERED * len(rows)) + 1, boxes)
    joined = group(parts, lambda before, part: _are_below_one_title(rows, before[-1], part))
    found = [(some[0][0], some[-1][1]) for some in joined]
    begins = [[box.left for box in boxes if a <= box.left < b] for a, b in found]
    return [PrintedColumn(a, b, max(each, default=a)) for (a, b), each in zip(found, begins, strict=True)]


def _are_below_one_title(
    rows: Sequence[TextRow], one: tuple[float, float], other: tuple[float, float]
) -> bool:
    """Whether the texts at two places are below one title, and none stands beside another.

    A second table on the page may be a little to the right of the first.
    """
    titles = [line for row in rows if are_titles(row) for line in row]
    inside = [[[line for line in row if _is_in(line, part)] for part in (one, other)] for row in rows]
    return any(_is_in(line, one) and _is_in(line, other) for line in titles) and not any(
        mine != theirs for mine, theirs in inside if mine and theirs
    )


def _is_in(line: Line, part: Span) -> bool:
    return line.box.left < part[1] and part[0] < line.box.right


def _columns_below_titles(rows: Sequence[TextRow]) -> list[PrintedColumn]:
    """Return the columns of a table with mostly blank cells: a title in each, and no text between them."""
    titles = [line.text for row in rows[:1] for line in row]
    whole = [line.box for row in rows for line in row]
    found = [PrintedColumn(a, b, b) for a, b in columns_of(whole, 1, whole)]
    inside = ([one.left <= line.box.left < one.right for one in found] for row in rows[:1] for line in row)
    own = [places.index(True) for places in inside]
    return found if count_titles(titles) > 1 and own == list(range(len(found))) else []


def _text_with_tabs(row: TextRow, columns: Sequence[PrintedColumn]) -> str:
    """Return a row with a tab between its columns; a row that does not fit, as a heading, stays whole."""
    if len(row) > 1 and (over := _over_blocks(row, columns)):
        return "\t".join(over)
    if len(row) == 1 and is_private_fact(row[0].text):
        return row[0].text
    cells: list[list[tuple[str, bool]]] = [[] for _ in columns]
    for line in row if columns and (len(row) > 1 or _is_under(row[0], columns[1:])) else ():
        places = _places(line, columns)
        if not places:
            return ("\t" if len(row) < FULL * len(columns) else " ").join(_one_after_another(row))
        for at, text in places:
            cells[at].append((text, line.box.right > columns[at].right - line.size))
    return "\t".join(map(_join, cells)) if any(cells) else "\t".join(_one_beside_another(row))


def _is_under(line: Line, columns: Sequence[PrintedColumn]) -> bool:
    """Whether a text alone in its row begins where one of these columns does: its class is above it."""
    near = (one for one in columns if abs(one.begins - line.box.left) < _UNDER * line.size)
    return any(line.box.right <= one.right or one is columns[-1] for one in near)


def _over_blocks(row: TextRow, columns: Sequence[PrintedColumn]) -> list[str]:
    """Return the classes above lists side by side, by the columns where they begin; else nothing."""
    if not all(class_of(line.text) for line in row):
        return []
    cells = [""] * len(columns)
    for line in row:
        near = [at for at, one in enumerate(columns) if abs(one.left - line.box.left) < _NEAR * line.size]
        if len(near) != 1 or cells[near[0]]:
            return []
        cells[near[0]] = line.text
    return cells


def _one_after_another(row: TextRow) -> list[str]:
    return [line.text for line in sorted(row, key=lambda line: line.box.left)]


def _one_beside_another(row: TextRow) -> list[str]:
    """Return the texts of a row in no known columns; lines below each other are one."""
    cells = group(
        sorted(row, key=lambda line: line.box.left),
        lambda cell, line: line.box.left < max(one.box.right for one in cell),
    )
    return [_join([(one.text, False) for one in sorted(cell, key=lambda one: one.box.y)]) for cell in cells]


def _join(texts: Sequence[tuple[str, bool]]) -> str:
    """Join the lines of a cell, each with whether it is full; a hyphen at its end stays in its word.

    A full line may break a word that is wider than its column: "Thompson-F", "itzgerald".
    """
    joined = ""
    for text, is_full in reversed(texts):
        word = joined.split(" ")[0]
        is_broken = is_full and word[:1].islower() and fold(word) not in PARTICLES
        is_broken = is_broken and not title_kind(f"{text} {joined}")
        joined = text + ("" if text.endswith("-") or is_broken else " ") + joined
    return joined.rstrip()


def _places(line: Line, columns: Sequence[PrintedColumn]) -> list[tuple[int, str]]:
    """Return the parts of a line by column; none if a part does not begin where its column does."""
    inside = [at for at, one in enumerate(columns) if line.box.left < one.right and one.left < line.box.right]
    if len(inside) == 1:
        return [(inside[0], line.text)]
    slack = _NEAR * line.size
    found: dict[int, list[str]] = {}
    for left, word in words_of(line):
        at = max((at for at, one in enumerate(columns) if one.left <= left + slack), default=0)
        if at not in found and found and left > columns[at].begins + slack:
            return []
        found.setdefault(at, []).append(word)
    return [(at, " ".join(words)) for at, words in found.items()]
