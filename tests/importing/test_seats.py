"""Short titles may mean a serial number, a seat, a teacher or the number of people: the cells tell which."""

from __future__ import annotations

from pathlib import Path

import pytest

from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

NAMES: tuple[str, ...] = (
    "Abdi,Hodan,6",
    "Chen,Maya,7",
    "Hall,Ethan,6",
    "Kim,Jisoo,8",
    "Lee,Daniel,7",
    "Ito,Kenji,8",
)
NAMES += ("Diaz,Lucia,6", "Evans,Megan,7")
TEACHERS = ("Vance", "Boyd", "Vance", "Nash", "Boyd", "Nash", "Vance", "Boyd")
ROOMS = ("101", "102", "101", "201", "102", "201", "101", "102")


def _with(tmp_path: Path, **columns: tuple[object, ...]) -> ImportPlan:
    """The plan of eight people with numbers and grades, and these columns."""
    rows = [",".join(["ID,LN,FN,GR", *columns])]
    for at, name in enumerate(NAMES):
        rows.append(",".join([str(204101 + 7 * at), name, *(str(cells[at]) for cells in columns.values())]))
    (tmp_path / "stu.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return plan(tmp_path / "stu.csv", [])


def _said(found: ImportPlan) -> str:
    return "\n".join(oddity.text for oddity in check(found) if not oddity.is_note)


@pytest.mark.parametrize("cells", [TEACHERS, ROOMS])
def test_a_short_title_over_what_repeats_is_the_class_if_nothing_else_is(
    tmp_path: Path, cells: tuple[str, ...]
) -> None:
    assert [rooms(one) for one in _with(tmp_path, TN=cells).listed] == [(cell,) for cell in cells]


def test_seats_in_each_class_are_no_class(tmp_path: Path) -> None:
    found = _with(tmp_path, SN=(1, 2, 3, 4, 1, 2, 3, 4))
    assert [one.seat for one in found.listed] == list("12341234")
    assert not any(map(rooms, found.listed))
    beside = _with(tmp_path, SN=(3, 3, 1, 1, 2, 2, 4, 4), Homeroom=ROOMS)
    assert [rooms(one) for one in beside.listed] == [(cell,) for cell in ROOMS]


@pytest.mark.parametrize("cells", [("1", "4", "1", "2", "4", "1", "2", "4"), ("A1", "B4", "A1", "C2") * 2])
def test_a_seat_in_a_room_is_no_class_though_nothing_else_is(tmp_path: Path, cells: tuple[str, ...]) -> None:
    found = _with(tmp_path, Seat=cells)
    assert not any(map(rooms, found.listed))
    assert [one.kind for one in found.columns if one.title == "Seat"] == ["seat" if cells[0] == "1" else ""]


def test_a_teacher_below_a_short_title_beside_the_class_is_not_read_and_that_is_said(tmp_path: Path) -> None:
    found = _with(tmp_path, TN=TEACHERS, Homeroom=ROOMS)
    assert [one.homeroom for one in found.listed] == list(ROOMS)
    assert "TN (Vance · Boyd" in _said(found)


@pytest.mark.parametrize("first", [1000, 5101])
def test_the_schools_number_below_a_short_title_is_a_number(tmp_path: Path, first: int) -> None:
    found = _with(tmp_path, SN=tuple(range(first, first + 8)), TN=ROOMS)
    assert [str(first + at) in one.ids for at, one in enumerate(found.listed)] == [True] * 8


@pytest.mark.parametrize("first", [101, 1, 204101])
def test_a_homeroom_dragged_down_is_nobodys_class_and_that_is_said(tmp_path: Path, first: int) -> None:
    step = 7 if first == 204101 else 1
    found = _with(tmp_path, Homeroom=tuple(range(first, first + 8 * step, step)))
    assert not any(map(rooms, found.listed))
    assert [len(one.ids) for one in found.listed] == [1] * 8
    assert "Homeroom (" in _said(found)
