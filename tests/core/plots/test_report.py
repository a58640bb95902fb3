"""The picture for a report: what stands in the SVG is measured against the values."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest

from namecards.core.learning.progress import Calibration, HardName, MixUp, Progress, RosterProgress
from namecards.core.people import Person
from namecards.core.planning.course import Course
from namecards.core.planning.forecast import Forecast, Morning
from namecards.core.plots.report import BAND, KNOWN, LEARNING, LINE, NEW, draw

MONDAY = date(2026, 8, 10)
DAY = timedelta(days=1)
MAYA, NOAH = Person(id="m", given="Maya", family="Chen"), Person(id="n", given="Noah", family="Okafor")
ROSTERS = (RosterProgress("Everyone", 40, 40, 120), RosterProgress("Room <12> & Co", 10, 0, 10))
PRACTICE = Progress(
    day=MONDAY,
    rosters=ROSTERS,
    hardest=(HardName(MAYA, 3),),
    mix_ups=(MixUp(MAYA, NOAH, 2),),
    minutes={MONDAY - 2 * DAY: 5.0, MONDAY: 10.0},
    calibration=(Calibration(0.5, 15, 20), Calibration(0.9, 2, 4)),
)
CLIMB = Course(
    so_far=((MONDAY - 2 * DAY, 0), (MONDAY - DAY, 60), (MONDAY, 120)),
    ahead=(
        Morning(MONDAY + DAY, Forecast(140, 130, 160, 200)),
        Morning(MONDAY + 2 * DAY, Forecast(160, 140, 200, 200)),
    ),
    total=200,
)
SVG = "{http://www.w3.org/2000/svg}"


def parsed(course: Course = CLIMB, progress: Progress = PRACTICE) -> ET.Element:
    return ET.fromstring(draw(progress, course, "Everyone"))


def points(picture: ET.Element, paint: str, how: str = "fill") -> list[tuple[float, float]]:
    [path] = [path for path in picture.iter(f"{SVG}path") if path.get(how) == paint]
    numbers = re.findall(r"-?[0-9.]+", path.get("d") or "")
    return [(float(x), float(y)) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]


def widths(picture: ET.Element, paint: str) -> list[float]:
    """Of the bars of a colour, without the squares of the legends."""
    bars = [bar for bar in picture.iter(f"{SVG}rect") if bar.get("fill") == paint]
    return [float(bar.get("width") or 0) for bar in bars if bar.get("height") != "11.0"]


def texts(picture: ET.Element) -> list[str]:
    return [text.text or "" for text in picture.iter(f"{SVG}text")]


def test_the_curve_has_a_point_a_day_as_high_as_the_names_known() -> None:
    picture = parsed()
    first, second, today, *ground = points(picture, KNOWN)
    floor = ground[0][1]
    assert [x for x, _ in ground] == [today[0], first[0]] and first[1] == floor, "none were known"
    assert floor - today[1] == pytest.approx(2 * (floor - second[1]), abs=0.2)
    assert today[0] - second[0] == pytest.approx(second[0] - first[0], abs=0.2)
    line = points(picture, LINE, "stroke")
    assert line[0] == today and len(line) == 3
    one = (floor - today[1]) / 120
    assert [floor - y for _, y in line] == pytest.approx([120 * one, 140 * one, 160 * one], abs=0.2)
    band = points(picture, BAND)
    assert [round((floor - y) / one) for _, y in band] == [120, 160, 200, 140, 130, 120], "up, then down"


def test_the_numbers_stand_beside_what_is_drawn() -> None:
    said = texts(parsed())
    assert "Everyone: about 120 of 200 names known on 10 August 2026" in said
    assert {"8 Aug", "today", "12 Aug", "140", "160", "200"} <= set(said), "days, and the end of the band"
    assert "120 known · 40 learning · 40 new" in said and "Room <12> & Co" in said
    assert "Minutes a day, 15 in all" in said and "10" in said
    assert "15 of 20" in said and "2 of 4 (too few)" in said


def test_a_class_is_a_bar_of_its_parts() -> None:
    picture = parsed()
    known, learning, new = (widths(picture, paint)[:2] for paint in (KNOWN, LEARNING, NEW))
    assert known[0] == 3 * learning[0] == 3 * new[0] and (known[1], learning[1]) == (new[1], 0)
    assert known[0] + learning[0] + new[0] == pytest.approx(known[1] + new[1])


def test_a_forecast_is_a_bar_of_what_was_right_in_one_of_all() -> None:
    picture = parsed()
    assert [x / y for x, y in zip(widths(picture, KNOWN)[2:], widths(picture, NEW)[2:], strict=True)] == [
        0.75,
        0.5,
    ]


def test_nobody_is_named() -> None:
    drawn = draw(PRACTICE, CLIMB, "Everyone")
    assert not re.search("Maya|Chen|Noah|Okafor", drawn)


def test_without_a_plan_there_is_only_what_was_so_far() -> None:
    picture = parsed(Course(CLIMB.so_far, (), 200))
    assert len(points(picture, KNOWN)) == 5 and "forecast" not in texts(picture) and "120" in texts(picture)


def test_before_the_first_day_it_says_what_will_be_drawn_and_who_is_not_asked() -> None:
    fresh = Progress(MONDAY, (RosterProgress("Everyone", 24, 0, 0),), (), (), {}, ())
    said = " ".join(texts(parsed(Course(((MONDAY, 0),), (), 23), fresh)))
    assert "The curve begins on the second day of practice." in said and "Too early to say" in said
    assert "about 0 of 23 names" in said and "1 without a photo, or suspended: not asked" in said


def test_more_classes_than_can_be_read_on_a_page_are_counted() -> None:
    many = replace(PRACTICE, rosters=tuple(RosterProgress(f"Room {n}", 5, 0, 5) for n in range(40)))
    said = texts(parsed(CLIMB, many))
    assert sum(text.startswith("Room ") for text in said) == 24
    assert any(text.startswith("16 more are not drawn.") for text in said)


def test_where_nobody_is_here_there_is_a_picture_too() -> None:
    nobody = Progress(MONDAY, (), (), (), {}, ())
    assert "0 of 0 names" in " ".join(texts(parsed(Course(((MONDAY, 0),), (), 0), nobody)))
