"""Ask about photos that a list or a map gives to one person, and their file names to another on the list.

One column may have been sorted by itself. Both say it exactly, so without an answer nobody gets them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate, PhotoFile
from namecards.importing.import_source import ImportSource
from namecards.importing.matching.takes import split_take
from namecards.importing.questions.questions import MISNAMED, PHOTO, Answers, Choice, Question
from namecards.importing.text import clean

LISTED, NAMED = "listed", "named"
_SHOWN = 6


class Misnamed(NamedTuple):
    """A photo that two different people on the list may have."""

    photo: PhotoFile
    listed: int
    """The index of the person to whom the list or the map gives it."""
    named: int
    """The index of the person whose number or name its file has."""


def misnamed_photos(people: Sequence[Candidate], answers: Answers) -> list[Misnamed]:
    """Return the photos whose files have exactly the number or the name of somebody else on the list.

    Numbers say nothing in a folder that is only counted, 0001.jpg, if hardly any is that of its owner.
    """
    owners = group(
        (fold(key), at)
        for at, one in enumerate(people)
        for key in {*one.ids, one.display, f"{one.given} {one.family}", f"{one.family} {one.given}"}
    )
    found, agreeing = list[Misnamed](), set[str]()
    for at, one in enumerate(people):
        if not one.photo or f"{PHOTO}{one.photo.name}" in answers:
            continue
        path = PurePosixPath(one.photo.name)
        named = owners.get(fold(split_take(path.stem)[0]), ())
        if at in named:
            agreeing.add(str(path.parent))
        elif len(named) == 1:
            found.append(Misnamed(one.photo, at, named[0]))
    counted = _counted_folders(people) - agreeing
    return [one for one in found if not (_number(one) and _folder(one.photo) in counted)]


def _counted_folders(people: Sequence[Candidate]) -> set[str]:
    """Return the folders whose pictures are counted from one: 0001.jpg, 0002.jpg."""
    photos = (one.photo for one in people if one.photo)
    numbers = group(
        (_folder(photo), int(stem))
        for photo in photos
        if (stem := split_take(PurePosixPath(photo.name).stem)[0]).isdecimal()
    )
    return {folder for folder, own in numbers.items() if max(own) <= 2 * len(own)}


def _folder(photo: PhotoFile) -> str:
    return str(PurePosixPath(photo.name).parent)


def _number(one: Misnamed) -> bool:
    return split_take(PurePosixPath(one.photo.name).stem)[0].isdecimal()


def settle_misnamed(source: ImportSource, found: Sequence[Misnamed], answers: Answers) -> ImportSource:
    """Return the source with these photos as the answer gives them; without one, nobody gets them."""
    answer = answers.get(MISNAMED)
    if answer == LISTED or not found:
        return source
    source = source.without_photos({one.photo.name for one in found})
    return source.with_photos({one.named: one.photo for one in found}) if answer == NAMED else source


def misnamed_question(
    people: Sequence[Candidate], found: Sequence[Misnamed], by_numbers_here: bool = False
) -> Question | None:
    """Ask once whether the list is right about all these photos, or the file names or the numbers here."""
    if not found:
        return None
    files = [f"{clean(PurePosixPath(one.photo.name).name)} to {people[one.listed].display}" for one in found]
    count = pluralize(len(found), "photo has", "photos have")
    what, said = "name or number of somebody else on the list", "file names"
    if by_numbers_here:
        what, said = "number that another person has here", "numbers here"
    whose = "Whose is it?" if len(found) == 1 else "Whose are they?"
    ways: Mapping[str, tuple[str, list[int]]] = {
        NAMED: (f"as the {said} say", [one.named for one in found]),
        LISTED: ("as the list or the map says", [one.listed for one in found]),
    }
    choices = (
        Choice(
            answer,
            label,
            way=answer,
            faces=tuple((one.photo.name, people[at].display) for one, at in zip(found, owners, strict=True)),
        )
        for answer, (label, owners) in ways.items()
    )
    return Question(
        MISNAMED,
        "whose photos?",
        f"{count} the {what}. {whose}",
        f"The list or a map gives {join_names(files, _SHOWN)}. One column may have been sorted by itself. "
        "Without an answer nobody gets them.",
        tuple(choices),
    )
