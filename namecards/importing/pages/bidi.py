"""Put letters in reading order; a PDF has them in the order of the page, from left to right."""

from __future__ import annotations

import re
import unicodedata

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile(r"([A-Za-z0-9À-ʯͰ-ӿ](?:[A-Za-z0-9À-ʯͰ-ӿ .,:/@'’-]*[A-Za-z0-9À-ʯͰ-ӿ])?)")
_CLOSING_FIRST = re.compile(r"[^()\[\]{}]*[)\]}]")
_MIRRORED_BRACKETS = str.maketrans("()[]{}", ")(][}{")


def is_right_to_left(text: str) -> bool:
    """Whether a text has letters of Hebrew, Arabic or a related script."""
    return not text.isascii() and bool(_RIGHT_TO_LEFT.search(text))


def reading_order(seen: str) -> str:
    """Return a line in reading order, in plain letters: no ligatures, no presentation forms.

    In right-to-left text, words and letters are reversed, but numbers and Latin words are not (the reverse of
    Unicode's bidi algorithm, UAX 9, for one line).
    """
    read = _turn(seen) if is_right_to_left(seen) else seen
    plain = "".join(sign if sign in "ªº" else unicodedata.normalize("NFKC", sign) for sign in read)  # 6.º
    return " ".join(unicodedata.normalize("NFC", plain).split())


def _turn(seen: str) -> str:
    turned = "".join(reversed(_join_marks(seen)))
    parts = _LEFT_TO_RIGHT.split(turned)
    read = "".join(part[::-1] if at % 2 else part for at, part in enumerate(parts))
    # Some programs write the bracket that is seen, some the one that is meant.
    return read.translate(_MIRRORED_BRACKETS) if _CLOSING_FIRST.match(read) else read


def _join_marks(seen: str) -> list[str]:
    """Return each letter together with its marks."""
    letters: list[str] = []
    for char in seen:
        if letters and unicodedata.combining(char):
            letters[-1] += char
        else:
            letters.append(char)
    return letters
