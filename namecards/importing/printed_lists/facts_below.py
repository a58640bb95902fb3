"""Find the facts right below the names of a printed list: "Guardian: Anna Park"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from namecards.importing.cells.labels import LABELLED
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import title_kind
from namecards.importing.pages.layout import Line, Page, lines, rows_of
from namecards.importing.places.class_headings import class_above
from namecards.importing.printed_lists.printed_cells import FEWEST, SAME_ROW, parted_lines

_NEXT = 1.6
"""Heights of letters to the next line of a cell at most."""
_MOST = 0.5
"""The share of texts with one label that stand below others."""


def lines_with_facts(pages: Sequence[Page]) -> list[list[Line]]:
    """Return the lines of each page, each with the facts below it, which cross columns.

    What a column is read for, as a number or a class, is not among them.
    """
    found = [lines(page.runs) for page in pages]
    labels = list(map(_labels, found))
    over = list(map(_lines_over, found, labels))
    times = Counter(label for own in labels for label in own.values())
    below = Counter(own[line] for own, some in zip(labels, over, strict=True) for line in some)
    usual = {label for label in below if below[label] >= max(FEWEST, _MOST * times[label])}
    return [
        _attach(page, {line: (own[line], one) for line, one in some.items() if own[line] in usual})
        for page, own, some in zip(pages, labels, over, strict=True)
    ]


def _labels(found: Sequence[Line]) -> dict[Line, str]:
    """Return the labels of lines that hold another fact than the columns of lists."""
    labelled = ((line, LABELLED.fullmatch(line.text)) for line in found)
    return {line: fact[1] for line, fact in labelled if fact and _is_other(fact)}


def _is_other(fact: re.Match[str]) -> bool:
    is_field = title_kind(fact[1]) and not is_private(fact[1])
    is_read = is_field or class_above(fact[0]) or why_nobody(fact[0]) == "sum"
    return bool(fact[2]) and not is_read


def _lines_over(found: Sequence[Line], labels: dict[Line, str]) -> dict[Line, Line]:
    """Return for each fact alone in its row the text right above it, also above another fact."""
    rows, over = rows_of(found, SAME_ROW), dict[Line, Line]()
    for at, row in enumerate(rows):
        own = [line for line in row if line in labels]
        before = [one for other in rows[max(at - FEWEST, 0) : at] for one in other]
        near = [one for one in before if len(own) == 1 and _is_right_above(one, own[0])]
        one = min(near, key=lambda one: _off(one, own[0]), default=None)
        if one and (one in over or one not in labels) and not class_above(one.text):
            over[own[0]] = over.get(one, one)
    return over


def _is_right_above(line: Line, below: Line) -> bool:
    down = below.box.y - line.box.y
    return 0 < down < _NEXT * below.size and line.box.intersect(below.box).width > 0


def _off(line: Line, below: Line) -> float:
    """Return how far from each other two lines begin, end or have their middle."""
    return min(map(abs, line.box.offsets(below.box)))


def _attach(page: Page, facts: dict[Line, tuple[str, Line]]) -> list[Line]:
    """Return the lines of a page; a fact is with the line that begins as the text above it."""
    hidden = {run for line in facts for run in line.runs}
    rest = parted_lines(replace(page, runs=tuple(run for run in page.runs if run not in hidden)))
    return [
        replace(
            line,
            facts=tuple(
                (label, fact.text) for fact, (label, one) in facts.items() if one.runs[0] in line.runs
            ),
        )
        for line in rest
    ]
