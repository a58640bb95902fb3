"""Leave out the names of parents in brackets within whole names, as in Serbia: Петровић (Милан) Јована."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.clues import FEWEST, MOST

_BRACKETED = re.compile(r"([^()]+?)\s*\([^()]+\)\s*([^()]+)")
_SOUTH_SLAVIC = re.compile(r"(ić|ић|sk[ia]|ск[иа])\b")


def have_parents_in_brackets(cells: Sequence[str]) -> bool:
    """Whether nearly all names have a parent's within, as in Serbia: Петровић (Милан) Јована."""
    found = [cell for cell in cells if _BRACKETED.fullmatch(cell)]
    of_serbia = sum(bool(_SOUTH_SLAVIC.search(cell)) for cell in found)
    return len(found) >= max(FEWEST, MOST * len(cells)) and 2 * of_serbia > len(found)


def without_brackets(whole: str, family_first: bool = False) -> str:
    """Return a name without the one in brackets between the first and the last name."""
    found = _BRACKETED.fullmatch(whole)
    return (", " if family_first else " ").join(found.groups()) if found else whole
