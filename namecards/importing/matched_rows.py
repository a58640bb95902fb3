"""Match the rows of a list to the people here, with the photos they get."""

from __future__ import annotations

from dataclasses import dataclass, replace

from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.import_source import ImportSource
from namecards.importing.matching.people import Pairing, pair
from namecards.importing.matching.photos import is_same_picture
from namecards.importing.misnamed_photos import misnamed_photos, misnamed_question, settle_misnamed
from namecards.importing.older_photos import not_used, older_photos, older_questions
from namecards.importing.other_school import overlap
from namecards.importing.photos_of_here import photos_of_here, photos_of_listed, remarks_on
from namecards.importing.plan_photos import assign_photos, photos_of_others
from namecards.importing.questions.lists import apply_list_answers
from namecards.importing.questions.questions import Answers, Question, apply_person_answers, repeat_answers
from namecards.importing.repeats import split


@dataclass(frozen=True, slots=True)
class MatchedRows:
    """The rows of the list with the photos they get, and who of the people here they are."""

    listed: tuple[Candidate, ...]
    open: tuple[int, ...]
    """The indexes of rows that may be several people."""
    unclaimed: tuple[str, ...]
    """The names of pictures to ask about."""
    pairing: Pairing
    asked: tuple[Question, ...] = ()
    """Questions about the whole list, or about all of its photos."""
    is_left_out: bool = False
    """Whether it seems to be of another school."""
    remarks: tuple[str, ...] = ()
    """Sentences about pictures of people here."""


def _match(source: ImportSource, answers: Answers) -> MatchedRows:
    candidates = apply_list_answers(answers, source.photos.candidates, source.people)
    other = overlap(source.people_list.name, candidates, source.people)
    is_left_out = other is not None and other.is_left_out(answers)
    candidates = other.without_numbers(candidates) if other and not is_left_out else candidates
    rows = split(candidates, source.people, repeat_answers(answers), source.pictures.read)
    unclaimed = (*source.unclaimed, *rows.pictures)
    listed = assign_photos(source, rows.listed, unclaimed, answers)
    open_ = tuple(range(len(listed))) if is_left_out else rows.open
    known = [one for at, one in enumerate(listed) if at not in open_]
    waiting = [listed[at] for at in rows.open] if not is_left_out else []
    here = {person.id: person for person in source.people}
    sure = {one: here[one.told_of] for one in known if one.told_of in here}
    certain = {**sure, **apply_person_answers(answers, listed, source.people)}
    reads = source.pictures.read, source.read_saved

    def is_same(one: Candidate, person: Person) -> bool:
        return is_same_picture(one, person, *reads)

    pairing = pair(known, source.people, certain, is_same, waiting, source.past.former)
    asked = (other.question,) if other else ()
    return MatchedRows(listed, open_, unclaimed, pairing, asked, is_left_out)


def _numbered_as_here(rows: MatchedRows) -> list[Candidate]:
    """Return the people of the list with the numbers they keep and get: none that somebody else has here."""
    numbers, pairs = rows.pairing.numbers, rows.pairing.pairs
    kept = {one: numbers.of.get(person.id, person.ids) for one, person in pairs}
    kept |= {one: new.ids for one, new in zip(rows.pairing.new, numbers.new, strict=True)}
    return [replace(one, ids=kept.get(one, one.ids)) for one in rows.listed]


def _with_photos_of_here(
    source: ImportSource, rows: MatchedRows, answers: Answers
) -> tuple[ImportSource, MatchedRows]:
    """Give left-over pictures to people on the list by what they have here; ask about none of people here."""
    found = photos_of_here(source) if not rows.is_left_out else {}
    if given := photos_of_listed(source, found, rows.listed, rows.pairing.pairs):
        source = source.with_photos(given)
        rows = _match(source, answers)
    unclaimed = tuple(name for name in rows.unclaimed if name not in found)
    on_list = {person.id for _, person in rows.pairing.pairs}
    said = remarks_on(found, on_list, {photo.name for photo in given.values()})
    return source, replace(rows, unclaimed=unclaimed, remarks=said)


def match_rows(source: ImportSource, answers: Answers) -> tuple[ImportSource, MatchedRows]:
    """Match the rows, and return the source without the photos that are in doubt or not wanted."""
    misnamed = misnamed_photos(source.photos.candidates, answers)
    rows = _match(source := settle_misnamed(source, misnamed, answers), answers)
    if is_here := not misnamed and bool(misnamed := misnamed_photos(_numbered_as_here(rows), answers)):
        rows = _match(source := settle_misnamed(source, misnamed, answers), answers)
    question = misnamed_question(rows.listed, misnamed, is_here)
    if doubts := photos_of_others(source, rows.listed, dict(rows.pairing.pairs)):
        source = source.doubting(doubts)
        rows = _match(source, answers)
    older = older_photos(source, rows.pairing.pairs)
    if names := not_used(older, answers):
        rows = _match(source := source.without_photos(names), answers)
    source, rows = _with_photos_of_here(source, rows, answers)
    return source, replace(rows, asked=(*rows.asked, *filter(None, [question]), *older_questions(older)))
