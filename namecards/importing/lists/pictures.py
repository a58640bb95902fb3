"""Give a list its pictures: files that it names, or the faces of a photo roster."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from namecards.core.errors import NoList, NoNames, NoNamesBeside
from namecards.core.normalize import fold
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PeopleList, PhotoDoubt
from namecards.importing.clues import FEWEST
from namecards.importing.files.entries import Source, is_picture_name
from namecards.importing.files.naming import RETAKE, PictureFinder, is_outside, is_whole
from namecards.importing.left_out import LeftOut
from namecards.importing.matching.photos import match_photos
from namecards.importing.tables.class_cells import unique
from namecards.importing.text import clean

PICTURES_LEFT_OUT = "The pictures in {} were left out: the page doesn't show which name belongs to which."
_MOST_FOUND = 0.8
"""The share of file paths from another computer that must be found here; else these are other pictures."""


def locate_pictures(found: PeopleList, path: str, source: Source) -> PeopleList:
    """Replace the picture names on a list by entries of the source, and name missing ones in a sentence."""
    if found.pictures:
        return found
    finder, near = PictureFinder(source.entries), str(PurePosixPath(path).parent)
    rows = [row for one in found.candidates for row in (one, *one.repeats)]
    names = [name for one in (*rows, *found.links) for name in one.pictures]
    where = {name: None if ".." in re.split(r"[/\\]", name) else finder.find(name, near) for name in names}
    whole = [name for name in where if is_whole(name)]
    if sum(bool(where[name]) for name in whole) < _MOST_FOUND * len(whole):
        where |= dict.fromkeys(whole)
    elsewhere = [name for name in where if (file := where[name]) and _is_elsewhere(name, file)]

    def locate(one: Candidate) -> Candidate:
        own = tuple(file for name in one.pictures if (file := where[name]))
        return one.update(pictures=own, repeats=tuple(map(locate, one.repeats)))

    lost = [name for name in where if not where[name] and is_picture_name(name)]
    outside = [name for name in lost if is_outside(name)]
    missing = (
        (elsewhere, "are in other folders here, so those of the same name were taken"),
        (outside, "are outside the folder you chose, so they were left out"),
        ([name for name in lost if name not in outside], "can't be found"),
    )
    sentences = (
        f"{found.name} names pictures that {what}: {join_names(map(clean, some), 1)}."
        for some, what in missing
        if some
    )
    links = tuple(link for link in map(locate, found.links) if link.pictures)
    return replace(found.saying(*sentences), candidates=tuple(map(locate, found.candidates)), links=links)


def add_loose_pictures(found: PeopleList, loose: Sequence[str], source: Source) -> PeopleList:
    """Give people with the faces of a page their separate pictures instead, which are larger."""
    inside = found.pictures
    if not inside or not loose:
        return found
    beside = replace(source, entries=tuple(one for one in source.entries if one.name in {*loose}))
    named = (tuple(name for name in one.pictures if name in beside.names) for one in found.candidates)
    bare = [replace(one, photo=None, pictures=own) for one, own in zip(found.candidates, named, strict=True)]
    matched = match_photos(bare, beside, found.links)
    people = [
        one if one.photo or at in matched.rivals else replace(one, photo=found.candidates[at].photo)
        for at, one in enumerate(matched.candidates)
    ]
    used = {*matched.doubts, *(one.photo.name for one in matched.candidates if one.photo)}
    entries = (*inside.entries, *(one for one in beside.entries if one.name in used))

    def read(name: str) -> bytes:
        return (source if name in used else inside).read(name)

    sentences = list(matched.unclear)
    if over := join_names(matched.left_over, 3):
        sentences.append(f"Pictures whose names match nobody were left out: {over}.")
    both = [
        new.display
        for new, old in zip(people, found.candidates, strict=True)
        if old.photo not in (None, new.photo)
    ]
    if names := join_names(both, 5):
        sentences.append(
            f"{names} {'gets' if len(both) == 1 else 'get'} the picture beside the page, not the one on it."
        )
    pictures = replace(inside, entries=entries, read=read)
    doubts = {**found.doubts, **matched.doubts}
    return replace(found.saying(*sentences), candidates=tuple(people), pictures=pictures, doubts=doubts)


def loose_pictures(source: Source, pages: Iterable[PeopleList]) -> list[str]:
    """Return the pictures of a source that pages don't show; icons saved with a page don't count."""
    inside = [page.pictures for page in pages if page.pictures]
    faces = {pictures.read(name) for pictures in inside for name in pictures.names}
    sizes = set(map(len, faces))
    entries = [one for one in source.entries if one.is_picture]
    shown = {one.name for one in entries if one.size in sizes and source.read(one.name) in faces}
    stems = tuple(PurePosixPath(page.name).stem for page in pages)
    saved = {folder for name in shown if (folder := PurePosixPath(name).parent).name.startswith(stems)}
    names = (one.name for one in entries if one.name not in shown)
    return [name for name in names if PurePosixPath(name).parent not in saved]


def with_faces(best: PeopleList, roster: PeopleList, pairs: Mapping[int, int]) -> PeopleList:
    """Return a list with the pictures of a roster, if any, and the doubts of both.

    `pairs` are the places of the same people on the list and on the roster.
    """
    if not roster.pictures:
        return best
    where = {number: at for at, number in pairs.items()}
    doubts = {name: doubt.move_to(where) for name, doubt in roster.doubts.items()}
    return replace(best, pictures=roster.pictures, doubts=doubts)


def picture_of(one: Candidate) -> str:
    """Return the name of somebody's photo on a roster, or of the picture that a list names; else nothing."""
    return one.photo.name if one.photo else "".join(one.pictures[:1])


def doubt_namesakes(best: PeopleList, other: PeopleList, pairs: Mapping[int, int]) -> dict[str, PhotoDoubt]:
    """Return the people on the list whom each picture with an ambiguous name may show."""
    free = {at: one for at, one in enumerate(best.candidates) if at not in pairs}
    doubts = {}
    for place, one in enumerate(other.candidates):
        owners = tuple(at for at, own in free.items() if _may_be(own, one))
        if owners and place not in pairs.values():
            for picture in filter(None, map(picture_of, one.repeats or [one])):
                why = f"{other.name} calls {clean(picture)} “{one.display}”. It isn't clear who that is."
                doubts[picture] = PhotoDoubt(why, owners)
    return doubts


def _may_be(one: Candidate, shown: Candidate) -> bool:
    """Whether a name on a list has all words of the name below a photo, or their initials; or the reverse."""
    own, names = ({*map(fold, f"{who.given} {who.family}".split())} for who in (one, shown))
    if min(len(own), len(names)) == 1:
        return not shown.family and fold(one.given) == fold(shown.given)
    return _has_all(own, names) or _has_all(names, own)


def _has_all(words: Set[str], others: Set[str]) -> bool:
    initials = {word[:1] for word in words - others}
    return others <= words | initials


def _is_elsewhere(name: str, file: str) -> bool:
    """Whether the folder that a list names for a picture differs from the folder it is in here."""
    named, here = (PurePosixPath(path.replace("\\", "/").casefold()).parent.name for path in (name, file))
    return bool(here and named) and here != named


def is_newer(found: PeopleList) -> bool:
    """Whether the name of a list says that its pictures are newer than others: a master list, or retakes."""
    return bool(re.search(rf"\bmaster|{RETAKE}", found.name, re.IGNORECASE))


def both_pictures(one: Candidate, more: Candidate, newer: int) -> dict[str, Any]:
    """Return the pictures that two lists name, the newer first.

    `newer` is 1 if the second list is newer and -1 if it is older; 0 if unknown: then different pictures are
    rivals.
    """
    first, second = (more, one) if newer > 0 else (one, more)
    pictures = unique((first.pictures, second.pictures))
    differ = bool(first.pictures and second.pictures) and len(pictures) > 1
    whose = first if first.pictures else second
    return {"pictures": pictures, "rivals": whose.rivals or (differ and not newer)}


def match_inside(found: PeopleList, inside: Source | None) -> PeopleList:
    """Give people the photos that are pasted in the rows of a list."""
    if not inside or not inside.entries or not any(candidate.pictures for candidate in found.candidates):
        return found
    matched = match_photos(found.candidates, inside)
    are_inside = any(not inside.names.isdisjoint(one.pictures) for one in found.candidates)
    if not are_inside and not any(candidate.photo for candidate in matched.candidates):
        return found
    unclear = (*found.unclear, *matched.unclear)
    return replace(found, candidates=matched.candidates, pictures=inside, unclear=unclear)


def match_attached(lists: Sequence[PeopleList], attached: Source) -> list[PeopleList]:
    """Give people the photos attached to a mail; report the photos that fit nobody."""
    given = list[PeopleList]()
    over = set(attached.names)
    for found in lists:
        matched = match_photos(found.candidates, attached)
        claimed = {name for name in over if clean(name) not in matched.left_over}
        if found.pictures or not claimed:
            given.append(found)
            continue
        over -= claimed
        found = replace(found.saying(*matched.unclear), doubts=matched.doubts)
        given.append(replace(found, candidates=matched.candidates, pictures=attached))
    nobodys = (LeftOut("picture", clean(name)) for name in sorted(over))
    return [given[0].saying(*attached.remarks, left_out=nobodys), *given[1:]]


def faces_or_list(
    faces: Callable[[], PeopleList],
    written: Callable[[], Iterable[PeopleList]],
    has_table: Callable[[], bool] = lambda: False,
) -> list[PeopleList]:
    """Return the faces of a page with their names, else its list; a few faces among many names are logos.

    Raises NoList if there is neither.
    """
    try:
        found = faces()
    except NoList as error:
        try:
            first, *more = written()
        except NoList as why:
            raise more_telling(why, error) from None
        lost = [PICTURES_LEFT_OUT.format(first.name)] * isinstance(error, NoNamesBeside)
        return [first.saying(*lost), *more]
    count, shown = len(found.candidates), sum(bool(one.photo) for one in found.candidates) + len(found.doubts)
    if count < FEWEST or (shown < FEWEST and has_table()):
        with suppress(NoList):
            lists = list(written())
            if sum(len(one.candidates) for one in lists) > (
                2 * count if count < FEWEST else max(2 * shown, count)
            ):
                sentence = PICTURES_LEFT_OUT.format(found.name)
                return [lists[0] if sentence in lists[0].unclear else lists[0].saying(sentence), *lists[1:]]
    return [found]


def more_telling(why: NoList, before: NoList) -> NoList:
    """Return the error that shows the titles of a table, unless they are names; else the earlier error."""
    return why if isinstance(why, NoNames) and len(why.titles) > 1 else before


def prefix_pictures(found: PeopleList) -> PeopleList:
    """Put the document's name before its pictures' names: each document has a "page 1, picture 1"."""
    inside, before = found.pictures, f"{found.name}/"
    if not inside:
        return found

    def rename(one: Candidate) -> Candidate:
        photo = one.photo and replace(one.photo, name=before + one.photo.name)
        return replace(one, photo=photo, pictures=tuple(before + name for name in one.pictures))

    entries = tuple(replace(entry, name=before + entry.name) for entry in inside.entries)
    pictures = replace(inside, entries=entries, read=lambda name: inside.read(name.removeprefix(before)))
    people = tuple(map(rename, found.candidates))
    whys = {name: doubt._replace(why=f"{found.name}: {doubt.why}") for name, doubt in found.doubts.items()}
    doubts = {before + name: doubt for name, doubt in whys.items()}
    return replace(found, candidates=people, pictures=pictures, doubts=doubts)


def all_pictures(lists: Sequence[PeopleList]) -> Source | None:
    """Return the pictures inside all lists, read from the list that each is in."""
    inside = [found.pictures for found in lists if found.pictures]
    readers = {entry.name: one.read for one in inside for entry in one.entries}
    entries = tuple(entry for one in inside for entry in one.entries)
    return replace(inside[0], entries=entries, read=lambda name: readers[name](name)) if inside else None
