"""Photo pages with two classes beside each other, and pages whose names are printed on the photos."""

from __future__ import annotations

from pathlib import Path

import pytest
import typst

from namecards.importing.plan import ImportPlan, plan
from rosters.drawn.marked import mark_picture, number_of

NAMES = (
    "Ava Moss", "Ben Tarr", "Cara Voss", "Dan West", "Ella Finn", "Omar Haddad", "Grace Kim", "Hugo Lind",
    "Ines Costa", "Jonas Berg", "Kofi Mensah", "Lucy Park",
)  # fmt: skip
FACE, GAP, BLOCK = 60, 84, 380
"""Points: the width of a face, the distance of two, and that of two classes."""


pytestmark = pytest.mark.usefixtures("read_here")


def read(
    folder: Path, heads: dict[int, str], below: dict[int, str] | None = None, name_at: int = 84
) -> ImportPlan:
    """Return the plan for a page of twelve faces in two blocks, with headings at distances from the left."""
    source = ["#set page(width: 800pt, height: 600pt, margin: 0pt)", "#set text(size: 9pt)"]
    for y, row in ((30, heads), (205, below or {})):
        source += [f"#place(dx: {x}pt, dy: {y}pt, text(size: 14pt)[#box[{text}]])" for x, text in row.items()]
    for at, name in enumerate(NAMES):
        (folder / f"{at}.jpg").write_bytes(mark_picture(at + 1))
        x, y = 40 + at // 6 * BLOCK + at % 3 * GAP, 90 + at % 6 // 3 * 140
        picture = f'image("{at}.jpg", width: {FACE}pt, height: 80pt)'
        source += [f"#place(dx: {x}pt, dy: {y}pt, {picture})"]
        source += [f"#place(dx: {x}pt, dy: {y + name_at}pt, box[{name}])"]
    (folder / "page.typ").write_text("\n".join(source), "utf-8")
    (folder / "roster.pdf").write_bytes(typst.compile(str(folder / "page.typ"), ignore_system_fonts=True))
    found = plan(folder / "roster.pdf", [])
    pictures = found.import_source.pictures
    shown = {one.display: number_of(pictures.read(one.photo.name)) for one in found.listed if one.photo}
    assert shown == dict(zip(NAMES, range(1, 13), strict=True))
    return found


@pytest.mark.parametrize(
    "heads",
    [
        {40: "Class 4A", 420: "Class 4B"},
        {120: "Class 4A", 500: "Class 4B"},
        {40: "4A Mrs. Fox", 420: "4B Mr. Ray"},
    ],
)
def test_each_class_beside_the_other_has_its_own_heading(tmp_path: Path, heads: dict[int, str]) -> None:
    found = read(tmp_path, heads)
    classes = {one.display: (*one.classes, one.homeroom)[0] for one in found.listed}
    assert classes == {name: "4A" if at < 6 else "4B" for at, name in enumerate(NAMES)}


def test_four_classes_in_the_quarters_of_a_page(tmp_path: Path) -> None:
    below = {40: "Class 4C", 420: "Class 4D"}
    found = read(tmp_path, {40: "Class 4A", 420: "Class 4B"}, below)
    classes = {one.display: one.classes for one in found.listed}
    rooms = ("4A", "4C", "4B", "4D")
    assert classes == {name: (rooms[at // 3],) for at, name in enumerate(NAMES)}


def test_nobody_gets_a_class_if_the_page_does_not_show_where_the_second_begins(tmp_path: Path) -> None:
    found = read(tmp_path, {40: "Class 4A", 160: "Class 4B"})
    assert not any(one.classes for one in found.listed)


def test_a_name_printed_on_the_lower_edge_of_each_photo_is_its_name(tmp_path: Path) -> None:
    found = read(tmp_path, {40: "Class 4A"}, name_at=68)
    assert {one.classes for one in found.listed} == {("4A",)}
