"""What an export would write: whose photo under which name, and whom it leaves out. START HERE.

plan -> folder (written aside, then moved in at once): tables (the people), photos, upload (the zip)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from namecards.core.errors import CannotWrite, NothingToExport
from namecards.core.people import Person
from namecards.exporting import earlier
from namecards.exporting.names import file_stems
from namecards.exporting.upload import System, Upload, choose_pictures


@dataclass(frozen=True, slots=True)
class ExportedPerson:
    """One person, and the photo they go out with."""

    person: Person
    source: Path | None
    """The photo in the collection."""
    photo: str | None
    """Where it will be in the export: "photos/004166.jpg"."""


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What would be written. Nothing is, until it is carried out."""

    out: Path
    people: tuple[ExportedPerson, ...]
    csv: bool
    upload: Upload | None

    @property
    def photos(self) -> tuple[ExportedPerson, ...]:
        """Those who go out with a photo."""
        return tuple(one for one in self.people if one.photo)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Who is not in the zip, and why."""
        return self.upload.warnings if self.upload else ()


def plan(
    out: Path,
    people: Sequence[Person],
    photos: Mapping[str, Path],
    csv: bool = False,
    pictures: System | None = None,
) -> ExportPlan:
    """Plan an export of everybody; `photos` are by person id. Those who left are not in the zip.

    Raises NothingToExport, CannotWrite, or NotAnExport if the folder holds more than an earlier export.
    """
    if not people:
        raise NothingToExport("there is nobody in the collection yet. Import a list first.")
    out = out.resolve()
    if not out.parent.is_dir():
        raise CannotWrite(out, f"There is no folder {out.parent}.")
    earlier.check(out)
    named = file_stems(people)
    here = [person for person in people if person.active]
    return ExportPlan(
        out=out,
        people=tuple(_exported_person(person, photos.get(person.id), named[person.id]) for person in people),
        csv=csv,
        upload=choose_pictures(pictures, here, photos) if pictures else None,
    )


def _exported_person(person: Person, source: Path | None, stem: str) -> ExportedPerson:
    return ExportedPerson(person, source, f"photos/{stem}.jpg" if source else None)
