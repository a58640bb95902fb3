"""Join the lines of a printed page into rows: the second line of a cell is in the row of the first."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, combinations, pairwise, takewhile
from math import inf
from statistics import median

from namecards.importing.cells.not_names import PAGE, why_nobody
from namecards.importing.cells.private import is_private_fact
from namecards.importing.pages.layout import Line, Page, group, rows_of
from namecards.importing.places.class_headings import class_above
from namecards.importing.printed_lists.printed_cells import (
    FEWEST,
    SAME_ROW,
    TextRow,
    are_titles,
    parted_lines,
)
from namecards.importing.printed_lists.printed_rows import full_rows, is_head, rows_of_table
from namecards.importing.typed_lists.headings import is_of_school

_WRAPPED, _STEP = 1.5, 0.95
"""The most to a cell's second line, in heights of letters and of the least step between rows."""
_HIGH = 1.25
"""How much more than its further lines a row may be higher than others."""
_EVEN, _NEARLY_ALL = 1.03, 0.9
"""The share by which steps between rows of one height may differ, and of those that are alike."""
_FAR = 1e6
"""Points, more than a page has."""
_CLOSE = 0.8
"""Heights of letters within which a text below another is in the same row, with centred cells."""
_LARGER = 1.15
"""How much larger the letters of a heading are at least."""
_ALIGN = 0.25
"""Heights of letters by which the second line of a cell may begin elsewhere."""
_SAME, _APART = 2.0, 1.25
"""Points by which a text may stand elsewhere, and usual steps between rows to the foot of a page."""
Rows = Sequence[list[Line]]


def rows_of_pages(pages: Sequence[Page]) -> list[list[TextRow]]:
    """Return the rows of each page from the top down; second lines of cells are in the row of the first."""
    typed = [rows_of(parted_lines(page), SAME_ROW) for page in pages]
    step = min(map(_least_step, typed), default=inf)
    return _without_repeated([_rows_of_page(*each, step) for each in zip(pages, typed, strict=True)])


def _rows_of_page(page: Page, rows: Sequence[TextRow], step: float) -> list[TextRow]:
    if _are_ruled(page, rows):
        bands = group(rows, lambda before, row: _band(page, before[0]) == _band(page, row))
        groups = [
            each
            for band in bands
            for each in (_rows_of_band(band) if _is_row(page, band) else _with_second_lines(band, step))
        ]
    else:
        groups = _with_second_lines(
            _join_lines(group(rows, lambda before, row: _is_close(before[-1], row))), step
        )
    return _join_lines(groups)


def _join_lines(groups: Sequence[Sequence[TextRow]]) -> list[TextRow]:
    """Return a row for each group of lines, and one for each private fact in it."""
    rows = (sorted(chain.from_iterable(each), key=lambda line: line.box.y) for each in groups)
    return list(chain.from_iterable(map(_facts_apart, rows)))


def _rows_of_band(rows: Sequence[TextRow]) -> list[list[TextRow]]:
    """Group the lines between two lines across a table: one row, if none of them is a class or a total."""
    return group(
        rows,
        lambda before, row: (
            not _is_class_over(before[-1], row)
            and not _is_apart_from(before[-1], row)
            and not is_head(row)
            and _go_on(row, list(chain(*before)))
        ),
    )


def _facts_apart(row: TextRow) -> list[TextRow]:
    """Return a row, and each private fact below another text of it as a row: "Guardian: Anna Park"."""
    rest, facts = list[Line](), list[Line]()
    for line in row:
        if is_private_fact(line.text) and any(_meet(one, line) for one in rest):
            facts.append(line)
        elif facts and _meet(facts[-1], line) and line.box.y > facts[-1].box.bottom:
            facts[-1] = replace(facts[-1], text=f"{facts[-1].text} {line.text}")
        else:
            rest.append(line)
    return [rest, *([fact] for fact in facts)]


def _are_ruled(page: Page, rows: Sequence[TextRow]) -> bool:
    """Whether lines across part the rows of a table; a single column has fewer second lines than rows.

    A few rows may have a second line that is as full; the number of a row stands in it once.
    """
    inside = [
        row for row in rows if 0 < _band(page, row) < len(page.edges) and not is_private_fact(row[0].text)
    ]
    counted = [row for row in inside if any(line.text.isdecimal() for line in row)]
    bands, wide, once = ([_band(page, row) for row in some] for some in (inside, full_rows(inside), counted))
    if len(once) >= FEWEST and len(wide) < 2 * len(set(wide)):
        wide = once
    is_each = len(set(wide)) == len(wide) and (len(wide) >= FEWEST or len(bands) < 2 * len(set(bands)))
    return is_each and 2 * len(set(bands)) > len(page.edges) and len(set(bands)) >= FEWEST


def _is_close(above: TextRow, row: TextRow) -> bool:
    """Whether two lines are in one row."""
    return row[0].box.y - above[0].box.y < _CLOSE * row[0].size and not _is_class_over(above, row)


def _is_apart_from(above: TextRow, row: TextRow) -> bool:
    """Whether a class or a total is alone in the first column of a row above or below."""
    alone = [one[0].text for one in (above, row) if len(one) == 1]
    return any(map(_is_apart, alone)) and _meet(above[0], row[0])


def _is_class_over(above: TextRow, row: TextRow) -> bool:
    """Whether a line is a class above the titles of its table, or in larger letters than the row below.

    Above titles, the teacher and the grade may stand at both ends of the line.
    """
    if not all(_is_apart(line.text) for line in above):
        return False
    is_large = len(above) == 1 and above[0].size > _LARGER * row[0].size
    return is_large or are_titles(row)


def _band(page: Page, row: TextRow) -> int:
    """Return how many lines across a page are above a row."""
    return bisect(page.edges, row[0].box.y)


def _is_row(page: Page, band: Sequence[TextRow]) -> bool:
    """Whether rows between two lines across a page are one; each further line makes a row as much higher.

    Rows above the first line, below the last or between two tables are not.
    """
    at = _band(page, band[0])
    if not 0 < at < len(page.edges):
        return False
    usual = median(below - above for above, below in pairwise(page.edges))
    high = page.edges[at] - page.edges[at - 1]
    return high - (band[-1][0].box.y - band[0][0].box.y) < _HIGH * usual


def _least_step(rows: Sequence[TextRow]) -> float:
    """Return the least step between full lines that follow each other; infinite for rows of no table."""
    full = {id(row) for row in _first_lines(rows)}
    steps = (
        step
        for step, at in _steps(rows)
        if {id(rows[at]), id(rows[at + 1])} <= full and not _is_head_over(rows[at], rows[at + 1])
    )
    least = min(steps, default=inf)
    are_few = len(full) < FEWEST or (least == inf and (3 * len(full) < len(rows) or _are_even(rows)))
    return inf if are_few else min(least, _FAR)


def _first_lines(rows: Sequence[TextRow]) -> list[TextRow]:
    """Return the full rows, and those without a note if all full ones have a number in one column."""
    full = full_rows(rows)
    people = [row for row in full if not (are_titles(row) or is_head(row))]
    numbers = [{round(line.box.left) for line in row if line.text.isdecimal()} for row in people]
    common = set[int].intersection(*numbers) if numbers else set()
    counted = (
        row
        for row in rows
        if len(row) > 1 and any(line.text.isdecimal() and round(line.box.left) in common for line in row)
    )
    return [*full, *counted]


def _is_head_over(above: TextRow, row: TextRow) -> bool:
    """Whether "Class: 6A   Teacher: …" is right above the titles of its table, nearer than rows."""
    return is_head(above) and are_titles(row)


def _are_even(rows: Sequence[TextRow]) -> bool:
    """Whether a table's lines follow at one step: then nobody knows which of them are second lines."""
    steps = [step for step, _ in _steps(rows_of_table(rows))]
    return sum(step < _EVEN * min(steps) for step in steps) > _NEARLY_ALL * len(steps)


def _steps(rows: Sequence[TextRow]) -> list[tuple[float, int]]:
    ends = [(min(line.box.y for line in row), max(line.box.y for line in row)) for row in rows]
    return [(below - above, at) for at, ((_, above), (below, _)) in enumerate(pairwise(ends))]


def _with_second_lines(rows: Sequence[TextRow], step_of_others: float) -> list[list[TextRow]]:
    """Group lines into rows around full lines, the nearest first; rows are further apart than lines.

    A page with few rows has the least step of the other pages.
    """
    full = {id(row) for row in _first_lines(rows)}
    groups = [[row] for row in rows]
    least = _least_step(rows) if len(full) >= FEWEST else step_of_others
    if least == inf:
        return groups  # names below each other, a class beside the first of its people
    for step, at in sorted(_steps(rows)):
        above, below = groups[at], groups[at + 1]
        size = rows[at + 1][0].size
        is_near = step < min(_STEP * least, _WRAPPED * size) and abs(rows[at][0].size - size) < 0.15 * size
        is_near = is_near and not _is_head_over(rows[at], rows[at + 1])
        whole = [row for row in (*above, *below) if id(row) in full]
        if is_near and len(whole) < 2 and all(_is_second(row, whole) for row in (*above, *below)):
            above += below
            groups = [above if group is below else group for group in groups]
    return list({id(group): group for group in groups}.values())


def _is_second(row: TextRow, whole: Sequence[TextRow]) -> bool:
    """Whether a line may belong to the cells of a full line: it crosses none, and is no class or total."""
    texts = [line.text for line in row]
    if (len(row) == 1 and (_is_apart(texts[0]) or is_head(row))) or any(map(_is_of_letterhead, texts)):
        return False
    under = [[cell for cell in chain(*whole) if _meet(line, cell)] for line in row]
    return _go_on(row, list(chain(*whole))) and all(
        _meet(one, other) for cells in under for one, other in combinations(cells, 2)
    )


def _go_on(row: TextRow, cells: Sequence[Line]) -> bool:
    """Whether each text of a line that is in a cell is aligned with it, or is a private fact.

    The address below each person is not: it is no second line.
    """
    texts = [line for line in row if not is_private_fact(line.text)]
    under = [[cell for cell in cells if _meet(line, cell)] for line in texts]
    return all(
        not own or any(_begin_or_end_alike(line, cell) for cell in own)
        for line, own in zip(texts, under, strict=True)
    )


def _begin_or_end_alike(one: Line, other: Line) -> bool:
    """Whether two lines begin, end or have their middle at one place."""
    here, there = ((line.box.left, line.box.x, line.box.right) for line in (one, other))
    return any(abs(a - b) < _ALIGN * one.size for a, b in zip(here, there, strict=True))


def _meet(one: Line, other: Line) -> bool:
    return one.box.left < other.box.right and other.box.left < one.box.right


def _is_apart(text: str) -> bool:
    """Whether a line alone in its row is no part of a cell above or below it."""
    return bool(class_above(text)) or why_nobody(text) == "sum"


def _is_of_letterhead(text: str) -> bool:
    """Whether several words right above titles are a school's street or name, or the name of the list."""
    is_street = text[:1].isdecimal() and why_nobody(text) == "sum" and not class_above(text)
    return " " in text and ":" not in text and (is_street or is_of_school(text, True))


def _without_repeated(pages: Sequence[Rows]) -> list[list[list[Line]]]:
    """Return the rows of pages without a head that the page before has, and a foot that the next has.

    The name of a sheet above its second page, or a school's name below its first, is no class of people.
    """
    return [
        _rest(rows, before, after)
        for before, rows, after in zip([[], *pages], pages, [*pages[1:], []], strict=False)
    ]


def _rest(rows: Rows, before: Rows, after: Rows) -> list[list[Line]]:
    top = len(list(takewhile(partial(_is_in, before), rows)))
    bottom = len(list(takewhile(partial(_is_in, after), reversed(rows[top:]))))
    at = len(rows) - bottom
    steps = [below[0].box.y - above[0].box.y for above, below in pairwise(rows)]
    if 0 < at < len(rows) and steps[at - 1] <= _APART * median(steps):
        at = len(rows)  # the last rows of a table
    return [*rows[top:at]]


def _is_in(other: Rows, row: TextRow) -> bool:
    """Whether another page has the same row at the same height; titles are needed on each page."""
    again = (one for one in other if abs(one[0].box.y - row[0].box.y) < _SAME)
    return any(_key(one) == _key(row) for one in again) and not are_titles(row)


def _key(row: TextRow) -> tuple[str, ...]:
    """Return the texts of a row without the number of the page."""
    return tuple("" if PAGE.fullmatch(line.text) else line.text for line in row)
