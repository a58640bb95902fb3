"""What the cases of this pair share: further numbers, leavers, reports set in columns, sheets of faces."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from benchmarks.rosters.cast import Who
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle

LETTER, A4 = (612.0, 792.0), (595.0, 842.0)


def numbered(people: Iterable[Who], *more: Callable[[int], str]) -> list[Who]:
    """The same people with other numbers of theirs, made from their places."""
    return [replace(who, more=tuple(make(at) for make in more)) for at, who in enumerate(people)]


def gone(people: Sequence[Who], *places: int) -> list[Who]:
    """Those at these places as somebody who has left: their last grade and class may stay or go."""
    return [replace(people[at], here=False, grade="", room="") for at in places]


def same(people: Iterable[Who]) -> list[tuple[str, str]]:
    """The same record for everybody of these, their names unchanged."""
    return [(who.full, who.full) for who in people]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a printed report looks."""

    head: tuple[str, ...] = ()
    """Lines at the top of each page."""
    foot: str = ""
    """At the bottom of each page, `{page}` in it."""
    widths: tuple[float, ...]
    paper: tuple[float, float] = LETTER
    size: float = 9
    font: str = "Helvetica"
    grid: bool = False


def report(parts: Iterable[str | Sequence[Sequence[str]] | None], look: Look) -> bytes:
    """A report: lines, tables that repeat their titles on the next page, and None for a new page."""
    file = io.BytesIO()
    bold = f"{look.font}-Bold" if look.font != "Times-Roman" else "Times-Bold"
    line = ParagraphStyle("line", fontName=bold, fontSize=look.size + 1, leading=look.size + 6)
    style: list[Any] = [("FONT", (0, 0), (-1, -1), look.font, look.size), ("FONT", (0, 0), (-1, 0), bold)]
    style += [("FONTSIZE", (0, 0), (-1, -1), look.size), ("TOPPADDING", (0, 0), (-1, -1), 2)]
    style += [("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    rule = ("LINEBELOW", (0, 0), (-1, 0), 0.7, "black")
    style += [("GRID", (0, 0), (-1, -1), 0.4, "grey")] if look.grid else [rule]
    story: list[Flowable] = []
    for part in parts:
        if part is None:
            story.append(PageBreak())
        elif isinstance(part, str):
            story.append(Paragraph(part, line))
        else:
            rows = [list(row) for row in part]
            story.append(Table(rows, colWidths=look.widths, style=style, hAlign="LEFT", repeatRows=1))

    def around(canvas: Any, document: Any) -> None:
        for at, text in enumerate(look.head):
            canvas.setFont(bold if not at else look.font, look.size + (3 if not at else 0))
            canvas.drawString(40, look.paper[1] - 36 - at * 14, text)
        canvas.setFont(look.font, 7)
        canvas.drawString(40, 24, look.foot.format(page=document.page))

    top = 44 + 14 * len(look.head)
    margins = {"leftMargin": 34, "rightMargin": 34, "topMargin": top, "bottomMargin": 44}
    document = SimpleDocTemplate(file, pagesize=look.paper, invariant=1, **margins)
    document.build(story, onFirstPage=around, onLaterPages=around)
    return file.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class Faces:
    """A sheet of faces with centred lines below them."""

    columns: int
    wide: float
    """Of a face; it is a third higher."""
    step: tuple[float, float]
    """From a face to the next one, across and down."""
    paper: tuple[float, float] = LETTER
    none: str = "No photo"
    foot: str = ""
    bold: int = 0
    """Which of the lines is set bold."""


def face_sheet(
    pages: Iterable[tuple[Sequence[str], Sequence[Who]]], lines: Callable[[Who], Sequence[str]], look: Faces
) -> bytes:
    """A page for each group: its lines of heading, then the faces; an empty frame for who has none."""
    canvas, file = blank_page(*look.paper)
    for head, people in pages:
        top = look.paper[1] - 44
        for at, text in enumerate(head):
            write(canvas, 40, top - at * 17, text, 14 if not at else 10, bold=not at)
        top -= 17 * len(head) + look.wide * 4 / 3
        for at, who in enumerate(people):
            x, y = 40 + at % look.columns * look.step[0], top - at // look.columns * look.step[1]
            middle = x + look.step[0] / 2 - 6
            if who.photo:
                draw_face(canvas, who, middle - look.wide / 2, y, look.wide)
            else:
                canvas.rect(middle - look.wide / 2, y, look.wide, look.wide * 4 / 3)
                write_middle(canvas, middle, y + look.wide * 0.64, look.none, 7)
            for down, text in enumerate(lines(who)):
                write_middle(canvas, middle, y - 11 - down * 10, text, 8, bold=down == look.bold)
        write(canvas, 40, 24, look.foot, 7)
        canvas.showPage()
    canvas.save()
    return file.getvalue()
