"""The place of the data: its folder, whether it lasts there, and moving it to Documents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from namecards.core.errors import NamecardsError
from namecards.core.problems import Problem
from namecards.store import places
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
        from namecards.collection.relocation import relocate

        safer = places.safer_folder(self._home.data) if self.danger else None
        if safer is None:
            why = self.advice or "It lasts where it is, as far as namecards can tell."
            raise NamecardsError(f"Your data was not moved. {why}")
        return safer, relocate(self._store, self.folder, safer)
