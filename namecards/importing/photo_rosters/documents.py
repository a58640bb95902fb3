"""Read documents of Word and Writer as pages: their text, tables and pictures as HTML.

Office Open XML (ECMA-376, part 1, 17.3) and OpenDocument (1.3, part 3, 5) call the same things alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import chain
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from namecards.importing.files.entries import Source
from namecards.importing.formats.packages import attribute, local_name, relations

_WORD, _WRITER = "word/document.xml", "content.xml"
_TAGS = {
    **{"p": "p", "h": "h2", "tbl": "table", "table": "table", "tr": "tr", "table-row": "tr"},
    **{"tc": "td", "table-cell": "td", "list-item": "li"},
}
"""By the name of an element in either format: the element of HTML."""
_BREAKS = {"br": "<br>", "line-break": "<br>", "cr": "<br>", "tab": "\t", "s": " "}
_PICTURES = {"blip": "embed", "imagedata": "id", "image": "href"}
"""The attribute in which an element names its picture."""
_UNSEEN = {"Fallback", "del", "instrText", "annotation", "tracked-changes", "note", "pPr", "rPr"}
"""Second forms of a drawing, deleted text, fields and comments."""
_MOST_REPEATED = 30


def is_document(package: Source) -> bool:
    """Whether a package is a text document of Word or Writer."""
    is_writer = _WRITER in package.names and b":text>" in package.read(_WRITER)[-2000:]
    return is_writer or _WORD in package.names


def page_of_document(package: Source) -> str:
    """Return a document as a page, whose pictures are parts of the package."""
    part = _WORD if _WORD in package.names else _WRITER
    root = ElementTree.fromstring(package.read(part))
    body = next((e for e in root.iter() if local_name(e.tag) in ("body", "text")), root)
    links = relations(package, part)
    return "".join(html for element in body for html in _html(element, links))


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
    whole = f"<{tag}>{inside}</{tag}>" if tag else inside
    repeated = (int(v) for key, v in element.attrib.items() if local_name(key) == "number-columns-repeated")
    yield _BREAKS.get(name, "") + whole * min(next(repeated, 1), _MOST_REPEATED)
