"""Tell words on the cards of a page that are no names: buttons, remarks, and the menu of the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from namecards.importing.cells.titles import title_kind
from namecards.importing.pages.html_tree import Element
from namecards.importing.patterns import compile_later
from namecards.importing.photo_rosters.cards import Cell
from namecards.importing.photo_rosters.classify_line import LABELLED, NAME, Item, is_name, is_surely_heading
from namecards.importing.photo_rosters.labels import MOST_HAVE
from namecards.importing.text import is_written_as_name
from namecards.importing.words import pattern

PHOTO_OF = compile_later(
    rf"^(?:{pattern('headings.photo_of')})(?:\s*[:–-]\s*|\s+|$)(?!(?-i:[a-zß-ÿа-яё]))", re.IGNORECASE
)
"""Before the name of the person on a picture: "Photo of Maya Chen"; not "Bild saknas", nor in Fotopoulos."""
_DESCRIBED = compile_later(pattern("headings.described"), re.IGNORECASE)
_CLOSING = compile_later(
    rf"(?:\w+ ){{0,2}}(?:{pattern('headings.closings')}|{pattern('headings.thanks')})\W*(?:[,!–-]|$)",
    re.IGNORECASE,
)
_FEWEST = 3
"""The most names that may all end alike by chance."""


def with_remarks(found: Sequence[Cell]) -> list[Cell]:
    """Treat a line that few cards have below a whole name, with a comma, as a remark: "Medical alert"."""
    names = [[item for item in cell.items if item.kind == NAME] for cell in found]
    whole = sum(bool(own) and "," in own[0].text.strip(", ") for own in names)
    below = {item for own in names for item in own[1:]}
    if whole < len(found) or _FEWEST * sum(len(own) > 1 for own in names) > len(found):
        return list(found)
    remarks = {item: replace(item, kind=LABELLED, label="Remarks") for item in below}
    return [replace(cell, items=tuple(remarks.get(item, item) for item in cell.items)) for cell in found]


_WHOLE = re.compile(r"[^\W\d][^\d:]* [^\d:]+")
"""A line that may be a whole name: two words, and no number or label."""


def no_names(
    lines: Mapping[Element, Sequence[str]], times: Counter[str], cards: Mapping[Element, Sequence[Element]]
) -> set[str]:
    """Return the lines that name nobody: those on most cards, and those at another position than the name.

    The words behind the pictures prove that position: they are a line of each card.
    """
    shared = {line for line, count in times.items() if count > max(_FEWEST - 1, len(lines) / 2)}
    if not all(any(map(_WHOLE.fullmatch, set(own) - shared)) for own in lines.values()):
        shared = set()  # it may be a first name that several have, in a line of its own
    alts = {card: [item.text for item in alt_text(cards[card][0])] for card in lines if card in cards}
    places = [
        next((at for at, line in enumerate(lines[card]) if [line] == alt), -1) for card, alt in alts.items()
    ]
    if len(places) < 2 or len(set(places)) > 1 or places[0] < 0:
        return shared
    named = {own[places[0]] for own in lines.values() if len(own) > places[0]}
    return shared | set(times) - named


def labels(times: Counter[str], cards: int) -> Mapping[str, str]:
    """Return the lines of most cards that are titles of columns, if there are several: Teacher, Grade."""
    often = (line for line, count in times.items() if count >= max(_FEWEST, MOST_HAVE * cards))
    titles = list(filter(title_kind, often))
    return dict.fromkeys(titles if len(titles) > 1 else (), "")


def alt_text(photo: Element) -> list[Item]:
    """Return the name in a picture's alternative text, `Photo of Maya Chen`, unless a program wrote that."""
    texts = (" ".join(photo.attributes.get(key, "").split()) for key in ("alt", "title"))
    names = (PHOTO_OF.sub("", text, count=1) for text in texts if not _DESCRIBED.search(text))
    name = next((name for name in names if is_name(name) and is_written_as_name(name)), "")
    return [Item(NAME, name)] if name else []


def ends_letter(lines: Sequence[str]) -> bool:
    """Whether lines begin with the closing of a mail with photos in it: "Thanks, Dana Pruitt"."""
    return bool(lines) and bool(_CLOSING.match(lines[0]))


def is_menu(lines: Sequence[str]) -> bool:
    """Whether lines begin with the menu of a page, which has a picture of the user: "School Students"."""
    return bool(lines) and is_surely_heading(lines[0]) and not re.search(r"[\d:]", lines[0])
