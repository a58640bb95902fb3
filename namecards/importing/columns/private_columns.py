"""Recognize columns that must not be read or shown, by their titles and their cells."""

from __future__ import annotations

from collections.abc import Sequence

from namecards.importing.cells.private import begin_with_birth, is_private
from namecards.importing.clues import FEWEST
from namecards.importing.columns.content import CALL, are_days, are_houses, are_phones, are_shared

_SOME = 0.5
"""The share of cells that tells of a column."""


def hold_private(title: str, cells: Sequence[str]) -> bool:
    """Whether a column must not be read or shown: by its title, or its addresses, telephones or birthdays."""
    days = not title.strip() and are_days(cells)
    return is_private(title) or begin_with_birth(cells) or days or reach_somebody(cells)


def reach_somebody(cells: Sequence[str]) -> bool:
    """Whether cells are addresses, of mails or houses, or telephone numbers."""
    return are_contacts(cells) or are_houses(cells)


def are_contacts(cells: Sequence[str]) -> bool:
    """Whether cells are addresses of mails, or telephone numbers: those of a family differ."""
    mails = sum("@" in cell for cell in cells) > _SOME * len(cells)
    calls = [cell for cell in cells if sum(map(str.isdigit, cell)) >= CALL]
    phones = len(cells) >= FEWEST and len(calls) == len(cells) and are_phones(cells) and not are_days(cells)
    return mails or (phones and not are_shared(cells))


def are_streets(cells: Sequence[str]) -> bool:
    """Whether cells are houses by a word for a street; a room may look like one: Advisory 601."""
    return are_houses(cells) and sum(map(is_private, cells)) > _SOME * len(cells)
