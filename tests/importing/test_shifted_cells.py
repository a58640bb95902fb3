"""A comma without quotation marks in one row: put back where one way fits, else said."""

from __future__ import annotations

from pathlib import Path

import pytest

from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

ROWS: tuple[str, ...] = (
    "204101,Abdi,Hodan,6,12",
    "204108,Chen,Maya,7,14",
    "204115,Hall,Ethan,6,12",
    "204122,Kim,Jisoo,8,16",
)
ROWS += (
    "204129,Lee,Daniel,7,14",
    "204136,Ito,Kenji,8,16",
    "204143,Diaz,Lucia,6,12",
    "204150,Evans,Megan,7,14",
)


def _with(tmp_path: Path, *rows: str, titles: str = "ID,Last,First,Grade,Room") -> ImportPlan:
    """The plan of these rows between usual ones."""
    path = tmp_path / "list.csv"
    path.write_text("\n".join([titles, *ROWS[:4], *rows, *ROWS[4:]]) + "\n", encoding="utf-8")
    return plan(path, [])


def _said(found: ImportPlan) -> str:
    return "\n".join(oddity.text for oddity in check(found) if not oddity.is_note)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("204171,Foster,Grace, Ann,8,16", ("Foster", "Grace Ann")),
        ("204171,Garcia, Lopez,Maria,8,16", ("Garcia Lopez", "Maria")),
        ("204171,Foster,Grace,Ann,8,16", ("Foster", "Grace Ann")),
        ("204171,Garcia,Lopez,Maria,8,16", ("Garcia Lopez", "Maria")),
    ],
)
def test_a_comma_in_a_name_moves_no_grade_and_is_said(
    tmp_path: Path, row: str, name: tuple[str, str]
) -> None:
    found = _with(tmp_path, row)
    one = found.listed[4]
    assert (one.family, one.given, one.ids, one.grade, one.homeroom) == (*name, ("204171",), "8", "16")
    assert "row 6" in _said(found)
    assert ("Is the name right" in _said(found)) == (", " not in row)


def test_two_rows_with_a_comma_do_not_prove_each_other_right(tmp_path: Path) -> None:
    found = _with(tmp_path, "204171,Foster,Grace, Ann,8,16", "204178,Cole,Harper, Jo,7,14")
    assert [(one.grade, one.homeroom) for one in found.listed[4:6]] == [("8", "16"), ("7", "14")]


def test_a_row_that_fits_in_no_way_is_named(tmp_path: Path) -> None:
    found = _with(tmp_path, "204171,Foster,9,Grace,8,16")
    assert "Row 6" in _said(found)
    assert "Grace" in _said(found)


def test_a_remark_behind_a_row_is_no_cell_too_many(tmp_path: Path) -> None:
    found = _with(tmp_path, "204171,Foster,Grace,8,16, new")
    assert (found.listed[4].grade, found.listed[4].homeroom) == ("8", "16")
    assert "more cells" not in _said(found)


def test_a_comma_in_every_name_is_put_back_by_the_titles(tmp_path: Path) -> None:
    found = _with(tmp_path, titles="ID,Name,Grade,Room")
    assert [(one.family, one.given, one.grade) for one in found.listed[:2]] == [
        ("Abdi", "Hodan", "6"),
        ("Chen", "Maya", "7"),
    ]
    assert "“Name”" in _said(found)


def test_a_grade_of_letters_among_digits_is_doubted(tmp_path: Path) -> None:
    said = _said(_with(tmp_path, "204171,Foster,Grace,Ann,8"))
    assert "Ann may not be a grade: Grace Foster" in said
    rows = (row.replace(",6,", ",Kindergarten,") for row in ROWS[:3])
    assert "may not be" not in _said(_with(tmp_path, *rows))


def test_a_comma_in_every_second_row_is_put_back_by_the_rows_without(tmp_path: Path) -> None:
    """Half of the rows had “Ortiz, Jr” without quotation marks: Jr was the first name, and Ben the grade."""
    rows = [f"2042{at},Ortiz, Jr,Ben,6,12" for at in range(20, 28)]
    found = _with(tmp_path, *rows)
    assert {(one.display, one.suffix, one.grade) for one in found.listed[4:12]} == {("Ben Ortiz", "Jr", "6")}
    assert "A comma too many shifted the cells" in _said(found)


@pytest.mark.parametrize("note", ["moved", "withdrawn", "new", "IEP", "new this year"])
def test_a_note_on_one_child_behind_the_columns_shifts_no_name(tmp_path: Path, note: str) -> None:
    rows = ["ID,Last,First", *(",".join(row.split(",")[:3]) for row in ROWS)]
    rows.append(f"204171,Garcia Lopez,Ana,{note}")
    (tmp_path / "list.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    found = plan(tmp_path / "list.csv", [])
    assert [(one.given, one.family) for one in found.listed][-1] == ("Ana", "Garcia Lopez")
    assert (found.listed[-1].active is False) == (note in ("moved", "withdrawn"))
    assert note in _said(found) or "marked as left" in _said(found)
