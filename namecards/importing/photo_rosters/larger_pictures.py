"""Report the pictures of a document that are larger than its portraits: of a group, or above a letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from namecards.core.text import join_names, pluralize
from namecards.importing.pages.layout import Box
from namecards.importing.photo_rosters.grid import Grid

_LARGER, _BACKGROUND = 1.5, 0.8
"""How many times wider than a portrait such a picture is, and the share of a page of a background."""


def mention_larger(name: str, laid: Sequence[Grid]) -> Iterator[str]:
    """Yield a sentence about the pictures that are larger than the portraits, with their pages."""
    portraits = [picture.box for sheet in laid for picture in sheet.portraits]
    usual = portraits[0] if portraits else None
    pages = [sheet.page.number for sheet in laid for _ in _larger(sheet, usual)] if usual else []
    if pages:
        what = pluralize(len(pages), "picture is", "pictures are")
        on = join_names([f"page {page}" for page in dict.fromkeys(pages)], 5)
        yield f"{name}: {what} larger than the photos of people, and may show a group. Left out: {on}."


def _larger(sheet: Grid, usual: Box) -> Iterator[Box]:
    """Yield the boxes of larger pictures, without backgrounds: the faces stand on these."""
    faces = [picture.box for picture in sheet.portraits]
    for picture in sheet.page.pictures:
        box, page = picture.box, sheet.page
        is_larger = box.width > _LARGER * usual.width and box.height > usual.height
        covers = any(face.overlap(box) > 0 for face in faces)
        if is_larger and not covers and box.width * box.height < _BACKGROUND * page.width * page.height:
            yield box
