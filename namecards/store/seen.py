"""The journal files that this computer has seen: one that is missing later, or shorter, is noticed."""

from __future__ import annotations

import zlib
from contextlib import suppress
from pathlib import Path

import msgspec

from namecards import files
from namecards.store import local_files


class SeenFiles(msgspec.Struct, frozen=True):
    """The state of the home as this computer last saw it."""

    files: dict[str, int] = {}
    """The largest size of each journal file."""
    accepted: tuple[str, ...] = ()
    """Problems that the user has accepted, as sentences."""
    missing: tuple[str, ...] = ()
    """The files that were already missing."""
    erased: int = 0
    """Bytes erased from the files of other computers, when this one last looked whom they had forgotten."""
    told: tuple[str, ...] = ()
    """The ids of the news of year's ends that this computer has told of."""
    given_up: dict[str, int] = {}
    """The sizes of this computer's own files when the user accepted what is left of them."""
    erased_keys: frozenset[str] = frozenset()
    """Digests of the people and notes erased here: an old copy of a file may bring them back."""

    def expected_files(self, kind: str) -> set[str]:
        """Return the files of a kind that should be there: if one is missing, it may come in a moment."""
        return {name for name in self.files if name.startswith(kind) and name not in self.missing}


def checksum(key: tuple[str, str]) -> str:
    """Return the beginning of the digest of a document, which is quick to make."""
    return f"{zlib.crc32('/'.join(key).encode()):08x}"


def load(local: Path) -> SeenFiles:
    """Read what was seen; nothing before the first start, or if the file is damaged. Raises `OSError`."""
    with suppress(FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
        return msgspec.json.decode(files.read(local / "seen.json"), type=SeenFiles)
    return SeenFiles()


def save(local: Path, seen: SeenFiles) -> None:
    """Replace what was seen, in one go. Raises `OSError`."""
    local_files.write(local / "seen.json", seen)
