"""Lengths as rulers show them: in millimetres, centimetres or inches."""

from __future__ import annotations

import re

_UNITS = {"mm": 1.0, "cm": 10.0, **dict.fromkeys(("in", "inch", "inches", '"', "”", "″"), 25.4)}
_FRACTION = re.compile(r"(-?)(?:(\d+)[\s-]+)?(\d+)/([1-9]\d*)")
"""`1/2`, `2 1/4`."""


def parse_mm(typed: str) -> float:
    """Parse a length in mm: `12.7`, `12,7 mm`, `1.2 cm`, `0.5 in`, `2 1/4"`. Raises `ValueError`."""
    text = typed.strip().casefold().replace(",", ".")
    unit = max((unit for unit in _UNITS if text.endswith(unit)), key=len, default="")
    number, factor = text.removesuffix(unit).rstrip(), _UNITS.get(unit, 1.0)
    if fraction := _FRACTION.fullmatch(number):
        sign, whole, above, below = fraction.groups("0")
        return (-factor if sign == "-" else factor) * (int(whole) + int(above) / int(below))
    return float(number) * factor
