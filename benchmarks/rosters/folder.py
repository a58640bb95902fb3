"""A folder as a school hands it over: tables, workbooks, zips, pictures and pages, a call each."""

from __future__ import annotations

import csv
import io
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face

Rows = Iterable[Sequence[Any]]


def words(titles: str) -> list[Any]:
    """Titles parted by commas."""
    return titles.split(",")


def table(rows: Rows, sep: str = ",", end: str = "\r\n", quote: bool = False) -> str:
    """Rows as text; numbers are written as Python prints them."""
    text = io.StringIO(newline="")
    style: Any = csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL
    csv.writer(text, delimiter=sep, lineterminator=end, quoting=style).writerows(rows)
    return text.getvalue()


class Folder:
    """The place where a case is built."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)

    def put(self, name: str, data: bytes | str, enc: str = "utf-8") -> None:
        """Write a file, its folders with it."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode(enc))

    def csv(
        self,
        name: str,
        rows: Rows,
        sep: str = ",",
        enc: str = "utf-8",
        end: str = "\r\n",
        quote: bool = False,
    ) -> None:
        """Write rows, titles among them, as a text table."""
        self.put(name, table(rows, sep, end, quote), enc)

    def book(
        self,
        name: str,
        sheets: Mapping[str, Any],
        merge: Iterable[str] = (),
        zeros: Mapping[str, int] | None = None,
        hide: Iterable[str] = (),
    ) -> None:
        """Write a workbook; `merge`: ranges of the first sheet; `zeros`: columns and the digits they show."""
        from openpyxl import Workbook

        book = Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(list(row))
            for column, digits in (zeros or {}).items():
                for cell in sheet[column]:
                    cell.number_format = "0" * digits if isinstance(cell.value, int) else "General"
        for area in merge:
            book.worksheets[0].merge_cells(area)
        for title in hide:
            book[title].sheet_state = "hidden"
        self.save(name, book)

    def save(self, name: str, book: Any) -> None:
        """Write a workbook of openpyxl."""
        file = io.BytesIO()
        book.save(file)
        self.put(name, file.getvalue())

    def zip(self, name: str, files: Mapping[str, bytes | str], code: str = "") -> None:
        """Write a zip; with a `code` page, names are written in it and not marked as UTF-8."""
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for path, data in files.items():
                entry = _RawName(path)
                entry.raw = path.encode(code) if code else None
                archive.writestr(entry, data)
        self.put(name, file.getvalue())

    def photos(
        self,
        people: Iterable[Who],
        name: Callable[[Who], str] = lambda who: f"{who.number}.jpg",
        form: str = "",
    ) -> dict[str, bytes]:
        """Write the faces of those who have one, called by `name`; `form` is a Unicode form for the names."""
        files = faces(people, name)
        for path, data in files.items():
            self.put(unicodedata.normalize(form, path) if form else path, data)  # type: ignore[arg-type]
        return files


def faces(
    people: Iterable[Who], name: Callable[[Who], str] = lambda who: f"{who.number}.jpg"
) -> dict[str, bytes]:
    """The faces of those who have one, as files that are not written yet."""
    return {name(who): face(who.photo) for who in people if who.photo}


class _RawName(zipfile.ZipInfo):
    """An entry whose name is written as these bytes, without the mark of UTF-8."""

    __slots__ = ("raw",)
    raw: bytes | None

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        if self.raw is not None:
            return self.raw, self.flag_bits & ~0x800
        return self.filename.encode(), self.flag_bits | 0x800
