"""Read the class that several texts about one list name: its file, its sheet, its headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.cells.grades import GRADE_AND_WORD
from namecards.importing.cells.leaving import MONTH
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER, split_teacher
from namecards.importing.cells.titles import title_kind
from namecards.importing.places.bits import CODE
from namecards.importing.places.class_headings import class_above, code_beside_list, named_class
from namecards.importing.places.file_names import plain_file_name, without_list_words
from namecards.importing.places.read_place import read_place
from namecards.importing.words import CLASS_BEGINS, folded_phrases, names_list

_VERSION = re.compile(r"[^\W\d_]\d+")
"""Names of files and sheets that may only count versions or terms: v2, Q1."""
_NUMBERED = re.compile(
    r"([^\W\d_]{1,4}\.? ?)?\d{1,2}([/-]\d{1,2})?( [^\W\d_]{3,}){1,2}|\d{1,2}\. [A-ZÀ-Þ]{2,3}"
)
"""A class by its number and its name, or its teacher's initials: "7 Turing", "JSS 2 Gold", "7. RÞ"."""
_ONE_WORD = re.compile(r"[A-ZÀ-Þ][^\W\d_'’]*(?:['’][^\W\d_]+)?")
_MOST_LIST_WORDS = 3
_TO = frozenset[str]().union(
    *map(folded_phrases, ("headings.greetings", "headings.other_adults", "headings.for"))
)
"""Words before a teacher in a letter."""
_SIGN = re.compile(r"\s+[_|–—-]\s+")
_OF_TWO_GRADES = re.compile(r"(?:\d|PK|TK|K)[/-]\d")
_BLOCK = re.compile(r"\d{1,2} ?\([A-Z\d]\)")
"""The section of a course and its time in the week, behind the course: "Humanities 6 - 2 (B)"."""


def shared_class(places: Iterable[Iterable[str]]) -> str:
    """Return the longest class that texts in two places name, as the first writes it.

    Return nothing if no two name one, or if they share two: a sheet and a folder for each.
    """
    places = [[*texts] for texts in places]
    parts = ([part for text in texts for part in (text, *_SIGN.split(text))] for texts in places)
    places_of = [[read_place(part) for part in each if not _BLOCK.fullmatch(part)] for each in parts]
    named = [
        {
            fold(name): name
            for place in each
            for name in (place.name, place.room, *_named_in(place.rest))
            if name
        }
        for each in places_of
    ]
    pairs = chain.from_iterable(each.items() for each in named)
    numbered = [(key, name) for key, name in pairs if name[0].isdigit() and _NUMBERED.fullmatch(name)]
    for own, texts in zip(named, places, strict=True):  # Handover 4 Banksia
        own |= {key: name for key, name in numbered if any(text.endswith(f" {name}") for text in texts)}
    counts = Counter(chain.from_iterable(named))
    shared = [key for key, count in counts.items() if count > 1]
    rooms_ = {fold(place.room) for place in chain.from_iterable(places_of)}
    best = max(shared, key=lambda name: (name not in rooms_, len(name)), default="")
    if any(name not in best and (name in rooms_) == (best in rooms_) for name in shared):
        return ""
    found = next((each[best] for each in named if best in each), "")
    whole = (name for each in named for name in each.values() if name.endswith(f" {found}"))
    return next(whole, found) if CODE.fullmatch(found) else found  # JHS 2A in one of them


def named_list(texts: Iterable[str]) -> str:
    """Return the one class that stands beside words for a list of a class, or before its teacher.

    Oak of "Class list Oak" and of "Oak - Mrs Lee".
    """
    return only({name for text in texts if (name := _named_list(text))})


def _named_list(text: str) -> str:
    plain = plain_file_name(text)
    if (whole := read_place(plain)).grade and not (whole.name or whole.rest):
        return ""  # Rang a Trí
    words, name = plain.split(), without_list_words(plain)
    others = [word for word in words if word not in name.split()]
    is_list = any(title_kind(word) in GROUPS or fold(word).startswith(CLASS_BEGINS) for word in others)
    is_list &= len(others) <= _MOST_LIST_WORDS  # no PrintClassroomPhotoSeatingChart
    before, teacher = split_teacher(name)
    behind = name.partition(" ")[2]
    if TEACHER.match(behind) and (name.isupper() or not behind.startswith("MS ")):  # no middle school
        before, teacher = name.split()[0], behind  # Owls Mrs Lee
    place, word = read_place(name), before.strip(" -–—,") if teacher else name
    is_apart = name.endswith(teacher or "-") and (plain != text or bool(_SIGN.search(text)))
    if is_list and (place.name or class_above(name)):
        return "" if place.is_grade or _OF_TWO_GRADES.search(name) else name
    is_word = _ONE_WORD.fullmatch(word) and not (names_list(word) or role_of(word) or fold(word) in _TO)
    is_class = is_word and (is_list or is_apart) and (teacher or place.rest == word)
    return word if is_class else teacher if is_list else ""


def only_class(texts: Iterable[str]) -> str:
    """Return the one class that these texts clearly name beside words for a list or a class.

    Return nothing if another text names a class of the same form: "all in 5A", "5B".
    """
    plain = [text.replace("_", " ") for text in texts]
    classes = ((text, read_place(text).name or code_beside_list(text) or named_class(text)) for text in plain)
    named = {fold(name): name for text, name in classes if _is_surely_class(text, name)}
    if len(named) != 1:
        return ""
    [(key, name)] = named.items()
    words = {fold(word): _form(word) for text in plain for word in re.findall(r"\w+", text)}
    form = words.pop(key, "")
    return "" if form and form in words.values() else name


def _is_surely_class(text: str, name: str) -> bool:
    """Whether a text surely names a class: by a letter, or 6-2 behind its word: "Homeroom 6-2 students"."""
    if re.search(r"[^\W\d_]", name):
        return name != text.strip() or not _VERSION.fullmatch(name)
    found = re.search(r"(\w+) (\d{1,2}-\d{1,2})(?![\w-])", text)
    return found is not None and found[2] == name and title_kind(found[1]) == "homeroom"


def _form(word: str) -> str:
    """Return the form of a class that begins with a digit, "0a" for 5A and 5B; nothing for others."""
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "0", word)) if re.match(r"\d+[^\W\d]", word) else ""


def only_room(texts: Iterable[str]) -> str:
    """Return the one room that texts name, with no other number beside it: "Class list Rm 9"."""
    parts = chain.from_iterable((text, *_SIGN.split(text)) for text in texts)
    places = [place for place in map(read_place, parts) if place.room]
    places = [place for place in places if not re.search(r"\d", _OF_TWO_GRADES.sub("", place.rest))]
    rooms = [at.room for at in places if not re.search(r"\d", at.name) or _OF_TWO_GRADES.fullmatch(at.name)]
    return rooms[0].replace(":", "") if len(set(map(room_number, rooms))) == 1 else ""


def room_number(text: str) -> str:
    """Return the number of the room that a text names: 12 of Rm12, "Room 12" and "Room: 12"."""
    return "".join(re.findall(r"\d+", read_place(text).room)[-1:])


def room_name(text: str) -> str:
    """Return the name of the room that a text names, without the word: 12 of Rm12, 3A of "Room: 3A"."""
    *words, last = read_place(text).room.split() or [""]
    return last if words else re.sub(r"^\D+", "", last)


def only_teacher(names: Iterable[str]) -> str:
    """Return the one teacher whom a file or folder is named after, with a form of address: "Mrs Patel"."""
    plain = map(without_list_words, names)
    teachers = (place for place in map(read_place, plain) if not (place.name or place.rest))
    return only({place.teacher for place in teachers if TEACHER.match(place.teacher)})


def _named_in(text: str) -> Iterator[str]:
    """Yield possible classes among unknown words: 5b of "Morgenkreis 5b", "7 Turing"."""
    yield from codes_in(text)
    if _NUMBERED.fullmatch(text) and not any(MONTH.fullmatch(word) for word in text.casefold().split()):
        yield text


def codes_in(text: str) -> Iterable[str]:
    return filter(CODE.fullmatch, text.split())


def named_again(texts: Sequence[str]) -> str:
    """Return the grade with a word, "8 Blue", that is a line of a page and is in its title, too."""
    lines = {text for text in texts if GRADE_AND_WORD.fullmatch(text) and text.split()[1][0].isupper()}
    return only({line for line in lines if any(text != line and line in text for text in texts)})
