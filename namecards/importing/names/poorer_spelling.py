"""Tell whether a list writes a name with less than we have: OBrien for O'Brien, Delacruz for De la Cruz."""

from __future__ import annotations

import re

from namecards.core.normalize import fold
from namecards.core.other_letters import spellings

_SIGN = re.compile(r"['’‘`´ʻʼ.\-‐‑–]")


def is_poorer(new: str, old: str) -> bool:
    """Whether a spelling only lacks signs, capitals, accents or spaces of the old one.

    A space may stand for a sign, ue for ü. Capitals tell nothing if all letters are: OBRIEN only lacks the
    sign.
    """
    if new == old or fold(new) != fold(old):
        return _is_without_umlauts(new, old)
    now, before = _count(new), _count(old)
    signs, capitals, accents, spaces = (b - n for n, b in zip(now, before, strict=True))
    if old.isupper() and not new.isupper():
        capitals = 0
    elif new.isupper() and not old.isupper():
        capitals = 1
    losses = signs, capitals, accents, spaces + signs
    return min(losses) >= 0 and (signs, capitals, accents, spaces) != (0, 0, 0, 0)


def _is_without_umlauts(new: str, old: str) -> bool:
    are_latin = new.isascii() and fold(old).isascii() and not old.isascii()
    return are_latin and any(fold(new) == fold(form) for form, _ in spellings(old, ""))


def _count(name: str) -> tuple[int, int, int, int]:
    """Count the signs, the capitals, the letters that ASCII lacks, and the spaces."""
    letters = _SIGN.sub("", name)
    accents = sum(not letter.isascii() for letter in letters)
    return len(_SIGN.findall(name)), sum(map(str.isupper, name)), accents, name.count(" ")
