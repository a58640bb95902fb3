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
from namecards.importing.changes import PersonChange, compare
from namecards.importing.files.paths import tidy_path
from namecards.importing.files.source import Source, open_source
from namecards.importing.lists import list_name, read_list
from namecards.importing.mapping import NO_COLUMNS, Column, RememberedColumns
from namecards.importing.matching.people import Pairing, pair
from namecards.importing.matching.photos import PhotoMatch, digest, match_photos
from namecards.importing.questions import (
    ARCHIVE,
    LEAVERS,
    NEW,
    Answers,
    Question,
    apply_person_answers,
    apply_photo_answers,
    is_open,
    leavers_questions,
    person_questions,
    photo_question,
)
from namecards.importing.rollover import Rollover, find_rollover
from namecards.importing.text import clean


@dataclass(frozen=True, slots=True)
class ImportSource:
    """What was read, before it is compared with the people there are."""

    files: Source
    """A zip stays open for as long as this lives."""
    people_list: PeopleList
    photos: PhotoMatch
    unclaimed: tuple[str, ...]
    """Names of the pictures that nobody has yet, neither on the list nor here."""
    people: tuple[Person, ...]

    @property
    def pictures(self) -> Source:
        """Where the pictures are read from."""
        return self.people_list.pictures or self.files


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
    changed: tuple[PersonChange, ...]
    same: tuple[Person, ...]
    conflicts: tuple[PersonChange, ...]
    """Where the list says otherwise than the librarian typed; they may be among `changed` or `same` too."""
    photos_matched: int
    photos_left_over: tuple[str, ...]
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
    import_source: ImportSource = field(repr=False, compare=False)

    @property
    def unclear(self) -> tuple[str, ...]:
        """What is left alone as it stands and why, a sentence each."""
        asked = [question.why for question in self.questions if question.is_doubt]
        return tuple(dict.fromkeys((*self.remarks, *asked)))


def plan(
    path: Path | str, people: Sequence[Person], remembered: RememberedColumns = NO_COLUMNS
) -> ImportPlan:
    """Read a folder, zip or list and compare it with the people there are; text is tidied as a typed path.

    `remembered` is what the user said of columns. Raises CannotRead if it cannot be read, NoList if there is
    no list of people in it, NoNames if it has columns and none is known to hold names.
    """
    source = open_source(tidy_path(path) if isinstance(path, str) else path)
    with refuse_unforeseen(source.path):
        found = read_list(source, remembered, people)
        if found.pictures:
            photos = PhotoMatch(found.candidates, left_over=tuple(found.doubts), doubts=found.doubts)
        else:
            photos = match_photos(found.candidates, source, found.links)
    waiting = _unclaimed(found.pictures or source, photos, people)
    return make_plan(ImportSource(source, found, photos, waiting, tuple(people)), {})


def make_plan(source: ImportSource, answers: Answers) -> ImportPlan:
    """The plan with these answers. Raises CannotRead if a picture that was chosen is gone by now."""
    listed = _assign_photos(source, answers)
    pairing = pair(listed, source.people, apply_person_answers(answers, listed, source.people))
    changes = [compare(person, candidate) for candidate, person in pairing.pairs]
    missing = tuple(person for person in pairing.missing if person.active and source.people_list.complete)
    rollover = find_rollover(pairing.pairs, missing, len(pairing.new))
    archived = rollover.leavers if rollover and answers.get(LEAVERS) == ARCHIVE else ()
    matched = sum(candidate.photo is not None for candidate in listed)
    pictures = _photo_questions(source, listed)
    doubtful = {doubt.why for doubt in source.photos.doubts.values()}
    questions = (*leavers_questions(rollover), *person_questions(pairing.doubts, listed), *pictures)
    return ImportPlan(
        source=source.files.path,
        sentence=_sentence(source.people_list, matched, source.files),
        listed=listed,
        known=dict(pairing.pairs),
        new=_with_class(pairing.new, source.people_list, source.files),
        changed=(*(c for c in changes if c.fields), *_unlisted_changes(pairing, answers, archived)),
        same=tuple(change.person for change in changes if not change.fields),
        conflicts=tuple(change for change in changes if change.conflicts),
        photos_matched=matched,
        photos_left_over=_left_over(source, listed) if matched or not source.files.single else (),
        questions=tuple(question for question in questions if is_open(question, answers)),
        remarks=(
            *source.people_list.unclear,
            *(why for why in source.photos.unclear if why not in doubtful),
        ),
        missing=tuple(person for person in missing if person not in archived),
        rollover=rollover,
        columns=source.people_list.columns,
        answers=answers,
        import_source=source,
    )


def read_photo(plan: ImportPlan, photo: PhotoFile) -> bytes:
    """The bytes of a matched photo; CannotRead if it is gone or is another picture by now."""
    data = plan.import_source.pictures.read(photo.name)
    if digest(data) != photo.digest:
        raise CannotRead(photo.name, "it was changed while the import was open. Import again.")
    return data


def _unclaimed(source: Source, photos: PhotoMatch, people: Sequence[Person]) -> tuple[str, ...]:
    """The pictures without an owner; not those that somebody here has, for whom it was asked before.

    Smaller sizes and older pictures of the same name as one that is used are not asked about, nor pictures
    beside a single file that has nothing to do with any of them.
    """
    given = [candidate.photo for candidate in photos.candidates if candidate.photo]
    taken, called = {photo.stored_name for photo in given}, {_base_name(photo.name) for photo in given}
    if source.single and not taken:
        return ()
    over = (set(photos.left_over) | photos.doubts.keys()) - set(photos.spare)
    pictures = (entry.name for entry in source.entries if entry.is_picture)
    names = [name for name in pictures if {name, clean(name)} & over and _base_name(name) not in called]
    had = {name for person in people for name in (person.photo, *person.old_photos)} - taken - {""}
    return tuple(name for name in names if not had or _stored_name(name, source) not in had)


def _stored_name(name: str, source: Source) -> str:
    """Under which name a picture would be kept; empty if it cannot be read."""
    try:
        return PhotoFile(name, digest(source.read(name))).stored_name
    except CannotRead:
        return ""


def _base_name(name: str) -> str:
    """A picture's name without folder, ending and the number of a retake."""
    return re.sub(r"\s*\(\d{1,2}\)$", "", PurePosixPath(name).stem).casefold()


def _left_over(source: ImportSource, listed: Sequence[Candidate]) -> tuple[str, ...]:
    """The pictures that nobody has, with the answers too."""
    given = {clean(candidate.photo.name) for candidate in listed if candidate.photo}
    return tuple(name for name in source.photos.left_over if name not in given)


def _assign_photos(source: ImportSource, answers: Answers) -> tuple[Candidate, ...]:
    """Everybody on the list, with the photos that were matched and those that the answers give them."""
    listed = list(source.photos.candidates)
    for at, name in apply_photo_answers(answers, source.unclaimed, listed).items():
        listed[at] = replace(listed[at], photo=PhotoFile(name, digest(source.pictures.read(name))))
    return tuple(listed)


def _photo_questions(source: ImportSource, listed: Sequence[Candidate]) -> list[Question]:
    """Each picture that waits; a doubt about people is settled once all of them have a photo."""
    given = {candidate.photo.name for candidate in listed if candidate.photo}
    asked = ((name, source.photos.doubts.get(name)) for name in source.unclaimed if name not in given)
    return [
        photo_question(name, doubt, listed)
        for name, doubt in asked
        if not (doubt and doubt.owners and all(listed[at].photo for at in doubt.owners))
    ]


def _unlisted_changes(pairing: Pairing, answers: Answers, archived: Iterable[Person]) -> list[PersonChange]:
    """What answers change about people who are not on the list: archived; a number went to somebody new."""
    numbers = {bare_number(number) for candidate in pairing.new for number in candidate.ids}
    fields: dict[str, dict[str, Any]] = {person.id: {"active": False} for person in archived}
    for person in pairing.missing if NEW in answers.values() else ():
        ids = tuple(number for number in person.ids if bare_number(number) not in numbers)
        if ids != person.ids:
            fields.setdefault(person.id, {})["ids"] = ids
    return [
        PersonChange(person, None, fields[person.id]) for person in pairing.missing if person.id in fields
    ]


def _sentence(found: PeopleList, photos: int, source: Source) -> str:
    beside = " and the photos beside it" if source.single and photos and not found.pictures else ""
    people = _count(len(found.candidates), "person", "people")
    what = f"{found.format}, {found.name}" if found.format else found.name
    return f"{what}{beside}: {people}, {_count(photos, 'photo', 'photos')}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number or 'no'} {one if number == 1 else many}"


def _with_class(new: Sequence[Candidate], found: PeopleList, source: Source) -> tuple[Candidate, ...]:
    """New people, in a class called like the list if the list puts nobody anywhere."""
    if any(c.grade or c.homeroom or c.classes for c in found.candidates):
        return tuple(new)
    classes = (list_name(source),)
    return tuple(replace(candidate, classes=classes) for candidate in new)
