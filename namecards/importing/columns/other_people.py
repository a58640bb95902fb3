"""Recognize columns about other people than those listed: contacts, parents, a second person in a row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.importing.cells import roles
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.titles import NAME_FIELDS, RELATIVES, is_name_title, split_title, title_kind
from namecards.importing.columns import content
from namecards.importing.columns.layout import CHOSEN, NAMES, SAME_TITLE, Layout
from namecards.importing.columns.name_order import are_names
from namecards.importing.columns.place_columns import Seen
from namecards.importing.words import parts_of_words, phrases

_RELATED = 0.3
"""The share of rows with a shared name that shows the second person to be a parent, or the same."""
_OWN: tuple[Field, ...] = ("id", "login", "photo", "retake")
"""Fields of one person alone."""
_OPEN = "it may belong to the other people named beside it"
_CONTACT = re.compile(parts_of_words(phrases("title_words.contact")), re.IGNORECASE)
"""The beginning of titles for parents, guardians and others to call."""
RELATION = re.compile(parts_of_words(phrases("title_words.relation")), re.IGNORECASE)
"""A title that says how a contact is related to the child."""


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


def second_names(layout: Layout) -> list[int]:
    """Return the columns of names behind the people's own first and last names: Con Last, Con First.

    Or of whole names: Name behind Surname, First name.
    """
    own = [at for kind in NAMES for at in layout.of(kind)[:1]]
    titles = ((at, split_title(layout.title(at))) for at in range(max(own, default=0) + 1, layout.width))
    others = [at for at, words in titles if len(words) > 1 and title_kind(words[-1]) in NAME_FIELDS]
    whole = [at for at in layout.of("full")[:1] if len(own) == len(NAMES) and at == max(own)]
    others = [at for at in others if at not in own and layout.kind(at) in ("", *NAMES)] if own else []
    return [*whole, *others]


def is_of_household(seen: Seen) -> bool:
    """Whether a title means the family, and whole names beside it tell the children's own last names."""
    whole = [at for at in seen.layout.of("full") if content.have_commas(seen.layout.cells(at))]
    return bool(whole) and {*split_title(seen.title)} <= RELATIVES


def is_of_contact(seen: Seen) -> bool:
    """Whether a relation is that of a contact whose name is in a column beside it."""
    layout = seen.layout
    others = (at for at in range(layout.width) if not layout.kind(at) and _CONTACT.search(layout.title(at)))
    is_relation = bool(RELATION.search(seen.title))
    is_own = roles.are_roles(seen.cells)  # Student, Mother: whose row it is
    if is_relation and set(map(roles.role_of, seen.cells)) == {"parent"} and second_names(layout):
        return True
    return is_relation and not is_own and any(content.are_words(layout.cells(at)) for at in others)
