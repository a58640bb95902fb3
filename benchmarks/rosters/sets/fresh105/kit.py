"""What the cases of this pair share: who has left, columns of blanks, rows of a typed list, messages of a chat."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from benchmarks.rosters.cast import Who

GONE: Mapping[str, Any] = {"here": False, "room": "", "grade": ""}
"""What is true of somebody who has left: their last class may stay or go."""


def by_family(people: Iterable[Who]) -> list[Who]:
    """As an office sorts them."""
    return sorted(people, key=lambda who: (who.family, who.given))


def side_by_side(left: Iterable[str], right: Iterable[str], wide: int = 32) -> str:
    """Two columns of lines, parted by blanks."""
    rows = zip_longest(left, right, fillvalue="")
    return "\n".join(f"{one:<{wide}}{other}".rstrip() for one, other in rows)


def listed(people: Sequence[Who], form: str = "{given} {family}", begin: str = "", **remarks: str) -> str:
    """A line for each; a remark is said by the first word of the given name and stands behind."""
    lines = []
    for at, who in enumerate(people, 1):
        name = form.format(given=who.given, family=who.family, at=at).strip()
        lines.append(f"{begin.format(at=at)}{name}{remarks.get(who.given.split()[0], '')}")
    return "\n".join(lines)


def chat(form: str, *messages: tuple[str, str, str]) -> str:
    """Messages as they are copied: time, who wrote, what."""
    return "\n".join(form.format(time=time, who=who, text=text) for time, who, text in messages) + "\n"
