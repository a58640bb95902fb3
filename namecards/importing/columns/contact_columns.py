"""Recognize columns about the contact or the family of the people listed, beside their own names."""

from __future__ import annotations

import re

from namecards.importing.cells import roles
from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import NAME_FIELDS, RELATIVES, split_title, title_kind
from namecards.importing.columns import content
from namecards.importing.columns.layout import NAMES, Layout
from namecards.importing.columns.place_columns import Seen
from namecards.importing.words import parts_of_words, phrases

RELATION = re.compile(parts_of_words(phrases("title_words.relation")), re.IGNORECASE)


def second_names(layout: Layout) -> list[int]:
    """Return the columns of names behind the people's own first and last names: Con Last, Con First."""
    own = [at for kind in NAMES for at in layout.of(kind)[:1]]
    titles = ((at, split_title(layout.title(at))) for at in range(max(own, default=0) + 1, layout.width))
    others = [at for at, words in titles if len(words) > 1 and title_kind(words[-1]) in NAME_FIELDS]
    return [at for at in others if at not in own and layout.kind(at) in ("", *NAMES)] if own else []


def is_of_household(seen: Seen) -> bool:
    """Whether a title means the family, and whole names beside it tell the children's own last names."""
    whole = [at for at in seen.layout.of("full") if content.have_commas(seen.layout.cells(at))]
    return bool(whole) and {*split_title(seen.title)} <= RELATIVES


def is_of_contact(seen: Seen) -> bool:
    """Whether a relation is that of a contact whose name is in a column beside it."""
    layout = seen.layout
    others = (at for at in range(layout.width) if not layout.kind(at) and is_private(layout.title(at)))
    is_relation = bool(RELATION.search(seen.title))
    is_own = roles.are_roles(seen.cells)  # Student, Mother: whose row it is
    if is_relation and set(map(roles.role_of, seen.cells)) == {"parent"} and second_names(layout):
        return True
    return is_relation and not is_own and any(content.are_words(layout.cells(at)) for at in others)
