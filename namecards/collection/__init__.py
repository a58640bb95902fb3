"""Everything the program can do. START HERE.

The screens and the command line both talk to a `Collection` and to nothing below it: one service a subject, a
file each. Every method that changes something returns a `Change` after the change is on the disk.
"""

from __future__ import annotations

from datetime import date, datetime
from random import Random, SystemRandom
from typing import TYPE_CHECKING, Any

from namecards.collection.local_zone import LocalZone
from namecards.collection.mending import mend
from namecards.collection.people import People
from namecards.collection.services import Services
from namecards.core.changes import Change
from namecards.core.errors import NamecardsError
from namecards.store import unfinished
from namecards.store.home import Home
from namecards.store.store import Clock, Store

if TYPE_CHECKING:
    from namecards.collection.history import UndoResult

__all__ = ["Clock", "Collection", "local_now"]


def local_now() -> datetime:
    """The clock of this computer."""
    return datetime.now().replace(tzinfo=LocalZone())  # a tenth of the time of `now(zone)`


_KILLED = "The last import or restore was stopped before its end. Nothing of it was kept: start it again."


class Collection(Services):
    """One home, opened, with one service a subject."""

    def __init__(self, home: Home, clock: Clock = local_now, rng: Random | None = None) -> None:
        """Open `home`, or create it. Raises `CannotWrite` if its folders can't be made."""
        self._store = Store(home, clock, rng or SystemRandom())
        self._lines_read = self._store.lines_read
        self.people = People(self._store)
        self.notices: list[str] = []
        """Sentences about what was mended at the start or at the last `refresh`."""
        self._mended = -1
        self._mend()
        if unfinished.is_any(home) and self.imports.drop_photos():
            self.notices.append(_KILLED)

    @property
    def home(self) -> Home:
        """The folder of all data."""
        return self._store.home

    def today(self) -> date:
        """Return the current school day."""
        return self._store.today()

    def now(self) -> datetime:
        """Return the local time."""
        return self._store.now()

    @property
    def has_reviews(self) -> bool:
        """Whether the reviews have been read, which no start waits for."""
        return self._store.reviews.loaded

    def refresh(self) -> bool:
        """Read what other programs and computers wrote; return whether there was anything new."""
        self._store.refresh()
        self._mend()
        before, self._lines_read = self._lines_read, self._store.lines_read
        return self._lines_read != before

    def _mend(self) -> None:
        """Put together what two computers did before they knew of each other, if anything has changed."""
        storage = self._store.documents.storage
        if self._mended == storage.changes:
            self.notices = []
            return
        try:
            self.notices = mend(self._store, self.people, lambda: self.health.is_complete())
            self._mended = storage.changes
        except NamecardsError as error:  # such as a full disk: everything can still be read
            self.notices = [str(error)]

    def wait_at_most(self, seconds: float) -> None:
        """Set how long a write waits for another program on this computer before it raises `CannotWrite`."""
        self._store.wait_at_most(seconds)

    def undo(self, change: Change[Any] | None = None) -> UndoResult:
        """Undo a change, or this computer's last one; an undone change is done again.

        Raises `NothingToUndo`, or `ChangedSince` or `ReviewedSince` if it was changed again since.
        """
        return self.history.undo(change or self.history.last().change)
