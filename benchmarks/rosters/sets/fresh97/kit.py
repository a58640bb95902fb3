"""What the cases of this pair share: text wrapped as a mail program does it, lists by class, old and new."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from benchmarks.rosters.cast import Who


def wrapped(text: str, wide: int = 72) -> str:
    """A text as a program sends it: every line that is longer is broken at a blank."""
    lines = text.split("\n")
    broken = (fill(line, wide, break_on_hyphens=False, break_long_words=False) for line in lines)
    return "\n".join(broken)


def names(people: Sequence[Who], last: str = ",") -> str:
    """`Ava Bell, Ben Cole and Cleo Day`; without a word for the last only commas."""
    full = [who.full for who in people]
    join = ", " if last == "," else f" {last} "
    return f"{', '.join(full[:-1])}{join}{full[-1]}"


def by_room(people: Sequence[Who], room: str) -> list[Who]:
    """Those of a class, by surname; `van` and `de` do not count."""

    def main(who: Who) -> list[str]:
        return [word for word in who.family.split() if word[0].isupper()]

    return sorted((who for who in people if who.room == room), key=main)


def same(*full: str) -> list[tuple[str, str]]:
    """Those who keep their record; `Old Name > New Name` where the name has changed."""
    return [(name.split(" > ")[0], name.split(" > ")[-1]) for name in full]
