"""Leave out the menu of a page that was copied as text: Stream, Classwork, People, Grades."""

from __future__ import annotations

from itertools import groupby

from namecards.core.normalize import fold
from namecards.importing.left_out import LeftOut
from namecards.importing.places.class_headings import class_of
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases

_MENU = folded_phrases("headings.menu")
_FEWEST = 3
"""The fewest lines of a menu right below each other; one alone may be a heading or a name."""


def without_menu(text: str) -> tuple[str, list[LeftOut]]:
    """Return a text without its menus, and their lines. A single line above one names the class."""
    kept, menus, named = list[str](), list[LeftOut](), ""
    for is_menu, group in groupby(text.split("\n"), key=lambda line: fold(line) in _MENU):
        lines = list(group)
        if not is_menu or len(lines) < _FEWEST:
            kept += lines
            continue
        menus += [LeftOut("text", clean(line)) for line in lines]
        above = [line for line in kept if line.strip()]
        named = above[0] if len(above) == 1 else named
    if named and not class_of(clean(named)):
        kept = [f"Class: {line.strip()}" if line == named else line for line in kept]
    return "\n".join(kept) if menus else text, menus
