"""The headings on a page, which name the class of those below them."""

from __future__ import annotations

from collections.abc import Collection

from namecards.importing.photo_rosters.html_tree import Element, visible_lines
from namecards.importing.tables.class_rows import class_in
from namecards.importing.tables.content import GROUP

_HEADINGS = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6", "caption", "title", "p", "b", "strong", "legend", "div"}
)


def classes_above(top: Element, things: Collection[Element]) -> dict[Element, str]:
    """Return for each part of a page the class in the last heading above it; empty if there is none."""
    apart, found, current = frozenset(things), dict[Element, str](), ""
    for element in top.walk():
        if element in apart:
            found[element] = current
        elif element.tag in _HEADINGS and not any(above in apart for above in element.up()):
            lines = visible_lines(element)
            named = class_in(lines[0]) if len(lines) == 1 else ""
            is_class = GROUP.fullmatch(current) or any(map(str.isdigit, current))
            is_teacher = is_class and not (GROUP.fullmatch(named) or any(map(str.isdigit, named)))
            current = current if is_teacher else named or current
    return found
