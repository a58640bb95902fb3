"""Find headings of one list that differ, but would be read as one class: "5A (Day)" and "5A (Evening)"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from namecards.core.grades import told_grade
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.grades import with_digits
from namecards.importing.places.bits import is_usual, is_year
from namecards.importing.places.read_place import class_of, places_in, plain_heading
from namecards.importing.words import folded_phrases, words_of

_OF_ONE_CLASS = folded_phrases("cells.parts") | folded_phrases("headings.months")
"""Words that part no classes: the boys and the girls of one, its loans of a month."""


def places_of_headings(headings: Iterable[str]) -> dict[str, dict[Field, str]]:
    """Return by heading where the people below it are; a text that is not understood is a class as others."""
    found = {text: places_in(text) for text in headings}
    kind: Field = "class" if any("class" in places for places in found.values()) else "homeroom"
    found = {text: places if class_of(text) else {**places, kind: text} for text, places in found.items()}
    for text in headings_read_alike(found):
        grade = found[text].get("grade") or told_grade("", map(with_digits, found[text].values()))
        found[text] = {"grade": grade, "class": text} if grade else {"class": text}
    return found


def headings_read_alike(headings: Iterable[str]) -> frozenset[str]:
    """Return the headings of several classes that would be one; they are to stay as they are written."""
    told = ((_key(text), text) for text in dict.fromkeys(headings))
    alike = group((key, text) for key, text in told if key)
    pairs = (pair for same in alike.values() for pair in combinations(same, 2))
    return frozenset(text for pair in pairs if _differ(*map(_words, pair)) for text in pair)


def _key(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((kind, fold(place)) for kind, place in places_in(text).items()))


def _words(heading: str) -> set[str]:
    words = map(fold, words_of(plain_heading(heading)))
    return {word for word in words if word not in _OF_ONE_CLASS and not (len(word) > 2 and is_year(word))}


def _differ(one: set[str], other: set[str]) -> bool:
    """Whether each has a word that the other lacks, "morning", "evening"; or one has more than "list"."""
    more, others = one - other, other - one
    is_more = any(word.isdecimal() or not is_usual(word) for word in more | others)
    return bool(more and others) or is_more
