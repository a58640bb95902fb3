"""Assign text to the cells of a grid, for one side of the pictures at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile, pairwise
from math import inf
from statistics import median

from namecards.importing.pages.layout import Box, Line, Picture, group, rows_of
from namecards.importing.photo_rosters.classify_line import parse_line
from namecards.importing.photo_rosters.grid import ABOVE, BELOW, BESIDE, EMPTY, LEFT, RIGHT, Grid, GridCell

_BLANK = 0.75
"""The share of a line's height above which a gap ends a block of lines."""
_NEAR = 0.25
"""The share of the distance between rows within which text belongs to a row's middle."""
_IN_ROW = 0.35
"""The share of a line's height within which texts are in one row."""
_OTHER_SIZE = 0.1
"""The share by which letters of another size differ; bold letters and accents differ less."""
_FAR = 2
"""Distances between rows below the last row or line, from which on a line is at the foot of the page."""
Distance = Callable[[Box, Box], float]
_ALIGNED: tuple[Distance, ...] = (
    lambda line, column: abs(line.x - column.x),
    lambda line, column: abs(line.left - column.left),
    lambda line, column: abs(line.right - column.right),
)


def assign_text(sheets: Sequence[Grid], side: str) -> list[GridCell]:
    """Return all cells, if the text is on this side of the pictures; text in no cell is left out."""
    cards = [
        replace(card, picture=None) if card.picture and card.picture.name == EMPTY else card
        for card in assign_cells(sheets, side)
    ]
    return [card for card in cards if card.picture or card.lines]


def assign_cells(sheets: Sequence[Grid], side: str) -> list[GridCell]:
    """Return all cells as `assign_text` does, also those of empty frames for a picture."""
    if side == BELOW:
        aligned = _alignment(sheets)
        return [card for sheet in sheets for card in _cards_below(sheet, aligned)]
    if side in (ABOVE, LEFT):
        turn, as_if = (_flip, BELOW) if side == ABOVE else (_mirror, RIGHT)
        turned = assign_cells([_turn_sheet(sheet, turn) for sheet in sheets], as_if)
        return [_turn_card(card, turn) for card in turned]
    return [card for sheet in sheets for card in _cards_beside(sheet, both=side == BESIDE)]


def _alignment(sheets: Sequence[Grid]) -> Distance:
    """Return the alignment of text and pictures that fits best: middle, left edge or right edge."""

    def misfit(aligned: Distance) -> float:
        off = [min(aligned(line.box, c) for c in s.columns) for s in sheets for line in s.lines]
        return median(off) if off else 0.0

    return min(_ALIGNED, key=misfit)


def _cards_below(sheet: Grid, aligned: Distance) -> Iterator[GridCell]:
    strips: list[list[Line]] = [[] for _ in sheet.columns]
    foot = _foot(sheet)
    for line in sheet.lines:
        if line.box.top < foot and not _is_across(line.box, sheet.columns):
            at = min(range(len(strips)), key=lambda at: aligned(line.box, sheet.columns[at]))
            if _is_over(line.box, sheet.columns[at]):
                strips[at].append(line)
    tops = [min(p.box.top for p in row) for row in sheet.rows]
    for column, strip in zip(sheet.columns, strips, strict=True):
        strip.sort(key=lambda line: line.box.y)
        if not sheet.rows:  # a page of people without a photo
            yield from _without_pictures(sheet, column, strip)
        yield from _cards_above_pictures(sheet, column, strip)
        for row, top, end in zip(sheet.rows, tops, [*tops[1:], sheet.page.height * 2], strict=False):
            here = [p for p in row if _in_column(p, column)]
            start = here[0].box.bottom if here else top
            band = [line for line in strip if start - 0.5 * line.box.height < line.box.y < end]
            found = blocks(band, end)
            if here and (not found or found[0][0].box.top - start > 0.8 * here[0].box.height):
                found.insert(0, [])
            yield from _crowd(sheet, here[1:], _place(column, top))
            for number, block in enumerate(found):
                picture = here[0] if here and number == 0 else None
                place = _place(column, block[0].box.top if number else top)
                yield GridCell(
                    sheet.page.number, picture, tuple(block), place, sure=len(here) < 2, outside=number > 0
                )


def _foot(sheet: Grid) -> float:
    """Return the height from which on lines are at the foot of a page: far below the last row of pictures."""
    if not sheet.rows:
        return inf
    end = max(picture.box.bottom for picture in sheet.rows[-1])
    far = _FAR * max(sheet.pitch, end - sheet.rows[-1][0].box.top)
    for line in sorted(sheet.lines, key=lambda line: line.box.top):
        if line.box.top - end > far:
            return line.box.top
        end = max(end, line.box.bottom)
    return inf


def _crowd(sheet: Grid, others: Sequence[Picture], place: Box) -> Iterator[GridCell]:
    """Yield the cells of several pictures in one place; the text there may be about any of them."""
    return (GridCell(sheet.page.number, picture, (), place, sure=False) for picture in others)


def _cards_above_pictures(sheet: Grid, column: Box, strip: Sequence[Line]) -> Iterator[GridCell]:
    """Yield the cells of rows without pictures above the first row with some."""
    if not (sheet.rows and sheet.pitch):
        return
    first = sheet.rows[0][0].box
    over = [line for line in strip if line.box.y < first.top]
    for line in over:
        row = first.top - sheet.pitch
        while line.box.top < row + 0.5 * first.height:
            row -= sheet.pitch
        usual = row + first.height
        if usual - 2 < line.box.top < usual + line.box.height and row < first.top - 1:
            block = blocks([other for other in over if line.box.y <= other.box.y], first.top)[0]
            yield GridCell(sheet.page.number, None, tuple(block), _place(column, row), outside=True)


def _place(column: Box, y: float) -> Box:
    return Box(column.left, y, column.right, y)


def blocks(band: Sequence[Line], end: float = inf) -> list[list[Line]]:
    """Group lines without a gap between them; a line nearer to the next picture is a group of its own."""

    def belongs(block: Sequence[Line], line: Line) -> bool:
        gap = line.box.top - block[-1].box.bottom
        return gap < _BLANK * line.box.height and gap <= max(end - line.box.bottom, 0.0) + 1

    return group(band, belongs)


def _is_across(box: Box, columns: Sequence[Box]) -> bool:
    """Whether a line crosses the middles of two columns, as headings do."""
    return sum(box.left < column.x < box.right for column in columns) > 1


def _is_over(box: Box, column: Box) -> bool:
    """Whether a line is above or below a column's pictures, not beside them."""
    return box.intersect(column).width > 0.4 * min(box.width, column.width)


def _in_column(picture: Picture, column: Box) -> bool:
    return column.left - 1 <= picture.box.x <= column.right + 1


def _cards_beside(sheet: Grid, both: bool) -> Iterator[GridCell]:
    for at, column in enumerate(sheet.columns):
        end = sheet.columns[at + 1].left if at + 1 < len(sheet.columns) else sheet.page.width * 2
        strip = [
            line
            for line in sheet.lines
            if (line.box.left > column.right - 2 and line.box.right < end + 2)
            or (both and line.box.right < column.left + 2)
        ]
        yield from _cards_by_row(sheet, column, _in_reading_order(strip))


def _cards_by_row(sheet: Grid, column: Box, strip: Sequence[Line]) -> Iterator[GridCell]:
    """Yield a card for each row; the text between two rows is split at its widest gap."""
    if not sheet.rows:
        yield from _without_pictures(sheet, column, strip)
        return
    middles = _middles(sheet, strip)
    cuts = [_cut(strip, a, b) for (a, _), (b, _) in pairwise(middles)]
    first, last = middles[0][0], middles[-1][0]
    reach = (sheet.pitch or 1.6 * sheet.rows[0][0].box.height) / 2
    for (y, row), top, bottom in zip(middles, [first - reach, *cuts], [*cuts, last + reach], strict=True):
        lines = tuple(line for line in strip if top < line.box.y <= bottom)
        here = [p for p in row if _in_column(p, column)]
        picture, place, sure = here[0] if here else None, _place(column, y), len(here) < 2
        if picture or lines:
            yield GridCell(sheet.page.number, picture, lines, place, sure=sure, outside=not row)
        yield from _crowd(sheet, here[1:], place)
    if not sheet.pitch:
        beyond = [line for line in strip if not first - reach < line.box.y <= last + reach]
        yield from _without_pictures(sheet, column, beyond)


def _without_pictures(sheet: Grid, column: Box, strip: Sequence[Line]) -> Iterator[GridCell]:
    """Yield a cell for each block of text in a column where no row has a picture."""
    for block in blocks(strip):
        place = _place(column, block[0].box.top)
        yield GridCell(sheet.page.number, None, tuple(block), place, outside=True)


def _middles(sheet: Grid, strip: Sequence[Line]) -> list[tuple[float, Sequence[Picture]]]:
    """Return the middle of each row, also of rows without any picture."""
    rows: list[tuple[float, Sequence[Picture]]] = []
    for row in sheet.rows:
        y = median(p.box.y for p in row)
        if rows and sheet.pitch:
            steps = (y - rows[-1][0]) / sheet.pitch
            for step in range(1, round(steps)):
                rows.append((rows[-1][0] + (y - rows[-1][0]) / (round(steps) - step + 1), ()))
        rows.append((y, row))
    if sheet.pitch and strip:
        while strip[-1].box.y > rows[-1][0] + 0.6 * sheet.pitch:
            rows.append((rows[-1][0] + sheet.pitch, ()))
        while strip[0].box.y < rows[0][0] - 0.6 * sheet.pitch:
            rows.insert(0, (rows[0][0] - sheet.pitch, ()))
    return rows


def _cut(strip: Sequence[Line], above: float, below: float) -> float:
    """Return the height at which to split the text between two rows: the widest gap near the middle."""
    step = below - above
    top, bottom = above + _NEAR * step, below - _NEAR * step
    edges = [top]
    for box in sorted((line.box for line in strip), key=lambda box: box.top):
        if box.bottom > top and box.top < bottom:
            edges += [max(box.top, edges[-1]), max(box.bottom, edges[-1])]
    edges.append(max(bottom, edges[-1]))
    gaps = [(edges[at + 1] - edges[at], (edges[at] + edges[at + 1]) / 2) for at in range(0, len(edges), 2)]
    widest = max(gap for gap, _ in gaps)
    return min((y for gap, y in gaps if gap > widest - 1), key=lambda y: abs(y - (above + below) / 2))


def without_foreign(cards: Sequence[GridCell]) -> list[GridCell]:
    """Cut off headings: lines at either end of a card's text in a size that most cards lack.

    On a single card, headings are the lines that are larger than the line nearest to the picture.
    """
    sizes = Counter(size for card in cards for size in {round(line.size, 1) for line in card.lines})
    most = 0.5 * sum(bool(card.lines) for card in cards)
    usual = [size for size, count in sizes.items() if count > most]
    with_text = [card for card in cards if card.lines]
    if len(with_text) == 1 and (picture := with_text[0].picture):
        near = min(with_text[0].lines, key=lambda line: abs(line.box.y - picture.box.y))
        usual = [size for size in usual if size < near.size + 0.1]

    def foreign(line: Line) -> bool:
        is_role = any(item.label == "Role" for item in parse_line(line.text))  # Principal, below the name
        return not is_role and all(abs(line.size - size) > _OTHER_SIZE * size for size in usual)

    def own(lines: Sequence[Line]) -> tuple[Line, ...]:
        kept = list(dropwhile(foreign, lines))
        return tuple(reversed(list(dropwhile(foreign, reversed(kept))))) or tuple(lines)

    return [replace(card, lines=own(card.lines)) for card in cards]


Turn = Callable[[Box], Box]


def _flip(box: Box) -> Box:
    return Box(box.left, -box.bottom, box.right, -box.top)


def _mirror(box: Box) -> Box:
    return Box(-box.right, box.top, -box.left, box.bottom)


def _turn_sheet(sheet: Grid, turn: Turn) -> Grid:
    rows = [tuple(replace(p, box=turn(p.box)) for p in row) for row in sheet.rows]
    columns = [turn(column) for column in sheet.columns]
    return replace(
        sheet,
        rows=tuple(sorted(rows, key=lambda row: row[0].box.y)),
        columns=tuple(sorted(columns, key=lambda column: column.x)),
        lines=tuple(replace(line, box=turn(line.box)) for line in sheet.lines),
    )


def _turn_card(card: GridCell, turn: Turn) -> GridCell:
    picture = replace(card.picture, box=turn(card.picture.box)) if card.picture else None
    lines = _in_reading_order(replace(line, box=turn(line.box)) for line in card.lines)
    return replace(card, picture=picture, lines=tuple(lines), place=turn(card.place))


def _in_reading_order(some: Iterable[Line]) -> list[Line]:
    return [line for row in rows_of(some, _IN_ROW) for line in row]
