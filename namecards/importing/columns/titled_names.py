"""Tell columns titled as names that hold others': a last school, whole names, fathers, families."""

from __future__ import annotations

import re

from namecards.core.normalize import fold
from namecards.importing.cells.titles import RELATIVES, split_title
from namecards.importing.clues import MOSTLY
from namecards.importing.columns import content
from namecards.importing.columns.layout import NAMES
from namecards.importing.columns.place_columns import Seen

_OF_BULGARIA = re.compile(r"[а-я]{2}[оеё]ва?$", re.IGNORECASE)


def is_last_name(seen: Seen) -> bool:
    """Whether a word for families, "Whānau", which may also be a class, has another name for most people."""
    is_family = not RELATIVES.isdisjoint(split_title(seen.title)) and not seen.has("family")
    return is_family and content.are_words(seen.cells) and len(set(seen.cells)) > MOSTLY * len(seen.cells)


def has_other_name(seen: Seen) -> bool:
    """Whether other columns have names, too: both parts, or the same part."""
    several = any(len(seen.layout.of(kind)) > 1 and seen.layout.kind(seen.at) == kind for kind in NAMES)
    return several or (seen.has("given", "family") and seen.layout.kind(seen.at) == "full")


def is_beside_whole_names(seen: Seen) -> bool:
    """Whether another column has names with commas, of other families: a "last school"."""
    layout = seen.layout
    whole = next((at for at in layout.of("given", "full") if content.have_commas(layout.cells(at))), None)
    pairs = [(row.cell(seen.at), row.cell(whole)) for row in layout.rows] if whole is not None else []
    names = [(fold(last), fold(name)) for last, name in pairs if last.strip()]
    return len(names) > 0 and 2 * sum(last in name for last, name in names) < len(names)


def is_beside_names_of_others(seen: Seen) -> bool:
    """Whether first names have no commas, but another column does, and they are no part of its names."""
    layout = seen.layout
    whole = [at for at in layout.of("family", "full") if content.have_commas(layout.cells(at))]
    if not whole or content.have_commas(seen.cells):
        return False
    behind = [cell.partition(",")[2].strip() for cell in layout.column(whole[0])]
    same = [
        own for own, name in zip(layout.column(seen.at), behind, strict=True) if own and name.startswith(own)
    ]
    return not (layout.of("family") and len(same) > MOSTLY * len(seen.cells))


def is_of_father(seen: Seen) -> bool:
    """Whether last names are the father's: in Bulgaria, Презиме between Име and Фамилия; in Serbia, no."""
    layout = seen.layout
    is_between = seen.at + 1 in layout.of("family") and seen.at - 1 in layout.of("given", "name")
    fathers = sum(bool(_OF_BULGARIA.search(cell)) for cell in seen.cells)
    return is_between and 2 * fathers > len(seen.cells)
