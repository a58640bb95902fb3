"""The library's pledge."""

from __future__ import annotations

from namecards.core.changes import Change
from namecards.core.errors import NoPledge
from namecards.core.paper.pledge import Pledge, as_text
from namecards.store.store import Store


class Pledges:
    """Reads and saves the one pledge."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def current(self) -> Pledge:
        """The saved pledge, else an empty one."""
        return self._store.documents.get("pledge", Pledge().id, Pledge) or Pledge()

    def text(self) -> str:
        """Write the pledge out for a web page or a letter. Raises `NoPledge`."""
        if not self.current.promises:
            raise NoPledge()
        return as_text(self.current, self._store.today())

    def update(self, pledge: Pledge) -> Change[Pledge]:
        """Save the pledge."""
        return Change(pledge, self._store.documents.save("pledge", pledge))
