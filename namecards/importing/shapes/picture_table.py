"""Read the names of pictures without a list as a table: the same position in all names has the same meaning.

`Card_10417_Maya-Chen_Grade-5_Room-12` has a word that all share, a number, a name, a grade and a class.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from pathlib import PurePosixPath
from string import ascii_letters
from typing import NamedTuple

from namecards.core.grades import class_key
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.clues import NO_CLUES
from namecards.importing.columns.name_order import order_names
from namecards.importing.columns.whole_names import are_family_first
from namecards.importing.matching.picture_names import (
    FEWEST,
    GLUED,
    IN_CAMERA,
    PLACE,
    Parts,
    are_frames,
    have_no_gaps,
    split_names,
)
from namecards.importing.names.first_names import FIRST_NAMES
from namecards.importing.names.last_names import put_family_last
from namecards.importing.places.bits import is_year
from namecards.importing.places.read_place import read_place
from namecards.importing.text import BEFORE_LAST, PARTICLES, clean, is_small
from namecards.importing.words import folded_phrases

_SEAT = re.compile(r"\d{1,2}[番号號번]|(\d{1,2}[A-Z])\d\d")
"""A number in the class, which is nobody's own number: 12번, and 4A01 with its class."""
_SHORTEST = 3
"""The fewest characters of a student's number; shorter ones count copies, unless most have one."""
_MOST = 0.8
"""The share of the pictures that must have a number for a short one to be a student's."""
_OF_ADULTS = folded_phrases("people.address_of_adults")
_FEW = 3
"""The fewest pictures that numbers from 1 may count, or that a word at the end may mark as versions."""


class PictureName(NamedTuple):
    """The facts in the name of a picture; empty where it has none."""

    name: str
    """`Chen, Maya` or `Maya Chen`."""
    words: str = ""
    """The parts of the name, in the order of the file."""
    number: str = ""
    grade: str = ""
    room: str = ""


class PictureNames(NamedTuple):
    """The facts in the names of several pictures, and numbers that are no student numbers."""

    by_file: Mapping[str, PictureName]
    no_numbers: tuple[str, ...]

    def only(self, files: Collection[str]) -> PictureNames:
        """Return the facts of some of the files, read beside all others."""
        by_file = {file: name for file, name in self.by_file.items() if file in files}
        return PictureNames(by_file, tuple(file for file in self.no_numbers if file in files))


def read_names(stems: Mapping[str, str]) -> PictureNames:
    """Read the names of pictures, by file, without endings and takes."""
    parts_of = split_names(stems)
    words = _without_marks({file: parts.words for file, parts in parts_of.items()})
    people = dict(zip(parts_of, _whole_names(words, _alike(list(parts_of.values()))), strict=True))
    columns = group(
        (slot, (file, text)) for file, parts in parts_of.items() for slot, text in parts.numbers.items()
    )
    grades, rooms, numbers = dict[str, str](), dict[str, str](), list[dict[str, str]]()
    for column in map(dict, columns.values()):
        seats = {file: found[1] for file, text in column.items() if (found := _SEAT.fullmatch(text))}
        if len(seats) == len(column):
            rooms |= {file: room for file, room in seats.items() if room}
            continue
        graded = {file: grade for file, text in column.items() if (grade := _grade(text))}
        times = Counter(column.values())
        roomed = {file: room for file, text in column.items() if (room := _room(text, times[text] > 1))}
        grades, rooms = grades | graded, rooms | roomed
        known = graded.keys() | roomed.keys()
        rest = {f: text for f, text in column.items() if f not in known and not _is_school_year(text)}
        numbers += [] if _count_from_1(rest, len(parts_of)) else [rest]
    spelled = {class_key(room): room for room, _ in reversed(Counter(rooms.values()).most_common())}
    own = {file: n for file, n in _own_numbers(numbers, people).items() if not IN_CAMERA.match(stems[file])}
    lost = {file for column in numbers for file in column if file not in own}
    by_file = {
        file: PictureName(
            name=people[file],
            words=" ".join(parts.words),
            number=own.get(file, ""),
            grade=grades.get(file, ""),
            room=clean(parts.aside) or spelled.get(class_key(rooms.get(file, "")), ""),
        )
        for file, parts in parts_of.items()
    }
    return PictureNames(by_file, tuple(file for file in stems if file in lost))


def other_versions(stems: Mapping[str, str]) -> dict[str, str]:
    """Return the files that are another version of the picture beside them, with the word for it.

    `Maya Chen_BACK` is such a version of `Maya Chen`, if several names end with that word.
    """
    all_stems = set(stems.values())
    matches = ((file, re.fullmatch(r"(.+?)[\s_-]+([^\W\d_]+)", stem)) for file, stem in stems.items())
    found = group((two[2].casefold(), file) for file, two in matches if two and two[1] in all_stems)
    return {file: word for word, files in found.items() if len(files) >= _FEW for file in files}


def _alike(all_parts: Sequence[Parts]) -> list[bool]:
    """Return which pictures' names have the class that most have, however it is written: 5B, 5b."""
    places = [set(map(fold, parts.numbers.values())) for parts in all_parts]
    usual, times = Counter(chain.from_iterable(places)).most_common(1)[0] if any(places) else ("", 0)
    return [times >= max(FEWEST, _MOST * len(all_parts)) and usual in own for own in places]


def _whole_names(words: Sequence[tuple[str, ...]], alike: Sequence[bool]) -> list[str]:
    """Return the names with a comma behind the last name, if the words of all show which that is.

    Of two parts the first is the last name, as photographers write, unless it has first names. Words that
    most pictures share are no names: `student_10203_photo`.
    """
    same, times = Counter(words).most_common(1)[0] if words else ((), 0)
    nobody = same if times >= max(_FEW, _MOST * len(words)) else ()
    words = _without_groups([() if parts == nobody else _split_glued(parts) for parts in words])
    small = " ".join(said for parts in words if is_small(said := " ".join(parts)))
    has_first_name = bool(FIRST_NAMES & set(map(fold, re.split(r"[\s,-]+", small))))
    as_others = (has_first_name or has for has in alike)
    words = [() if _is_text(parts, has) else parts for parts, has in zip(words, as_others, strict=True)]
    first, behind = ([parts[at] for parts in words if len(parts) > 1] for at in (0, -1))
    whole = [parts[0] for parts in words if len(parts) == 1]
    dashed = len(whole) >= _FEW and all("-" in name for name in whole)
    family_first = are_family_first([name.replace("-", " ") for name in whole] if dashed else whole)
    blanks = sum(" " in name and "," not in name for name in whole)
    told_order = order_names(first, behind, NO_CLUES) if first else None
    given_first = told_order == (0, 1) or (not told_order and not family_first and 2 * blanks > len(words))
    single = 2 * sum(not re.search(r"[\s,-]", name) for name in whole) > len(words)  # Ben, Jean-Luc, Mia
    return [_whole_name(parts, given_first, family_first, dashed, single) for parts in words]


def _whole_name(
    words: tuple[str, ...], given_first: bool, family_first: bool, dashed: bool, single: bool
) -> str:
    if len(words) > 1:
        if given_first:
            return f"{' '.join(words[1:])}, {words[0]}"
        turned = put_family_last(" ".join(words)) if len(words) > 2 and " " not in words[0] else ""
        return turned if "," in turned else f"{words[0]}, {' '.join(words[1:])}"  # van_der_Berg_Sofia
    whole = "".join(words)
    if dashed and family_first and whole:  # García López-José
        *before, given = whole.split("-")
        if len(before) > 1 and fold(before[-1]) in FIRST_NAMES:
            given = f"{before.pop()}-{given}"
        return f"{'-'.join(before)}, {given}"
    if " " not in whole and whole.count("-") > 1:
        given, *more = whole.split("-")
        given = f"{given}-{more.pop(0)}" if fold(more[0]) in FIRST_NAMES else given
        return f"{'-'.join(more)}, {given}"
    whole = whole if single or " " in whole else whole.replace("-", " ")
    return put_family_last(whole) if family_first else whole


def _without_marks(words: Mapping[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Drop the first of three words, if it is in capitals and all in the folder have it: `STF_Webb_Susan`."""
    folders = {file: PurePosixPath(file).parent for file in words}
    firsts = group((folders[file], parts[0]) for file, parts in words.items() if len(parts) > 2)
    marked = {
        folder
        for folder, marks in firsts.items()
        if len(marks) >= _FEW and len(set(marks)) == 1 and marks[0].isupper()
    }
    return [
        parts[1:] if len(parts) > 2 and folders[file] in marked and not parts[1].isupper() else parts
        for file, parts in words.items()
    ]


def _without_groups(words: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Drop the first of three words if each such word is in several names: a teacher, `Ortiz_Chen_Maya`.

    A single word is no name of this kind: `Class 6A`.
    """
    firsts = Counter(parts[0] for parts in words if len(parts) > 2)
    several = sum(len(parts) > 1 for parts in words)
    shared = several > FEWEST and firsts.total() == several and min(firsts.values()) > 1
    return [parts[1:] if shared and len(parts) > 1 else parts for parts in words]


def _is_text(words: tuple[str, ...], small_names: bool) -> bool:
    """Whether words are no name: `Book fair`; `boy-with-book`, unless other names here have small letters."""
    text = re.sub(r"[-,]", " ", " ".join(words))
    first, _, rest = text.partition(" ")
    text = rest if rest and fold(first) in _OF_ADULTS else text  # juf Ida Smit
    if why_nobody(text):
        return bool(text)
    if is_small(text):
        return not small_names
    parts = [word for word in text.split() if word not in PARTICLES | BEFORE_LAST]
    return any(is_small(word) and (len(word) > 1 or word == parts[-1]) for word in parts)  # Ruiz y Vega


def _split_glued(words: tuple[str, ...]) -> tuple[str, ...]:
    """Split `MayaChen` at the capital."""
    return (GLUED.sub(" ", words[0]),) if len(words) == 1 and " " not in words[0] else words


def _is_school_year(text: str) -> bool:
    return not text.isdecimal() and is_year(text)


def _grade(text: str) -> str:
    place = read_place(text.replace("-", " "))
    return place.grade if place.is_grade and not text.isdecimal() else ""


def _room(text: str, shared: bool) -> str:
    """Return the class in a part: by its word, or by its form if several pictures share it."""
    place = read_place(plain := clean(text.replace("-", " ")))
    named = re.fullmatch(PLACE, text, re.IGNORECASE) or (shared and place.name)
    return plain if named and not _grade(text) else ""


def _count_from_1(column: Mapping[str, str], total: int) -> bool:
    """Whether the numbers at one position of all names are the same, or only count the pictures."""
    numbers = [text.lstrip(ascii_letters) for text in column.values()]
    if len(numbers) < max(_FEW, total) or not all(map(str.isdecimal, numbers)):
        return False
    return len(set(numbers)) == 1 or sorted(map(int, numbers)) == list(range(1, len(numbers) + 1))


def _own_numbers(columns: Iterable[Mapping[str, str]], people: Mapping[str, str]) -> dict[str, str]:
    """Return each picture's student number, if only one column can have it.

    A number that several people share is a year, a class or a date. If somebody has two numbers, both belong
    to the pictures. `Chen_Maya_1` is a copy or a take, unless most have a number.
    """
    fits = []
    for column in columns:
        pairs = {(number, people[file]) for file, number in column.items()}
        whose = group(pairs)
        shared = len(pairs) > len(whose)
        if len(pairs) > len({who for _, who in pairs}) or len(whose) < len(column) / 2:
            continue
        most = not shared and len(whose) >= _MOST * len(people) > 2
        own = {
            file: number
            for file, number in column.items()
            if len(whose[number]) == 1 and (most or len(number) >= _SHORTEST)
        }
        fits += [own] if own and not (have_no_gaps(own.values()) or are_frames(own.values())) else []
    return fits[0] if len(fits) == 1 else {}
