"""A path -> what importing it would do, before it does it. START HERE.

source (folder, zip, file) -> list (tables -> columns -> records) -> candidates -> photos -> match -> plan
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from namecards.core.errors import CannotRead
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, PhotoFile
from namecards.importing.changes import Change, differences
from namecards.importing.files.paths import tidy_path
from namecards.importing.files.source import Source, open_source
from namecards.importing.lists import PeopleList, own_name, read_list
from namecards.importing.matching.people import pair
from namecards.importing.matching.photos import Matched, digest, match_photos


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do. Nothing is written until it is applied."""

    source: Path
    sentence: str
    """What was understood: "students.csv: 24 people, 23 photos."."""
    new: tuple[Candidate, ...]
    changed: tuple[Change, ...]
    same: tuple[Person, ...]
    photos_matched: int
    photos_over: tuple[str, ...]
    """Names of pictures that are nobody's on the list."""
    unclear: tuple[str, ...]
    """What was left alone and why, a sentence each."""
    missing: tuple[Person, ...]
    """Active people who are not on this list; they are kept as they are."""
    files: Source = field(repr=False, compare=False)
    """Where `read_photo` reads from; a zip stays open for as long as the plan lives."""


def plan(path: Path | str, people: Sequence[Person]) -> ImportPlan:
    """Read a folder, zip or list and compare it with the people there are; text is tidied as a typed path.

    Raises CannotRead if it cannot be read, NoList if there is no list of people in it.
    """
    source = open_source(tidy_path(path) if isinstance(path, str) else path)
    found = read_list(source, people)
    photos = (
        Matched(found.candidates) if found.pictures else match_photos(found.candidates, source, found.links)
    )
    matched = sum(candidate.photo is not None for candidate in photos.candidates)
    pairing = pair(photos.candidates, people)
    changes = [Change(person, c, differences(person, c)) for c, person in pairing.pairs]
    return ImportPlan(
        source=source.path,
        sentence=_sentence(found, matched, source),
        new=_with_class(pairing.new, found, source),
        changed=tuple(change for change in changes if change.fields),
        same=tuple(change.person for change in changes if not change.fields),
        photos_matched=matched,
        photos_over=() if source.single and not matched else photos.over,
        unclear=(*found.unclear, *photos.unclear, *pairing.unclear),
        missing=tuple(person for person in pairing.missing if person.active and found.complete),
        files=found.pictures or source,
    )


def read_photo(plan: ImportPlan, photo: PhotoFile) -> bytes:
    """The bytes of a matched photo; CannotRead if it is gone or is another picture by now."""
    data = plan.files.read(photo.name)
    if digest(data) != photo.digest:
        raise CannotRead(photo.name, "it was changed while the import was open. Import again.")
    return data


def _sentence(found: PeopleList, photos: int, source: Source) -> str:
    beside = " and the photos beside it" if source.single and photos else ""
    people = _count(len(found.candidates), "person", "people")
    what = f"{found.what}, {found.name}" if found.what else found.name
    return f"{what}{beside}: {people}, {_count(photos, 'photo', 'photos')}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number or 'no'} {one if number == 1 else many}"


def _with_class(new: Sequence[Candidate], found: PeopleList, source: Source) -> tuple[Candidate, ...]:
    """New people, in a class called like the list if the list puts nobody anywhere."""
    if any(c.grade or c.homeroom or c.classes for c in found.candidates):
        return tuple(new)
    return tuple(replace(candidate, classes=(own_name(source),)) for candidate in new)
