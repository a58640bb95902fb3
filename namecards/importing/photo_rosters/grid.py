"""Which text belongs to which picture: the side is decided once for a document, then the grid is filled.

A cell may have no picture. Text that lies between two pictures and could be either's makes both unsure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from namecards.importing.photo_rosters.classify_line import Item, says_no_photo
from namecards.importing.photo_rosters.layout import Box, Line, Page, Picture, around, lines
from namecards.importing.photo_rosters.titles import Title, find_titles

BELOW, ABOVE, RIGHT, LEFT, BESIDE = "below", "above", "right", "left", "beside"
SIDES = (BELOW, RIGHT, ABOVE, LEFT)
SIDES_OF_ONE = (BESIDE, BELOW, ABOVE)
"""Where the text may stand; with only one column of pictures it may be on both sides of it."""


_FEW = 4
"""Pictures that are too few to be a grid."""


@dataclass(frozen=True, slots=True)
class Card:
    """One cell: a picture, or none, and what is written with it."""

    page: int
    picture: Picture | None
    lines: tuple[Line, ...]
    place: Box
    """The column, and the height of the row: where it stands in reading order."""
    items: tuple[Item, ...] = ()
    """What the lines say, once it is known what is a label."""
    sure: bool = True
    """Whether it is beyond doubt that picture and text belong together."""
    outside: bool = False
    """Whether it lies where no picture says that there is a row."""

    @property
    def box(self) -> Box:
        """Around the text, or the picture if there is none."""
        return (
            around(line.box for line in self.lines)
            if self.lines
            else self.picture.box
            if self.picture
            else Box(0, 0, 0, 0)
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with the pictures that are portraits, in rows, and the columns of the whole document."""

    page: Page
    rows: tuple[tuple[Picture, ...], ...]
    columns: tuple[Box, ...]
    """Each as wide as its pictures; their height says nothing."""
    lines: tuple[Line, ...]
    pitch: float
    """From one row of pictures to the next, in this document."""
    titles: tuple[Title, ...]
    """Of a table's columns; what says them is not among the lines."""


def sheets(pages: Sequence[Page]) -> tuple[Sheet, ...]:
    """The pages that have portraits."""
    chosen = portraits(pages)
    everything = [picture for pictures in chosen for picture in pictures]
    if not everything:
        return ()
    columns = _with_empty(_columns(everything), max(page.width for page in pages))
    rows = [_rows(pictures) for pictures in chosen]
    steps = [b[0].box.y - a[0].box.y for page in rows for a, b in pairwise(page)]
    pitch = _pitch(steps)
    texts = [lines(page.runs, columns) for page in pages]
    above, header = find_titles(texts, rows) if len(columns) == 1 else ((), ())
    left_out = _margins(pages, texts) | {_key(line)[:2] for line in header}
    return tuple(
        Sheet(page, tuple(on), columns, _without(text, left_out), pitch, above)
        for page, on, text in zip(pages, rows, texts, strict=True)
    )


def _pitch(steps: Sequence[float]) -> float:
    """The step from one row to the next; rows without any picture make some steps twice as long."""
    least = min(steps, default=0.0)
    regular = sum(abs(step / least - round(step / least)) < 0.15 for step in steps)
    return least if regular >= 0.75 * len(steps) else median(steps)


def _without(text: Sequence[Line], left_out: Set[tuple[str | int, ...]]) -> tuple[Line, ...]:
    return tuple(
        line for line in text if not {_key(line), _key(line)[:2]} & left_out and not says_no_photo(line.text)
    )


def _margins(pages: Sequence[Page], texts: Sequence[Sequence[Line]]) -> set[tuple[str, int, int]]:
    """What is written at the same place of the upper or lower margin of every page, if there are several."""
    on = Counter(
        key
        for page, text in zip(pages, texts, strict=True)
        for key in {_key(line) for line in text if not 0.1 < line.box.y / page.height < 0.9}
    )
    return {key for key, count in on.items() if count == len(pages) > 1}


def _key(line: Line) -> tuple[str, int, int]:
    return line.text, round(line.box.x / 3), round(line.box.y / 3)


def portraits(pages: Sequence[Page]) -> list[list[Picture]]:
    """The pictures of each page that are about as large as most, without what is on every page."""
    everywhere = _furniture(pages)
    found = [
        [p for p in _on_top(page) if p.name not in everywhere and _may_be_portrait(p.box, page)]
        for page in pages
    ]
    everything = [picture.box for pictures in found for picture in pictures]
    if not everything:
        return [[] for _ in pages]
    usual = max(everything, key=lambda box: sum(_same_size(box, other) for other in everything))
    return _without_lone([[p for p in pictures if _same_size(p.box, usual)] for pictures in found])


def _without_lone(found: Sequence[Sequence[Picture]]) -> list[list[Picture]]:
    """Without a logo as large as a photo: no other picture is in its row, nor on any page in its column."""
    everything = [picture for pictures in found for picture in pictures]

    def company(picture: Picture, others: Sequence[Picture]) -> bool:
        box = picture.box
        beside = (p for p in others if p is not picture)
        above = (p for p in everything if p is not picture)
        return any(abs(p.box.y - box.y) < 0.4 * box.height for p in beside) or any(
            abs(p.box.x - box.x) < 0.4 * box.width for p in above
        )

    if len(everything) < _FEW:
        return [list(pictures) for pictures in found]
    return [[p for p in pictures if company(p, pictures)] for pictures in found]


def _furniture(pages: Sequence[Page]) -> set[str]:
    """Logos: the same picture at the same place of every page, if there are some pages."""
    places: dict[tuple[str, int, int], set[int]] = {}
    for page in pages:
        for p in page.pictures:
            places.setdefault((p.name, round(p.box.x / 3), round(p.box.y / 3)), set()).add(page.number)
    return {name for (name, _, _), on in places.items() if len(on) > 1 and len(on) >= 0.8 * len(pages)}


def _on_top(page: Page) -> list[Picture]:
    """Without pictures that another one is drawn over."""
    kept: list[Picture] = []
    for picture in page.pictures:
        kept = [p for p in kept if p.box.shared(picture.box) < 0.5] + [picture]
    return kept


def _may_be_portrait(box: Box, page: Page) -> bool:
    return (
        min(box.width, box.height) >= 12
        and 0.6 <= box.height / box.width <= 2.2
        and box.height < 0.6 * page.height
    )


def _same_size(box: Box, other: Box) -> bool:
    wide, high = box.width / other.width, box.height / other.height
    one = 0.88 <= wide <= 1.14 or 0.88 <= high <= 1.14
    return one and 0.6 <= wide <= 1.67 and 0.6 <= high <= 1.67


def _columns(pictures: Sequence[Picture]) -> tuple[Box, ...]:
    groups: list[list[Box]] = []
    for box in sorted((picture.box for picture in pictures), key=lambda box: box.x):
        if groups and box.x - median(b.x for b in groups[-1]) < 0.5 * box.width:
            groups[-1].append(box)
        else:
            groups.append([box])
    return tuple(around(group) for group in groups)


def _with_empty(columns: tuple[Box, ...], width: float) -> tuple[Box, ...]:
    """With the columns in which nobody has a picture: between the others and beside them, at equal steps."""
    if len(columns) < 2:
        return columns
    step = min(b.x - a.x for a, b in pairwise(columns))
    found = [columns[0]]
    while found[0].left - step > 0:
        found.insert(0, _shift(found[0], -step))
    for column in columns[1:]:
        steps = (column.x - found[-1].x) / step
        if abs(steps - round(steps)) < 0.15:
            found += [_shift(found[-1], step * at) for at in range(1, round(steps))]
        found.append(column)
    while found[-1].right + step < width:
        found.append(_shift(found[-1], step))
    return tuple(found)


def _shift(box: Box, by: float) -> Box:
    return Box(box.left + by, box.top, box.right + by, box.bottom)


def _rows(pictures: Sequence[Picture]) -> list[tuple[Picture, ...]]:
    rows: list[list[Picture]] = []
    for picture in sorted(pictures, key=lambda picture: picture.box.y):
        if rows and picture.box.y - rows[-1][0].box.y < 0.4 * picture.box.height:
            rows[-1].append(picture)
        else:
            rows.append([picture])
    return [tuple(sorted(row, key=lambda picture: picture.box.x)) for row in rows]
