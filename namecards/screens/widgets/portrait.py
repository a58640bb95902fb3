"""A portrait in terminal cells, as large as its place."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.containers import Horizontal
from textual.filter import ANSIToTruecolor
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from namecards.core.people import Person
from namecards.portraits.no_face import NoFace, why_no_file
from namecards.portraits.portrait import initials
from namecards.screens.text import center
from namecards.screens.widgets import drawn
from namecards.screens.widgets.drawn import (
    LEAST_ROWS,
    Frame,
    head_in,
    picture_mode,
    why_not_drawn,
    words_strip,
)

_GROUNDS = ("#3b5b6d", "#6d4b3b", "#4b6d3b", "#5b3b6d", "#6d3b4b", "#3b6d62")
"""Backgrounds of initials, for people without a photo."""


_LEAST_WORDS = 50
"""Columns that words need beside a face, if that is not more than two thirds; they get the half at least."""


def face_width(width: int, height: int) -> int:
    """Return the columns of a face beside words: a square as high as the place, if the words leave them."""
    return max(min(2 * height, width - max(min(_LEAST_WORDS, width * 2 // 3), width // 2)), 2)


class Portrait(Widget):
    """Shows a person's photo, or words and the reason why there is none."""

    DEFAULT_CSS = "Portrait { width: 1fr; height: 1fr; }"
    _person: Person | None = None
    _photo: Path | None = None
    _words = ""
    _damaged: Path | None = None
    """The photo that could not be read, so that it is not tried again."""
    _rows: drawn.Drawn | None = None
    """The face as it was painted last."""
    _shows = 0
    """Counts the people shown; the reason for no pictures is said only the first time."""

    def show(self, person: Person | None, photo: Path | None, words: str = "") -> None:
        """Show another person, with `words` where their face can't be; else their initials give a name away.

        None clears the place and shows only the words.
        """
        before, stays = (self._person, self._photo, self._words), self._is_painted(person, photo)
        self._person, self._photo, self._words, self._damaged = person, photo, words, None
        is_new = before != (person, photo, words)
        self._shows += is_new and person is not None
        if not stays and (is_new or photo):  # the same photo may be cropped now
            self.refresh()

    def _is_painted(self, person: Person | None, photo: Path | None) -> bool:
        """Tell whether a face is on the screen that needs no painting, because it hides all words."""
        same = (person, photo) == (self._person, self._photo) and self.size.height >= LEAST_ROWS
        return same and self._rows is not None and self._rows is self._drawn_face()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint a face as it was drawn; Textual would look through all its cells for ANSI colours."""
        self._rows = self._drawn_face()
        if not self._rows or self._is_small:
            return super().render_lines(crop)
        rows = [row.crop(*crop.column_span) for row in self._rows[crop.y : crop.bottom]]
        for each in self.get_line_filters():
            if not isinstance(each, ANSIToTruecolor):  # such as the one for NO_COLOR
                rows = [row.apply_filter(each, self.background_colors[1]) for row in rows]
        return rows

    def render_line(self, y: int) -> Strip:
        if self._person is None:
            name = self._words if y == self.size.height // 2 else ""
            style = self.rich_style + Style(bold=True)
            return Strip([Segment(center(name, self.size.width), style)])
        return self._words_line(self._person, y)

    @property
    def _is_small(self) -> bool:
        """Tell whether a face would be the question, and is too small to be one."""
        return bool(self._words) and self.size.height < LEAST_ROWS

    def prefetch(self, photos: Sequence[Path | None]) -> None:
        """Draw likely next photos in a worker, so that they appear at once."""
        wanted = [(str(photo), frame) for photo in photos if photo and (frame := self._frame(photo))]
        if wanted:
            self.run_worker(partial(drawn.draw_ahead, wanted), thread=True, exclusive=True)

    def _drawn_face(self) -> drawn.Drawn | None:
        photo = self._photo
        if photo is None or photo == self._damaged or not (frame := self._frame(photo)):
            return None
        rows = drawn.face(str(photo), frame)
        if rows is None:
            self._damaged = photo
        return rows

    def _frame(self, photo: Path) -> Frame | None:
        """Describe how a photo is drawn here; None if this terminal shows no pictures."""
        wanted, (width, height) = picture_mode(self.app), self.size
        if wanted == "none" or width < 2 or height < 2:
            return None
        colours, head = self.app.console.color_system, head_in(self.app, str(photo))
        return Frame(width, height, wanted, self.rich_style, colours, head)

    def _words_line(self, person: Person, y: int) -> Strip:
        why: str = why_not_drawn(self.app) if self._photo else why_no_file(person)
        if picture_mode(self.app) == "none":  # no block of colour, no initials, and the reason once
            return words_strip(self._words, why * (self._shows == 1), self.rich_style, y, *self.size)
        if self._rows:
            why = NoFace.TOO_SMALL
        words = self._words or initials(person.goes_by, person.family)
        ground = _GROUNDS[zlib.crc32(person.id.encode()) % len(_GROUNDS)]
        return words_strip(words, why, Style(color="#ffffff", bgcolor=ground), y, *self.size)


class BesideFace(Horizontal):
    """A portrait and words beside it, which share the width."""

    def on_resize(self, event: events.Resize) -> None:
        self.query_one(Portrait).styles.width = face_width(*event.size)
