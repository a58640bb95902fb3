"""The files in a source, and how many and how large they may be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from namecards.core.errors import CannotRead

MB = 1_000_000
MOST_ENTRIES = 20_000
MOST_ENTRY_BYTES = 50 * MB
MOST_BYTES = 1000 * MB
"""Unpacked, of all that is in a zip."""
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".heif"})
_PICTURE_NAME = re.compile(rf"([a-z]:)?[^:]*\S({'|'.join(map(re.escape, sorted(PICTURES)))})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a source."""

    name: str
    """Where it is inside the source, parts joined by "/": "photos/1042.jpg"."""
    size: int
    """Bytes, unpacked."""

    @property
    def is_picture(self) -> bool:
        """Whether it is called a picture; its bytes may tell another story."""
        return self.suffix in PICTURES

    @property
    def suffix(self) -> str:
        """The ending of its name in lower case, with the dot."""
        return PurePosixPath(self.name).suffix.casefold()


def is_picture_name(text: str) -> bool:
    """Whether a text is the name of a picture file, maybe with its folder; an address is none."""
    return bool(_PICTURE_NAME.fullmatch(text.strip()))


def limit_entries(path: Path, found: Iterable[Entry | None]) -> tuple[Entry, ...]:
    """The entries among what was found; CannotRead as soon as there are more than 20,000 things."""
    listed = list(islice(found, MOST_ENTRIES + 1))
    if len(listed) > MOST_ENTRIES:
        raise CannotRead(path, "there are more than 20,000 files in it. Choose the folder with the list.")
    return tuple(filter(None, listed))


def is_ignored(part: str) -> bool:
    """Left by computers, not people; every name that begins with a dot, so `..` too."""
    return part.startswith(".") or part.casefold() in ("__macosx", "thumbs.db")
