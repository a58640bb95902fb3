"""Sheets that a librarian measured with a ruler."""

from __future__ import annotations

import pytest

from namecards.core.paper.errors import BadMeasures
from namecards.printing.own_stocks import MeasuredSheet
from namecards.printing.stock import stock


def sheet(
    left: float, top: float, width: float, height: float, count: int, size: str = "letter", **more: bool
) -> MeasuredSheet:
    return MeasuredSheet(
        id="mine", sheet=size, left=left, top=top, width=width, height=height, count=count, **more
    )


@pytest.mark.parametrize(
    ("key", "measured"),
    [
        # A ruler in millimetres, by eye, on sheets whose true measures are known.
        ("avery-5371", sheet(19, 12.5, 89, 51, 10)),
        ("avery-5163", sheet(4, 12.5, 101.5, 51, 10)),
        ("avery-5160", sheet(5, 12.5, 66.5, 25.5, 30)),
        ("avery-l7163", sheet(4.5, 15, 99, 38, 14, "a4")),
        ("avery-l4785", sheet(18, 13, 80, 50, 10, "a4")),
        ("avery-5388", sheet(44.5, 25.5, 127, 76, 3)),
        ("avery-5302", sheet(19, 38, 89, 101.5, 4, tent=True)),
        ("zweckform-32253", sheet(38.5, 25, 110, 80, 4, "a4", wide=True, tent=True)),
    ],
)
def test_five_measures_put_each_card_where_it_is(key: str, measured: MeasuredSheet) -> None:
    made, true = measured.stock(), stock(key)
    assert (made.cols, made.rows, made.use, made.page) == (true.cols, true.rows, true.use, true.page)
    for axis, count in enumerate((true.cols, true.rows)):
        for at in (0, count - 1):
            ours, theirs = (one.origin[axis] + at * one.pitch[axis] for one in (made, true))
            assert ours == pytest.approx(theirs, abs=1.1), "as exactly as a ruler"
    assert made.fold == pytest.approx(true.fold, abs=0.5)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (sheet(19, 12.5, 89, 51, 8), "2 across and 5 down, 10 cards, not 8"),
        (sheet(19, 12.5, float("nan"), 51, 10), "Type millimetres"),
        (sheet(190, 12.5, 89, 51, 5), "beyond the right edge"),
        (sheet(-1, 12.5, 89, 51, 10), "begins on the sheet"),
        (sheet(19, 12.5, 89, 51, 10, "legal"), "“letter” or “a4”"),
        (sheet(10, 10, 3, 51, 10), "at least 5 mm"),
    ],
)
def test_measures_that_cannot_all_be_right_are_explained(wrong: MeasuredSheet, said: str) -> None:
    with pytest.raises(BadMeasures, match=said):
        wrong.stock()
