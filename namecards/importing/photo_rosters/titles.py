"""Find the titles of a printed table; each belongs to the column of text below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from namecards.importing.cells.titles import NAME_FIELDS, count_titles, title_kind
from namecards.importing.photo_rosters.layout import Line, Picture, Run, around, columns_of, group, lines

_MOST_ROWS = 4
_BLANK = 0.9
"""The share of a line's height above which a gap separates titles from the text above."""
_USUAL = 0.15
"""The share of rows with text at a position that makes it part of a column."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title, and the left and right end of its column."""

    text: str
    left: float
    right: float


def find_titles(
    texts: Sequence[Sequence[Line]], rows: Sequence[Sequence[Sequence[Picture]]]
) -> tuple[tuple[Title, ...], tuple[Line, ...]]:
    """Return the titles above the first row of pictures, if one means a name, and their lines."""
    body = [line for text, on in zip(texts, rows, strict=True) for line in _lines_beside(text, on)]
    text, on = next((text, on) for text, on in zip(texts, rows, strict=True) if on)
    photos = around(picture.box for row in on for picture in row)
    above = _lines_above(text, min(picture.box.top for picture in on[0]))
    heads = [line for line in above[0] if not photos.left < line.box.x < photos.right] if above else []
    columns = _columns(body, sum(map(len, rows)), heads)
    best: tuple[tuple[Title, ...], tuple[Line, ...]] = ((), ())
    if len(columns) < 2:
        return best
    most = 0
    for count in range(1, len(above) + 1):
        chosen = tuple(line for row in above[:count] for line in row)
        runs = [run for line in chosen for run in line.runs if not photos.left < run.box.x < photos.right]
        found = tuple(Title(" ".join(_texts_between(runs, *ends)), *ends) for ends in columns)
        found = _with_name(found)
        if (score := count_titles([title.text for title in found])) and score >= most:
            most, best = score, (found, chosen)
    return best


def _with_name(titles: Sequence[Title]) -> tuple[Title, ...]:
    """Return titles with the usual name for the name, if it is the only one."""
    kinds = [title_kind(title.text) for title in titles]
    alone = (
        kinds.count("preferred") == 1 and not NAME_FIELDS.intersection(kinds) and len(set(kinds) - {""}) > 2
    )
    return tuple(
        replace(title, text="Name") if alone and kind == "preferred" else title
        for title, kind in zip(titles, kinds, strict=True)
    )


def _lines_beside(text: Sequence[Line], on: Sequence[Sequence[Picture]]) -> list[Line]:
    """Return the lines at the height of the pictures, but not on them."""
    boxes = [picture.box for row in on for picture in row]
    if not boxes:
        return []
    top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
    return [
        line
        for line in text
        if top <= line.box.y <= bottom and not any(b.overlap(line.box) > 0.5 for b in boxes)
    ]


def _columns(body: Sequence[Line], rows: int, heads: Sequence[Line]) -> list[tuple[float, float]]:
    """Return the ends of each column of text, half-way to its neighbours.

    A column that is empty for most people has its own title, and no text below.
    """
    alone = [line.box for line in heads] if len(heads) > 1 else []
    found = columns_of((line.box for line in body), max(1.0, _USUAL * rows), alone)
    edges = [(a[1] + b[0]) / 2 for a, b in pairwise(found)]
    return list(zip([float("-inf"), *edges], [*edges, float("inf")], strict=True)) if found else []


def _lines_above(text: Sequence[Line], top: float) -> list[list[Line]]:
    """Return the rows of text above the first picture, the nearest first, up to a gap."""
    above = sorted((line for line in text if line.box.y < top), key=lambda line: -line.box.y)
    rows = group(above, lambda row, line: row[0].box.y - line.box.y < 0.35 * line.box.height)[:_MOST_ROWS]
    for at, (row, (upper, *_)) in enumerate(pairwise(rows), 1):
        if min(line.box.top for line in row) - upper.box.bottom > _BLANK * upper.box.height:
            return rows[:at]
    return rows


def texts_below(titles: Sequence[Title], card: Sequence[Line]) -> list[tuple[str, list[str]]]:
    """Return each title with the lines of a card in its column."""
    runs = [run for line in card for run in line.runs]
    found = ((title.text, _texts_between(runs, title.left, title.right)) for title in titles)
    return [(title, texts) for title, texts in found if texts]


def _texts_between(runs: Sequence[Run], left: float, right: float) -> list[str]:
    return [line.text for line in lines(run for run in runs if left < run.box.x <= right)]
