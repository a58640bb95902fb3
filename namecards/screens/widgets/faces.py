"""A page of faces with names below, so that a wrong pair is seen at a glance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual import events, work
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget
from textual.worker import get_current_worker

from namecards.core.errors import NamecardsError
from namecards.screens.text import centered
from namecards.screens.widgets.portrait import initials_strip, picture_mode, strips, why_no_face

if TYPE_CHECKING:
    from namecards.portraits.cells import Cells

HEIGHTS = (6, 8, 12, 16)
"""Heights of a face to choose from, in rows; the screen's size decides the final one."""
_WORDS = 2
"""Rows below a face."""
_LEAST = HEIGHTS[0] + _WORDS
"""Rows of the smallest face with its words."""
_GAP = 2
"""Columns between faces."""
_MOST_DRAWN = 200
_NO_FACE = "#3b4250"


@dataclass(frozen=True, slots=True)
class Tile:
    """One face and the two lines below it."""

    name: str
    more: str
    initials: str
    picture: str
    """The key to read the picture with; empty without one."""


class TileClicked(Message):
    """Somebody on a page was clicked."""

    def __init__(self, at: int, mark: bool) -> None:
        """`at` is their place; `mark`: the click was on the sign that they are here."""
        super().__init__()
        self.at = at
        self.mark = mark


def all_fit(count: int, width: int, height: int) -> bool:
    """Tell whether so many faces of the least height fit on a page of a size."""
    return (height // _LEAST) * ((width + _GAP) // (2 * HEIGHTS[0] + _GAP)) >= count


Drawn = tuple[Strip, ...]


class Faces(Widget):
    """Draws the faces of one page in a worker; a face that is not drawn yet is an empty place."""

    DEFAULT_CSS = "Faces { height: 1fr; margin: 0 2; }"

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """`read` returns the bytes of a picture; it is called in a worker."""
        super().__init__()
        self._read = read
        self._tiles: Sequence[Tile] = ()
        self._first = 0
        self._height = 1
        self._together = False
        """Whether all faces go on one page."""
        self._drawn: dict[tuple[str, int, int], Drawn | None] = {}

    def show(self, tiles: Sequence[Tile], together: bool = False) -> None:
        """Show other people, or other pictures of the same; the page stays if it can.

        `together`: choose the largest faces with which all fit on one page.
        """
        before = list(self._tiles), self._height
        self._tiles, self._together = tiles, together
        self._enlarge()
        if before != (list(tiles), self._height):
            self._align_page()

    def turn(self, by: int) -> None:
        """Turn pages."""
        first = self._first + by * self._on_a_page
        if 0 <= first < len(self._tiles) or by < 0:
            self._first = max(first, 0)
        self._align_page()

    def go(self, at: int) -> None:
        """Go to the page of a face, by its place: 0 is the first, -1 the last."""
        self._first = at % max(len(self._tiles), 1)
        self._align_page()

    @property
    def steps(self) -> tuple[int, int]:
        """How many places it is to the next face at the right, and to the one below."""
        return 1, self._across

    def on_click(self, event: events.Click) -> None:
        """Tell who was clicked; the line below the name has the mark."""
        wide, high = self._face
        across, row = event.x // (wide + _GAP), event.y // self._tile_rows
        at = self._first + row * self._across + across
        if across < self._across and at < self._last:
            self.post_message(TileClicked(at, event.y % self._tile_rows > high))

    def zoom(self, by: int) -> None:
        """Make the faces larger or smaller."""
        self._height = min(max(self._height + by, 0), len(HEIGHTS) - 1)
        self._align_page()

    @property
    def page(self) -> str:
        """The number of the page: "page 2 of 60"."""
        each = self._on_a_page
        return f"page {self._first // each + 1} of {max(1, -(-len(self._tiles) // each))}"

    def on_resize(self, event: events.Resize) -> None:
        """Fit the page into another size."""
        self._enlarge()
        self._align_page()

    def _enlarge(self) -> None:
        """Choose the largest height with which all fit on one page, if they should."""
        if self._together:
            for self._height in reversed(range(len(HEIGHTS))):
                if self._on_a_page >= len(self._tiles):
                    break

    def render_line(self, y: int) -> Strip:
        """Draw one row across all faces beside each other."""
        row, inner = divmod(y, self._tile_rows)
        start = self._first + row * self._across
        if row >= self._down:
            return Strip.blank(self.size.width, self.rich_style)
        line = [
            self._line(tile, inner) for tile in self._tiles[start : min(start + self._across, self._last)]
        ]
        return Strip.join(line).adjust_cell_length(self.size.width, self.rich_style)

    def _line(self, tile: Tile, y: int) -> Strip:
        wide, high = self._face
        gap = Strip([Segment(" " * _GAP, self.rich_style)])
        if y >= high:
            style = self.rich_style + Style(bold=y == high, dim=y > high)
            words = (tile.name, tile.more)[min(y - high, 1)]
            return Strip([Segment(f"{centered(words, wide + _GAP - 1)} ", style)])
        drawn = self._drawn.get((tile.picture, wide, high)) if tile.picture else None
        if drawn:
            return Strip.join([drawn[y], gap])
        if tile.picture and (tile.picture, wide, high) not in self._drawn:
            waiting = "…" if y == high // 2 else ""
            return Strip.join([Strip([Segment(centered(waiting, wide), self.rich_style)]), gap])
        why = why_no_face(tile.picture, picture_mode(self.app.console.color_system) != "none")
        return Strip.join([initials_strip(tile.initials, _NO_FACE, why, y, wide, high), gap])

    @property
    def _down(self) -> int:
        """How many rows of faces."""
        return max(1, round(self.size.height / (HEIGHTS[self._height] + _WORDS)))

    @property
    def _tile_rows(self) -> int:
        return max(self.size.height // self._down, _WORDS + 1)

    @property
    def _face(self) -> tuple[int, int]:
        """Columns and rows of a face: a square, because a cell is twice as high as wide."""
        high = self._tile_rows - _WORDS
        return max(min(2 * high, self.size.width - _GAP), 1), high

    @property
    def _across(self) -> int:
        return max(1, (self.size.width + _GAP) // (self._face[0] + _GAP))

    @property
    def _on_a_page(self) -> int:
        return self._across * self._down

    @property
    def _last(self) -> int:
        return min(self._first + self._on_a_page, len(self._tiles))

    def _align_page(self) -> None:
        """Move to the start of a page, and draw its missing faces."""
        self._first -= self._first % self._on_a_page
        if self._first >= len(self._tiles):
            self._first = max(0, (len(self._tiles) - 1) // self._on_a_page * self._on_a_page)
        self.refresh()
        wide, high = self._face
        shown = [tile.picture for tile in self._tiles[self._first : self._last] if tile.picture]
        missing = [picture for picture in shown if (picture, wide, high) not in self._drawn]
        if missing and self.size.width and self.size.height:
            self._draw(missing, wide, high, self.app.console.color_system, self.rich_style)

    @work(thread=True, exclusive=True)
    def _draw(
        self, pictures: Sequence[str], wide: int, high: int, colours: str | None, around: Style
    ) -> None:
        """Draw one face after the other in a worker; stop when the page was turned.

        A worker must not touch the widget, so everything it needs is passed in.
        """
        worker = get_current_worker()
        for picture in pictures:
            if worker.is_cancelled:
                return
            cells = self._cells(picture, wide, high, colours)
            drawn = strips(cells, wide, high, around) if cells else None
            self.app.call_from_thread(self._add_drawn, (picture, wide, high), drawn)

    def _cells(self, picture: str, wide: int, high: int, colours: str | None) -> Cells | None:
        """The face in cells; None if the file can't be read, or the terminal can't show pictures."""
        from namecards.portraits.portrait import portrait_of

        wanted = picture_mode(colours)
        if wanted == "none":
            return None
        try:
            return portrait_of(self._read(picture), picture, wide, high, wanted)
        except (NamecardsError, OSError):
            return None

    def _add_drawn(self, key: tuple[str, int, int], drawn: Drawn | None) -> None:
        if len(self._drawn) >= _MOST_DRAWN:
            self._drawn.pop(next(iter(self._drawn)))
        self._drawn[key] = drawn
        wide, high = self._face
        for at in range(self._first, self._last):
            if self._tiles[at].picture == key[0]:
                down, across = divmod(at - self._first, self._across)
                self.refresh(Region(across * (wide + _GAP), down * self._tile_rows, wide, high))
