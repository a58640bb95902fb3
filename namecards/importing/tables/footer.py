"""What stands below a list after a blank row: counts of boys and girls, a teacher's name, a signature."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence

from namecards.importing.tables.reading import Row
from namecards.importing.tables.toprow import WORDS, cell_type

_FEWEST = 3
"""People who tell what each row of the list has."""
_LAST = 2
"""Rows of sums that may stand right below a list."""
_MOST = 0.9


def part_footer(rows: Sequence[Row], others: Container[int]) -> tuple[Sequence[Row], Sequence[Row]]:
    """Part the rows of people from the rows below a gap, or the last ones, that don't fit into the columns.

    A row of other numbers, such as titles that stand there again, is no gap.
    """
    for at in range(_FEWEST, len(rows)):
        gap = rows[at].number > rows[at - 1].number + 1 and rows[at].number - 1 not in others
        if gap or at >= len(rows) - _LAST:
            types = _types(rows[:at])
            if all(_is_foreign(row, types) and (gap or _counts(row, types)) for row in rows[at:]):
                return rows[:at], rows[at:]
    return rows, ()


def _types(rows: Sequence[Row]) -> Mapping[int, str]:
    """Return the type of each column that all rows have filled alike, but for one: a second row of titles."""
    found: dict[int, str] = {}
    for at in range(max(len(row.cells) for row in rows)):
        kind, count = Counter(cell_type(row.cell(at)) for row in rows).most_common(1)[0]
        if kind and count >= max(_FEWEST, min(_MOST * len(rows), len(rows) - 1)):
            found[at] = kind
    return found


def _counts(row: Row, types: Mapping[int, str]) -> bool:
    """Whether a row has a number where all others have words: a total right below the list."""
    return any(kind == WORDS and cell_type(row.cell(at)) == "number" for at, kind in types.items())


def _is_foreign(row: Row, types: Mapping[int, str]) -> bool:
    """Whether a row has none of the numbers and addresses of all others, but something else in a column."""
    own = {at: cell_type(row.cell(at)) for at in types}
    telling = [at for at, kind in types.items() if kind != WORDS]
    other = any(kind not in ("", types[at]) for at, kind in own.items())
    return bool(telling) and other and not any(own[at] == types[at] for at in telling)
