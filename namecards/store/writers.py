"""The computers that wrote to a home, by the names of its journal files."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from namecards import files
from namecards.store.lines import JournalLine

_FILE = re.compile(r"(?:documents|reviews)-\d{4}-([0-9a-z]+)")
_BLOCK = 1 << 16


def writers(journal: Path) -> dict[str, datetime | None]:
    """Return the local time of each computer's last line by its id; None if it can't be read."""
    last: dict[str, datetime | None] = {}
    with suppress(OSError):
        for path in sorted(journal.iterdir()):
            if found := _FILE.search(path.name):
                moments = filter(None, (last.get(found[1]), _last_moment(path)))
                last[found[1]] = max(moments, default=None)
    return last


def _last_moment(path: Path) -> datetime | None:
    """The local time of the last whole line."""
    with suppress(OSError):
        for line in reversed(files.read(path, max(0, path.stat().st_size - _BLOCK)).splitlines()):
            with suppress(msgspec.DecodeError, ValueError, OverflowError):
                return msgspec.json.decode(line, type=JournalLine).at.astimezone()
    return None
