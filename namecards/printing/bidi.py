"""Order text of two directions on a line, as Typst does: Unicode's UAX 9, as far as names need it.

Embedding and overriding marks never get this far, and a bracket counts as any other sign.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby


def levels(text: str, rtl: bool) -> list[int]:
    """Compute each character's level: odd ones run from right to left, higher ones inside lower ones."""
    base, sides = int(rtl), _directions(text, rtl)
    if not rtl and not {"R", "N"}.intersection(sides):
        return [0] * len(text)
    sides = _resolve_neutrals(sides, "LR"[base])
    of = {"L": 2 * base, "R": 1, "N": 2}
    return [of[side] if side else base for side in sides]


def visual_order(levels: Sequence[int]) -> list[int]:
    """Order pieces with these levels from left to right, as their indexes (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        groups = groupby(order, key=lambda at: levels[at] >= level)
        order = [at for turned, group in groups for at in (reversed(list(group)) if turned else group)]
    return order


def _directions(text: str, rtl: bool) -> list[str]:
    """Classify characters: L, R, N for a number among right-to-left letters, "" for neutrals (W1 to W7)."""
    sides: list[str] = []
    strong = "LR"[rtl]
    for kind in map(unicodedata.bidirectional, text):
        if kind in ("L", "R", "AL"):
            strong = "L" if kind == "L" else "R"
            sides.append(strong)
        elif kind in ("EN", "AN"):
            sides.append("L" if kind == "EN" and strong == "L" else "N")
        else:
            sides.append(sides[-1] if kind in ("NSM", "BN") and sides else "")
    return sides


def _resolve_neutrals(sides: list[str], base: str) -> list[str]:
    """Give neutrals the direction of the letters around them if these agree, else the line's (N1, N2)."""
    resolved: list[str] = []
    for side, group in groupby(sides):
        run = list(group)
        after = len(resolved) + len(run)
        around = {_direction(resolved[-1:] or [base]), _direction(sides[after : after + 1] or [base])}
        resolved += run if side else [around.pop() if len(around) == 1 else ""] * len(run)
    return resolved


def _direction(one: Sequence[str]) -> str:
    return "R" if one[0] == "N" else one[0]
