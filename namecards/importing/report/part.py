"""Find signs that a list is only a part: a page of several, or a count of more people than it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.titles import title_kind
from namecards.importing.plan import ImportPlan
from namecards.importing.report.oddity import Oddity
from namecards.importing.words import begins_with, joined_phrases, words_of

_MANY = joined_phrases("cells.many")
_PLACES = joined_phrases("headings.place") | joined_phrases("headings.terms")
_PAIR = re.compile(r"\d+([./-]\d+)+")
"""A day, or two classes: 24/25."""
_SPAN = re.compile(
    r"(?<![\d./-])(\d{1,4})\s*(?:[-–—~]|[^\W\d]{1,10}\s)\s*(\d{1,4})\s*(?:/|[^\W\d]{1,10}\s)\s*"
    r"(\d{1,5})\b(?![./-]\d)"
)
"""The range and the total of a page: "Showing 1 to 25 of 60 entries", "1-25 von 60"."""
_YEARS = range(1990, 2100)


def part_of_more(plan: ImportPlan) -> Iterator[Oddity]:
    """Yield a line beside the list that mentions more people than were read from it."""
    read = len(plan.listed)
    for text in dict.fromkeys(thing.text for thing in plan.import_source.people_list.left_out):
        if read < (stated := max(_shown_of(text, read), _count(text))):
            counts = f"“{text}” counts {stated} people, but {read} were read"
            yield Oddity(f"{counts}. Is a part missing?", rows=(text,))


def _shown_of(text: str, read: int) -> int:
    """Return the total that a text names, if it says that about as many as were read are shown of it."""
    for first, last, all_ in (map(int, found) for found in _SPAN.findall(text)):
        if abs(last - first + 1 - read) <= 1 and last < all_ not in _YEARS:
            return all_
    return 0


def _count(text: str) -> int:
    """Return the number of people that a text counts: "Total students: 24", not "Year 7 pupils"."""
    words, counts = words_of(_PAIR.sub(" ", text)), [0]
    numbers = (at for at, word in enumerate(words) if word.isdecimal() and len(word) < 4)
    for at in numbers:
        behind = any(begins_with(words[begin:at], _MANY) == at - begin for begin in range(max(at - 3, 0), at))
        before = begins_with(words[at + 1 :], _MANY) and not _is_place(words[at - 1 : at])
        is_class = any(map(str.isalpha, words[at + 1 : at + 2])) and len(words[at + 1]) == 1  # pupils of 5 B
        counts += [int(words[at])] if (before or behind) and not is_class else []
    return max(counts)


def _is_place(words: Sequence[str]) -> bool:
    return any(word in _PLACES or title_kind(word) in PLACES for word in words)
