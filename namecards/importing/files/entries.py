"""Represent the files of a source, and limit their number and size."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from posixpath import splitext

from namecards.core.errors import CannotRead

MB = 1_000_000
MOST_ENTRIES = 20_000
MOST_ENTRY_BYTES = 50 * MB
MOST_BYTES = 1000 * MB
"""The most bytes of everything in a zip, unpacked."""
PICTURES = frozenset(
    ".jpg .jpeg .jpe .jfif .png .gif .bmp .webp .tif .tiff .avif .heic .heif .jp2 .j2k".split()  # noqa: SIM905
)
_PICTURE_NAME = re.compile(rf"([a-z]:)?[^:]*\S({'|'.join(map(re.escape, sorted(PICTURES)))})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a source."""

    name: str
    """Its path inside the source, with "/": "photos/1042.jpg"."""
    size: int
    """Bytes, unpacked."""
    shown: bool = False
    """Whether its bytes are a picture's, though its name has not the ending of one."""

    @property
    def is_picture(self) -> bool:
        """Whether its name is a picture's, when the bytes may be something else; or its bytes are."""
        return self.shown or self.suffix in PICTURES

    @property
    def suffix(self) -> str:
        """The extension in lower case, with the dot."""
        return splitext(self.name)[1].casefold()


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A flat listing of files: of a folder or zip, of a list and its photos, or of pictures in a document."""

    path: Path
    """The user's choice."""
    entries: tuple[Entry, ...]
    read: Callable[[str], bytes] = field(repr=False)
    """A function that returns the bytes of an entry; CannotRead if it can't be read."""
    single: bool = False
    """Whether the user chose one file, to which the others may be unrelated."""
    close: Callable[[], None] = field(default=lambda: None, repr=False)
    """A function that closes its zips: Windows neither deletes an open file nor ejects its stick."""
    remarks: tuple[str, ...] = ()
    """Sentences about what was guessed."""

    @property
    def names(self) -> frozenset[str]:
        """The names of the files."""
        return frozenset(entry.name for entry in self.entries)


def pictures_inside(name: str, photos: Mapping[str, bytes], remarks: tuple[str, ...] = ()) -> Source:
    """Return the pictures in a file, by their names, as a listing of files."""
    entries = tuple(Entry(file, len(photo)) for file, photo in photos.items())
    return Source(Path(name), entries, photos.__getitem__, remarks=remarks)


def is_picture_name(text: str) -> bool:
    """Whether a text is a picture's file name, perhaps with a folder; not a web address."""
    return bool(_PICTURE_NAME.fullmatch(text.strip()))


def limit_entries(path: Path, found: Iterable[Entry | None]) -> tuple[Entry, ...]:
    """Return the entries found; CannotRead as soon as there are more than 20,000 files and folders."""
    listed = list(islice(found, MOST_ENTRIES + 1))
    if len(listed) > MOST_ENTRIES:
        raise CannotRead(path, "it holds more than 20,000 files. Choose the folder with the list.")
    return tuple(filter(None, listed))


def is_ignored(part: str) -> bool:
    """Whether a file or folder is the system's or Office's own, or begins with a dot, so `..` too."""
    return part.startswith((".", "~$")) or part.casefold() in ("__macosx", "thumbs.db")
