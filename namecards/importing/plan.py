"""Plan an import before anything is written. START HERE.

source (folder, zip, file) -> list (tables -> columns -> records) -> candidates -> photos -> match -> plan
Doubts become questions; with the answers, the plan is made again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from namecards.core.errors import CannotRead, NamecardsError, NoNames
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.paths import input_path
from namecards.core.people import Person
from namecards.core.refusals import refuse_unforeseen
from namecards.importing.candidate import Candidate, PhotoFile, full_names
from namecards.importing.changes import PersonChange, are_elsewhere, compare, list_traits, unlisted_changes
from namecards.importing.class_spelling import spell_as_here
from namecards.importing.files.source import open_source
from namecards.importing.import_source import ImportSource, IsLost, ReadSaved, never_lost, nothing_saved
from namecards.importing.known_grades import known_grades
from namecards.importing.lists.by_number import without_shared_numbers
from namecards.importing.lists.photo_classes import add_classes_of_photos
from namecards.importing.lists.read_list import read_list
from namecards.importing.lists.which_files import OWN_DATA, with_pictures_by_content
from namecards.importing.mapping import NO_COLUMNS, Column, RememberedColumns
from namecards.importing.matched_rows import MatchedRows, match_rows
from namecards.importing.matching.looks import digest
from namecards.importing.matching.people import Pairing
from namecards.importing.matching.photos import PhotoMatch, match_photos
from namecards.importing.merged_records import join_rows_of_merged
from namecards.importing.mixed_names import doubt_questions
from namecards.importing.names.cut_names import complete_names
from namecards.importing.new_people import place, summarize
from namecards.importing.past import NO_PAST, Past
from namecards.importing.plan_photos import (
    choose_again,
    left_over,
    photo_remarks,
    picture_questions,
    restored_photos,
    waiting_photos,
)
from namecards.importing.questions.leavers import KEEP, answered_leavers, leavers_questions
from namecards.importing.questions.lists import list_questions, list_remarks, skipped_rows
from namecards.importing.questions.questions import (
    ARCHIVE,
    Answers,
    Question,
    is_open,
    only_question,
    repeat_question,
)
from namecards.importing.questions.returns import say_returns, settle_returns
from namecards.importing.rollover import Rollover, find_leavers, find_rollover, say_grades
from namecards.importing.sorted_columns import is_older_list, say_left_out, settle_columns

_IS_OWN = (
    "it is data of namecards. Restore a backup with x, then r on the first screen, or `namecards restore`. "
    "To open a folder of data, set NAMECARDS_HOME to it."
)


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
    unsure: tuple[Candidate, ...]
    """Those who may be somebody here, and are not imported."""
    new: tuple[Candidate, ...]
    changed: tuple[PersonChange, ...]
    same: tuple[Person, ...]
    conflicts: tuple[PersonChange, ...]
    """People for whom the list contradicts the librarian; they may be in `changed` or `same` too."""
    left_names: tuple[PersonChange, ...]
    """People of whom the list has a name that is not taken; they may be in `changed` or `same` too."""
    photos_matched: int
    photos_restored: tuple[PhotoFile, ...]
    """Photos of people who have them already, but whose files are missing or damaged."""
    photos_left_over: tuple[str, ...]
    """Names of pictures that show nobody on the list."""
    questions: tuple[Question, ...]
    """Doubts without an answer yet."""
    remarks: tuple[str, ...]
    """Sentences about data that was left out and can't be asked about."""
    missing: tuple[Person, ...]
    """Active people who are not on this list; they stay unchanged."""
    rollover: Rollover | None
    """A new school year, if the list looks like one."""
    headline: str
    """What to see first: most grades are others than here, or people who left are on the list."""
    leavers: tuple[Person, ...]
    """People who seem to have left; they are archived only if an answer says so."""
    columns: tuple[Column, ...]
    """The columns of a table with titles, and the kind each was read as."""
    answers: Answers
    import_source: ImportSource = field(repr=False, compare=False)

    def close(self) -> None:
        """Close the files; no photo can be read afterwards."""
        self.import_source.files.close()

    @property
    def more_columns(self) -> tuple[tuple[str, tuple[Column, ...]], ...]:
        """The columns of lists with other titles that were joined to the main one, by the name of each."""
        return self.import_source.people_list.more_columns

    @property
    def without_photo(self) -> tuple[Candidate, ...]:
        """Everyone on the list without a photo, here and there; nobody refused, asked about or skipped."""
        here = {one for one, person in self.known.items() if person.shows_photo or person.no_photo}
        asked = {each.candidate for each in self.questions if not any(c.picture for c in each.choices)}
        out = {*here, *asked, *self.unsure, *skipped_rows(self.answers, self.listed)}
        return tuple(one for one in self.listed if not (one.photo or one.no_photo or one in out))

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
    past: Past = NO_PAST,
    today: date | None = None,
    progress: OnProgress = ignore_progress,
) -> ImportPlan:
    """Read a folder, zip or list and compare it with the people already here; a str is a typed path.

    Raises CannotRead, NoList if it holds no list of people, NoNames if no column is known to hold names.
    """
    source = with_pictures_by_content(open_source(input_path(path)))
    try:
        with refuse_unforeseen(source.path):
            found = complete_names(read_list(source, remembered, people, today), people)
            found = spell_as_here(without_shared_numbers(found, people), people)
            found = join_rows_of_merged(found, past.merged, people)
            if found.pictures:
                photos = PhotoMatch(found.candidates, left_over=tuple(found.doubts), doubts=found.doubts)
            else:
                photos = match_photos(found.candidates, source, found.links, found.doubts, progress)
                placed, said = add_classes_of_photos(found.name, photos.candidates)
                photos = replace(photos, candidates=placed)
                found = found.saying(*said).with_people(placed)
            photos = choose_again(photos, people)
            waiting = waiting_photos(found.pictures or source, photos, people)
            here = tuple(people), is_lost, read_saved, past
            return make_plan(ImportSource(source, found, photos, waiting, *here), {})
    except BaseException as error:  # also if the user stops it
        source.close()
        names = [source.path.name] if source.single else [entry.name for entry in source.entries]
        is_refused = isinstance(error, NamecardsError) and not isinstance(error, NoNames)
        if is_refused and any(map(OWN_DATA.search, names)):
            raise CannotRead(source.path, _IS_OWN) from None
        raise


def make_plan(source: ImportSource, answers: Answers) -> ImportPlan:
    """Make the plan with these answers. Raises CannotRead if a chosen picture is gone by now."""
    read, (source, rows) = source, match_rows(source, answers)
    listed, pairing, elsewhere = rows.listed, rows.pairing, are_elsewhere(rows.pairing)
    missing = () if rows.is_left_out else _missing(source, pairing, [listed[at] for at in rows.open])
    rollover = find_rollover(pairing.pairs, missing, len(pairing.new), source.past.moved_up)
    copies, changes, asked = _compare_all(source, pairing, elsewhere, rollover is not None, answers)
    if is_older_list(asked, answers):  # its new people have left since, and this year's miss on it
        pairing, missing = replace(pairing, numbers=replace(pairing.numbers, new=())), ()
    leavers = _leavers(source, rollover, pairing, missing)
    archived, stay = (answered_leavers(leavers, answers, answer) for answer in (ARCHIVE, KEEP))
    matched = sum(one.photo is not None for one in listed)
    questions = sorted(_questions(source, rows, asked, leavers, answers), key=lambda one: not one.is_doubt)
    changes, new, graded = _place_all(source, pairing, changes, elsewhere)
    unlisted = unlisted_changes(source.people, pairing, archived, stay)
    pictures = photo_remarks(source, listed, pairing.numbers.new, changes, len(copies), questions)
    return ImportPlan(
        source=source.files.path,
        sentence=summarize(source.people_list, len(listed), matched, source.files),
        listed=listed,
        known=dict(pairing.pairs),
        unsure=tuple(doubt.candidate for doubt in pairing.doubts),
        new=new,
        changed=tuple(change for change in (*changes, *unlisted) if change.fields),
        same=tuple(change.person for change in changes if not change.fields),
        conflicts=tuple(change for change in changes if change.conflicts),
        left_names=tuple(change for change in changes if change.left),
        photos_matched=matched,
        photos_restored=tuple(restored_photos(pairing.pairs, source.is_lost)),
        photos_left_over=left_over(source, listed, answers) if matched or not source.files.single else (),
        questions=tuple(question for question in questions if is_open(question, answers)),
        remarks=(*_list_remarks(source, rows, questions, answers), *graded, *pictures),
        missing=tuple(person for person in missing if person.id not in archived),
        rollover=rollover,
        headline=f"{say_grades(rollover, pairing.pairs, source.past)} {say_returns(changes)}".strip(),
        leavers=leavers,
        columns=source.people_list.columns,
        answers=answers,
        import_source=read,
    )


def _list_remarks(
    source: ImportSource, rows: MatchedRows, questions: Sequence[Question], answers: Answers
) -> Iterator[str]:
    """Yield the sentences about the list, its rows and their numbers."""
    yield from source.people_list.unread + source.people_list.unclear
    yield from list_remarks(rows.listed, questions, answers)
    yield from rows.pairing.numbers.remarks
    yield from rows.remarks
    yield from say_left_out(rows.pairing.new if is_older_list(questions, answers) else ())


def _compare_all(
    source: ImportSource, pairing: Pairing, elsewhere: bool, is_new_year: bool, answers: Answers
) -> tuple[set[str], list[PersonChange], list[Question]]:
    """Return whose photo on the list is a copy of the one here, the changes, and questions about them."""
    copies = {person.id for one, person in pairing.pairs if source.is_copy(one, person)}
    own, traits = pairing.numbers.of, list_traits(source.people_list, pairing.pairs, elsewhere, is_new_year)
    changes = [
        compare(who, one, own[who.id], who.id in copies, traits, source.past.former.get(who.id, ()))
        for one, who in pairing.pairs
    ]
    return copies, *settle_returns(*settle_columns(source.people_list, changes, answers), answers)


def _place_all(
    source: ImportSource, pairing: Pairing, changes: Sequence[PersonChange], elsewhere: bool
) -> tuple[list[PersonChange], tuple[Candidate, ...], tuple[str, ...]]:
    """Return the changes and the new people with classes and grades that the list lacks, and what to say."""
    grades = known_grades(source.people_list, pairing.pairs, source.people)
    graded, moved = grades.for_moved(changes)
    new = place(pairing.numbers.new, source.people_list, source.files, pairing.pairs, elsewhere)
    placed, said = grades.for_new(new)
    return graded, placed, (*said, *moved)


def _questions(
    source: ImportSource,
    rows: MatchedRows,
    asked: Iterable[Question],
    leavers: Sequence[Person],
    answers: Answers,
) -> Iterator[Question]:
    """Yield the questions about columns, the rows, their people, the pictures and who has left."""
    yield from asked
    yield from rows.asked
    if rows.is_left_out:
        return
    yield from list_questions(rows.listed, dict(rows.pairing.pairs))
    for at in rows.open:
        one = rows.listed[at]
        yield only_question(at, one) if one.only_on else repeat_question(at, one)
    yield from doubt_questions(rows.pairing.doubts, rows.listed, source.people, answers)
    yield from picture_questions(source, rows.unclaimed, rows.listed, dict(rows.pairing.pairs))
    yield from leavers_questions(leavers, source.people, answers)


def _leavers(
    source: ImportSource, rollover: Rollover | None, pairing: Pairing, missing: Sequence[Person]
) -> tuple[Person, ...]:
    """Return who seems to have left and is to be asked about: nobody who was added since the last list.

    Whoever the librarian said is here is asked about again only in a new school year.
    """
    found = find_leavers(rollover, pairing.pairs, missing)
    return tuple(
        p for p in found if p.id not in source.past.newcomers and (rollover or "active" not in p.own)
    )


def read_photo(plan: ImportPlan, photo: PhotoFile) -> bytes:
    """Return the bytes of a matched photo; CannotRead if it is gone or has changed."""
    data = plan.import_source.pictures.read(photo.name)
    if digest(data) != photo.digest:
        raise CannotRead(photo.name, "it changed while the import was open. Import again.")
    return data


def _missing(source: ImportSource, pairing: Pairing, unsure: Sequence[Candidate]) -> tuple[Person, ...]:
    """Return people here who are not on the list, nor among its unsure rows; nobody if the list is a part."""
    names = {name for one in unsure for name in full_names(one)}
    gone = (person for person in pairing.missing if person.active and not names & full_names(person))
    return tuple(gone) if source.people_list.complete else ()
