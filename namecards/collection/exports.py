"""Export people and photos for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path

from namecards import files
from namecards.collection.known_files import KnownFiles
from namecards.collection.people import People
from namecards.core.errors import BadPhoto
from namecards.core.refusals import writing_to
from namecards.core.text import join_names
from namecards.exporting import anki, folder, tables
from namecards.exporting.plan import ExportPlan, plan
from namecards.exporting.systems import System
from namecards.store.places import free_path, usual_folder
from namecards.store.store import Store


class Exports:
    """Exports everyone as a folder, a table, a picture upload, or an Anki deck."""

    def __init__(self, store: Store, people: People, written: KnownFiles) -> None:
        self._store = store
        self._people = people
        self._written = written

    def plan(self, out: Path, csv: bool = False, pictures: System | None = None) -> ExportPlan:
        """Plan an export of everyone to the folder `out`; nothing is written.

        `csv` adds a table, `pictures` a zip for that system's picture upload. Raises `NothingToExport`,
        `CannotWrite`, or `NamecardsError` if the folder holds anything but an earlier export.
        """
        return plan(out, self._people.all(), self._photos(), csv, pictures)

    def write(self, plan: ExportPlan) -> Iterator[tuple[int, int, BadPhoto | None]]:
        """Carry out a plan, one photo a step: (done, in all, error). It is in place after the last step.

        Raises `CannotWrite`; then, and if stopped half-way, the folder is unchanged.
        """
        self._written.add(plan.out, "export", self._store.utc_now())  # first: a kill may leave a part of it
        yield from folder.write(plan)

    def anki(self, out: Path) -> anki.Deck:
        """Write every active person as an Anki deck; importing it again updates the same deck.

        Raises `MissingPart`, `NothingToExport` or `CannotWrite`.
        """
        with self._written.writing(out, "Anki deck", self._store.utc_now()):
            return anki.write(out, self._people.all(), self._photos(), self._store.now())

    def lost_photos(self) -> Iterator[str]:
        """Yield a sentence on the photos that should be here and can't be read: no export has them."""
        people = self._people.all()
        lost = [one for one in people if self._people.expected_photo(one) and not self._people.photo(one)]
        if lost:
            names = join_names((person.display for person in lost), 6)
            yield f"Without their photo, which is missing or can't be read now: {names}. See Check."

    def table_path(self, what: str) -> Path:
        """Return a free name in Documents: promises-2026-11-27.csv."""
        return free_path(usual_folder("documents"), f"{what}-{self._store.today().isoformat()}", ".csv")

    def save_table(self, rows: Iterable[Sequence[object]], out: Path) -> None:
        """Write rows, the titles first, as CSV or Markdown, by the end of the name. Raises `CannotWrite`."""
        self.save(tables.encode(out, rows), out)

    def save(self, data: bytes, out: Path, names: bool = True) -> None:
        """Write a file, for you alone, and if it has names remember where. Raises `CannotWrite`."""
        now = self._store.utc_now()
        with self._written.writing(out, "table", now) if names else nullcontext(), writing_to(out):
            if out.parent == usual_folder("documents"):
                out.parent.mkdir(parents=True, exist_ok=True)
            files.replace(out, data)

    def _photos(self) -> dict[str, Path]:
        photos = ((person.id, self._people.photo(person)) for person in self._people.all())
        return {id: path for id, path in photos if path}
