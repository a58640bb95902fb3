"""Recognize columns that must not be read or shown, by their titles and their cells."""

from __future__ import annotations

from collections.abc import Sequence

from namecards.importing.cells.private import begin_with_birth, is_private
from namecards.importing.cells.titles import split_title
from namecards.importing.clues import FEWEST
from namecards.importing.columns.content import CALL, are_days, are_houses, are_phones, are_shared
from namecards.importing.words import OTHERS

_SOME = 0.5
"""The share of cells that decides about a column."""


def hold_private(title: str, cells: Sequence[str]) -> bool:
    """Whether a column is private: by its title, or because it holds addresses, telephones or birthdays."""
    untold = not title.strip() and (are_days(cells) or speak_of_relatives(cells))
    return is_private(title) or begin_with_birth(cells) or untold or reach_somebody(cells)


def speak_of_relatives(cells: Sequence[str]) -> bool:
    """Whether cells are about parents: "Guardians: Noor Akhtar", or the button "Invite guardians"."""
    about_relatives = [cell for cell in cells if is_private(cell) and not OTHERS.isdisjoint(_singular(cell))]
    return len(about_relatives) > _SOME * len(cells) > 0


def _singular(cell: str) -> set[str]:
    words = split_title(cell)
    return {*words, *(word.removesuffix("s") for word in words)}


def reach_somebody(cells: Sequence[str]) -> bool:
    """Whether cells are e-mail or street addresses, or telephone numbers."""
    return are_contacts(cells) or are_houses(cells)


def are_contacts(cells: Sequence[str]) -> bool:
    """Whether cells are e-mail addresses or telephone numbers; those of a family differ."""
    mails = sum("@" in cell for cell in cells) > _SOME * len(cells)
    calls = [cell for cell in cells if sum(map(str.isdigit, cell)) >= CALL]
    phones = len(cells) >= FEWEST and len(calls) == len(cells) and are_phones(cells) and not are_days(cells)
    return mails or (phones and not are_shared(cells))


def are_streets(cells: Sequence[str]) -> bool:
    """Whether cells are houses, by a word for a street; a room may look like one: Advisory 601."""
    return are_houses(cells) and sum(map(is_private, cells)) > _SOME * len(cells)
