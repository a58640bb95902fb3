"""Merge the lists of one source into one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import chain
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.core.normalize import bare_number, fold
from namecards.core.text import join_names
from namecards.importing.candidate import (
    CARDS,
    DISC,
    FORM,
    PHOTO_ROSTER,
    Candidate,
    PeopleList,
    PhotoDoubt,
    rooms,
)
from namecards.importing.columns.layout import BLANK
from namecards.importing.left_out import Info, LeftOut
from namecards.importing.lists.around import add_grade_around
from namecards.importing.lists.by_number import split_relatives
from namecards.importing.lists.classes import (
    add_class_of_sheet,
    as_class,
    lists_of_classes,
    name_in_folder,
    name_in_grade,
    title_around,
)
from namecards.importing.lists.copies import keep_current
from namecards.importing.lists.groups_in_classes import beside_groups
from namecards.importing.lists.others import add_others, join_rows
from namecards.importing.lists.pictures import all_pictures, is_newer, picture_of, prefix_pictures
from namecards.importing.lists.sheets import overviews_beside
from namecards.importing.lists.whole_list import apply_list_name
from namecards.importing.mapping import Column
from namecards.importing.matching.same_people import same_people
from namecards.importing.places.alike import names_of_alike
from namecards.importing.places.class_headings import class_of
from namecards.importing.tables.class_cells import unique
from namecards.importing.tables.rows_of_one import has_moved, name_ended
from namecards.importing.words import says_only_photos

_COUNTED = re.compile(r"([^\W\d]{4,}) ?\d{1,2}")
"""A file name that may number a teacher's lessons: "Period 1", "Block 4"."""


def merge(
    lists: Sequence[PeopleList], bundle: PeopleList | None, chosen: str = "", today: date | None = None
) -> PeopleList:
    """Return the bundle, else the main list, with the pictures that maps and other lists name.

    `chosen` is the name of the file that the user chose; if it lists anybody, it belongs to the main list.
    """
    people, relatives = split_relatives(found for found in lists if found.candidates)
    current = keep_current({} if chosen else dict(enumerate(people)), today)
    people = _join_forms(current.kept.values() if current.kept else people)
    overviews = overviews_beside(people)
    people = [found for found in people if found not in overviews]
    for form in (DISC, PHOTO_ROSTER, CARDS):
        if sum(found.format == form for found in lists) > 1:
            people = _join_alike_files(people, form)
    own = [found for found in people if found.name.startswith(chosen)] or people
    if not bundle:
        beside = [found for found in people if found not in own]
        own = _join_classes(_join_alike(own), [found.name for found in own])
        people = [*own, *beside]
    lists_only = [found for found in own if found.format != PHOTO_ROSTER]
    best = bundle or _main_list(lists_only or own)
    best, others = add_others(best, [found for found in people if found is not best])
    maps = [found for found in lists if not found.candidates]
    links = [link for found in maps for link in found.links]
    links += [one for found in others for one in found.candidates if one.pictures and not found.pictures]
    unclear = [*current.said, *(sentence for found in (best, *maps) for sentence in found.unclear)]
    unclear += map(_say_apart, (one for one in others if one.pictures or not _names_pictures(one)))
    left_out = (*current.left_out, *best.left_out, *(LeftOut("relatives", found.name) for found in relatives))
    left_out += tuple(LeftOut("overview", found.name) for found in overviews)
    return replace(best, links=tuple(links), unclear=tuple(unclear), left_out=left_out)


def _join_alike_files(people: Sequence[PeopleList], form: str) -> list[PeopleList]:
    """Join the lists of one format, which are pages of one list or copies of a disc."""
    alike = [found for found in people if found.format == form]
    if not alike:
        return list(people)
    name = max(alike, key=is_newer).name if form == DISC else f"{len(alike)} files"
    joined = join(name, _with_classes(alike) if form == PHOTO_ROSTER else alike)
    return [joined, *(found for found in people if found.format != form)]


def _names_pictures(found: PeopleList) -> bool:
    return any(one.pictures for one in found.candidates)


def _say_apart(other: PeopleList) -> str:
    some = join_names([one.display for one in other.candidates], 5)
    people = f"{len(other.candidates)}: {some}"
    return f"{other.name} looks like another list of people ({people}). Import it separately."


def _join_forms(lists: Iterable[PeopleList]) -> list[PeopleList]:
    """Join forms that one person each filled in: such files are not classes."""
    forms = [found for found in lists if found.format == FORM]
    if not forms:
        return list(lists)
    joined = join(f"{len(forms)} forms", forms)
    joined = replace(joined, format=PHOTO_ROSTER if joined.pictures else "")
    return [joined, *(found for found in lists if found.format != FORM)]


def _main_list(lists: Sequence[PeopleList]) -> PeopleList:
    """Return the list with the most people in a class; not an index of photos if the full list is there, too.

    The index lacks whoever was away on the day of the photos.
    """
    best = max(lists, key=_worth)
    for found in sorted(lists, key=_worth, reverse=True) if _is_index(best) else ():
        pairs = same_people(found, best, is_roster=False) if not _is_index(found) else {}
        if 2 * len(pairs) > max(len(found.candidates), len(best.candidates)):
            return found
    return best


def _is_index(found: PeopleList) -> bool:
    """Whether a list has, or names, pictures of most of its people."""
    return 2 * sum(map(bool, map(picture_of, found.candidates))) > len(found.candidates)


def _worth(found: PeopleList) -> tuple[int, ...]:
    """Rank a list: by its people with a grade or class, then with a class, then all, then with a grade.

    One of pupils is before one of adults, who are added to it.
    """
    has_pupils = bool(found.pupils)
    placed = sum(bool(one.grade or rooms(one)) for one in found.candidates)
    graded = sum(bool(one.grade) for one in found.candidates)
    in_rooms = sum(bool(rooms(one)) for one in found.candidates)
    return has_pupils, placed, in_rooms, len(found.candidates), graded


def _join_alike(lists: Sequence[PeopleList]) -> list[PeopleList]:
    """Join lists with the same titles: schools export one for each class."""
    groups: list[list[PeopleList]] = []
    for found in lists:
        alike = next((group for group in groups if all(_are_alike(one, found) for one in group)), None)
        if alike:
            alike.append(found)
        else:
            groups.append([found])
    return [_join_files(alike) if len(alike) > 1 else alike[0] for alike in groups]


def _are_alike(one: PeopleList, other: PeopleList) -> bool:
    """Whether two lists have the same titles, or one has more: XML leaves out a field that nobody has.

    The names of such lists may differ only in numbers, and they must be of other people, each with a number.
    """
    first, second = ([column.title for column in found.columns] for found in (one, other))
    if one.pictures or other.pictures or not first or not second:
        return False
    if first == second:
        return True
    own, others = ([person.ids for person in found.candidates] for found in (one, other))
    more = set(first) <= set(second) or set(second) <= set(first)
    names = {re.sub(r"\d+[A-Za-z]?", "", found.name) for found in (one, other)}
    return more and len(names) == 1 and all(own + others) and not set(own) & set(others)


def _join_files(alike: Sequence[PeopleList]) -> PeopleList:
    paths = [PurePosixPath(found.name) for found in alike]
    same = len({path.stem for path in paths}) < len(paths)  # 7A/list.csv, 7B/list.csv
    differ = len({path.stem for path in paths}) > 1
    folders = [
        (differ and name_in_grade(path)) or path.parent.name * same or name_in_folder(path) for path in paths
    ]
    titles = [folder or title_around(one) for folder, one in zip(folders, alike, strict=True)]
    own = names_of_alike(titles)
    lists = [apply_list_name(one, path.stem) for one, path in zip(alike, paths, strict=True)]
    named = [
        beside_groups(one, partial(add_class_of_sheet, title=title, name=own.get(title, "")))
        for one, title in zip(lists, titles, strict=True)
    ]
    joined = join(f"{len(alike)} files", sorted(named, key=lambda found: len(found.columns)))
    names = join_names([found.name for found in alike], 5)
    same_columns = len({len(found.columns) for found in alike}) == 1
    sentence = f"{names} have {'' if same_columns else 'nearly '}the same columns and were joined."
    return replace(joined, unclear=(f"{sentence} If one is older, import the other alone.", *joined.unclear))


def _join_classes(lists: Sequence[PeopleList], files: Sequence[str]) -> list[PeopleList]:
    """Join lists with different titles and different classes, as several teachers send them."""
    if not (classes := lists_of_classes(lists, files)):
        return list(lists)
    names = [found.name for found in classes]
    books = {name.partition(", ")[0] for name in names}
    name = books.pop() if len(books) == 1 else f"{len(classes)} files"
    joined = join(name, [*map(add_grade_around, classes)])
    sentence = Info(f"{join_names(names, 5)} are different classes and were joined.")
    joined = replace(joined, unclear=(sentence, *joined.unclear))
    return [joined, *(found for found in lists if found.name not in names)]


def _with_classes(rosters: Sequence[PeopleList]) -> list[PeopleList]:
    """Make each roster a class with its file's name, unless exactly its people have one homeroom.

    A teacher has several classes: Period 1, Period 4.
    """
    of_all = [{one.homeroom for one in roster.candidates} for roster in rosters]
    stems = [PurePosixPath(roster.name).stem for roster in rosters]
    counted = [
        bool(found and not says_only_photos(found[1])) and not any(map(str.isdigit, "".join(rooms)))
        for found, rooms in zip(map(_COUNTED.fullmatch, stems), of_all, strict=True)
    ]
    apart = [len(rooms) == 1 and of_all.count(rooms) == 1 for rooms in of_all]
    return [
        as_class(roster, stem, ("homeroom", "classes") if alone and not of_teacher else ("classes",))
        for roster, stem, alone, of_teacher in zip(rosters, stems, apart, counted, strict=True)
    ]


def join(name: str, lists: Sequence[PeopleList]) -> PeopleList:
    """Join lists of one kind: people on two lists get the classes of both and the later picture.

    Where few names without a number come twice, another room or class of a grade is another person.
    """
    if len(lists) == 1:
        return lists[0]
    lists = sorted(map(prefix_pictures, lists), key=is_newer)
    names = [_identity(one) for found in lists for one in found.candidates]
    are_apart = 3 * len(set(names)) >= 2 * len(names)
    rooms = group((_identity(one), _room(one)) for found in lists for one in found.candidates if _room(one))

    def key(one: Candidate) -> object:
        own = rooms.get(_identity(one), [""])
        return _identity(one), (_room(one) or own[0]) if are_apart else ""

    people, ended = dict[object, Candidate](), list[str]()
    doubts: dict[str, PhotoDoubt] = {}
    for found in lists:
        for one in found.candidates:
            if before := people.get(key(one)):
                ended += [one.display] * has_moved(before, one)
                one = join_rows(before, one, is_newer(found) - is_newer(lists[0]))
            people[key(one)] = one
        places = {who: at for at, who in enumerate(people)}
        where = {at: places[key(one)] for at, one in enumerate(found.candidates)}
        doubts |= {picture: doubt.move_to(where) for picture, doubt in found.doubts.items()}
    joined = replace(
        lists[-1],
        name=name,
        candidates=tuple(people.values()),
        columns=_columns_of(lists),
        unclear=unique((*(found.unclear for found in lists), name_ended(ended))),
        left_out=tuple(chain.from_iterable(found.left_out for found in lists)),
        pictures=all_pictures(lists),
        doubts=doubts,
        complete=all(found.complete for found in lists),
    )
    return joined.with_columns_of(*lists)


def _columns_of(lists: Sequence[PeopleList]) -> tuple[Column, ...]:
    """Return the columns of the last list; a blank one comes from a list with the same titles."""
    titles = [[column.title for column in found.columns] for found in lists]
    alike = [found.columns for found, own in zip(lists, titles, strict=True) if own == titles[-1]]
    each = (same[::-1] for same in zip(*alike, strict=True))
    return tuple(next((one for one in same if one.why != BLANK), same[0]) for same in each)


def _identity(one: Candidate) -> object:
    """Return a key for one person on two lists; without a number, the picture must be the same, too."""
    where = () if one.ids else (one.grade, one.homeroom, one.photo and one.photo.digest)
    return tuple(map(bare_number, one.ids[:1])), fold(one.given), fold(one.family), *where


def _room(one: Candidate) -> str:
    """Return the room or the class of a grade of somebody without a number."""
    return "" if one.ids else next(filter(class_of, one.classes), "")
