"""Read rows above the titles: facts about everybody, and the heads of pages where titles are repeated."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.cells.grades import number_of_word, read_number
from namecards.importing.cells.titles import is_name_title, title_kind
from namecards.importing.columns.content import are_days, is_school_year
from namecards.importing.places.bits import is_year
from namecards.importing.places.class_headings import class_in, class_of, code_beside_list
from namecards.importing.places.read_place import read_place
from namecards.importing.places.whereabouts import NOWHERE, Whereabouts
from namecards.importing.row import Row, width_of
from namecards.importing.text import is_written_as_name
from namecards.importing.words import names_list

_AREA = re.compile(r"\b(?:region|district)\s*:", re.IGNORECASE)
_DAY = re.compile(r"\d[./-]\d{1,2}[./-]\d{2}")
_OFFICE = re.compile(r"\bdivision\s*:(?!\s*\w{1,2}\b)[^:\n]*(?=\s[^\W\d]+\s*:|$|\n)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}|\w+")
_NUMBER = re.compile(r"(?=[^\d\s]*\d)[\w./-]{3,}")
_OWN_NUMBER = re.compile(r"#?\d{5,}")
_NAME = re.compile(r"[^\d:]+")
_NUMBERED = 0.5
"""The share of wide rows with a number in a column that shows every person has one there."""


def places_above(above: Iterable[Row]) -> dict[Field, str]:
    """Return facts about everybody in rows above the titles: a title of a place, and its value beside it."""
    found: dict[Field, str] = {}
    for row in (_without_office(row) for row in above if not _is_person(row)):
        of_area = {"region", "district"}.intersection(map(fold, row.cells))  # its divisions are offices
        for label, value in pairwise([] if _are_over_titles(row) else row.texts):
            kind = title_kind(label)
            is_fact = not (of_area and fold(label) == "division") and not is_school_year(value)
            is_fact &= not (_is_no_label(label) or _DAY.search(value))  # Class Roll 2026, Printed 2/12/2026
            is_fact = is_fact and ":" not in label.rstrip(" :") + value  # Одељење V-2, Разредни старешина: …
            if kind in PLACES and is_fact and (len(value) == 1 or not title_kind(value)):  # C
                is_stage = kind == "grade" and not _is_number(found.get(kind, "1"))
                is_better = (is_stage and _is_number(value)) or _is_finer(value, found.get(kind, ""))
                if kind not in found or is_better:  # Nivel: PRI, Grado: 5
                    found[kind] = value
        for place, text in ((_place_in(text, len(row.texts) < 2), text) for text in row.texts if not of_area):
            is_homeroom = title_kind(text.partition(":")[0]) == "homeroom"  # Homeroom: 11-06
            name: dict[Field, str] = {"homeroom" if is_homeroom else "class": place.name}
            stated = name if place.name else {}
            if ":" in text or len(text.split()) < 4 or not place.rest:
                room = place.teacher or place.room
                stated = {"homeroom": room, **stated, "section": place.section, "grade": place.grade}
            elif len(row.texts) == 1 or read_number(place.name) is not None:
                continue
            places = {kind: value for kind, value in stated.items() if value}
            is_finer = _is_finer(places.get("class", ""), found.get("class", ""))
            found = found | places if is_finer or (is_homeroom and place.name) else places | found
    return found


def _is_person(row: Row) -> bool:
    """Whether a row is about one person, above the contacts of the family: "Anderson, Brooks", #140233."""
    first, *others = row.texts or ("",)
    return "," in first and is_written_as_name(first) and any(map(_OWN_NUMBER.fullmatch, others))


def _are_over_titles(row: Row) -> bool:
    """Whether a row has titles over several columns each, and no label and value: "Alumno", "Tutor"."""
    are_apart = all(other - at > 1 for at, other in pairwise(row.places))
    return are_apart and row.filled > 2 and not re.search(r"[\d:]", "".join(row.texts))


def _is_no_label(label: str) -> bool:
    """Whether words are no label of what is beside them: "Class Roll", "Groep 6"; but "Roll Class"."""
    place = read_place(label) if any(map(str.isdigit, label)) else NOWHERE
    if place.name or place.grade or place.room or is_year(label.split()[-1]):
        return True
    *before, last = re.findall(r"[^\W\d]+", label) or [""]
    return bool(before) and names_list(last) and title_kind(last) not in PLACES


def _is_finer(name: str, than: str) -> bool:
    """Whether a class is of a grade that was read as a class: "4 INTEGRITY" of "PRIMARY 4", 5º A of 5º."""
    same = re.findall(r"\d+", name) == re.findall(r"\d+", than) != []
    if same and read_number(than) is not None and read_number(name) is None:
        return True
    return same and title_kind(than.split()[0]) != "class" and bool(re.fullmatch(r"\d+ [^\W\d_]{3,}", name))


def _is_number(text: str) -> bool:
    return read_number(text) is not None or bool(number_of_word(text))


def _place_in(text: str, is_alone: bool) -> Whereabouts:
    place = read_place(text)
    is_more = place.name or is_alone or " " in place.rest or number_of_word(place.rest)
    if place.is_apart and place.grade and not is_more:
        return replace(place, name=class_of(text))  # Grade R - Yellow, beside its teacher
    return place if place.name or class_in(text) else replace(place, name=code_beside_list(text))


def _without_office(row: Row) -> Row:
    """Return a row without a district's division in the same line: "Division: Laguna District: Bay"."""
    if not any(map(_AREA.search, row.cells)):
        return row
    return replace(row, cells=tuple(_OFFICE.sub("", cell) for cell in row.cells))


def heads_again(header: Row, rows: Sequence[Row]) -> dict[int, list[Row]]:
    """Return the rows of the page head above each repeated row of titles, by that row's number."""
    at = list(rows).index(header) if header in rows else 0
    numbered = _columns_of_numbers(rows[at + 1 :])
    named = [column for column, title in enumerate(header.cells) if is_name_title(title)]
    found = dict[int, list[Row]]()
    for again in (place for place, row in enumerate(rows) if place > at and _are_same_titles(row, header)):
        head = found.setdefault(rows[again].number, [])
        for up in range(1, at + 1):
            row, first = rows[again - up], rows[at - up]
            numbers = (row.cell(column).strip() for column in numbered)
            is_person = any(_NUMBER.fullmatch(cell) and not are_days([cell]) for cell in numbers)
            is_person |= not numbered and 2 * row.filled > header.filled
            is_person |= bool(named) and all(_NAME.fullmatch(row.cell(column)) for column in named)
            is_head = _are_alike(row, first) and not is_person
            is_head |= _is_place(row) and (up == 1 or _is_place(first))
            if _letters(row) != _letters(first) and not is_head:
                break
            head.append(row)
    return found


def _are_same_titles(row: Row, header: Row) -> bool:
    """Whether a row has the titles of another, most in the same words: "Homeroom Teacher" for "Teacher"."""
    if row.texts == header.texts or len(row.texts) != len(header.texts):
        return row.texts == header.texts
    pairs = list(zip(row.texts, header.texts, strict=True))
    is_known = all(one == other or title_kind(one) == title_kind(other) != "" for one, other in pairs)
    return is_known and 2 * sum(one == other for one, other in pairs) > len(pairs)


def places_of_pages(
    header: Row, rows: Sequence[Row], heads: Mapping[int, Sequence[Row]], classes: Container[int]
) -> dict[int, Mapping[Field, str]]:
    """Return by row the place of its people from the head of its page, if pages differ in it.

    A text only above the first page is about everybody; a page without a head goes on.
    """
    size = max(map(len, heads.values()), default=0)
    above = [row for row in rows if row.number < header.number and row.number not in classes]
    common = places_above(row for row in above if row.number < header.number - size)
    heads = {header.number: [row for row in above if row.number >= header.number - size], **heads}
    found, current = dict[int, Mapping[Field, str]](), common
    for row in rows:
        if of_page := _places_in(row for row in heads.get(row.number, ()) if row.number not in classes):
            current = common | of_page
        if row.number > header.number:
            found[row.number] = current
    return found if any(places != current for places in found.values()) else {}


def _places_in(head: Iterable[Row]) -> dict[Field, str]:
    """Return the places in a head; beside a class, its teacher and room are not the people's place."""
    places = places_above(head)
    return {kind: text for kind, text in places.items() if kind != "homeroom" or "class" not in places}


def _columns_of_numbers(rows: Sequence[Row]) -> list[int]:
    rows = [row for row in rows if row.filled > 2]
    columns = range(width_of(rows))
    counts = [sum(bool(_NUMBER.fullmatch(row.cell(at).strip())) for row in rows) for at in columns]
    return [at for at, count in enumerate(counts) if count > _NUMBERED * len(rows)]


def _is_place(row: Row) -> bool:
    """Whether each of several cells names a class, its teacher or its room, and no person in it."""
    places = [(text, read_place(text)) for text in row.texts]
    are_places = all(class_of(text) or (place.teacher and not place.rest) for text, place in places)
    has_class = any(place.name or place.grade or place.room for _, place in places[:2])
    return len(places) > 1 and are_places and has_class


def _letters(row: Row) -> str:
    return re.sub(r"[\d\W]+", "", "".join(row.cells)).casefold()


def _are_alike(row: Row, first: Row) -> bool:
    """Whether half of the texts of two rows begin alike: "Class: 5A", "Teacher: Ann Lee"."""
    own, others = (set(map(_beginning, one.texts)) for one in (row, first))
    return len(first.texts) > 1 and 2 * len(own & others - {""}) >= len(others)


def _beginning(text: str) -> str:
    """Return the first word of a text; if it has a digit, its form: "0a" for 5A and 5B."""
    word = _WORD.search(text)
    form = re.sub(r"\d", "0", fold(word[0])) if word else ""
    return re.sub(r"[^\W\d]", "a", form) if "0" in form and form.strip("0") else form.strip("0")
