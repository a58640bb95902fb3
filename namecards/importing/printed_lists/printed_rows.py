"""Find the tables among the rows of a printed list without photos."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

from namecards.importing.cells.labels import LABELLED
from namecards.importing.cells.titles import count_titles, title_kind
from namecards.importing.pages.layout import Line
from namecards.importing.printed_lists.printed_cells import FEWEST, TextRow, are_titles

FULL = 0.75
"""The share of the usual number of texts that a row needs to have most of the columns."""
_USUAL = 0.2
"""The share of rows with several texts that makes their number of texts usual."""
_ACROSS = 0.5
"""The share of rows that begin a text below or above another, so that it is in no column."""
_ALIGNED = 0.7
"""The share of a row's texts that stand above or below others."""


def parts_of_page(rows: Sequence[TextRow], places: dict[tuple[str, ...], list[float]]) -> list[list[TextRow]]:
    """Split the rows of a page where titles are repeated above columns that begin elsewhere.

    `places` are the positions where the texts of the first such rows begin, also from the pages before.
    """
    parts: list[list[TextRow]] = [[]]
    for row in rows:
        placed = sorted((line.box.left, line.text) for line in row)
        lefts, texts = [left for left, _ in placed], tuple(text for _, text in placed)
        is_title = are_titles(row)
        before = places.setdefault(tuple(map(_meaning, texts)) if is_title else texts, lefts)
        is_moved = any(abs(one - other) > row[0].size for one, other in zip(before, lefts, strict=True))
        if is_moved and (len(row) > 2 or is_title):
            parts.append([])
        parts[-1].append(row)
    return parts


def _meaning(title: str) -> str:
    """Return the meaning of a title, "HR" as "Class"; an unknown title itself."""
    kind = title_kind(title) or title
    return "class" if kind == "homeroom" else kind


def full_rows(rows: Sequence[TextRow]) -> list[TextRow]:
    """Return the rows of a table that have texts in most of its columns; one for signatures is blank."""
    several = [row for row in rows if len(row) > 1]
    wide = Counter(len(row) for row in [row for row in several if not are_titles(row)] or several)
    least = max(_USUAL * wide.total(), 2 if wide.total() > FEWEST else 1)  # one name may have two lines
    usual = max((count for count, times in wide.items() if times >= least), default=2)
    return [row for row in rows if len(row) >= max(2, FULL * usual)]


def across(rows: Sequence[TextRow]) -> Callable[[TextRow], bool]:
    """Return whether a row has a text above or below two texts of most rows of a table: a head, a foot."""
    wide = [row for row in rows if len(row) > 1]
    pairs = [pair for row in wide for pair in pairs_beside(row)]
    ends, begins = sorted(one.box.right for one, _ in pairs), sorted(other.box.left for _, other in pairs)
    least = max(2, _ACROSS * len(wide))
    return lambda row: any(
        bisect(begins, line.box.right) - bisect(ends, line.box.left) >= least for line in row
    )


def pairs_beside(row: TextRow) -> list[tuple[Line, Line]]:
    """Return the texts beside each other in a row; the lines of one cell are below each other."""
    pairs = pairwise(sorted(row, key=lambda line: line.box.left))
    return [(one, other) for one, other in pairs if one.box.right < other.box.left]


def fitting(rows: Sequence[TextRow]) -> list[TextRow]:
    """Return the rows without those that have a text across columns."""
    is_across = across(rows)
    return [row for row in rows if not is_across(row)]


def outside(rows: Sequence[TextRow], table: Sequence[TextRow], before: Sequence[TextRow] = ()) -> list[bool]:
    """Return whether each row is a head or a foot with several texts, not cells of the table.

    It is above the titles, across columns, or below the last row, and stands elsewhere than the cells. On
    top of a page, the table of the page `before` may go on, with columns of its own widths.
    """
    inside, is_across = {id(row) for row in table}, across(table)
    places, above = _all_places(table), _all_places(before)
    aligned = [len(row) > 1 and _is_aligned(row, places) for row in rows]
    last = max((at for at, is_cells in enumerate(aligned) if is_cells), default=len(rows))
    return [
        len(row) > 1
        and (
            not aligned[at] and (is_across(row) or at > last)
            if id(row) in inside
            else not (_is_aligned(row, above) or (aligned[at] and not is_across(row))) or is_head(row)
        )
        for at, row in enumerate(rows)
    ]


def _all_places(table: Sequence[TextRow]) -> Counter[tuple[int, int]]:
    """Count the rows of a table that have a text at each place."""
    return Counter(place for row in table for place in {one for line in row for one in _places(line)})


def _is_aligned(row: TextRow, places: Counter[tuple[int, int]]) -> bool:
    """Whether nearly all texts of a row begin, end, or have their middle where others do.

    The ink of a J begins a point before that of an H.
    """

    def is_aligned(line: Line) -> bool:
        return any(
            places[edge, x - 1] + places[edge, x] + places[edge, x + 1] > 1 for edge, x in _places(line)
        )

    return sum(map(is_aligned, row)) > _ALIGNED * len(row)


def _places(line: Line) -> list[tuple[int, int]]:
    box = line.box
    return list(enumerate((round(box.left), round(box.x), round(box.right))))


def rows_of_table(rows: Sequence[TextRow]) -> Sequence[TextRow]:
    """Return the rows of a page from its titles on, without further heads of classes; all, without titles.

    A head, "School: …  Class: …  Teacher: …", may have as many texts as the table, but in other columns.
    """
    texts = [[line.text for line in row] for row in rows]
    first = next((at for at, row in enumerate(texts) if count_titles(row) > 1), None)
    if first is None:
        rest = [row for row in rows if len(row) < 2 or not is_head(row)]
        return rest if 2 * len(rest) > len(rows) else rows
    heads = [
        again - up
        for again in range(first + 1, len(rows))
        if texts[again] == texts[first]
        for up in range(1, first + 1)
        if _begin_alike(rows[again - up], rows[first - up])
    ]
    return [row for at, row in enumerate(rows) if at >= first and at not in heads and not is_head(row)]


def _begin_alike(one: TextRow, other: TextRow) -> bool:
    """Whether at least half of the texts of two rows begin at the same positions."""
    lefts, others = ({round(line.box.left) for line in row} for row in (one, other))
    return 2 * len(lefts & others) >= max(len(lefts), len(others))


def is_head(row: TextRow) -> bool:
    """Whether most texts of a row are labels with their values."""
    found = [LABELLED.fullmatch(line.text) for line in row]
    return 2 * sum(bool(label and label[2]) for label in found) > len(row)
