"""Put numbered names that stand beside each other in a text below each other: "1. Ana Kos   2. Tim Zupan"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBERED = re.compile(r"\s*\d{1,3}(?:[.)、．]\s?|\s)(?=[^\W\d])")
_NEXT = re.compile(rf"(?<=\S)\s+(?={_NUMBERED.pattern})")


def unfold_numbered(text: str) -> str:
    """Return a text with a line for each of the numbered names beside each other, counted along the rows.

    Names counted down the columns are told apart by their gaps, and a column that begins with 1 again is
    another class.
    """
    parts = [_NEXT.split(line) if _NUMBERED.match(line) else [line] for line in text.split("\n")]
    if sum(len(some) > 1 for some in parts) < 2:
        return text
    is_along = _are_running([one for some in parts if _NUMBERED.match(some[0]) for one in some])
    return "\n".join(one for some in parts for one in some) if is_along else text


def _are_running(names: Sequence[str]) -> bool:
    counts = [int(found[0].strip(" \t\u3000.)、．")) for name in names if (found := _NUMBERED.match(name))]
    return len(counts) == len(names) and counts == [*range(counts[0], counts[0] + len(counts))]
