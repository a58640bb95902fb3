"""Sort the facts on a card: names, numbers, values with a label, and remarks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field

from namecards.core.grouping import group
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.titles import title_kind
from namecards.importing.mapping import title_key
from namecards.importing.photo_rosters.classify_line import (
    LABELLED,
    NUMBER,
    OTHER,
    Item,
    names_in,
)
from namecards.importing.text import is_sentence

_REMARKS = "Remarks"
_WHOLE = 0.9
"""The share of first lines with several words that shows they are whole names."""
_LONG = 0.8
"""The share of the letters of the longest line at which a name may be too wide for it."""
_CALLED = re.compile(r"\S+.* [\"“„(][^\"”(]+[\"”“)] [^\W\d].*")
"""A nickname between the first name and the last one: Seo-yeon “Stella” Kim."""
_NICK = re.compile(r"\([^\W\d]+\)")
"""A nickname in a line of its own."""
_HIRAGANA, _KATAKANA = re.compile(r"[\u3040-\u309fー・\s]+"), re.compile(r"[\u30a0-\u30ff\s]+")
_SIGNS = re.compile(r"[\u4e00-\u9fff]")


@dataclass(slots=True)
class CardParts:
    """The facts on a card by what they are."""

    names: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    labelled: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Each label and its value, by `title_key` of the label."""


def sort_items(items: Iterable[Item], teachers: Set[str], parents: Set[str]) -> CardParts:
    """Return the facts on a card; `teachers` and `parents` are lines of somebody else."""
    parts, items = CardParts(), list(items)
    names, values = names_in(items), {thing.text for thing in items if thing.kind == LABELLED}
    is_behind = False  # a word below a whole name with its place or a remark: an allergy
    for thing in items:
        text = thing.text
        is_whole = len(" ".join(parts.names).split()) > 1
        is_place = thing.kind == LABELLED and title_kind(thing.label) in PLACES
        is_behind |= is_whole and bool(is_place or parts.others or title_key(_REMARKS) in parts.labelled)
        if thing.kind == NUMBER:
            parts.numbers.append(text)
        elif thing.kind == OTHER:
            parts.others.append(text)
        elif thing.kind == LABELLED and thing.label == _REMARKS:
            _add_remark(parts, text)
        elif thing.kind == LABELLED:
            parts.labelled.setdefault(title_key(thing.label), (thing.label, text))
        elif text in teachers:
            if text not in values:  # else it is told as the homeroom
                parts.labelled.setdefault("teacher", ("Teacher", text))
        elif text in parents:
            parts.labelled.setdefault("role", ("Role", split_aside(text)[0]))
        elif parts.names and (_NICK.fullmatch(text) or parts.names[-1][-1] == "-"):
            parts.names[-1] += f" {text}"
        elif parts.names and (is_sentence(text, parts.names[0]) or is_behind):
            _add_remark(parts, text)
        elif _is_reading(text, names):
            parts.labelled.setdefault("say", ("Pronunciation", text))
        else:
            parts.names.append(text)
    return parts


def share_labels(cards: Sequence[CardParts]) -> None:
    """Give labels with one meaning, Rm and Room, the name of the most common, if no card has two of them."""
    counts = Counter(key for one in cards for key in one.labelled)
    for keys in group((title_kind(key), key) for key in counts if title_kind(key) in PLACES).values():
        own = [(one.labelled, one.labelled.keys() & {*keys}) for one in cards]
        if all(len(some) < 2 for _, some in own):
            shared = max(keys, key=counts.__getitem__)
            for labelled, some in own:
                labelled.update(zip([shared], map(labelled.pop, some), strict=False))


def _add_remark(parts: CardParts, text: str) -> None:
    _, before = parts.labelled.get(title_key(_REMARKS), ("", ""))
    parts.labelled[title_key(_REMARKS)] = (_REMARKS, ", ".join(filter(None, (before, text))))


def _is_reading(line: str, names: Iterable[str]) -> bool:
    """Whether a line gives the reading of another line, as in Japan: あおき ひなた of 青木 陽向."""
    others = [name for name in names if name != line and len(name.split()) == len(line.split())]
    hiragana, katakana = _HIRAGANA.fullmatch(line), _KATAKANA.fullmatch(line)
    return any(
        (hiragana and not _HIRAGANA.fullmatch(name)) or (katakana and _SIGNS.search(name)) for name in others
    )


def split_remarks(cards: Sequence[CardParts]) -> Sequence[CardParts]:
    """Treat lines below whole names as remarks if they mostly say the same as others' do: "Car rider".

    Or do so if a line is surely a whole name, because it has a nickname in it.
    """
    whole = sum(bool(one.names) and len(one.names[0].split()) > 1 for one in cards)
    below = Counter(one.names[1] for one in cards if len(one.names) > 1)
    again = sum(count for count in below.values() if count > 1)
    called = any(one.names and _CALLED.fullmatch(one.names[0]) for one in cards)
    if whole < _WHOLE * len(cards) or are_wrapped(cards) or not (called or 2 * again > below.total()):
        return cards
    for one in cards:
        if len(one.names) > 1:
            _add_remark(one, ", ".join(one.names[1:]))
            del one.names[1:]
    return cards


def are_wrapped(cards: Sequence[CardParts]) -> bool:
    """Whether names too long for a line, and only those, go on with last names that others have, too.

    Below a single first name any line is its last name. Letters differ in width, so a little shorter is long.
    """
    longest = max((len(line) for one in cards for line in one.names), default=0)
    more = [one.names for one in cards if len(one.names) > 1]
    last = {one.names[0].split()[-1] for one in cards if len(one.names) == 1}
    last |= {own[1] for own in more if len(own[0].split()) == 1}
    are_long = (len(f"{own[0]} {own[1].split()[0]}") >= _LONG * longest for own in more)
    return any(own[1] in last for own in more) and all(are_long)
