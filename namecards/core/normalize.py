"""Folds names for comparison, as `fold("O’Brien-Đặng") == "obriendang"`, and splits them into words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from namecards.core.other_letters import spellings

# Vowel signs of Indic scripts and Thai are letters to their readers, so only these go: apostrophes that
# Unicode counts as letters (Kaʻimi), combining diacritics (Latin, Greek, Cyrillic), Hebrew points, Arabic
# vowel marks and the stroke that makes words longer.
_DROPPED = ((0x2B9, 0x2BF), (0x300, 0x36F), (0x591, 0x5C7), (0x640, 0x640), (0x64B, 0x65F), (0x670, 0x670))
_ETHIOPIC = {
    ord(one) + at: ord(other) + (at if at != 3 or other not in "ሀአ" else 0)  # ሃ is ሀ, too
    for one, other in ("ሀሀ", "ሐሀ", "ኀሀ", "ሠሰ", "አአ", "ዐአ", "ፀጸ")
    for at in range(7)
}
"""Letters that are said alike, each with its seven vowels."""
_ZEROS = "٠۰०০੦૦୦௦౦೦൦෦๐໐၀០"
"""The digit 0 of the scripts of Asia; 1 to 9 follow it."""
_ORDINAL = re.compile(r"(?<=\d)\.?[ºª]")
"""Behind a number: 7.º A is 7A."""
_NOTHING = dict.fromkeys(code for first, last in _DROPPED for code in range(first, last + 1))
_PLAIN = (_NOTHING | _ETHIOPIC) | str.maketrans(
    # Keyboards of Persian, Urdu and Arabic write these letters apart.
    dict(zip("يىكةھہەٱ", "ییکهههها", strict=True))
    | {chr(ord(zero) + digit): str(digit) for zero in _ZEROS for digit in range(10)}
    | {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "þ": "th", "ð": "d", "ŋ": "n"}
)
_ASCII = {code: chr(code).lower() if chr(code).isalnum() else None for code in range(128)}
_ALIKE = str.maketrans("авекмнорстухіαβεζηικμνορτυχ", "abekmhopctyxiabezhikmnoptyx")
"""Cyrillic and Greek letters whose capitals look Latin: К-123 is K-123."""
_LATIN = re.compile("[a-z]")
MOST_WORDS = 6
"""The most words of a name."""
TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof")
"""Titles before a teacher's name."""
_BETWEEN_WORDS = re.compile(r"[\s\-‐‑–—,./_]+")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Keep letters and digits only, in lower case, without accents; a text of neither stays as it is."""
    if text.isascii():
        return text.translate(_ASCII) or text.strip()
    lower = unicodedata.normalize("NFKD", _ORDINAL.sub("", text)).casefold()
    plain = unicodedata.normalize("NFKD", lower).translate(_PLAIN)
    letters = "".join(plain.split())
    if not letters.isalnum():  # one look at all of them is enough for most
        letters = "".join(c for c in plain if c.isalnum() or unicodedata.category(c)[0] == "M")
    return unicodedata.normalize("NFC", letters) or text.strip()


def bare_number(number: str) -> str:
    """Strip a number of parts that only some systems print: `P 0042`, `p042` and `42` are the same."""
    text = fold(number).translate(_ALIKE)
    return (text[1:] if text[:1] == "p" and text[1:].isdigit() else text).lstrip("0")


def words(text: str) -> list[str]:
    """Split a name into folded words, at hyphens and commas but not at apostrophes."""
    return [fold(word) for word in _BETWEEN_WORDS.split(text) if word]


def allowed_errors(word: str) -> int:
    """Return how many typing errors a word of this length may have: none up to three letters."""
    return 0 if len(word) <= 3 else 1 if len(word) <= 7 else 2


@lru_cache(maxsize=20_000)
def scripts(name: str) -> tuple[str, ...]:
    """Return a name, as a keyboard without its letters writes it, too; and the words of two scripts apart."""
    if name.isascii() and name.isalpha():  # one plain word, as most are
        return (name,)
    parts = name.split()
    latin = [word for word in parts if _LATIN.match(fold(word))]
    other = [word for word in parts if word not in latin]
    apart = [" ".join(latin), " ".join(other)] if latin and other else []
    forms = (name, *apart)
    return tuple(dict.fromkeys((*forms, *(written for form in forms for (written,) in spellings(form)))))
