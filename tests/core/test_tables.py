"""Every table of documents has a row."""

from __future__ import annotations

import re

from namecards.collection.checking import IN_DOCUMENTS, KINDS
from namecards.core.history import as_doing
from namecards.core.tables import TABLES


def test_every_table_has_a_row() -> None:
    """A new table without one would keep what is to be forgotten, and stay for ever."""
    assert set(TABLES) == set(KINDS) | IN_DOCUMENTS


def test_after_undone_every_change_is_read_once() -> None:
    """“Undone: Visit of Alex removed.” reads as if the visit were gone."""
    said = {pattern: as_doing(pattern) for row in TABLES.values() for pattern in row.says}
    assert said["Visit of {who} removed"] == "removing the visit of {who}"
    assert said["{who} skipped for the day"] == "skipping {who} for the day"
    assert said["Records merged: {who}"] == "merging the records: {who}"
    assert said["Moved from {before} to {who}"] == "moving from {before} to {who}"
    assert said["Note for {who}"] == "Note for {who}", "a thing that was made is undone"
    gone = r" (added|changed|removed|deleted|cleared|imported|split|merged)\b"
    assert not [one for one in said.values() if re.search(gone, one)]
