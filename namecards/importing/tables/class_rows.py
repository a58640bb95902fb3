"""Rows that hold nothing but a class: "Homeroom: Ms. Gray", "7A", above the people in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from namecards.core.normalize import fold
from namecards.importing.tables.class_named import LIST_WORDS, class_among
from namecards.importing.tables.content import GROUP
from namecards.importing.tables.grade_cells import CLASS_WORDS, GRADE_IN_WORDS, HIGHEST
from namecards.importing.tables.grades_told import is_grade_heading, is_room, only_grade, told_grade
from namecards.importing.tables.headers import NAME_FIELDS, split_title, title_kind
from namecards.importing.tables.nobody import PAGE, why_nobody
from namecards.importing.tables.places import place_in, places_in
from namecards.importing.tables.reading import Row
from namecards.importing.tables.teachers import TEACHER, part_teacher
from namecards.importing.tables.titles import PLACES
from namecards.importing.text import clean
from namecards.importing.words import folded, folded_phrases, pattern

_TITLED = re.compile(
    rf"(?:{CLASS_WORDS})"
    r"\s*[:–-]?\s+(?!list|roster|register|report|photo|size|of\b)(\w.{0,40})",
    re.IGNORECASE,
)
_COUNT = re.compile(r"(?<!20\d\d)((\s*[(\[]|\s+[–-])\s*\d+(\s+[^\W\d]+)?\s*[)\]]?|\s*:)$")
"""A number of people behind a class: `7A (24 students)`; the 2 of VIII-2 is none."""
_BEHIND = re.compile(r"(.*\d.*?)\s*[,(]\s*([^,()]+)\)?\W*")
"""What else stands behind the class: `5th grade (room 12)`."""
_SCHOOL_YEAR = re.compile(
    r"\s+[-–—|·,]\s[^-–—|·]*\b((19|20|1[34])\d\d|תש\w?[\"״]\w)\b.*"
    rf"|(?<=\w)[\s,]+(?:(?:{pattern('headings.lists')})[\s:.]*)*\b20\d\d(?:\s*[-/–]\s*(?:20)?\d\d)?$",
    re.IGNORECASE,
)
"""The school year behind a class, with a sign between or not: `Class 6 Jinnah - Session 2026-27`."""
_LISTED = re.compile(rf"(?:(?:{pattern('headings.lists')})[\s:–—-]+)*((?:{CLASS_WORDS})\b.*)", re.IGNORECASE)
"""Words for a list before one for a class: DAFTAR HADIR SISWA KELAS VII-A."""
_NUMBER_AND_WORD = re.compile(r"(?<![\w.,/:-])\d{1,2} [^\W\d_a-z][^\W\d_]{2,}")
"""A class that is a grade and a word: "4 Willow"."""
_MONTHS = folded_phrases("headings.months")
_DASHED = re.compile(r"\w\s*[-–—|:]\s+[^\W\d]")
"""A class and its teacher: "Grade 1 - Mr. Osgood"."""
_NO_CLASS = folded(
    "list lists roster school register report photo size of students pupils page term term semester date"
)
_LIST = folded("list lists roster register students pupils")
_LABEL_CELL = re.compile(rf":\n|(?<=\n)({pattern('titles.homeroom')}):?\n", re.IGNORECASE)
"""A label in a cell before that of its value: "Tutor:", "Mentor"."""
_LONGEST = 40
_MOST_WORDS = 4
_FEWEST = 2


def find_class_rows(rows: Sequence[Row], first: int) -> dict[int, str]:
    """Return by row number the class that a row names; rows of people begin below row `first`.

    A row with any other single text is a class if several of them part rows that are wider, from the top:
    above the titles, where these stand again above each class.
    """
    rows = [row for row in rows if not PAGE.fullmatch(_only_text(row))]
    texts = {row.number: text for row in rows if (text := _only_text(row))} | _with_labels(rows)
    single = {number: text for number, text in texts.items() if title_kind(text) not in NAME_FIELDS}
    named = {number: found for number, text in single.items() if (found := class_of(text))}
    last = max((row.number for row in rows if row.number not in single), default=first)
    named = {
        number: found
        for number, found in named.items()
        if not _is_teacher_of(number, texts, named) and (number < last or last <= first)  # signed below
    }
    over = classes_over_titles(rows, first)
    if over and all(number < min(over) for number in named):  # the grade of all at the top
        return over
    named |= _like(named, rows, single) if len(named) >= _FEWEST else {}
    plain = _parting([row for row in rows if row.number > first and row.number not in named], single)
    once = len(set(plain.values())) == len(plain) >= _FEWEST
    return named | plain if once else named


def _parting(rows: Sequence[Row], single: Mapping[int, str]) -> dict[int, str]:
    """Return the texts alone in their rows that part all others from the first on, without notes below."""
    last = max((at for at, row in enumerate(rows) if row.number not in single), default=-1)
    found = {row.number: single[row.number] for row in rows[: last + 1] if row.number in single}
    apart = not any(one.number in found and other.number in found for one, other in pairwise(rows))
    told = bool(found) and rows[0].number in found and not any(map(why_nobody, found.values()))
    return found if told and apart else {}


def _like(named: Mapping[int, str], rows: Sequence[Row], single: Mapping[int, str]) -> dict[int, str]:
    """Return single texts that begin a block as classes do that are known: "RECEPTION - Miss Hall"."""
    dashed = all(_DASHED.search(single[number]) for number in named)
    return {
        row.number: single[row.number]
        for row, under in pairwise(rows)
        if dashed
        and row.number in single
        and under.number == row.number + 1
        and under.number not in single
        and _DASHED.search(single[row.number])
        and not why_nobody(single[row.number])
    } | dict(named)


def _with_labels(rows: Sequence[Row]) -> dict[int, str]:
    """Return by row number the classes with more about them in other cells: "Class 2A", "Teacher: Ms. Fox".

    Above one list alone, all of it is about everybody.
    """
    filled = ((row.number, row.texts) for row in rows)
    wide = ((number, _LABEL_CELL.sub(r"\1: ", "\n".join(texts)).split("\n")) for number, texts in filled)
    found = {
        number: texts[0]
        for number, texts in wide
        if len(texts) > 1 and all(":" in text for text in texts[1:]) and class_of(texts[0])
    }
    return found if len(found) >= _FEWEST else {}


def _is_teacher_of(number: int, texts: Mapping[int, str], named: Mapping[int, str]) -> bool:
    """Whether a row names the teacher of the class in the row above it: the class is what counts."""
    own, above = (set(places_in(texts.get(at, ""))) for at in (number, number - 1))
    in_class = number - 1 in named and not only_grade([texts[number - 1]])
    return in_class and "homeroom" in own - above and "class" not in own


def classes_over_titles(rows: Sequence[Row], first: int) -> dict[int, str]:
    """Return by row number what stands alone above the titles, where they come again below another one.

    "Student" right above "Name" belongs to the titles. Titles behind a page have nothing above them.
    """
    titles = next((row.texts for row in rows if row.number == first), [])
    rows = [
        row
        for row in rows
        if row.texts == titles or not all(title_kind(text) in NAME_FIELDS for text in row.texts)
    ]
    again = [at for at, row in enumerate(rows) if at and row.texts == titles]
    over = {rows[at - 1].number: text for at in again if (text := _only_text(rows[at - 1]))}
    over = {at: text for at, text in over.items() if not PAGE.fullmatch(text)}
    texts = list(dict.fromkeys(over.values()))
    told = named_by_number(texts) or not any(map(why_nobody, texts))
    return over if told and len(texts) > 1 and min(over) < first else {}


def classes_in_column(rows: Sequence[Row], first: int) -> dict[int, str]:
    """Return by row number the classes in a list of one column: over its titles, or what has no comma."""
    if over := classes_over_titles(rows, first):
        return over
    from_above = [row for row in rows if row.number == first - 1 and TEACHER.match(_only_text(row))]
    below = [*from_above, *(row for row in rows if row.number > first and row.filled)]
    if not all(map(_only_text, below)):
        return {}
    plain = _parting(below, {row.number: _only_text(row) for row in below if "," not in _only_text(row)})
    return plain if 4 * len(plain) <= len(below) or all(map(TEACHER.match, plain.values())) else {}


@lru_cache(maxsize=20_000)
def class_of(text: str) -> str:
    """Return the class that a text names: `Ms. Gray` of "Homeroom: Ms. Gray"; empty if it names none."""
    text = _bare(text.strip("*_ "))  # *bold* in a messenger
    whole, (text, teacher) = text, part_teacher(text)
    if not text or (TEACHER.match(whole) and is_room(text)):  # Mrs. Okoye - Room 14
        return teacher
    if (TEACHER.match(whole) and "class" not in places_in(text)) or only_grade([text]):
        text = whole
    behind = _BEHIND.fullmatch(text)
    text = behind[1] if behind and is_room(behind[2]) else text
    bare = _COUNT.sub("", text)
    text = text if title_kind(bare) in PLACES else bare  # the 5 of "Class - 5" is no count
    if listed := class_among(text):
        return listed
    graded = told_grade(text)
    if graded.grade and (not graded.rest or is_room(graded.rest)):
        return text
    if graded.grade and len(graded.rest.split()) >= _MOST_WORDS - 1:  # Book Fair sign-up Grade 4
        return f"Grade {graded.grade} - {teacher}" if teacher else ""
    if is_grade_heading(whole):
        return whole
    if why_nobody(text) and not GROUP.fullmatch(text):
        return ""
    places = places_in(text)
    in_words = GRADE_IN_WORDS.fullmatch(places.get("grade", "")) and len(places) > 1
    if (":" in text or in_words) and (place := place_in(text)):
        return f"{place} (Grade {places['grade']})" if {"grade", "homeroom"} == places.keys() else place
    text = _without_list_words(text)
    titled = _TITLED.fullmatch(text)
    if titled and ":" not in text and _LIST.intersection(split_title(text)):  # CLASS WISE STUDENT LIST
        return ""
    if titled or GROUP.fullmatch(text):
        return titled[1] if titled else text
    return _without_title(text) if _names_place(text) else ""


def _bare(text: str) -> str:
    """Return a heading without the school year behind it, and without words for a list before its class.

    "Room 2014" has no year, and CLASS WISE STUDENT LIST 2026 no class.
    """
    plain = _SCHOOL_YEAR.sub("", text)
    no_class = title_kind(plain) or _LIST.intersection(split_title(text))
    text = text if no_class and not re.search(r"\d", plain) else plain
    listed = _LISTED.fullmatch(text)
    return listed[1] if listed and _is_numbered(listed[1]) else text


def _is_numbered(text: str) -> bool:
    """Whether a text is a word for a class, and one or two with a number: KELAS VII-A, Aji: JSS 2A."""
    found = _TITLED.fullmatch(text)
    numbered = found and (re.search(r"\d", found[1]) or GROUP.fullmatch(found[1]))
    return bool(found and numbered) and len(text.split()) <= _MOST_WORDS


def _without_list_words(text: str) -> str:
    """Return a class without words for a list behind it: "Class 7 Tulip - Name List"."""
    parts = text.split()
    while len(parts) > 1 and (
        (fold(parts[-1]) in LIST_WORDS and len(parts[-1]) > 1) or parts[-1] in ("-", "–")
    ):
        parts.pop()
    return " ".join(parts) if re.search(r"\d", " ".join(parts)) else text


def class_in(line: str) -> str:
    """Return the class that a heading names, also among other words: "Luokka 5C, opettaja Kaisa Lindroos"."""
    places = {} if class_among(line) else places_in(line)
    worded = {"class", "section"} & set(places) and place_in(line)
    return worded or class_of(line) or places.get("homeroom", "")


def named_by_number(texts: Sequence[str]) -> list[str]:
    """Return what texts name by a grade and a word each, "8 Red" and "8 Blue"; days of one month are none."""
    found = [_NUMBER_AND_WORD.findall(text) for text in texts]
    names = [each[0] for each in found if len(each) == 1 and int(each[0].split()[0]) <= HIGHEST]
    behind = {fold(name.split()[1]) for name in names}
    return names if len(names) == len(texts) == len(behind) > 1 and not behind & _MONTHS else []


def _without_title(text: str) -> str:
    """Return what a heading says behind its words for a class: `10H2` of "Classe / Klasse 10H2".

    `6A1` of "Danh sách học sinh lớp 6A1": one with a digit, at the end, whatever stands before the word.
    """
    words = text.split()
    if len(words) > 1 and title_kind(words[-2]) == "class" and re.search(r"\d", words[-1]):
        return words[-1]
    begin = takewhile(lambda word: title_kind(word) in ("class", "homeroom") or word == "/", words)
    return " ".join(words[sum(1 for _ in begin) :])


def _names_place(text: str) -> bool:
    """Whether a short text has a word for a class beside a number: "4. Sınıf", "Grade 3 - Mr. Poe".

    The number of a school stands elsewhere: "Yekatit 23 Primary Grades School".
    """
    numbers = re.findall(r"\d+", text)
    if not numbers or len(text) > _LONGEST or any(len(number) > 3 for number in numbers):
        return False
    words = re.findall(r"[^\W\d_]?\d\S*|[^\W\d_]+", text)
    beside = any(
        title_kind(one) in PLACES
        for pair in pairwise(words)
        for one in pair
        if re.search(r"\d", "".join(pair))
    )
    return beside and not _NO_CLASS.intersection(split_title(text))


def classes_below(rows: Sequence[Row], classes: Mapping[int, str]) -> dict[int, str]:
    """Return by the number of each row the class in the last row above it that names one."""
    found: dict[int, str] = {}
    current = ""
    for row in rows:
        current = classes.get(row.number, current)
        if current and row.number not in classes:
            found[row.number] = current
    return found


def is_single(row: Row) -> bool:
    """Whether only one cell of a row is filled."""
    return bool(_only_text(row))


def _only_text(row: Row) -> str:
    """Return the text of a row with one cell that is not blank; of a wider row nothing."""
    return clean(next(filter(str.strip, row.cells))) if row.filled == 1 else ""
