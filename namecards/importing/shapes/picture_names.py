"""Read the names of pictures as rows of a table: each part by what stands in its place in all of them.

`Card_10417_Maya-Chen_Grade-5_Room-12` has a word that all share, a number, a name, a grade and a class.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from namecards.core.grades import grade_number, plain_grade
from namecards.importing.text import clean

_GRADES = "grade|year|yr|klasse|klassenstufe|jahrgang|årskurs|groep"
_ROOMS = "class|room|rm|homeroom|form|tutor group|classe|clase|aula|raum|lokal"
_PLACE = rf"(?:{_GRADES}|{_ROOMS})[\s.-]?\w{{1,3}}"
_DIGITS = r"[^\s,-]*\d[^\s,-]*(?:-\d+)*"
_BEFORE = re.compile(rf"({_PLACE}|{_DIGITS})[\s,-]+(?=\S)", re.IGNORECASE)
_AFTER = re.compile(rf"(?<=\S)[\s,-]+({_PLACE}|{_DIGITS})$", re.IGNORECASE)
_NO_WORDS = re.compile(rf"{_PLACE}|{_DIGITS}", re.IGNORECASE)
_GRADE = re.compile(rf"({_GRADES})[\s.-]?\w{{1,3}}", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_ROOM = re.compile(r"\d{1,2}[\s.-]?[a-z]{1,3}|[a-z]{1,2}\d{1,3}", re.IGNORECASE)
"""A class by its form, if several share it: 7b, 10-C, R12."""
_SHORTEST = 3
"""Characters of a student's shortest number; shorter ones count copies, unless most have one."""
_MOST = 0.8
"""The share of the pictures in which a part is the same word, or a number, to say what it is."""
_FEWEST = 5
"""Pictures from which a word that all share is nobody's name, and numbers without gaps are nobody's."""
_FEW = 3
"""Pictures from which numbers from 1 count them, and a word at the end is another version."""
Slot = tuple[bool, int]
"""Whether a part stands behind the name, and how far from the outer end of the file's name."""


class PictureName(NamedTuple):
    """What the name of a picture says; empty where it says nothing."""

    name: str
    number: str = ""
    grade: str = ""
    room: str = ""


class PictureNames(NamedTuple):
    """What the names of several pictures say, and whose numbers are no student numbers."""

    by_file: Mapping[str, PictureName]
    no_numbers: tuple[str, ...]


class _Parts(NamedTuple):
    """The parts of one name, in order."""

    around: dict[Slot, str]
    words: tuple[str, ...]
    aside: str
    """What stands in brackets at the end."""


def read_names(stems: Mapping[str, str]) -> PictureNames:
    """Read the names of pictures, by file, without endings and takes."""
    rows = {file: _split(stem) for file, stem in stems.items()}
    rows = _without_shared_words(rows)
    columns: dict[Slot, dict[str, str]] = defaultdict(dict)
    for file, row in rows.items():
        for slot, text in row.around.items():
            columns[slot][file] = text
    people = {file: "_".join(row.words) for file, row in rows.items()}
    grades, rooms, numbers = dict[str, str](), dict[str, str](), dict[Slot, dict[str, str]]()
    for slot, column in columns.items():
        for file, text in column.items():
            if _GRADE.fullmatch(text) and grade_number(text.replace("-", " ")) is not None:
                grades[file] = plain_grade(text.replace("-", " "))
            elif re.fullmatch(_PLACE, text, re.IGNORECASE) or _is_room(text, column.values()):
                rooms[file] = clean(text.replace("-", " "))
            elif not _counts(column, people):
                numbers.setdefault(slot, {})[file] = text
    own = _own_numbers(numbers.values(), people, len(rows))
    lost = {file for column in numbers.values() for file in column if file not in own}
    return PictureNames(
        {
            file: PictureName(
                people[file], own.get(file, ""), grades.get(file, ""), clean(row.aside) or rooms.get(file, "")
            )
            for file, row in rows.items()
        },
        tuple(file for file in stems if file in lost),
    )


def other_versions(stems: Mapping[str, str]) -> dict[str, str]:
    """Return the files that are another version of the picture beside them, each with the word that says so.

    Of `Maya Chen` and `Maya Chen_BACK` it is the second, if several end in that word.
    """
    all_stems = set(stems.values())
    found: dict[str, list[str]] = defaultdict(list)
    for file, stem in stems.items():
        match = re.fullmatch(r"(.+?)[\s_-]+([^\W\d_]+)", stem)
        if match and match[1] in all_stems:
            found[match[2].casefold()].append(file)
    return {file: word for word, files in found.items() if len(files) >= _FEW for file in files}


def _split(stem: str) -> _Parts:
    """Part a name at underscores and spaced dashes, and numbers and classes from the words beside them."""
    tag = _IN_BRACKETS.search(stem)
    fields = [field for field in re.split(r"_+|\s+[-–]\s+", _IN_BRACKETS.sub("", stem).strip()) if field]
    pieces = [piece for field in fields for piece in _pieces(field)]
    words = [at for at, piece in enumerate(pieces) if not _NO_WORDS.fullmatch(piece)]
    last = words[-1] if words else -1
    around = {
        (at > last, at if at < last else len(pieces) - at): piece
        for at, piece in enumerate(pieces)
        if at not in words
    }
    return _Parts(around, tuple(pieces[at] for at in words), tag[1] if tag else "")


def _pieces(field: str) -> Iterator[str]:
    """Yield `1042`, `Chen, Maya` and `7b` of `1042 Chen, Maya 7b`."""
    behind: list[str] = []
    while not _NO_WORDS.fullmatch(field) and (found := _BEFORE.match(field)):
        yield found[1]
        field = field[found.end() :]
    while not _NO_WORDS.fullmatch(field) and (found := _AFTER.search(field)):
        behind.insert(0, found[1])
        field = field[: found.start()]
    yield field
    yield from behind


def _without_shared_words(rows: Mapping[str, _Parts]) -> dict[str, _Parts]:
    """Drop a word that stands first or last in most names, such as "Card", if each keeps words for a name."""
    kept = dict(rows)
    for at in (0, -1):
        ends = Counter(row.words[at] for row in kept.values() if row.words)
        word, times = ends.most_common(1)[0] if ends else ("", 0)
        without = {file: tuple(w for w in row.words if w != word) for file, row in kept.items()}
        enough = all(re.search(r"\w[\s_-]+\w", "_".join(words)) for words in without.values())
        if enough and times >= max(_FEWEST, _MOST * len(rows)):
            kept = {file: row._replace(words=without[file]) for file, row in kept.items()}
    return kept


def _is_room(text: str, column: Iterable[str]) -> bool:
    """Whether a part looks like a class, and several pictures have it."""
    return bool(_ROOM.fullmatch(text)) and sum(text == other for other in column) > 1


def _counts(column: Mapping[str, str], people: Mapping[str, str]) -> bool:
    """Whether the numbers in one place are one number, or only count the pictures from 1."""
    numbers = list(column.values())
    if len(numbers) < _FEW or len(numbers) < len(people) or not all(map(str.isdecimal, numbers)):
        return False
    return len(set(numbers)) == 1 or sorted(map(int, numbers)) == list(range(1, len(numbers) + 1))


def _own_numbers(
    columns: Iterable[Mapping[str, str]], people: Mapping[str, str], total: int
) -> dict[str, str]:
    """Return each picture's student number, if one column alone can have it.

    A number that several people share is a year, a class or a date. Of somebody with two numbers, both are
    the pictures'. `Chen_Maya_1` is a copy or a take, unless most have a number.
    """
    fits = []
    for column in columns:
        whose: dict[str, set[str]] = defaultdict(set)
        theirs: dict[str, set[str]] = defaultdict(set)
        for file, number in column.items():
            whose[number].add(people[file])
            theirs[people[file]].add(number)
        shared = any(len(names) > 1 for names in whose.values())
        if any(len(numbers) > 1 for numbers in theirs.values()) or len(whose) < len(column) / 2:
            continue
        most = not shared and len(whose) >= _MOST * total > 2
        own = {
            file: number
            for file, number in column.items()
            if len(whose[number]) == 1 and (most or len(number) >= _SHORTEST)
        }
        fits += [own] if own else []
    best = [own for own in fits if not _count_pictures(own)]
    return best[0] if len(best) == 1 else {}


def _count_pictures(own: Mapping[str, str]) -> bool:
    """Whether the numbers follow each other without gaps, as a photographer's do and a school's do not."""
    if len(own) < _FEWEST or not all(map(str.isdecimal, own.values())):
        return False
    steps = [after - before for before, after in pairwise(sorted(map(int, own.values())))]
    return steps.count(1) >= _MOST * len(steps)
