"""Tell the numbers of loans, badges, lockers and other offices from a person's own."""

from __future__ import annotations

from itertools import takewhile

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.cells import numbers_of_things
from namecards.importing.cells.titles import is_put_together, split_title, title_kind
from namecards.importing.columns import content
from namecards.importing.columns.layout import NAMES, Layout
from namecards.importing.columns.place_columns import Seen
from namecards.importing.words import NUMBER_WORDS, PERSON_WORDS, WHOSE, folded_phrases

_BY_STATE = folded_phrases("title_words.by_state")
_WHICH = folded_phrases("title_words.which")
_KEYS = frozenset(("borrowernumber", "dcid", "eleveid", "personid", "recordid", "studentkey"))
"""Systems' names for a row (Koha, PowerSchool, SIECLE, Infinite Campus); no card has them."""


def changes_by_row(seen: Seen) -> bool:
    """Whether a number differs in the rows of most people who have several rows: each row is a loan.

    Without another number, most rows must be of such people: two may have one name.
    """
    layout = seen.layout
    if not layout.of(*NAMES):  # numbers in a class are of several people
        return False
    own = (*layout.of(*NAMES), *(at for at in layout.of("id") if at != seen.at))
    rows = [row for row in layout.rows if row.cell(seen.at)]
    numbers = group((tuple(map(row.cell, own)), row.cell(seen.at)) for row in rows)
    several = [set(cells) for cells in numbers.values() if len(cells) > 1]
    count = sum(len(cells) for cells in numbers.values() if len(cells) > 1)
    is_clear = len(layout.of("id")) > 1 or 2 * count > len(layout.rows)
    return is_clear and len(several) > 1 and 2 * sum(len(cells) > 1 for cells in several) > len(several)


def is_of_badge(seen: Seen) -> bool:
    """Whether a number is that of a badge for the canteen or the door, beside a person's own number."""
    is_badge = "badge" in split_title(seen.title) and len(seen.layout.fields["id"]) > 1
    return is_badge and not seen.evidence


def is_vague(seen: Seen) -> bool:
    """Whether a number may be from another office, beside a person's own: "Lunch ID"."""
    titles = {at: seen.layout.title(at) for at in seen.layout.fields["id"]}
    others = (at for at, title in titles.items() if not (_is_vague_title(title) or is_by_state(title)))
    may_be_vague = _is_vague_title(seen.title) and any(map(seen.layout.cells, others))
    return may_be_vague and not seen.evidence


def _is_vague_title(title: str) -> bool:
    """Whether only "ID" makes a number a person's, as in "Lunch ID", or it is a table's key."""
    words = set(split_title(title))
    is_named = bool(words - NUMBER_WORDS - _WHICH - WHOSE) and not words & PERSON_WORDS
    is_key = title == "id" or fold(title) in _KEYS  # "ID" may be the student's
    return is_key or (is_named and title_kind(title) == "id" and is_put_together(title))


def is_by_state(title: str) -> bool:
    """Whether a number is from a state, which no library card has: "State ID", "UPN"."""
    return not _BY_STATE.isdisjoint(split_title(title))


def is_of_thing(seen: Seen) -> bool:
    """Whether a number is that of a locker or a device, by its title or else by the heading."""
    above = (one.text for one in seen.layout.left_out if one.kind == "above")
    is_certain = numbers_of_things.is_of_thing(seen.title) and is_put_together(seen.title)
    is_certain |= content.are_alike(content.OF_THING, seen.cells) or _is_beside_thing(seen)
    return (is_certain or numbers_of_things.may_be_of_thing(seen.title, above)) and not seen.evidence


def _is_beside_thing(seen: Seen) -> bool:
    """Whether a number with a plain title, "Barcode", stands beside the name of a book or a device.

    One that is the same in several rows is a person's who has several books.
    """
    layout, at = seen.layout, seen.at
    is_open = numbers_of_things.is_bare(seen.title) and len(set(seen.cells)) == len(seen.cells)
    behind = takewhile(lambda other: not layout.kind(other), range(at - 1, -1, -1))
    return is_open and any(_names_thing(layout, other) for other in (*behind, at + 1))


def _names_thing(layout: Layout, at: int) -> bool:
    """Whether a column that is not read names books or devices in words."""
    is_named = numbers_of_things.is_item(layout.title(at)) and not layout.kind(at)
    return is_named and any(map(str.isalpha, "".join(layout.cells(at))))
