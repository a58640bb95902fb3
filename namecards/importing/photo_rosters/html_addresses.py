"""The addresses of the pictures on a saved page: of images, their sets of sizes, and backgrounds by CSS."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from namecards.importing.photo_rosters.html_tree import Element

_SOURCES = ("src", "data-src", "data-lazy-src", "data-original")
"""Attributes with the address of a picture; a placeholder may be in the first."""
_SETS = ("srcset", "data-srcset")
_BACKGROUND = re.compile(r"""background(?:-image)?\s*:[^;]*?url\(\s*(["']?)(.*?)\1\s*\)""", re.IGNORECASE)
_SIZE = re.compile(r"(\S+?)(?:\s+([\d.]+)[wx])?\s*(?:,\s+|,?\s*$)")
Find = Callable[[str], bytes | None]
"""Returns the bytes of an address on the page, if they were saved with it."""


def addresses(element: Element) -> Iterator[str]:
    """Yield the addresses of an element's picture, the best first."""
    if element.tag == "img":
        beside = element.parent.elements if element.parent and element.parent.tag == "picture" else []
        sets = (one.attributes.get(key, "") for one in (element, *beside) for key in _SETS)
        sizes = [(float(size[2] or 1), size[1]) for text in sets for size in _SIZE.finditer(text)]
        yield from (address for _, address in sorted(sizes, reverse=True))
        yield from filter(None, (element.attributes.get(key, "").strip() for key in _SOURCES))
    yield from (found[2].strip() for found in _BACKGROUND.finditer(element.attributes.get("style", "")))
