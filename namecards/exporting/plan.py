"""Plan an export: each photo's file name, and who is left out. START HERE.

plan -> folder (prepared aside, then moved in at once): tables (the people), photos, upload (the zip)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from namecards.core.errors import NothingToExport
from namecards.core.paths import require_folder
from namecards.core.people import Person
from namecards.exporting import earlier
from namecards.exporting.names import file_stems
from namecards.exporting.systems import System
from namecards.exporting.upload import Upload, choose_pictures


@dataclass(frozen=True, slots=True)
class ExportedPerson:
    """One person and their photo in the export."""

    person: Person
    source: Path | None
    """The photo in the collection."""
    photo: str | None
    """Its place in the export: "photos/004166.jpg"."""


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """A planned export; nothing is written before `folder.write`."""

    out: Path
    people: tuple[ExportedPerson, ...]
    csv: bool
    upload: Upload | None

    @property
    def photos(self) -> tuple[ExportedPerson, ...]:
        """The people with a photo."""
        return tuple(entry for entry in self.people if entry.photo)

    @property
    def warnings(self) -> tuple[str, ...]:
        """The people who are not in the zip, and why."""
        return self.upload.warnings if self.upload else ()


def plan(
    out: Path,
    people: Sequence[Person],
    photos: Mapping[str, Path],
    csv: bool = False,
    pictures: System | None = None,
) -> ExportPlan:
    """Plan an export of everyone; `photos` are by person id. Archived people are not in the zip.

    Raises NothingToExport, CannotWrite, or NamecardsError if the folder holds more than an earlier export.
    """
    if not people:
        raise NothingToExport("nobody is in the collection yet. Import a list first.")
    out = out.resolve()
    require_folder(out)
    earlier.check(out)
    files = {person: f"photos/{stem}.jpg" for person, stem in file_stems(people).items() if person in photos}
    active = [person for person in people if person.active]
    return ExportPlan(
        out=out,
        people=tuple(ExportedPerson(one, photos.get(one.id), files.get(one.id)) for one in people),
        csv=csv,
        upload=choose_pictures(pictures, active, photos) if pictures else None,
    )
