"""Every table of documents has a row."""

from __future__ import annotations

from namecards.collection.checking import IN_DOCUMENTS, KINDS
from namecards.core.tables import TABLES


def test_every_table_has_a_row() -> None:
    """A new table without one would keep what is to be forgotten, and stay for ever."""
    assert set(TABLES) == set(KINDS) | IN_DOCUMENTS
