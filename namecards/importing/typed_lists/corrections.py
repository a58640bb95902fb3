"""Read which name a sentence gives somebody: a right spelling, a new last name."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace
from difflib import SequenceMatcher

from namecards.core.normalize import fold
from namecards.importing.cells.asides import split_aside
from namecards.importing.columns.name_order import is_common
from namecards.importing.patterns import compile_later
from namecards.importing.text import is_small, is_written_as_name
from namecards.importing.typed_lists.entries import TypedLine
from namecards.importing.typed_lists.newcomers import AND, names_of
from namecards.importing.words import names_relative, pattern

_NOT = f"{pattern('headings.instead_of')}|{pattern('cells.former')}"
_CORRECTED = compile_later(rf"(?:\S+ ){{0,3}}?(?P<name>[^\W\da-z]\D+?),? (?:{_NOT}) (?P<old>\D+)")
"""A right name and a wrong or an old one: "It's Eilish Brennan, not Ailish Brennan"."""
_INSTEAD = compile_later(rf"(?<!\w)(?:{pattern('headings.instead_of')})(?!\w)", re.IGNORECASE)
_COMPANY = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.company')})\s*$", re.IGNORECASE)
"""Words right before somebody else: "plays with", "sits beside"."""
_ALIKE = 0.75
"""The share of letters that a name and its right spelling have in common."""


def correct_names(one: TypedLine, sentence: str, known: Container[str]) -> TypedLine | None:
    """Return somebody whose name is put right: "It's Eilish Brennan, not Ailish Brennan"; else None.

    If the right name is that of somebody else, the sentence is about both: "It was Ana Moss, not Ava Moss".
    """
    both = _CORRECTED.fullmatch(sentence)
    if not both or both["old"] not in names_of(one)[:2]:
        return _spell_right(one, sentence, known)
    name = " ".join(both["name"].split()[-len(both["old"].split()) :])
    return None if name in known else with_name(one, name)


def _spell_right(one: TypedLine, sentence: str, known: Container[str]) -> TypedLine | None:
    """Return somebody by the last name in a sentence, if it is nearly theirs: Parias, Farias.

    Nobody else is called so, no relative is named, and no "and" joins the two.
    """
    named = (name for name in names_of(one)[:2] if " " in name and name in sentence)
    old = next((name for name in named if re.search(rf"{re.escape(name)}(?!\w)", sentence)), "")
    behind = sentence.partition(old)[2] if old else ""
    words = re.findall(r"[^\W\d_][\w'’-]*", behind)
    while words and is_small(words[-1]):  # muss Jonatan Stein heißen
        words.pop()
    new = " ".join(words[-len(old.split()) :])
    is_name = len(words) > len(old.split()) and is_written_as_name(new) and new not in known and new != old
    between = behind.partition(new)[0] if new else ""
    is_joined = bool(AND.match(behind) or _INSTEAD.search(behind) or _COMPANY.search(between))
    is_joined |= names_relative(behind)
    if not is_name or is_joined or SequenceMatcher(None, fold(old), fold(new)).ratio() < _ALIKE:
        return None
    count = len(old.split()) - len(split_aside(one.name)[0].partition(", ")[2].split())
    given_first = old == names_of(one)[0]
    parts = new.split()
    family = parts[-count:] if given_first else parts[:count]
    given = parts[:-count] if given_first else parts[count:]
    return replace(one, name=f"{' '.join(family)}, {' '.join(given)}") if count and given else None


def with_name(one: TypedLine, name: str) -> TypedLine | None:
    """Return somebody with a new name that shares the first or the last name with the old one; else None."""
    family, comma, given = split_aside(one.name)[0].partition(", ")
    if not comma or not is_written_as_name(name) or not re.search("[ -]", name):
        return None
    is_family = re.search(rf"^{re.escape(family)}[ -]|-{re.escape(family)}$", name)
    if is_family and given not in name.split() and not is_common(name.split()[-1]):  # Matić Perić
        return replace(one, name=f"{name}, {given}")
    if name.startswith(f"{given} "):
        return replace(one, name=f"{name.removeprefix(given).strip()}, {given}")
    if name.endswith(f" {family}"):
        return replace(one, name=f"{family}, {name.removesuffix(family).strip()}")
    if name.endswith(f" {given}"):  # Neagu-Pop Daria
        return replace(one, name=f"{name.removesuffix(given).strip()}, {given}")
    return None
