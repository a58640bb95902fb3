"""Collect facts besides a list that help to read it, and how much of a list counts as evidence."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

FEWEST = 3
"""The fewest rows, cells or names that prove anything."""
SURELY = 2
"""The fewest names that must show the order of their parts."""
MOST = 0.9
"""The share of a column's cells that must be alike."""
MOSTLY = 0.8
"""The same share if a few may be something else."""
RARE = 5
"""A sign in names is rare if fewer than one of this many names has it."""
SHORTEST = 3
"""Digits of the shortest number of a person; those of seats, places and grades are shorter."""
WITHIN = 30
"""The rows from the top in which titles are looked for."""
ROWS = 60
"""The rows that are enough to decide whose names they are."""


class Clues(NamedTuple):
    """Facts known besides the list; they show which column has the numbers, and which the first names."""

    pictures: frozenset[str] = frozenset()
    """The folded names of the pictures in the same place, without their endings."""
    numbers: frozenset[str] = frozenset()
    """The bare numbers of the people here."""
    firsts: frozenset[str] = frozenset()
    """The folded first names of the people here, and of pictures named `Chen, Maya`."""
    families: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    """The folded parts of the pictures' names, and their folders: `7b` of `photos/7b_Chen_Maya.jpg`."""
    today: date | None = None
    """The day that decides whether a leaving day has come; without it each has."""
    is_prose: bool = False
    """Whether the rows are lines of a letter, where a blank class is no merged cell."""


NO_CLUES = Clues()
