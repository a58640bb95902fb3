"""Split the text of people without a photo from the text beside a picture, if both are in one cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from namecards.importing.pages.layout import Line, around
from namecards.importing.photo_rosters.classify_line import NAME, NUMBER, parse_line
from namecards.importing.photo_rosters.grid import GridCell

_BLANK = 0.75
"""The share of a line's height above which a gap separates two texts."""
Place = tuple[int, bool]


def split_strangers(cards: Sequence[GridCell]) -> list[GridCell]:
    """Return the cells with one person each; if a picture may be of several, none of them is sure.

    They are sure if a photo fits between the texts and each is a whole name, or a name with a number.
    """
    texts_of = [_texts(card) for card in cards]
    shared = [texts for texts in texts_of if len(texts) > 1]
    others = [" ".join(line.text for line in text) for texts in shared for text in texts[1:]]
    everywhere = len(shared) == sum(bool(card.picture) for card in cards)
    if (everywhere and len(set(others)) < len(others)) or not all(
        _is_person(text) for texts in shared for text in texts
    ):
        return list(cards)
    votes = Counter(_place(card, text) for card, texts in zip(cards, texts_of, strict=True) for text in texts)
    return [one for card, texts in zip(cards, texts_of, strict=True) for one in _parts(card, texts, votes)]


def _texts(card: GridCell) -> list[list[Line]]:
    """Return the texts of a card that are a photo's width or a blank line apart, if all have names."""
    if not card.picture:
        return []
    room, found = card.picture.box.width, list[list[Line]]()
    for line in sorted(card.lines, key=lambda line: (line.box.left, line.box.top)):
        near = (
            text
            for text in found
            if -(box := around(one.box for one in text)).intersect(line.box).width < room
            and -box.intersect(line.box).height < _BLANK * line.box.height
        )
        if text := next(near, None):
            text.append(line)
        else:
            found.append([line])
    found = [sorted(text, key=lambda line: line.box.y) for text in found]
    return found if all(NAME in _meanings(text) for text in found) else [list(card.lines)]


def _meanings(text: Sequence[Line]) -> set[str]:
    return {thing.meaning for line in text for thing in parse_line(line.text)}


def _is_person(text: Sequence[Line]) -> bool:
    """Whether a text has a number, or a name of at least two words."""
    names = [thing.text for line in text for thing in parse_line(line.text) if thing.meaning == NAME]
    return NUMBER in _meanings(text) or len(" ".join(names).split()) > 1


def _place(card: GridCell, text: Sequence[Line]) -> Place:
    """Return the position of a text: how far right of the picture, and whether at its height."""
    assert card.picture
    box, picture = around(line.box for line in text), card.picture.box
    return round((box.left - picture.left) / 3), box.intersect(picture).height > 0


def _parts(card: GridCell, texts: Sequence[Sequence[Line]], votes: Counter[Place]) -> Iterator[GridCell]:
    """Yield a cell for each text; the picture belongs to the text where most cards have theirs."""
    if len(texts) < 2:
        yield card
        return
    ranked = sorted(texts, key=lambda text: (_place(card, text)[1], votes[_place(card, text)]), reverse=True)
    first, second = (_place(card, text) for text in ranked[:2])
    clear = (first[1], votes[first]) > (second[1], votes[second])
    own = ranked[0][0].box
    for text in ranked:
        box = text[0].box
        place = card.place.shift(box.left - own.left, box.top - own.top)
        owner = text is ranked[0] or not clear
        yield replace(
            card,
            picture=card.picture if owner else None,
            lines=tuple(text),
            place=card.place if owner else place,
            sure=card.sure and clear,
            outside=not owner,
        )
