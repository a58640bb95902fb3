"""Read the cells of a page that several people share, and lines with pictures and names in turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from namecards.importing.pages.document_lines import UNSURE
from namecards.importing.pages.html_tables import headings_above
from namecards.importing.pages.html_tree import Element, visible_lines
from namecards.importing.pages.running_lines import PictureTexts, RunningLine, share_out
from namecards.importing.photo_rosters.cards import Cell
from namecards.importing.photo_rosters.classify_line import NAME, parse_line
from namecards.importing.photo_rosters.sections import in_class

_HOLDERS = ("td", "th", "li", "p", "figure")


def take_shared(top: Element, photos: Mapping[Element, str]) -> tuple[list[Cell], dict[Element, str]]:
    """Take the people out of shared cells, and return them with the photos in other places.

    Each name in such a cell may be that of each of its pictures.
    """
    times = Counter(photos.values())
    shared: dict[Element, list[Cell]] = {}
    for cell in [one for one in top.walk() if one.tag in _HOLDERS]:
        own = [photo for photo in cell.walk() if photo in photos]
        names = [photos[photo] for photo in own]
        is_sign = any(times[name] > 1 for name in names)  # that several people have
        if own and UNSURE in cell.attributes and not is_sign:
            shared[cell] = _unsure(visible_lines(cell, photos), names)
    headings = headings_above(top, shared)
    people = [
        in_class(one, headings[cell]) if one.items else one for cell, found in shared.items() for one in found
    ]
    taken = {part for cell in shared for part in cell.walk()}
    for cell in shared:
        cell.children.clear()
    return people, {photo: name for photo, name in photos.items() if photo not in taken}


def cells_of_lines(lines: Sequence[str], photos: Mapping[Element, str]) -> list[Cell]:
    """Return the people of running lines and pictures, as far as it is sure whose name is whose."""
    pictures = set(photos.values())
    running = [
        RunningLine(line, (line,), ((),)) if line in pictures else RunningLine(line, (), ((line,),))
        for line in lines
    ]
    shares = [share for share in share_out(running) if isinstance(share, PictureTexts)]
    people = list[Cell]()
    for share in shares:
        items = [item for line in share.texts for item in parse_line(line)]
        if share.is_sure and any(item.kind == NAME for item in items):
            people.append(Cell(tuple(items), share.pictures[0]))
        else:
            people += _unsure([*share.texts, *share.pictures], share.pictures)
    return people


def _unsure(lines: Sequence[str], pictures: Sequence[str]) -> list[Cell]:
    """Return everybody named in a cell, each perhaps on any of its pictures."""
    texts = (parse_line(line) for line in lines if line not in pictures)
    named = [items for items in texts if any(item.kind == NAME for item in items)]
    return [Cell(items, likely=tuple(pictures)) for items in named or [()]]
