"""Pages that a scanner, a phone or a landscape printout saved on their side, and what lies beyond an edge."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest

from benchmarks.pages import compare
from benchmarks.rosters.pages import Cell, Grid, blank_page, grid_pdf, write
from namecards.importing.plan import ImportPlan, plan
from rosters.drawn.grid_layouts import Grid as DrawnGrid
from rosters.drawn.grids import drawn
from rosters.drawn.marked import mark_picture

pytestmark = pytest.mark.usefixtures("read_here")


def found(pdf: bytes, folder: Path) -> ImportPlan:
    (folder / "4B.pdf").write_bytes(pdf)
    return plan(folder / "4B.pdf", [])


def turned(pdf: bytes, *quarters: int) -> bytes:
    """Show the pages of a PDF turned by so many degrees each, as a viewer's "Rotate" saves them."""
    document, file = pypdfium2.PdfDocument(pdf), io.BytesIO()
    for page, by in zip(document, quarters, strict=True):
        page.set_rotation(by)
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize("by", [90, 180, 270])
def test_a_page_on_its_side_or_its_head_is_read_as_if_upright(by: int, tmp_path: Path) -> None:
    """A page on its side was a scan without text; one on its head had names from right to left."""
    pdf, expected = drawn(DrawnGrid(people=12, seed=3))
    result = compare(expected, found(turned(pdf, by), tmp_path))
    assert (result.right, result.wrong_photo) == (12, 0)


def test_one_page_of_several_on_its_side_is_read_too(tmp_path: Path) -> None:
    names = ["Ida Berg", "Tom Reed", "Eva Moore", "Raj Patel", "Una Fox", "Sam Ryan", "Joy Park", "Max Costa"]
    people = [Cell((name,), mark_picture(at + 1)) for at, name in enumerate(names)]
    pdf = grid_pdf(people, Grid(columns=2, rows=2))
    assert [one.display for one in found(turned(pdf, 0, 270), tmp_path).listed] == names


def test_text_along_the_side_of_a_page_is_named(tmp_path: Path) -> None:
    page, file = blank_page()
    for at, name in enumerate(("Ida Berg", "Tom Reed", "Eva Moore", "Raj Patel", "Una Fox", "Sam Ryan")):
        write(page, 60, 700 - 20 * at, f"{at + 1}. {name}")
    page.translate(580, 300)
    page.rotate(90)
    write(page, 0, 0, "with Leo Grant from May")
    page.save()
    plan_ = found(file.getvalue(), tmp_path)
    assert len(plan_.listed) == 6
    assert any("across or up the page" in why and "Leo Grant" in why for why in plan_.unclear)


def test_what_lies_beyond_the_edge_of_a_page_is_named(tmp_path: Path) -> None:
    """A landscape page saved on upright paper: no viewer shows the last column."""
    names = ["Ida Berg", "Tom Reed", "Eva Moore", "Raj Patel", "Una Fox", "Sam Ryan", "Joy Park", "Max Costa"]
    people = [Cell((name,), mark_picture(at + 1)) for at, name in enumerate(names)]
    document, file = pypdfium2.PdfDocument(grid_pdf(people, Grid(columns=4))), io.BytesIO()
    document[0].set_mediabox(0, 0, 370, 792)
    document.save(file)
    plan_ = found(file.getvalue(), tmp_path)
    assert len(plan_.listed) == 6
    assert any("cut off" in why and "Raj Patel" in why and "Max Costa" in why for why in plan_.unclear)
