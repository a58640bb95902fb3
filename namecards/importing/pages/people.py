"""The cards of a document that are people: titles of columns as labels, headings and page numbers left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from namecards.importing.pages.cards import Cell
from namecards.importing.pages.deciding import Decided, name_of, shape, usual_shape
from namecards.importing.pages.grid import BESIDE, LEFT, RIGHT, Card, Sheet
from namecards.importing.pages.layout import Box, Line
from namecards.importing.pages.saying import LABELLED, Said, is_heading, said
from namecards.importing.tables.headers import known

_SAME_SIZE = 0.12
_SAME_PLACE = 0.2
"""Of a picture's width: how far text may stand from where the others' stands, if there is no picture."""


def cells_of(decided: Decided, sheets: Sequence[Sheet], flat: frozenset[str]) -> list[Cell]:
    """A cell for each person, in reading order, and for each picture that has no name."""
    titles = _titles(sheets) if decided.side in (BESIDE, RIGHT, LEFT) else ()
    people = _People(decided)
    found = [card for card in decided.cards if card.picture or people.has(card)]
    shared = _shared(found)
    found.sort(key=lambda card: (card.page, round(card.place.y / 6), card.place.x))
    return [_cell(card, titles, decided.clear, flat | shared) for card in found]


def _cell(card: Card, titles: Sequence[Line], clear: bool, flat: frozenset[str]) -> Cell:
    picture = card.picture.name if card.picture and card.picture.name not in flat else ""
    sure = card.sure and clear and bool(name_of(card))
    told = tuple(_labelled(card.lines, titles)) if titles else tuple(_plain(card.lines))
    return Cell(told, picture if sure else "", (picture,) if picture and not sure else ())


def _shared(cards: Sequence[Card]) -> frozenset[str]:
    """Pictures that stand with several names: what systems print for somebody without a photo."""
    names: dict[str, set[str]] = {}
    for card in cards:
        if card.picture:
            names.setdefault(card.picture.name, set()).add(name_of(card))
    return frozenset(picture for picture, of in names.items() if len(of) > 1)


def _plain(lines: Sequence[Line]) -> Iterator[Said]:
    for line in lines:
        yield from said(line.text)


def _titles(sheets: Sequence[Sheet]) -> tuple[Line, ...]:
    """The row of titles above the first picture, if it has a title that is known to be of names."""
    for sheet in sheets:
        if not sheet.rows:
            continue
        top = min(picture.box.top for picture in sheet.rows[0])
        above = [line for line in sheet.lines if line.box.y < top]
        rows: dict[int, list[Line]] = {}
        for line in above:
            near = next((y for y in rows if abs(y - line.box.y) < 0.4 * line.box.height), round(line.box.y))
            rows.setdefault(near, []).append(line)
        best = max(rows.values(), key=lambda row: known([line.text for line in row]), default=[])
        if known([line.text for line in best]) and len(best) > 1:
            return tuple(best)
    return ()


def _labelled(lines: Sequence[Line], titles: Sequence[Line]) -> Iterator[Said]:
    """What stands below each title."""
    below: dict[str, list[str]] = {}
    again = {(title.text, round(title.box.left)) for title in titles}
    for line in lines:
        if (line.text, round(line.box.left)) in again:  # the titles stand on every page
            continue
        title = max(titles, key=lambda title: _overlap(title.box, line.box))
        below.setdefault(title.text, []).append(line.text)
    for label, texts in below.items():
        yield Said(LABELLED, " ".join(texts), label)


def _overlap(title: Box, box: Box) -> float:
    """How far two boxes are above each other; what is beside is less, the farther the less."""
    return min(title.right, box.right) - max(title.left, box.left)


class _People:
    """Text without a picture is a person only if it looks like those that have one."""

    def __init__(self, decided: Decided) -> None:
        self._shown = [card for card in decided.cards if card.picture and name_of(card)]
        self._usual = usual_shape(decided.cards)
        sizes = [line.box.height for card in self._shown for line in card.lines[:1]]
        self._size = median(sizes) if sizes else 0.0
        offs = [_offs(card) for card in self._shown]
        self._offs = [median(values) for values in zip(*offs, strict=True)] if offs else []
        spread = [
            median(abs(value - usual) for value in values)
            for values, usual in zip(zip(*offs, strict=True), self._offs, strict=True)
        ]
        self._edge = min(range(len(spread)), key=spread.__getitem__, default=0)

    def has(self, card: Card) -> bool:
        if not name_of(card) or any(is_heading(line.text) for line in card.lines[:1]):
            return False
        numbered = shape(card)[1] >= self._usual[1] or not self._usual[1]
        return numbered and (not card.outside or self._stands_alike(card))

    def _stands_alike(self, card: Card) -> bool:
        """Letters as large, and where the others' are: by the left edge, the middle or the right edge."""
        size = card.lines[0].box.height
        off = abs(_offs(card)[self._edge] - self._offs[self._edge])
        return abs(size - self._size) < _SAME_SIZE * self._size and off < _SAME_PLACE * max(
            card.place.width, 30
        )


def _offs(card: Card) -> tuple[float, float, float]:
    """How far the first line's left edge, middle and right edge are from the column's."""
    line, column = card.lines[0].box, card.place
    return line.left - column.left, line.x - column.x, line.right - column.right
