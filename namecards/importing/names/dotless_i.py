"""Whose I in capitals is the dotless ı of Turkish and Azerbaijani: IŞIL is Işıl there, LIAM is Liam."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MOST, _NEARLY_ALL = 0.5, 0.8
"""Shares of Turkish names in a list: most, and so many that the others are, too."""
_DOTS = re.compile("[İƏəı]")
"""Letters that only these languages have. If a whole list has none, its I means both letters."""
_TURKISH = re.compile("[İƏəıĞğŞşÇç]")
_ONLY_TURKISH = re.compile("[Ğğ]")
_PERHAPS_TURKISH = re.compile("[ĞğŞş]")
"""In a list without dotted capitals: Ş is also a letter of old Romanian lists."""
_ROMANIAN = re.compile("[ĂăÎîŢţȚț]")


def has_dotless_i(names: Sequence[str]) -> list[bool]:
    """Whose I has no dot, by whole names: those whose own name is Turkish, or everybody if most are."""
    has_dots = any(map(_DOTS.search, names))
    are_most = has_dots and _share(names) > _MOST
    letters = (_DOTS.search(name) or (has_dots and _ONLY_TURKISH.search(name)) for name in names)
    return [are_most or bool(letter) for letter in letters]


def is_unsure(names: Sequence[str]) -> list[bool]:
    """Whose I was guessed: Turkish only because most are, or not Turkish in spite of a letter."""
    has_dots, is_mixed = any(map(_DOTS.search, names)), _share(names) < _NEARLY_ALL
    is_romanian = any(map(_ROMANIAN.search, names))
    may_be_all = _share(names) > _MOST and any(map(_PERHAPS_TURKISH.search, names))

    def unsure(name: str, is_dotless: bool) -> bool:
        if "I" not in name or _DOTS.search(name):
            return False
        if has_dots:
            return bool(_TURKISH.search(name)) != is_dotless and (is_mixed or not is_dotless)
        return bool(may_be_all or _PERHAPS_TURKISH.search(name)) and not is_romanian

    return list(map(unsure, names, has_dotless_i(names)))


def _share(names: Sequence[str]) -> float:
    """The share of names with Turkish letters, of those with one or an I."""
    telling = [bool(_TURKISH.search(name)) for name in names if "I" in name or _TURKISH.search(name)]
    return sum(telling) / len(telling) if telling else 0
