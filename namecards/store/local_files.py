"""JSON files that belong to this computer, beside its lock."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from namecards import files

T = TypeVar("T")


def read(path: Path, kind: type[T]) -> T | None:
    """Read a file as a type; None if it is missing, can't be read or is damaged."""
    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return msgspec.json.decode(files.read(path), type=kind)
    return None


def write(path: Path, value: object) -> None:
    """Replace a file in one go. Raises `OSError`."""
    files.replace(path, msgspec.json.encode(value))
