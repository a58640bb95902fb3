"""What the cases of this pair share: workbooks whose sheets are alike, and pictures of a whole class."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from PIL import Image

from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import lay


def workbook(
    folder: Folder,
    name: str,
    sheets: Mapping[str, Sequence[Any]],
    merge: Iterable[str] = (),
    widths: Mapping[str, float] | None = None,
    hidden: Iterable[str] = (),
    away: Iterable[str] = (),
) -> None:
    """Write sheets of one form: merged areas, widths, hidden columns; the sheets `away` are hidden."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        lay(sheet, rows, max(len(row) for row in rows if isinstance(row, list)), merge)
        for letter, width in (widths or {}).items():
            sheet.column_dimensions[letter].width = width
        for letter in hidden:
            sheet.column_dimensions[letter].hidden = True
        sheet.sheet_state = "hidden" if title in away else "visible"
    folder.save(name, book)


def together(people: Iterable[Who], wide: int) -> bytes:
    """A picture of several people in rows, as of a class or of sisters and brothers."""
    faces = [Image.open(io.BytesIO(face(who.key))).convert("RGB") for who in people]
    whole = Image.new("RGB", (wide * 130 + 70, -(-len(faces) // wide) * 120 + 90), (104, 122, 140))
    for at, one in enumerate(faces):
        whole.paste(one, (20 + at % wide * 130 + at // wide % 2 * 26, 24 + at // wide * 120))
    file = io.BytesIO()
    whole.save(file, "JPEG", quality=85)
    return file.getvalue()
