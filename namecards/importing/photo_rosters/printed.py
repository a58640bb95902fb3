"""Read the pages of a printed list without photos as a text with tabs between its columns."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, pairwise
from math import floor, inf
from statistics import median

from namecards.importing.cells.labels import LABELLED
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.titles import count_titles
from namecards.importing.photo_rosters.layout import Line, Page, Run, columns_of, group, lines, rows_of
from namecards.importing.places.read_place import class_above, class_of
from namecards.importing.rows.headings import is_of_school

_SAME_ROW = 0.35
"""The share of a line's height by which a text of the same row may be lower."""
_FULL = 0.75
"""The share of the usual number of texts that a row needs to have most of the columns."""
_USUAL = 0.2
"""The share of rows with several texts that makes their number of texts usual."""
_FEWEST = 3
"""The fewest rows of a table."""
_WRAPPED, _STEP = 1.5, 0.95
"""The most to a cell's second line, in heights of letters and of the least step between rows."""
_CLOSE = 0.8
"""Heights of letters within which a text below another is in the same row, with centred cells."""
_COVERED = 0.1
"""The share of rows whose texts may reach into the gap between two columns."""
_NEAR = 0.6
"""Heights of letters by which a word may begin off its column's left edge."""
_UNDER = 0.2
"""Heights of letters by which a text alone in its row may begin off its column's left edge."""
_ALIKE, _MOSTLY = 0.04, 0.9
"""The tolerance for letters of one width, and the share of texts that must have it."""
TextRow = list[Line]


@dataclass(frozen=True, slots=True)
class PrintedColumn:
    """A column of text, and the rightmost start of its texts."""

    left: float
    right: float
    begins: float


def text_of_pages(pages: Sequence[Page]) -> str:
    """Return the text of pages, with a row of a table or a line of text in each line; empty if none."""
    if letter := _letter_width(pages):
        return "\n".join(_typed_text(row, letter) for page in pages for row in rows_of(page.runs, _SAME_ROW))
    places = dict[tuple[str, ...], list[float]]()
    parted = [_tables(_rows(page), places) for page in pages]
    found = list(chain.from_iterable(parted))
    tables = [_of_table(rows) for rows in found]
    is_moved = any(len(parts) > 1 for parts in parted)
    own = [_columns(_full(rows), _FEWEST - is_moved) for rows in tables]  # the titles and one person
    common = _columns(_full(list(chain.from_iterable(tables))))
    if not is_moved and len(common) >= max(map(len, own), default=0):  # else columns of their own widths
        own = [common] * len(found)
    return "\n".join(
        _text_with_tabs(row, its if row in table or not _is_head(row) else ())
        for rows, table, its in zip(found, tables, own, strict=True)
        for row in rows
    )


def _letter_width(pages: Sequence[Page]) -> float:
    """Return the width of a letter in points if all have one, as in reports of old systems; else 0."""
    runs = [run for page in pages for run in page.runs if len(run.text) > 2]
    widths = sorted(run.box.width / len(run.text) for run in runs)
    usual = median(widths) if widths else 0.0
    alike = sum(abs(width - usual) < _ALIKE * usual for width in widths)
    return usual if alike > _MOSTLY * len(widths) else 0.0


def _typed_text(row: Sequence[Run], letter: float) -> str:
    """Return a row of text with as many blanks between its parts as letters would fit there."""
    text = ""
    for run in row:
        text += " " * max(round(run.box.left / letter) - len(text), bool(text)) + run.text
    return text


def _rows(page: Page) -> list[TextRow]:
    """Return the rows of a page from the top down; second lines of cells are in the row of the first."""
    rows = rows_of(lines(page.runs), _SAME_ROW)
    full = _full(rows)
    bands = [bisect(page.edges, row[0].box.y) for row in full]
    if 2 * len(set(bands)) > len(page.edges) and len(set(bands)) == len(bands) >= _FEWEST:
        parted = group(rows, lambda before, row: _band(page, before[0]) == _band(page, row))
    else:
        close = group(rows, lambda before, row: row[0].box.y - before[-1][0].box.y < _CLOSE * row[0].size)
        parted = _with_second_lines([list(chain.from_iterable(each)) for each in close])
    return [sorted(chain.from_iterable(each), key=lambda line: line.box.y) for each in parted]


def _tables(rows: Sequence[TextRow], places: dict[tuple[str, ...], list[float]]) -> list[list[TextRow]]:
    """Split the rows of a page where titles are repeated above columns that begin elsewhere.

    `places` are the positions where the texts of the first such rows begin, also from the pages before.
    """
    parts: list[list[TextRow]] = [[]]
    for row in rows:
        placed = sorted((line.box.left, line.text) for line in row)
        lefts, texts = [left for left, _ in placed], tuple(text for _, text in placed)
        before = places.setdefault(texts, lefts)
        is_moved = any(abs(one - other) > row[0].size for one, other in zip(before, lefts, strict=True))
        if len(row) > 2 and is_moved:
            parts.append([])
        parts[-1].append(row)
    return parts


def _band(page: Page, row: TextRow) -> int:
    """Return the edges of a page between which a row is.

    A row above the first edge, below the last or between two tables is alone.
    """
    at = bisect(page.edges, row[0].box.y)
    inside = 0 < at < len(page.edges)
    usual = median(below - above for above, below in pairwise(page.edges)) if inside else 0.0
    is_row = inside and page.edges[at] - page.edges[at - 1] < _WRAPPED * 2 * usual
    return at if is_row else -round(row[0].box.y)


def _with_second_lines(rows: Sequence[TextRow]) -> list[list[TextRow]]:
    """Group lines into rows around full lines, the nearest first; rows are further apart than lines."""
    full = {id(row) for row in _full(rows)}
    ends = [(min(line.box.y for line in row), max(line.box.y for line in row)) for row in rows]
    steps = [(below - above, at) for at, ((_, above), (below, _)) in enumerate(pairwise(ends))]
    least = min((step for step, at in steps if {id(rows[at]), id(rows[at + 1])} <= full), default=inf)
    groups = [[row] for row in rows]
    if len(full) < _FEWEST or (least == inf and 3 * len(full) < len(rows)):
        return groups  # names below each other, a class beside the first of its people
    for step, at in sorted(steps):
        above, below = groups[at], groups[at + 1]
        size = rows[at + 1][0].size
        is_near = step < min(_STEP * least, _WRAPPED * size) and abs(rows[at][0].size - size) < 0.15 * size
        whole = [row for row in (*above, *below) if id(row) in full]
        if is_near and len(whole) < 2 and all(_is_second(row, whole) for row in (*above, *below)):
            above += below
            groups = [above if group is below else group for group in groups]
    return list({id(group): group for group in groups}.values())


def _is_second(row: TextRow, whole: Sequence[TextRow]) -> bool:
    """Whether a line may belong to the cells of a full line: it crosses none, and is no class or total."""
    texts = [line.text for line in row]
    if (len(row) == 1 and _is_apart(texts[0])) or any(map(_is_of_letterhead, texts)):
        return False
    under = [[cell for cell in chain(*whole) if _meet(line, cell)] for line in row]
    return all(_meet(one, other) for cells in under for one, other in combinations(cells, 2))


def _meet(one: Line, other: Line) -> bool:
    return one.box.left < other.box.right and other.box.left < one.box.right


def _is_apart(text: str) -> bool:
    """Whether a line alone in its row is no part of a cell above or below it."""
    return bool(class_above(text)) or why_nobody(text) == "sum"


def _is_of_letterhead(text: str) -> bool:
    """Whether several words right above titles are a school's street or name, or the name of the list."""
    is_street = text[:1].isdecimal() and why_nobody(text) == "sum" and not class_above(text)
    return " " in text and ":" not in text and (is_street or is_of_school(text, True))


def _full(rows: Sequence[TextRow]) -> list[TextRow]:
    """Return the rows of a table that have texts in most of its columns."""
    wide = Counter(len(row) for row in rows if len(row) > 1)
    least = max(_USUAL * wide.total(), 2 if wide.total() > _FEWEST else 1)  # one name may have two lines
    usual = max((count for count, times in wide.items() if times >= least), default=2)
    return [row for row in rows if len(row) >= max(2, _FULL * usual)]


def _of_table(rows: Sequence[TextRow]) -> Sequence[TextRow]:
    """Return the rows of a page from its titles on, without further heads of classes; all, without titles.

    A head, "School: …  Class: …  Teacher: …", may have as many texts as the table, but in other columns.
    """
    texts = [[line.text for line in row] for row in rows]
    first = next((at for at, row in enumerate(texts) if count_titles(row) > 1), None)
    if first is None:
        return rows
    heads = [
        again - up
        for again in range(first + 1, len(rows))
        if texts[again] == texts[first]
        for up in range(1, first + 1)
        if _begin_alike(rows[again - up], rows[first - up])
    ]
    return [row for at, row in enumerate(rows) if at >= first and at not in heads and not _is_head(row)]


def _begin_alike(one: TextRow, other: TextRow) -> bool:
    """Whether at least half of the texts of two rows begin at the same positions."""
    lefts, others = ({round(line.box.left) for line in row} for row in (one, other))
    return 2 * len(lefts & others) >= max(len(lefts), len(others))


def _is_head(row: TextRow) -> bool:
    """Whether most texts of a row are labels with their values."""
    found = [LABELLED.fullmatch(line.text) for line in row]
    return 2 * sum(bool(label and label[2]) for label in found) > len(row)


def _columns(rows: Sequence[TextRow], least: int = _FEWEST) -> list[PrintedColumn]:
    """Return the columns of a table's rows; none if it is no table."""
    if len(rows) < least:
        return []
    boxes = [line.box for row in rows for line in row]
    found = columns_of(boxes, floor(_COVERED * len(rows)) + 1, boxes)
    begins = [[box.left for box in boxes if a <= box.left < b] for a, b in found]
    return [PrintedColumn(a, b, max(each, default=a)) for (a, b), each in zip(found, begins, strict=True)]


def _text_with_tabs(row: TextRow, columns: Sequence[PrintedColumn]) -> str:
    """Return a row with a tab between its columns; a row that does not fit, as a heading, stays whole."""
    if len(row) > 1 and (over := _over_blocks(row, columns)):
        return "\t".join(over)
    cells: list[list[str]] = [[] for _ in columns]
    for line in row if columns and (len(row) > 1 or _is_under(row[0], columns[1:])) else ():
        places = _places(line, columns)
        if not places:
            return _one_after_another(row, "\t" if len(row) < _FULL * len(columns) else " ")
        for at, text in places:
            cells[at].append(text)
    return "\t".join(map(_join, cells)) if any(cells) else _one_after_another(row, "\t")


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


def _one_after_another(row: TextRow, sign: str) -> str:
    return sign.join(line.text for line in sorted(row, key=lambda line: line.box.left))


def _join(texts: Sequence[str]) -> str:
    """Join the lines of a cell; a hyphen at the end of a line stays in its word."""
    return "".join(text if text.endswith("-") else f"{text} " for text in texts).rstrip()


def _places(line: Line, columns: Sequence[PrintedColumn]) -> list[tuple[int, str]]:
    """Return the parts of a line by column; none if a part does not begin where its column does."""
    inside = [at for at, one in enumerate(columns) if line.box.left < one.right and one.left < line.box.right]
    if len(inside) == 1:
        return [(inside[0], line.text)]
    slack = _NEAR * line.size
    found: dict[int, list[str]] = {}
    for left, word in _words(line):
        at = max((at for at, one in enumerate(columns) if one.left <= left + slack), default=0)
        if at not in found and found and left > columns[at].begins + slack:
            return []
        found.setdefault(at, []).append(word)
    return [(at, " ".join(words)) for at, words in found.items()]


def _words(line: Line) -> Iterator[tuple[float, str]]:
    """Yield the words of a line with their left edges; letters drawn at once are taken as equally wide."""
    for run in line.runs:
        at = 0
        for word in run.text.split():
            at = run.text.index(word, at)
            yield run.box.left + run.box.width * at / len(run.text), word
            at += len(word)
