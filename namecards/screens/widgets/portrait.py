"""A portrait in terminal cells, as large as its place."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual import work
from textual.strip import Strip
from textual.widget import Widget
from textual.worker import get_current_worker

from namecards.core.errors import BadPhoto
from namecards.core.people import Person
from namecards.screens.text import centered

if TYPE_CHECKING:
    from namecards.portraits.cells import RGB, Cell, Cells, Glyphs
    from namecards.portraits.portrait import Mode

_GROUNDS = ("#3b5b6d", "#6d4b3b", "#4b6d3b", "#5b3b6d", "#6d3b4b", "#3b6d62")
"""Backgrounds of initials, for people without a photo."""


class _Frame(NamedTuple):
    """How a photo is drawn, as a value that a worker may have."""

    width: int
    height: int
    glyphs: Glyphs
    around: Style


class Portrait(Widget):
    """Shows a person's photo, or initials without one or if it can't be read."""

    DEFAULT_CSS = "Portrait { width: 1fr; height: 1fr; }"

    def __init__(self, id: str | None = None) -> None:
        """Empty until `show`."""
        super().__init__(id=id)
        self._person: Person | None = None
        self._photo: Path | None = None
        self._words = ""

    def show(self, person: Person | None, photo: Path | None, name: str = "") -> None:
        """Show another person; None clears the place and shows `name` there."""
        before = self._person, self._photo, self._words
        self._person, self._photo, self._words = person, photo, name
        if before != (person, photo, name):
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one row of the picture."""
        if self._person is None:
            name = self._words if y == self.size.height // 2 else ""
            style = self.rich_style + Style(bold=True)
            return Strip([Segment(centered(name, self.size.width), style)])
        frame = self._frame()
        drawn = _drawn_in(frame, self._photo) if self._photo else None
        return drawn[y] if drawn else self._initials_line(self._person, why_no_face(self._photo, frame), y)

    def prefetch(self, photos: Sequence[Path | None]) -> None:
        """Draw likely next photos in a worker, so that they appear at once."""
        self._draw_aside(list(filter(None, photos)), self._frame())

    @work(thread=True, exclusive=True)
    def _draw_aside(self, photos: Sequence[Path], frame: _Frame | None) -> None:
        """Fill the cache in a worker, which must not ask a widget for its size: that starts a layout."""
        worker = get_current_worker()
        for photo in photos:
            if not worker.is_cancelled:
                _drawn_in(frame, photo)

    def _frame(self) -> _Frame | None:
        """How to draw a photo here; None if this terminal can't show pictures."""
        wanted, (width, height) = picture_mode(self.app.console.color_system), self.size
        if wanted == "none" or width < 2 or height < 2:
            return None
        return _Frame(width, height, wanted, self.rich_style)

    def _initials_line(self, person: Person, why: str, y: int) -> Strip:
        from namecards.portraits.portrait import initials

        ground = _GROUNDS[zlib.crc32(person.id.encode()) % len(_GROUNDS)]
        return initials_strip(initials(person.goes_by, person.family), ground, why, y, *self.size)


def picture_mode(colours: str | None) -> Mode:
    """Return how a terminal with a colour system shows pictures."""
    from namecards.portraits.portrait import mode

    return mode(os.environ, colours)


def why_no_face(photo: object, shows_pictures: object) -> str:
    """Say why there are initials: no photo, a terminal without pictures, or a damaged file."""
    if not photo:
        return "no photo"
    return "not readable" if shows_pictures else "not shown here"


def initials_strip(letters: str, ground: str, why: str, y: int, width: int, height: int) -> Strip:
    """Draw one row of the initials of a person whose face can't be shown, and why."""
    middle = height // 2
    text = {middle: letters, middle + 1: why}.get(y, "")
    style = Style(color="#ffffff", bgcolor=ground, bold=y == middle)
    return Strip([Segment(text.center(width), style)]).adjust_cell_length(width, style)


def _drawn_in(frame: _Frame | None, photo: Path) -> tuple[Strip, ...] | None:
    """Draw a photo to fill a frame; None without a frame or if the file can't be read."""
    try:
        return _draw_photo(photo, frame) if frame else None
    except BadPhoto:
        return None


@lru_cache(maxsize=64)
def _draw_photo(photo: Path, frame: _Frame) -> tuple[Strip, ...]:
    """Draw a portrait as rows of the screen, cached. Raises `BadPhoto`."""
    from namecards.portraits.portrait import portrait

    width, height, glyphs, around = frame
    return strips(portrait(photo, width, height, glyphs), width, height, around)


def strips(cells: Cells, width: int, height: int, around: Style) -> tuple[Strip, ...]:
    """Turn cells into rows of the screen, padded to a width and a height."""
    blank = Segment(" ", around)
    drawn = [Strip(list(_runs(row, blank))).adjust_cell_length(width, around) for row in cells]
    return (*drawn, *[Strip([Segment(" " * width, around)])] * (height - len(drawn)))


def _runs(row: Iterable[Cell | None], blank: Segment) -> Iterator[Segment]:
    """Join neighbouring cells of the same colours: without this a face is 130 kB."""
    for colours, cells in groupby(row, key=_colours):
        text = "".join(cell[0] if cell else " " for cell in cells)
        yield Segment(text, _style(*colours) if colours else blank.style)


def _colours(cell: Cell | None) -> tuple[RGB, RGB] | None:
    return (_round_colour(cell[1]), _round_colour(cell[2])) if cell else None


def _round_colour(colour: RGB) -> RGB:
    """Round to steps of eight, which nobody sees, so that neighbouring cells share colours."""
    red, green, blue = colour
    return red & ~7, green & ~7, blue & ~7


@lru_cache(maxsize=10_000)
def _style(front: RGB, back: RGB) -> Style:
    return Style.from_color(Color.from_rgb(*front), Color.from_rgb(*back))
