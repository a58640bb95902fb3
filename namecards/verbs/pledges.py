"""What the library promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from namecards.core.errors import NoPledge
from namecards.store.database import from_documents
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.core.paper.pledge import Pledge


class Pledges(Opened):
    """The pledge, of which there is one."""

    @property
    def pledge(self) -> Pledge:
        """The pledge as it was left; without a line if there is none."""
        from namecards.core.paper.pledge import Pledge

        kept = self._db.table("pledge").get(doc_id=Pledge().id)  # type: ignore[call-overload]
        return next(from_documents([kept], Pledge), Pledge()) if kept else Pledge()

    def pledge_text(self) -> str:
        """The pledge for a web page or a letter. Raises `NoPledge`."""
        if not self.pledge.promises:
            raise NoPledge()
        from namecards.core.paper.pledge import as_text

        return as_text(self.pledge, self.today())

    def keep_pledge(self, pledge: Pledge) -> None:
        """Keep it."""
        self._db.table("pledge").keep({pledge.id: pledge})
