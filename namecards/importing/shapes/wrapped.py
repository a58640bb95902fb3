"""Join the lines of paragraphs that a mail program wrapped at a fixed width, as it does with plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from namecards.importing.letters import BULLETS

_NARROWEST, _WIDEST = 55, 82
"""Letters of the longest line in a wrapped paragraph; programs wrap at 65 to 80."""
_CELLS = re.compile(r"[\t|]|\S {2,}\S|[,;]\S")
"""Signs between the cells of a table, which has no wrapped lines."""
_ITEM = re.compile(rf"\s*(?:[>\[{BULLETS}]|\d|[^,]{{1,40}}:\s)")
"""The start of an item, of a message, or of a group with its label: none goes on from the line before."""


def unwrap(text: str) -> str:
    """Return a text with each wrapped paragraph in one line."""
    blocks = groupby(text.splitlines(), key=lambda line: bool(line.strip()))
    return "\n".join(line for filled, lines in blocks for line in (_join([*lines]) if filled else lines))


def _join(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a block, those joined that were one."""
    widest = max(map(len, lines))
    joined = lines[0]
    for line, behind in pairwise(lines):
        if _goes_on(line.rstrip(), behind, widest):
            joined = f"{joined.rstrip()} {behind.strip()}"
        else:
            yield joined
            joined = behind
    yield joined


def _goes_on(line: str, behind: str, widest: int) -> bool:
    """Whether a line goes on in the next: its first word had no place, and it begins no sentence."""
    first = behind.split()[0]
    if not _NARROWEST <= widest <= _WIDEST or len(line) + 1 + len(first) <= widest:
        return False
    if line[-1] in ".!?:" or _ITEM.match(behind) or _CELLS.search(line) or _CELLS.search(behind):
        return False
    return first[0].islower() or line[-1] in ",;" or line.split()[-1].islower() or ", " in line
