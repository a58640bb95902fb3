"""The photos of a plan: who gets which, and what is asked or said about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from namecards.importing.candidate import Candidate, PhotoDoubt, PhotoFile
from namecards.importing.changes import PersonChange
from namecards.importing.import_source import ImportSource
from namecards.importing.matching.photos import PhotoMatch, digest
from namecards.importing.questions.pages import apply_page_answers, page_questions
from namecards.importing.questions.questions import (
    Answers,
    Question,
    apply_photo_answers,
    photo_question,
    refused_pictures,
    which_answers,
    which_questions,
)
from namecards.importing.text import clean, join_names


def assign_photos(
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


def left_over(source: ImportSource, listed: Sequence[Candidate], answers: Answers) -> tuple[str, ...]:
    """Return the names of the pictures that nobody has got."""
    given = {clean(candidate.photo.name) for candidate in listed if candidate.photo}
    over = (*source.photos.left_over, *map(clean, refused_pictures(answers, source.photos.rivals)))
    return tuple(name for name in over if name not in given)


def photo_remarks(
    photos: PhotoMatch,
    listed: Sequence[Candidate],
    new: Sequence[Candidate],
    changes: Sequence[PersonChange],
    smaller: int,
) -> Iterator[str]:
    """Say which photos of the list are left out, and what is not clear about others and is no question."""
    refused = [one.display for one in new if one.photo and one.no_photo]
    pairs = ((change.candidate, change) for change in changes if change.refuses_photo)
    refused += [change.person.display for candidate, change in pairs if candidate and candidate.photo]
    if refused:
        yield f"No photo is kept of {join_names(refused, 5)}: it was refused."
    if smaller == 1:
        yield "1 photo is a smaller copy of what is here. The larger one stays."
    elif smaller:
        yield f"{smaller} photos are smaller copies of what is here. The larger ones stay."
    asked = {doubt.why for doubt in photos.doubts.values()}
    asked |= {question.why for question in which_questions(photos.rivals, listed)}
    yield from (why for why in photos.unclear if why not in asked)


def _waiting_pages(doubts: Mapping[str, PhotoDoubt], unclaimed: Sequence[str]) -> dict[str, PhotoDoubt]:
    """Return the doubts about pages, without those all of whose pictures somebody here has already."""
    pages = {doubts[name].page for name in unclaimed if name in doubts}
    return {name: doubt for name, doubt in doubts.items() if doubt.page in pages}


def picture_questions(
    source: ImportSource, unclaimed: Sequence[str], listed: Sequence[Candidate]
) -> list[Question]:
    """Ask which of several pictures shows somebody, and whom each unclaimed one, or a page of them, shows."""
    photos = source.photos
    which = which_questions(photos.rivals, listed)
    return [
        *(question for question in which if question.candidate and not question.candidate.photo),
        *page_questions(_waiting_pages(photos.doubts, unclaimed), photos.candidates),
        *_photo_questions(source, unclaimed, listed),
    ]


def _photo_questions(
    source: ImportSource, unclaimed: Sequence[str], listed: Sequence[Candidate]
) -> list[Question]:
    """Ask about each unclaimed picture, kind by kind; not if everyone it may show has a photo by now."""
    given = {candidate.photo.name for candidate in listed if candidate.photo}
    asked = ((name, source.photos.doubts.get(name)) for name in unclaimed if name not in given)
    asked = ((name, doubt) for name, doubt in asked if not (doubt and doubt.page))
    questions = [
        photo_question(name, doubt, listed)
        for name, doubt in asked
        if not (doubt and doubt.owners and all(listed[at].photo for at in doubt.owners))
    ]
    return sorted(questions, key=lambda question: question.kind, reverse=True)
