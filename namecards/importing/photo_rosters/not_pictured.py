"""Find the people whom a page of photos only names: "Not pictured: Avery Lund, Tomas Quiroga"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from namecards.importing.names.pairs import split_names
from namecards.importing.pages.layout import Line
from namecards.importing.patterns import compile_later
from namecards.importing.photo_rosters.cards import Cell
from namecards.importing.photo_rosters.classify_line import NAME, Item, is_name
from namecards.importing.words import pattern

_WORDS = f"{pattern('headings.picture_rows')}|{pattern('cells.no_photo')}"
_ABSENT = compile_later(rf"\W*(?:[^\W\d]+ )?(?:{_WORDS})(?!\w)[^:：\d]{{0,30}}[:：]\s*(.+)", re.IGNORECASE)
_BELOW = 0.75
"""The share of a line's height within which a line continues the one above that ends in a comma."""


def not_pictured(texts: Iterable[str], named: Collection[str]) -> tuple[list[Cell], list[str]]:
    """Return a cell for each person behind such words who is not named elsewhere, and the rest."""
    lists = (found[1] for text in texts if (found := _ABSENT.fullmatch(text)))
    every = dict.fromkeys(chain.from_iterable(map(split_names, lists)))
    names = [name for name in every if name not in named]
    people = [Cell((Item(NAME, name),)) for name in names if is_name(name)]
    return people, [name for name in names if not is_name(name)]


def whole_lines(found: Sequence[Line]) -> Iterator[str]:
    """Yield the texts of lines; one that ends in a comma or a colon goes on in the next, beside or below."""
    text = ""
    for at, line in enumerate(found):
        text = f"{text} {line.text}".strip()
        below = found[at + 1].box if at + 1 < len(found) else None
        is_near = below and below.top - line.box.bottom < _BELOW * line.box.height
        if not (is_near and text.endswith((",", ":"))):
            yield text
            text = ""
