"""Faces as rows of the screen, in one cache for all screens; and words where no face can stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from textwrap import wrap
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from rich.color import Color
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.strip import Strip
from textual.worker import get_current_worker

from namecards import files
from namecards.core.errors import NamecardsError
from namecards.portraits.no_face import NoFace
from namecards.portraits.portrait import portrait_of
from namecards.screens.text import center

if TYPE_CHECKING:
    from namecards.core.heads import Head
    from namecards.portraits.cells import RGB, Cell, Cells
    from namecards.portraits.terminal import Glyphs, Mode

LEAST_ROWS = 12
"""Below it a face is not recognised: it stands beside its name, and is never the question."""
_MOST_CELLS = 100_000
"""Cells of all faces kept: about 120 of 40x20."""
Drawn = tuple[Strip, ...]
_ADDING = Lock()


class Frame(NamedTuple):
    """Everything that decides how a face is drawn, as a value that a worker may have."""

    width: int
    height: int
    glyphs: Glyphs
    around: Style
    colours: str | None
    """The colour system of the screen: a strip keeps what it was painted in."""
    head: Head | None = None
    """The head in the picture, if it is known."""


_FACES: dict[tuple[Hashable, str, Frame], Drawn] = {}
"""The faces drawn last, the oldest first. Workers add to it."""


def picture_mode(app: App[Any]) -> Mode:
    """Return how this terminal shows pictures."""
    return cast("Mode", cast(Any, app).collection.terminal.mode(app.console.color_system))


def why_not_drawn(app: App[Any]) -> NoFace:
    """Say why a photo that is there is not drawn."""
    if picture_mode(app) != "none":
        return NoFace.UNREADABLE
    are_wanted = cast(Any, app).collection.terminal.are_wanted
    return NoFace.TOO_FEW_COLOURS if are_wanted else NoFace.TURNED_OFF


def head_in(app: App[Any], picture: str) -> Head | None:
    """Return the head in a kept photo, by its path; None for a picture that is not kept."""
    return cast("Head | None", cast(Any, app).collection.heads.of(Path(picture)))


def find(source: Hashable, picture: str, frame: Frame) -> Drawn | None:
    """Return a face that was drawn before; `source` tells apart pictures of one name."""
    return _FACES.get((source, picture, frame))


def face(
    picture: str, frame: Frame, source: Hashable = None, read: Callable[[str], bytes] | None = None
) -> Drawn | None:
    """Draw the face in a picture, or return it as it was drawn before; None if it can't be read.

    Without a `source`, the picture is the path of a kept photo, whose name is made of its content.
    """
    if drawn := find(source, picture, frame):
        return drawn
    try:
        data = read(picture) if read else files.read(Path(picture))
        cells = portrait_of(data, picture, frame.width, frame.height, frame.glyphs, frame.head)
    except (NamecardsError, OSError):
        return None
    drawn = strips(cells, frame.width, frame.height, frame.around)
    screen = Console(color_system=cast(Any, frame.colours))
    for strip in drawn:
        strip.render(screen)  # it keeps that: a third of what a new face takes
    with _ADDING:
        _FACES[source, picture, frame] = drawn
        while sum(one.width * one.height for _, _, one in _FACES) > _MOST_CELLS:
            del _FACES[next(iter(_FACES))]
    return drawn


def draw_ahead(
    wanted: Iterable[tuple[str, Frame]], source: Hashable = None, read: Callable[[str], bytes] | None = None
) -> None:
    """Draw faces that are likely to be shown next, in a worker, until it is cancelled."""
    worker = get_current_worker()
    for picture, frame in wanted:
        if not worker.is_cancelled:
            face(picture, frame, source, read)


def words_strip(words: str, why: str, style: Style, y: int, width: int, height: int) -> Strip:
    """Draw one row of the words in place of a face, and below them the reason."""
    if not width:  # of a window of a few columns
        return Strip.blank(0)
    lines = [line for text in words.splitlines() for line in wrap(text, width) or [""]]
    reason = wrap(why, width)
    top = max((height - len(lines) - len(reason)) // 2, 0)
    line = dict(enumerate([*lines, *reason], top)).get(y, "")
    bold = Style(bold=top <= y < top + len(lines))
    return Strip([Segment(center(line, width), style + bold)]).adjust_cell_length(width, style)


def strips(cells: Cells, width: int, height: int, around: Style) -> Drawn:
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


@lru_cache(maxsize=4_000)
def _style(front: RGB, back: RGB) -> Style:
    return Style.from_color(_color(front), _color(back))


@lru_cache(maxsize=8_000)
def _color(colour: RGB) -> Color:
    return Color.from_rgb(*colour)
