"""What cards say, once it is known for the whole document what is a label and what stands behind one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from namecards.importing.pages.grid import Card
from namecards.importing.pages.layout import Line
from namecards.importing.pages.saying import LABELLED, NAME, NUMBER, Said, said
from namecards.importing.pages.titles import Title, below
from namecards.importing.tables.headers import kind_of

_NAMES = ("full", "name", "given", "family")
_OFTEN_BLANK = ("preferred", "middle", "suffix", "pronouns", "say")
_MOST_HAVE = 0.6
"""The share of cards with a line alike from which it may be a label for the next line."""


Labels = Mapping[str, str]
"""The labels, and what stands behind one if that is the same for most: behind `Role` it is `Student`."""


def kind(thing: Said) -> str:
    """What something with a label is, as a column with that title would be; empty if it is not known."""
    return _kind(thing.label) if thing.kind == LABELLED else ""


def _kind(label: str) -> str:
    found = kind_of(label)
    return found[0] if found else ""


def heard(cards: Sequence[Card], titles: Sequence[Title]) -> list[Card]:
    """The cards with what they say; those of several people as several cards, of which none is sure."""
    labels = _labels(cards)
    found: list[Card] = []
    for card in cards:
        parts = _parts(card, labels, titles)
        found += [
            replace(card, lines=part, said=_said(part, labels, titles), sure=card.sure and len(parts) == 1)
            for part in parts
        ]
    return found


def _labels(cards: Sequence[Card]) -> Labels:
    """The lines that most cards have, if one says that a name comes next: `Name`, `Student ID`, `Email`."""
    shown = [[line.text.rstrip(" :") for line in card.lines] for card in cards if card.picture and card.lines]
    least = max(3, _MOST_HAVE * len(shown))
    counts = Counter(text for lines in shown for text in set(lines))
    labels = {text for text, count in counts.items() if count >= least}
    if not any(_kind(label) in _NAMES for label in labels):
        return {}
    pairs = Counter((a, b) for lines in shown for a, b in pairwise(lines) if a in labels and b in labels)
    fixed = {a: b for (a, b), count in pairs.items() if count >= least and _kind(a) not in _OFTEN_BLANK}
    return {label: fixed.get(label, "") for label in labels}


def _said(lines: Sequence[Line], labels: Labels, titles: Sequence[Title]) -> tuple[Said, ...]:
    return tuple(_titled(lines, titles) if titles else _labelled(lines, labels))


def _titled(lines: Sequence[Line], titles: Sequence[Title]) -> Iterator[Said]:
    """What stands below each title; two numbers in one place stay two."""
    for title, texts in below(titles, lines):
        if _kind(title) == "id":
            yield from (Said(LABELLED, text, title) for text in texts)
        elif title:
            yield Said(LABELLED, " ".join(texts).replace("- ", "-"), title)


def _labelled(lines: Sequence[Line], labels: Labels) -> Iterator[Said]:
    label = ""
    for line in lines:
        text = line.text.rstrip(" :")
        if label and (text not in labels or labels[label] == text):
            yield Said(LABELLED, line.text, label)
            label = ""
        elif text in labels:
            label = text
        else:
            yield from said(line.text)


def _parts(card: Card, labels: Labels, titles: Sequence[Title]) -> list[tuple[Line, ...]]:
    """The lines of each person: where a name and a number are followed by both again, it is another one's."""
    ordered = sorted(card.lines, key=lambda line: (round(line.box.y), line.box.left))
    kinds = [{_sort(thing) for thing in _said([line], labels, titles)} for line in ordered]
    parts: list[list[Line]] = [[]]
    seen: set[str] = set()
    for line, sorts in zip(ordered, kinds, strict=True):
        if NAME in sorts and seen >= {NAME, NUMBER}:
            parts.append([])
            seen = set()
        parts[-1].append(line)
        seen |= sorts
    whole = [part for part in parts if {NAME, NUMBER} <= {_sort(t) for t in _said(part, labels, titles)}]
    return [tuple(part) for part in parts] if len(whole) == len(parts) > 1 else [card.lines]


def _sort(thing: Said) -> str:
    """A name or a number, with a label or without."""
    return {"id": NUMBER, "full": NAME, "name": NAME, "given": NAME, "family": NAME}.get(
        kind(thing), thing.kind
    )
