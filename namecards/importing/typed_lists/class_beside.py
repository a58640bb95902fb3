"""Split the class from the name if lines have the same sign between them: "9° A: Ana Kos"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby, product

from namecards.importing.cells.grades import GRADE_AND_WORD
from namecards.importing.cells.not_names import is_no_class
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.columns.content import is_group
from namecards.importing.places.bits import CODE
from namecards.importing.places.class_headings import class_above
from namecards.importing.typed_lists.beside import split_known_texts
from namecards.importing.typed_lists.entries import TypedLine, with_texts
from namecards.importing.typed_lists.typed_line import parse_line

Parted = tuple[str, str]
"""A class and a name."""
Form = Callable[[str], Iterator[Parted]]
"""Splits a line in the ways that one sign allows."""
_SIGNS = (":", r"\|", "→|[-=]>", ">", "=", "[·•]", r"\s[-–—]+\s", r"\s/\s", "[;,]", r"\.{3,}")
_BEFORE = re.compile(r"[\[({<]?\s*([^\[\](){}<>]+?)\s*[\])}>]\s*[-–—:.]?\s*(.*)")
_BEHIND = re.compile(r"(.*?)\s*[\[({<]\s*([^\[\](){}<>]+?)\s*[\])}>]\.?")
"""A class in brackets before or behind a name; before it, the first bracket may lack: "7B) Ana Kos"."""
_NUMBER = re.compile(r"(?:1[0-3]|[1-9])(?:-\d{1,2})?")
"""A grade, perhaps with the number of its class."""
_LONGEST = 25
_SAMPLE = 100


def split_classes(lines: Sequence[tuple[int, str]], is_list: bool) -> Mapping[int, TypedLine]:
    """Return the lines with a class beside a name, by line number, if most lines have one.

    A name between them has no class.
    """
    texts = [(at, text) for at, line in lines if (text := line.strip())]
    some = texts[:_SAMPLE] if len(texts) >= FEWEST else []
    plain = {at: one for at, text in some if (one := parse_line(at, text, is_list))}
    forms = [form for form in _FORMS if sum(any(form(text)) for _, text in some) >= FEWEST]
    for is_place, form in product((_is_class, _is_number), forms):
        read = partial(_read, form=form, is_place=is_place, is_list=is_list)
        found = {at: one for at, text in some if (one := read(at, text))}
        known = sum(at in plain and _is_known(plain[at], one) for at, one in found.items())
        are_most = len(found) >= max(FEWEST, MOSTLY * len(plain.keys() | found.keys()))
        if are_most and known < MOSTLY * len(found) and _are_groups(found, is_place is _is_number):
            classed = {at: one for at, text in texts if (one := read(at, text))}
            between = [line for line in texts if min(classed) < line[0] < max(classed)]
            parsed = (parse_line(at, text, is_list) for at, text in between if at not in classed)
            others = filter(None, parsed)
            bare = (one for one in others if not (one.tails or one.labelled or TEACHER.match(one.name)))
            return classed | {one.number: replace(one, tails=("",)) for one in bare}
    return {}


def _read(at: int, text: str, form: Form, is_place: Callable[[str], bool], is_list: bool) -> TypedLine | None:
    """Return a line as a name, with its class among the words beside it; else None."""
    text, texts = split_known_texts(text)
    for place, name in form(text):
        is_whole = place.count("(") == place.count(")") and place and name  # not Ms. Lee) of (4th, Ms. Lee)
        one = parse_line(at, name, is_list) if is_whole and is_place(place) else None
        if one and not (TEACHER.match(name) or _is_class(one.name)):
            return with_texts(replace(one, tails=(place, *one.tails)), texts)
    return None


def _is_known(plain: TypedLine, one: TypedLine) -> bool:
    """Whether a line says as it is where a person belongs, perhaps one whose name has more behind it."""
    return plain.is_told and one.name.startswith(plain.name)


def _is_class(text: str) -> bool:
    """Whether a text is a class by its form, a grade with its word, a room or a teacher."""
    may_be = len(text) <= _LONGEST and not text.isdecimal() and not is_no_class(text)
    is_named = GRADE_AND_WORD.fullmatch(re.sub(r"\s[-–—]\s", " ", text))  # 7 - Rizal
    return may_be and bool(is_named or is_group(text) or class_above(text))


def _is_number(text: str) -> bool:
    """Whether a text may be a grade, perhaps with the number of its class: 7, 3-2."""
    return bool(_NUMBER.fullmatch(text))


def _are_groups(found: Mapping[int, TypedLine], are_numbers: bool) -> bool:
    """Whether people share a class; else the names may be their teachers. Numbers must be in blocks."""
    places = [one.tails[0] for one in found.values()]
    blocks = [place for place, _ in groupby(places)]
    is_sorted = 1 < len(blocks) == len(set(places)) and 3 * len(blocks) <= 2 * len(places)
    return is_sorted or (not are_numbers and len(set(places)) < len(places))


def _in_brackets(pattern: re.Pattern[str], text: str) -> Iterator[Parted]:
    if found := pattern.fullmatch(text):
        yield (found[1], found[2]) if pattern is _BEFORE else (found[2], found[1])


def _at_sign(sign: re.Pattern[str], is_before: bool, text: str) -> Iterator[Parted]:
    for found in sign.finditer(text):
        parts = text[: found.start()].strip(), text[found.end() :].strip()
        yield parts if is_before else (parts[1], parts[0])


def _at_code(sign: re.Pattern[str], is_before: bool, text: str) -> Iterator[Parted]:
    """Split a line with only a blank or a hyphen before the class; the longest possible class counts."""
    splits = _at_sign(sign, is_before, text)
    yield from sorted((one for one in splits if CODE.fullmatch(one[0])), key=lambda one: -len(one[0]))


_BARE = (re.compile(r"(?<=\w)[-–—](?=[^\W\d])"), re.compile(r"\s"))
_FORMS: Sequence[Form] = (
    *(partial(_in_brackets, pattern) for pattern in (_BEFORE, _BEHIND)),
    *(partial(_at_sign, re.compile(sign), is_before) for is_before in (True, False) for sign in _SIGNS),
    *(partial(_at_code, sign, is_before) for is_before in (True, False) for sign in _BARE),
)
