"""Report people who are crossed out on a list, who may have left; they are still imported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from namecards.core.normalize import fold
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.files.entries import Source
from namecards.importing.files.zips import list_archive, open_archive
from namecards.importing.formats.encodings import decode
from namecards.importing.formats.packages import OPEN, attribute, local_name
from namecards.importing.formats.workbooks import PACKED, load
from namecards.importing.pages.html_tree import Element as Tag
from namecards.importing.pages.html_tree import parse, visible_lines
from namecards.importing.text import EAST_ASIAN

_WORD, _STYLES = "word/document.xml", "xl/styles.xml"
_MARKS = (b"<s>", b"<s ", b"<del", b"<strike", b"line-through")
_ROWS = {"p", "h", "tr", "table-row"}
_PARTED = {"tr", "table-row", "tc", "table-cell"}
"""Elements whose parts are separate texts."""


def mention_crossed_out(lists: Iterable[PeopleList], name: str, data: bytes) -> list[PeopleList]:
    """Return the lists of a file, each with a sentence about its people who are crossed out."""
    found = list(lists)
    lines = list(filter(None, _crossed_out(name, data))) if found else []
    return [_with_mention(one, name, lines) for one in found] if lines else found


def _with_mention(found: PeopleList, name: str, lines: Iterable[str]) -> PeopleList:
    whole = [(fold(line), {*map(fold, line.split())}) for line in lines]
    here = (one for one in found.candidates if one.active is not False)
    crossed = [one for one in here if any(_is_in(one, *line) for line in whole)]
    if not crossed:
        return found
    names, one = join_names([person.display for person in crossed], 5), len(crossed) == 1
    are, were, whom = ("is", "was", "them if they") if one else ("are", "were", "those who")
    return found.saying(f"{names} {are} crossed out in {name}, but {were} read as here. Archive {whom} left.")


def _is_in(one: Candidate, line: str, words: set[str]) -> bool:
    """Whether a line has a whole name, in either order; East Asian names have no blanks."""
    has_no_blanks = re.search(f"[{EAST_ASIAN}]", one.given) is not None
    return {*map(fold, f"{one.given} {one.family}".split())} <= words or (
        has_no_blanks and any(fold(name) in line for name in (one.given + one.family, one.family + one.given))
    )


def _crossed_out(name: str, data: bytes) -> Iterator[str]:
    """Yield the crossed-out texts in each row or line of a workbook, a document or a page."""
    if data.startswith(PACKED):
        package = list_archive(Path(name), open_archive(Path(name), BytesIO(data)))
        if _WORD in package.names:
            text = package.read(_WORD)
            yield from _lines_of(ElementTree.fromstring(text), _is_struck) if b"strike" in text else ()
        elif OPEN in package.names:
            yield from _open_lines(package)
        elif _STYLES in package.names and b"<strike" in package.read(_STYLES):
            yield from _rows_of_workbook(data)
    elif data.lstrip(b"\xef\xbb\xbf \r\n")[:1] == b"<" and any(mark in data for mark in _MARKS):
        yield from _lines_of_page(parse(decode(name, data).text))


def _rows_of_workbook(data: bytes) -> Iterator[str]:
    for sheet in load(data).worksheets:
        sheet.reset_dimensions()
        for row in sheet.iter_rows():
            yield " ".join(str(cell.value) for cell in row if cell.value and cell.font.strike)


def _open_lines(package: Source) -> Iterator[str]:
    text = package.read(OPEN)
    if b"text-line-through" not in text:
        return
    root = ElementTree.fromstring(text)
    styles = {
        attribute(style, "name")
        for style in root.iter()
        if local_name(style.tag) == "style"
        and any(attribute(part, "text-line-through-style") not in ("", "none") for part in style)
    }
    if styles:
        yield from _lines_of(root, lambda element: attribute(element, "style-name") in styles)


def _is_struck(element: Element) -> bool:
    """Whether a run of text in Word is crossed out."""
    format_ = element.find("./{*}rPr") if local_name(element.tag) == "r" else None
    marks = [] if format_ is None else [*format_.iterfind("{*}strike"), *format_.iterfind("{*}dstrike")]
    return any(attribute(mark, "val") not in ("0", "false") for mark in marks)


def _lines_of(root: Element, is_crossed: Callable[[Element], bool]) -> Iterator[str]:
    rows = (element for element in root.iter() if local_name(element.tag) in _ROWS)
    yield from (_text(row, is_crossed) for row in rows)


def _text(element: Element, is_crossed: Callable[[Element], bool]) -> str:
    if is_crossed(element):
        return "".join(element.itertext())
    gap = " " if local_name(element.tag) in _PARTED else ""
    return gap.join(filter(None, (_text(child, is_crossed) for child in element)))


def _lines_of_page(top: Tag) -> Iterator[str]:
    for element in top.walk():
        if element.tag == "tr" or _is_line_through(element):
            crossed = filter(_is_line_through, element.walk())
            yield " ".join(line for part in crossed for line in visible_lines(part))


def _is_line_through(element: Tag) -> bool:
    return element.tag in ("s", "strike", "del") or "line-through" in element.attributes.get("style", "")
