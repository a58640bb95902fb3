"""Lengths as a librarian reads them off a ruler."""

from __future__ import annotations

import pytest

from namecards.core.paper.lengths import parse_mm


@pytest.mark.parametrize(
    ("typed", "mm"),
    [
        ("12.7", 12.7),
        ("12,7 mm", 12.7),
        ("1.2cm", 12),
        ("0.5 in", 12.7),
        ("3.5”", 88.9),
        ('2 1/4"', 57.15),
        ("2-1/2 inches", 63.5),
        ("-1/16 in", -1.5875),
        ("-0.5", -0.5),
    ],
)
def test_millimetres_centimetres_and_inches(typed: str, mm: float) -> None:
    assert parse_mm(typed) == pytest.approx(mm)


@pytest.mark.parametrize("typed", ["", "in", "half", "1/0 in", "5 ft", "1 in 2"])
def test_anything_else_is_no_length(typed: str) -> None:
    with pytest.raises(ValueError, match="could not convert"):
        parse_mm(typed)
