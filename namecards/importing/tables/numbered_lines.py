"""Lines of a typed list that count up from 1, a person in each: "1. Adinda Putri", "2. Erlangga (moved)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.tables.reading import Row
from namecards.importing.text import is_unparted, is_written_as_name, split_aside

_COUNT = re.compile(r"\s*(\d{1,2})(?:[.)、．]\s*|\s+)(?=[^\W\d])")
_FEWEST = 3
_MOST_WORDS = 8
_LONGEST = 40
"""Words and characters of the longest line with a name and a remark."""


def counted_lines(rows: Sequence[Row]) -> tuple[list[Row], list[Row], list[Row]]:
    """Part the lines that count up from 1 from those above and below; all are empty if there are none."""
    found = [_COUNT.match(row.cells[0]) for row in rows]
    first = next((at for at, one in enumerate(found) if one), 0)
    numbers = [int(one[1]) for one in found if one]
    last = first + len(numbers)
    in_order = numbers == list(range(1, len(numbers) + 1)) and all(found[first:last])
    if len(numbers) < _FEWEST or not in_order or not all(_is_short(row.cells[0]) for row in rows[first:last]):
        return [], [], []
    return list(rows[:first]), list(rows[first:last]), list(rows[last:])


def are_mostly_names(texts: Sequence[str]) -> bool:
    """Whether at least half of some short texts are whole names, and the others may be first names."""
    plain = [split_aside(text)[0] for text in texts]
    whole = 2 * sum(" " in text for text in plain) >= len(plain)
    return all(map(is_written_as_name, plain)) and (whole or is_unparted(plain))


def _is_short(line: str) -> bool:
    """Whether a line may be a name with a remark, and is no sentence."""
    few = len(line.split()) <= _MOST_WORDS and len(line) <= _LONGEST
    return few and line.rstrip()[-1:] not in tuple(".!?,:")
