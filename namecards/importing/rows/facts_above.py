"""Read the facts about everybody in rows above the titles: the class, its teacher, the grade."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.cells.grades import number_of_word, read_number
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.content import is_school_year
from namecards.importing.places.bits import is_year
from namecards.importing.places.file_names import without_list_words
from namecards.importing.places.leading_grade import counts_anew
from namecards.importing.places.read_place import class_in, class_of, code_beside_list, read_place
from namecards.importing.places.whereabouts import NOWHERE, Whereabouts
from namecards.importing.row import Row
from namecards.importing.words import names_list

_AREA = re.compile(r"\b(?:region|district)\s*:", re.IGNORECASE)
_DAY = re.compile(r"\d[./-]\d{1,2}[./-]\d{2}")
_OFFICE = re.compile(r"\bdivision\s*:(?!\s*\w{1,2}\b)[^:\n]*(?=\s[^\W\d]+\s*:|$|\n)", re.IGNORECASE)


def places_above(above: Iterable[Row]) -> dict[Field, str]:
    """Return facts about everybody in rows above the titles: a title of a place, and its value beside it."""
    found: dict[Field, str] = {}
    for row in map(_without_office, above):
        of_area = {"region", "district"}.intersection(map(fold, row.cells))  # its divisions are offices
        for label, value in pairwise(row.texts):
            kind = title_kind(label)
            is_fact = not (of_area and fold(label) == "division") and not is_school_year(value)
            is_fact = is_fact and not (
                _is_no_label(label) or _DAY.search(value)
            )  # Class Roll 2026, Printed 2/12/2026
            is_fact = is_fact and ":" not in label.rstrip(" :") + value  # Одељење V-2, Разредни старешина: …
            if kind in PLACES and is_fact and (len(value) == 1 or not title_kind(value)):  # C
                is_stage = kind == "grade" and not _is_number(found.get(kind, "1"))
                is_better = (is_stage and _is_number(value)) or _is_finer(value, found.get(kind, ""))
                if kind not in found or is_better:  # Nivel: PRI, Grado: 5
                    found[kind] = value
        for place, text in ((_place_in(text, len(row.texts) < 2), text) for text in row.texts if not of_area):
            is_homeroom = title_kind(text.partition(":")[0]) == "homeroom"  # Homeroom: 11-06
            name: dict[Field, str] = {"homeroom" if is_homeroom else "class": place.name}
            said = name if place.name else {}
            if ":" in text or len(text.split()) < 4:
                room = place.teacher or place.room
                said = {"homeroom": room, **said, "section": place.section, "grade": place.grade}
            elif len(row.texts) == 1 or read_number(place.name) is not None:
                continue
            told = {kind: value for kind, value in said.items() if value}
            is_finer = _is_finer(told.get("class", ""), found.get("class", ""))
            found = found | told if is_finer or (is_homeroom and place.name) else told | found
    return found


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
    if place.name and (whole := without_list_words(text)) != text and counts_anew(whole):
        return read_place(whole)  # JHS 2A class list
    is_more = place.name or is_alone or " " in place.rest or number_of_word(place.rest)
    if place.is_apart and place.grade and not is_more:
        return replace(place, name=class_of(text))  # Grade R - Yellow, beside its teacher
    return place if place.name or class_in(text) else replace(place, name=code_beside_list(text))


def _without_office(row: Row) -> Row:
    """Return a row without a district's division in the same line: "Division: Laguna District: Bay"."""
    if not any(map(_AREA.search, row.cells)):
        return row
    return replace(row, cells=tuple(_OFFICE.sub("", cell) for cell in row.cells))
