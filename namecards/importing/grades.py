"""Grades in their order: PK, K, 1, 2 … as lists write them."""

from __future__ import annotations

import re

from namecards.core.normalize import fold

_BEFORE_FIRST = {"pk": -1, "prek": -1, "prekindergarten": -1, "tk": -1, "k": 0, "kg": 0, "kindergarten": 0}


def grade_number(grade: str) -> int | None:
    """Return the grade as a number: "06", "6th" and "6" are 6, K is 0; None if it is neither."""
    text = fold(grade)
    if text in _BEFORE_FIRST:
        return _BEFORE_FIRST[text]
    found = re.fullmatch(r"(\d{1,2})(st|nd|rd|th|o|a)?", text)
    return int(found[1]) if found else None


def grades_up(before: str, after: str) -> int | None:
    """Return how many grades lie between; None if one of the two is unknown."""
    old, new = grade_number(before), grade_number(after)
    return None if old is None or new is None else new - old
