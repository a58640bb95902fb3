"""What the cases of this pair share: blocks laid anywhere on a sheet, Word tables with merged cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from benchmarks.rosters.cast import Who
from benchmarks.rosters.sets.fresh69.office import Word

_THIN = Side(style="thin", color="999999")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def bar(sheet: Any, y: int, x: int, wide: int, text: str, colour: str = "DDEBF7") -> None:
    """A bold text, merged over so many columns, on a colour."""
    cell = sheet.cell(y, x)
    cell.value, cell.font = text, Font(bold=True)
    cell.fill, cell.alignment = PatternFill("solid", fgColor=colour), Alignment(horizontal="center")
    if wide > 1:
        sheet.merge_cells(start_row=y, end_row=y, start_column=x, end_column=x + wide - 1)


def block(sheet: Any, y: int, x: int, rows: Iterable[Sequence[Any]], bold: int = 0) -> int:
    """Rows with their upper left corner here, the first of them bold; the row below them."""
    end = y
    for at, row in enumerate(rows):
        for right, value in enumerate(row):
            cell = sheet.cell(y + at, x + right)
            cell.value, cell.border = None if value == "" else value, _BOX
            if at < bold:
                cell.font = Font(bold=True)
        end = y + at + 1
    return end


def note(sheet: Any, y: int, x: int, *lines: str) -> None:
    """Lines written beside a list, slanted."""
    for at, text in enumerate(lines):
        sheet.cell(y + at, x).value = text
        sheet.cell(y + at, x).font = Font(italic=True, size=9)


def wide(sheet: Any, *widths: float) -> None:
    """The widths of the first columns."""
    for at, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width


def fill(sheet: Any, y: int, first: int, last: int, colour: str) -> None:
    """Colour the cells of a row from one column to another."""
    for x in range(first, last + 1):
        sheet.cell(y, x).fill = PatternFill("solid", fgColor=colour)


@dataclass(frozen=True, slots=True)
class Span:
    """A cell of a Word table that is merged over `wide` columns, or begins or goes on a merge down."""

    text: str = ""
    wide: int = 1
    down: str = ""
    """`restart` or `continue`."""


class Doc(Word):
    """A document of Word whose tables may have merged cells."""

    def grid(self, rows: Iterable[Sequence[str | Span]], widths: Sequence[int], bold: Sequence[int]) -> None:
        """A table with cells as wide as said; the rows at these places are bold."""
        body = ""
        for at, row in enumerate(rows):
            cells, x = "", 0
            for each in row:
                cell = each if isinstance(each, Span) else Span(each)
                size = sum(widths[x : x + cell.wide])
                x += cell.wide
                look = f'<w:tcW w:w="{size}" w:type="dxa"/>'
                look += f'<w:gridSpan w:val="{cell.wide}"/>' if cell.wide > 1 else ""
                look += {"restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}.get(
                    cell.down, ""
                )
                lines = "".join(self._paragraph(line, bold=at in bold) for line in cell.text.split("\n"))
                cells += f"<w:tc><w:tcPr>{look}</w:tcPr>{lines}</w:tc>"
            body += f"<w:tr>{cells}</w:tr>"
        edges = "".join(
            f'<w:{side} w:val="single" w:sz="4"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        look = f'<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr>'
        self._body += f"<w:tbl>{look}<w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>"


def down(text: str, count: int) -> list[Span]:
    """The cells of a column that are merged down over so many rows."""
    return [Span(text, down="restart"), *(Span(down="continue") for _ in range(count - 1))]


def unparted(who: Who) -> Who:
    """A name of China or Taiwan that stands without a blank: it may stay whole."""
    name = f"{who.family}{who.given}"
    return replace(who, also=(*who.also, (name, ""), ("", name)))
