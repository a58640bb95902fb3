"""A list printed to PDF, as systems and offices print them: with lines or without, wide or narrow, typed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from html import escape
from random import Random
from typing import Any

from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

_MARGIN = 50


def printed(rows: Sequence[Sequence[str]], dice: Random) -> bytes:
    """Rows on pages; a row of one cell is a line over or between the tables."""
    rows = [[cell.encode("cp1252", "replace").decode("cp1252") for cell in row] for row in rows]
    return _typed(rows, dice) if dice.random() < 0.2 else _set(rows, dice)


def _set(rows: Sequence[Sequence[str]], dice: Random) -> bytes:
    file, size = io.BytesIO(), dice.choice((8, 9, 10))
    paper = dice.choice((A4, letter, landscape(A4), landscape(letter)))
    font = dice.choice(("Helvetica", "Times-Roman"))
    plain = ParagraphStyle("plain", fontName=font, fontSize=size, leading=1.2 * size)
    large = ParagraphStyle("large", parent=plain, fontSize=size + 3, leading=1.2 * (size + 3), spaceAfter=6)
    style: list[Any] = [("FONT", (0, 0), (-1, -1), font, size), ("LEADING", (0, 0), (-1, -1), 1.2 * size)]
    style += [("VALIGN", (0, 0), (-1, -1), dice.choice(("TOP", "MIDDLE", "BOTTOM")))]
    style += [("ALIGN", (0, 0), (-1, -1), dice.choice(("LEFT", "LEFT", "CENTER")))]
    pad = dice.choice((1, 2, 3, 6))
    style += [("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad)]
    style += [("GRID", (0, 0), (-1, -1), 0.5, "grey")] if dice.random() < 0.6 else []
    wrapped = dice.random() < 0.5
    wide = paper[0] - 2 * _MARGIN
    most = max(len(row) for row in rows)
    usual = [max((len(row[at]) for row in rows if 1 < len(row) > at), default=1) for at in range(most)]
    share = wide / (sum(usual) + 3 * most)
    per_letter = min(0.62 * size, share) if wrapped else 0.62 * size
    words = [
        max((len(word) for row in rows if 1 < len(row) > at for word in row[at].split()), default=1)
        for at in range(most)
    ]
    widths = [
        max(per_letter * (count + 3), 0.8 * size * (word + 2))
        for count, word in zip(usual, words, strict=True)
    ]
    story: list[Flowable] = []
    block: list[list[Any]] = []

    def flush() -> None:
        if block:
            story.append(Table(block.copy(), colWidths=widths, style=style, hAlign="LEFT"))
            block.clear()

    for row in rows:
        if len(row) > 1 and any(row):
            cells = [Paragraph(escape(cell), plain) if wrapped else cell for cell in row]
            block.append([*cells, *[""] * (most - len(row))])
        elif row and row[0]:
            flush()
            story.append(Paragraph(escape(row[0]), dice.choice((plain, large))))
        else:
            flush()
            story.append(Spacer(1, size))
    flush()
    foot = dice.choice(("", "Page {}", "Printed 24/08/2026 10:12   Page {}"))

    def below(canvas: Canvas, document: Any) -> None:
        canvas.setFont(font, 8)
        canvas.drawString(_MARGIN, 28, foot.format(document.page))

    page = (max(paper[0], sum(widths) + 2 * _MARGIN), paper[1])
    document = SimpleDocTemplate(file, pagesize=page, leftMargin=_MARGIN, rightMargin=_MARGIN, invariant=1)
    document.build(story, onFirstPage=below, onLaterPages=below)
    return file.getvalue()


def _typed(rows: Sequence[Sequence[str]], dice: Random) -> bytes:
    """Letters that are all as wide, as old systems print them; a long cell is cut."""
    file, size = io.BytesIO(), 9
    wide = [
        max((len(row[at]) for row in rows if 1 < len(row) > at), default=0)
        for at in range(max(map(len, rows)))
    ]
    lines = [
        "  ".join(cell.ljust(wide[at]) for at, cell in enumerate(row)).rstrip() if len(row) > 1 else row[0]
        for row in rows
        if row
    ]
    page = (max(letter[0], 0.6 * size * max(map(len, lines)) + 80), letter[1])
    canvas = Canvas(file, pagesize=page, invariant=1)
    high = dice.choice((11, 12, 14))
    per_page = int((page[1] - 100) / high)
    for at in range(0, len(lines), per_page):
        canvas.setFont("Courier", size)
        for down, line in enumerate(lines[at : at + per_page]):
            canvas.drawString(40, page[1] - 50 - down * high, line)
        canvas.showPage()
    canvas.save()
    return file.getvalue()
