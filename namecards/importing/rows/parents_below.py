"""Leave out parents on lines of their own below each student, under a word for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.cells.roles import role_of
from namecards.importing.clues import FEWEST
from namecards.importing.left_out import LeftOut
from namecards.importing.text import clean

Line = tuple[int, str]
_MOST = 6
"""Lines of the parents of one child."""
_NAME = re.compile(r"[^\d,(:]+")


def split_parents(lines: Sequence[Line]) -> tuple[list[Line], list[LeftOut]]:
    """Return the lines without those below "Parents" or "Forældre", up to the next blank line; and those.

    They are among the lines of each person, which blank lines separate. Texts beside their names are not
    shown.
    """
    heads = [at for at, (_, line) in enumerate(lines) if role_of(clean(line).rstrip(" :")) == "parent"]
    ends = [next(end for end in range(at + 1, len(lines) + 1) if _is_apart(lines, end)) for at in heads]
    if len(heads) < FEWEST or any(
        end - at > _MOST or end - at < 2 for at, end in zip(heads, ends, strict=True)
    ):
        return list(lines), []
    gone = {at for head, end in zip(heads, ends, strict=True) for at in range(head, end)}
    names = (_NAME.match(clean(lines[at][1])) for at in sorted(gone - {*heads}))
    left_out = [LeftOut("parent", text) for name in names if name and (text := clean(name[0]))]
    return [line for at, line in enumerate(lines) if at not in gone], left_out


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether a blank line comes before a line, or nothing follows."""
    return at == len(lines) or lines[at][0] > lines[at - 1][0] + 1
