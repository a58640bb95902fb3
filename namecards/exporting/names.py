"""Name the photo files: safe on every system, and never mistaken for another person's."""

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
"""Patterns that Windows or a map file refuses; `(2)` would be a retake, and `.x` is hidden."""
_LONGEST = 120
"""Bytes; file systems allow 255."""


def is_safe(name: str) -> bool:
    """Whether every system accepts this file name."""
    return name.isprintable() and 0 < len(name.encode()) <= _LONGEST and not _UNSAFE.search(name)


def file_key(name: str) -> str:
    """Make a key that is equal for names of the same file on Windows and macOS."""
    return unicodedata.normalize("NFC", name).casefold()


def file_stems(people: Sequence[Person]) -> dict[str, str]:
    """Return the file stem of each photo by person id: the number, else the name, else our own id.

    A shared number or name is not used, nor a name with a digit, which could be a number.
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
