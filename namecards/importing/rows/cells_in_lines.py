"""Unfold a table whose cells stand below each other, as a copied page has them: Name, ID, then each child."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, product

from namecards.importing.cells.grades import is_grade, is_level
from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import NAME_FIELDS, title_kind
from namecards.importing.clues import FEWEST
from namecards.importing.row import Row
from namecards.importing.text import clean

_MOST_COLUMNS, _MOST_ABOVE, _MOST_BELOW = 10, 30, 6
"""The most titles, the lines within which they are, and the most lines below the last child.

More lines below may be of children, too.
"""


def unfold_cells(lines: Sequence[Row]) -> list[Row]:
    """Return the titles and the rows of such a table between its other lines; empty for any other text."""
    if any(row.filled > 1 for row in lines):
        return []
    texts = [clean(row.cells[0]) for row in lines]
    known = [bool(title_kind(text)) or is_private(text) for text in texts[:_MOST_ABOVE]]
    firsts = [at for at, (one, below) in enumerate(pairwise(known)) if one and below]
    for first, width in product(firsts, range(2, _MOST_COLUMNS + 1)):
        end = _end_of_rows(texts, texts[first : first + width], first)
        is_titled = sum(known[first : first + width]) >= max(2, width - 1)
        if is_titled and (end - first) // width > FEWEST and len(texts) - end <= _MOST_BELOW:
            starts = range(first, end, width)
            rows = [Row(lines[at].number, tuple(texts[at : at + width])) for at in starts]
            return [*lines[:first], *rows, *lines[end:]]
    return []


def _end_of_rows(texts: Sequence[str], titles: Sequence[str], first: int) -> int:
    """Return where the rows below titles end: each has names and numbers, or grades, at their places."""
    kinds = list(map(title_kind, titles))
    if NAME_FIELDS.isdisjoint(kinds) or {"id", "grade"}.isdisjoint(kinds):
        return first
    end = first + len(titles)
    while end + len(titles) <= len(texts) and all(map(_may_be, kinds, texts[end : end + len(titles)])):
        end += len(titles)
    return end


def _may_be(kind: str, text: str) -> bool:
    """Whether a text may stand below a title of a kind."""
    if kind in NAME_FIELDS:
        return bool(re.search(r"[^\W\d]", text)) and not re.search(r"\d", text) and not title_kind(text)
    if kind == "grade":
        return is_grade(text) or is_level(text)
    return kind != "id" or bool(re.search(r"\d", text))
