"""The plot in terminal cells: values in, lines out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import thorough

from namecards.core.plots.curve import Curve, plot, round_up, runs

CLIMB = Curve(so_far=(0, 50, 100), ahead=((120, 150, 180), (150, 200, 250), (150, 200, 300)), top=400)
MARKS = [(5, "13 Aug"), (2, "today"), (0, "8 Aug")]


def test_what_was_is_filled_and_what_is_forecast_is_a_line_in_its_band() -> None:
    assert plot(CLIMB, 42, 10, MARKS) == [
        "  400│                                    ",
        "     │                                    ",
        "     │                         ░░░░░ 300  ",
        "     │                     ░░░▄▄▄▄▄▄ 200  ",
        "  200│                 ░▄▄▄▀▀▀░░░░░░ 150  ",
        "     │            ▄▄▄▀▀▀░░░               ",
        "     │       ▁▃▅▆▇                        ",
        "    0│ ▁▂▅▆▇██████                        ",
        "     └┴───────────┴────────────────┴",
        "     8 Aug      today           13 Aug",
    ]


def test_before_the_first_answer_there_is_only_a_forecast() -> None:
    assert plot(Curve((0,), ((8, 10, 12),), 12), 30, 7, [(1, "11 Aug"), (0, "today")]) == [
        "   12│               ░░▄ 10   ",
        "     │            ░▄▄▀▀░ 8    ",
        "    6│        ░▄▄▀▀░          ",
        "     │     ▄▄▀▀               ",
        "    0│ ▄▄▀▀                   ",
        "     └┴────────────────┴",
        "     today          11 Aug",
    ]


def test_without_a_plan_there_is_only_what_was() -> None:
    assert plot(Curve((0, 50, 100), (), 100), 22, 6, [(2, "today"), (0, "8 Aug")]) == [
        "  100│       ▁▅█ 100  ",
        "     │     ▂▆███      ",
        "   50│   ▂▆█████      ",
        "    0│ ▃▇███████      ",
        "     └┴────────┴",
        "     8 Aug   today",
    ]


def test_each_part_has_a_kind_of_its_own_without_any_colour() -> None:
    assert runs("  9│▁█▄▀░ 12") == [
        ("  9│", ""),
        ("▁█", "known"),
        ("▄▀", "line"),
        ("░", "band"),
        (" 12", ""),
    ]


def test_a_name_that_would_touch_an_earlier_one_is_left_out() -> None:
    *_, names = plot(CLIMB, 42, 10, [(0, "8 Aug"), (5, "13 Aug"), (1, "much too long a name")])
    assert names.split() == ["8", "Aug", "13", "Aug"]


@pytest.mark.parametrize(("value", "end"), [(0, 1), (9, 10), (24, 25), (33, 40), (101, 150), (387, 400)])
def test_an_axis_ends_in_a_round_number(value: float, end: int) -> None:
    assert round_up(value) == end


values = st.integers(0, 900)
bands = st.tuples(values, values, values).map(sorted).map(lambda three: (three[0], three[1], three[2]))


@thorough
@given(
    st.lists(values, min_size=1, max_size=30),
    st.lists(bands, min_size=1, max_size=30),
    st.integers(30, 120),
    st.integers(6, 40),
)
def test_it_fits_its_cells_whatever_the_values(
    so_far: list[int], ahead: list[tuple[int, int, int]], width: int, height: int
) -> None:
    curve = Curve(so_far, ahead, 900)
    lines = plot(curve, width, height, [(0, "1 Aug"), (curve.days, "30 Sep")])
    assert len(lines) == height and max(map(len, lines)) <= width
    *_, last = zip(*(line[6 : width - 6] for line in lines[:-2]), strict=True)
    assert sum(cell in "▄▀" for cell in last) == 1, "the forecast ends at the right edge"
