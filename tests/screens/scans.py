"""Codes that a scanner reads."""

from __future__ import annotations

from dataclasses import replace

from namecards.collection import Collection
from namecards.core.people import Person

CARD, BOOK, NOBODY = "639007", "9780306406157", "990001"
"""A number, the ISBN of the standard's example, and a number that nobody here has."""


def with_card(collection: Collection, name: str = "emeka", card: str = CARD) -> Person:
    return collection.people.update(replace(collection.people.one(name), ids=(card,))).value


def lines_written(collection: Collection) -> int:
    """How many bytes are in the journal."""
    return sum(path.stat().st_size for path in collection.home.journal.iterdir())
