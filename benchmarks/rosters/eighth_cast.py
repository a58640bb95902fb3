"""Invented pupils for halves whose cases name them themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from benchmarks.rosters.cast import Who
from benchmarks.rosters.fresh_cast import pupils_from


def those(
    names: str, number: str = "", grades: str = "", rooms: str = "", without: int = 1, **of_all: Any
) -> list[Who]:
    """Pupils of these names, `Given|Family` parted by semicolons, the last of them without a photo.

    Grades, parted by blanks, and rooms, parted by semicolons, are taken in turn.
    """
    listed = rooms if ";" in rooms else f"{rooms};{rooms}"
    found = pupils_from({"": names})("", names.count(";") + 1, number, grades, listed, without)
    return [replace(who, **of_all) for who in found]


def but(people: Iterable[Who], changes: Mapping[int, Mapping[str, Any]]) -> list[Who]:
    """The same people, some of them changed, by their place."""
    return [replace(who, **changes.get(at, {})) for at, who in enumerate(people)]


def cut(line: str) -> list[str]:
    """The cells of a row, parted by bars."""
    return line.split("|")


def any_parting(who: Who, *others: str) -> Who:
    """With every parting of the name, and of other names that are as good."""
    ways = [
        (" ".join(parts[:at]), " ".join(parts[at:]))
        for parts in (name.split() for name in (who.full, *others))
        for at in range(1, len(parts) + 1)
    ]
    return replace(who, also=(*who.also, *ways))
