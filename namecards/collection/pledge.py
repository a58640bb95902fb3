"""What the library promises."""

from __future__ import annotations

from namecards.core.changes import Change
from namecards.core.errors import NoPledge
from namecards.core.paper.pledge import Pledge, as_text
from namecards.store.store import Store


class Pledges:
    """The pledge, of which there is one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def current(self) -> Pledge:
        """The pledge as it was left; without a line if there is none."""
        return self._store.documents.get("pledge", Pledge().id, Pledge) or Pledge()

    def text(self) -> str:
        """The pledge for a web page or a letter. Raises `NoPledge`."""
        if not self.current.promises:
            raise NoPledge()
        return as_text(self.current, self._store.today())

    def update(self, pledge: Pledge) -> Change[Pledge]:
        """Keep the pledge."""
        return Change(pledge, self._store.documents.table("pledge").keep({pledge.id: pledge}))
