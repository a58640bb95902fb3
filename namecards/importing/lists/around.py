"""Read the texts around a list: the names of its file, sheet and folder, and its headings.

Included are the folder of the photos, the subject of a mail, and the lines above the table. A class counts if
two texts name it, or if one names it beside words for a list. The name of a sheet can also say that its
people are the staff, or have left.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import PurePosixPath
from typing import Any

from namecards.core.grades import grade_number, plain_grade
from namecards.core.normalize import fold
from namecards.core.text import join_names, only
from namecards.importing.candidate import PHOTO_ROSTER, Candidate, PeopleList, rooms
from namecards.importing.cells.grades import GRADE_AND_WORD, GROUP, read_grade, read_number
from namecards.importing.cells.leaving import MONTH
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.files.entries import Source
from namecards.importing.left_out import LeftOut
from namecards.importing.lists.classes import beside_groups, name_in_folder
from namecards.importing.lists.whole_list import with_adults
from namecards.importing.places.alike import named_by_number
from namecards.importing.places.bits import CODE
from namecards.importing.places.grades_of_classes import with_grades
from namecards.importing.places.read_place import (
    COURSE,
    class_in,
    class_of,
    code_beside_list,
    only_grade,
    places_in,
    read_place,
    title_of,
)
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.rows.typed_line import speaks_of_somebody
from namecards.importing.shapes.mails import names_inside

_VERSION = re.compile(r"[^\W\d_]\d+")
"""Names of files and sheets that may only count versions or terms: v2, Q1."""
_NUMBERED = re.compile(r"([^\W\d_]{1,4}\.? ?)?\d{1,2}([/-]\d{1,2})?( [^\W\d_]{3,}){1,2}")
"""A class by its number and its name: "7 Turing", "5/6 Koala", "JSS 2 Gold"."""
_PARTS = re.compile(r"\s*[·•|;]\s*|\s{3,}")
_SIGN = re.compile(r"\s+[_|–—-]\s+")
_BLOCK = re.compile(r"\d{1,2} ?\([A-Z\d]\)")
"""The section of a course and its time in the week, behind the course: "Humanities 6 - 2 (B)"."""
_YEARS = re.compile(r"1[4-9]|[2-9]\d")
"""A number above those of grades; all photos of a year may begin with it."""
_MOST = 0.75
"""The share of a list's people whose photos must be in one folder for it to be the class of all."""


def add_class_around(found: PeopleList, source: Source) -> PeopleList:
    """Put everyone without a class into the class that the texts around their list name."""
    return beside_groups(with_adults(found), partial(_add_class_around, source=source))


def _add_class_around(found: PeopleList, source: Source) -> PeopleList:
    texts = [*chain(*(places := _texts_around(found)))]
    if teacher := fold(_teacher_above(found)):
        own = [tuple(name for name in one.classes if fold(name) != teacher) for one in found.candidates]
        placed = (replace(a, homeroom="", classes=b) for a, b in zip(found.candidates, own, strict=True))
        other = _add_class_around(replace(found, candidates=tuple(placed)), source)
        named = {name for one in other.candidates for name in one.classes}
        if classes := {fold(name) for name in named if not read_place(name).room}:
            if not any(teacher in name or name in teacher for name in classes):
                return other
        elif room := only(named).replace(":", ""):  # beside the teacher
            pupils = (replace(a, classes=(*a.classes, room)) for a in found.candidates if not a.is_staff)
            return _with_pupils(found, pupils, "room", room)
    people = [one for one in found.candidates if not one.is_staff]
    if not people or any(map(rooms, people)):
        return add_grade_around(found) if people else found
    folders = {PurePosixPath(entry.name).parent.name for entry in source.entries if entry.is_picture}
    name = shared_class((*places, folders)) or only_class(texts) or only_grade(texts)
    name = name or next(filter(COURSE.fullmatch, places[0]), "") or _only_room(texts) or _named_again(texts)
    if not name and (teacher := _only_teacher(places[2])):
        return _with_pupils(found, (replace(one, homeroom=teacher) for one in people), "class", teacher)
    if not name:
        return add_grade_around(found)
    grade = read_grade(name) if read_number(name) is not None else only_grade([name])  # 3학년
    if grade and all(one.grade for one in people):
        return found
    more: dict[str, Any] = {"grade": grade} if grade else {"classes": (name,)}
    placed = (one if grade and one.grade else replace(one, **more) for one in people)
    return _with_pupils(found, placed, "grade" if grade else "class", name)


def _named_again(texts: Sequence[str]) -> str:
    """Return the grade with a word, "8 Blue", that is a line of a page and is in its title, too."""
    lines = {text for text in texts if GRADE_AND_WORD.fullmatch(text) and text.split()[1][0].isupper()}
    return only({line for line in lines if any(text != line and line in text for text in texts)})


def _with_pupils(found: PeopleList, pupils: Iterable[Candidate], what: str, name: str) -> PeopleList:
    """Give the pupils of a list, in order, the class or grade that the texts around it name, and say so."""
    placed = iter(pupils)
    people = tuple(one if one.is_staff else next(placed) for one in found.candidates)
    said = f"The rows of {found.name} name no {what}. Everybody got {name}, from the texts around them."
    return replace(found.saying(said), candidates=people)


def _teacher_above(found: PeopleList) -> str:
    """Return the teacher named above the table for all; nothing if a column has a class or teacher."""
    pupils = [one for one in found.candidates if not one.is_staff]
    teacher = only({one.homeroom or next(filter(TEACHER.match, one.classes), "") for one in pupils})
    columns = {column.kind for column in found.columns} & {"homeroom", "class"}
    is_above = found.format == PHOTO_ROSTER or any(teacher in text for text in chain(*_texts_around(found)))
    return "" if (columns and not is_above) or any(map(str.isdigit, teacher)) else teacher


def _texts_around(found: PeopleList) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    above = [row.text for row in found.left_out if row.kind in ("above", "heading", "class", "sum")]
    return above, found.around, _names_of_file(PurePosixPath(found.name))


def _names_of_file(path: PurePosixPath) -> Sequence[str]:
    """Return the name of a file; if it names no class, also the nearest folder around it that does."""
    if whole := name_in_folder(path):
        return (whole,)
    folders = (name for name in reversed(path.parent.parts) if class_of(name) or code_beside_list(name))
    is_told = class_of(path.stem) or code_beside_list(path.stem)
    return (path.stem, *([] if is_told else [*folders][:1]))


def add_grade_around(found: PeopleList) -> PeopleList:
    """Read the one grade named around a list, also if it has sections: B of "List of class IX"."""
    people = [one for one in found.candidates if not one.is_staff]
    names = [name for one in people for name in rooms(one)]
    sections = bool(names) and all(len(name) == 1 and name.isalpha() for name in names)
    grades = {_grade_in(text, sections) for text in chain(*_texts_around(found))} - {""}
    if len(grades) != 1 or any(one.grade for one in people):
        return found
    grade = grades.pop()
    others = (name for name in names if not re.match(rf"0?{grade}(?!\d)", name))  # 7RS is of grade 7
    if not sections and any(map(GROUP.fullmatch, others)):
        return found
    return _with_pupils(found, with_grades([replace(one, grade=grade) for one in people]), "grade", grade)


def _grade_in(text: str, has_sections: bool) -> str:
    """Return the grade in a text: "2nd Grade Class Lists"; in a list with sections, also IX of CLASS-IX."""
    place = read_place(text)
    is_grade = has_sections and read_number(place.name) is not None
    return place.grade or (read_grade(place.name) if is_grade else "")


def add_classes_of_photos(
    name: str, people: tuple[Candidate, ...]
) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """Put people without a class into the class that their photo's folder or name gives, and say so.

    One folder with the photos of nearly all is the class of all.
    """
    if any(map(rooms, people)):
        return people, ()
    shown = [one for one in people if one.photo and not one.is_staff]
    paths = [PurePosixPath(one.photo.name) for one in shown if one.photo]
    begin = [next(iter(_codes(re.sub("[_.-]", " ", path.stem))), "") for path in paths]
    begin = begin if len(set(begin)) > 1 or not _YEARS.match("".join(begin[:1])) else []  # 26SR_0311-01
    for what, named in (("folders", [path.parent.name for path in paths]), ("names", begin)):
        sizes = Counter(named)
        several = len(sizes) > 1 or _MOST * len(people) <= len(shown)
        if several and min(sizes.values(), default=0) > 1 and (kind := _kind_of(list(sizes), people)):
            told = join_names(sizes, 5)
            said = f"The rows of {name} name no class. The {what} of the photos were read as {kind}: {told}."
            of = dict(zip(shown, named, strict=True))
            return tuple(_place(one, of.get(one, only(sizes)), kind) for one in people), (said,)
    return people, ()


def _kind_of(named: Sequence[str], people: Iterable[Candidate]) -> str:
    """Name the kind of these rooms, grades or classes, for a sentence; nothing if they may be neither.

    "Set 2" and "v2" may be a photographer's.
    """
    grades = [grade_number(room) for room in named if re.search(r"[^\W\d_]", room)]
    if len(grades) == len(named) and None not in grades:
        return "" if any(one.grade for one in people) else "grades"
    clear = (room[:1].isdigit() or title_kind(room.split(" ")[0]) == "homeroom" for room in named)
    told = all(one and class_of(room) for room, one in zip(named, clear, strict=True))
    return "classes" if told or named_by_number(named) else ""


def _place(one: Candidate, room: str, kind: str) -> Candidate:
    if not room or one.is_staff:
        return one
    is_grade = kind == "grades"
    return replace(one, grade=plain_grade(room)) if is_grade else replace(one, classes=(title_of(room),))


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
    told = (line for one in lists for line in one.around if names_inside(line))
    known = {said for one in lists for said in one.left_out}
    return [said for line in dict.fromkeys(told) if (said := LeftOut("sentence", line)) not in known]


def shared_class(places: Iterable[Iterable[str]]) -> str:
    """Return the longest class that texts in two places name, as the first writes it.

    Return nothing if no two name one, or if they share two: a sheet and a folder for each.
    """
    parts = ([part for text in texts for part in (text, *_SIGN.split(text))] for texts in places)
    told = [[read_place(part) for part in each if not _BLOCK.fullmatch(part)] for each in parts]
    named = [
        {
            fold(name): name
            for place in each
            for name in (place.name, place.room, *_named_in(place.rest))
            if name
        }
        for each in told
    ]
    counts = Counter(chain.from_iterable(named))
    shared = [key for key, count in counts.items() if count > 1]
    best = max(shared, key=len, default="")
    rooms_ = {fold(place.room) for place in chain.from_iterable(told)}
    if any(name not in best and (name in rooms_) == (best in rooms_) for name in shared):
        return ""
    return next((each[best] for each in named if best in each), "")


def only_class(texts: Iterable[str]) -> str:
    """Return the one class that these texts clearly name beside words for a list or a class.

    Return nothing if another text names a class of the same form: "all in 5A", "5B".
    """
    plain = [text.replace("_", " ") for text in texts]
    told = ((text, read_place(text).name or code_beside_list(text)) for text in plain)
    named = {
        fold(name): name
        for text, name in told
        if re.search(r"[^\W\d_]", name) and (name != text.strip() or not _VERSION.fullmatch(name))
    }
    if len(named) != 1:
        return ""
    [(key, name)] = named.items()
    words = {fold(word): _form(word) for text in plain for word in re.findall(r"\w+", text)}
    form = words.pop(key, "")
    return "" if form and form in words.values() else name


def _form(word: str) -> str:
    """Return the form of a class that begins with a digit, "0a" for 5A and 5B; nothing for others."""
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "0", word)) if re.match(r"\d+[^\W\d]", word) else ""


def _only_room(texts: Iterable[str]) -> str:
    """Return the one room that texts name beside nothing but words for a list: "Class list Rm 9"."""
    told = [at.room for at in map(read_place, texts) if at.room and not (at.rest or at.name)]
    return told[0] if len({room.split()[-1] for room in told}) == 1 else ""


def _only_teacher(names: Iterable[str]) -> str:
    """Return the one teacher whom a file or folder is named after, with a form of address: "Mrs Patel"."""
    return only({name for name in names if read_place(name) == Whereabouts(teacher=name)})


def _named_in(text: str) -> Iterator[str]:
    """Yield possible classes among unknown words: 5b of "Morgenkreis 5b", "7 Turing"."""
    yield from _codes(text)
    if _NUMBERED.fullmatch(text) and not any(MONTH.fullmatch(word) for word in text.casefold().split()):
        yield text


def _codes(text: str) -> Iterable[str]:
    return filter(CODE.fullmatch, text.split())
