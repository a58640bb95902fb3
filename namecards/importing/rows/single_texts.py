"""Read a row with one filled cell: the heading of the people below it, or a remark."""

from __future__ import annotations

import re

from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.titles import title_kind
from namecards.importing.places.file_names import plain_title
from namecards.importing.places.read_place import class_of, read_place
from namecards.importing.row import Row
from namecards.importing.text import clean


def plain_text(row: Row) -> str:
    """Return the only text of a row without words for lists and years: Owls of "Owls list 2026"."""
    text = only_text(row)
    plain = plain_title(text)
    is_led = title_kind(plain.partition(" ")[0]) in PLACES and not re.search(r"\d", plain)  # CLASS WISE LIST
    place = read_place(text)
    return text if is_led or place.name or place.grade else plain


def only_text(row: Row) -> str:
    """Return the text of a row with one filled cell; nothing for a wider row.

    Of several lines in the cell, the one with a class counts, below the names of the state and the school.
    """
    if row.filled != 1:
        return ""
    cell = next(filter(str.strip, row.cells))
    first, *others = map(clean, cell.strip().split("\n"))
    below = () if class_of(first) else (line for line in others if read_place(line).name)
    return next(iter(below), clean(cell))
