"""A page of faces with names below, so that a wrong pair is seen at a glance."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from textwrap import wrap
from threading import Event
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events, work
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import Reactive
from textual.strip import Strip
from textual.widget import Widget
from textual.worker import get_current_worker

from namecards.core.people import Person
from namecards.portraits.no_face import NoFace, why_no_file
from namecards.portraits.portrait import initials
from namecards.portraits.terminal import Mode
from namecards.screens.text import capitalize, cells, center
from namecards.screens.widgets import drawn
from namecards.screens.widgets.drawn import Frame, head_in, picture_mode, why_not_drawn, words_strip

HEIGHTS = (6, 8, 12, 16)
"""Heights of a face to choose from, in rows; the screen's size decides the final one."""
FEW = 6
"""Faces that are as large as there is room for; more are a page of small ones."""
_WORDS = 2
"""Rows below a face."""
_GAP, _LINE = 2, 26
"""Columns between faces, and of the words where no face is drawn."""
_NO_FACE = Style(color="#ffffff", bgcolor="#3b4250")


@dataclass(frozen=True, slots=True)
class Tile:
    """One face and the two lines below it."""

    name: str
    more: str
    initials: str
    picture: str
    """The key to read the picture with; empty without one."""
    missing: NoFace = NoFace.NOT_ON_FILE
    """The reason why there is no picture."""


def person_tile(
    person: Person, photo: Path | None, name: str = "", more: str = "", shows_name: bool = True
) -> Tile:
    """Make the tile of a person with the two lines below it; initials only if the face `shows_name`."""
    letters = initials(person.goes_by, person.family) if shows_name else "?"
    return Tile(name, more, letters, str(photo or ""), why_no_file(person))


class TileClicked(Message):
    """Somebody on a page was clicked."""

    def __init__(self, at: int, mark: bool) -> None:
        """`at` is their place; `mark`: the click was on the sign that they are here."""
        super().__init__()
        self.at, self.mark = at, mark


def all_fit(count: int, width: int, height: int) -> bool:
    """Tell whether so many faces of the least height fit on a page of a size."""
    return (height // (HEIGHTS[0] + _WORDS)) * ((width + _GAP) // (2 * HEIGHTS[0] + _GAP)) >= count


@lru_cache(maxsize=64)
def _rows_for(count: int, width: int, height: int) -> int:
    wide = width + _GAP
    fitting = (
        rows
        for rows in range(min(height - _WORDS, width // 2), HEIGHTS[0], -1)
        if (wide // (2 * rows + _GAP)) * (height // (rows + _WORDS)) >= count
    )
    return next(fitting, HEIGHTS[0])


class FacesResized(Message):
    """Faces have another size now, so that there may be more or fewer pages."""


class FacePlaces(NamedTuple):
    """The places of the faces on a page, in cells."""

    wide: int
    """Columns of a face: a square, because a cell is twice as high as wide."""
    high: int
    """Rows of it."""
    tall: int
    """Rows of a face with its words."""
    across: int
    """Faces beside each other."""
    down: int
    """Faces below each other."""


class Faces(Widget):
    """Draws the faces of one page in a worker; a face that is not drawn yet is an empty place."""

    DEFAULT_CSS = "Faces { height: 1fr; margin: 0 2; }"
    virtual_size = Reactive(Size(), repaint=False)  # with Textual's own a new size is painted twice

    def __init__(self, read: Callable[[str], bytes] | None = None) -> None:
        """`read` returns the bytes of a picture, in a worker; without it, they are paths of kept photos."""
        super().__init__()
        self._read = read
        self._source: Hashable = object() if read else None
        self._tiles: Sequence[Tile] = ()
        self._first = 0
        self._height = 1
        self._together = False
        """True if all faces go on one page."""
        self._mode: Mode | None = None
        """The mode of pictures in this terminal; None: not asked yet."""
        self._damaged: set[str] = set()
        """The pictures of these tiles that could not be read."""
        self._pictures: dict[str, drawn.Drawn | None] = {}
        """The faces that are being painted, by their pictures."""
        self._painted, self._plain = FacePlaces(1, 1, 1, 1, 1), Style()
        """Their places and the style of their words."""
        self.drawn = Event()
        """Set while no face of the page is still to be drawn: work that can wait lets them go first."""

    def show(self, tiles: Sequence[Tile], together: bool = False) -> None:
        """Show other people, or other pictures of the same; the page stays if it can.

        `together`: choose the largest faces with which all fit on one page.
        """
        if (list(self._tiles), self._together) != (list(tiles), together):
            self._tiles, self._together, self._damaged = tiles, together, set()
            self.turn(0)

    def prefetch(self, pictures: Sequence[str]) -> None:
        """Draw faces that are likely to be shown next, at the size of these, while the user looks."""
        if self._draws and all(self.size):
            work = partial(drawn.draw_ahead, self._frames(pictures), self._source, self._read)
            self.run_worker(work, group="ahead", thread=True, exclusive=True)

    def turn(self, by: int) -> None:
        """Turn pages; 0 paints this one anew."""
        self._first = max(self._first + by * self._on_a_page, 0)
        self._align_page()
        self.refresh()

    def go(self, at: int) -> None:
        """Go to the page of a face, by its place: 0 is the first, -1 the last."""
        self._first = at % max(len(self._tiles), 1)
        self.turn(0)

    @property
    def steps(self) -> tuple[int, int]:
        return 1, self.grid.across

    def on_click(self, event: events.Click) -> None:
        """Tell who was clicked; the line below the name has the mark."""
        grid, y = self.grid, event.y - 2 * self._says_why
        across, row = event.x // (grid.wide + _GAP), y // grid.tall
        at = self._first + row * grid.across + across
        if y >= 0 and across < grid.across and at < self._last:
            self.post_message(TileClicked(at, y % grid.tall > grid.high))

    def zoom(self, by: int) -> None:
        """Make the faces larger or smaller."""
        self._height, self._together = min(max(self._height + by, 0), len(HEIGHTS) - 1), False
        self.turn(0)

    @property
    def page(self) -> str:
        """The number of the page: "page 2 of 60"."""
        each = self._on_a_page
        return f"page {self._first // each + 1} of {max(1, -(-len(self._tiles) // each))}"

    def on_resize(self, event: events.Resize) -> None:
        if self._first % self._on_a_page:  # it is no page of this size; else Textual has painted it
            self.refresh()
        self._align_page()
        self.post_message(FacesResized())

    def rows_for(self, count: int) -> int:
        """Return the rows of the largest faces with which so many fit on one page."""
        return _rows_for(count, *self.size) if self._draws else 0

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw some rows; what is the same for all cells is asked once, because it costs more than a cell."""
        self._mode, self._painted, self._plain = picture_mode(self.app), self.grid, self.rich_style
        shown = self._frames(tile.picture for tile in self._tiles[self._first : self._last])
        self._pictures = {picture: drawn.find(self._source, picture, frame) for picture, frame in shown}
        return super().render_lines(crop)

    @property
    def _draws(self) -> bool:
        return (self._mode or picture_mode(self.app)) != "none"

    def render_line(self, y: int) -> Strip:
        """Draw one row across all faces beside each other."""
        grid, plain, width = self._painted, self._plain, self.size.width
        if y < 2 and self._says_why:
            why = capitalize(f"{why_not_drawn(self.app).partition(':')[0]}: F1 says more.")
            return Strip([Segment([*wrap(why, width), "", ""][y], plain)])
        row, inner = divmod(y - 2 * self._says_why, grid.tall)
        if not 0 <= row < grid.down:
            return Strip.blank(width, plain)
        start = self._first + row * grid.across
        room = grid.wide + (grid.across * (grid.wide + _GAP) <= width)  # no more is seen of the last
        line = [self._line(tile, inner, room) for tile in self._tiles[start : start + grid.across]]
        return Strip.join(line).adjust_cell_length(width, plain)

    def _line(self, tile: Tile, y: int, room: int) -> Strip:
        (wide, high, *_), plain = self._painted, self._plain
        gap = Strip([Segment(" " * _GAP, plain)])
        if y >= high:
            style = plain + Style(bold=y == high, dim=y > high)
            words = (tile.name, tile.more, "")[min(y - high, 2)]
            return Strip([Segment(cells(center(words, room), wide + _GAP), style)])
        if face := self._pictures.get(tile.picture):
            return Strip.join([face[y], gap])
        if tile.picture and tile.picture not in self._damaged:
            return Strip.join([Strip([Segment(center("…" if y == high // 2 else "", wide), plain)]), gap])
        why = NoFace.UNREADABLE if tile.picture else tile.missing
        return Strip.join([words_strip(tile.initials, why, _NO_FACE, y, wide, high), gap])

    def _frames(self, pictures: Iterable[str]) -> list[tuple[str, Frame]]:
        """Describe how pictures are drawn here."""
        mode, colours = self._mode or picture_mode(self.app), self.app.console.color_system
        (wide, high, *_), style, glyphs = self.grid, self.rich_style, "gray" if mode == "none" else mode
        frame = partial(Frame, wide, high, glyphs, style, colours)
        return [(picture, frame(head_in(self.app, picture))) for picture in pictures if picture]

    @property
    def _says_why(self) -> bool:
        """Tell whether this terminal does not show pictures that are there: one line says so for all."""
        return not self._draws and any(tile.picture for tile in self._tiles)

    @property
    def grid(self) -> FacePlaces:
        """The places of the faces on a page of this size."""
        width, height = self.size
        if not self._draws:
            wide, high = _LINE, 0
            tall = _WORDS + 1
        else:
            down = max(1, round(height / (HEIGHTS[self._height] + _WORDS)))
            high = self.rows_for(len(self._tiles)) if self._together else max(height // down - _WORDS, 1)
            wide, tall = max(min(2 * high, width - _GAP), 1), high + _WORDS
        down = max(1, (height - 2 * self._says_why) // tall)
        return FacePlaces(wide, high, tall, max(1, (width + _GAP) // (wide + _GAP)), down)

    @property
    def _on_a_page(self) -> int:
        grid = self.grid
        return grid.across * grid.down

    @property
    def _last(self) -> int:
        return min(self._first + self._on_a_page, len(self._tiles))

    def _align_page(self) -> None:
        """Move to the start of a page, and draw its missing faces."""
        self._mode = picture_mode(self.app)
        self._first = min(self._first, max(len(self._tiles) - 1, 0)) // self._on_a_page * self._on_a_page
        if not all(self.size):
            return
        shown = [tile.picture for tile in self._tiles[self._first : self._last] if self._draws]
        wanted = self._frames(picture for picture in shown if picture not in self._damaged)
        if missing := [each for each in wanted if not drawn.find(self._source, *each)]:
            self.drawn.clear()
            self._draw(missing)
        else:
            self.drawn.set()

    @work(thread=True, exclusive=True)
    def _draw(self, wanted: Sequence[tuple[str, Frame]]) -> None:
        """Draw one face after the other in a worker, until it is cancelled; it must not touch the widget."""
        worker = get_current_worker()
        for picture, frame in wanted:
            if worker.is_cancelled:
                return
            face = drawn.face(picture, frame, self._source, self._read)
            self.app.call_from_thread(self._show_drawn, picture, face is not None)
        self.drawn.set()

    def _show_drawn(self, picture: str, readable: bool) -> None:
        if not readable:
            self._damaged.add(picture)
        grid = self.grid
        for at in range(self._first, self._last):
            if self._tiles[at].picture == picture:
                down, across = divmod(at - self._first, grid.across)
                self.refresh(Region(across * (grid.wide + _GAP), down * grid.tall, grid.wide, grid.high))
