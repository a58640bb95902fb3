"""Read the texts around a list: the names of its file, sheet and folder, and its headings.

Included are the folder of the photos, the subject of a mail, and the lines above the table. A class counts if
two texts name it, or if one names it beside words for a list. The name of a sheet can also say that its
people are the staff, or have left.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import PurePosixPath
from typing import Any

from namecards.core.normalize import fold
from namecards.core.text import join_names, only
from namecards.importing.candidate import PHOTO_ROSTER, Candidate, PeopleList, rooms
from namecards.importing.cells.grades import GROUP, read_grade, read_number
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.place_columns import is_of_room
from namecards.importing.files.entries import Source
from namecards.importing.left_out import Info, LeftOut
from namecards.importing.lists.classes import name_in_folder
from namecards.importing.lists.groups_in_classes import beside_groups
from namecards.importing.lists.whole_list import with_adults
from namecards.importing.places.bits import CODE
from namecards.importing.places.class_headings import (
    class_above,
    class_in,
    class_of,
    code_beside_list,
    names_course,
    only_grade,
    places_in,
)
from namecards.importing.places.file_names import plain_file_name
from namecards.importing.places.grades_of_classes import with_grades
from namecards.importing.places.read_place import read_place
from namecards.importing.places.several_texts import (
    named_again,
    named_list,
    only_class,
    only_room,
    only_teacher,
    room_number,
    shared_class,
)
from namecards.importing.text import names_inside
from namecards.importing.typed_lists.typed_line import speaks_of_somebody

_PARTS = re.compile(r"\s*[·•|;]\s*|\s{3,}")
_OF_TEACHER = re.compile(r"\w['’]s\s")
"""In a subject, the teacher of a class, who need not have sent the mail: "Mr. Kettle's class"."""
_MOST = 0.75
"""The share of a list's people who must lack a class to get that of the texts around it."""


def add_class_around(found: PeopleList, source: Source) -> PeopleList:
    """Put everyone without a class into the class that the texts around their list name."""
    return beside_groups(with_adults(found), partial(_add_class_around, source=source))


def _add_class_around(found: PeopleList, source: Source) -> PeopleList:
    if not found.pupils:
        return found
    return add_grade_around(_add_named_class(_add_place_around(found, source)))


def _add_named_class(found: PeopleList) -> PeopleList:
    """Put everyone without any place into the class whose list it is by its name: "Class list Oak"."""
    name = "" if any(map(rooms, found.pupils)) else named_list(chain(*_texts_around(found)))
    if not name:
        return found
    return _with_pupils(found, (replace(one, classes=(name,)) for one in found.pupils), "class", name)


def _add_place_around(found: PeopleList, source: Source) -> PeopleList:
    """Put everyone into the class that the texts name, else into the room and to the teacher."""
    texts = [*chain(*(places := _texts_around(found)))]
    people = found.pupils
    if any(map(rooms, people)) and _MOST * len(people) > sum(not rooms(one) for one in people):
        return _beside_place_above(found, source)
    folders = {PurePosixPath(entry.name).parent.name for entry in source.entries if entry.is_picture}
    sentences = [row.text for row in found.left_out if row.kind == "sentence"]  # Grupo 2B, 19 de octubre
    name = shared_class(([*places[0], *sentences], *places[1:], folders)) or only_class(texts)
    name = name or next(filter(names_course, places[0]), "") or only_room(texts) or named_again(texts)
    is_range = title_kind(name.partition(" ")[0]) == "grade" and any(one.grade for one in people)
    name = "" if is_range else name  # ID cards grade 7-8
    adults = {fold(one.family) for one in found.candidates if one.is_staff and one.family}
    owned = [class_above(text) for text in places[1] if _OF_TEACHER.search(text)]
    teacher = only_teacher(texts if room_number(name) else () if name else [*owned, *places[2]])
    teacher = "" if any(family in fold(teacher) for family in adults) else teacher  # on the list, too
    if not (name or teacher) or (read_number(name) is not None and not read_place(name).name):  # 3학년
        return found
    more: dict[str, Any] = {"classes": (name,)} if name else {}
    more |= {"homeroom": teacher} if teacher else {}
    placed = (one if rooms(one) else replace(one, **more) for one in people)
    return _with_pupils(found, placed, "class", name or teacher)


def _beside_place_above(found: PeopleList, source: Source) -> PeopleList:
    """Return a list with a teacher or room above it for all in the class that other texts name.

    If they only name the room of a teacher, or the teacher of a room, everybody has both.
    """
    above = _places_above(found)
    if not above:
        return _beside_column(found, source)
    plain = found.with_pupils(_without(one, above) for one in found.pupils)
    if any(map(rooms, plain.pupils)):  # the class is above, too
        teachers = [name for name in above if not re.search(r"\d", name)]
        kept = found.with_pupils(_without(one, teachers) for one in found.pupils)
        return _say_class_counts(kept, teachers)
    other = _add_place_around(plain, source)
    other_places = (name for one in other.pupils for name in rooms(one))
    more = next((name for name in other_places if not any(_are_alike(name, known) for known in above)), "")
    if not more:
        return found
    if not (read_place(more).room or read_place(more).teacher):
        return _say_class_counts(other, above)
    both = (replace(one, classes=(*one.classes, more)) for one in found.pupils)
    return _with_pupils(found, both, "room", more)


def _beside_column(found: PeopleList, source: Source) -> PeopleList:
    """Return a list with the class that the texts around it name beside the one teacher in a column.

    Or instead of the rooms in a column: those of a class trip.
    """
    homes = {one.homeroom for one in found.pupils}
    are_rooms = len(homes) > 1 and all(map(_number_of_room, homes))
    is_teacher = len(homes) == 1 and not re.search(r"\d", "".join(homes))
    if not any(homes) or not (is_teacher or are_rooms) or any(one.classes for one in found.pupils):
        return found
    plain = _add_place_around(found.with_pupils(_without(one, homes) for one in found.pupils), source)
    name = only({name for one in plain.pupils for name in one.classes})
    if are_rooms:
        names = sorted(f"Room {home}" if home.isdecimal() else home for home in homes)
        return _say_class_counts(plain, names) if CODE.fullmatch(name) else found
    is_class = re.search(r"\d", name) and not read_place(name).room
    pupils = (replace(one, classes=(name,)) for one in found.pupils)
    return _with_pupils(found, pupils, "class", name) if is_class else found


def _say_class_counts(found: PeopleList, names: Sequence[str]) -> PeopleList:
    """Say which teacher and rooms of a list, or of the texts above it, were not read."""
    what = f"in {found.name} {'was' if len(names) == 1 else 'were'} not read"
    sentence = Info(f"{join_names(names, 3)} {what}: a class counts before a teacher and a room.")
    return found.saying(*([sentence] if names else []))


def _without(one: Candidate, above: Collection[str]) -> Candidate:
    homeroom = "" if one.homeroom in above else one.homeroom
    return replace(one, homeroom=homeroom, classes=tuple(name for name in one.classes if name not in above))


def _are_alike(one: str, other: str) -> bool:
    """Whether two names are of one teacher, "Mrs. Lee" and "Lee", or of one room, 7 and "Room 7"."""
    numbers = [*map(_number_of_room, (one, other))]
    a, b = fold(one), fold(other)
    return numbers[0] == numbers[1] if any(numbers) else a in b or b in a


def _number_of_room(name: str) -> str:
    return name if name.isdecimal() else room_number(name)


def _with_pupils(found: PeopleList, pupils: Iterable[Candidate], what: str, name: str) -> PeopleList:
    """Give the pupils of a list, in order, the class or grade that the texts around it name, and say so."""
    sentence = f"The rows of {found.name} name no {what}. Everybody got {name}, from the texts around them."
    return found.with_pupils(pupils).saying(sentence)


def _places_above(found: PeopleList) -> Sequence[str]:
    """Return the teacher and the room for all above the table, or in a column of rooms.

    A homeroom without a number may be called after its teacher; one that is a number is a room.
    """
    pupils = found.pupils
    columns = [column for column in found.columns if column.kind in ("homeroom", "class")]
    texts = [*chain(*_texts_around(found))]
    all_texts = " ".join(texts)
    of_rooms = bool(columns) and all(is_of_room(column.title) for column in columns)
    others = {room_number(text) for text in texts} | {read_place(text).teacher for text in texts}
    are_one = len({one.homeroom for one in pupils}) == 1
    return [
        name
        for name in (rooms(pupils[0]) if are_one else ())
        if all(name in rooms(one) for one in pupils)
        if of_rooms or TEACHER.match(name) or room_number(name) or name in others or _is_bare(name, pupils[0])
        if not columns or of_rooms or found.format == PHOTO_ROSTER or name in others or name in all_texts
    ]


def _is_bare(name: str, one: Candidate) -> bool:
    return name == one.homeroom and (name.isdecimal() or not any(map(str.isdigit, name)))


def _texts_around(found: PeopleList) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    above = [row.text for row in found.left_out if row.kind in ("above", "heading", "class", "sum")]
    return above, found.around, _names_of_file(PurePosixPath(found.name))


def _names_of_file(path: PurePosixPath) -> Sequence[str]:
    """Return the name of a file; if it names no class, also the nearest folder around it that does."""
    if whole := name_in_folder(path):
        return (whole,)
    stem, *parents = map(plain_file_name, (path.stem, *reversed(path.parent.parts)))
    folders = (name for name in parents if class_of(name) or code_beside_list(name))
    is_told = class_of(stem) or code_beside_list(stem)
    return (stem, *([] if is_told else [*folders][:1]))


def add_grade_around(found: PeopleList) -> PeopleList:
    """Read the one grade named around a list, also if it has sections: B of "List of class IX"."""
    people = found.pupils
    names = [name for one in people for name in rooms(one)]
    sections = bool(names) and all(len(name) == 1 and name.isalpha() for name in names)
    texts = [*chain(*_texts_around(found))]
    grade = only_grade(texts) or only({_grade_in(text, sections) for text in texts} - {""})
    if not grade or any(one.grade for one in people):
        return found
    room_numbers = {room_number(text) for text in texts}
    others = (name for name in names if not (room_number(name) or name in room_numbers))
    others = (name for name in others if not re.match(rf"0?{grade}(?!\d)", name))  # 7RS is of grade 7
    if not sections and any(map(GROUP.fullmatch, others)):
        return found
    return _with_pupils(found, with_grades([replace(one, grade=grade) for one in people]), "grade", grade)


def _grade_in(text: str, has_sections: bool) -> str:
    """Return the grade in a text: "2nd Grade Class Lists"; in a list with sections, also IX of CLASS-IX."""
    place = read_place(text)
    is_grade = has_sections and read_number(place.name) is not None
    return place.grade or (read_grade(place.name) if is_grade else "")


def texts_beside(
    lines: Iterable[str], people: Iterable[Candidate], titles: Sequence[str] = (), has_menus: bool = False
) -> Iterator[LeftOut]:
    """Yield the lines beside a list that were not read; on a web page, only those with a name."""
    people = list(people)
    for line in dict.fromkeys(lines):
        is_teachers = names_other_teacher(line, people)
        is_place = bool(class_of(line)) or (line in titles and bool(class_in(line)))
        if is_teachers or (not is_place and (not has_menus or speaks_of_somebody(line))):
            yield LeftOut("text" if has_menus or not names_inside(line) else "sentence", line)


def names_other_teacher(line: str, people: Iterable[Candidate]) -> bool:
    """Whether a line names a teacher whom nobody has: "Year 8 · Tutor: Miss F. Okonkwo · 7 students"."""
    places = (places_in(part).get("homeroom", "") for part in _PARTS.split(line))
    teacher = fold(next((name for name in places if name and not any(map(str.isdigit, name))), ""))
    if not teacher:
        return False
    known = {fold(name) for one in people for name in rooms(one)}
    return not any(teacher in name or name in teacher for name in known)


def sentences_around(lists: Iterable[PeopleList]) -> list[LeftOut]:
    """Return the sentences around lists that may name somebody, unless they were reported already."""
    lists = list(lists)
    lines = (line for one in lists for line in one.around if names_inside(line))
    known = {sentence for one in lists for sentence in one.left_out}
    return [sentence for line in dict.fromkeys(lines) if (sentence := LeftOut("sentence", line)) not in known]
