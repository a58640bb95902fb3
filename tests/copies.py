"""Copies of homes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from namecards.store.home import home_at


def copy_home(folder: Path, to: Path) -> None:
    """Copy a home with what belongs to this computer, as if it had always been there."""
    shutil.copytree(folder, to, copy_function=link_photo)
    shutil.copytree(home_at(folder).local, home_at(to).local)


def link_photo(source: str, target: str) -> None:
    """Give a photo a second name where the disk can, and copy any other file.

    A photo is written once and never changed, so this is the same; to copy the sample's photos took more
    than half of the time to copy it.
    """
    if source.endswith(".jpg"):
        try:
            return os.link(source, target)
        except OSError:
            pass
    shutil.copy2(source, target)


def damage(photo: Path, data: bytes) -> None:
    """Put other bytes in a photo's place; another test that has the photo too keeps it."""
    photo.unlink(missing_ok=True)
    photo.write_bytes(data)


@contextmanager
def lent(folder: Path, to: Path) -> Iterator[None]:
    """Copy a home for one test, which may do anything but write into a photo that others have too."""
    before = photos_of(folder)
    copy_home(folder, to)
    yield
    assert photos_of(folder) == before, "this test writes into a photo that others share: use `damage`"


def photos_of(folder: Path) -> list[tuple[str, int, int, int]]:
    """List the photos, when each was last written and its rights."""
    states = [(entry.name, entry.stat()) for entry in os.scandir(folder / "photos")]
    return sorted((name, state.st_mtime_ns, state.st_size, state.st_mode) for name, state in states)
