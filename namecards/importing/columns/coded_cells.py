"""Read letters in a column by the line or the cells that explain them: "A = active, W = withdrawn"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.cells.remarks import says_left
from namecards.importing.columns.layout import Layout
from namecards.importing.left_out import Info
from namecards.importing.text import clean

_MEANING = re.compile(
    r"(?<![^\W_])([^\W\d_]{1,3}) ?[=:] ?([^\W\d_][^=:]*?)(?=[,;.|/\s]*(?:\s[^\W\d_]{1,3} ?[=:]|$))"
)
_FEWEST = 2
"""The fewest letters that a line explains; one alone may be a fact: "Room: B"."""


def join_key(lines: Sequence[str]) -> list[str]:
    """Return lines with those of a key, one for each letter, joined: "N = new; W = withdrawn"."""
    own = [line for line in lines if _MEANING.fullmatch(line)]
    joined = "; ".join(own)
    return [*(line for line in lines if line not in own), joined] if explain_leaving(joined) else [*lines]


def explain_leaving(line: str) -> dict[str, str]:
    """Return what the letters mean that a line explains, if one of them says that somebody left."""
    meanings = {code: clean(meaning) for code, meaning in _MEANING.findall(line)}
    return meanings if len(meanings) >= _FEWEST and any(map(says_left, meanings.values())) else {}


def explain_codes(layout: Layout) -> None:
    """Read who left from the letters of a column, if a line around the table says what all of them mean."""
    for line in (one.text for one in layout.left_out):
        if not (meanings := explain_leaving(line)):
            continue
        for at in (at for at in (*layout.unread(), *layout.of("status", "gone")) if layout.title(at)):
            cells = layout.column(at, len(layout.rows))
            if any(cells) and {*cells} <= {*meanings, ""}:
                layout.put(at, [meanings.get(cell, "") for cell in cells])
                layout.reread("remark", at, "a line beside the table explains it")
                layout.remarks.append(
                    Info(f"{layout.title(at)} was read as this line explains it: “{line}”.")
                )
