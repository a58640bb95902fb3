"""Put numbered names that stand in columns of a text below each other: "1. Ana Kos      11. Tim Zupan"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBERED = re.compile(r"\s*\d{1,3}(?:[.)、．]\s?|\s)(?=[^\W\d])")
_NEXT = re.compile(rf"(?<=\S)\s+(?={_NUMBERED.pattern})")


def unfold_numbered(text: str) -> str:
    """Return a text with a line for each of the numbered names beside each other.

    The numbers go on down the columns, the second below the first, or along the rows. A column that begins
    with 1 again is another class and stays.
    """
    parts = [_NEXT.split(line) if _NUMBERED.match(line) else [line] for line in text.split("\n")]
    rows = [some for some in parts if _NUMBERED.match(some[0])]
    folded = [at for at, some in enumerate(parts) if len(some) > 1]
    if len(folded) < 2:
        return text
    columns = [[some[at] for some in rows if at < len(some)] for at in range(max(map(len, rows)))]
    if _are_running([one for column in columns for one in column]):
        end = folded[-1] + 1
        more = [one for column in columns[1:] for one in column]
        return "\n".join([*(some[0] for some in parts[:end]), *more, *(some[0] for some in parts[end:])])
    is_along = _are_running([one for some in rows for one in some])
    return "\n".join(one for some in parts for one in some) if is_along else text


def _are_running(names: Sequence[str]) -> bool:
    counts = [int(found[0].strip(" \t\u3000.)、．")) for name in names if (found := _NUMBERED.match(name))]
    return len(counts) == len(names) and counts == [*range(counts[0], counts[0] + len(counts))]
