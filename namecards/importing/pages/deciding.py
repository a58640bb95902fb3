"""On which side of the pictures the text is, decided once for a whole document; and what is unsure then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from namecards.importing.pages.filling import filled
from namecards.importing.pages.grid import ABOVE, BELOW, SIDES, SIDES_OF_ONE, Card, Sheet
from namecards.importing.pages.layout import Box, Line
from namecards.importing.pages.saying import LABELLED, NAME, NUMBER, Said, said

_LEAST = 0.5
"""The share of pictures that must have a name on a side."""
_CLEARLY = 0.06
_OFF = 1.5
"""Of a line's height: text that stands so much off from where the others' does may be somebody else's."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The cells of a document."""

    side: str
    cards: tuple[Card, ...]
    clear: bool
    """Whether no other side explains the pages nearly as well."""


def decide(sheets: Sequence[Sheet]) -> Decided | None:
    """The side that gives most pictures a name of their own, near and alike; None if no side does."""
    alone = len(sheets[0].columns) == 1
    tried = [(side, filled(sheets, side)) for side in (SIDES_OF_ONE if alone else SIDES)]
    ranked = sorted(((_score(cards, side), side, cards) for side, cards in tried), key=lambda t: -t[0][0])
    (best, covered), side, cards = ranked[0]
    if covered < _LEAST:
        return None
    return Decided(side, tuple(_checked(cards)), best - ranked[1][0][0] >= _CLEARLY)


def things(card: Card) -> list[Said]:
    """What the lines of a card say, in order."""
    return [thing for line in card.lines for thing in said(line.text)]


def name_of(card: Card) -> str:
    """What is written as a name; with a label only if there is no other."""
    everything = things(card)
    plain = [thing.text for thing in everything if thing.kind == NAME]
    labelled = [t.text for t in everything if t.kind == LABELLED and "name" in t.label.casefold()]
    return " ".join(plain or labelled)


def name_line(card: Card) -> Line:
    """The first line that says a name, else the first of all; there must be one."""
    return next((line for line in card.lines if any(t.kind == NAME for t in said(line.text))), card.lines[0])


def shape(card: Card) -> tuple[bool, int]:
    """Whether a card has a name, and how many numbers."""
    return bool(name_of(card)), sum(thing.kind == NUMBER for thing in things(card))


def usual_shape(cards: Sequence[Card]) -> tuple[bool, int]:
    """The shape of most cards that have a picture and a name."""
    counts = Counter(shape(card) for card in cards if card.picture and name_of(card))
    return max(counts, key=lambda found: counts[found], default=(True, 0))


def _score(cards: Sequence[Card], side: str) -> tuple[float, float]:
    pictured = [card for card in cards if card.picture]
    if not pictured:
        return 0.0, 0.0
    named = {name_of(card) for card in pictured} - {""}
    covered = len(named) / len(pictured)
    usual = usual_shape(cards)
    alike = sum(shape(card) == usual for card in pictured) / len(pictured)
    offs = [abs(off) for card in pictured if (off := _off(card, side)) is not None]
    far = min(median(offs), 1.0) if offs else 1.0
    return covered + 0.2 * alike - 0.15 * far, covered


def _off(card: Card, side: str) -> float | None:
    """How far the text is from the picture, in heights of the picture; for a side, from its upper edge."""
    if not card.picture or not card.lines:
        return None
    picture, text = card.picture.box, card.box
    if side == BELOW:
        return (text.top - picture.bottom) / picture.height
    if side == ABOVE:
        return (picture.top - text.bottom) / picture.height
    return _outside(text, picture) / picture.height


def _outside(text: Box, picture: Box) -> float:
    """How far text reaches beyond the height of the picture beside it, if it is not as much on both ends."""
    over, under = picture.top - text.top, text.bottom - picture.bottom
    return max(over, 0.0) if over > under else 0.0


def _checked(cards: Sequence[Card]) -> Iterator[Card]:
    """The cards; unsure are those whose text is not where the others have it, or is of several people."""
    measured = [_anchors(card) for card in cards if card.picture and card.lines]
    usual = [median(values) for values in zip(*measured, strict=True)]
    spread = [
        median(abs(value - middle) for value in values)
        for values, middle in zip(zip(*measured, strict=True), usual, strict=True)
    ]
    fixed = [at for at, value in enumerate(spread) if value <= min(spread) + 1]
    shaped = usual_shape(cards)
    for card in cards:
        sure = card.sure and shape(card)[1] <= shaped[1]
        if card.picture and card.lines:
            off = min(abs(_anchors(card)[at] - usual[at]) - 2 * spread[at] for at in fixed)
            sure = sure and off < _OFF * card.lines[0].box.height
        if shape(card)[1] > max(shaped[1], 1):
            yield from (replace(card, lines=part, sure=False) for part in _people_of(card))
        else:
            yield replace(card, sure=sure)


def _people_of(card: Card) -> Iterator[tuple[Line, ...]]:
    """The lines of each of several people in one cell: a name after a number begins the next."""
    part: list[Line] = []
    for line in sorted(card.lines, key=lambda line: (round(line.box.y), line.box.left)):
        kinds = {thing.kind for other in part for thing in said(other.text)}
        begins = any(thing.kind == NAME for thing in said(line.text))
        if begins and kinds >= {NAME, NUMBER}:
            yield tuple(part)
            part = []
        part.append(line)
    yield tuple(part)


def _anchors(card: Card) -> tuple[float, ...]:
    """From the edges and the middle of the picture to those of the text: one of these is the same for all."""
    assert card.picture
    picture, text = card.picture.box, card.box
    return (
        text.top - picture.bottom,
        text.top - picture.top,
        text.bottom - picture.top,
        text.bottom - picture.bottom,
        text.y - picture.y,
    )
