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
    """Yield the lines of a block, those joined that were one.

    If all lines are full, a single one that ends within a sentence shows that the whole block was wrapped.
    """
    widest = max(map(len, lines))
    is_text = _NARROWEST <= widest <= _WIDEST and not any(map(_CELLS.search, lines))
    full = [is_text and len(one.rstrip()) + 1 + len(two.split()[0]) > widest for one, two in pairwise(lines)]
    within = [_ends_within(one.rstrip(), two) for one, two in pairwise(lines)]
    is_wrapped = all(full) and any(within)
    joined = lines[0]
    for behind, is_full, is_within in zip(lines[1:], full, within, strict=True):
        is_open = joined.rstrip()[-1] not in ".!?:" and not _ITEM.match(behind)
        if is_full and is_open and (is_wrapped or is_within):
            joined = f"{joined.rstrip()} {behind.strip()}"
        else:
            yield joined
            joined = behind
    yield joined


def _ends_within(line: str, behind: str) -> bool:
    """Whether a line ends within a sentence or a row of names that the next goes on with."""
    if line[-1] in ".!?:":
        return False
    is_small = behind.split()[0][0].islower() or line.split()[-1].islower()
    return is_small or line[-1] in ",;" or ", " in line
