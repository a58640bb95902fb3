"""Photo rosters as pages: PDF grids drawn with reportlab, and pages saved from a browser."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face

SIDES = ("below", "above", "left", "right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """How the photos and the names beside them are laid out; lengths in points."""

    side: str = "below"
    columns: int = 4
    rows: int = 4
    photo: float = 64
    """The width of a photo; its height is a third more, or the same if it is `square`."""
    square: bool = False
    clipped: bool = False
    """Whether the picture is larger than the window it is seen through."""
    gap: float = 30
    """Between the cells."""
    over: float = 1.16
    """How much wider a clipped picture is than its window."""
    text: float = 84
    """The width that the names need."""
    centred: bool = False
    """Whether photo and names stand in the middle of their cell, where they are above or below."""
    framed: bool = True
    """Whether an empty frame stands in place of a photo; else nothing does."""
    near: float = 4
    """Between a photo and its name."""
    size: float = 9
    title: str = "Photo roster"
    foot: str = "Printed 1 September 2026"


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of a grid: the lines beside the photo; None for a gap, and no picture for a frame."""

    lines: tuple[str, ...]
    picture: bytes = b""


def grid_pdf(cells: Sequence[Cell | None], grid: Grid) -> bytes:
    """A PDF with the cells in rows, as many pages as it takes."""
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    page = Canvas(file, pagesize=(612, 792), invariant=1)
    on_page = grid.columns * grid.rows
    for begin in range(0, len(cells), on_page):
        page.setFont("Helvetica-Bold", 14)
        page.drawString(40, 752, grid.title)
        for at, cell in enumerate(cells[begin : begin + on_page]):
            if cell:
                _draw_cell(page, cell, grid, at)
        page.setFont("Helvetica", 7)
        page.drawString(40, 20, f"{grid.foot} - page {begin // on_page + 1}")
        page.showPage()
    page.save()
    return file.getvalue()


def blank_page(wide: float = 612, high: float = 792) -> tuple[Any, io.BytesIO]:
    """A page to draw on, US Letter unless another size is said, and the file that it is saved to."""
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    return Canvas(file, pagesize=(wide, high), invariant=1), file


def write(page: Any, x: float, y: float, text: str, size: float = 9, bold: bool = False) -> None:
    """Write a text on a page, its lower left corner at `x` and `y`."""
    page.setFont(_font(bold), size)
    page.drawString(x, y, text)


def write_middle(page: Any, x: float, y: float, text: str, size: float = 9, bold: bool = False) -> None:
    """Write a text around `x`."""
    page.setFont(_font(bold), size)
    page.drawCentredString(x, y, text)


def wrapped(text: str, wide: float, size: float = 9, bold: bool = False) -> list[str]:
    """The lines of a text that is wrapped at this width, as a word processor does."""
    from reportlab.lib.utils import simpleSplit

    return list(simpleSplit(text, _font(bold), size, wide))


def _font(bold: bool) -> str:
    return "Helvetica-Bold" if bold else "Helvetica"


def draw_face(page: Any, who: Who, x: float, y: float, wide: float) -> None:
    """Draw the photo of somebody who has one, its lower left corner at `x` and `y`."""
    from reportlab.lib.utils import ImageReader

    if who.photo:
        page.drawImage(ImageReader(io.BytesIO(face(who.photo))), x, y, wide, wide * 4 / 3)


def cell_size(grid: Grid, lines: int = 3) -> tuple[float, float]:
    """Width and height of a cell with its gap."""
    high = grid.photo if grid.square else grid.photo * 4 / 3
    text = lines * (grid.size + 2) + grid.near
    if grid.side in ("below", "above"):
        return max(grid.photo, grid.text) + grid.gap, high + text + grid.gap
    return grid.photo + grid.near + grid.text + grid.gap, max(high, text) + grid.gap


def _draw_cell(page: Any, cell: Cell, grid: Grid, at: int) -> None:
    wide, deep = cell_size(grid, len(cell.lines))
    left = 40 + at % grid.columns * wide
    top = 730 - at // grid.columns * deep
    high = grid.photo if grid.square else grid.photo * 4 / 3
    text = len(cell.lines) * (grid.size + 2)
    down = text + grid.near if grid.side == "above" else 0
    right = grid.text + grid.near if grid.side == "left" else 0
    inner = max(grid.photo, grid.text)
    if grid.centred and grid.side in ("below", "above"):
        right = (inner - grid.photo) / 2
    if cell.picture:
        _draw_photo(page, cell.picture, left + right, top - down - high, high, grid)
    elif grid.framed:
        page.rect(left + right, top - down - high, grid.photo, high)
    x = left + (grid.photo + grid.near if grid.side == "right" else 0)
    y = {"below": top - high - grid.near, "above": top}.get(grid.side, top - (high - text) / 2)
    page.setFont("Helvetica", grid.size)
    for line in cell.lines:
        y -= grid.size + 2
        if grid.centred and grid.side in ("below", "above"):
            page.drawCentredString(left + inner / 2, y + 2, line)
        else:
            page.drawString(x, y + 2, line)


def _draw_photo(page: Any, data: bytes, x: float, y: float, high: float, grid: Grid) -> None:
    from reportlab.lib.utils import ImageReader

    picture, wide = ImageReader(io.BytesIO(data)), grid.photo
    page.saveState()
    if grid.clipped:
        window = page.beginPath()
        window.rect(x, y, wide, high)
        page.clipPath(window, stroke=0, fill=0)
        whole = wide * grid.over, wide * grid.over * 4 / 3
        page.drawImage(picture, x - (whole[0] - wide) / 2, y - (whole[1] - high) / 2, *whole)
    else:
        page.drawImage(picture, x, y, wide, high)
    page.restoreState()


def cells(people: Sequence[Who], *lines: str) -> list[Cell]:
    """A cell for everybody; `lines` are patterns such as `{who.full}` or `ID {who.number}`."""
    return [
        Cell(tuple(line.format(who=who) for line in lines), face(who.photo) if who.photo else b"")
        for who in people
    ]


def list_pdf(
    people: Sequence[Who], titles: Sequence[str], rows: Sequence[Sequence[str]], heading: str = ""
) -> bytes:
    """A PDF table, the photo first in each row."""
    from reportlab.lib.pagesizes import letter
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Table

    file = io.BytesIO()
    body: list[list[Any]] = [list(titles)]
    for who, row in zip(people, rows, strict=True):
        picture = Image(io.BytesIO(face(who.photo)), 30, 40) if who.photo else ""
        body.append([picture, *row])
    story: list[Any] = [Paragraph(heading, getSampleStyleSheet()["Heading2"])] if heading else []
    story.append(Table(body, repeatRows=1, style=[("GRID", (0, 0), (-1, -1), 0.5, "grey")]))
    SimpleDocTemplate(file, pagesize=letter, invariant=1).build(story)
    return file.getvalue()


def page(title: str, body: str, code: str = "utf-8") -> str:
    """A whole HTML page."""
    head = f'<meta charset="{code}"><title>{escape(title)}</title><style>.x{{color:red}}</style>'
    script = "<script>var names=['Not A Person'];</script>"
    return f"<!DOCTYPE html><html><head>{head}{script}</head><body>{body}</body></html>"


def cards(people: Sequence[Who], pattern: str, none: str = "") -> str:
    """A piece of HTML for everybody: `{src}` is the saved picture of the pattern, `{who.…}` theirs."""
    return "\n".join(
        pattern.format(who=who, src=f"Roster_files/{at:03}.jpg") if who.photo else none.format(who=who)
        for at, who in enumerate(people)
    )


def card_pictures(people: Sequence[Who]) -> dict[str, bytes]:
    """The pictures that `cards` names."""
    return {f"Roster_files/{at:03}.jpg": face(who.photo) for at, who in enumerate(people) if who.photo}
