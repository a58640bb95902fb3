"""Keep the numbers and pictures of other people, whose names stand beside the list's, from its people."""

from __future__ import annotations

from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.titles import is_name_title, title_kind
from namecards.importing.columns.layout import CHOSEN, NAMES, SAME_TITLE, Layout
from namecards.importing.columns.name_order import are_names

_RELATED = 0.3
"""The share of rows with a shared name that shows the second person to be a parent, or the same."""
_OWN: tuple[Field, ...] = ("id", "login", "photo", "retake")
"""Fields of one person alone."""
_OPEN = "it may belong to the other people named beside it"


def name_others(columns: Sequence[Sequence[str]]) -> bool:
    """Whether the names in some columns are other people's: neither the same, nor of one family in a row."""
    names = [[frozenset(map(fold, cell.split())) for cell in column] for column in columns]
    filled = [list(filter(None, each)) for each in names]
    if not all(filled) or any(2 * len(set(each)) < len(each) for each in filled):
        return False
    beside = [(one, two) for each in names[1:] for one, two in zip(names[0], each, strict=True)]
    pairs = [(one, two) for one, two in beside if one and two]
    return sum(bool(one & two) for one, two in pairs) <= _RELATED * len(pairs)


def drop_of_others(layout: Layout, open_: Sequence[int]) -> list[int]:
    """Don't read a number, login or picture that may be of the second people named in a row.

    One with a title that stands there twice is of the second. Others may be, beside or behind a second first
    and last name, if these are no relatives. Return the open columns that may be of the first people.
    """
    own = [places[0] for kind in NAMES if (places := layout.fields.get(kind))]
    second = [at for at in range(layout.width) if _is_second(layout, at, own)] if own else []
    parts = {title_kind(layout.title(at)) for at in second}
    are_others = len(parts) > 1 and name_others([_whole(layout, own), _whole(layout, second)])
    start = min(second, default=0)
    while are_others and layout.kind(start - 1) in _OWN and start - 1 > min(own):
        start -= 1
    for kind in _OWN if second else ():
        titles = list[str]()
        for at in sorted(layout.fields.get(kind, ())):
            again = fold(layout.title(at)) in titles
            titles.append(fold(layout.title(at)))
            if layout.why.get(at) != CHOSEN and (again or (are_others and at >= start)):
                layout.drop(at, SAME_TITLE if again else _OPEN)
    end = _end_of_first(layout)
    return [at for at in open_ if at < end or layout.title(at)]


def _is_second(layout: Layout, at: int, own: Sequence[int]) -> bool:
    """Whether a column has a title of names that another column has, too."""
    is_named = is_name_title(layout.title(at)) and at not in own
    return is_named and (layout.why.get(at) == SAME_TITLE or layout.kind(at) in NAMES)


def _whole(layout: Layout, columns: Sequence[int]) -> list[str]:
    return [" ".join(filter(None, cells)) for cells in zip(*map(layout.column, columns), strict=True)]


def _end_of_first(layout: Layout) -> int:
    """Return where an empty column ends the table, if names without a title stand behind it."""
    bare = [at for at in range(layout.width) if not layout.title(at)]
    last = max(layout.of(*NAMES), default=layout.width)
    start = next((at for at in bare if at > last and not any(layout.column(at))), layout.width)
    return start if any(are_names(layout.cells(at)) for at in bare if at > start) else layout.width
