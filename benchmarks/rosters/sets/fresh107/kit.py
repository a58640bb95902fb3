"""What the cases of this pair share: faces laid into a sheet, and names whose family name is first."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from openpyxl.drawing.image import Image

from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face


def paste(sheet: Any, who: Who, place: str, wide: int = 66) -> None:
    """Lay the photo of somebody who has one into the cell at this place, `wide` pixels wide."""
    if who.photo:
        picture = Image(io.BytesIO(face(who.photo)))
        picture.width, picture.height = wide, wide * 4 // 3
        sheet.add_image(picture, place)


def with_more(people: Sequence[Who], *numbers: Sequence[str]) -> list[Who]:
    """The same people, each with the other numbers at their place in these rows; empty ones are none."""
    return [
        replace(who, more=(*who.more, *(row[at] for row in numbers if row[at])))
        for at, who in enumerate(people)
    ]
