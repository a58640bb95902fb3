"""Join lists that are each of other classes: a sheet for each year, a file from each teacher."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.grades import class_key, plain_grade
from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.candidate import PeopleList, name_key, rooms
from namecards.importing.cells.asian_classes import asian_class
from namecards.importing.cells.grades import GROUP, read_grade, read_number
from namecards.importing.cells.leaving import says_all_left
from namecards.importing.cells.not_names import PAGE, is_no_class
from namecards.importing.cells.roles import ADULTS, role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.columns.class_columns import LOOKS
from namecards.importing.letters import WORD
from namecards.importing.lists.whole_list import are_newcomers
from namecards.importing.places.class_headings import class_of, title_of
from namecards.importing.places.file_names import plain_file_name, plain_title
from namecards.importing.places.read_place import MONTHS, read_place
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.words import folded_phrases, names_list

_PLACES = ("grade", "homeroom", "classes")
_CODE = re.compile(r"\d{1,2}[./-]\d{1,2}")
"""A class with a point or a dash in it: 12.1."""

_OF_GRADES = re.compile(r"(PK|TK|K|\d{1,2}) ?[-–/&+] ?\d{1,2}")
"""Several grades, which their column tells: K-2; but if all are in the first, a class of it: 6-1."""
_ONE_NAME = re.compile(r"[^\W\da-z][^\W\d]+")
_SHEETS = folded_phrases("headings.sheets")
_NUMBERED = re.compile(r"([^\W\d_]+) ?\d+")
_NOT_IN_SHEETS = frozenset("\\/?*:[]")
"""The signs that Excel allows in no name of a sheet."""
_CODES = re.compile(r"\d{4}")
"""Numbers in the name of a file that a system wrote, beside which grades are enough."""


def only_counts(title: str) -> bool:
    """Whether the name of a sheet or a file only counts: Sheet1, "Liste 2"."""
    found = _NUMBERED.fullmatch(title)
    return bool(found and (names_list(found[1]) or fold(found[1]) in _SHEETS))


def lists_of_classes(lists: Sequence[PeopleList], files: Sequence[str]) -> list[PeopleList]:
    """Return the lists that share no class and nobody, the shortest first; else nothing.

    `files` are the names of all files, also of those that are joined already.
    """
    parts = _parts(lists)
    plain = [found for found in lists if not (found.pictures or found in parts or _is_of_some(found.name))]
    others = {found.name for found in lists if found not in plain}
    folders = _folders_of_classes(plain)
    names = _names_of_classes([name for name in files if not (name in others or _is_of_some(name))])
    placed = [_in_class_of_file(found, folders, names.get(found.name, "")) for found in plain]
    own = [(found, _classes_on(found, {*folders, *names.values()})) for found in placed]
    classes = sorted((found for found, classes in own if classes), key=lambda found: len(found.candidates))
    all_classes = [room for _, classes in own for room in classes]
    people = [name for found in classes for name in set(map(name_key, found.candidates))]
    apart = len(set(all_classes)) == len(all_classes) and len(set(people)) == len(people)
    return classes if apart and len(classes) > 1 else []


def across_classes(lists: Sequence[PeopleList]) -> list[PeopleList]:
    """Return the lists whose people are all on others, but on no single one: lockers of several classes."""
    return [
        found for found, own, others in _with_shared(lists) if _are_all(own, others) and own not in others
    ]


def _parts(lists: Sequence[PeopleList]) -> list[PeopleList]:
    """Return the lists of no one class whose people are all on others, too: who is new, or rides a bus."""
    return [
        found
        for found, own, others in _with_shared(lists)
        if _are_all(own, others) and not (own in others and _code_in(PurePosixPath(found.name).stem))
    ]


def _are_all(own: set[str], others: Sequence[set[str]]) -> bool:
    return own == set().union(*others)


def _with_shared(lists: Sequence[PeopleList]) -> Iterator[tuple[PeopleList, set[str], list[set[str]]]]:
    """Yield each list with the names on it, and those of them that each other list has."""
    names = [set(map(name_key, found.candidates)) for found in lists]
    for at, (found, own) in enumerate(zip(lists, names, strict=True)):
        yield found, own, [own & other for place, other in enumerate(names) if place != at]


def _names_of_classes(paths: Sequence[str]) -> dict[str, str]:
    """Return by file the words that only its name has: Oak of "Oak Class" beside "Elm Class"."""
    files = {path: plain_file_name(PurePosixPath(path).stem).split() for path in paths}
    common = set.intersection(*(set(map(fold, words)) for words in files.values())) if files else set()
    own = {name: [word for word in words if fold(word) not in common] for name, words in files.items()}
    names = [" ".join(words) for words in own.values()]
    are_names = all(name.istitle() and not is_no_class(name) for name in names)
    are_lists = any(names_list(word) for words in own.values() for word in words)
    fit = len(set(names)) == len(names) > 1 and are_names and not are_lists
    return dict(zip(own, names, strict=True)) if fit else {}


def _is_of_some(path: str) -> bool:
    """Whether a word in the name of a file says that its list is of adults, or of some pupils."""
    words = plain_file_name(stem := PurePosixPath(path).stem).split()
    are_new = any(map(are_newcomers, words)) and not _code_in(stem)  # Klasse 8a neu: a new list
    return are_new or any(role_of(word) in ADULTS or says_all_left(word) for word in words)


def _folders_of_classes(lists: Sequence[PeopleList]) -> set[str]:
    """Return the folders beside each other that have a list each, if they may be classes: Elm, Oak."""
    parents = [parent for found in lists if (parent := PurePosixPath(found.name).parent).name]
    beside = len(set(parents)) == len(parents) and len({parent.parent for parent in parents}) == 1
    names = {parent.name for parent in parents}
    return names if beside and not any(map(_is_word_of_folders, names)) else set()


def _is_word_of_folders(name: str) -> bool:
    """Whether the name of a folder is no class: a year, a month, a role or a word for lists."""
    word = fold(name)
    is_known = word in MONTHS or bool(role_of(name)) or names_list(name) or is_no_class(name)
    return is_known or not any(map(str.isalpha, word))


def _in_class_of_file(found: PeopleList, folders: Container[str], own: str) -> PeopleList:
    """Make the name of its file or folder the class of a list without classes: "3A Mrs Adair".

    `own` are the words that only the name of its file has.
    """
    path = PurePosixPath(found.name)
    folder = path.parent.name
    room = _code_in(title_around(found)) or _code_in(folder) or (folder if folder in folders else own)
    return as_class(found, room, ("homeroom", "classes")) if room else found


def _classes_on(found: PeopleList, folders: Container[str]) -> set[str]:
    """Return the folded classes on a list; none if somebody has no class, or if they look like none."""
    named = {name for one in found.pupils for name in rooms(one)}
    forms = (GROUP.fullmatch, TEACHER.match, _CODE.fullmatch)
    look = all(name in folders or class_of(name) or any(form(name) for form in forms) for name in named)
    return set(map(fold, named)) if look and all(map(rooms, found.pupils)) else set()


def name_in_folder(path: PurePosixPath) -> str:
    """Return the names of a folder and its file if only both together name a class: 高一/7班, Grade 5/A.

    It is the name of the folder alone for a page, or if only that names a class: 5A/page 2, 6B/Students.
    """
    folder, stem = map(plain_file_name, (path.parent.name, path.stem))
    whole = f"{folder} {stem}"
    if not folder or (PAGE.fullmatch(stem) and class_of(folder)):
        return folder
    both = asian_class(whole) or (whole if len(stem) == 1 and read_place(whole).name else "")
    return both or (folder if _code_in(folder) and not class_of(stem) else "")


def title_around(found: PeopleList) -> str:
    """Return the name of a list's file, or if only the subject of its mail names a class, that class."""
    stem = PurePosixPath(found.name).stem
    around = {code for text in found.around if (code := _code_in(text))}
    return stem if _code_in(stem) else only(around) or stem


def _code_in(name: str) -> str:
    """Return the class in the name of a file or folder; a number alone is none."""
    place = read_place(plain_title(name))
    room = place.name or place.room or place.teacher
    return "" if room.isdecimal() else room


def name_in_grade(path: PurePosixPath) -> str:
    """Return the folder of a grade with the name of its file: Year 5 Red; not "Year 5/list"."""
    folder, stem = map(plain_file_name, (path.parent.name, path.stem))
    if not read_place(folder).is_grade or class_of(stem) not in ("", read_place(stem).teacher):
        return ""
    if is_no_class(stem) or any(names_list(w) or role_of(w) == "student" for w in re.findall(WORD, stem)):
        return folder
    return f"{folder} {stem}" if re.fullmatch(r"[^\W\d_][^\d_]{2,}", stem) else ""


def as_class(found: PeopleList, title: str, unless: Sequence[str] = _PLACES, name: str = "") -> PeopleList:
    """Put everyone on a list into the class that `title` names, unless somebody has one of these fields.

    `name` replaces it if the title of another list would be the same class.
    """
    words = re.findall(WORD, title)
    if is_no_class(title) or all(map(_names_pupils, words)):
        return found
    title = plain_title(title)
    fields = [field for field in unless if field != "grade" or not TEACHER.match(title)]  # K of Mrs. Smith
    if any(getattr(one, field) for one in found.candidates for field in fields):
        return found
    have_several = len({one.homeroom for one in found.candidates} - {""}) > 1  # in a column
    if read_place(title) == Whereabouts(teacher=title) and not have_several:
        return found.with_people(replace(one, homeroom=title) for one in found.candidates)
    classes = (name or title_of(title),)
    return found.with_people(replace(one, classes=classes) for one in found.candidates)


def _names_room(homeroom: str) -> bool:
    """Whether a homeroom is told by a number: 104, but not "Grade 3 - Ms. Ito"."""
    place = read_place(homeroom)
    is_teacher = place.teacher and place.grade and not (place.name or place.room)
    return not is_teacher and any(map(str.isdigit, homeroom))


def _names_pupils(word: str) -> bool:
    """Whether a word of a title only means a list or pupils; a single A is a section."""
    return role_of(word) == "student" or (len(word) > 1 and names_list(word))


def _in_class_too(found: PeopleList, room: str) -> PeopleList:
    """Put everyone into a class, before the room or class above all of them; not to the teacher there."""
    others = {name for one in found.candidates for name in one.classes if class_key(name) != class_key(room)}
    return found.with_people(
        replace(one, classes=(room, *filter(others.__contains__, one.classes)), homeroom="")
        for one in found.candidates
    )


def add_class_of_sheet(found: PeopleList, title: str, name: str = "") -> PeopleList:
    """Put everyone on a sheet into its grade or class, unless they have one.

    A sheet of a teacher is different: a teacher who is named above the people of a class is nobody's place.
    The class goes by its `name` where the title of another sheet would be the same class.
    """
    title = plain_title(title)
    people, class_name = found.candidates, read_place(title).name
    kinds = {column.kind for column in found.columns}
    own = only({", ".join(rooms(one)) for one in people})
    is_same = bool(own and class_of(title)) and class_key(own) == class_key(title)
    if is_same and not _NOT_IN_SHEETS.isdisjoint(own) and "homeroom" not in kinds:  # 3/4W on 3-4W
        return found.with_people(replace(one, homeroom="", classes=(own,)) for one in people)
    is_grade = read_number(title) is not None and (not class_name or class_name.isdecimal())  # no Division 3
    if is_grade and not title.isdecimal():  # K, 1st
        return found.with_pupils(replace(one, grade=one.grade or read_grade(title)) for one in found.pupils)
    in_room = any(_names_room(one.homeroom) for one in people)
    place, placed = read_place(title), all(map(rooms, people))
    if place.grade and _ONE_NAME.fullmatch(place.rest) and title.startswith(place.rest) and not class_name:
        found = found.with_pupils(replace(one, grade=one.grade or place.grade) for one in found.pupils)
        title = place.rest  # Harper 3rd Grade
    is_room = bool(place.room) and not (place.name or place.teacher) and placed  # of the teacher above
    is_class = bool(class_of(title)) and not (is_grade or in_room or is_room)
    of_all = {(one.homeroom, one.classes) for one in people}
    if is_class and place.name and len(of_all) == 1 and not {"class", "homeroom"} & kinds:
        return _in_class_too(found, name or title_of(title))
    if is_class and "homeroom" not in kinds:
        found = found.with_people(replace(one, homeroom="") for one in people)
    guessed = any(column.kind == "class" and column.why == LOOKS for column in found.columns)
    unless = ("classes",) * (not guessed)
    of = _OF_GRADES.fullmatch(title)
    of_several = of and {plain_grade(one.grade) for one in people} != {plain_grade(of[1])}
    if not is_class and (_CODES.search(title) or of_several or only_counts(title)):
        unless += ("grade", "homeroom")
    elif not is_class and "homeroom" in kinds:
        unless += ("homeroom",)
    return found if says_all_left(title) else as_class(found, title, unless, name)
