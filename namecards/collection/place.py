"""The place of the data: its folder, whether it lasts there, and moving it to Documents."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from namecards import files
from namecards.collection.known_files import BEFORE_MOVE, WRITTEN, KnownFiles
from namecards.core.errors import CannotWrite, NamecardsError
from namecards.core.problems import Problem
from namecards.core.refusals import plain_reason, writing_to
from namecards.store import places
from namecards.store.home import home_at
from namecards.store.store import Store

OTHER = "To use it instead, close namecards, rename the folder of your data, and move this one there."
MEANT = "If that is your data, close namecards, and set NAMECARDS_HOME to it."


class Place:
    """The folder of all data. Of one that the user chose (`NAMECARDS_HOME`) only a slip is said."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._home = store.home

    @property
    def folder(self) -> Path:
        """The folder as the file manager shows it."""
        return places.as_seen(self._home.data)

    @cached_property
    def danger(self) -> str:
        """A sentence that says why the data would not last here; empty if nothing speaks against it."""
        return places.danger(self._home.data) if self._home.is_usual else ""

    @property
    def advice(self) -> str:
        """A sentence about what to do against the danger."""
        return self.danger and places.advice(self._home.data)

    def problems(self) -> Iterator[Problem]:
        """Yield the danger, once there is something to lose, and other data of this account."""
        if self.danger and self._store.documents.storage.read():
            yield Problem(f"Your data is not safe where it is. {self.danger}", self.advice)
        is_slip = not self._home.is_usual and not self._store.documents.storage.read()
        near = places.nearby_with_data(self._home.data) if is_slip else ()
        others = places.others_with_data(self._home.data) if is_slip or self._home.is_usual else ()
        for other in dict.fromkeys((*near, *others)):
            advice = MEANT if is_slip else OTHER
            yield Problem(f"There is other data in {other}, which is not shown.", advice)

    def move(self) -> tuple[Path, Path]:
        """Move everything to Documents, where each start finds it; return the new folder and the old copy.

        Raises `CannotWrite`, or `NamecardsError` if there is no need or no place to move to.
        """
        safer = places.safer_folder(self._home.data) if self.danger else None
        if safer is None:
            why = self.advice or "It lasts where it is, as far as namecards can tell."
            raise NamecardsError(f"Your data was not moved. {why}")
        return safer, _relocate(self._store, self.folder, safer)


def _relocate(store: Store, data: Path, to: Path) -> Path:
    """Copy all data to a new folder, rename the old one, and return that. Raises `CannotWrite`."""
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
