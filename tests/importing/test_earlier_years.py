"""Last year's pages and folders of photos beside this year's: the class has another name by now."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from school_files import fill, picture

from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.summary import summary
from rosters.drawn.marked import mark_picture

NAMES = ("Maya Chen", "Noor Haddad", "Li Novak", "Ana Diaz", "Ben Ortiz", "Zoe Berg")
OTHERS = ("Omar Khan", "Ida Reed", "Tom Silva", "Eva Moore", "Raj Patel", "Mia Fox")


def page(names: Sequence[str], first: int, heading: str = "") -> str:
    """A roster saved from the browser; its pictures are numbered from `first`."""
    cards = "".join(
        f'<li><img alt="" src="data:image/jpeg;base64,{base64.b64encode(mark_picture(first + at)).decode()}">'
        f"<p>{name}</p></li>"
        for at, name in enumerate(names)
    )
    return f"<!DOCTYPE html><html><body><h1>{heading}</h1><ul>{cards}</ul></body></html>"


def read(folder: Path, files: Mapping[str, str | bytes]) -> ImportPlan:
    return plan(fill(folder, files), [], today=date(2026, 12, 2))


def placed(found: ImportPlan) -> dict[str, tuple[str, ...]]:
    assert len({one.display for one in found.listed}) == len(found.listed)
    return {one.display: rooms(one) for one in found.listed}


@pytest.mark.parametrize(
    ("then", "now", "room"),
    [
        ("3 Red 2025.html", "4 Red 2026.html", "4 Red"),
        ("2025-26/Kl 3a.html", "2026-27/Kl 4a.html", "4a"),
        ("Maple 2024-25.html", "Willow 2025-26.html", "Willow"),
        ("6B.html", "7B.html", "7B"),  # no year: all are one grade higher on the other page
    ],
)
def test_a_page_of_last_year_is_older_whatever_the_class_is_called_now(
    then: str, now: str, room: str, tmp_path: Path
) -> None:
    """Everybody came twice, once in last year's class with last year's face."""
    found = read(tmp_path, {then: page((*NAMES, "Gary Gone"), 1), now: page((*NAMES, "Nina New"), 101)})
    assert placed(found) == dict.fromkeys((*NAMES, "Nina New"), (room,))
    assert found.photos_matched == 7
    said = "\n".join(summary(found))
    assert f"{then} is older than {now}" in said and "Gary Gone" in said


def test_the_school_year_may_stand_on_the_page_alone(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        {
            "Ahorn.html": page(NAMES, 1, "Schuljahr 2025/26"),
            "Linde.html": page(NAMES, 101, "Schuljahr 2026/27"),
        },
    )
    assert set(placed(found).values()) == {("Linde",)}


def test_classes_that_are_mixed_anew_each_year_are_told_together(tmp_path: Path) -> None:
    """Half of 5A and half of 5B make 6A: no two pages have most people in common."""
    files = {
        "5A 2025.html": page(NAMES, 1),
        "5B 2025.html": page(OTHERS, 31),
        "6A 2026.html": page((*NAMES[:3], *OTHERS[:3]), 101),
        "6B 2026.html": page((*NAMES[3:], *OTHERS[3:]), 131),
    }
    assert set(placed(read(tmp_path, files)).values()) == {("6A",), ("6B",)}


def test_retakes_of_the_next_spring_are_no_later_school_year(tmp_path: Path) -> None:
    """Who is only in the folder of the autumn is at the school all the same."""
    files = {f"Fall 2025/4C/{name}.jpg": picture(name) for name in NAMES}
    files |= {f"Spring 2026/4C/{name}.jpg": picture(f"{name} again") for name in NAMES[:4]}
    files |= {"Spring 2026/4C/Nina New.jpg": picture("Nina")}
    found = read(tmp_path, files)
    assert {one.display for one in found.listed} == {*NAMES, "Nina New"}


def test_two_pages_of_one_year_with_a_namesake_keep_both(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        {"5A 2026.html": page(NAMES, 1), "6A 2026.html": page((NAMES[0], *OTHERS[1:]), 101)},
    )
    assert [rooms(one) for one in found.listed if one.display == NAMES[0]] == [("5A",), ("6A",)]
    said = "1 name is on the list more than once, in different classes: Maya Chen (5A and 6A)."
    assert said in "\n".join(summary(found))


@pytest.mark.parametrize(
    ("then", "now", "room"), [("2024-25/2K", "2025-26/3K", "3K"), ("Old photos/5L", "6L", "6L")]
)
def test_folders_of_photos_of_two_years_make_each_child_once_and_ask_for_the_photo(
    then: str, now: str, room: str, tmp_path: Path
) -> None:
    files = {f"{then}/{name}.jpg": picture(f"{name} then") for name in (*NAMES, "Gary Gone")}
    files |= {f"{now}/{name}.jpg": picture(name) for name in NAMES}
    found = read(tmp_path, files)
    assert placed(found) == dict.fromkeys(NAMES, (room,))
    assert len(found.questions) >= len(NAMES)
    said = "\n".join(summary(found))
    assert f"“{then}” is of an earlier year, so its class was not read" in said and "Gary Gone" in said
