"""Find the columns of a text that is aligned by blanks, as in a report that was printed to a file."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from namecards.importing.cells.titles import count_titles
from namecards.importing.clues import FEWEST
from namecards.importing.row import Row, trim

_RULER = re.compile(r"^ *[-=_]{2,}(?: +[-=_]+)+ *\r?$", re.MULTILINE)
"""Dashes below the titles of a printed report, as wide as each column."""
MOSTLY = 0.6
"""The share of a text's lines that must have one form."""
BELOW_TITLES = 0.4
"""The same below known titles: classes, sums and the heads of pages stand between the people."""


def column_ends(text: str) -> list[int]:
    """Return where columns end that are aligned by blanks, as in a report printed to a text."""
    lines = [line.rstrip() for line in text.splitlines()]
    at = [place for place, line in enumerate(lines) if re.search(r"\S {2,}\S", line)]
    wide = [lines[place] for place in at]
    cells = [len(re.split(r" {2,}", line.strip())) for line in wide]
    usual = max(set(cells), key=cells.count, default=0)
    begins = {found.end() for line in wide for found in re.finditer(r" {2,}(?=\S)", line)}
    under = sum(len(line) - len(line.lstrip()) in begins for line in lines if line and line not in wide)
    titled = any(count_titles(re.split(r" {2,}", line.strip())) > 1 for line in wide[:FEWEST])
    least_wide = (BELOW_TITLES if titled else MOSTLY) * sum(
        map(bool, lines[at[0] : at[-1] + 1] if at else ())
    )
    if len(wide) < FEWEST or len(wide) + under < least_wide:
        return []
    ends = list[int]()
    for least in (0.75 * usual, usual):  # the heads of pages may have nearly as many
        some = [line for line, count in zip(wide, cells, strict=True) if count >= least]
        places = range(max(map(len, some)))
        blank = "".join("x" if any(line[at : at + 1].strip() for line in some) else " " for at in places)
        ends = max(ends, [gap.end() for gap in re.finditer(r"(?<=x) {2,}(?=x)", blank)], key=len)
    return ends


def ruled_starts(text: str, plain: str) -> list[int]:
    """Return where columns begin by the rules below their titles, if half of the plain lines fit.

    The last columns may be blank in a line.
    """
    if not (ruler := _RULER.search(text)):
        return []
    first, *others = (run.start() for run in re.finditer(r"\S+", ruler[0]))
    starts = [first, *others] if first else others
    lines = [line for line in plain.splitlines() if line.strip()]
    half = starts[len(starts) // 2]
    fit = sum(len(line) > half and _has_gaps_before(line, starts) for line in lines)
    return starts if fit >= max(FEWEST, len(lines) / 2) else []


def cut_lines(lines: Sequence[str], ends: Sequence[int], gap: int = 2) -> Iterator[Row]:
    """Yield the lines cut where columns end, or whole if one has text in a gap between columns."""
    for number, line in enumerate(lines, start=1):
        is_under = not line[: ends[0]].strip()  # Leo Park, below the class of several
        whole = not (is_under or re.search(r"\S {2,}\S", line)) or not _has_gaps_before(line, ends, gap)
        cells = _titles(line, ends) if whole else [line[a:b] for a, b in pairwise((0, *ends, len(line) + 1))]
        cells = [cell.strip() for cell in cells]
        if any(cells):
            yield Row(number, trim(cells))


def _titles(line: str, ends: Sequence[int]) -> list[str]:
    """Return the words of a line by column, if they are titles, a letter early perhaps; else the line."""
    cells = [""] * (len(ends) + 1)
    for word in re.finditer(r"\S+", line):
        cells[bisect(ends, word.start() + 1)] += f" {word[0]}"
    return cells if count_titles(cells) > FEWEST and all(cells[1:]) else [line]


def cut_at_gaps(lines: Sequence[str], least: int) -> tuple[Row, ...]:
    """Return the lines cut at each gap, if most have equally many cells and more than `least`; else nothing.

    A long name moves what is behind it to the right: "41237  Chen, Maya  6A". Where a row has fewer cells,
    nobody knows which are missing.
    """
    parts = [(at, re.split(r" {2,}", line.strip())) for at, line in enumerate(lines, 1) if line.strip()]
    usual, times = Counter(len(cells) for _, cells in parts).most_common(1)[0]
    is_even = usual > least and all(len(cells) in (1, usual) for _, cells in parts)
    is_even &= times > MOSTLY * len(parts)
    return tuple(Row(at, tuple(cells)) for at, cells in parts) if is_even else ()


def _has_gaps_before(line: str, starts: Sequence[int], gap: int = 1) -> bool:
    """Whether a line has blanks before the start of each column."""
    return not any(line[max(at - gap, 0) : at].strip() for at in starts)
