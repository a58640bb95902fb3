"""Bars in cells: values in, cells out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.plots.bars import columns, fill_to_mark, parts


def test_the_parts_of_a_class_fill_its_bar_each_in_its_own_shade() -> None:
    assert parts((6, 3, 3), 12) == ["██████", "▓▓▓", "░░░"]
    assert parts((24, 0, 0), 8) == ["████████", "", ""]
    assert parts((0, 0, 0), 8) == ["", "", ""], "a class without people"


def test_one_of_a_hundred_is_seen() -> None:
    assert parts((1, 0, 99), 10) == ["█", "", "░░░░░░░░░"]


@given(st.lists(st.integers(0, 500), min_size=3, max_size=3).filter(any), st.integers(3, 80))
def test_a_bar_is_as_wide_as_its_place_and_no_part_of_it_is_hidden(counts: list[int], width: int) -> None:
    drawn = parts(counts, width)
    assert sum(map(len, drawn)) == width
    assert [bool(part) for part in drawn] == [bool(count) for count in counts]


def test_a_day_is_as_high_as_its_minutes_and_the_longest_fills_the_height() -> None:
    assert columns([0, 15, 30], 2) == ["          ██", "      ██  ██"]
    assert columns([0.1, 30], 1) == ["  ▁▁  ██"], "a minute that was spent is seen"
    assert columns([0, 0], 1) == ["        "]


@pytest.mark.parametrize(
    ("right", "foretold", "drawn"),
    [(0.5, 0.9, "█████░░░░┃"), (0.8, 0.3, "███┃████░░"), (1.0, 1.0, "█████████┃"), (0.0, 0.0, "┃░░░░░░░░░")],
)
def test_a_share_beside_the_one_foretold(right: float, foretold: float, drawn: str) -> None:
    assert fill_to_mark(right, foretold, 10) == drawn
