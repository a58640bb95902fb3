"""Recognize numbers of things, not of people: lockers, books, envelopes, orders, devices and tickets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import WHICH, split_title
from namecards.importing.words import NUMBER_WORDS, PERSON_WORDS, SHORT, fold_words, folded_phrases

_WHOLE = folded_phrases("title_words.things")
_BEGIN = tuple(folded_phrases("title_words.thing_begins"))
"""Beginnings of words: Bestellnummer, Inventarnr."""
_SOFT = fold_words("key keys pass")
"""Words that can also be for a person's number: "Student Key", "Library Pass"."""
_ITEMS = re.compile(
    r"\b(lockers?|keys?|envelopes?|raffle|tickets?|chromebooks?|laptops?|tablets?|ipads?"
    r"|devices?|spinde?|schließf[aä]ch\w*|casiers?|casilleros?|taquillas?|armadiett\w*|kluisjes?|szafki|skåp)"
    r"\b(?! stage)",
    re.IGNORECASE,
)
_BARE = NUMBER_WORDS - fold_words("id code kod código codice identifier identifiant kenn")
_PLAIN = NUMBER_WORDS - fold_words("id code kod código codice barcode strichcode reference ref")
_OWN = folded_phrases("titles.id")
_LENT = folded_phrases("title_words.lent")
_OF_BOOKS = folded_phrases("title_words.book")
WHY = "it may be the number of a thing, not of a person"
_KEY = re.compile(r"(?i:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})|[\da-f]{32}([\da-f]{8})?")
"""The id of an account as programs make it, or a digest of somebody's data; SIF joins lists by capitals."""


def is_of_book(title: str) -> bool:
    """Whether a title names a book or its author."""
    return not _OF_BOOKS.isdisjoint(split_title(title))


def is_of_loan(title: str) -> bool:
    """Whether a title says when something was lent, or is due: "Due Date", "ausgeliehen am"."""
    words = split_title(title)
    return "".join(words) in _LENT or not _LENT.isdisjoint(words)


def is_of_thing(title: str) -> bool:
    """Whether a title names a thing that has a number: "Invoice", "Envelope #", "Inventarnr."."""
    words = [SHORT.get(word, word) for word in split_title(title)]
    if "".join(word for word in words if word not in NUMBER_WORDS) in _OWN:
        return False  # Чит. билет №, though a ticket is a thing
    whole = _WHOLE - _SOFT if PERSON_WORDS.intersection(words) or "library" in words else _WHOLE
    return any(word in whole or (word.startswith(_BEGIN) and word not in WHICH) for word in words)


def is_item(title: str) -> bool:
    """Whether a title names a book, its author, a locker or a device."""
    return is_of_book(title) or bool(_ITEMS.search(title.replace("_", " ")))


def is_bare(title: str) -> bool:
    """Whether a title says only "Number" or "Barcode"."""
    words = set(split_title(title))
    return bool(words) and words <= _BARE


def is_plain(title: str) -> bool:
    """Whether a title only says that its cells are numbers, not whose or of what: "No."."""
    return set(split_title(title)) <= _PLAIN


def is_only_of_thing(text: str) -> bool:
    """Whether all words before "number" name the thing that has it: "Locker", "Bus No."."""
    words = [word for word in split_title(text) if word not in NUMBER_WORDS]
    return bool(words) and all(is_of_thing(word) or is_private(word) for word in words)


def may_be_of_thing(title: str, around: Iterable[str]) -> bool:
    """Whether a title says only "Number", and the heading names lockers, keys or devices."""
    return is_bare(title) and any(_ITEMS.search(text.replace("_", " ")) for text in around)


def is_made_by_program(cell: str) -> bool:
    """Whether a cell is an id as programs make it: the Object Id of Microsoft 365, the UPI of Wonde."""
    return bool(_KEY.fullmatch(cell))


def are_staff_codes(title: str, cells: Collection[str]) -> bool:
    """Whether the cells below "Staff Code" are different codes of a few capitals: JHA, SCR."""
    is_code = "code" in split_title(title) and len(set(cells)) == len(cells)
    return is_code and all(re.fullmatch("[A-Z]{2,4}", cell) for cell in cells)
