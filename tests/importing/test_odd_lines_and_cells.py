"""One odd line or cell among usual ones: it is read, or said, and everybody else is as without it."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

_ABOVE = ["Dan Dietz", "Eve Engel", "Finn Farrow"]
_BELOW = ["Gia Gupta", "Hal Hansen", "Ida Ibarra"]
_OTHERS = ["Jon Jonas", "Kim Keller", "Lou Lindt", "Mae Moreau"]


def _typed(tmp_path: Path, line: str) -> ImportPlan:
    text = "\n".join(["Class 3A", "", *_ABOVE, line, *_BELOW, "", "Class 3B", "", *_OTHERS])
    return plan(fill(tmp_path / "school", {"list.txt": text}), [])


def _cells(tmp_path: Path, title: str, usual: str, odd: str) -> ImportPlan:
    """Read a table whose last row has an odd cell; `{}` in the usual ones counts the rows."""
    names = [*_ABOVE, *_BELOW, *_OTHERS, "Ben Tully"]
    cells = [*(usual.format(at) for at in range(1, len(names))), odd]
    rows = [f'{name.replace(" ", ",")},3A,"{cell}"' for name, cell in zip(names, cells, strict=True)]
    text = "\n".join([f"First,Last,Class,{title}", *rows])
    return plan(fill(tmp_path / "school", {"list.csv": text}), [])


def _names(tmp_path: Path, odd: str) -> ImportPlan:
    rows = [f'"{name}",3A' for name in (*_ABOVE, odd, *_BELOW, *_OTHERS)]
    return plan(fill(tmp_path / "school", {"list.csv": "\n".join(["Name,Class", *rows])}), [])


def _said(found: ImportPlan) -> str:
    return "\n".join(one.text for one in check(found))


@pytest.mark.parametrize(
    "line",
    [
        *("12. Ben Tully", "12) Ben Tully", "#12 Ben Tully", "- Ben Tully", "* Ben Tully", "Ben Tully,"),
        *(
            "⭐ Ben Tully",
            "ben tully",
            "Ben_Tully",
            "x Ben Tully",
            "(Ben Tully)",
            "Ben Tully??",
            "Name: Ben Tully",
        ),
        *("Tully", "ask Ms Lee", "absent today:", "see over", "Page 2", "Monday group", "Total: 3", "EAL"),
        *("Ben Tully 3A", "3A Ben Tully", "Ben Tully, 3A"),
    ],
)
def test_a_line_among_names_is_no_class(tmp_path: Path, line: str) -> None:
    found = _typed(tmp_path, line)
    rooms = {one.display: one.homeroom or "".join(one.classes) for one in found.new}
    told = {**dict.fromkeys((*_ABOVE, *_BELOW), "3A"), **dict.fromkeys(_OTHERS, "3B")}
    assert {name: room for name, room in rooms.items() if name in told} == told
    assert rooms.get("Ben Tully", "3A") == "3A"
    assert rooms.keys() - told.keys() == {"Ben Tully"} or line in _said(found)


@pytest.mark.parametrize("mark", ["{}. ", "- "])
@pytest.mark.parametrize("line", ["---", "Ben Tully & Ava Moss", "ask Ms Lee"])
def test_a_line_in_a_counted_list_ends_nothing(tmp_path: Path, mark: str, line: str) -> None:
    """A rule in a list is no signature: all below it were lost."""
    above = [f"{mark.format(at)}{name}" for at, name in enumerate(_ABOVE, 1)]
    below = [f"{mark.format(at)}{name}" for at, name in enumerate(_BELOW, 4)]
    others = [f"{mark.format(at)}{name}" for at, name in enumerate(_OTHERS, 1)]
    text = "\n".join(["Class 3A", "", *above, line, *below, "", "Class 3B", "", *others])
    found = {one.display: one.homeroom for one in plan(fill(tmp_path / "s", {"list.txt": text}), []).new}
    told = {**dict.fromkeys((*_ABOVE, *_BELOW), "3A"), **dict.fromkeys(_OTHERS, "3B")}
    assert {name: found.get(name) for name in told} == told
    assert found.keys() - told.keys() <= {"Ben Tully", "Ava Moss"}


@pytest.mark.parametrize("row", ["12. Ben Tully", "Ben Tully (3A)", "Ben Tully III", "Ben Tully, grade 3"])
def test_a_name_alone_in_a_row_of_a_table_is_no_class(tmp_path: Path, row: str) -> None:
    names = [*_ABOVE, *_BELOW, *_OTHERS]
    rows = [f"{name},10{at:02}" for at, name in enumerate(names, 41)]
    rows = ["Class 3A,", *rows[:3], f'"{row}",', *rows[3:6], "Class 3B,", *rows[6:]]
    text = "\n".join(["Name,Student ID", *rows])
    found = plan(fill(tmp_path / "school", {"list.csv": text}), [])
    rooms = {one.display: one.homeroom or "".join(one.classes) for one in found.new}
    assert [rooms[name] for name in names] == ["3A"] * 6 + ["3B"] * 4
    assert any(name.startswith("Ben Tully") for name in rooms) or row in _said(found)


def test_a_class_below_a_blank_line_may_have_any_name(tmp_path: Path) -> None:
    text = "\n".join(["Class 3A", "", *_ABOVE, "", "Busy Bees", "", *_BELOW, "", "Class 3B", "", *_OTHERS])
    found = plan(fill(tmp_path / "school", {"list.txt": text}), []).new
    assert {one.homeroom for one in found if one.display in _BELOW} == {"Busy Bees"}


def test_names_between_blank_lines_are_no_classes(tmp_path: Path) -> None:
    names = ["Wren Foy", "Zuri Odom", "Ovid Quill", "Bryn Tarn"]
    text = "\n\n".join(["Class 3A", *names[:2], "Class 3B", *names[2:]])
    found = plan(fill(tmp_path / "school", {"list.txt": text}), []).new
    assert {one.display: one.homeroom for one in found} == dict(
        zip(names, ["3A", "3A", "3B", "3B"], strict=True)
    )


@pytest.mark.parametrize(
    "cell",
    [
        *("Ben Tully ✓", "☐ Ben Tully", "Ben Tully 🎂", "⭐ Ben Tully", "Ben Tully.", "Ben Tully *"),
        *("Ben Tully, grade 3", "Ben Tully, 3rd grade", "Ben Tully, in Ms Lee’s room", "Ben Tully, boy"),
    ],
)
def test_signs_and_remarks_are_no_part_of_a_name(tmp_path: Path, cell: str) -> None:
    found = _names(tmp_path, cell)
    assert [(one.given, one.family) for one in found.new if one.display == "Ben Tully"] == [("Ben", "Tully")]


@pytest.mark.parametrize("cell", ["Ben Tully, Ava Moss", "Ben Tully / Ava Moss", "Ben Tully & Ava Moss"])
def test_a_cell_of_two_people_is_read_as_both(tmp_path: Path, cell: str) -> None:
    found = _names(tmp_path, cell)
    assert {"Ben Tully", "Ava Moss"} <= {one.display for one in found.new}
    assert f"of two people, so each of them was read: “{cell}”" in _said(found)


@pytest.mark.parametrize("cell", ["Ben Tully see note", "Ben Tully + aide", "Ben Tully or Ben Moss"])
def test_words_in_a_name_are_said(tmp_path: Path, cell: str) -> None:
    assert f"{cell} does not look like a name." in _said(_names(tmp_path, cell))


@pytest.mark.parametrize(
    "name", ["Ana de los Reyes", "Rhys ap Gwilym", "Sem in 't Veld", "Marc Ferrer i Casals"]
)
def test_small_words_of_last_names_are_not_said(tmp_path: Path, name: str) -> None:
    assert "like a name" not in _said(_names(tmp_path, name))


@pytest.mark.parametrize(
    "number", ["104385 (lost)", "104385?", "104385 / 200001", "12/03/2016", "old: 100001"]
)
def test_a_number_written_otherwise_is_said(tmp_path: Path, number: str) -> None:
    said = _said(_cells(tmp_path, "Student ID", "1042{:02}", number))
    assert f"Most numbers are written otherwise than these: Ben Tully {number}." in said


def test_one_child_in_another_grade_than_the_class_is_said(tmp_path: Path) -> None:
    assert "Ben Tully is in grade 12, but all others of 3A are in grade 3." in _said(
        _cells(tmp_path, "Grade", "3", "12")
    )
    assert "all others" not in _said(_cells(tmp_path, "Grade", "3", "4")), "a class of two grades"


def test_a_word_for_leaving_in_place_of_a_class_archives_somebody(tmp_path: Path) -> None:
    rows = [f"{name},3A" for name in (*_ABOVE, *_BELOW)]
    text = "\n".join(["Name,Class", *rows, "Ben Tully,LEFT 10/3"])
    found = plan(fill(tmp_path / "school", {"list.csv": text}), []).new
    assert [one.display for one in found if one.active is False] == ["Ben Tully"]
