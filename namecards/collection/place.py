"""The place of the data: its folder, whether it lasts there, and moving it to Documents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from namecards.core.errors import CannotWrite
from namecards.core.problems import Problem
from namecards.store import places
from namecards.store.store import Store

OTHER = "To use it instead, close namecards, rename the folder of your data, and move this one there."


class Place:
    """The folder of all data. Of one that the user chose (`NAMECARDS_HOME`), nothing is said."""

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

    @cached_property
    def _other_folders(self) -> tuple[Path, ...]:
        return places.others_with_data(self._home.data) if self._home.is_usual else ()

    @property
    def advice(self) -> str:
        """What to do about the danger."""
        return self.danger and places.advice(self._home.data)

    def problems(self) -> Iterator[Problem]:
        """Yield the danger, once there is something to lose, and other data of this account."""
        if self.danger and self._store.documents.storage.read():
            yield Problem(f"Your data is not safe where it is. {self.danger}", self.advice)
        for other in self._other_folders:
            yield Problem(f"There is other data in {other}, which is not shown.", OTHER)

    def move(self) -> tuple[Path, Path]:
        """Move everything to Documents, where each start finds it; return the new folder and the old copy.

        Raises `CannotWrite`, also if there is no need or no place to move to.
        """
        from namecards.collection.relocation import relocate

        safer = places.safer_folder(self._home.data) if self.danger else None
        if safer is None:
            documents = places.usual_folder("documents")
            raise CannotWrite(documents, self.advice or "Your data lasts where it is.")
        return safer, relocate(self._store, self.folder, safer)
