"""What files are called, so that every system takes them and nobody's photo is taken for another's."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.core.people import Person

_UNSAFE = re.compile(
    r"""[<>:"/\\|?*(),;]|^[.\s]|[.\s]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)""", re.IGNORECASE
)
"""What Windows or a map file does not take in a name; `(2)` would be a retake, and `.x` is hidden."""
_LONGEST = 120
"""Bytes; file systems take 255."""


def is_safe(name: str) -> bool:
    """Whether a file may be called this on every system."""
    return name.isprintable() and 0 < len(name.encode()) <= _LONGEST and not _UNSAFE.search(name)


def file_key(name: str) -> str:
    """Equal for names that are one file on Windows and macOS."""
    return unicodedata.normalize("NFC", name).casefold()


def file_stems(people: Sequence[Person]) -> dict[str, str]:
    """What each person's photo is called, by person id: their number, else their name, else our own key.

    Only a number or a name that nobody else has, and no name with a digit in it: it could be a number.
    """
    numbers = Counter(file_key(number) for person in people for number in set(person.ids))
    names = Counter(fold(person.display) for person in people)

    def stem(person: Person) -> str:
        number, name = next(iter(person.ids), ""), person.display
        if numbers[file_key(number)] == 1 and is_safe(number) and _has_digit(number):
            return number
        return name if names[fold(name)] == 1 and is_safe(name) and not _has_digit(name) else person.id

    return {person.id: stem(person) for person in people}


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))
