"""Read the texts of a sheet outside its cells: on its printed pages, and in text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from xml.etree.ElementTree import Element

from namecards.importing.cells.not_names import PAGE
from namecards.importing.formats.packages import local_name
from namecards.importing.text import clean
from namecards.importing.words import names_school

_CODE = re.compile(r'&(?:"[^"]*"|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|\d+|[A-Z&])', re.IGNORECASE)
"""A code in the header of a sheet (ECMA-376, part 1, 18.3.1.46): a font, a colour, a size, a field."""
_PARTS = ("&L", "&C", "&R")
"""The codes before the left, the middle and the right part."""
_SIGN = re.compile(r"\s+[-–—|·•]\s+|,\s+")
_NUMBERS = {"&P", "&N", "page-number", "page-count"}
_FIELDS = {"sheet-name", "title", "file-name", "date", "time", "author-name", "creator"}
"""Texts that programs write into the header of each sheet by themselves."""


def lines_of_print(settings: Iterable[str]) -> tuple[str, ...]:
    """Return the lines of Excel's headers and footers, without codes, page numbers and schools."""
    parts = (re.split("|".join(_PARTS), text, flags=re.IGNORECASE) for text in settings)
    plain = (_CODE.sub(_show, part) for part in chain.from_iterable(parts))
    return _telling(chain.from_iterable(text.splitlines() for text in plain))


def _show(code: re.Match[str]) -> str:
    whole = code[0].upper()
    return "1" if whole in _NUMBERS else "&" if whole == "&&" else ""


def lines_of_heads(master: Element) -> tuple[str, ...]:
    """Return the lines of the headers and footers of a page of LibreOffice (OpenDocument 1.3, 16.10)."""
    heads = (part for part in master if local_name(part.tag).startswith(("header", "footer")))
    lines = (line for head in heads for line in head.iter() if local_name(line.tag) == "p")
    return _telling("".join(_text(line)) for line in lines)


def _text(element: Element) -> Iterator[str]:
    """Yield the texts of a line; a page number is one, and other fields give nothing."""
    name = local_name(element.tag)
    if name not in _FIELDS:
        yield "1" if name in _NUMBERS else element.text or ""
        for child in element:
            yield from (*_text(child), child.tail or "")


def _telling(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the lines without schools and page numbers; the class may be beside a school."""
    plain = [clean(line) for line in lines]
    parts = (part for line in plain for part in (_SIGN.split(line) if names_school(line) else [line]))
    texts = dict.fromkeys(part.strip() for part in parts)
    return tuple(part for part in texts if part and not (PAGE.fullmatch(part) or names_school(part)))


def lines_of_boxes(boxes: Iterable[Element]) -> tuple[str, ...]:
    """Return the lines in text boxes and shapes, of either format."""
    lines = (line for box in boxes for line in box.iter() if local_name(line.tag) == "p")
    return tuple(dict.fromkeys(filter(None, (clean("".join(line.itertext())) for line in lines))))
