"""Out again, to other programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from namecards.core.errors import BadPhoto
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.exporting.anki import Deck
    from namecards.exporting.plan import ExportPlan
    from namecards.exporting.upload import System


class Exports(Opened):
    """The export."""

    def plan_export(self, out: Path, csv: bool = False, pictures: System | None = None) -> ExportPlan:
        """What would be written to the folder `out`, everybody in it; nothing is written.

        `csv` adds a table, `pictures` a zip for that system's picture upload. Raises `NothingToExport`,
        `CannotWrite`, or `NotAnExport` if the folder holds anything else than an earlier export.
        """
        from namecards.exporting.plan import plan

        return plan(out, self.people(), self._photos(), csv, pictures)

    def export(self, plan: ExportPlan) -> Iterator[tuple[int, int, BadPhoto | None]]:
        """Write it, a photo a step: (done, of how many, what was wrong). In place after the last step.

        Raises `CannotWrite`; then, and when left half-way, the folder is as it was.
        """
        from namecards.exporting.folder import write

        return write(plan)

    def export_anki(self, out: Path) -> Deck:
        """Write everyone who is here as an Anki deck; importing it again updates the same deck.

        Raises `MissingPackage`, `NothingToExport` or `CannotWrite`.
        """
        from namecards.exporting.anki import write

        return write(out, self.people(), self._photos(), self._clock())

    def _photos(self) -> dict[str, Path]:
        found = ((person.id, self.photo(person)) for person in self.people())
        return {id: path for id, path in found if path}
