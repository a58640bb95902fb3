"""What must not be read or shown, by titles, and by numbers that begin with a day of birth."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.importing.tables.headers import split_title
from namecards.importing.words import folded_phrases, parts_of_words, phrases, without_father

_FEWEST = 5
"""Numbers that show a day each by no chance."""
_MONTHS = 3
"""Months among them: numbers that count up have one."""
_STATE = 10
"""Digits of the shortest number of a state."""
_BORN = re.compile(r"\d\d([0257][1-9]|[1368][0-2])(0[1-9]|[12]\d|3[01])")
"""A day, year first; some states add 20 or 50 to the month."""
_BORN_LONG = re.compile(r"(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_BORN_BACK = re.compile(r"(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d\d|[09]\d\d)")
_PARTS = phrases("title_words.private")
_FOLDED = {plain for part in _PARTS if not re.search("[a-z]", plain := " ".join(map(fold, part.split())))}
"""Parts in letters that are not Latin: Arabic keyboards differ, and Greek capitals have no accents."""
_PRIVATE_PARTS = re.compile(parts_of_words({*_PARTS, *_FOLDED}), re.IGNORECASE)
_PRIVATE_WORDS = folded_phrases("title_words.private_words")
"""Parts and words of titles of columns that are never read, whatever they hold."""


def is_private(title: str) -> bool:
    """Whether a title speaks of something that must not be read: an address, a birthday, a parent."""
    title = without_father(title)
    words = split_title(title)
    short = "".join(word for word in words if len(word) == 1)  # D.O.B.
    plain = f"{title}\n{' '.join(map(fold, title.split()))}"
    return bool(_PRIVATE_PARTS.search(plain) or _PRIVATE_WORDS.intersection([*words, short]))


def begin_with_birth(cells: Sequence[str]) -> bool:
    """Whether long numbers all have a day of birth at the same place, as those of many states do."""
    plain = [re.sub(r"[-+/ ]", "", cell) for cell in cells]
    if len(plain) < _FEWEST or not all(one.isdecimal() and len(one) >= _STATE for one in plain):
        return False
    for at, born in ((0, _BORN), (1, _BORN), (6, _BORN_LONG), (0, _BORN_LONG), (0, _BORN_BACK)):
        found = [born.match(one, at) for one in plain]
        days = {day[0] for day in found if day}
        if all(found) and 2 * len(days) > len(plain) and len({day[2:-2] for day in days}) >= _MONTHS:
            return True
    return False
