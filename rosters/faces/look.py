"""The look of a person, and the palettes for it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rosters.faces.easel import Colour

SKIN: dict[str, Colour] = {
    "porcelain": (252, 226, 208),
    "fair": (246, 209, 182),
    "peach": (240, 193, 158),
    "honey": (226, 174, 130),
    "olive": (208, 155, 112),
    "tan": (186, 130, 90),
    "brown": (152, 99, 66),
    "deep": (124, 79, 54),
    "ebony": (98, 63, 46),
}
HAIR: dict[str, Colour] = {
    "black": (36, 31, 36),
    "espresso": (60, 40, 32),
    "brown": (98, 62, 40),
    "chestnut": (136, 78, 44),
    "auburn": (150, 62, 36),
    "ginger": (212, 104, 44),
    "sandy": (186, 142, 88),
    "blond": (236, 198, 120),
    "teal": (42, 142, 150),
}
IRIS: dict[str, Colour] = {
    "dark": (62, 38, 28),
    "brown": (106, 64, 34),
    "hazel": (146, 108, 52),
    "green": (80, 132, 84),
    "blue": (72, 128, 184),
    "grey": (108, 128, 140),
}
CLOTH: dict[str, Colour] = {
    "red": (200, 64, 60),
    "coral": (238, 122, 100),
    "orange": (236, 140, 50),
    "mustard": (228, 176, 62),
    "yellow": (248, 208, 90),
    "lime": (150, 184, 74),
    "green": (62, 132, 92),
    "teal": (40, 128, 132),
    "sky": (120, 184, 222),
    "blue": (58, 104, 178),
    "navy": (42, 54, 96),
    "purple": (120, 84, 164),
    "lilac": (184, 164, 222),
    "pink": (240, 160, 184),
    "plum": (124, 52, 92),
    "white": (244, 242, 238),
    "grey": (142, 150, 160),
    "charcoal": (66, 70, 80),
    "sand": (222, 204, 176),
    "mint": (178, 220, 200),
}
BACKDROP: dict[str, Colour] = {
    "sky": (164, 202, 228),
    "mint": (176, 218, 202),
    "sage": (172, 196, 158),
    "lavender": (194, 182, 224),
    "rose": (236, 184, 192),
    "peach": (244, 192, 160),
    "lemon": (246, 220, 148),
    "sand": (224, 208, 180),
    "apricot": (240, 172, 112),
    "coral": (232, 138, 118),
    "denim": (92, 124, 176),
    "heather": (146, 118, 158),
    "pine": (84, 134, 128),
    "slate": (118, 132, 152),
}


@dataclass(frozen=True, slots=True)
class Look:
    """One invented person: a row of `looks.csv`, in words of the palettes here and the tables of `faces`."""

    call: str
    """The name, to find the row by."""
    photo: str
    """The photo's name without `.jpg`: a student number, or "Last, First"."""
    skin: str
    hair: str
    style: str
    eyes: str
    lids: str
    brows: str
    nose: float
    """The width of the nose, 1 is usual; `wide` and `high` are the same for the whole head."""
    smile: str
    jaw: str
    wide: float
    high: float
    lean: float
    """The lean of the head to the right, in degrees."""
    wears: str
    """A garment and its colour: "hoodie teal"."""
    backdrop: str
    extras: tuple[str, ...]
    """Glasses, freckles and the like, each maybe with a colour: "headband yellow"."""


def read_looks(path: Path) -> tuple[Look, ...]:
    """Every row of a file of looks."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_look(row) for row in csv.DictReader(file))


def _look(row: dict[str, Any]) -> Look:
    numbers = {key: float(row[key]) for key in ("nose", "wide", "high", "lean")}
    extras = tuple(filter(None, row["extras"].split("; ")))
    return Look(**{**row, **numbers, "extras": extras})
