"""Find the addresses of the pictures on a saved page: of images, their sets of sizes, and CSS backgrounds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from namecards.importing.files.entries import PICTURES
from namecards.importing.pages.html_tree import Element

_SOURCES = ("src", "data-src", "data-lazy-src", "data-original")
"""Attributes with the address of a picture; a placeholder may be in the first."""
_SETS = ("srcset", "data-srcset")
_BACKGROUND = re.compile(r"""background(?:-image)?\s*:[^;]*?url\(\s*(["']?)(.*?)\1\s*\)""", re.IGNORECASE)
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]*)\}")
_NAMED = re.compile(r"[#.][\w-]+(?=[^#.\s>+~]*$)")
"""The id or class at the end of a selector: that of the element itself."""
_SIZE = re.compile(r"(\S+?)(?:\s+([\d.]+)[wx])?\s*(?:,\s+|,?\s*$)")
Find = Callable[[str], bytes | None]
"""A function that returns the bytes of an address, if they were saved with the page."""
Rules = dict[str, list[str]]
"""The addresses of backgrounds, by `#id` and `.class`."""


def addresses(element: Element, rules: Rules) -> Iterator[str]:
    """Yield the addresses of an element's picture, the best first."""
    if element.tag == "img":
        beside = element.parent.elements if element.parent and element.parent.tag == "picture" else []
        sets = (one.attributes.get(key, "") for one in (element, *beside) for key in _SETS)
        sizes = [(float(size[2] or 1), size[1]) for text in sets for size in _SIZE.finditer(text)]
        yield from _originals(element)
        yield from (address for _, address in sorted(sizes, reverse=True))
        yield from filter(None, (element.attributes.get(key, "").strip() for key in _SOURCES))
    yield from _backgrounds(element.attributes.get("style", ""))
    names = [f".{name}" for name in element.attributes.get("class", "").split()]
    for name in (f"#{element.attributes.get('id', '')}", *names):
        yield from rules.get(name, ())


def _originals(image: Element) -> Iterator[str]:
    """Yield the picture that a small one is linked to, if its name is in the other: IMG_4412-60x80."""
    link = image.parent
    address = link.attributes.get("href", "").strip() if link and link.tag == "a" else ""
    large = PurePosixPath(address)
    stems = [PurePosixPath(image.attributes.get(key, "")).stem for key in _SOURCES]
    if large.suffix.casefold() in PICTURES and any(_names_same(large.stem, stem) for stem in stems if stem):
        yield address


def _names_same(one: str, other: str) -> bool:
    """Whether one name is the whole other, or parts of it between signs; 1 is not in 10."""
    short, long = sorted((one, other), key=len)
    return bool(re.search(rf"(?<![^\W_]){re.escape(short)}(?![^\W_])", long))


def read_rules(top: Element, find: Find) -> Rules:
    """Return the backgrounds in the style sheets of a page and in those saved with it."""
    rules: Rules = {}
    for element in top.walk(unseen=True):
        folder, text = "", ""
        if element.tag == "style":
            text = "".join(child for child in element.children if isinstance(child, str))
        elif element.tag == "link" and "stylesheet" in element.attributes.get("rel", "").casefold():
            address = element.attributes.get("href", "")
            folder, text = str(PurePosixPath(address).parent), (find(address) or b"").decode(errors="replace")
        for rule in _RULE.finditer(text) if "background" in text else ():
            for picture in _backgrounds(rule[2]):
                whole = picture if ":" in picture or not folder else str(PurePosixPath(folder, picture))
                for named in filter(None, map(_NAMED.search, rule[1].strip().split(","))):
                    rules.setdefault(named[0], []).append(whole)
    return rules


def _backgrounds(style: str) -> Iterator[str]:
    return (address[2].strip() for address in _BACKGROUND.finditer(style))
