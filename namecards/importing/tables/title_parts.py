"""What the words of a title mean one by one, and how many titles a row has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.importing.tables.headers import (
    FIELDS,
    NAME_FIELDS,
    OF_MANY,
    PLACE_WORDS,
    split_title,
    title_kind,
)
from namecards.importing.tables.titles import PLACES, Field
from namecards.importing.words import SHORT


def kinds_in(title: str) -> list[Field]:
    """Return the fields that some words of a title mean, the longest terms first; "Bus No" means none.

    A word that is cut short may be any that begins so, if all of these mean one: "Sez."
    """
    if re.fullmatch(r"[^\W\d_]{3,}\.", title.strip()):
        begun = {field for known, (field, _) in FIELDS.items() if known.startswith(fold(title.strip(" .")))}
        return list(begun) if len(begun) == 1 else []
    words = [SHORT.get(word, word) for word in split_title(title)]
    spans = [(at, end) for at in range(len(words)) for end in range(at + 1, min(at + 3, len(words)) + 1)]
    found: dict[tuple[int, int], Field] = {}
    for at, end in sorted(spans, key=lambda span: span[0] - span[1]):
        known = FIELDS.get("".join(words[at:end]))
        if known and not any(begin <= at and end <= stop for begin, stop in found):
            found[at, end] = known[0]
    shared = (word for word in words if word in OF_MANY and word not in PLACE_WORDS)
    return [] if any(FIELDS.get(word, ("",))[0] not in PLACES for word in shared) else list(found.values())


def count_titles(cells: Sequence[str]) -> int:
    """Count the known titles in a row; 0 without a title of a name, as it is no row of titles then."""
    kinds = [kind for cell in cells if (kind := title_kind(cell))]
    return len(kinds) if NAME_FIELDS & set(kinds) else 0
