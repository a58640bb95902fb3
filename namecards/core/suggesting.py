"""Suggests people for a line that names nobody for certain, so that the user can be asked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from namecards.core.common_words import is_common, is_word
from namecards.core.finding import Finder, near_words
from namecards.core.normalize import TITLES, fold, words
from namecards.core.people import Person

COLON = re.compile(r"([^:：]+)(?::(?!\d)|：)\s*")
"""What stands before a colon; the one in 9:10 is none."""
_MOST_CLASS_WORDS = 4
"""The most words of a class in front of a line: "mrs patterson's class"."""
_TEACHER = rf"(?i)(?:{'|'.join(TITLES)})\b(?!.*\bclass\b)"


def find_class_in_front(finder: Finder, text: str) -> tuple[list[Person], list[str]]:
    """Find the class that begins a line without a colon, and the words after it: "8A were loud".

    One word must have a letter and a digit: "12 books" and "art supplies" are no class. A teacher's name
    is about the teacher.
    """
    pieces = text.split()
    for count in range(min(len(pieces) - 1, _MOST_CLASS_WORDS), 0, -1):
        name = " ".join(pieces[:count])
        is_clear = count > 1 or (re.search(r"[^\W\d_]", name) and re.search(r"\d", name))
        there = finder.by_class.get(fold(name), []) if count == 1 else finder.in_class(name)
        if is_clear and there and not re.match(_TEACHER, name):
            return there, pieces[count:]
    return [], []


def suggest_addressees(finder: Finder, text: str) -> tuple[tuple[Person, ...], str]:
    """Suggest people for a line that names nobody, to ask the user, and the text.

    A word before a colon was meant as a name and is cut off; without a colon every word stays.
    """
    colon = COLON.match(text)
    if colon and not is_word(fold(colon[1])) and (matches := finder.match_name(colon[1])):
        return tuple(matches), text[colon.end() :].strip()
    word, *others = map(fold, text.split() or [""])
    if scanned := finder.by_code(word):
        return (scanned,), text
    first = finder.by_name.get(word, []) if is_common(word, others) else _similar_people(finder, word)
    return tuple(first or _by_long_last_name(finder, text) or find_people_within(finder, others)), text


def _by_long_last_name(finder: Finder, text: str) -> list[Person]:
    """The people whose last name of several words begins the text: "van der berg draws"."""
    fits = finder.by_last_name.get("".join(words(text)[:1]), ())
    return [p for p in fits if len(words(p.family)) > 1 and fold(text).startswith(fold(p.family))]


def find_people_within(finder: Finder, others: Iterable[str]) -> list[Person]:
    """Find the people whose first name is one of these words: "saw hodan at the fair", "hodan's mother"."""
    others = list(map(fold, others))
    names = (word for word in others if not is_common(word, others))
    forms = (form for word in names for form in (word, word.removesuffix("s")))
    return list({p.id: p for form in forms for p in finder.by_first_name.get(form, ())}.values())


def _similar_people(finder: Finder, word: str) -> list[Person]:
    """Find people with a name that begins with the word, first names first; else a similar first name."""
    if len(word) < 2:
        return []
    starts = [p for name, some in finder.by_first_name.items() if name.startswith(word) for p in some]
    starts = starts or finder.by_first_name.get(word.removesuffix("s"), [])  # bo's
    fits = starts + finder.by_word.get(word, [])
    if not fits:
        near = near_words(word, finder.by_first_name)
        fits = [p for name in sorted(near, key=near.__getitem__) for p in finder.by_first_name[name]]
    return list({p.id: p for p in fits}.values())
