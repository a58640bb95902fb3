"""The parts of an Office Open XML file (ECMA-376), checked before any other reader sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree
from xml.parsers import expat

from namecards.core.errors import CannotRead
from namecards.importing.files.entries import MB, Entry
from namecards.importing.files.zips import Zip, open_zip

_MOST_XML = 200 * MB
"""Of all the XML of a workbook together, unpacked."""
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_D = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_EMU_A_POINT = 12_700
_POINTS_A_ROW = 15.0
_MOST_ROWS_OF_A_PICTURE = 100
_CLEARLY = 1.5
"""How many times as much of a picture must lie in one row as in any other."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A visible sheet: what openpyxl does not say in its fast mode."""

    name: str
    hidden: frozenset[int]
    """Numbers of rows that are hidden."""
    pictures: Mapping[int, str]
    """The picture in each row: its part of the package."""
    astray: int
    """Pictures that lie in two rows at once."""


def open_package(name: str, data: bytes) -> Zip:
    """The parts of a workbook; CannotRead if one is far too large, damaged, or defines entities."""
    package = open_zip(Path(name), BytesIO(data))
    parts = [info for info in package.archive.infolist() if not Entry(info.filename, 0).is_picture]
    if sum(info.file_size for info in parts) > _MOST_XML:
        raise CannotRead(name, "it unpacks to more than 200 MB. Save the list as CSV and import that.")
    for info in parts:
        _check(name, package.unpack(info), info.filename.endswith((".xml", ".rels")))
    return package


def _check(name: str, data: bytes, is_xml: bool) -> None:
    """No document type: it could define entities that grow without end, or name files of this computer.

    A part that is not called XML is looked at too: the package may say that it is.
    """

    def refuse(*_: object) -> None:
        raise CannotRead(name, "it holds XML of a kind that no spreadsheet needs. Save the list as CSV.")

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        if is_xml:
            raise CannotRead(name, "the workbook is damaged. Download or save it again.") from error


def sheets(package: Zip) -> list[Sheet]:
    """The visible sheets in order."""
    book = "xl/workbook.xml"
    parts = _relations(package, book)
    root = ElementTree.fromstring(package.read(book))
    return [
        _sheet(package, sheet.get("name", ""), parts[id])
        for sheet in root.iterfind(f"{_M}sheets/{_M}sheet")
        if sheet.get("state", "visible") == "visible"
        and "/worksheets/" in parts.get(id := sheet.get(f"{_R}id", ""), "")
    ]


def _sheet(package: Zip, name: str, part: str) -> Sheet:
    hidden, heights = set(), {}
    for _, row in ElementTree.iterparse(BytesIO(package.read(part))):
        if row.tag == f"{_M}row":
            number = int(row.get("r", "0"))
            heights[number] = float(row.get("ht", _POINTS_A_ROW))
            if row.get("hidden") in ("1", "true"):
                hidden.add(number)
        if row.tag in (f"{_M}row", f"{_M}c"):
            row.clear()
    pictures: dict[int, str] = {}
    astray = 0
    for drawing in _relations(package, part).values():
        if "/drawings/" in drawing and drawing.endswith(".xml"):
            media = _relations(package, drawing)
            for anchor in ElementTree.fromstring(package.read(drawing)):
                blip = anchor.find(f".//{_A}blip")
                file = media.get(blip.get(f"{_R}embed", ""), "") if blip is not None else ""
                if file and (row_number := _row(anchor, heights)):
                    pictures[row_number] = file
                elif file:
                    astray += 1
    return Sheet(name, frozenset(hidden), pictures, astray)


def _row(anchor: ElementTree.Element, heights: Mapping[int, float]) -> int:
    """The row in which most of a picture lies; 0 if that is not clear."""
    first, start = _corner(anchor, "from")
    last, end = _corner(anchor, "to")
    extent = anchor.find(f"{_D}ext")
    if first == 0:
        return 0
    left = int(extent.get("cy", "0")) if extent is not None else 0
    shares: dict[int, float] = {}
    for row in range(first, first + _MOST_ROWS_OF_A_PICTURE):
        height = heights.get(row, _POINTS_A_ROW) * _EMU_A_POINT
        begin = start if row == first else 0
        share = (end if row == last else height) - begin if last else min(height - begin, left)
        shares[row] = max(share, 0)
        left -= int(share)
        if row == last or (not last and left <= 0):
            break
    best, *others = sorted(shares, key=shares.__getitem__, reverse=True)
    return best if not others or shares[best] > _CLEARLY * shares[others[0]] else 0


def _corner(anchor: ElementTree.Element, which: str) -> tuple[int, int]:
    """The row, counted from 1, and how far below its top; 0 if the anchor has no such corner."""
    corner = anchor.find(f"{_D}{which}")
    if corner is None:
        return 0, 0
    return int(corner.findtext(f"{_D}row", "0")) + 1, int(corner.findtext(f"{_D}rowOff", "0"))


def _relations(package: Zip, part: str) -> dict[str, str]:
    """The parts that a part refers to, by their id; those elsewhere are left out."""
    path = PurePosixPath(part)
    name = str(path.parent / "_rels" / f"{path.name}.rels")
    if name not in package.infos:
        return {}
    return {
        link.get("Id", ""): _resolve(path.parent, link.get("Target", ""))
        for link in ElementTree.fromstring(package.read(name))
        if link.get("TargetMode") != "External"
    }


def _resolve(folder: PurePosixPath, target: str) -> str:
    parts: list[str] = []
    for part in (
        target.lstrip("/").split("/") if target.startswith("/") else [*folder.parts, *target.split("/")]
    ):
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)
