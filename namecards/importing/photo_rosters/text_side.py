"""Decide once for a document on which side of the pictures the text is, and which cards are unsure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import NamedTuple

from namecards.importing.pages.layout import Box, Line
from namecards.importing.photo_rosters.assign_text import (
    assign_cells,
    assign_text,
    without_foreign,
)
from namecards.importing.photo_rosters.classify_line import (
    NAME,
    NUMBER,
    is_heading,
    names_somebody,
    parse_line,
)
from namecards.importing.photo_rosters.frames import cards_on_pictures, framed_cards
from namecards.importing.photo_rosters.grid import ABOVE, BELOW, BESIDE, LEFT, RIGHT, Grid, GridCell
from namecards.importing.photo_rosters.labels import label_cards

_SIDES, _SIDES_OF_ONE = (BELOW, RIGHT, ABOVE, LEFT), (BESIDE, BELOW, ABOVE)
"""The sides the text may be on; one column of pictures may have text on both sides."""
_LEAST, _NEARLY_ALL = 0.5, 0.9
"""The share of pictures that must have a name on a side; the same inside frames."""
_CLEARLY = 0.06
_ALIKE, _NEAR = 0.2, 0.3
"""The weight of cards of one shape, and of text that is nearer to its own picture than to others."""
_OPPOSITE = {BELOW: ABOVE, ABOVE: BELOW, LEFT: RIGHT, RIGHT: LEFT}
_ENOUGH = 500
_FEW = 4
"""Pictures that are too few to recognize a heading by the other cells."""
_OFF = 1.5
"""The share of a line's height: text this far from the usual position may be someone else's."""


class Loose(NamedTuple):
    """A line in no cell that may be a name."""

    page: int
    line: Line
    over: bool
    """Whether it is in a column or row of pictures."""


@dataclass(frozen=True, slots=True)
class SideDecision:
    """The cells of a document by the chosen side."""

    cards: tuple[GridCell, ...]
    clear: bool
    """Whether no other side fits nearly as well."""
    rivals: tuple[GridCell, ...] = ()
    """The cells with a picture by another side: the one that fits nearly as well, else the opposite."""
    loose: tuple[Loose, ...] = ()


def decide(sheets: Sequence[Grid]) -> SideDecision | None:
    """Choose the side on which most pictures have a name of their own, near and alike; None if none has one.

    If a frame is drawn around each picture and its text, or each has a name printed on it, no side is needed.
    """
    for cards, least in ((framed_cards(sheets), _NEARLY_ALL), (cards_on_pictures(sheets), 1.0)):
        labelled = label_cards(cards)
        if labelled and _score(labelled, sheets)[1] >= least:
            return SideDecision(tuple(labelled), True, (), tuple(_loose(sheets, labelled)))
    alone = len(sheets[0].columns) == 1
    tried = {
        side: label_cards(without_foreign(assign_text(sheets, side)))
        for side in (_SIDES_OF_ONE if alone else _SIDES)
    }
    ranked = sorted(((_score(cards, sheets), side) for side, cards in tried.items()), reverse=True)
    (best, covered), side = ranked[0]
    if covered < _LEAST:
        return None
    (second, _), other = ranked[1]
    clear = best - second >= _CLEARLY
    other = other if not clear else _OPPOSITE.get(side, other)
    rivals = tuple(card for card in tried[other] if card.picture and card.name)
    checked = _with_numbers_behind(list(_check(tried[side])), sheets, side)
    return SideDecision(tuple(checked), clear, rivals, tuple(_loose(sheets, checked)))


def _with_numbers_behind(cards: list[GridCell], sheets: Sequence[Grid], side: str) -> list[GridCell]:
    """Return cells with the numbers that are alone on the other side of nearly all pictures."""
    shown = [card for card in cards if card.name and card.picture]
    if side not in _OPPOSITE or any(thing.kind != NAME for card in shown for thing in card.items):
        return cards
    pictures = {(cell.page, cell.place): cell.picture for cell in assign_cells(sheets, side) if cell.picture}
    named = {place: card for card in cards if card.name and (place := (card.page, card.place)) in pictures}
    if any(thing.kind != NAME for card in named.values() for thing in card.items):
        return cards
    behind = {(cell.page, cell.picture): cell.lines for cell in assign_cells(sheets, _OPPOSITE[side])}
    texts_behind = {place: behind.get((place[0], pictures[place]), ())[:1] for place in named}
    lines = {place: some[0] for place, some in texts_behind.items() if some}
    numbers = [
        [thing for thing in parse_line(line.text) if thing.meaning == NUMBER][:1] for line in lines.values()
    ]
    items = {place: one[0] for place, one in zip(lines, numbers, strict=True) if one}
    labels = {lines[place].text.replace(one.text, "").strip() for place, one in items.items()}
    if len(items) < len(named) or len({one.text for one in items.values()}) < len(items) or len(labels) > 1:
        return cards
    used = {(page, line) for (page, _), line in lines.items()}
    return [
        replace(card, lines=(*card.lines, lines[place]), items=(*card.items, items[place]))
        if card is named.get(place := (card.page, card.place))
        else card
        for card in cards
        if card.picture or not card.lines or {(card.page, line) for line in card.lines} - used
    ]


def _loose(sheets: Sequence[Grid], cards: Sequence[GridCell]) -> Iterator[Loose]:
    """Yield the lines that may be names and are in no cell."""
    placed = {(card.page, line.text) for card in cards for line in card.lines}
    for sheet in sheets:
        for line in sheet.lines:
            over = any(c.left < line.box.x < c.right for c in sheet.columns) or any(
                picture.box.top < line.box.y < picture.box.bottom for row in sheet.rows for picture in row
            )
            if names_somebody(line.text) and (sheet.page.number, line.text) not in placed:
                yield Loose(sheet.page.number, line, over)


def _is_headed(card: GridCell) -> bool:
    """Whether every possible name on a card has words of a heading."""
    return all(is_heading(thing.text) for thing in card.items if thing.meaning == NAME)


def usual_shape(cards: Sequence[GridCell]) -> tuple[bool, int]:
    """Return the shape of most cards with a picture and a name."""
    counts = Counter(card.shape for card in cards if card.picture and card.name)
    return max(counts, key=counts.__getitem__, default=(True, 0))


def _score(cards: Sequence[GridCell], sheets: Sequence[Grid]) -> tuple[float, float]:
    """Return how well a side fits, and the share of pictures with a name of their own."""
    pictured = [card for card in cards if card.picture]
    if not pictured:
        return 0.0, 0.0
    covered = len({card.name for card in pictured if card.name and not _is_headed(card)}) / len(pictured)
    usual = usual_shape(cards)
    alike = sum(card.shape == usual for card in pictured) / len(pictured)
    boxes = {sheet.page.number: [p.box for row in sheet.rows for p in row] for sheet in sheets}
    near = [_nearness(card, boxes[card.page]) for card in pictured[:_ENOUGH] if card.lines]
    near_by = _NEAR * (median(near) if near else 0.0)
    return covered + _ALIKE * alike + near_by - _uneven(cards, sheets) / len(pictured), covered


def _uneven(cards: Sequence[GridCell], sheets: Sequence[Grid]) -> int:
    """Return how many pictures without a name share a page with as many names without a picture."""
    without = Counter((card.page, True) for card in cards if card.picture and not card.name)
    without.update((card.page, False) for card in cards if not card.picture and card.name)
    without.update((loose.page, False) for loose in _loose(sheets, cards) if loose.over)
    return sum(min(count, without[page, False]) for (page, picture), count in without.items() if picture)


def _nearness(card: GridCell, boxes: Sequence[Box]) -> float:
    """Return 1 if the text touches its own picture, 0 if it touches another one."""
    assert card.picture
    own, side = _gap(card.box, card.picture.box), max(card.picture.box.width, card.picture.box.height)
    other = min((_gap(card.box, box) for box in boxes if box is not card.picture.box), default=side)
    return other / (own + other) if own + other else 0.5


def _gap(box: Box, other: Box) -> float:
    """Return the distance of two boxes; 0 if they overlap."""
    wide = max(other.left - box.right, box.left - other.right, 0.0)
    high = max(other.top - box.bottom, box.top - other.bottom, 0.0)
    return max(wide, high)


def _check(cards: Sequence[GridCell]) -> Iterator[GridCell]:
    """Yield the cards; they are unsure if their text is not where the others' is, or is of several people.

    All are, if the text of most is in another column and row.
    """
    measured = [_anchors(card) for card in cards if card.picture and card.lines]
    usual, spread = usual_places(measured)
    fixed = [at for at, value in enumerate(spread) if value <= min(spread) + 1]
    shaped = usual_shape(cards)
    apart = sum(_is_diagonal(card) for card in cards if card.picture and card.lines)
    for card in cards:
        sure = card.sure and card.shape[1] <= shaped[1] and 2 * apart <= len(measured)
        sure = sure and not (len(measured) < _FEW and _is_headed(card))
        if card.picture and card.lines:
            off = min(abs(_anchors(card)[at] - usual[at]) - 2 * spread[at] for at in fixed)
            sure = sure and off < _OFF * card.lines[0].box.height
        yield replace(card, sure=sure)


def _is_diagonal(card: GridCell) -> bool:
    """Whether text is neither above, below nor beside its picture: in another column and in another row."""
    assert card.picture
    box, text = card.picture.box, card.box
    is_aside = text.right < box.left or box.right < text.left
    return is_aside and (text.bottom < box.top or box.bottom < text.top)


def usual_places(measured: Sequence[Sequence[float]]) -> tuple[list[float], list[float]]:
    """Return the median of each measure of the cards, and the median distance of the others from it."""
    measures = list(zip(*measured, strict=True))
    usual = [median(values) for values in measures]
    return usual, [median(abs(v - u) for v in values) for values, u in zip(measures, usual, strict=True)]


def _anchors(card: GridCell) -> tuple[float, ...]:
    """Return distances between edges and middles of picture and text, one of which is the same for all."""
    assert card.picture
    picture, text = card.picture.box, card.box
    return (
        text.top - picture.bottom,
        text.top - picture.top,
        text.bottom - picture.top,
        text.bottom - picture.bottom,
        text.y - picture.y,
    )
