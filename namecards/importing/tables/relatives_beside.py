"""Columns of people who are related to those on the list."""

from __future__ import annotations

import re

from namecards.core.normalize import fold
from namecards.importing.tables import content
from namecards.importing.tables.clues import FEWEST
from namecards.importing.tables.layout import Layout

_MOSTLY = 0.8
"""The share of cells that must differ, as brothers and sisters have the same parent."""


def names_relatives(layout: Layout, at: int) -> bool:
    """Whether cells are people who mostly have the last names of those beside them, one for each family."""
    named = [place for place in layout.of("family", "full") if place != at]
    cells = layout.cells(at)
    if len(cells) < FEWEST or len(set(cells)) < _MOSTLY * len(cells):
        return False
    pairs = [(_words(row.cell(at)), _words(row.cell(place))) for row in layout.rows for place in named]
    shared = sum(bool(theirs & own) for theirs, own in pairs)
    return 2 * shared > len(pairs) and content.are_words(cells)


def _words(name: str) -> set[str]:
    words = [*re.findall(r"[^\W\d_]{2,}", name), *re.findall(r"^[\u3400-\u9fff\uac00-\ud7af]", name)]
    return set(map(fold, words))
