"""Test the cells of a column: titles differ from office to office, and numbers and classes look alike."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from namecards.core.normalize import bare_number, fold
from namecards.importing.cells.grades import (
    AGE,
    GRADE_IN_WORDS,
    GROUP,
    HIGHEST,
    LEVEL,
    ORDINALS,
    are_streams,
    bare_grade,
    read_number,
)
from namecards.importing.cells.private import begin_with_birth
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import FEWEST, MOST, Clues
from namecards.importing.columns.grade_cells import begin_with_grades, name_classes
from namecards.importing.letters import ADMISSION
from namecards.importing.places.read_place import read_place
from namecards.importing.words import folded_phrases, is_no_letter

_SOME = 0.5
"""The share of the pictures, or of the cells, that must agree for a column to be the number of people."""
BY_PHOTOS = "the photos are named by it"
_AGREED = 5
"""The number of people who share a value with a classmate that is no chance."""
RUNNING = 5
"""The fewest rows in which 1, 2, 3 … below "ID" are taken for row numbers."""
COUNTED = 100
"""Lower numbers may only count the rows, wherever they begin."""
_DOTTED = r"[1-9]\d?(\.\d{3}){2}([-–. ]?[\dkx])?|[1-9]\d{2}(\.\d{3}){2}[-–][\dkx]"
"""A number with dots between thousands, and perhaps a check digit: 5.204.417-3; no telephone has these."""
_NUMBER = re.compile(
    rf"(?=.*\d)[^\W\d_]{{0,3}}[-. ]?\d[^\W_]*([-/][^\W_]+)*|{_DOTTED}|{ADMISSION}", re.IGNORECASE
)
_DATE = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b.*|(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{4}|\d{6})?"
    r"|((0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2]))(19|20)\d\d"
    r"|(\w+ )?\d{1,2}[. -]+[^\W\d]{3,}[. -]+(\d\d){1,2}|[^\W\d]{3,}[. ]+\d{1,2},? \d{4}"
)
"""Days in figures, with or without signs, and with the month as a word."""
_PHONE = re.compile(
    rf"(?!(?:{_DOTTED}|(?:19|20)\d\d[-/]\d{{3,5}})$)[+(\d][\d()/ .-]*[ ()/.-][\d()/ .-]*\d|\+\d{{7,}}"
    r"|0[1-9]\d{8,9}|1?(?!20[0-3])[2-9]\d\d[2-9]\d{6}|1[3-9]\d{9}"
)
"""A telephone number with signs, or with a country's length: 07700900123, 5558122250; no year first."""
_STREET = re.compile(
    r"(?:\d+\w?,? [^\W\d][^\W\d.'’]+ [^\d]+|[^\W\d][^\d]{3,} [^\d]{3,} \d+\w?|[^\W\d]{5,}\.? \d+\w?)"
    r"(?:,? ?\d{4,6}(?:[ -]\d{2,4})?(?: [^\d]+)?|,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})?"
)
"""A street with its house, perhaps with the town's postal code: "12 Elm Street, Denver, CO 80201"."""
CALL = 7
"""Digits of the shortest number of a telephone."""
_LETTER_MARK = re.compile(r"[A-F][+-]?|[ABC][12]\+?")
_SEATED = re.compile(r"\d{1,2} ?(?:年|학년) ?\w{1,2} ?[組组班반] ?\d{1,2} ?[番號号번]?")
"""A class and the number in it: 2年3組15番."""
OF_THING = re.compile(r"97[89]-?(\d-?){10}|\d{1,2}-\d{1,2}-\d{1,2}")
"""The number of a book, and the combination of a lock: 7-31-15."""
_SECRET = re.compile(r"\d{3}-\d{2}-\d{4}|(\d\d)?\d{6}[-+]\d{4}|\d{6}[-+A]\d{3}\w")
"""A number from the state: social security, and Nordic ones that begin with the day of birth."""
_NAMED_GRADE = re.compile(r"grade|year|klasse|class|jahrgang|kindergarten|\bstd|\bform", re.IGNORECASE)
_CODE = re.compile(r"(?=.*\d)(?!\d+([.,]\d+)?$)[^\W_]{1,4}([-./ ]?[^\W_]{1,4}){0,2}")
_FLAGS = folded_phrases("cells.yes") | folded_phrases("cells.no")
_NO_GROUP = _FLAGS | folded_phrases("cells.sex") | set(filter(is_no_letter, folded_phrases("people.address")))
_LONGEST = 16
"""Characters of the longest number; longer ones are keys of a database."""


def are_alike(pattern: re.Pattern[str], cells: Sequence[str]) -> bool:
    """Whether nearly all cells have a shape."""
    return bool(cells) and sum(bool(pattern.fullmatch(cell)) for cell in cells) >= MOST * len(cells)


def number_evidence(cells: Sequence[str], clues: Clues) -> str:
    """Return why a column is certainly the number of people; empty if nothing proves it."""
    bare = {bare_number(cell) for cell in cells}
    if len(bare) < FEWEST:
        return ""
    stems = {bare_number(re.sub(r"^[^\W\d]{2,}(?=\d{4,}$)", "", stem)) for stem in clues.pictures}  # SR 4417
    stems |= set(map(bare_number, clues.pictures))
    if len(bare & stems) >= FEWEST and _share(bare & stems, bare, stems) >= _SOME:
        return BY_PHOTOS
    if len(bare & clues.numbers) >= FEWEST and _share(bare & clues.numbers, bare, clues.numbers) >= _SOME:
        return "people who are here have these numbers"
    return ""


def _share(common: Collection[str], *sets: Collection[str]) -> float:
    return max(len(common) / len(each) for each in sets)


def look_like_numbers(cells: Sequence[str]) -> bool:
    """Whether a column without a clear title may be the number of people: all differ, no date, no phone."""
    if len(cells) < FEWEST or len(set(cells)) < len(cells) or are_running(cells):
        return False
    if are_days(cells) or are_phones(cells) or are_alike(_SECRET, cells) or begin_with_birth(cells):
        return False
    if are_alike(OF_THING, cells) or are_alike(_SEATED, cells):
        return False
    least = 2 if list(cells) == sorted(cells) else 3  # 121, 176, 134 are lockers
    long = [cell for cell in cells if sum(map(str.isdigit, cell)) > least]
    return are_alike(_NUMBER, cells) and len(long) >= _SOME * len(cells) and max(map(len, cells)) < _LONGEST


def has_own_number(cell: str) -> bool:
    """Whether a cell has digits that are no part of a remark: "pindah ke SMP 5"."""
    return any(map(str.isdigit, cell)) and not re.search(r"([^\W\d_]{2,} ){2}", cell)


def numbers_in(cells: Sequence[str]) -> Sequence[str]:
    """Return the cells of a column of numbers without the words for people who have none: 无, pending."""
    numbers = list(filter(has_own_number, cells))
    return numbers if len(numbers) > _SOME * len(cells) else cells


def are_addresses(cells: Sequence[str]) -> bool:
    """Whether cells are streets with a house number: 13 Mill Road, Lange Gasse 4."""
    return len(cells) >= FEWEST and are_alike(_STREET, cells) and not are_groups(cells)


def are_houses(cells: Sequence[str]) -> bool:
    """Whether cells are streets with house numbers that are no grades: "4 Silver Birch" is a class."""
    return are_addresses(cells) and any(int(at) > HIGHEST for at in re.findall(r"\d+", " ".join(cells)))


def are_running(cells: Sequence[str], least: int = FEWEST) -> bool:
    """Whether the cells count the rows: 1, 2, 3 …; in each class anew, and perhaps with a total below."""
    numbers = [int(plain) for cell in cells if (plain := cell.rstrip(".")).isdecimal()]
    if len(numbers) < least or len(numbers) < MOST * len(cells) - 1 or max(numbers) == 1:  # room 01
        return False
    steps = [number - before for before, number in pairwise(numbers) if number != 1]
    if numbers[0] != 1:  # the second page of a list: 7, 8, 9 …
        return set(steps) == {1} and len(numbers) >= RUNNING and numbers[-1] < COUNTED
    gaps = [step for step in steps if step != 1]  # of those who left: 1, 2, 3, 4, 6
    are_few = len(gaps) * RUNNING <= len(numbers) and set(gaps) <= {2, 3}
    return not gaps or (are_few and max(numbers) < COUNTED)


def are_flags(cells: Sequence[str]) -> bool:
    """Whether the cells of a column are yes and no."""
    return bool(cells) and all(fold(cell) in _FLAGS for cell in cells)


def are_days(cells: Sequence[str]) -> bool:
    """Whether the cells of a column are days; 20230101, 20230102 … are numbers that count up in a year."""
    counted = len(cells) > FEWEST and list(cells) == sorted(set(cells)) and all(map(str.isdecimal, cells))
    return are_alike(_DATE, cells) and not (counted and len({cell[:6] for cell in cells}) == 1)


def are_phones(cells: Sequence[str]) -> bool:
    """Whether the cells of a column are telephone numbers; numbers that count up are not."""
    filled = list(filter(None, cells))
    is_series = len({cell[:4] for cell in filled}) == 1 and filled == sorted(filled)
    counted = is_series and len(filled) > FEWEST and all(map(str.isdecimal, filled))
    return are_alike(_PHONE, filled) and not counted


def name_grades(cells: Sequence[str]) -> bool:
    """Whether the cells name grades by a word: Grade 6, Sixth grade."""
    are_worded = (_NAMED_GRADE.search(c) or "grade" in map(title_kind, c.split()) for c in cells)
    numbers = [HIGHEST + 1 if (number := read_number(c)) is None else number for c in cells]
    return max(numbers, default=HIGHEST + 1) <= HIGHEST and all(are_worded) and not any(map(AGE.match, cells))


def are_grades(cells: Sequence[str]) -> bool:
    """Whether a column titled "class" holds grades only: 2, 3, K; also in words, السابع, or letters, ז'."""
    if cells and all(GRADE_IN_WORDS.fullmatch(cell) or fold(cell) in ORDINALS for cell in cells):
        return True
    numbers = [read_number(cell) for cell in cells]
    is_sure = any(
        re.fullmatch(r"\d+(st|nd|rd|th)?", cell, re.IGNORECASE)
        or (len(cell) > 1 and number and bare_grade(cell).isalpha())  # VI, six
        for cell, number in zip(cells, numbers, strict=True)
    )
    return is_sure and all(one is not None and one <= HIGHEST for one in numbers)


def have_digits(cells: Sequence[str]) -> bool:
    """Whether the cells are numbers, not names of files or users."""
    return are_alike(_NUMBER, cells)


_SECTION = re.compile(r"(1[0-3]|[1-9])[/-](\d{1,2})")


def are_classes(cells: Sequence[str]) -> bool:
    """Whether a column titled "Grade" holds classes: 7A and 7B, ป.4/2, السابع أ."""
    sections = [_SECTION.fullmatch(cell) for cell in cells]
    if name_classes(cells) or (all(sections) and any(int(s[2]) != int(s[1]) + 1 for s in sections if s)):
        return True  # 5/1, but not years 5/6
    are_named = all(read_place(cell).name for cell in cells)
    are_named &= not all(map(LEVEL.fullmatch, cells))
    return bool(cells) and are_named and all(read_number(cell) is None for cell in cells)


def are_marks(cells: Sequence[str]) -> bool:
    """Whether a column titled "Grade" holds marks or language levels: 87, 92.5; A, B+; A2, B1."""
    letters = {cell[:1] for cell in cells} if are_alike(_LETTER_MARK, cells) else set()
    if len(letters) > 1:
        return True
    numbers = [cell for cell in cells if re.fullmatch(r"\d+([.,]\d+)?%?", cell)]
    high = [number for number in numbers if float(number.rstrip("%").replace(",", ".")) > HIGHEST]
    return len(numbers) >= MOST * len(cells) and 2 * len(high) > len(numbers)


def are_scores(cells: Sequence[str]) -> bool:
    """Whether different numbers are points or percents, not numbers of things: 41, 93.2, 88%."""
    return len(set(cells)) > 1 and are_alike(re.compile(r"\d{1,2}([.,]\d+)?%?|100%?"), cells)


def are_numbers(cells: Sequence[str]) -> bool:
    """Whether most cells are numbers, also telephone numbers; then a word is a remark: 9, 8, BAJA."""
    number = re.compile(r"\d+([.,]\d+)?|[\d ()+./-]{7,}")
    return 4 * sum(bool(number.fullmatch(cell)) for cell in cells) > 3 * len(cells)


def are_years(cells: Sequence[str]) -> bool:
    """Whether a column titled "Class of" holds years."""
    return are_alike(re.compile(r"(19|20)\d\d"), cells)


def is_school_year(text: str) -> bool:
    """Whether a text is a school year: 2026-2027."""
    return bool(re.fullmatch(r"(19|20)\d\d\W{0,3}((19|20)?\d\d)?", text))


def are_words(cells: Sequence[str]) -> bool:
    """Whether a column holds words: user names and names, no numbers."""
    return bool(cells) and not any(char.isdigit() for cell in cells for char in cell)


def have_commas(cells: Sequence[str]) -> bool:
    """Whether cells are whole names with the last name first: `Chen, Maya`."""
    return len(cells) >= FEWEST and sum("," in cell for cell in cells) >= MOST * len(cells)


def are_codes(cells: Sequence[str]) -> bool:
    """Whether most cells are words with digits, `kurz01`: no column of names, whatever its title."""
    codes = [cell for cell in cells if " " not in cell and any(map(str.isdigit, cell))]
    return 2 * len(codes) > len(cells) >= FEWEST


def look_like_groups(cells: Sequence[str]) -> bool:
    """Whether a column may hold classes: 7B, Klasse 6, Room 12, each shared by several people."""
    is_formed = are_alike(GROUP, cells) or are_streams(cells) or begin_with_grades(cells)
    return is_formed and 3 * len(set(cells)) <= 2 * len(cells)


def are_groups(cells: Sequence[str]) -> bool:
    """Whether cells look like classes, however many people are in each."""
    return are_alike(GROUP, cells)


def is_group(text: str) -> bool:
    """Whether a text looks like a class."""
    return are_groups([text])


def may_be_places(cells: Sequence[str]) -> bool:
    """Whether cells may be classes: no flags, days, sums of money or words for boys and girls."""
    are_letters = len(set(cells)) > 2 and {*map(len, cells)} == {1}  # a, b and c: no boys and girls
    are_sexes = not are_letters and not _NO_GROUP.isdisjoint(map(fold, cells))
    have_sums = any(re.fullmatch(r"-?\d+[.,]\d\d?%?", cell) for cell in cells)
    return not (are_sexes or have_sums or are_flags(cells) or are_days(cells))


def look_like_codes(cells: Sequence[str]) -> bool:
    """Whether a column without a title may hold classes: short codes that several people share, B1SJ."""
    return are_alike(_CODE, cells) and not are_alike(_DATE, cells) and are_shared(cells)


def are_shared_words(cells: Sequence[str]) -> bool:
    """Whether a column without a title holds a few words that several people share, like classes."""
    are_words = all(len(cell) > 2 and "@" not in cell and any(map(str.isalpha, cell)) for cell in cells)
    return are_words and are_shared(cells) and _NO_GROUP.isdisjoint(map(fold, cells))


def determine(fine: Sequence[str], coarse: Sequence[str]) -> bool:
    """Whether each value of a column has one value in another, not by chance: a class has its grade."""
    pairs = [(one, other) for one, other in zip(fine, coarse, strict=True) if one and other]
    values = len({one for one, _ in pairs})
    is_part = values == len(set(pairs)) and len({other for _, other in pairs}) > 1
    return is_part and len(pairs) - values >= _AGREED


def are_shared(cells: Sequence[str]) -> bool:
    """Whether a column has several values, each for several people."""
    return len(set(cells)) > 1 and 2 * len(set(cells)) <= len(cells)


def examples(cells: Iterable[str]) -> tuple[str, ...]:
    """Return two different cells, to show what a column holds."""
    return tuple(dict.fromkeys(filter(None, cells)))[:2]
