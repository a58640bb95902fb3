"""Keep the photos that are here, if those of a list are from a folder of an older school year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.core.people import Person
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate
from namecards.importing.cells.school_years import named_year
from namecards.importing.import_source import ImportSource
from namecards.importing.questions.questions import OLDER, Answers, Choice, Question

REPLACE = "replace"
_NAMED = 8


def older_photos(
    source: ImportSource, pairs: Iterable[tuple[Candidate, Person]]
) -> Mapping[str, Sequence[Candidate]]:
    """Return by the name of an older folder whose photos of it would replace those of a newer one."""
    found = (
        (dated[1], one)
        for one, person in pairs
        if one.photo
        and person.shows_photo
        and person.photo_year
        and one.photo.stored_name not in person.photos
        if (dated := _folder_of(source, one.photo.name)) and dated[0] < person.photo_year
        if not source.is_copy(one, person)
    )
    return group(found)


def photo_year(source: ImportSource, one: Candidate | None) -> str:
    """Return the year in the name of the folder or zip around somebody's picture; empty if it tells none."""
    dated = _folder_of(source, one.photo.name) if one and one.photo else None
    return dated[0] if dated else ""


def _folder_of(source: ImportSource, picture: str) -> tuple[str, str] | None:
    """Return the year of the next folder or zip around a picture that is named after one, and its name."""
    folders = (*reversed(PurePosixPath(picture).parts[:-1]), source.files.path.stem)
    return next(((str(year), folder) for folder in folders if (year := named_year(folder))), None)


def not_used(older: Mapping[str, Sequence[Candidate]], answers: Answers) -> set[str]:
    """Return the names of the pictures that stay unused, because no answer wants them."""
    kept = (people for folder, people in older.items() if answers.get(_key(folder)) != REPLACE)
    return {one.photo.name for people in kept for one in people if one.photo}


def older_questions(older: Mapping[str, Sequence[Candidate]]) -> list[Question]:
    """Ask once a folder whether its older photos replace those that are here."""
    return [
        Question(
            _key(folder),
            "older photos",
            f"Replace {pluralize(len(people), 'photo')} here with those of “{folder}”?",
            f"“{folder}” is older than the photos here of "
            f"{join_names([one.display for one in people], _NAMED)}. Without an answer those here stay.",
            (Choice("", "keep those here"), Choice(REPLACE, "replace them")),
        )
        for folder, people in older.items()
    ]


def _key(folder: str) -> str:
    return f"{OLDER}:{folder}"
