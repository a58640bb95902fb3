"""Find rows that hold only a class, "Homeroom: Ms. Gray" or "7A", above the people in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.not_names import PAGE, is_no_class, says_no_class, why_nobody
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import is_name_title, title_kind
from namecards.importing.clues import MOSTLY
from namecards.importing.columns.content import are_days, have_commas
from namecards.importing.columns.name_order import is_common
from namecards.importing.patterns import compile_later
from namecards.importing.places.alike import named_by_number
from namecards.importing.places.bits import scan
from namecards.importing.places.class_headings import class_above, class_of, with_line_below
from namecards.importing.places.read_place import read_place
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.row import Row
from namecards.importing.typed_lists.headings import heading_meaning, is_of_school, only_text, plain_text
from namecards.importing.typed_lists.lines_between import without_remarks
from namecards.importing.typed_lists.typed_lines import find_people
from namecards.importing.words import pattern, words_of

_COUNT = compile_later(rf"(?:{pattern('cells.sum')})\W*\d*\W*", re.IGNORECASE)
_COUNTED = re.compile(r"\d{1,3} [^\W\d]+")
"""The number of people beside a class: 25 alumnos."""
_GRADE = re.compile(r"(?<!\d)\d{1,2}(?!\d)|\b[IVX]{2,4}\b|^[IVX]+\b(?!\.)")
_LEADING = re.compile(r"^(?:1[0-3]|[1-9])[^\W\d]{0,3}\W? ")
_NOTE = re.compile(r"\d{3}|\d[.:/]\d\d|\d(?:st|nd|rd|th|\.)? (?:to|bis|au|al|do|t/m) \d|[.!?*]\s*$|^\s*\*")
"""A year, a time, a day, days or a sentence: a remark among people."""
_LONG, _MOST_WORDS = 4, 8
"""Letters of a word that can name a class, and words of a heading."""
_WORD = re.compile(r"[^\W\d]{3}")
_FEWEST = 2
_SORTED = 6
"""The fewest names that are hardly in alphabetical order by chance."""
_NEAR = 2
"""The most rows from a class to its teacher: one row between may be blank."""


def find_class_rows(rows: Sequence[Row], first: int) -> dict[int, str]:
    """Return by row number the class that a row names; rows of people begin below row `first`.

    Any other single text is a class if several of them divide wider rows, from the top; it may also stand
    above titles that are repeated above each class.
    """
    rows = [row for row in rows if not PAGE.fullmatch(only_text(row))]
    plain = {row.number: text for row in rows if (text := plain_text(row))}
    texts = {} if _are_addressed(rows, first) else plain | _with_labels(rows, first)
    single = {number: text for number, text in texts.items() if not is_name_title(text)}
    named = {number: text for number, text in single.items() if class_of(text) and not is_no_class(text)}
    last = max((row.number for row in rows if row.number not in single), default=first)
    named, single = _with_teachers(named, texts, single)
    if stand_below(rows, named, first):
        return named
    named = {number: text for number, text in named.items() if number < last or last <= first}  # signed below
    over = classes_over_titles(rows, first)
    if over and (named.keys() <= over.keys() or max(named) < min(over)):  # the grade of all at the top
        return over
    kinds = {title_kind(cell) for row in rows if row.number == first for cell in row.cells}
    has_notes = bool(kinds) and kinds.isdisjoint((*PLACES, "id")) and not {"given", "family"} <= kinds
    below_all = [row for row in rows if row.number > first and row.number not in named]
    dividing = _dividing_texts(below_all, single, has_notes)
    once = len(set(dividing.values())) == len(dividing) >= _FEWEST
    named |= dividing if once else _like_others(rows, named, single, first)
    named = without_remarks(named)
    return named | {number: "" for number, text in texts.items() if named and says_no_class(text)}


def _dividing_texts(
    rows: Sequence[Row], single: Mapping[int, str], has_notes: bool = False
) -> dict[int, str]:
    """Return the texts alone in their rows that divide all others, without the remarks below.

    With `has_notes` no title of the list means a class or a number.
    """
    last = max((at for at, row in enumerate(rows) if row.number not in single), default=-1)
    texts = ((row.number, single.get(row.number, "")) for row in rows[: last + 1])
    texts = ((number, text) for number, text in texts if heading_meaning(text, False) != "")  # New:
    found = {number: text for number, text in texts if text and not _COUNT.fullmatch(text)}  # Total: 7
    apart = not any(one.number in found and other.number in found for one, other in pairwise(rows))
    lists = any(is_of_school(text, True) > is_of_school(text, False) for text in found.values())
    divide = bool(found) and rows[0].number in found and not (lists or any(map(_says_nobody, found.values())))
    return found if divide and apart and not _are_people(rows[: last + 1], found, has_notes) else {}


def _are_people(rows: Sequence[Row], texts: Mapping[int, str], has_notes: bool) -> bool:
    """Whether texts alone in their rows are people of whom nothing else is said.

    Each has several words; they are nearly as many as the rows that they would divide, are all together in
    alphabetical order, are turned round as the others, or all beside the others is notes, which they lack.
    """
    column = next(_column(row) for row in rows if row.number in texts)
    names = [words for row in rows if (words := [fold(word) for word in row.cell(column).split()])]
    others = [row for row in rows if row.number not in texts]
    orders = ([words[start:] for words in names] for start in (0, 1, -1))  # by first, middle or last name
    is_sorted = any(order == sorted(order) for order in orders)
    is_dense = 2 * len(texts) > len(others) or (is_sorted and len(names) >= _SORTED)
    turned = have_commas([row.cell(column) for row in others])  # Chen, Maya, as the others
    is_dense |= turned and all(", " in text for text in texts.values())
    filled = Counter(at for row in others for at in row.places)
    usual = [at for at, count in filled.items() if at != column and count >= MOSTLY * len(others)]
    noted = (row.cell(at) for row in others for at in usual if row.cell(at).strip())
    is_dense |= has_notes and all(map(_WORD.search, noted))
    return is_dense and all(" " in text for text in texts.values())


def _like_others(
    rows: Sequence[Row], named: Mapping[int, str], single: Mapping[int, str], first: int
) -> dict[int, str]:
    """Return the texts alone in their rows that divide people as the classes do, by a number or their words.

    "LOWER 6 ARTS" below "FORM 4 BLUE" is one: else its people would be in the class above.
    """
    filled = [Row(first, ()), *(row for row in rows if row.number > first and row.filled)]
    columns = {_column(row) for row in filled if row.number in named}
    known = {word for text in named.values() for word in words_of(text) if len(word) >= _LONG}
    found = dict[int, str]()
    for before, row, behind in zip(filled, filled[1:], filled[2:], strict=False):
        text = single.get(row.number, "")
        is_between = row.number not in named and before.number not in single and behind.number not in single
        if text and is_between and _column(row) in columns and _is_like_class(text, known):
            found[row.number] = text
    return found


def _column(row: Row) -> int:
    return next(iter(row.places), -1)


def _is_like_class(text: str, known: Container[str]) -> bool:
    """Whether a short text has a number, or a word of a class or of the others, and says nothing else."""
    words = words_of(text)
    is_like = bool(_GRADE.search(text)) or any(word in known for word in words)
    is_like |= any(bit.label in ("class", "grade", "section") for bit in scan(text))
    is_other = heading_meaning(text, True) is not None or _says_nobody(text)
    return is_like and len(words) <= _MOST_WORDS and not is_other and not _NOTE.search(text)


def _says_nobody(text: str) -> bool:
    """Whether a text is a sum, a note or only a part of a class; "2º Bachillerato" is not a street."""
    return bool(why_nobody(_LEADING.sub("", text).strip("()"))) or is_no_class(text)


def _are_addressed(rows: Sequence[Row], first: int) -> bool:
    """Whether most rows of people begin with a form of address: a list of teachers, who are no headings."""
    begin = [row.texts[0] for row in rows if row.number > first and row.texts]
    return 2 * sum(map(bool, map(TEACHER.match, begin))) > len(begin)


def _with_labels(rows: Sequence[Row], first: int) -> dict[int, str]:
    """Return by row number the classes with other facts beside them: "Class 2A", "Teacher: Ms. Fox".

    Above a single list all of that is about everybody; so is more than one row above the titles.
    """
    titles = [row.texts for row in rows if row.number == first]
    is_again = sum(row.texts in titles for row in rows) > 1  # then heads of pages are read elsewhere
    wide = {
        row.number: [text for text in _join_labels(row.texts) if not are_days([text])]
        for row in rows
        if row.filled > 1
    }
    found = {
        number: ", ".join(texts)
        for number, texts in wide.items()
        if class_of("".join(texts[:1])) and all(_is_about_class(text, is_again) for text in texts[1:])
    }
    is_above = sum(number < first for number in found) > 1
    return {} if is_above or not _FEWEST <= len(found) < len(rows) / 2 else found


def _join_labels(texts: Sequence[str]) -> list[str]:
    """Return the texts of a row with each label joined to its value: "Class", "5B" is "Class: 5B"."""
    joined = list[str]()
    for text in texts:
        before = joined[-1] if joined else ""
        kind = title_kind(before) if ":" not in before.rstrip(":") else ""  # "Class: 801" has its value
        is_value = before.endswith(":") or (kind in PLACES and not title_kind(text))
        is_value |= kind == "homeroom" and len(joined) > 1
        joined[-1:] = [f"{before.rstrip(':')}: {text}"] if is_value else [*joined[-1:], text]
    return joined


def _is_about_class(text: str, is_labelled: bool) -> bool:
    """Whether a text beside a class is a label with its value, a number of people, a teacher or a room."""
    place = read_place(text)
    is_place = place.is_grade or (bool(place.teacher or place.room) and not place.rest)
    return ":" in text or (is_place and not is_labelled) or bool(_COUNTED.fullmatch(text))


def _with_teachers(
    named: Mapping[int, str], texts: Mapping[int, str], single: Mapping[int, str]
) -> tuple[dict[int, str], dict[int, str]]:
    """Return the rows that name a class, with what the row right below says of its teacher or room.

    Return also the texts alone in their rows, without those.
    """
    found, others, last, at, above = dict[int, str](), {**single}, -_NEAR, 0, Whereabouts()
    for number, text in sorted({**texts, **named}.items()):
        own = read_place(text)
        if number - last <= _NEAR and own.is_only_beside(above):
            above = replace(above, teacher=above.teacher or own.teacher, room=above.room or own.room)
            found[at], last = with_line_below(found[at], text), number
            others.pop(number, "")
        elif number in named:
            found[number], at, last, above = text, number, number, own
    return found, others


_DAYS = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*[-–]")
"""From one day to another: the time of a test."""


def classes_over_titles(rows: Sequence[Row], first: int) -> dict[int, str]:
    """Return by row number each text alone above titles that are repeated below another one.

    "Student" right above "Name" belongs to the titles. Titles behind a page break have nothing above them.
    Where the list has a column of classes, the head of a page is no class: "Patrons - sorted by name".
    """
    titles = next((row.texts for row in rows if row.number == first), [])
    named = [row for row in rows if all(map(is_name_title, row.texts))]
    rows = [row for row in rows if row.texts == titles or row not in named]
    again = [at for at, row in enumerate(rows) if at and row.texts == titles]
    over = {rows[at - 1].number: text for at in again if (text := plain_text(rows[at - 1]))}
    has_column = any(title_kind(text) in ("class", "homeroom") for text in titles)
    over = {
        at: text
        for at, text in over.items()
        if not (PAGE.fullmatch(text) or _DAYS.search(text)) and (class_of(text) or not has_column)
    }
    texts = list(dict.fromkeys(over.values()))
    are_classes = named_by_number(texts) or not any(why_nobody(text) or is_no_class(text) for text in texts)
    return over if are_classes and len(texts) > 1 and min(over) < first else {}


def classes_in_column(rows: Sequence[Row], first: int) -> dict[int, str]:
    """Return by row number the classes in a list of one column: above its titles, between its people."""
    if over := classes_over_titles(rows, first):
        return over
    heads = (row for row in rows if row.number == first - 1)
    from_above = [row for row in heads if TEACHER.match(plain_text(row))]
    under = (row for row in rows if row.number > first and not is_name_title(only_text(row)))
    below = [*from_above, *(row for row in under if row.filled)]
    if not all(map(only_text, below)):
        return {}
    texts = {row.number: plain_text(row) for row in below}
    teachers = {number: text for number, text in texts.items() if TEACHER.match(text)}
    if of_teachers := _dividing_texts(below, teachers):
        return of_teachers
    if between := _classes_between(texts):
        return between
    plain = _dividing_texts(below, {number: text for number, text in texts.items() if "," not in text})
    return plain if 4 * len(plain) <= len(below) else {}


def _classes_between(texts: Mapping[int, str]) -> dict[int, str]:
    """Return by row number the classes between names, as in a list without titles; a first name is none."""
    rooms = {one.number: one.room for one in find_people(list(texts.items()), is_list=True)}
    known_rooms = {*rooms.values()} - {""}
    others = {number: text for number, text in texts.items() if number not in rooms}
    found = {number: text for number, text in others.items() if known_rooms & {class_above(text), text}}
    return {} if any(is_common(text) and not class_above(text) for text in found.values()) else found


def stand_below(rows: Sequence[Row], classes: Mapping[int, str], first: int) -> bool:
    """Whether classes are below their people: one of the same form below the last, none above the first."""
    below = (row.number for row in rows if row.number > first)
    blocks = [is_class for is_class, _ in groupby(at in classes for at in below)]
    forms = {_form(text) for text in classes.values()}
    is_apart = min(classes, default=0) > first and len(blocks) == 2 * len(classes) > _FEWEST
    return is_apart and blocks[-1] and len(forms) == 1 and "" not in forms


def _form(text: str) -> str:
    """Return the form of a class: 0 for a number; for a teacher, the word before the name."""
    return "0" if re.search(r"\d", text) else text.partition(" ")[0]


def classes_of_rows(rows: Sequence[Row], classes: Mapping[int, str], first: int) -> dict[int, str]:
    """Return by row number the class of each row: in the last row above it that names one, or below it."""
    found: dict[int, str] = {}
    current = ""
    for row in reversed(rows) if stand_below(rows, classes, first) else rows:
        current = classes.get(row.number, current)
        if current and row.number not in classes:
            found[row.number] = current
    return found


def is_single(row: Row) -> bool:
    """Whether a row has only one filled cell."""
    return bool(only_text(row))
