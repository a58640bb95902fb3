"""Moving all data to another folder."""

from __future__ import annotations

import shutil
from pathlib import Path

from namecards import files
from namecards.collection.known_files import BEFORE_MOVE, WRITTEN, KnownFiles
from namecards.core.errors import CannotWrite
from namecards.core.refusals import plain_reason, writing_to
from namecards.store.home import home_at
from namecards.store.store import Store


def relocate(store: Store, data: Path, to: Path) -> Path:
    """Copy all data, with this computer's own, to a new folder; then rename the old. Raises `CannotWrite`."""
    local, old = home_at(to).local, data.with_name(f"{data.name}{BEFORE_MOVE}")
    with store.documents.storage.journal.lock():
        with writing_to(local):  # this computer's id, and what it has seen
            left = shutil.ignore_patterns(store.home.lock.name)
            shutil.copytree(store.home.local, local, ignore=left, dirs_exist_ok=True)
        KnownFiles(local / WRITTEN).add(old, "data from before the move", store.utc_now())
        _move(data, to, old)
    return old


def _move(data: Path, to: Path, old: Path) -> None:
    if to.exists():
        raise CannotWrite(to, "It is there already.")
    part = to.with_name(f"{to.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        shutil.copytree(data, part, copy_function=_copy)
        files.rename(part, to)
        files.rename(data, old)
    except (OSError, CannotWrite) as error:
        for half_done in (part, to):
            shutil.rmtree(half_done, ignore_errors=True)
        raise error if isinstance(error, CannotWrite) else CannotWrite(to, plain_reason(error)) from error


def _copy(start: str, end: str) -> None:
    """Copy a file. Raises `CannotWrite`: of an `OSError`, `copytree` would go on and lose the reason."""
    with writing_to(end):
        shutil.copy2(start, end)
