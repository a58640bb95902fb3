"""Assign the photos of a plan: who gets which, which have no owner yet, and what to ask or report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import PurePosixPath

from namecards.core.errors import CannotRead
from namecards.core.grouping import group
from namecards.core.people import Person
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate, PhotoDoubt, PhotoFile
from namecards.importing.changes import PersonChange
from namecards.importing.files.entries import Source
from namecards.importing.import_source import ImportSource, IsLost
from namecards.importing.left_out import Info
from namecards.importing.matching.looks import digest, is_part
from namecards.importing.matching.photos import PhotoMatch, is_same_picture, several_photos
from namecards.importing.matching.picture_sizes import look
from namecards.importing.matching.takes import split_take
from namecards.importing.questions.pages import apply_page_answers, page_questions
from namecards.importing.questions.questions import (
    Answers,
    Question,
    apply_photo_answers,
    photo_question,
    which_answers,
    which_question,
)
from namecards.importing.text import clean

_COMPARED = 3
"""Pictures of two folders to compare, to see whether one holds copies of the other's."""


def choose_again(photos: PhotoMatch, people: Sequence[Person]) -> PhotoMatch:
    """Choose the picture that somebody already has here out of several, and report those left out."""
    had, listed, rivals = {person.photo for person in people}, list(photos.candidates), dict(photos.rivals)
    settled, others = set(), list[str]()
    for at, files in photos.rivals.items():
        chosen = [photo for photo in files if photo.stored_name in had]
        if len(chosen) == 1:
            listed[at] = replace(listed[at], photo=chosen[0])
            settled.add(several_photos(listed[at].display, [photo.name for photo in files]))
            others += [clean(photo.name) for photo in rivals.pop(at) if photo != chosen[0]]
    unclear = tuple(why for why in photos.unclear if why not in settled)
    if others:
        what = pluralize(len(others), "other photo of theirs was", "other photos of theirs were")
        unclear += (f"People keep the photo they have here; {what} left out: {join_names(others, 3)}.",)
    return replace(photos, candidates=tuple(listed), unclear=unclear, rivals=rivals)


def waiting_photos(source: Source, photos: PhotoMatch, people: Sequence[Person]) -> tuple[str, ...]:
    """Return the pictures without an owner, except those that somebody here has from an earlier answer.

    Older takes of a picture in use are left out, and so are all pictures beside a single file that uses none
    of them.
    """
    photos_used = [candidate.photo for candidate in photos.candidates if candidate.photo]
    taken = {photo.stored_name for photo in photos_used}
    if source.single and not taken:
        return ()
    over = set(photos.left_over) | photos.doubts.keys()
    pictures = (entry.name for entry in source.entries if entry.is_picture)
    waiting = [name for name in pictures if name in photos.doubts or clean(name) in over]
    copies = _copies((n for n in waiting if n not in photos.doubts), [p.name for p in photos_used], source)
    names = [name for name in waiting if name not in copies and not _is_of_owner(name, photos, source)]
    had = {name for person in people for name in (person.photo, *person.old_photos)} - taken - {""}
    return tuple(name for name in names if not had or _stored_name(name, source) not in had)


def _is_of_owner(name: str, photos: PhotoMatch, source: Source) -> bool:
    """Whether a doubtful picture is another size of the photo of somebody whom it may show."""
    doubt = photos.doubts.get(name)
    owned = [photos.candidates[at].photo for at in doubt.owners] if doubt and not doubt.page else []
    shown = look(name, source) if owned and all(owned) else None
    return bool(shown and any(is_part(look(photo.name, source), shown) for photo in owned if photo))


def _stored_name(name: str, source: Source) -> str:
    """Return a picture's file name in the collection; empty if it can't be read."""
    try:
        return PhotoFile(name, digest(source.read(name))).stored_name
    except CannotRead:
        return ""


def _copies(names: Iterable[str], used: Iterable[str], source: Source) -> set[str]:
    """Return the pictures that are older takes of a picture in use, or its copies in another folder.

    The names alone don't decide: a camera begins again with IMG_0001, so some pictures are compared.
    """
    by_base = group((_base_name(name), name) for name in used)
    pairs = ((name, one) for name in names for one in by_base.get(_base_name(name), ()))
    by_folders = group(((PurePosixPath(a).parent, PurePosixPath(b).parent), (a, b)) for a, b in pairs)
    return {
        name
        for (folder, other), both in by_folders.items()
        if folder == other or _are_copies(both, source)
        for name, _ in both
    }


def _are_copies(pairs: Iterable[tuple[str, str]], source: Source) -> bool:
    """Whether the first readable pairs of files each show one picture; not if none can be read."""
    looks = ((look(name, source), look(other, source)) for name, other in pairs)
    readable = islice(((one, other) for one, other in looks if one.shades and other.shades), _COMPARED)
    same = [is_part(one, other) for one, other in readable]
    return bool(same) and all(same)


def _base_name(name: str) -> str:
    """Return a picture's name without folder, extension and the number of a retake."""
    return split_take(PurePosixPath(name).stem)[0].casefold()


def assign_photos(
    source: ImportSource, everyone: Sequence[Candidate], unclaimed: Sequence[str], answers: Answers
) -> tuple[Candidate, ...]:
    """Return everyone on the list with their matched photos and those from the answers."""
    listed = list(everyone)
    for at, photo in which_answers(answers, source.photos.rivals).items():
        listed[at] = replace(listed[at], photo=photo or listed[at].photo)
    given = apply_page_answers(answers, source.photos.doubts)
    given |= apply_photo_answers(answers, unclaimed, listed)
    for at, name in given.items():
        listed[at] = replace(listed[at], photo=PhotoFile(name, digest(source.pictures.read(name))))
    return tuple(listed)


def photos_of_others(
    source: ImportSource, listed: Sequence[Candidate], known: Mapping[Candidate, Person]
) -> dict[str, PhotoDoubt]:
    """Return doubts about matched pictures of somebody else here: a number may have been reused."""
    matched = {one.photo for one in source.photos.candidates if one.photo}
    doubts = dict[str, PhotoDoubt]()
    for at, one in enumerate(listed):
        person = known.get(one)
        if not (one.photo in matched and one.photo) or (person and one.photo.stored_name in person.photos):
            continue
        for other in source.people:
            if other != person and _shows(source, one, one.photo, other):
                why = f"The file name says {one.display}, but {other.display} has this picture and keeps it."
                doubts[one.photo.name] = PhotoDoubt(why, (at,), likely=True)
    return doubts


def _shows(source: ImportSource, one: Candidate, photo: PhotoFile, other: Person) -> bool:
    """Whether a picture on the list is somebody's here; compared only if they had the number, too."""
    if photo.stored_name == other.photo or not set(one.ids) & set(other.ids):
        return photo.stored_name == other.photo
    return is_same_picture(one, other, source.pictures.read, source.read_saved)


def left_over(source: ImportSource, listed: Sequence[Candidate], answers: Answers) -> tuple[str, ...]:
    """Return the names of the pictures that nobody gets."""
    given = {clean(candidate.photo.name) for candidate in listed if candidate.photo}
    rivals = source.photos.rivals
    refused = [at for at, photo in which_answers(answers, rivals).items() if not photo]
    over = (*source.photos.left_over, *(clean(photo.name) for at in refused for photo in rivals[at]))
    return tuple(name for name in over if name not in given)


def photo_remarks(
    source: ImportSource,
    listed: Sequence[Candidate],
    new: Sequence[Candidate],
    changes: Sequence[PersonChange],
    copies: int,
    questions: Iterable[Question],
) -> Iterator[str]:
    """Report photos of the list that are left out, and doubts about others that are no question."""
    refused = [one.display for one in new if one.photo and one.no_photo]
    several = [listed[at] for at in source.photos.rivals]
    pairs = ((change.candidate, change) for change in changes if change.refuses_photo)
    refused += [change.person.display for one, change in pairs if one and (one.photo or one in several)]
    if refused:
        yield f"No photo is kept of {join_names(refused, 5)}: it was refused."
    if copies == 1:
        yield Info("1 photo is here already, as large or larger. The one here stays.")
    elif copies:
        yield Info(f"{copies} photos are here already, as large or larger. Those here stay.")
    photos, open_ = source.photos, {*source.unclaimed} - {one.photo.name for one in listed if one.photo}
    asked, on_pages = set[str](), set[str]()
    for question in questions:
        asked.add(question.why)
        on_pages.update(picture for choice in question.choices for picture, _ in choice.faces)
    asked |= {doubt.why for name, doubt in photos.doubts.items() if name in on_pages}
    asked |= {doubt.why for name, doubt in photos.doubts.items() if name not in open_}
    asked |= {which_question(at, listed[at], files).why for at, files in photos.rivals.items()}
    doubted = {doubt.why: name for name, doubt in photos.doubts.items() if doubt.why not in asked}
    if len(doubted) > _COMPARED:
        names = join_names(map(clean, doubted.values()), _COMPARED)
        yield f"{len(doubted)} photos of people who have one, or of others, were left out: {names}."
        asked |= doubted.keys()
    yield from (why for why in photos.unclear if why not in asked)


def _waiting_pages(doubts: Mapping[str, PhotoDoubt], unclaimed: Sequence[str]) -> dict[str, PhotoDoubt]:
    """Return the doubts about pages, without those all of whose pictures somebody here has already."""
    pages = {doubts[name].page for name in unclaimed if name in doubts}
    return {name: doubt for name, doubt in doubts.items() if doubt.page in pages}


def picture_questions(
    source: ImportSource,
    unclaimed: Sequence[str],
    listed: Sequence[Candidate],
    known: Mapping[Candidate, Person],
) -> list[Question]:
    """Ask which of several pictures shows somebody, and whom unclaimed ones or whole pages show.

    Nobody is asked about of whom no photo may be kept.
    """
    photos = source.photos
    without = {at for at in photos.rivals if listed[at].no_photo}
    without |= {at for at in photos.rivals if (who := known.get(listed[at])) and who.no_photo}
    rivals = {at: files for at, files in photos.rivals.items() if not (listed[at].photo or at in without)}
    return [
        *(which_question(at, listed[at], files) for at, files in rivals.items()),
        *page_questions(_waiting_pages(photos.doubts, unclaimed), photos.candidates),
        *_photo_questions(source, unclaimed, listed),
    ]


def _photo_questions(
    source: ImportSource, unclaimed: Sequence[str], listed: Sequence[Candidate]
) -> list[Question]:
    """Ask about unclaimed pictures, kind by kind; not if everyone whom they may show has a photo by now."""
    given = {candidate.photo.name for candidate in listed if candidate.photo}
    asked = ((name, source.photos.doubts.get(name)) for name in unclaimed if name not in given)
    questions = [
        photo_question(name, doubt, listed)
        for name, doubt in asked
        if not doubt or not (doubt.page or (doubt.owners and all(listed[at].photo for at in doubt.owners)))
    ]
    return sorted(questions, key=lambda question: question.kind, reverse=True)


def restored_photos(pairs: Iterable[tuple[Candidate, Person]], is_lost: IsLost) -> Iterator[PhotoFile]:
    """Yield the photos of people who have them already, but whose files are lost."""
    for one, person in pairs:
        refused = person.no_photo or one.no_photo
        if one.photo and not refused and one.photo.stored_name == person.photo and is_lost(person.photo):
            yield one.photo
