"""Split whole names from remarks behind them: "Maya Chen Monday", "Ben Tully, in grade 3"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median_low

from namecards.core.text import join_names
from namecards.importing.cells.asides import split_known_words
from namecards.importing.cells.photo_consent import split_refusal
from namecards.importing.clues import RARE
from namecards.importing.columns.layout import Layout
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.text import PARTICLES, is_small


def split_remarks(layout: Layout, at: int) -> None:
    """Split whole names from words behind them, such as the day: "Maya Chen Monday".

    Words that may be a part of the name are none if others have one, too, and names are as short without.
    """
    cells = layout.column(at, len(layout.rows))
    parts = {cell: split_known_words(cell) for cell in cells if cell}
    usual = median_low(len(name.split()) for name, *_ in parts.values()) if parts else 0
    some = {cell: part for cell, part in parts.items() if part[1]}
    unsure = ((cell, name) for cell, (name, _, is_sure) in some.items() if not is_sure)
    others = [cell for cell, name in unsure if len(some) < 2 or name.count(" ") + 1 < usual]
    names = {cell: name for cell, (name, *_) in some.items() if cell not in others}
    names |= _without_remarks(cells)
    if names:
        layout.put(at, [names.get(cell, cell) for cell in cells])
    layout.left_out += [LeftOut("refusal" if split_refusal(cell)[1] else "remark", cell) for cell in names]
    if others:
        layout.remarks.append(f"The last word was read as part of the name of {join_names(others, 3)}.")


def _without_remarks(cells: Sequence[str]) -> dict[str, str]:
    """Return whole names before a comma and a remark, where few cells have one: "Ben Tully, in grade 3"."""
    pairs = {cell: cell.partition(", ") for cell in cells if ", " in cell}
    if RARE * len(pairs) >= len(cells):
        return {}
    return {
        cell: name
        for cell, (name, _, behind) in pairs.items()
        if " " in name and is_common(name) and "/" not in behind
        if re.search(r"\d", behind) or any(is_small(word) for word in behind.split() if word not in PARTICLES)
    }
