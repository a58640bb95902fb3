"""Tell serial numbers and seats from the class, the teacher and the number of people below a short title."""

from __future__ import annotations

from itertools import pairwise

from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.clues import FEWEST
from namecards.importing.columns import content
from namecards.importing.columns.place_columns import Seen

_SHORT = 2
"""Letters of a title that may mean anything: SN is a serial number, a seat, or a student number."""
REPEATS = "it repeats, as classes do, and nothing else is the class"


def repeats_as_class(seen: Seen) -> bool:
    """Whether cells repeat and don't count, in a list whose people have no class by anything else.

    Teachers' names and rooms are so: TN is the teacher's number in Aeries.
    """
    layout, cells = seen.layout, seen.cells
    placed = layout.of(*GROUPS) or layout.headings or set(GROUPS) & set(layout.facts)
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    steps = sum(other == one + 1 for one, other in pairwise(numbers))
    counts = 2 * steps >= len(cells) and min(numbers, default=0) < content.COUNTED
    return not placed and not counts and 2 * len(set(cells)) <= len(cells)


def has_no_numbers(seen: Seen) -> bool:
    """Whether no cell has a digit: a name is no seat."""
    return bool(seen.cells) and not any(map(content.has_own_number, seen.cells))


def is_number_of_people(seen: Seen) -> bool:
    """Whether different numbers of three digits and more stand below two letters, and don't only count."""
    letters = [letter for letter in seen.title if letter.isalnum()]
    return len(letters) <= _SHORT and content.look_like_numbers(seen.cells)


def is_of_one_each(seen: Seen) -> bool:
    """Whether each person has another number below the title of a class, beside their own number."""
    return seen.has("id") and len(seen.cells) > FEWEST and content.look_like_numbers(seen.cells)
