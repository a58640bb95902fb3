"""Read lists in XML: elements that repeat are people, and sheets of Excel 2003 (SpreadsheetML) are sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from namecards.core.grouping import group
from namecards.importing.formats.opendocument import column_letters
from namecards.importing.formats.packages import attribute, local_name, refuse_entities
from namecards.importing.formats.sheet_texts import lines_of_print
from namecards.importing.formats.text_tables import MOST_COLUMNS, check_size
from namecards.importing.formats.workbooks import Table, mention_comments, mention_hidden, mention_sheets
from namecards.importing.row import Row, trim

_HIDDEN = ("SheetHidden", "SheetVeryHidden")


def is_xml(data: bytes) -> bool:
    """Whether a file is XML and no web page: it says so, or its first element spans the whole file."""
    start = data[:2000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    first = re.match(rb"<([a-z_][\w.:-]*)[\s>]", start)
    is_whole = first is not None and data.rstrip().lower().endswith(b"</%s>" % first[1])
    return (start.startswith(b"<?xml") or is_whole) and b"<html" not in start


def parse(name: str, data: bytes) -> Element:
    """Parse XML; CannotRead if it is damaged, or defines entities that could grow without end."""
    refuse_entities(name, data, True)
    return ElementTree.fromstring(data)


def objects_of(element: Element) -> Any:
    """Return an element as in JSON: attributes and parts by name, repeated ones as a list."""
    parts: dict[str, Any] = {local_name(key): text for key, text in element.attrib.items()}
    for key, values in group((local_name(child.tag), objects_of(child)) for child in element).items():
        parts[key] = values if len(values) > 1 else values[0]
    text = (element.text or "").strip()
    return {**parts, "value": text} if parts and text else parts or text


def sheets_of(name: str, root: Element) -> list[Table]:
    """Return the sheets of a workbook in XML; none if it is no workbook."""
    if local_name(root.tag) != "Workbook":
        return []
    tables, unseen, commented = list[Table](), list[str](), list[str]()
    for sheet in (one for one in root if local_name(one.tag) == "Worksheet"):
        title, hidden = attribute(sheet, "Name"), list[int]()
        if any(element.text in _HIDDEN for element in sheet.iter()):
            unseen.append(title)
            continue
        rows = check_size(name, tuple(_rows(sheet, hidden, commented)))
        remarks = tuple(mention_hidden(f"{name}, {title}", len(hidden)))
        heads = (e for e in sheet.iter() if local_name(e.tag) in ("Header", "Footer"))
        tables.append(Table(title, rows, remarks, lines_of_print(attribute(head, "Data") for head in heads)))
    mention_comments(name, tables, commented)
    mention_sheets(name, tables, unseen)
    return tables


def _rows(sheet: Element, hidden: list[int], commented: list[str]) -> Iterator[Row]:
    """Yield the rows that are shown; collect the others, and the cells with comments."""
    number = 0
    for row in (e for e in sheet.iter() if local_name(e.tag) == "Row"):
        number = int(attribute(row, "Index") or number + 1)
        cells: list[str] = []
        for cell in (e for e in row if local_name(e.tag) == "Cell"):
            at = int(attribute(cell, "Index") or len(cells) + 1)
            cells += [""] * (min(at, MOST_COLUMNS + 2) - 1 - len(cells))
            texts = (part for part in cell if local_name(part.tag) == "Data")
            cells.append(" ".join("".join(text for part in texts for text in part.itertext()).split()))
            if number > 1 and any(local_name(part.tag) == "Comment" for part in cell):
                commented.append(f"{column_letters(len(cells) - 1)}{number}")
            cells += [""] * min(int(attribute(cell, "MergeAcross") or 0), MOST_COLUMNS)
        if any(cells) and attribute(row, "Hidden") == "1":
            hidden.append(number)
        elif any(cells):
            yield Row(number, trim(cells))
