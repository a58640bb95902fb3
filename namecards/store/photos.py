"""Photo files, each named by the hash of its original, written once and never changed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from namecards import files
from namecards.core.errors import CannotWrite
from namecards.core.refusals import writing_to

_NAME = re.compile(r"[0-9a-f]{32}\.jpg")


def is_name(name: str) -> bool:
    """Whether a name is one that we give to photos; copies by sync clients have longer ones."""
    return _NAME.fullmatch(name) is not None


def is_whole(data: bytes) -> bool:
    """Whether a photo has its beginning and its end: a full disk or a sync client may leave a part of it."""
    return data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9")


def whole_names(folder: Path) -> set[str]:
    """Return the names of the photos that are there, and whole."""
    names = set[str]()
    for path in folder.glob("*.jpg"):
        with suppress(OSError):
            names |= {path.name} if is_whole(files.read(path)) else set()
    return names


def save(folder: Path, name: str, data: bytes) -> None:
    """Write a photo, unless it exists already; `sync` makes it last. Raises `CannotWrite`."""
    target = folder / name
    if target.exists():
        return
    try:
        with writing_to(target):
            files.replace(target, data)
    except CannotWrite:
        if not target.exists():  # else another program wrote it at the same moment
            raise


def sync(folder: Path) -> None:
    """Wait until the names of new photos are on the disk, once for all of them. Raises `CannotWrite`."""
    with writing_to(folder):
        files.sync_folder(folder)


def remove_all(folder: Path, names: Iterable[str]) -> None:
    """Remove photos, half-written ones too, and the copies that a sync client made of them."""
    stems = {name.partition(".")[0] for name in names}
    with suppress(OSError):
        there = [path.name for path in folder.iterdir() if stems]
        remove(folder, (name for name in there if not stems.isdisjoint(re.findall("[0-9a-f]{32}", name))))


def remove(folder: Path, names: Iterable[str]) -> None:
    """Remove photos that nobody uses any more; one that can't be removed stays, and is never shown."""
    for name in names:
        with suppress(OSError):
            files.remove(folder / name)
