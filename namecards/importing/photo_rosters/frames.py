"""Fill cells by the rectangles drawn around them; such a frame is better evidence than any distance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from namecards.importing.pages.layout import Box, Picture, lines
from namecards.importing.photo_rosters.grid import Grid, GridCell

_NEARLY_ALL = 0.9
"""The share of portraits that must have a frame of their own with text in it."""
_EDGE = 2.0
"""Points by which a picture may stick out of its frame."""
_ALIKE_WIDE, _ALIKE_HIGH = 0.1, 0.35
"""The share by which a frame without a picture may differ in size from those with one."""


def framed_cards(sheets: Sequence[Grid]) -> list[GridCell]:
    """Return a card for each frame around a portrait and its text, and for each like it without a portrait.

    Return none at all unless nearly every portrait has a frame of its own.
    """
    owned = [(sheet, picture, frame) for sheet in sheets for picture, frame in _frames_of(sheet)]
    found = [(sheet, frame) for sheet, _, frame in owned if frame]
    if not found or len(found) < _NEARLY_ALL * len(owned):
        return []
    wide, high = (median(sizes) for sizes in zip(*((f.width, f.height) for _, f in found), strict=True))
    cards = [_card(sheet, picture, frame or picture.box, bool(frame)) for sheet, picture, frame in owned]
    for sheet in sheets:
        used = [frame for its, frame in found if its is sheet]
        for frame in sheet.page.frames:
            alike = abs(frame.width - wide) < _ALIKE_WIDE * wide
            alike = alike and abs(frame.height - high) < _ALIKE_HIGH * high
            if alike and not any(frame.overlap(other) > 0.2 for other in used):
                used.append(frame)
                cards.append(_card(sheet, None, frame, True))
    return cards


def cards_on_pictures(sheets: Sequence[Grid]) -> list[GridCell]:
    """Return a card for each portrait, with the text that is printed on its lower half."""
    return [
        _card(sheet, picture, replace(picture.box, top=picture.box.y), True)
        for sheet in sheets
        for picture in sheet.portraits
    ]


def _frames_of(sheet: Grid) -> Iterator[tuple[Picture, Box | None]]:
    """Yield each portrait with the smallest frame that holds it, no other portrait, and text."""
    frames = sorted(sheet.page.frames, key=lambda frame: frame.width * frame.height)
    for picture in sheet.portraits:
        around = (frame for frame in frames if _holds(frame, picture.box))
        with_text = (f for f in around if any(f.holds_middle(line.box) for line in sheet.lines))
        frame = next(with_text, None)
        alone = frame and sum(_holds(frame, other.box) for other in sheet.portraits) == 1
        yield picture, frame if alone else None


def _card(sheet: Grid, picture: Picture | None, frame: Box, sure: bool) -> GridCell:
    runs = [run for line in sheet.lines for run in line.runs if frame.holds_middle(run.box)]
    place = Box(frame.left, frame.top, frame.right, frame.top)
    return GridCell(sheet.page.number, picture, tuple(lines(runs)), place, sure=sure)


def _holds(frame: Box, box: Box) -> bool:
    beyond = (frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom)
    return max(beyond) <= _EDGE
