"""What the cases of this set are made with: PDFs set by typst or drawn as Excel prints, and Word lists."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face


def q(text: str) -> str:
    """A text as a string of typst."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def say(text: str) -> str:
    """Lines as content of typst, each in a line of its own."""
    return "[" + " \\ ".join(f"#{q(line)}" for line in text.split("\n")) + "]"


def tab(
    rows: Iterable[Sequence[str]], columns: str, stroke: str = "0.5pt", align: str = "left", more: str = ""
) -> str:
    """A table of typst whose first row is repeated on each page; a row of one cell goes all the way."""
    listed = [list(row) for row in rows]
    most = max(map(len, listed))
    body = [
        f"table.cell(colspan: {most}, align: left)[*#{q(row[0])}*]"
        if len(row) == 1
        else ", ".join(map(say, row))
        for row in listed
    ]
    head = "table.header(" + ", ".join(f"[*#{q(cell)}*]" for cell in listed[0]) + ")"
    lines = ",\n".join([head, *body[1:]])
    return f"#table(columns: {columns}, stroke: {stroke}, align: {align}, {more}\n{lines})\n"


def typ(
    markup: str,
    people: Iterable[Who] = (),
    paper: str = "us-letter",
    margin: str = "1.5cm",
    font: str = "DejaVu Sans",
    size: str = "9pt",
    page: str = "",
) -> bytes:
    """A PDF of this markup; `picture(who)` is the photo of one of the people."""
    import typst

    setting = f'#set page(paper: "{paper}", margin: {margin}, {page})\n'
    setting += f'#set text(font: "{font}", size: {size})\n'
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        for who in people:
            if who.photo:
                (place / _file(who)).write_bytes(face(who.photo))
        (place / "main.typ").write_text(setting + markup, "utf-8")
        found: Any = typst.compile(place / "main.typ", root=place, timestamp=1788163200)
    return bytes(found)


def _file(who: Who) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in who.photo) + ".jpg"


def picture(who: Who, wide: str = "2cm", else_: str = "") -> str:
    """The photo of somebody as code of typst; of those without one a frame, or what is said."""
    if not who.photo:
        return else_ or f"block(width: {wide}, height: {wide} * 4 / 3, stroke: 0.5pt)"
    return f"image({q(_file(who))}, width: {wide})"


def excel(
    sheets: Sequence[tuple[str, Sequence[Sequence[str]], Sequence[float]]],
    lines: bool = True,
    right: Sequence[int] = (),
    size: float = 9,
    wide: bool = False,
    foot: str = "Page {} of {}",
    shade: str = "",
) -> bytes:
    """Sheets as Excel prints them, each on new pages: a title, the rows, the widths of the columns."""
    from reportlab.lib.pagesizes import landscape, letter
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

    style: list[Any] = [
        ("FONT", (0, 0), (-1, -1), "Helvetica", size),
        ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", size),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        *(("ALIGN", (column, 1), (column, -1), "RIGHT") for column in right),
    ]
    style += [("GRID", (0, 0), (-1, -1), 0.5, "black")] if lines else []
    style += [("BACKGROUND", (0, 0), (-1, 0), shade)] if shade else []
    large = ParagraphStyle("large", fontName="Helvetica-Bold", fontSize=13, leading=16, spaceAfter=8)
    paper = landscape(letter) if wide else letter

    def build(total: int) -> tuple[bytes, int]:
        file = io.BytesIO()
        story: list[Any] = []
        for title, rows, widths in sheets:
            story += [PageBreak()] if story else []
            story += [Paragraph(title, large)] if title else []
            listed = [list(row) for row in rows]
            story.append(Table(listed, colWidths=list(widths), repeatRows=1, style=style))

        def below(canvas: Any, document: Any) -> None:
            canvas.setFont("Helvetica", 8)
            canvas.drawCentredString(paper[0] / 2, 24, foot.format(document.page, total))

        document = SimpleDocTemplate(
            file, pagesize=paper, leftMargin=36, rightMargin=36, topMargin=40, bottomMargin=48, invariant=1
        )
        document.build(story, onFirstPage=below, onLaterPages=below)
        return file.getvalue(), document.page

    return build(build(0)[1])[0]


def by_room(people: Iterable[Who]) -> Mapping[str, list[Who]]:
    """The people of each room, in their order."""
    found: dict[str, list[Who]] = {}
    for who in people:
        found.setdefault(who.room, []).append(who)
    return found


def by_name(people: Iterable[Who]) -> list[Who]:
    """The people by last and first name."""
    return sorted(people, key=lambda who: (who.family, who.given))
