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


def _is_short(title: str) -> bool:
    return sum(map(str.isalnum, title)) <= _SHORT


def repeats_as_class(seen: Seen) -> bool:
    """Whether cells below two letters repeat and don't count, and nothing else is the class of the people.

    Teachers' names and rooms are so: TN is the teacher's number in Aeries. A Seat stays one: several classes
    have a seat 4.
    """
    layout, cells = seen.layout, seen.cells
    placed = layout.of(*GROUPS) or layout.headings or set(GROUPS) & set(layout.facts)
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    steps = sum(other == one + 1 for one, other in pairwise(numbers))
    counts = 2 * steps >= len(cells) and min(numbers, default=0) < content.COUNTED
    return _is_short(seen.title) and not placed and not counts and 2 * len(set(cells)) <= len(cells)


def has_no_numbers(seen: Seen) -> bool:
    """Whether no cell is a number: a name, or B4 on the plan of a room, is no number in the register."""
    return bool(seen.cells) and not any(cell.rstrip(".").isdecimal() for cell in seen.cells)


def is_number_of_people(seen: Seen) -> bool:
    """Whether different numbers of three digits and more stand below two letters, and don't only count."""
    return _is_short(seen.title) and content.look_like_numbers(seen.cells)


def is_of_one_each(seen: Seen) -> bool:
    """Whether each person has another number below the title of a class, beside their own number."""
    return seen.has("id") and len(seen.cells) > FEWEST and content.look_like_numbers(seen.cells)
