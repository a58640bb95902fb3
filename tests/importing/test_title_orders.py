"""Tables on one sheet whose columns have other orders: nobody gets another child's number, photo or room."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from school_files import fill, picture

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

LEFT = (("Abdi", "Hodan"), ("Alvarez", "Mateo"), ("Davies", "Rhys"), ("Gomez", "Diego"), ("Hall", "Ethan"))
RIGHT = (("Baker", "Ruby"), ("Barnes", "Oliver"), ("Evans", "Megan"), ("Ito", "Kenji"), ("Kim", "Jisoo"))
PARENTS = tuple((family, given) for (family, _), (_, given) in zip(LEFT, RIGHT, strict=True))
Cells = Mapping[str, str]


def _people(names: tuple[tuple[str, str], ...], first: int, room: str) -> list[Cells]:
    return [
        {"Last": family, "First": given, "Name": f"{given} {family}", "ID": str(first + 7 * at), "Room": room}
        for at, (family, given) in enumerate(names)
    ]


SIX, SEVEN = _people(LEFT, 204101, "101"), _people(RIGHT, 204201, "201")
EIGHT = _people(tuple((f"{family}son", f"{given}a") for family, given in RIGHT), 204301, "301")
FAMILY = _people(PARENTS, 204401, "101")


def _table(titles: str, people: list[Cells]) -> list[list[str]]:
    """The cells of people below titles, some of them in other words: `ID=Card No`."""
    pairs = [title.partition("=") for title in titles.split(",")]
    return [[shown or title for title, _, shown in pairs]] + [
        [one.get(title, "555 0100") for title, *_ in pairs] for one in people
    ]


def _beside(gap: int, *tables: list[list[str]]) -> str:
    rows = zip(*tables, strict=True)
    return "\n".join(("," * (gap + 1)).join(",".join(cells) for cells in row) for row in rows)


def _read(tmp_path: Path, text: str, photos: bool = False) -> ImportPlan:
    """The plan of a list with a photo of each right child, in which no number or photo is another's."""
    pictures = {f"{one['ID']}.jpg": picture(one["ID"]) for one in SEVEN} if photos else {}
    found = plan(fill(tmp_path / "school", {"list.csv": text, **pictures}), [])
    own = {one["ID"]: one["Name"] for one in (*SIX, *SEVEN, *EIGHT, *FAMILY)}
    assert all(own[number] == f"{one.given} {one.family}" for one in found.listed for number in one.ids)
    named = {one.photo.name.split("/")[-1][:-4]: one for one in found.listed if one.photo}
    assert all(own[number] == f"{one.given} {one.family}" for number, one in named.items())
    return found


def _told(found: ImportPlan) -> set[tuple[str, ...]]:
    return {(f"{one.given} {one.family}", *one.ids, one.homeroom or "") for one in found.listed}


def _all_of(*people: Cells) -> set[tuple[str, ...]]:
    return {(one["Name"], one["ID"], one["Room"]) for one in people}


@pytest.mark.parametrize("gap", [1, 2])
@pytest.mark.parametrize(
    "right", ["ID,First,Last,Room", "Room,First,ID,Last", "ID=Student ID,First=Forename,Last=Surname,Room"]
)
def test_tables_beside_each_other_are_read_by_their_own_titles(tmp_path: Path, right: str, gap: int) -> None:
    tables = [_table("ID,Last,First,Room", SIX), _table(right, SEVEN)]
    found = _read(tmp_path, _beside(gap, *tables), photos=True)
    assert _told(found) == _all_of(*SIX, *SEVEN)
    assert sum(bool(one.photo) for one in found.listed) == len(SEVEN)


def test_three_tables_without_a_column_between_them(tmp_path: Path) -> None:
    tables = [_table("ID,Last,First,Room", SIX), _table("Room,ID,First,Last", SEVEN)]
    found = _read(tmp_path, _beside(0, *tables, _table("First,Last,Room,ID", EIGHT)), photos=True)
    assert _told(found) == _all_of(*SIX, *SEVEN, *EIGHT)


def test_a_table_with_a_column_more_gives_it_to_nobody_else(tmp_path: Path) -> None:
    text = _beside(1, _table("ID,Last,First", SIX), _table("ID,Room,First,Last", SEVEN))
    rooms = {one.family: one.homeroom or "" for one in _read(tmp_path, text).listed}
    assert rooms == {**{one["Last"]: "" for one in SIX}, **{one["Last"]: "201" for one in SEVEN}}


@pytest.mark.parametrize(
    ("left", "right", "gap"),
    [
        ("Last,First", "ID,First,Last", 1),
        ("Last,First", "ID,First,Last", 0),
        ("Last,First,Room", "First,Last,ID", 1),
        ("ID,Last,First,Room", "ID,Name,Room", 1),
        ("ID,Last,First", "First,Last,Phone,ID", 0),
    ],
)
def test_what_may_be_another_childs_is_read_for_nobody_and_said(
    tmp_path: Path, left: str, right: str, gap: int
) -> None:
    text = _beside(gap, _table(left, SIX), _table(right, SEVEN))
    found = _read(tmp_path, text, photos=True)
    assert {one.family for one in found.listed} >= {family for family, _ in LEFT}
    said = "\n".join(oddity.text for oddity in check(found))
    assert "Ruby" in said


def test_the_number_beside_somebody_of_the_family_is_theirs(tmp_path: Path) -> None:
    text = _beside(0, _table("ID,Last,First", SIX), _table("ID,First,Last", FAMILY))
    assert [one.ids for one in _read(tmp_path, text).listed] == [(one["ID"],) for one in SIX]


def test_the_numbers_of_children_before_and_behind_parents_of_other_names_are_theirs(tmp_path: Path) -> None:
    own = _table("Name,ID,Room", SIX)
    for titles in (own, [[*reversed(row)] for row in own]):
        text = _beside(0, titles, _table("Name,Phone", SEVEN), _table("Name,Phone", EIGHT))
        assert _told(_read(tmp_path, text)) == _all_of(*SIX)


def test_a_table_beside_the_list_with_titles_at_another_height(tmp_path: Path) -> None:
    left, right = _table("ID,Last,First,Room", SIX), _table("ID,First,Last,Room", SEVEN)
    rows = [*zip(left, [[""] * 4, *right], strict=False)]
    text = "\n".join(",".join([*one, "", *other]) for one, other in rows)
    assert _told(_read(tmp_path, text, photos=True)) == _all_of(*SIX)


def _below(*tables: list[list[str]]) -> str:
    return "\n".join(",".join(row) for table in tables for row in table)


@pytest.mark.parametrize("above", [[], [["", "", "", ""], ["Grade 7", "", "", ""]]])
@pytest.mark.parametrize(
    "second", ["First,Last,ID,Room", "ID=Student ID,First=Forename,Last=Surname,Room", "Room,ID,Last,First"]
)
def test_a_table_below_is_read_by_its_own_titles(tmp_path: Path, second: str, above: list[list[str]]) -> None:
    text = _below(_table("Last,First,ID,Room", SIX), above, _table(second, SEVEN))
    found = _read(tmp_path, text, photos=True)
    assert _told(found) == _all_of(*SIX, *SEVEN)
    assert {one.grade for one in found.listed[5:]} == {"7" if above else ""}


def test_a_third_table_below_lacks_a_column(tmp_path: Path) -> None:
    tables = [
        _table("ID,Last,First,Room", SIX),
        _table("First,Last,ID", SEVEN),
        _table("Room,ID,Last,First", EIGHT),
    ]
    rooms = [one.homeroom or "" for one in _read(tmp_path, _below(*tables)).listed]
    assert rooms == ["101"] * 5 + [""] * 5 + ["301"] * 5


def test_other_titles_below_are_nobody_and_their_rows_are_said(tmp_path: Path) -> None:
    staff = [["First", "Last", "Phone", "Room"], ["Karen", "Boyd", "555 0100", "101"]]
    found = _read(tmp_path, _below(_table("ID,Last,First,Room", SIX), staff))
    assert _told(found) == _all_of(*SIX)
    assert "Karen Boyd" in "\n".join(oddity.text for oddity in check(found))
