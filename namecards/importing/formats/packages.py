"""Open the parts of an Office Open XML file (ECMA-376) or an OpenDocument, and check them first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from functools import reduce
from io import BytesIO
from itertools import accumulate, pairwise
from pathlib import Path, PurePosixPath
from posixpath import join, normpath
from string import ascii_uppercase
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from namecards.core.errors import CannotRead
from namecards.importing.files.entries import MB, Entry, Source
from namecards.importing.files.zips import list_archive, open_archive, unpack
from namecards.importing.formats.text_tables import MOST_COLUMNS

BOOK, OPEN = "xl/workbook.xml", "content.xml"
"""The main parts of a workbook of Excel, and of an OpenDocument."""
_MOST_XML = 200 * MB
"""The most bytes of all XML in a package, unpacked."""
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_D = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_EMU_A_POINT = 12_700
_POINTS_A_ROW = 15.0
_MOST_ROWS_OF_A_PICTURE = 100
_COMMENTS = re.compile(r"xl/(?:comments/)?comments?\d*\.xml")
_FEW = 2
"""The most comments in the row of a person."""
_MOST_MERGED = 1000
"""The most rows over which a cell may be merged."""
_SEVERAL = 2
"""The fewest pictures beside each other that are faces."""
_CLEARLY = 1.5
"""How many times more of a picture must be in one row than in any other."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A visible sheet, with the facts that openpyxl's fast mode leaves out."""

    name: str
    hidden: frozenset[int]
    """Numbers of hidden rows."""
    pictures: Mapping[int, Mapping[int, str]]
    """The pictures in each row, by column from 0, as the names of their parts in the package."""
    astray: int
    """Number of pictures whose row is not clear."""
    merged: Mapping[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    """The first cell of each cell merged over several rows of one column, by row and column."""
    around: tuple[str, ...] = ()
    """The headers and footers of its printed pages, with their codes."""
    boxes: tuple[Element, ...] = ()
    """Its text boxes."""
    unsaved: int = 0
    """Number of cells with a formula whose result is not in the file."""
    hidden_columns: frozenset[int] = frozenset()
    """Hidden columns, counted from 0."""


def open_package(name: str, data: bytes) -> Source:
    """Open the parts of a package; CannotRead if one is far too large, damaged, or defines entities."""
    archive = open_archive(Path(name), BytesIO(data))
    package = list_archive(Path(name), archive)
    parts = [info for info in archive.infolist() if not Entry(info.filename, 0).is_picture]
    if sum(info.file_size for info in parts) > _MOST_XML:
        raise CannotRead(name, "it unpacks to more than 200 MB. Save the list as CSV and import that.")
    for info in parts:
        refuse_entities(name, unpack(package.path, archive, info), info.filename.endswith((".xml", ".rels")))
    return package


def refuse_entities(name: str, data: bytes, is_xml: bool) -> None:
    """Refuse document types: they could define entities that grow without end, or read local files.

    A part that isn't named XML is checked too, because the package may declare it as XML.
    """

    def refuse(*_: object) -> None:
        raise CannotRead(
            name, "it has a document type, which may read other files. Save the list as CSV and import that."
        )

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        if is_xml:
            raise CannotRead(name, "it is damaged. Download or save it again.") from error


def is_of_kind(package: Source, kind: str) -> bool:
    """Whether a package is of a kind of OpenDocument: text, spreadsheet, presentation."""
    return OPEN in package.names and f":{kind}>".encode() in package.read(OPEN)[-2000:]


def sheets(package: Source) -> tuple[list[Sheet], list[str]]:
    """Return the visible sheets in order, and the names of the hidden ones."""
    parts, shown, hidden = relations(package, BOOK), list[Sheet](), list[str]()
    for sheet in parse(package, BOOK).iterfind(f"{_M}sheets/{_M}sheet"):
        name, part = sheet.get("name", ""), parts.get(sheet.get(f"{_R}id", ""), "")
        if sheet.get("state", "visible") != "visible":
            hidden.append(name)
        elif "/worksheets/" in part:
            shown.append(_sheet(package, name, part))
    return shown, hidden


def parse(package: Source, part: str) -> Element:
    """Parse a part of a package."""
    return ElementTree.fromstring(package.read(part))


def commented_cells(package: Source) -> list[str]:
    """Return cells with comments; several in one row explain the titles of a template and don't count."""
    parts = (name for name in sorted(package.names) if _COMMENTS.fullmatch(name))
    cells = [note.get("ref", "") for part in parts for note in parse(package, part).iter(f"{_M}comment")]
    rows = Counter(cell.lstrip(ascii_uppercase) for cell in cells)
    explained = [row for row, count in rows.items() if count > _FEW]
    titles = {"1", *(explained if len(explained) == 1 else ())}
    return [cell for cell in cells if cell.lstrip(ascii_uppercase) not in titles]


def _sheet(package: Source, name: str, part: str) -> Sheet:
    hidden, heights, around, unsaved, hidden_columns = set(), {}, list[str](), 0, set[int]()
    filled = set[int]()
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    for _, row in ElementTree.iterparse(BytesIO(package.read(part))):
        if row.tag == f"{_M}row":
            number = int(row.get("r", "0"))
            heights[number] = float(row.get("ht", _POINTS_A_ROW))
            if row.get("hidden") in ("1", "true"):
                hidden.add(number)
        elif row.tag == f"{_M}col" and row.get("hidden") in ("1", "true"):
            last = min(int(row.get("max", "1")), MOST_COLUMNS)
            hidden_columns |= {*range(int(row.get("min", "1")) - 1, last)}
        elif row.tag == f"{_M}mergeCell":
            merged |= _merged_cells(row.get("ref", ""))
        elif row.tag == f"{_M}headerFooter":
            around += [part.text or "" for part in row]
        elif row.tag == f"{_M}c":
            is_text = row.get("t") == "str"  # an empty one is a result, too
            unsaved += row.find(f"{_M}f") is not None and not (is_text or row.findtext(f"{_M}v"))
            if row.findtext(f"{_M}v") or row.find(f"{_M}is") is not None:
                filled.add(int(re.sub(r"\D", "", row.get("r", "")) or 0))
        if row.tag in (f"{_M}row", f"{_M}c"):
            row.clear()
    pictures, astray, boxes = _drawings(package, part, heights, filled)
    texts = tuple(around), tuple(boxes)
    columns = frozenset(hidden_columns)
    return Sheet(name, frozenset(hidden), pictures, astray, merged, *texts, unsaved, columns)


def _drawings(
    package: Source, part: str, heights: Mapping[int, float], filled: Set[int]
) -> tuple[dict[int, dict[int, str]], int, list[Element]]:
    """Return the pictures on a sheet by row and column, the number of others, and the text boxes.

    A picture is in the row where most of it is, else in the only row with text behind it. Pictures that begin
    beside each other, over blank rows, are a row of faces: their names are above or below.
    """
    pictures: dict[int, dict[int, str]] = defaultdict(dict)
    faces, boxes = defaultdict[int, dict[int, str]](dict), list[Element]()
    astray = 0
    for drawing in relations(package, part).values():
        media = relations(package, drawing)
        is_drawing = "/drawings/" in drawing and drawing.endswith(".xml")
        for anchor in parse(package, drawing) if is_drawing else ():
            boxes += anchor.iter(f"{_D}txBody")
            blip = anchor.find(f".//{_A}blip")
            if not (file := media.get(blip.get(f"{_R}embed", ""), "") if blip is not None else ""):
                continue
            most, rows = _rows(anchor, heights)
            own = [most] if most else [row for row in rows if row in filled]
            column = int(anchor.findtext(f"{_D}from/{_D}col", "0"))
            if len(own) == 1:
                pictures[own[0]][column] = file
            elif rows and not own:
                faces[rows[0]][column] = file
            else:
                astray += 1
    if max(map(len, faces.values()), default=0) < _SEVERAL:
        return pictures, astray + len(faces), boxes
    for row, beside in faces.items():
        pictures[row] |= beside
    return pictures, astray, boxes


def _merged_cells(ref: str) -> dict[tuple[int, int], tuple[int, int]]:
    """Return the cells of a range such as `A5:A8` with its first cell; none if it has several columns."""
    found = re.fullmatch(r"([A-Z]+)(\d+):([A-Z]+)(\d+)", ref)
    if not found or found[1] != found[3] or int(found[4]) - int(found[2]) > _MOST_MERGED:
        return {}
    column = reduce(lambda value, letter: 26 * value + ord(letter) - 64, found[1], 0)
    first = (int(found[2]), column)
    return {(row, column): first for row in range(first[0] + 1, int(found[4]) + 1)}


def _rows(anchor: Element, heights: Mapping[int, float]) -> tuple[int, list[int]]:
    """Return the row in which most of a picture is, 0 if it isn't clear, and all rows behind the picture."""
    first, start = _corner(anchor, "from")
    last, end = _corner(anchor, "to")
    extent = anchor.find(f"{_D}ext")
    if first == 0 or 0 < last < first:
        return 0, []
    rows = range(first, first + _MOST_ROWS_OF_A_PICTURE)
    edges = list(accumulate((heights.get(row, _POINTS_A_ROW) * _EMU_A_POINT for row in rows), initial=0.0))
    if last:
        bottom = edges[min(last, rows[-1]) - first] + end
    else:
        bottom = start + (int(extent.get("cy", "0")) if extent is not None else 0)
    shares = [min(below, bottom) - max(above, start) for above, below in pairwise(edges)]
    most, second = sorted(shares, reverse=True)[:2]
    is_clear = second <= 0 or most > _CLEARLY * second
    behind = [row for row, share in zip(rows, shares, strict=True) if share > 0]
    return rows[shares.index(most)] if is_clear else 0, behind


def _corner(anchor: Element, which: str) -> tuple[int, int]:
    """Return a corner's row, counted from 1, and its distance from the row's top; 0 without such a corner."""
    corner = anchor.find(f"{_D}{which}")
    if corner is None:
        return 0, 0
    return int(corner.findtext(f"{_D}row", "0")) + 1, int(corner.findtext(f"{_D}rowOff", "0"))


def local_name(tag: str) -> str:
    """Return the name of an element or attribute without its name space."""
    return tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """Return the first attribute of a name, in any name space; empty if there is none."""
    return next((value for key, value in element.attrib.items() if local_name(key) == name), "")


def relations(package: Source, part: str) -> dict[str, str]:
    """Return the parts that a part refers to, by id, without those outside the package."""
    path = PurePosixPath(part)
    name = str(path.parent / "_rels" / f"{path.name}.rels")
    if name not in package.names:
        return {}
    return {
        link.get("Id", ""): normpath(join("/", path.parent, link.get("Target", ""))).lstrip("/")
        for link in parse(package, name)
        if link.get("TargetMode") != "External"
    }
