"""Find two columns that are plainly names, even if it is unclear which has the first names."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import permutations
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.cells import leaving, roles
from namecards.importing.clues import FEWEST, MOST, ROWS, Clues
from namecards.importing.columns import content
from namecards.importing.columns.layout import Layout
from namecards.importing.columns.name_order import (
    are_names,
    are_relatives,
    are_several,
    by_sorting,
    count_told,
    is_common,
    is_proved,
    looks_like_family,
)
from namecards.importing.text import TITLES, is_written_as_name

KNOWN = 0.15
"""The share of the names that must be known if nothing else shows that they are names."""


class GuessedPair(NamedTuple):
    """The columns of first and last names, and whether capitals or the order of rows decided."""

    columns: tuple[int, int]
    is_told: bool


def guess_pair(
    columns: Sequence[Sequence[str]], clues: Clues, among: Collection[int], is_of_people: bool
) -> GuessedPair | None:
    """Return the two likeliest columns of names, also if nothing shows which has the first names.

    Some names are known, or in addresses or picture names; or the table is of people, and the cells are
    words.
    """
    columns = [cells[:ROWS] for cells in columns]
    rows = list(zip(*columns, strict=True))
    words = [at for at in among if are_plain_names(columns[at])]
    single = [at for at in words if 3 * sum(" " in cell for cell in columns[at]) <= len(rows)]
    least = max(FEWEST, KNOWN * len(rows))
    found: list[tuple[float, ...]] = []
    for first, last in permutations(words, 2):
        whole = [row for row in rows if row[first] and row[last]]
        proofs = sum(is_proved(row, first, last, clues) for row in whole)
        known = max(_count_known(whole, first, last), _count_known(whole, last, first))
        several = [are_several(columns[at]) for at in (first, last)]
        if any(several):  # last names of two words beside first names that many have
            known = 0 if several[0] else sum(is_common(row[first]) for row in whole)
        is_plain = max(proofs, known) >= least or (is_of_people and {first, last} <= {*single})
        differ = len({(row[first], row[last]) for row in rows}) >= MOST * len(rows)
        if is_plain and differ and all(columns[first]):
            shouted = _is_shouted(columns[last]) - _is_shouted(columns[first])
            order = count_told(whole, first, last, clues) - count_told(whole, last, first, clues)
            is_sorted = len(words) == 2 and by_sorting(columns, first, last) == (first, last)
            is_told = shouted > 0 or is_sorted
            near = -abs(first - last)
            found.append((proofs, known, near, len(whole), shouted, order, is_sorted, -first, last, is_told))
    if not found:
        return None
    *_, begin, end, is_sure = max(found)
    return GuessedPair((-int(begin), int(end)), bool(is_sure))


def _count_known(rows: Sequence[Sequence[str]], first: int, last: int) -> int:
    return sum(is_common(row[first]) or looks_like_family(row[last]) for row in rows)


def _is_shouted(cells: Sequence[str]) -> bool:
    return all(map(str.isupper, filter(None, cells)))


def are_plain_names(cells: Sequence[str]) -> bool:
    """Whether many rows have a capitalized word that is no whole name: its first word is no first name."""
    filled = list(filter(None, cells))
    are_written = are_names(filled) and all(map(is_written_as_name, filled))
    return 3 * len(filled) >= len(cells) and are_written and not are_relatives(filled)


def is_of_people(layout: Layout, columns: Sequence[Sequence[str]], clues: Clues) -> bool:
    """Whether other columns or rows show that a table lists people of a school.

    Leavers, roles, forms of address and proved numbers are each enough; classes need numbers or addresses
    beside.
    """
    filled = [cells for column in columns if len(cells := list(filter(None, column))) >= FEWEST]
    surely = any(
        content.number_evidence(cells, clues)
        or leaving.are_statuses(cells)
        or roles.are_told_roles(cells)
        or all(fold(cell) in TITLES for cell in cells)
        for cells in filled
    )
    placed = any(map(_are_shared_places, filled))
    kinds = (content.look_like_numbers, _are_calls, content.are_houses, _are_mails)
    own = any(kind(cells) for kind in kinds for cells in filled)
    return surely or (own and (placed or bool(layout.headings or layout.facts)))


def _are_shared_places(cells: Sequence[str]) -> bool:
    """Whether cells are classes or grades, each of several people."""
    are_classes = content.look_like_groups(cells) or content.are_classes(cells)
    are_places = (are_classes and not content.are_flags(cells)) or content.are_grades(cells)
    return content.are_shared(cells) and are_places


def _are_calls(cells: Sequence[str]) -> bool:
    return content.are_phones(cells) and not content.are_days(cells)


def _are_mails(cells: Sequence[str]) -> bool:
    return all("@" in cell for cell in cells)
