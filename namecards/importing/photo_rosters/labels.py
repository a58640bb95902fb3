"""Find the labels on the cards of a document, and read the cards with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf
from statistics import median

from namecards.importing.cells.titles import NAME_FIELDS, is_put_together, match_title, title_kind
from namecards.importing.pages.layout import Line, rows_of
from namecards.importing.photo_rosters.captions import names_pictured
from namecards.importing.photo_rosters.classify_line import LABELLED, NAME, NUMBER, OTHER, Item, parse_line
from namecards.importing.photo_rosters.grid import GridCell
from namecards.importing.places.read_place import read_place

_OFTEN_BLANK = ("preferred", "middle", "suffix", "pronouns", "say")
_SAME_ROW = 0.5
_SAME_PLACE = 3
"""The most points by which texts are off their pictures or each other, as one printer draws them."""
_OPEN = (*"-–/:,",)
"""The signs at the end of a line that goes on."""
_MOST_BROKEN, _FULL = 4, 0.9
"""The most lines that were one, and the share of the widest line from which one is full."""
MOST_HAVE = 0.6
"""The share of cards with the same line that may make it the label of the next line."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a document's cards."""

    values: Mapping[str, str]
    """The line after a label, if most cards have the same one: after `Role` comes `Student`."""
    beside: frozenset[str]
    """Labels with their value on the same line."""
    widest: float
    """The width of the widest line on a card."""


def label_cards(cards: Sequence[GridCell]) -> list[GridCell]:
    """Read the facts on each card; a card of several people becomes several cards.

    The photo belongs to the person whose text is where others have theirs; else all of them are unsure.
    """
    shown = [card for card in cards if card.picture] or cards
    widest = max((line.box.width for card in shown for line in card.lines), default=inf)
    labels = _labels(cards, widest)
    parts_of = [_parts(card, labels) for card in cards]
    alone = [_height(card, parts[0]) for card, parts in zip(cards, parts_of, strict=True) if len(parts) == 1]
    usual = median([height for height in alone if height is not None] or [inf])
    found: list[GridCell] = []
    for card, parts in zip(cards, parts_of, strict=True):
        usually = [part for part in parts if abs((_height(card, part) or 0) - usual) < _SAME_PLACE]
        owners = usually if len(usually) == 1 else parts
        for part in parts:
            picture, sure = card.picture if part in owners else None, card.sure and len(owners) == 1
            items = _items(part, labels)
            found.append(replace(card, picture=picture, lines=part, items=items, sure=sure))
    return _with_pictured(found)


def _with_pictured(cards: list[GridCell]) -> list[GridCell]:
    """Read "Subject: Ava Moss" as a name, if all cards have that and no other name."""
    pictured = [{item for item in card.items if names_pictured(item.label)} for card in cards]
    shown = [own for card, own in zip(cards, pictured, strict=True) if card.picture]
    if not all(shown) or any(item.meaning == NAME for card in cards for item in card.items):
        return cards
    return [
        replace(card, items=tuple(Item(NAME, item.text) if item in own else item for item in card.items))
        for card, own in zip(cards, pictured, strict=True)
    ]


def _height(card: GridCell, lines: Sequence[Line]) -> float | None:
    """Return how far below the middle of the picture the text begins; None if either is missing."""
    return lines[0].box.y - card.picture.box.y if card.picture and lines else None


def _labels(cards: Sequence[GridCell], widest: float) -> Labels:
    """Return the lines that most cards have, if one is the label of a name: `Name`, `Student ID`, `Email`."""
    shown = [rows_of(card.lines, _SAME_ROW) for card in cards if card.picture and card.lines]
    least = max(3, MOST_HAVE * len(shown))
    ordered = ([line for row in rows for line in row] for rows in shown)
    texts = [[text.rstrip(" :") for text in _whole_texts(lines, widest)] for lines in ordered]
    counts = Counter(text for said in texts for text in set(said))
    labels = {text for text, count in counts.items() if count >= least}
    if not any(title_kind(label) in NAME_FIELDS for label in labels):
        return Labels({}, frozenset(), widest)
    beside = Counter(_text(row[0]) for rows in shown for row in rows if len(row) > 1)
    pairs = Counter((a, b) for said in texts for a, b in pairwise(said) if a in labels and b in labels)
    fixed = {a: b for (a, b), count in pairs.items() if count >= least and title_kind(a) not in _OFTEN_BLANK}
    values = {label: fixed.get(label, "") for label in labels}
    usually = frozenset(label for label in labels if 3 * beside[label] > len(shown))
    return Labels(values, usually, widest)


def _text(line: Line) -> str:
    return line.text.rstrip(" :")


def _items(lines: Sequence[Line], labels: Labels) -> tuple[Item, ...]:
    return tuple(
        _items_beside_labels(lines, labels)
        if labels.beside
        else items_under_labels(_whole_texts(lines, labels.widest), labels.values)
    )


def _whole_texts(lines: Sequence[Line], widest: float) -> Iterator[str]:
    """Yield the texts of lines; places or a label with its value that are too wide for one are joined."""
    at = 0
    while at < len(lines):
        parts = (lines[at:end] for end in range(at + 2, min(at + _MOST_BROKEN, len(lines)) + 1))
        whole = next((part for part in parts if _is_broken(part, widest)), lines[at : at + 1])
        yield " ".join(line.text for line in whole)
        at += len(whole)


def _is_broken(lines: Sequence[Line], widest: float) -> bool:
    """Whether only all lines together are understood, and no word more had room in each.

    They are below each other: a label is no part of the value beside the label above it.
    """
    if any(min(map(abs, one.box.offsets(below.box))) > _SAME_PLACE for one, below in pairwise(lines)):
        return False
    firsts = (re.sub(r"(?<=[^\s:]) .*", "", line.text) for line in lines[1:])  # a value stays at its label
    begins = (
        line.box.width * len(first) / len(line.text) for line, first in zip(lines[1:], firsts, strict=True)
    )
    if not all(
        line.box.width + begin > _FULL * widest for line, begin in zip(lines[:-1], begins, strict=True)
    ):
        return False  # most lines: they need not be read
    begin, whole = lines[0].text, " ".join(line.text for line in lines)
    labels = [item.label for item in parse_line(whole) if item.kind == LABELLED]
    are_known = all(title_kind(label) and not is_put_together(label) for label in labels)
    are_known &= not any(_adds_nothing(begin, label) for label in labels)
    is_whole = _is_told(begin) or _is_only(NUMBER, begin) or (" " in begin and _is_only(NAME, begin))
    is_open = begin.endswith(_OPEN) or not is_whole
    return is_open and are_known and _is_told(whole) and not whole.endswith(_OPEN)


def _adds_nothing(begin: str, label: str) -> bool:
    """Whether a label means the same without the line at its beginning: Le of "Le ID" is a last name."""
    rest = label.removeprefix(f"{begin} ")
    return rest != label and match_title(rest) == match_title(label)


def _is_told(text: str) -> bool:
    """Whether a text is only places, numbers, or labels with values; a role may begin a label."""
    kinds = {item.kind for item in parse_line(text) if item.label != "Role"}
    is_labelled = LABELLED in kinds and kinds <= {LABELLED, NUMBER}
    return is_labelled or read_place(text).says_only_places


def _is_only(kind: str, text: str) -> bool:
    return [item.kind for item in parse_line(text)] == [kind]


def items_under_labels(lines: Iterable[str], labels: Mapping[str, str]) -> Iterator[Item]:
    """Yield the facts of lines; below a label, or a line that ends in a colon, is its value."""
    label = ""
    for line in lines:
        text = line.rstrip(" :")
        is_label = text in labels or line.endswith(":")
        if label and (not is_label or labels.get(label) == text):
            yield Item(LABELLED, line, label)
            label = ""
        elif is_label:
            label = text
        else:
            yield from parse_line(line)


def _items_beside_labels(lines: Sequence[Line], labels: Labels) -> Iterator[Item]:
    """Yield the facts of rows with a value beside its label; both may go on in the next row."""
    pairs: list[tuple[str, str]] = []
    for first, *more in rows_of(lines, _SAME_ROW):
        value, text = " ".join(line.text for line in more), _text(first)
        if text in labels.beside or (value and text in labels.values):
            pairs.append((text, value))
        elif pairs and text in labels.values and not _is_complete(pairs[-1][0], text):
            pairs[-1] = (f"{pairs[-1][0]} {text}", pairs[-1][1])
        elif text in labels.values:  # on most cards, so no name: Elm Park School
            own = parse_line(first.text)
            yield from [Item(OTHER, first.text)] if any(thing.kind == NAME for thing in own) else own
        elif pairs:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]} {first.text} {value}".strip())
        else:
            yield from (thing for line in (first, *more) for thing in parse_line(line.text))
    yield from (Item(LABELLED, value.replace("- ", "-"), label) for label, value in pairs if value)


def _is_complete(label: str, below: str) -> bool:
    """Whether a label means a column, and none with the line below: "Adm. No", "If found, please return"."""
    return bool(title_kind(label)) and not title_kind(f"{label} {below}")


def _parts(card: GridCell, labels: Labels) -> list[tuple[Line, ...]]:
    """Split lines by person: a second name and number after a first pair belong to another person."""
    parts: list[list[Line]] = [[]]
    seen: set[str] = set()
    for line in sorted(card.lines, key=lambda line: (round(line.box.y), line.box.left)):
        sorts = _meanings([line], labels)
        if NAME in sorts and seen >= {NAME, NUMBER}:
            parts.append([])
            seen = set()
        parts[-1].append(line)
        seen |= sorts
    whole = [part for part in parts if {NAME, NUMBER} <= _meanings(part, labels)]
    return [tuple(part) for part in parts] if len(whole) == len(parts) > 1 else [card.lines]


def _meanings(lines: Sequence[Line], labels: Labels) -> set[str]:
    return {item.meaning for item in _items(lines, labels)}
