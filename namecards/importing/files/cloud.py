"""Recognize files that are listed in a folder but are only in a cloud."""

from __future__ import annotations

import re
from pathlib import Path

from namecards.core.refusals import plain_reason

_RECALL = 0x0040_0000 | 0x0004_0000 | 0x1000
"""Windows' attributes RECALL_ON_DATA_ACCESS, RECALL_ON_OPEN and OFFLINE."""
_DATALESS = 0x4000_0000
"""macOS' flag SF_DATALESS."""


def real_name(name: str) -> str:
    """Return a file's name; iCloud keeps `.1042.jpg.icloud` in the place of `1042.jpg`."""
    return re.sub(r"^\.(.+)\.icloud$", r"\1", name)


def why_unread(path: Path, error: OSError) -> str:
    """Return why a file can't be read: the system's reason, or that it is not on this computer."""
    if not _is_away(path):
        return plain_reason(error)
    return (
        "it is in the cloud, not on this computer. Download its folder first: “Download Now” in the Finder, "
        "“Always keep on this device” in the Explorer."
    )


def _is_away(path: Path) -> bool:
    if (path.parent / f".{path.name}.icloud").exists():
        return True
    try:
        found = path.lstat()
    except OSError:
        return False
    attributes, flags = getattr(found, "st_file_attributes", 0), getattr(found, "st_flags", 0)
    return bool(attributes & _RECALL or flags & _DATALESS)
