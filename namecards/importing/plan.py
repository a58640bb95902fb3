"""A path -> what importing it would do, before it does it. START HERE.

source (folder, zip, file) -> list (tables -> columns -> records) -> candidates -> photos -> match -> plan
What is not sure becomes a question; answered, the plan is made again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from namecards.core.errors import CannotRead, refuse_unforeseen
from namecards.core.normalize import bare_number
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, PeopleList, PhotoFile
from namecards.importing.changes import Change, compare
from namecards.importing.files.paths import tidy_path
from namecards.importing.files.source import Source, open_source
from namecards.importing.lists import own_name, read_list
from namecards.importing.mapping import NOTHING, Column, Remembered
from namecards.importing.matching.people import Pairing, pair
from namecards.importing.matching.photos import Matched, digest, match_photos
from namecards.importing.questions import (
    ARCHIVE,
    LEAVERS,
    NEW,
    Answers,
    Question,
    about_leavers,
    about_lines,
    about_picture,
    is_open,
    told_lines,
    told_pictures,
)
from namecards.importing.rollover import Rollover, recognise
from namecards.importing.text import clean


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, before it is compared with the people there are."""

    source: Source
    """A zip stays open for as long as this lives."""
    found: PeopleList
    photos: Matched
    waiting: tuple[str, ...]
    """Names of the pictures that nobody has yet, neither on the list nor here."""
    people: tuple[Person, ...]

    @property
    def files(self) -> Source:
        """Where the pictures are read from."""
        return self.found.pictures or self.source


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do. Nothing is written until it is applied."""

    source: Path
    sentence: str
    """What was understood: "students.csv: 24 people, 23 photos."."""
    listed: tuple[Candidate, ...]
    """Everybody on the list, with the photos they would get."""
    known: Mapping[Candidate, Person]
    """Those of them who are here already."""
    new: tuple[Candidate, ...]
    changed: tuple[Change, ...]
    same: tuple[Person, ...]
    own: tuple[Change, ...]
    """Where the list says otherwise than the librarian typed; they may be among `changed` or `same` too."""
    photos_matched: int
    photos_over: tuple[str, ...]
    """Names of pictures that are nobody's on the list."""
    questions: tuple[Question, ...]
    """What is not sure and was not answered yet."""
    remarks: tuple[str, ...]
    """What was left alone and cannot be asked, a sentence each."""
    missing: tuple[Person, ...]
    """Active people who are not on this list; they are kept as they are."""
    rollover: Rollover | None
    """A new school year, if it looks like one."""
    columns: tuple[Column, ...]
    """The columns of a table with titles, and what each was taken for."""
    answers: Answers
    read: Read = field(repr=False, compare=False)

    @property
    def unclear(self) -> tuple[str, ...]:
        """What is left alone as it stands and why, a sentence each."""
        asked = [question.why for question in self.questions if question.is_doubt]
        return tuple(dict.fromkeys((*self.remarks, *asked)))


def plan(path: Path | str, people: Sequence[Person], remembered: Remembered = NOTHING) -> ImportPlan:
    """Read a folder, zip or list and compare it with the people there are; text is tidied as a typed path.

    `remembered` is what the user said of columns. Raises CannotRead if it cannot be read, NoList if there is
    no list of people in it, NoNames if it has columns and none is known to hold names.
    """
    source = open_source(tidy_path(path) if isinstance(path, str) else path)
    with refuse_unforeseen(source.path):
        found = read_list(source, remembered, people)
        if found.pictures:
            photos = Matched(found.candidates, over=tuple(found.doubts), doubts=found.doubts)
        else:
            photos = match_photos(found.candidates, source, found.links)
    waiting = _waiting(found.pictures or source, photos, people)
    return answered(Read(source, found, photos, waiting, tuple(people)), {})


def answered(read: Read, answers: Answers) -> ImportPlan:
    """The plan with these answers. Raises CannotRead if a picture that was chosen is gone by now."""
    listed = _with_pictures(read, answers)
    pairing = pair(listed, read.people, told_lines(answers, listed, read.people))
    changes = [compare(person, candidate) for candidate, person in pairing.pairs]
    missing = tuple(person for person in pairing.missing if person.active and read.found.complete)
    rollover = recognise(pairing.pairs, missing, len(pairing.new))
    archived = rollover.left if rollover and answers.get(LEAVERS) == ARCHIVE else ()
    matched = sum(candidate.photo is not None for candidate in listed)
    pictures = _about_pictures(read, listed)
    doubtful = {doubt.why for doubt in read.photos.doubts.values()}
    questions = (*about_leavers(rollover), *about_lines(pairing.doubts, listed), *pictures)
    return ImportPlan(
        source=read.source.path,
        sentence=_sentence(read.found, matched, read.source),
        listed=listed,
        known=dict(pairing.pairs),
        new=_with_class(pairing.new, read.found, read.source),
        changed=(*(c for c in changes if c.fields), *_following(pairing, answers, archived)),
        same=tuple(change.person for change in changes if not change.fields),
        own=tuple(change for change in changes if change.offered),
        photos_matched=matched,
        photos_over=_over(read, listed) if matched or not read.source.single else (),
        questions=tuple(question for question in questions if is_open(question, answers)),
        remarks=(*read.found.unclear, *(why for why in read.photos.unclear if why not in doubtful)),
        missing=tuple(person for person in missing if person not in archived),
        rollover=rollover,
        columns=read.found.columns,
        answers=answers,
        read=read,
    )


def read_photo(plan: ImportPlan, photo: PhotoFile) -> bytes:
    """The bytes of a matched photo; CannotRead if it is gone or is another picture by now."""
    data = plan.read.files.read(photo.name)
    if digest(data) != photo.digest:
        raise CannotRead(photo.name, "it was changed while the import was open. Import again.")
    return data


def _waiting(source: Source, photos: Matched, people: Sequence[Person]) -> tuple[str, ...]:
    """The pictures without an owner; not those that somebody here has, for whom it was asked before.

    Smaller sizes and older pictures of the same name as one that is used are not asked about, nor pictures
    beside a single file that has nothing to do with any of them.
    """
    given = [candidate.photo for candidate in photos.candidates if candidate.photo]
    taken, called = {photo.kept_as for photo in given}, {_called(photo.name) for photo in given}
    if source.single and not taken:
        return ()
    over = (set(photos.over) | photos.doubts.keys()) - set(photos.spare)
    pictures = (entry.name for entry in source.entries if entry.is_picture)
    names = [name for name in pictures if {name, clean(name)} & over and _called(name) not in called]
    had = {name for person in people for name in (person.photo, *person.old_photos)} - taken - {""}
    return tuple(name for name in names if not had or _kept_as(name, source) not in had)


def _kept_as(name: str, source: Source) -> str:
    """Under which name a picture would be kept; empty if it cannot be read."""
    try:
        return PhotoFile(name, digest(source.read(name))).kept_as
    except CannotRead:
        return ""


def _called(name: str) -> str:
    """A picture's name without folder, ending and the number of a retake."""
    return re.sub(r"\s*\(\d{1,2}\)$", "", PurePosixPath(name).stem).casefold()


def _over(read: Read, listed: Sequence[Candidate]) -> tuple[str, ...]:
    """The pictures that nobody has, with the answers too."""
    given = {clean(candidate.photo.name) for candidate in listed if candidate.photo}
    return tuple(name for name in read.photos.over if name not in given)


def _with_pictures(read: Read, answers: Answers) -> tuple[Candidate, ...]:
    """Everybody on the list, with the photos that were matched and those that the answers give them."""
    listed = list(read.photos.candidates)
    for at, name in told_pictures(answers, read.waiting, listed).items():
        listed[at] = replace(listed[at], photo=PhotoFile(name, digest(read.files.read(name))))
    return tuple(listed)


def _about_pictures(read: Read, listed: Sequence[Candidate]) -> list[Question]:
    """Each picture that waits; a doubt about people is settled once all of them have a photo."""
    given = {candidate.photo.name for candidate in listed if candidate.photo}
    asked = ((name, read.photos.doubts.get(name)) for name in read.waiting if name not in given)
    return [
        about_picture(name, doubt, listed)
        for name, doubt in asked
        if not (doubt and doubt.owners and all(listed[at].photo for at in doubt.owners))
    ]


def _following(pairing: Pairing, answers: Answers, archived: Iterable[Person]) -> list[Change]:
    """What answers change about people who are not on the list: archived; a number went to somebody new."""
    numbers = {bare_number(number) for candidate in pairing.new for number in candidate.ids}
    fields: dict[str, dict[str, Any]] = {person.id: {"active": False} for person in archived}
    for person in pairing.missing if NEW in answers.values() else ():
        ids = tuple(number for number in person.ids if bare_number(number) not in numbers)
        if ids != person.ids:
            fields.setdefault(person.id, {})["ids"] = ids
    return [Change(person, None, fields[person.id]) for person in pairing.missing if person.id in fields]


def _sentence(found: PeopleList, photos: int, source: Source) -> str:
    beside = " and the photos beside it" if source.single and photos and not found.pictures else ""
    people = _count(len(found.candidates), "person", "people")
    what = f"{found.what}, {found.name}" if found.what else found.name
    return f"{what}{beside}: {people}, {_count(photos, 'photo', 'photos')}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number or 'no'} {one if number == 1 else many}"


def _with_class(new: Sequence[Candidate], found: PeopleList, source: Source) -> tuple[Candidate, ...]:
    """New people, in a class called like the list if the list puts nobody anywhere."""
    if any(c.grade or c.homeroom or c.classes for c in found.candidates):
        return tuple(new)
    classes = (own_name(source),)
    return tuple(replace(candidate, classes=classes) for candidate in new)
