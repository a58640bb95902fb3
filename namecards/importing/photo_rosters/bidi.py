"""Letters as they are seen from left to right, put in the order in which they are read."""

from __future__ import annotations

import re
import unicodedata

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile(r"([A-Za-z0-9À-ʯͰ-ӿ](?:[A-Za-z0-9À-ʯͰ-ӿ .,:/@'’-]*[A-Za-z0-9À-ʯͰ-ӿ])?)")
_MIRRORED_BRACKETS = str.maketrans("()[]{}", ")(][}{")


def is_right_to_left(text: str) -> bool:
    """Whether a text has letters of Hebrew, Arabic and their kin."""
    return not text.isascii() and bool(_RIGHT_TO_LEFT.search(text))


def reading_order(seen: str) -> str:
    """A line in reading order, in plain letters: no ligatures, no presentation forms.

    Where letters run from right to left, words and letters are turned round, numbers and Latin words are not
    (the reverse of Unicode's bidi algorithm, for one line).
    """
    if not is_right_to_left(seen):
        return " ".join(unicodedata.normalize("NFKC", seen).split())
    turned = "".join(reversed(_join_marks(seen)))
    parts = _LEFT_TO_RIGHT.split(turned)
    read = "".join(part[::-1] if at % 2 else part for at, part in enumerate(parts))
    if re.match(
        r"[^()\[\]{}]*[)\]}]", read
    ):  # some programs write the bracket that is seen, some the one that is meant
        read = read.translate(_MIRRORED_BRACKETS)
    return " ".join(unicodedata.normalize("NFKC", read).split())


def _join_marks(seen: str) -> list[str]:
    """Each letter with the marks on it."""
    letters: list[str] = []
    for char in seen:
        if letters and unicodedata.combining(char):
            letters[-1] += char
        else:
            letters.append(char)
    return letters
