"""Plan an import before anything is written. START HERE.

source (folder, zip, file) -> list (tables -> columns -> records) -> candidates -> photos -> match -> plan
Doubts become questions; with the answers, the plan is made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from namecards.core.errors import CannotRead, refuse_unforeseen
from namecards.core.normalize import bare_number
from namecards.core.paths import input_path
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, PeopleList, PhotoFile
from namecards.importing.changes import PersonChange, compare
from namecards.importing.files.entries import Source
from namecards.importing.files.source import open_source
from namecards.importing.lists import list_name, read_list
from namecards.importing.mapping import NO_COLUMNS, Column, RememberedColumns
from namecards.importing.matching.people import Pairing, pair
from namecards.importing.matching.photo_index import split_take
from namecards.importing.matching.photos import PhotoMatch, digest, match_photos
from namecards.importing.page_questions import apply_page_answers, page_questions
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

IsLost = Callable[[str], bool]
"""Whether a saved photo, by its file name, is missing or damaged."""


def never_lost(name: str) -> bool:
    """Take every saved photo for whole."""
    return False


@dataclass(frozen=True, slots=True)
class ImportSource:
    """Everything read from the user's files, and the people to compare it with."""

    files: Source
    """The folder, zip or file; a zip stays open as long as this object lives."""
    people_list: PeopleList
    photos: PhotoMatch
    unclaimed: tuple[str, ...]
    """Names of the pictures that belong to nobody on the list or here."""
    people: tuple[Person, ...]
    is_lost: IsLost = never_lost

    @property
    def pictures(self) -> Source:
        """The source of the pictures: the list itself, or the files."""
        return self.people_list.pictures or self.files


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """The changes an import would make; nothing is written until it is applied."""

    source: Path
    sentence: str
    """The contents in one line: "students.csv: 24 people, 23 photos."."""
    listed: tuple[Candidate, ...]
    """Everyone on the list, with the photos they would get."""
    known: Mapping[Candidate, Person]
    """The people on the list who are already here."""
    new: tuple[Candidate, ...]
    changed: tuple[PersonChange, ...]
    same: tuple[Person, ...]
    conflicts: tuple[PersonChange, ...]
    """People for whom the list contradicts the librarian; they may be in `changed` or `same` too."""
    photos_matched: int
    photos_restored: tuple[PhotoFile, ...]
    """Photos of people who have them already, but whose files are missing or damaged."""
    photos_left_over: tuple[str, ...]
    """Names of pictures of nobody on the list."""
    questions: tuple[Question, ...]
    """Doubts without an answer yet."""
    remarks: tuple[str, ...]
    """Sentences about data that was left out and can't be asked about."""
    missing: tuple[Person, ...]
    """Active people who are not on this list; they stay unchanged."""
    rollover: Rollover | None
    """A new school year, if the list looks like one."""
    columns: tuple[Column, ...]
    """The columns of a table with titles, and the kind each was read as."""
    answers: Answers
    import_source: ImportSource = field(repr=False, compare=False)

    @property
    def unclear(self) -> tuple[str, ...]:
        """Sentences about everything that is not imported without an answer."""
        asked = [question.why for question in self.questions if question.is_doubt]
        return tuple(dict.fromkeys((*self.remarks, *asked)))


def plan(
    path: Path | str,
    people: Sequence[Person],
    remembered: RememberedColumns = NO_COLUMNS,
    is_lost: IsLost = never_lost,
) -> ImportPlan:
    """Read a folder, zip or list and compare it with the people already here; a str is a typed path.

    `remembered` are the kinds of columns that the user chose; `is_lost` tells which saved photos are to be
    restored. Raises CannotRead if it can't be read, NoList
    if it holds no list of people, NoNames if no column is known to hold names.
    """
    source = open_source(input_path(path))
    with refuse_unforeseen(source.path):
        found = read_list(source, remembered, people)
        if found.pictures:
            photos = PhotoMatch(found.candidates, left_over=tuple(found.doubts), doubts=found.doubts)
        else:
            photos = match_photos(found.candidates, source, found.links)
    waiting = _waiting_photos(found.pictures or source, photos, people)
    return make_plan(ImportSource(source, found, photos, waiting, tuple(people), is_lost), {})


def make_plan(source: ImportSource, answers: Answers) -> ImportPlan:
    """Make the plan with these answers. Raises CannotRead if a chosen picture is gone by now."""
    listed = _assign_photos(source, answers)
    pairing = pair(listed, source.people, apply_person_answers(answers, listed, source.people))
    changes = [compare(person, candidate) for candidate, person in pairing.pairs]
    missing = tuple(person for person in pairing.missing if person.active and source.people_list.complete)
    rollover = find_rollover(pairing.pairs, missing, len(pairing.new))
    archived = rollover.leavers if rollover and answers.get(LEAVERS) == ARCHIVE else ()
    matched = sum(candidate.photo is not None for candidate in listed)
    pictures = _photo_questions(source, listed)
    doubtful = {doubt.why for doubt in source.photos.doubts.values()}
    pages = page_questions(source.photos.doubts, source.photos.candidates)
    questions = (*leavers_questions(rollover), *person_questions(pairing.doubts, listed), *pages, *pictures)
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
        photos_restored=tuple(_restored(pairing, source.is_lost)),
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
    """Return the bytes of a matched photo; CannotRead if it is gone or has changed."""
    data = plan.import_source.pictures.read(photo.name)
    if digest(data) != photo.digest:
        raise CannotRead(photo.name, "it changed while the import was open. Import again.")
    return data


def _waiting_photos(source: Source, photos: PhotoMatch, people: Sequence[Person]) -> tuple[str, ...]:
    """Return the pictures without an owner, except those that somebody here has from an earlier answer.

    Smaller sizes and older takes of a picture in use are left out, and so are all pictures beside a single
    file that uses none of them.
    """
    photos_used = [candidate.photo for candidate in photos.candidates if candidate.photo]
    taken = {photo.stored_name for photo in photos_used}
    names_used = {_base_name(photo.name) for photo in photos_used}
    if source.single and not taken:
        return ()
    over = (set(photos.left_over) | photos.doubts.keys()) - set(photos.spare)
    pictures = (entry.name for entry in source.entries if entry.is_picture)
    names = [name for name in pictures if {name, clean(name)} & over and _base_name(name) not in names_used]
    had = {name for person in people for name in (person.photo, *person.old_photos)} - taken - {""}
    return tuple(name for name in names if not had or _stored_name(name, source) not in had)


def _stored_name(name: str, source: Source) -> str:
    """Return a picture's file name in the collection; empty if it can't be read."""
    try:
        return PhotoFile(name, digest(source.read(name))).stored_name
    except CannotRead:
        return ""


def _base_name(name: str) -> str:
    """Return a picture's name without folder, extension and the number of a retake."""
    return split_take(PurePosixPath(name).stem)[0].casefold()


def _left_over(source: ImportSource, listed: Sequence[Candidate]) -> tuple[str, ...]:
    """Return the pictures that are still nobody's after the answers."""
    given = {clean(candidate.photo.name) for candidate in listed if candidate.photo}
    return tuple(name for name in source.photos.left_over if name not in given)


def _assign_photos(source: ImportSource, answers: Answers) -> tuple[Candidate, ...]:
    """Return everyone on the list with their matched photos and those from the answers."""
    listed = list(source.photos.candidates)
    given = apply_page_answers(answers, source.photos.doubts)
    given |= apply_photo_answers(answers, source.unclaimed, listed)
    for at, name in given.items():
        listed[at] = replace(listed[at], photo=PhotoFile(name, digest(source.pictures.read(name))))
    return tuple(listed)


def _restored(pairing: Pairing, is_lost: IsLost) -> Iterator[PhotoFile]:
    for candidate, person in pairing.pairs:
        photo = candidate.photo
        if photo and photo.stored_name == person.photo and is_lost(person.photo):
            yield photo


def _photo_questions(source: ImportSource, listed: Sequence[Candidate]) -> list[Question]:
    """Ask about each unclaimed picture; not if everyone it may show has a photo by now."""
    given = {candidate.photo.name for candidate in listed if candidate.photo}
    asked = ((name, source.photos.doubts.get(name)) for name in source.unclaimed if name not in given)
    asked = ((name, doubt) for name, doubt in asked if not (doubt and doubt.page))
    return [
        photo_question(name, doubt, listed)
        for name, doubt in asked
        if not (doubt and doubt.owners and all(listed[at].photo for at in doubt.owners))
    ]


def _unlisted_changes(pairing: Pairing, answers: Answers, archived: Iterable[Person]) -> list[PersonChange]:
    """Return changes to people not on the list: archived, or a number that went to someone new."""
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
    """Put new people in a class named after the list, if the list has no classes at all."""
    if any(c.grade or c.homeroom or c.classes for c in found.candidates):
        return tuple(new)
    classes = (list_name(source),)
    return tuple(replace(candidate, classes=classes) for candidate in new)
