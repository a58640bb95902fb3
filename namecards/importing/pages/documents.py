"""Read documents of Word and Writer as pages: their text, tables and pictures as HTML.

Office Open XML (ECMA-376, part 1, 17.3) and OpenDocument (1.3, part 3, 5) use the same names for these.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from html import escape, unescape
from itertools import chain, groupby
from operator import itemgetter
from xml.etree.ElementTree import Element

from namecards.importing.cells.not_names import PAGE
from namecards.importing.files.entries import Source
from namecards.importing.formats.packages import OPEN, attribute, is_of_kind, local_name, parse, relations
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.pages.document_lines import FLOATING, TAB, in_rows
from namecards.importing.pages.html_addresses import Find
from namecards.importing.places.class_headings import class_in
from namecards.importing.text import clean
from namecards.importing.typed_lists.typed_line import speaks_of_somebody
from namecards.importing.words import names_school

_WORD = "word/document.xml"
_HEAD = re.compile(r"word/(?:header|footer)\d*\.xml|styles\.xml")
"""The parts with the head and foot of each page."""
_STYLES = "word/styles.xml"
_HEADING = re.compile(r"heading \d|title|subtitle", re.IGNORECASE)
_HEADERS, _FOOTERS = ("hdr", "header"), ("ftr", "footer")
_NOTES: Mapping[str, Kind] = {
    **{"comment": "comment", "annotation": "comment"},
    **{"footnote": "footnote", "endnote": "footnote", "note-body": "footnote"},
    "deletion": "deleted",
}
"""The kinds of elements that are no text, by their names in either format."""
_NOTE_PARTS = ("word/comments.xml", "word/footnotes.xml", "word/endnotes.xml")
_TAG = re.compile(r"<[^>]+>")
_TAGS = {
    **{"p": "p", "h": "h2", "tbl": "table", "table": "table", "tr": "tr", "table-row": "tr"},
    **{"tc": "td", "table-cell": "td", "list-item": "li"},
}
"""The HTML element for the name of an element in either format."""
_BREAKS = {"br": "<br>", "line-break": "<br>", "cr": "<br>", "tab": TAB, "s": " "}
_PICTURES = {"blip": "embed", "imagedata": "id", "image": "href"}
"""The attribute in which an element names its picture."""
_UNSEEN = frozenset(
    "Fallback del moveFrom instrText annotation tracked-changes note pPr rPr"  # noqa: SIM905
    " positionH positionV sizeRelH sizeRelV".split()
)
"""Second forms of a drawing, its place and size, text that was deleted or moved, fields and comments."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_IN_LINE = ("", "as-char")
_MOST_REPEATED, _MOST_BLANKS = 30, 100


def is_document(package: Source) -> bool:
    """Whether a package is a text document of Word or Writer."""
    return _WORD in package.names or is_of_kind(package, "text")


def open_document(package: Source) -> tuple[str, Find]:
    """Return a document as a page, and a function that finds its pictures in the package."""
    names = package.names
    return _page_of(package), lambda part: package.read(part) if part in names else None


def _page_of(package: Source) -> str:
    part = _WORD if _WORD in package.names else OPEN
    root = parse(package, part)
    body = next((e for e in root.iter() if local_name(e.tag) in ("body", "text")), root)
    links = relations(package, part)
    beside = {name: parse(package, name) for name in sorted(package.names) if _HEAD.fullmatch(name)}
    heads = _heads_of_sections(beside, body, links)
    heads = heads if len(heads) > 1 else {0: list(_on_each_page(beside.values(), _HEADERS))}
    headings, pieces = _headings(package), list[tuple[bool, str]]()
    for at, one in enumerate(body):
        pieces += [(True, f"<p>{escape(line)}</p>") for line in heads.get(at, ())]
        pieces.append((local_name(one.tag) in ("p", "h"), _as_heading(one, headings, links)))
    feet = _on_each_page(beside.values(), _FOOTERS)
    telling = (line for line in feet if class_in(line) or speaks_of_somebody(line))
    pieces += [(True, f"<p>{escape(line)}</p>") for line in telling]
    return "".join(
        in_rows([html for _, html in group]) if is_text else "".join(html for _, html in group)
        for is_text, group in groupby(pieces, key=itemgetter(0))
    )


def _heads_of_sections(
    beside: Mapping[str, Element], body: Element, links: Mapping[str, str]
) -> dict[int, list[str]]:
    """Return the lines at the head of the pages of each section in Word, by the place where it begins.

    `beside` are the heads and feet of pages by the names of their parts.
    """
    found, start = dict[int, list[str]](), 0
    for at, one in enumerate(body):
        section = one if local_name(one.tag) == "sectPr" else one.find("{*}pPr/{*}sectPr")
        if section is not None:
            parts = (links.get(attribute(reference, "id"), "") for reference in section)
            roots = (beside[part] for part in parts if part in beside)
            if lines := list(_on_each_page(roots, _HEADERS)):
                found[start] = lines
            start = at + 1
    return found


def _headings(package: Source) -> set[str]:
    """Return the ids of Word's styles for headings; their names are English in all languages."""
    root = parse(package, _STYLES) if _STYLES in package.names else None
    styles = root.iterfind("{*}style") if root is not None else ()
    names = ((attribute(one, "styleId"), one.find("{*}name")) for one in styles)
    return {key for key, name in names if name is not None and _HEADING.match(attribute(name, "val"))}


def _as_heading(element: Element, headings: Collection[str], links: dict[str, str]) -> str:
    """Return an element of a document as HTML, a paragraph in the style of a heading as such."""
    style = element.find("{*}pPr/{*}pStyle")
    html = "".join(_html(element, links))
    is_heading = style is not None and attribute(style, "val") in headings
    return f"<h2>{html[3:-4]}</h2>" if is_heading and html.startswith("<p>") else html


def notes_of_document(package: Source) -> Iterator[LeftOut]:
    """Yield the comments, the footnotes, and the deleted words of each line; none of these are read."""
    parts = (part for part in (_WORD, OPEN, *_NOTE_PARTS) if part in package.names)
    elements = (e for part in parts for e in parse(package, part).iter())
    for element in elements:
        name = local_name(element.tag)
        kind, text = _NOTES.get(name, "deleted"), ""
        if name in _NOTES:
            lines = (line for line in element.iter() if local_name(line.tag) == "p")
            text = " ".join("".join(line.itertext()) for line in lines)
        elif name == "p":
            deleted = (part for part in element.iter() if local_name(part.tag) == "del")
            text = "".join(chain.from_iterable(part.itertext() for part in deleted))
        if text := clean(text):
            yield LeftOut(kind, text)


def _on_each_page(roots: Iterable[Element], names: Collection[str]) -> Iterator[str]:
    """Yield the lines at the head or foot of pages, where the class may be, without numbers and schools."""
    heads = (head for root in roots for head in root.iter() if local_name(head.tag) in names)
    lines = (clean(unescape(_TAG.sub(" ", "".join(_html(line, {}))))) for head in heads for line in head)
    yield from (
        line for line in dict.fromkeys(lines) if line and not (PAGE.fullmatch(line) or names_school(line))
    )


def _html(element: Element, links: dict[str, str]) -> Iterator[str]:
    name = local_name(element.tag)
    if name in _UNSEEN:
        return
    if name in _PICTURES:
        target = attribute(element, _PICTURES[name])
        yield f'<img src="{escape(links.get(target, target))}">'
    tag = _TAGS.get(name, "")
    parts = ((*_html(child, links), escape(child.tail or "")) for child in element)
    inside = "".join((escape(element.text or ""), *chain.from_iterable(parts)))
    if (size := _size(element, name)) and "<img " in inside and " width=" not in inside:
        inside = inside.replace("<img ", f"<img {size} ")
    if _floats(element, name):
        inside = inside.replace("<img ", f"<img {FLOATING} ")
    whole = f"<{tag}>{inside}</{tag}>" if tag else inside
    repeated = (int(v) for key, v in element.attrib.items() if local_name(key) == "number-columns-repeated")
    blanks = attribute(element, "c") if name == "s" else ""
    yield _BREAKS.get(name, "") * (min(int(blanks), _MOST_BLANKS) if blanks.isdecimal() else 1)
    yield whole * min(next(repeated, 1), _MOST_REPEATED)


def _size(element: Element, name: str) -> str:
    """Return the size at which a picture is shown, in any unit; empty if the element tells none."""
    if name in ("anchor", "inline"):
        extent = element.find("{*}extent")
        sizes = [extent.get("cx", ""), extent.get("cy", "")] if extent is not None else []
    else:
        sizes = [attribute(element, "width"), attribute(element, "height")] if name == "frame" else []
    numbers = [found[0] for size in sizes if (found := _NUMBER.match(size))]
    return 'width="{}" height="{}"'.format(*numbers) if len(numbers) > 1 else ""


def _floats(element: Element, name: str) -> bool:
    """Whether an element is a picture with text wrapped around it, no box with a picture and its caption."""
    if name == "anchor":
        return all(local_name(one.tag) != "txbxContent" for one in element.iter())
    is_own = name == "frame" and element.find("{*}image") is not None
    return is_own and attribute(element, "anchor-type") not in _IN_LINE
