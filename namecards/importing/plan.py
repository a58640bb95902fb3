"""Plan an import before anything is written. START HERE.

source (folder, zip, file) -> list (tables -> columns -> records) -> candidates -> photos -> match -> plan
Doubts become questions; with the answers, the plan is made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from namecards.core.errors import CannotRead, NamecardsError
from namecards.core.paths import input_path
from namecards.core.people import Person
from namecards.core.refusals import refuse_unforeseen
from namecards.importing.candidate import Candidate, PeopleList, PhotoDoubt, PhotoFile, full_names
from namecards.importing.changes import PersonChange, compare, unlisted_changes
from namecards.importing.files.entries import Source
from namecards.importing.files.source import open_source
from namecards.importing.list_questions import apply_list_answers, list_questions
from namecards.importing.lists import read_list
from namecards.importing.mapping import NO_COLUMNS, Column, RememberedColumns
from namecards.importing.matching.people import Pairing, pair
from namecards.importing.matching.photos import PhotoMatch, digest, match_photos
from namecards.importing.matching.saved_photos import is_same_picture, is_smaller_copy
from namecards.importing.new_people import place, summarize
from namecards.importing.page_questions import apply_page_answers, page_questions
from namecards.importing.questions import (
    ARCHIVE,
    LEAVERS,
    Answers,
    Question,
    apply_person_answers,
    apply_photo_answers,
    is_open,
    leavers_questions,
    person_questions,
    photo_question,
    refused_pictures,
    repeat_answers,
    repeat_questions,
    which_answers,
    which_questions,
)
from namecards.importing.repeats import split
from namecards.importing.rollover import Rollover, find_rollover
from namecards.importing.text import clean, join_names
from namecards.importing.waiting_photos import choose_again, waiting_photos

IsLost = Callable[[str], bool]
"""Whether a saved photo, by its file name, is missing or damaged."""


def never_lost(name: str) -> bool:
    """Take every saved photo for whole."""
    return False


ReadSaved = Callable[[str], bytes]
"""Reads a saved photo by its file name; empty if it can't be read."""


def nothing_saved(name: str) -> bytes:
    """Read no saved photo."""
    return b""


@dataclass(frozen=True, slots=True)
class ImportSource:
    """Everything read from the user's files, and the people to compare it with."""

    files: Source
    """The folder, zip or file; a zip stays open until the plan is closed."""
    people_list: PeopleList
    photos: PhotoMatch
    unclaimed: tuple[str, ...]
    """Names of the pictures that belong to nobody on the list or here."""
    people: tuple[Person, ...]
    is_lost: IsLost = never_lost
    read_saved: ReadSaved = nothing_saved

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

    def close(self) -> None:
        """Close the files; no photo can be read afterwards."""
        self.import_source.files.close()

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
    read_saved: ReadSaved = nothing_saved,
    today: date | None = None,
) -> ImportPlan:
    """Read a folder, zip or list and compare it with the people already here; a str is a typed path.

    `remembered` are the kinds of columns that the user chose; `is_lost` tells which saved photos are to be
    restored, `read_saved` reads them; `today` tells whether a day of leaving has come. Raises CannotRead if
    it can't be read, NoList if it holds no list of people, NoNames if no column is known to hold names.
    """
    source = open_source(input_path(path))
    try:
        with refuse_unforeseen(source.path):
            found = read_list(source, remembered, people, today)
            if found.pictures:
                photos = PhotoMatch(found.candidates, left_over=tuple(found.doubts), doubts=found.doubts)
            else:
                photos = match_photos(found.candidates, source, found.links)
        photos = choose_again(photos, people)
        waiting = waiting_photos(found.pictures or source, photos, people)
        return make_plan(ImportSource(source, found, photos, waiting, tuple(people), is_lost, read_saved), {})
    except NamecardsError:
        source.close()
        raise


def make_plan(source: ImportSource, answers: Answers) -> ImportPlan:
    """Make the plan with these answers. Raises CannotRead if a chosen picture is gone by now."""
    photos = source.photos
    candidates = apply_list_answers(answers, photos.candidates, source.people)
    split_rows = split(candidates, source.people, repeat_answers(answers), source.pictures.read)
    unclaimed = (*source.unclaimed, *split_rows.pictures)
    listed = _assign_photos(source, split_rows.listed, unclaimed, answers)
    known = [one for at, one in enumerate(listed) if at not in split_rows.open]
    told = apply_person_answers(answers, listed, source.people)
    reads = source.pictures.read, source.read_saved
    pairing = pair(known, source.people, told, lambda one, person: is_same_picture(one, person, *reads))
    numbers = pairing.numbers
    smaller = {person.id for one, person in pairing.pairs if is_smaller_copy(one, person, *reads)}
    changes = [compare(who, one, numbers.of[who.id], who.id in smaller) for one, who in pairing.pairs]
    unsure = {name for at in split_rows.open for name in full_names(listed[at])}
    missing = tuple(
        person
        for person in pairing.missing
        if person.active and source.people_list.complete and not unsure & full_names(person)
    )
    rollover = find_rollover(pairing.pairs, missing, len(pairing.new))
    archived = rollover.leavers if rollover and answers.get(LEAVERS) == ARCHIVE else ()
    matched = sum(candidate.photo is not None for candidate in listed)
    rivals = which_questions(photos.rivals, listed)
    doubtful = {doubt.why for doubt in photos.doubts.values()} | {question.why for question in rivals}
    questions = (
        *leavers_questions(rollover),
        *list_questions(listed, dict(pairing.pairs)),
        *repeat_questions(split_rows.open, listed),
        *person_questions(pairing.doubts, listed),
        *(question for question in rivals if question.candidate and not question.candidate.photo),
        *page_questions(_waiting_pages(photos.doubts, unclaimed), photos.candidates),
        *_photo_questions(source, unclaimed, listed),
    )
    new, graded = place(numbers.new, source.people_list, source.files, pairing.pairs)
    given = {clean(candidate.photo.name) for candidate in listed if candidate.photo}
    over = (*photos.left_over, *map(clean, refused_pictures(answers, photos.rivals)))
    left_over = tuple(name for name in over if name not in given)
    return ImportPlan(
        source=source.files.path,
        sentence=summarize(source.people_list, matched, source.files),
        listed=listed,
        known=dict(pairing.pairs),
        new=new,
        changed=(*(c for c in changes if c.fields), *unlisted_changes(source.people, pairing, archived)),
        same=tuple(change.person for change in changes if not change.fields),
        conflicts=tuple(change for change in changes if change.conflicts),
        photos_matched=matched,
        photos_restored=tuple(_restored(pairing, source.is_lost)),
        photos_left_over=left_over if matched or not source.files.single else (),
        questions=tuple(question for question in questions if is_open(question, answers)),
        remarks=(
            *source.people_list.unread,
            *source.people_list.unclear,
            *numbers.remarks,
            *graded,
            *_refused_photos(numbers.new, changes),
            *_smaller_photos(len(smaller)),
            *(why for why in photos.unclear if why not in doubtful),
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


def _assign_photos(
    source: ImportSource, everyone: Sequence[Candidate], unclaimed: Sequence[str], answers: Answers
) -> tuple[Candidate, ...]:
    """Return everyone on the list with their matched photos and those from the answers."""
    listed = list(everyone)
    for at, photo in which_answers(answers, source.photos.rivals).items():
        listed[at] = replace(listed[at], photo=photo)
    given = apply_page_answers(answers, source.photos.doubts)
    given |= apply_photo_answers(answers, unclaimed, listed)
    for at, name in given.items():
        listed[at] = replace(listed[at], photo=PhotoFile(name, digest(source.pictures.read(name))))
    return tuple(listed)


def _refused_photos(new: Sequence[Candidate], changes: Sequence[PersonChange]) -> Iterator[str]:
    """Say whose photo on the list is left out."""
    names = [one.display for one in new if one.photo and one.no_photo]
    listed = ((change.candidate, change) for change in changes if change.refuses_photo)
    names += [change.person.display for candidate, change in listed if candidate and candidate.photo]
    if names:
        yield f"No photo is kept of {join_names(names, 5)}: it was refused."


def _smaller_photos(count: int) -> Iterator[str]:
    """Say how many photos on the list are left out for the larger ones here."""
    if count:
        one = "1 photo is a smaller copy of what is here. The larger one stays."
        yield (
            one if count == 1 else f"{count} photos are smaller copies of what is here. The larger ones stay."
        )


def _restored(pairing: Pairing, is_lost: IsLost) -> Iterator[PhotoFile]:
    for candidate, person in pairing.pairs:
        photo = candidate.photo
        refused = person.no_photo or candidate.no_photo
        if photo and not refused and photo.stored_name == person.photo and is_lost(person.photo):
            yield photo


def _waiting_pages(doubts: Mapping[str, PhotoDoubt], unclaimed: Sequence[str]) -> dict[str, PhotoDoubt]:
    """Return the doubts about pages, without those all of whose pictures somebody here has already."""
    pages = {doubts[name].page for name in unclaimed if name in doubts}
    return {name: doubt for name, doubt in doubts.items() if doubt.page in pages}


def _photo_questions(
    source: ImportSource, unclaimed: Sequence[str], listed: Sequence[Candidate]
) -> list[Question]:
    """Ask about each unclaimed picture; not if everyone it may show has a photo by now."""
    given = {candidate.photo.name for candidate in listed if candidate.photo}
    asked = ((name, source.photos.doubts.get(name)) for name in unclaimed if name not in given)
    asked = ((name, doubt) for name, doubt in asked if not (doubt and doubt.page))
    return [
        photo_question(name, doubt, listed)
        for name, doubt in asked
        if not (doubt and doubt.owners and all(listed[at].photo for at in doubt.owners))
    ]
