"""Join the lines of paragraphs that a mail program wrapped at a fixed width, as it does with plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from namecards.importing.letters import BULLETS
from namecards.importing.names.pairs import split_names

_NARROWEST, _WIDEST = 55, 82
"""Letters of the longest line in a wrapped paragraph; programs wrap at 65 to 80."""
_CELLS = re.compile(r"[\t|]|\S {2,}\S|[,;]\S")
"""Signs between the cells of a table, which has no wrapped lines."""
_LISTED = re.compile(r"\s[-–—]\s|:\s|\(")
"""Between a name and a remark: in most lines of a block, it shows a list."""
_ITEM = re.compile(rf"\s*(?:[>\[{BULLETS}]|\d|[^,]{{1,40}}:\s)")
"""The start of an item, of a message, or of a group with its label: none goes on from the line before."""

_BULLETED = re.compile(rf"\s*[{BULLETS}]\s")


def unwrap(text: str) -> str:
    """Return a text with each wrapped paragraph in one line; other ends of lines in cells stay.

    Where one paragraph is surely wrapped, so are the others whose lines are as full.
    """
    grouped = groupby(text.split("\n"), key=lambda line: bool(line.strip()))
    blocks = [(filled, list(lines)) for filled, lines in grouped]
    wrapped = [lines for filled, lines in blocks if filled and len([*_join(lines)]) < len(lines)]
    widest = max((len(line.rstrip()) for lines in wrapped for line in lines), default=0)
    return "\n".join(line for filled, lines in blocks for line in (_join(lines, widest) if filled else lines))


def _join(lines: Sequence[str], known: int = 0) -> Iterator[str]:
    """Yield the lines of a block, those joined that were one; `known` is the width of others, if any.

    If all lines are full, one that ends within a row of words shows that the whole block was wrapped.
    """
    widest = max(known, *(len(line.rstrip()) for line in lines))
    pairs = [(one.rstrip(), two) for one, two in pairwise(lines)]
    if not _NARROWEST <= widest <= _WIDEST or any(map(_CELLS.search, lines)):
        yield from lines
        return
    listed = sum(bool(_LISTED.search(line)) for line in lines)
    full = [len(one) + 1 + len(two.split()[0]) > widest for one, two in pairs]
    are_names = any(", " in one and ", " in two for one, two in pairs)
    is_shown = bool(known) or are_names or (len(lines) > 2 and any(_goes_on(*both) for both in pairs))
    is_wrapped = all(full) and is_shown and not (listed > 1 and 2 * listed >= len(lines))
    are_items = 2 * sum(bool(_BULLETED.match(line)) for line in lines) >= len(lines)  # others go on
    item = _BULLETED if are_items else _ITEM
    joined = lines[0]
    for (above, behind), is_full in zip(pairs, full, strict=True):
        is_open = above[-1] not in ".!?:)" and not item.match(behind) and not behind.rstrip().endswith(":")
        if is_full and is_open and (is_wrapped or are_items or _goes_on(above, behind)):
            joined = f"{joined.rstrip()} {behind.strip()}"
        else:
            yield joined
            joined = behind
    yield joined


def _goes_on(above: str, behind: str) -> bool:
    """Whether a line surely goes on in the next: behind a comma, with a small word, or in a row of names."""
    last, first = above.split(", ")[-1], split_names(behind)
    ends = f"{last} {first[0]}".split() if len(first) > 1 else []
    is_row = above.count(", ") > 1 and bool(ends) and all(word[0].isupper() for word in ends)
    return above[-1] in ",;" or behind.split()[0][0].islower() or is_row
