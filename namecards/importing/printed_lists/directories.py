"""Part the columns of a printed directory: names with dots up to their class or page."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace

from namecards.importing.pages.layout import Page, Run, group, rows_of
from namecards.importing.printed_lists.printed_cells import FEWEST, SAME_ROW

_DOTS = re.compile(r"\s*(?:\.{4,}|(?:\. ){4,}\.?|…{2,}|_{4,})\s*")
_NEAR = 1.5
"""Heights of letters by which the names of one column may begin beside each other."""


def part_directories(pages: Sequence[Page]) -> list[Page]:
    """Return the pages without dots, each column of a directory as a page of its own; others unchanged."""
    return [part for page in pages for part in _columns(page)]


def _columns(page: Page) -> list[Page]:
    rows = rows_of(page.runs, SAME_ROW)
    begins = sorted((run for row in rows for run in _begin_entries(row)), key=lambda run: run.box.left)
    if len(begins) < FEWEST:
        return [page]
    alike = group(begins, lambda before, run: run.box.left - before[0].box.left < _NEAR * run.size)
    lefts = [column[0].box.left for column in alike if len(column) >= FEWEST] or [begins[0].box.left]
    top, bottom = min(run.box.top for run in begins), max(run.box.bottom for run in begins)
    found: list[list[Run]] = [[] for _ in lefts]
    for part in (part for run in page.runs for part in _without_dots(run)):
        at = max(bisect(lefts, part.box.left + part.size) - 1, 0)
        is_inside = top < part.box.y < bottom or abs(part.box.left - lefts[at]) < part.size
        if not is_inside:  # a head or a foot of the page
            found[0 if part.box.y < top else -1].append(part)
        else:
            found[at].append(replace(part, box=part.box.shift(right=lefts[0] - lefts[at])))
    return [replace(page, runs=tuple(runs)) for runs in found]


def _begin_entries(row: Sequence[Run]) -> Iterator[Run]:
    """Yield the first text of each entry in a row; an entry ends with the text behind its dots."""
    first: Run | None = None
    is_behind = False
    for run in row:
        found = _DOTS.search(run.text)
        if found and (first or found.start()):
            yield first or run
            first, is_behind = None, not run.text[found.end() :]
        elif is_behind:
            is_behind = False
        else:
            first = first or run


def _without_dots(run: Run) -> Iterator[Run]:
    """Yield the parts of a text before and behind dots; letters are taken as equally wide."""
    dots = [found.span() for found in _DOTS.finditer(run.text)]
    letter = run.box.width / max(len(run.text), 1)
    begins, ends = [0, *(end for _, end in dots)], [*(begin for begin, _ in dots), len(run.text)]
    for begin, end in zip(begins, ends, strict=True):
        if text := run.text[begin:end].strip():
            left, right = (run.box.left + at * letter for at in (begin, end))
            yield replace(run, text=text, box=replace(run.box, left=left, right=right))
