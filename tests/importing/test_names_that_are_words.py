"""Names that mean something in another language, or in a list: whoever bears one comes in like everybody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from school_files import fill, picture

from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows
from namecards.importing.plan import plan

NAMES = [
    *("Emma Johnson", "Liam Becker", "Karl Sigurdsson", "Mees Muller", "Putri Soma", "Till An", "Gaia Orla"),
    *("Lin Mesa", "Nia Masa", "Man Van", "Niño Peña", "Darja Klass", "Yara Karl", "Anne Sana", "Te Vo"),
    *("Mark Total", "May Sum", "Faith Boys", "Guest Amoah", "Art Teacher", "Ida Class", "Grace Left"),
    *("Victor Yes", "Chi No", "Nina Moved", "Mae Grade", "Ali Baba", "Prince Owusu", "Junior Silva"),
    *("Regina Reina", "Page Turner", "Paige Card", "Bill Due", "Drew Photo", "Summer Winter", "June May"),
    *("Sunday Okafor", "Million Bekele", "Null Jones", "True Love", "Unknown Soldier", "Seven Brown"),
    *("Nino Moretti", "Åsa Nilsson"),
]
SURE = ["Nina Weber", "Nino Moretti", "Nino Valle", "Mate Horvat", "Åsa Nilsson", "Emma Johnson", "Karl Berg"]
Row = Callable[[str, str, int], str]
LISTS: dict[str, tuple[str, Row]] = {
    "titles": (
        "First Name,Last Name,Grade,Homeroom,ID\n",
        lambda first, last, at: f"{first},{last},6,6A,{4000 + at}\n",
    ),
    "one column": ("Student,ID\n", lambda first, last, at: f'"{last}, {first}",{4000 + at}\n'),
    "no titles": ("", lambda first, last, at: f"{first},{last},6A,{4000 + at}\n"),
    "no titles, one column": ("", lambda first, last, at: f'"{last}, {first}",6A\n'),
    "no titles, number first": ("", lambda first, last, at: f"S{4000 + at},{last},{first},9\n"),
    "titles that count": (
        "F1,F2,F3,F4,F5\n",
        lambda first, last, at: (
            f"{4000 + at},{first},{last},Year 4,{first.lower()}.{last.lower()}@school.example\n"
        ),
    ),
    "lines": ("", lambda first, last, at: f"{first} {last}\n"),
}


def parts(name: str) -> tuple[str, str]:
    first, last = name.split()
    return first, last


@pytest.mark.parametrize("shape", LISTS)
def test_everybody_is_there(shape: str, tmp_path: Path) -> None:
    titles, row = LISTS[shape]
    path = tmp_path / "list.csv"
    rows = (row(*parts(name), at) for at, name in enumerate(NAMES))
    path.write_text(titles + "".join(rows), encoding="utf-8")
    found = plan(path, []).new
    assert [f"{one.given} {one.family}" for one in found] == NAMES
    assert all(one.active is not False for one in found)


@pytest.mark.parametrize("form", ["{0}\n{1}", "{1}\n{0}", "{0} {1}"])
def test_each_stands_below_a_face(tmp_path: Path, form: str) -> None:
    """Nina, said like the Spanish word for a girl, lost her first name below a picture."""
    cells = [Cell(tuple(form.format(*parts(name)).split("\n")), picture(name)) for name in SURE]
    page = docx(["Class 6A"], in_rows(cells, 4))
    found = plan(fill(tmp_path, {"faces.docx": page}) / "faces.docx", []).new
    assert {frozenset((one.given, one.family)) for one in found} == {frozenset(parts(name)) for name in SURE}


def test_each_has_the_photo_of_that_name(tmp_path: Path) -> None:
    titles, row = LISTS["titles"]
    text = titles + "".join(row(*parts(name), at) for at, name in enumerate(NAMES))
    files = {f"{'_'.join(reversed(name.split()))}.jpg": picture(name) for name in NAMES}
    found = plan(fill(tmp_path / "school", {"list.csv": text, **files}), []).new
    named = {f"{one.given} {one.family}": one.photo.name if one.photo else "" for one in found}
    assert named == {name: f"{'_'.join(reversed(name.split()))}.jpg" for name in NAMES}


def test_a_name_that_ends_like_a_title_of_vietnam(tmp_path: Path) -> None:
    """Họ is the last name in Vietnam; the rows from Ka Ho on were taken for another table."""
    rows = "CHAN,Tai Man,4C\nLEUNG,Hoi Ching,4C\nWONG,Tsz Yau,4C\nNG,Ka Ho,4C\nLAM,Pak Hei,4C\n"
    text = f"Name,Class\n{rows}".replace("N,", "N ").replace("G,", "G ").replace("LAM,", "LAM ")
    found = plan(fill(tmp_path, {"list.csv": text}), []).listed
    assert [one.given for one in found] == ["Tai Man", "Hoi Ching", "Tsz Yau", "Ka Ho", "Pak Hei"]


def test_a_first_name_that_is_a_month_with_the_letter_of_a_last_name(tmp_path: Path) -> None:
    names = ["Kira P.", "Leon F.", "April S.", "June S.", "Marta S.", "Olivia G."]
    found = plan(fill(tmp_path, {"list.csv": "\n".join(["Name", *names])}), []).listed
    assert [one.display for one in found] == names
