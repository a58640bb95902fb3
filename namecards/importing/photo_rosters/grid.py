"""Find the grid of portraits on the pages of a document.

`text_side` decides once for the document on which side of the pictures the text is; `assign_text` fills the
cells. A cell may have no picture. If text between two pictures fits both, both are unsure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import islice, pairwise
from statistics import median

from namecards.importing.pages.layout import Box, Line, Page, Picture, around, group, lines, rows_of
from namecards.importing.photo_rosters.class_heads import class_heads
from namecards.importing.photo_rosters.classify_line import (
    NAME,
    NUMBER,
    Item,
    names_in,
    names_somebody,
    says_no_photo,
)
from namecards.importing.photo_rosters.shown_pictures import shown_pictures

BELOW, ABOVE, RIGHT, LEFT, BESIDE = "below", "above", "right", "left", "beside"
EMPTY = ""
"""The name of a frame without a picture in it."""
_FEW = 4
"""Pictures that are too few to be a grid."""
_IN_LINE = 1.0
"""Points between the middles of pictures in one row or column."""
_SAME_SHAPE = 0.03
"""The tolerance of the ratio of height to width, by which portraits of other sizes are found."""
_PART = 0.2
"""The share of a column over which a larger picture may reach, or which it may leave free."""
_STEP, _MOST_STACKED = 2, 4
"""Heights of a line within which another is below it, and the most lines in place of a photo."""
_SAME_ROW = 0.4
"""Of a picture's height."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell: a picture, or none, and its text."""

    page: int
    picture: Picture | None
    lines: tuple[Line, ...]
    place: Box
    """The column and the height of the row, for the reading order."""
    items: tuple[Item, ...] = ()
    """The facts in the lines, as soon as the labels are known."""
    sure: bool = True
    """Whether picture and text certainly belong together."""
    outside: bool = False
    """Whether it is outside the rows of pictures."""

    @property
    def box(self) -> Box:
        """The box around the text; there must be some."""
        return around(line.box for line in self.lines)

    @property
    def name(self) -> str:
        """The name in the cell; one with a label only if there is no other."""
        return " ".join(names_in(self.items) or [thing.text for thing in self.items if thing.meaning == NAME])

    @property
    def name_line(self) -> Line:
        """The first line with a name, else the first of all; there must be one."""
        first = next((thing.text for thing in self.items if thing.text in self.name), "")
        return next((line for line in self.lines if first and first in line.text), self.lines[0])

    @property
    def shape(self) -> tuple[bool, int]:
        """Whether the cell has a name, and how many numbers it has."""
        return bool(self.name), sum(thing.meaning == NUMBER for thing in self.items)


@dataclass(frozen=True, slots=True)
class Grid:
    """A page with the pictures that are portraits, in rows, and the columns of the whole document."""

    page: Page
    rows: Sequence[Sequence[Picture]]
    columns: tuple[Box, ...]
    """The columns, all as wide as the widest pictures; their height means nothing."""
    lines: tuple[Line, ...]
    pitch: float
    """The distance between rows of pictures in this document."""
    heads: Sequence[Sequence[Line]] = ()
    """The headings of classes that are not in `lines`."""
    others: tuple[Picture, ...] = ()
    """Pictures that are nearly as large as portraits, but in no row or column of them."""

    @property
    def portraits(self) -> list[Picture]:
        """The pictures in the rows, without empty frames."""
        return [picture for row in self.rows for picture in row if picture.name != EMPTY]


def sheets(pages: Sequence[Page]) -> tuple[Grid, ...]:
    """Return the pages with their grid of portraits; none if there are no portraits."""
    shown = shown_pictures(pages)
    portraits = _portraits(pages, shown)
    if not any(portraits):
        return ()
    usual = next(picture for on in portraits for picture in on).box
    chosen = [[*on, *_empty_places(page, portraits)] for page, on in zip(pages, portraits, strict=True)]
    everything = [picture for pictures in chosen for picture in pictures]
    columns = _with_empty(_columns(everything), max(page.width for page in pages))
    rows = [rows_of(pictures, _SAME_ROW) for pictures in chosen]
    pitch = _pitch([b[0].box.y - a[0].box.y for page in rows for a, b in pairwise(page)])
    texts = [lines(page.runs, columns) for page in pages]
    margins = _margins(pages, texts)
    heads = class_heads(texts, rows, [page.pictures for page in pages])
    found = []
    for page, on, text, own, its, of_class in zip(pages, rows, texts, portraits, shown, heads, strict=True):
        others = tuple(p for p in its if p not in own and _nearly_as_large(p.box, usual))
        text = [line for line in text if not any(line in row for row in of_class)]
        found.append(Grid(page, on, columns, _without(text, margins), pitch, of_class, others))
    return tuple(found)


def _pitch(steps: Sequence[float]) -> float:
    """Return the distance between rows; rows without pictures make some distances twice as long."""
    least = min(steps, default=0.0)
    regular = sum(abs(step / least - round(step / least)) < 0.15 for step in steps)
    return least if regular >= 0.75 * len(steps) else median(steps)


def _without(text: Sequence[Line], margins: Set[tuple[str, int, int]]) -> tuple[Line, ...]:
    instead = {id(line) for line in _in_place_of_photos(text)}
    return tuple(line for line in text if _key(line) not in margins and id(line) not in instead)


def _in_place_of_photos(text: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that stand for a photo, alone or below each other: "No", "Photo", "Available"."""
    ordered = sorted(text, key=lambda line: line.box.y)
    for at, first in enumerate(ordered):
        stack = [first]
        for line in islice(ordered, at + 1, None):
            down = line.box.y - stack[-1].box.y
            if down > _STEP * first.box.height:
                break
            if down > 0 and abs(line.box.x - stack[-1].box.x) < _IN_LINE:
                stack.append(line)
        counts = range(1, min(len(stack), _MOST_STACKED) + 1)
        most = max((n for n in counts if says_no_photo(" ".join(line.text for line in stack[:n]))), default=0)
        yield from stack[:most]


def _margins(pages: Sequence[Page], texts: Sequence[Sequence[Line]]) -> set[tuple[str, int, int]]:
    """Return the text that is at the same place in the margin of every page, if there are several pages.

    Text that is twice on a page is no running title: many people have the same teacher.
    """
    on: Counter[tuple[str, int, int]] = Counter()
    for page, text in zip(pages, texts, strict=True):
        often = Counter(line.text for line in text)
        outer = (line for line in text if not 0.1 < line.box.y / page.height < 0.9)
        on.update({_key(line) for line in outer if often[line.text] == 1})
    found = {key for key, count in on.items() if count == len(pages) > 1}
    rows = [row for text in texts for row in rows_of(text, _SAME_ROW)]
    return found - {_key(line) for row in rows if any(_is_own(line, found) for line in row) for line in row}


def _is_own(line: Line, margins: Set[tuple[str, int, int]]) -> bool:
    """Whether a line has a name and is not in the margin of each page; then text beside it is a name, too."""
    return names_somebody(line.text) and _key(line) not in margins


def _key(line: Line) -> tuple[str, int, int]:
    return line.text, round(line.box.x / 3), round(line.box.y / 3)


def _portraits(pages: Sequence[Page], shown: Sequence[Sequence[Picture]]) -> list[list[Picture]]:
    """Return the pictures of each page that have the usual size."""
    found = [[p for p in on if _may_be_portrait(p.box, page)] for page, on in zip(pages, shown, strict=True)]
    everything = [picture.box for pictures in found for picture in pictures]
    if not everything:
        return []
    usual = max(everything, key=lambda box: sum(_same_size(box, other) for other in everything))
    alike = [box for box in everything if _same_size(box, usual)]

    def fits(box: Box) -> bool:
        """Whether a picture has the usual size, or at least is in the middle of a column or row of them."""
        aligned = any(abs(box.x - other.x) < _IN_LINE or abs(box.y - other.y) < _IN_LINE for other in alike)
        return _same_size(box, usual) or (_nearly_as_large(box, usual) and (aligned or is_in_own_row(box)))

    def is_in_own_row(box: Box) -> bool:
        """Whether a picture of the usual shape, no square, has one of its size beside it: teachers on top.

        One that lies over a part of a column would take the names of that.
        """
        beside = [
            other for other in everything if abs(other.y - box.y) < _IN_LINE and _equal_size(box, other)
        ]
        shape, own = usual.height / usual.width, box.height / box.width
        is_shaped = abs(own - shape) < _SAME_SHAPE < abs(shape - 1)
        over = {min(one.right, other.right) - max(one.left, other.left) for one in beside for other in alike}
        is_apart = all(part < _PART * usual.width or part > (1 - _PART) * usual.width for part in over)
        return is_shaped and is_apart and len(beside) > 1

    return _without_lone([[p for p in pictures if fits(p.box)] for pictures in found])


def _empty_places(page: Page, chosen: Sequence[Sequence[Picture]]) -> list[Picture]:
    """Return empty frames as large as the portraits: places of people without a photo."""
    sizes = [picture.box for on in chosen for picture in on]
    found: list[Picture] = []
    for frame in page.frames:
        taken = any(frame.overlap(p.box) > 0 for p in (*page.pictures, *found))
        if not taken and any(_equal_size(frame, size) for size in sizes):
            found.append(Picture(EMPTY, frame))
    return found


def _nearly_as_large(box: Box, usual: Box) -> bool:
    return 0.5 < box.width / usual.width < 2 and 0.5 < box.height / usual.height < 2


def _without_lone(found: Sequence[Sequence[Picture]]) -> list[list[Picture]]:
    """Drop logos about as large as a photo: nothing else is in their row, nor in their column on any page."""
    everything = [picture for pictures in found for picture in pictures]

    def company(picture: Picture, others: Sequence[Picture]) -> bool:
        box = picture.box
        if sum(_equal_size(box, p.box) for p in everything) > _FEW:
            return True
        beside = [p for p in others if abs(p.box.y - box.y) < _SAME_ROW * box.height]
        above = [p for p in everything if abs(p.box.x - box.x) < 0.4 * box.width]
        return len(beside) > 1 or len(above) > 1  # the picture itself is in both

    if len(everything) < _FEW:
        return [list(pictures) for pictures in found]
    return [[p for p in pictures if company(p, pictures)] for pictures in found]


def _may_be_portrait(box: Box, page: Page) -> bool:
    return (
        min(box.width, box.height) >= 12
        and 0.6 <= box.height / box.width <= 2.2
        and box.height < 0.6 * page.height
    )


def _equal_size(box: Box, other: Box) -> bool:
    return abs(box.width - other.width) < 1 and abs(box.height - other.height) < 1


def _same_size(box: Box, other: Box) -> bool:
    wide, high = box.width / other.width, box.height / other.height
    one = 0.88 <= wide <= 1.14 or 0.88 <= high <= 1.14
    return one and 0.6 <= wide <= 1.67 and 0.6 <= high <= 1.67


def _columns(pictures: Sequence[Picture]) -> tuple[Box, ...]:
    boxes = sorted((picture.box for picture in pictures), key=lambda box: box.x)
    columns = group(boxes, lambda column, box: box.x - median(b.x for b in column) < 0.5 * box.width)
    ends = [around(column) for column in columns]
    widest = max(box.width for box in ends)
    return tuple(Box(box.x - widest / 2, box.top, box.x + widest / 2, box.bottom) for box in ends)


def _with_empty(columns: tuple[Box, ...], width: float) -> tuple[Box, ...]:
    """Add columns without pictures, between the others and beside them, at equal distances."""
    if len(columns) < 2:
        return columns
    step = min(b.x - a.x for a, b in pairwise(columns))
    found = [columns[0]]
    while found[0].left - step > 0:
        found.insert(0, found[0].shift(-step))
    for column in columns[1:]:
        steps = (column.x - found[-1].x) / step
        if abs(steps - round(steps)) < 0.15:
            found += [found[-1].shift(step * at) for at in range(1, round(steps))]
        found.append(column)
    while found[-1].right + step < width:
        found.append(found[-1].shift(step))
    return tuple(found)
