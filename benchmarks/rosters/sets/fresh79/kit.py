"""What the cases of this pair share: a document that is printed to PDF part by part, and faces in cells."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    Image,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.faces import face

ACROSS, LETTER_ACROSS = landscape(A4), landscape(letter)
GRID: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
RULES: list[Any] = [("LINEBELOW", (0, 0), (-1, -1), 0.4, "grey")]
_BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
_FILES = {"Sans": "DejaVuSans", "Serif": "DejaVuSerif", "Narrow": "DejaVuSansCondensed"}


@cache
def use_fonts() -> None:
    """Make the fonts known that have more letters: Sans, Serif and Narrow, each with its Bold."""
    place = Path("/usr/share/fonts/truetype/dejavu")
    for name, file in _FILES.items():
        registerFont(TTFont(name, str(place / f"{file}.ttf")))
        registerFont(TTFont(f"{name}Bold", str(place / f"{file}-Bold.ttf")))


def bold_of(font: str) -> str:
    """The bold letters of a font."""
    return _BOLD.get(font, f"{font}Bold")


def group(room: str, lines: str, **of_all: Any) -> list[Who]:
    """People of lines, `Given|Family|number|grade`, all in this room."""
    return of_lines(lines, room=room, **of_all)


def picture(who: Who, wide: float, none: Any = "") -> Any:
    """The photo of somebody for a cell, or what stands there without one."""
    return Image(io.BytesIO(face(who.photo)), wide, wide * 4 / 3) if who.photo else none


def shade(*rows: int, colour: str = "#dddddd") -> list[Any]:
    """Rows that are shaded over the whole width."""
    return [("BACKGROUND", (0, at), (-1, at), colour) for at in rows]


def across(*rows: int) -> list[Any]:
    """Rows whose first cell goes over the whole width."""
    return [("SPAN", (0, at), (-1, at)) for at in rows]


def to(side: str, *columns: int, start: int = 0) -> list[Any]:
    """Columns that are aligned to a side: RIGHT or CENTER."""
    return [("ALIGN", (at, start), (at, -1), side) for at in columns]


class Print:
    """A document that is printed: its paper and font, what stands on each page, then its parts in order."""

    def __init__(
        self,
        paper: tuple[float, float] = A4,
        font: str = "Helvetica",
        size: float = 9,
        margin: float = 40,
        head: Sequence[tuple[str, str]] = (),
        foot: tuple[str, str, str] = ("", "", ""),
        columns: int = 1,
    ) -> None:
        use_fonts()
        self.paper, self.font, self.size, self.margin = paper, font, size, margin
        self.head, self.foot, self.columns = head, foot, columns
        self._parts: list[Callable[[], Any]] = []
        self._pages = 0

    def say(self, text: str, size: float = 0, bold: bool = False, side: int = 0, after: float = 3) -> None:
        """A paragraph; `side`: 0 left, 1 in the middle, 2 right."""
        size = size or self.size
        font = bold_of(self.font) if bold else self.font
        style = ParagraphStyle(
            "", fontName=font, fontSize=size, leading=1.25 * size, alignment=side, spaceAfter=after
        )
        self._parts.append(lambda: Paragraph(text, style))

    def gap(self, high: float) -> None:
        """An empty space."""
        self._parts.append(lambda: Spacer(1, high))

    def new_page(self) -> None:
        """Go on with the next page."""
        self._parts.append(PageBreak)

    def new_column(self) -> None:
        """Go on with the next column."""
        self._parts.append(FrameBreak)

    def table(
        self,
        rows: Iterable[Sequence[Any]],
        widths: Sequence[float],
        look: Sequence[Any] = (),
        titles: int = 1,
        wraps: bool = False,
        air: float = 2,
    ) -> None:
        """A table; the first rows are titles, on each page; long texts go on if it `wraps`."""
        listed = [list(row) for row in rows]
        style: list[Any] = [
            ("FONT", (0, 0), (-1, -1), self.font, self.size),
            ("LEADING", (0, 0), (-1, -1), 1.2 * self.size),
            ("VALIGN", (0, 0), (-1, -1), "TOP" if wraps else "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), air),
            ("BOTTOMPADDING", (0, 0), (-1, -1), air + 1),
        ]
        if titles:
            style.append(("FONT", (0, 0), (-1, titles - 1), bold_of(self.font), self.size))
        style += look
        plain = ParagraphStyle("", fontName=self.font, fontSize=self.size, leading=1.2 * self.size)

        def made() -> Any:
            cells = [
                [
                    Paragraph(cell, plain) if wraps and at >= titles and _is_long(cell) else cell
                    for cell in row
                ]
                for at, row in enumerate(listed)
            ]
            return Table(cells, list(widths), style=style, repeatRows=titles, hAlign="LEFT")

        self._parts.append(made)

    def data(self) -> bytes:
        """The document; it is printed twice so that the number of its pages is known."""
        self._print()
        return self._print()

    def _print(self) -> bytes:
        file = io.BytesIO()
        wide, high = self.paper
        top = self.margin + 1.5 * self.size * len(self.head) + (8 if self.head else 0)
        own = (wide - 2 * self.margin) / self.columns
        frames = [
            Frame(self.margin + at * own, 42, own, high - 42 - top, 0, 0, 0, 0) for at in range(self.columns)
        ]
        made = BaseDocTemplate(file, pagesize=self.paper, invariant=1)
        made.addPageTemplates(PageTemplate("", frames, onPage=self._around))
        made.build([part() for part in self._parts])
        self._pages = made.page
        return file.getvalue()

    def _around(self, canvas: Any, document: Any) -> None:
        """Head and foot of a page."""
        wide, high = self.paper
        told = {"page": document.page, "pages": self._pages}
        canvas.setFont(self.font, self.size)
        y = high - self.margin
        for left, right in self.head:
            y -= 1.5 * self.size
            canvas.drawString(self.margin, y, left.format(**told))
            canvas.drawRightString(wide - self.margin, y, right.format(**told))
        canvas.setFont(self.font, 7.5)
        left, middle, right = (text.format(**told) for text in self.foot)
        canvas.drawString(self.margin, 24, left)
        canvas.drawCentredString(wide / 2, 24, middle)
        canvas.drawRightString(wide - self.margin, 24, right)


def _is_long(cell: Any) -> bool:
    return isinstance(cell, str) and len(cell) > 8
