"""Recognize a heading above the people of several rooms or classes: Room 12 + 23, "Class 5A and 5B"."""

from __future__ import annotations

import re

from namecards.importing.patterns import compile_later
from namecards.importing.words import pattern

_AND = rf"\s*(?:[+&]|\s(?:{pattern('title_words.and')})\s)\s*"
_ROOM, _PLACE = (rf"(?:{pattern(f'headings.{kind}')})s?\.?\s*" for kind in ("room", "place"))
_SEVERAL = compile_later(
    rf"(?<!\w)(?:{_ROOM}\d{{1,3}}[a-z]?(?:{_AND}(?:{_ROOM})?|\s*,\s*{_ROOM})\d{{1,3}}[a-z]?"
    rf"|{_PLACE}\d{{1,2}}[a-z](?:{_AND}(?:{_PLACE})?|\s*,\s*{_PLACE})\d{{1,2}}[a-z])(?!\w)",
    re.IGNORECASE,
)


def names_several(text: str) -> bool:
    """Whether a text names several rooms or classes, so that it tells of nobody below which is theirs."""
    return bool(_SEVERAL.search(text))
