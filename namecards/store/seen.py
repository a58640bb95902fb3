"""The journal files that this computer has seen: one that is missing later, or shorter, is noticed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from namecards.store.home import PRIVATE_FILE


class Seen(msgspec.Struct, frozen=True):
    """What this computer knows of the home from earlier."""

    files: dict[str, int] = {}
    """The largest size of each journal file."""
    accepted: tuple[str, ...] = ()
    """Problems that the user has accepted, as sentences."""


def load(local: Path) -> Seen:
    """Read what was seen; nothing before the first start, or if the file is damaged."""
    with suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
        return msgspec.json.decode((local / "seen.json").read_bytes(), type=Seen)
    return Seen()


def save(local: Path, seen: Seen) -> None:
    """Replace what was seen, in one go. Raises `OSError`."""
    half_done = local / "seen.part"
    half_done.write_bytes(msgspec.json.encode(seen))
    half_done.chmod(PRIVATE_FILE)
    half_done.replace(local / "seen.json")
