"""Read the cells of a page that several people share, with pictures and names in turn or side by side."""

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

    In a cell where pictures and names take turns, the next to each picture is its name. Where they don't come
    out even, each name may be that of each picture.
    """
    times = Counter(photos.values())
    shared: dict[Element, list[Cell]] = {}
    for cell in [one for one in top.walk() if one.tag in _HOLDERS]:
        own = [photo for photo in cell.walk() if photo in photos]
        names = [photos[photo] for photo in own]
        if not own or any(times[name] > 1 for name in names):
            continue  # a sign that several people have
        lines = visible_lines(cell, photos)
        if UNSURE in cell.attributes:
            shared[cell] = _unsure(lines, names)
        elif len(own) > 1 and not _hold_texts(own) and (found := _in_turn(lines, names)):
            shared[cell] = found
    headings = headings_above(top, shared)
    people = [
        in_class(one, headings[cell]) if one.items else one for cell, found in shared.items() for one in found
    ]
    taken = {part for cell in shared for part in cell.walk()}
    for cell in shared:
        cell.children.clear()
    return people, {photo: name for photo, name in photos.items() if photo not in taken}


def _hold_texts(photos: Sequence[Element]) -> bool:
    """Whether one of a cell's pictures has a part of its own with text: a card that is read by itself."""
    inside = Counter(part for photo in photos for part in photo.up())
    return any(visible_lines(part) for photo in photos for part in photo.up() if inside[part] == 1)


def _in_turn(lines: Sequence[str], pictures: Sequence[str]) -> list[Cell]:
    """Return the people of a cell in which a picture comes before each name, or behind each."""
    if lines[0] not in pictures:
        return _in_turn(lines[::-1], pictures[::-1]) if lines[-1] in pictures else []
    at = [place for place, line in enumerate(lines) if line in pictures]
    texts = [lines[a + 1 : b] for a, b in zip(at, [*at[1:], len(lines)], strict=True)]
    items = [tuple(item for line in own for item in parse_line(line)) for own in texts]
    named = texts and all(any(item.kind == NAME for item in own) for own in items)
    return [Cell(own, picture) for own, picture in zip(items, pictures, strict=True)] if named else []


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
