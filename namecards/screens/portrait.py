"""A portrait in terminal cells, as large as its place allows."""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from namecards.core.errors import BadPhoto
from namecards.core.people import Person
from namecards.screens.base import centered

if TYPE_CHECKING:
    from namecards.portraits.cells import Cells

_GROUNDS = ("#3b5b6d", "#6d4b3b", "#4b6d3b", "#5b3b6d", "#6d3b4b", "#3b6d62")
"""Behind the initials of somebody without a photo."""


class Portrait(Widget):
    """Shows one person's photo, or initials when there is none or it cannot be read."""

    DEFAULT_CSS = "Portrait { width: 1fr; height: 1fr; }"

    def __init__(self, id: str | None = None) -> None:
        """Empty until `show`."""
        super().__init__(id=id)
        self._person: Person | None = None
        self._photo: Path | None = None
        self._words = ""

    def show(self, person: Person | None, photo: Path | None, name: str = "") -> None:
        """Draw this person from now on; None clears the place, but for a `name` to be read there."""
        self._person, self._photo, self._words = person, photo, name
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of the picture."""
        if self._person is None:
            name = self._words if y == self.size.height // 2 else ""
            style = self.rich_style + Style(bold=True)
            return Strip([Segment(centered(name, self.size.width), style)])
        drawn = self.cells_of(self._photo) if self._photo else None
        return self._picture_line(drawn, y) if drawn else self._initials_line(self._person, y)

    def cells_of(self, photo: Path) -> Cells | None:
        """A photo drawn to fill this place, and kept for the next time; may be asked in a worker.

        None if this terminal cannot show it or the file cannot be read: initials are shown instead.
        """
        from namecards.portraits.portrait import mode, portrait

        wanted = mode(os.environ, self.app.console.color_system)
        if wanted == "none" or self.size.width < 2 or self.size.height < 2:
            return None
        try:
            return portrait(photo, self.size.width, self.size.height, wanted)
        except BadPhoto:
            return None

    def _picture_line(self, drawn: Cells, y: int) -> Strip:
        blank = Segment(" ", self.rich_style)
        row = drawn[y] if y < len(drawn) else ()
        segments = [_segment(cell) if cell else blank for cell in row]
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)

    def _initials_line(self, person: Person, y: int) -> Strip:
        from namecards.portraits.portrait import initials

        ground = _GROUNDS[zlib.crc32(person.id.encode()) % len(_GROUNDS)]
        middle = self.size.height // 2
        text = {middle: initials(person.call, person.family), middle + 1: "no photo"}.get(y, "")
        style = Style(color="#ffffff", bgcolor=ground, bold=y == middle)
        return Strip([Segment(text.center(self.size.width), style)]).adjust_cell_length(
            self.size.width, style
        )


def _segment(cell: tuple[str, tuple[int, int, int], tuple[int, int, int]]) -> Segment:
    glyph, front, back = cell
    return Segment(
        glyph, Style.parse(f"rgb({front[0]},{front[1]},{front[2]}) on rgb({back[0]},{back[1]},{back[2]})")
    )
