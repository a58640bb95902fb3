"""What the cases of this set share: pages set with Typst and printed tables of a report."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.rosters.cast import Who, of_lines


def s(text: str) -> str:
    """A text as a piece of Typst."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'#"{plain}"'


def cell(text: str) -> str:
    """A text as a cell of a table of Typst; its line breaks stay."""
    return "[" + " \\ ".join(s(line) if line else "" for line in text.split("\n")) + "]"


def rows_of(rows: Sequence[Sequence[str]]) -> str:
    """Rows as the cells of a table of Typst."""
    return ",\n".join(", ".join(map(cell, row)) for row in rows)


def typeset(body: str, files: Mapping[str, bytes] | None = None) -> bytes:
    """A PDF of this Typst markup, with these pictures."""
    import typst

    with tempfile.TemporaryDirectory() as place:
        main = f"#set document(date: none)\n{body}".encode()
        for name, data in {"main.typ": main, **(files or {})}.items():
            (Path(place) / name).write_bytes(data)
        return bytes(typst.compile(str(Path(place) / "main.typ")))


def group(room: str, lines: str, **of_all: Any) -> list[Who]:
    """People of lines, `Given|Family|number|grade`, all in this room."""
    return of_lines(lines, room=room, **of_all)


def report(parts: Sequence[Any], wide: bool = False, a4: bool = False, foot: str = "") -> bytes:
    """A PDF of lines, of tables as rows with their style, and of page breaks (None)."""
    from reportlab.lib.pagesizes import A4, landscape, letter
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

    plain = ParagraphStyle("plain", fontName="Helvetica", fontSize=10, leading=13)
    head = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=13, leading=17, spaceAfter=5)
    story: list[Any] = []
    for part in parts:
        if part is None:
            story.append(PageBreak())
        elif part == "":
            story.append(Spacer(1, 12))
        elif isinstance(part, str):
            style = head if part.startswith("# ") else plain
            story.append(Paragraph(part.removeprefix("# "), style))
        else:
            rows, look, widths = part
            base = [("FONT", (0, 0), (-1, -1), "Helvetica", 9), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
            base.append(("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 9))
            story.append(Table(rows, colWidths=widths, style=[*base, *look], hAlign="LEFT", repeatRows=1))
    file = io.BytesIO()

    def below(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, 28, foot.format(document.page))

    paper = A4 if a4 else letter
    size = landscape(paper) if wide else paper
    made = SimpleDocTemplate(file, pagesize=size, leftMargin=50, rightMargin=50, bottomMargin=50, invariant=1)
    made.build(story, onFirstPage=below, onLaterPages=below)
    return file.getvalue()


LINES: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
RULES: list[Any] = [("LINEBELOW", (0, 0), (-1, 0), 1, "black")]


def right(*columns: int) -> list[Any]:
    """Columns that are aligned at the right."""
    return [("ALIGN", (at, 0), (at, -1), "RIGHT") for at in columns]
