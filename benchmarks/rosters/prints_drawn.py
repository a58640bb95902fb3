"""Print a class list to PDF as sheets and reports are: no text lies on another, and words stay whole."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from benchmarks.rosters.case import Truth
from benchmarks.rosters.sampled import Mix

_PAPERS = {"letter": letter, "A4": A4, "wide": landscape(letter)}
_MARGIN, _FOOT = 45, 22
SCHOOL = "Birch Hill Middle School"
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri")
_BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a printed list: its title, and whether its texts may take more lines."""

    title: str
    texts: Sequence[str]
    wraps: bool = False
    blank: float = 0
    """The least width in letters, of a column to write in."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines over a table, its rows by their numbers, and lines under it."""

    over: Sequence[Sequence[str]]
    inside: str
    people: Sequence[int]
    under: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Printout:
    """A list before it is printed."""

    columns: Sequence[Column]
    blocks: Sequence[Block]
    head: Sequence[Sequence[str]]
    below: Sequence[str]
    """A second line of each person, below the names."""
    truth: Truth


@dataclass(frozen=True, slots=True)
class _Row:
    """What is drawn below each other: cells with their lines, or texts over the whole width."""

    cells: Sequence[Sequence[str]]
    high: float
    kind: str = "row"


def draw(mix: Mix, printout: Printout) -> bytes:
    """The list as PDF."""
    return _Drawing(mix, printout).draw()


class _Drawing:
    """A list on its pages."""

    def __init__(self, mix: Mix, printout: Printout) -> None:
        self.mix, self.printout = mix, printout
        self.dice = Random(str(mix))
        self.paper = _PAPERS[mix["paper"]]
        self.font, self.bold = mix["font"], _BOLD[mix["font"]]
        self.size, self.air = float(mix["size"]), float(mix["air"])
        self.wide = self.paper[0] - 2 * _MARGIN
        widths = self._widths(self.size)
        fits = 2 * sum(widths) + 20 < self.wide
        self.starts = [_MARGIN, _MARGIN + self.wide / 2] if mix["flow"] != "one" and fits else [_MARGIN]
        self.size *= min(1, self.wide / sum(widths))  # "fit to the width of a page"
        self.widths = self._widths(self.size)
        self.page, self.frame, self.y = 1, 0, 0.0
        self.file = io.BytesIO()
        self.canvas = Canvas(self.file, pagesize=self.paper, invariant=1)

    def _widths(self, size: float) -> list[float]:
        """How wide the columns are: as their texts, or as their longest words."""
        found = []
        for column in self.printout.columns:
            title = 1.5 * size if self._is_rotated(column.title) else self._wide(column.title, size, True)
            texts = column.texts
            if column.wraps:
                texts = [part for text in texts for part in _parts(text)]
            if self.mix["cells"] == "narrow titles":
                title = max((self._wide(part, size, True) for part in _parts(column.title)), default=0)
            body = max((self._wide(text, size) for text in texts), default=0)
            found.append(max(title, body, column.blank * size / 2) + size)
        return found

    def _wide(self, text: str, size: float, is_bold: bool = False) -> float:
        return float(stringWidth(text, self.bold if is_bold else self.font, size))

    def _is_rotated(self, title: str) -> bool:
        return self.mix["more"] == "rotated" and title in DAYS

    def draw(self) -> bytes:
        """Draw all pages."""
        self._begin_page()
        printout, mix = self.printout, self.mix
        titles = self._row([column.title for column in printout.columns], "titles")
        for number, block in enumerate(printout.blocks):
            if number and mix["class"] in ("page by page", "over each page"):
                self._end_page()
                self._begin_page()
            self._block(block, titles, number == 0)
        if mix["total"] == "end":
            self._text([f"Total students: {sum(len(block.people) for block in printout.blocks)}"], self.size)
        self._end_page()
        self.canvas.save()
        return self.file.getvalue()

    def _block(self, block: Block, titles: _Row, is_first: bool) -> None:
        self._make_room(6 * titles.high + 4 * self.size)
        for texts in block.over:
            self._text(texts, self.size + self.dice.choice((0, 2)))
        if is_first or self.mix["class"] != "in table":
            self._draw_row(titles, 0)
        if block.inside:
            self._draw_row(_Row([[block.inside]], 1.2 * self.size + self.air, "inside"), 0)
        for at, row in enumerate(self._rows(block)):
            if self._make_room(row.high):
                if self.mix["class"] == "over each page":
                    for texts in block.over:
                        self._text(texts, self.size)
                if self.mix["titles"] == "each page" or self.frame:
                    self._draw_row(titles, 0)
            self._draw_row(row, at)
        self.y -= 0.6 * self.size
        for text in block.under:
            self._text([text], self.size)
        self.y -= self.size

    def _rows(self, block: Block) -> Iterator[_Row]:
        columns = self.printout.columns
        for at in block.people:
            yield self._row([column.texts[at] for column in columns], "row", at)
        if self.mix["total"] == "in table":
            place = self._place_of_names()
            total = [f"Total: {len(block.people)}" if at == place else "" for at in range(len(columns))]
            yield self._row(total, "row")
        if self.mix["blank rows"]:
            is_counted = columns[0].title == "No."
            for more in range(len(block.people) + 1, len(block.people) + 4):
                yield self._row([str(more) if is_counted else "", *[""] * (len(columns) - 1)], "row")

    def _row(self, texts: Sequence[str], kind: str, at: int | None = None) -> _Row:
        is_bold = kind == "titles"
        cells = []
        for text, column, wide in zip(texts, self.printout.columns, self.widths, strict=True):
            may_wrap = column.wraps or (is_bold and self.mix["cells"] == "narrow titles")
            cells.append(self._wrapped(text, wide - self.size, is_bold) if may_wrap else [text])
        if at is not None and self.printout.below:
            cells[self._place_of_names()].append(self.printout.below[at])
        high = 1.2 * self.size * max(map(len, cells)) + self.air
        is_high = is_bold and self.mix["more"] == "rotated"
        return _Row(cells, max(high, 4 * self.size) if is_high else high, kind)

    def _place_of_names(self) -> int:
        return next(at for at, column in enumerate(self.printout.columns) if "Name" in column.title)

    def _wrapped(self, text: str, wide: float, is_bold: bool) -> list[str]:
        lines = [""]
        for part in _parts(text):
            if lines[-1] and self._wide(lines[-1] + part.rstrip(), self.size, is_bold) > wide + 0.1:
                lines.append("")
            lines[-1] += part
        return [line.strip() for line in lines]

    def _make_room(self, high: float) -> bool:
        """Begin the next column or page if this one is full."""
        if self.y - high > _MARGIN:
            return False
        if self.frame + 1 < len(self.starts):
            self.frame += 1
            self.y = self.top
        else:
            self._end_page()
            self._begin_page()
        return True

    def _begin_page(self) -> None:
        self.y, self.frame = self.paper[1] - _MARGIN, 0
        if self.page == 1 or self.mix["head"] == "report":
            for at, texts in enumerate(self.printout.head):
                self._text(
                    texts, self.size + (4 if at == 0 and self.mix["head"] != "report" else 0), self.wide
                )
            self.y -= self.size
        self.top = self.y

    def _end_page(self) -> None:
        foot = {
            "page": ["", f"{self.page}"],
            "page of": [f"Page {self.page} of 3"],
            "printed": ["Printed on 15/09/2026 at 08:12", "", f"Page {self.page}"],
            "school": [SCHOOL, "", "Confidential"],
        }.get(self.mix["foot"], [])
        self.y, self.frame = _FOOT + 10, 0
        self._text(foot, 8, self.wide)
        self.canvas.showPage()
        self.page += 1

    def _text(self, texts: Sequence[str], size: float, wide: float = 0) -> None:
        """Draw a line of texts: on the left, in the middle, on the right."""
        self.y -= 1.3 * size
        left = self.starts[self.frame]
        wide = wide or max(sum(self.widths), 40 * size)
        for at, text in enumerate(texts):
            own = self._wide(text, size)
            share = at / (len(texts) - 1) if len(texts) > 1 else 0
            self._string(left + share * (min(wide, self.wide) - own), self.y, text, size, self.font)

    def _draw_row(self, row: _Row, at: int) -> None:
        left, top = self.starts[self.frame], self.y
        self.y -= row.high
        widths = self.widths if row.kind != "inside" else [sum(self.widths)]
        self._rules(row, left, top, widths, at)
        font = self.font if row.kind == "row" else self.bold
        for number, (cell, wide) in enumerate(zip(row.cells, widths, strict=True)):
            self._cell(row, number, cell, (left, top, wide), font)
            left += wide

    def _cell(
        self, row: _Row, number: int, cell: Sequence[str], place: tuple[float, float, float], font: str
    ) -> None:
        left, top, wide = place
        free = row.high - 1.2 * self.size * len(cell) - self.air
        down = {"top": 0, "middle": free / 2, "bottom": free}[self.mix["high"]] + self.air / 2
        column = self.printout.columns[number]
        if row.kind == "titles" and self._is_rotated(column.title):
            self.canvas.saveState()
            self.canvas.translate(left + self.size, top - row.high + 3)
            self.canvas.rotate(90)
            self._string(0, 0, column.title, self.size, font)
            self.canvas.restoreState()
            return
        is_number = column.title in ("No.", "Student ID") and row.kind == "row"
        for line, text in enumerate(cell):
            free = wide - self.size - float(stringWidth(text, font, self.size))
            share = 0.5 if self.mix["align"] == "centre" and row.kind != "inside" and free > 0 else 0
            share = 1 if is_number and self.mix["align"] == "numbers right" else share
            y = top - down - self.size - 1.2 * self.size * line
            self._string(left + self.size / 2 + share * free, y, text, self.size, font)

    def _rules(self, row: _Row, left: float, top: float, widths: Sequence[float], at: int) -> None:
        rules, canvas, wide = self.mix["rules"], self.canvas, sum(widths)
        canvas.setLineWidth(0.5)
        if rules == "shades" and (at % 2 or row.kind == "titles"):
            canvas.setFillGray(0.9)
            canvas.rect(left, self.y, wide, row.high, stroke=0, fill=1)
            canvas.setFillGray(0)
        if rules == "rows" or (rules == "under titles" and row.kind == "titles"):
            canvas.line(left, self.y, left + wide, self.y)
        for own in widths if rules in ("grid", "boxes") else ():
            if rules == "boxes":
                canvas.rect(left, self.y, own, row.high)
            else:
                for side in (left, left + own):
                    canvas.line(side, self.y, side, top)
                canvas.line(left, self.y, left + own, self.y)
                canvas.line(left, top, left + own, top)
            left += own

    def _string(self, left: float, y: float, text: str, size: float, font: str) -> None:
        """Draw a text at once, by words, or in pieces as Word does."""
        self.canvas.setFont(font, size)
        drawn = self.mix["drawn"]
        parts = [text]
        if drawn == "words":
            parts = re.findall(r"\S+\s*", text)
        if drawn == "pieces" and len(text) > 4:
            at = self.dice.randrange(2, len(text) - 1)
            parts = [text[:at], text[at:]]
        for part in parts:
            self.canvas.drawString(left, y, part)
            left += float(stringWidth(part, font, size))


def _parts(text: str) -> list[str]:
    """Return the parts of a text between which a line may end."""
    return re.findall(r"[^\s-]+(?:-|\s*)|-\s*", text)
