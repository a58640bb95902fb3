"""Keep whole names here of which a list lost letters, "Zo?" for Zoë, or cuts the last name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.core.text import join_names, only
from namecards.importing.candidate import Candidate, PeopleList, full_names

_SHORTEST = 8
"""The number of letters at which a system may cut a name; the lowest known is 10."""
_FEWEST = 2
"""The fewest names with a longer form here that show a list cuts names or lost letters: one may be chance."""
_Names = tuple[str, str]
_LOST = re.compile(r"[?\ufffd]+")
_INSIDE = re.compile(r"[?\ufffd][^\W\d_]")
_LETTERS = re.compile(r"[A-Za-z]{2}")
"""Fewer tell nobody: of 王伟 only "??" is left."""
_LETTER = r"(?-i:[^\x00-\x7f]{1,2})"
"""A letter that ASCII lacks, in one sign or in two; two question marks are its bytes. With the case ignored,
the ı of Yılmaz would be an i."""


def complete_names(found: PeopleList, here: Sequence[Person]) -> PeopleList:
    """Return the list with names as here where it cuts them or lost letters, and what to say of them."""
    found = _restore_letters(found, here)
    longest = max((len(one.family) for one in found.candidates), default=0)
    if longest < _SHORTEST:
        return found
    cut = {at: one for at, one in enumerate(found.candidates) if len(one.family.rstrip(" -")) >= longest - 1}
    families = group((first, person.family) for person in here for first, _ in full_names(person))
    whole = {at: family for at, one in cut.items() if (family := _longer(one, families))}
    if len(whole) < _FEWEST:
        return found
    people = [_with_family(one, whole[at]) if at in whole else one for at, one in enumerate(found.candidates)]
    sentence = (
        f"This list cuts last names at {longest} letters. These stay as they are here: "
        f"{join_names([people[at].display for at in whole], 3)}."
    )
    if others := [one.display for at, one in cut.items() if at not in whole and len(one.family) == longest]:
        sentence += f" Look at these, which may be cut, too: {join_names(others, 5)}."
    return found.saying(sentence).with_people(people)


def _longer(one: Candidate, families: Mapping[str, Sequence[str]]) -> str:
    """Return the only longer last name here with this beginning and first name; else nothing."""
    known = {family for first, _ in full_names(one) for family in families.get(first, ())}
    cut = fold(one.family)
    found = [family for family in known if fold(family).startswith(cut) and fold(family) != cut]
    return only(found)


def _with_family(one: Candidate, family: str) -> Candidate:
    """Return somebody with the whole last name, also in the rows merged into one."""
    written = tuple(entry for entry in one.as_written if entry[0] != "family")
    repeats = tuple(_with_family(row, family) for row in one.repeats)
    return replace(one, family=family, as_written=written, repeats=repeats)


def _restore_letters(found: PeopleList, here: Sequence[Person]) -> PeopleList:
    """Return the list with the names of people here where it lost letters of them, and say whose."""
    known = {(person.given, person.family) for person in here}
    shorter = _shorter_names(found.candidates, known)
    people = [_restore(one, known, shorter) for one in found.candidates]
    pairs = zip(found.candidates, people, strict=True)
    names = [f"{now.display} ({one.display})" for one, now in pairs if one is not now]
    if not names:
        return found
    sentence = f"The list lost letters of names. These stay as they are here: {join_names(names, 5)}."
    return found.saying(sentence).with_people(people)


def _shorter_names(people: Sequence[Candidate], known: Set[_Names]) -> Mapping[_Names, Sequence[_Names]]:
    """Return the names here by what a list without any accents leaves of them: "Siobhn" of Siobhán.

    One may be chance: Rene Roux beside Renée Roux.
    """
    listed = {(one.given, one.family) for one in people} - known
    accented = [names for names in known if not "".join(names).isascii()]
    shorter = group((_in_ascii(names), names) for names in accented if _in_ascii(names) in listed)
    is_plain = all(name.isascii() for names in listed for name in names)
    return shorter if is_plain and len(shorter) >= _FEWEST else {}


def _restore(one: Candidate, known: Set[_Names], shorter: Mapping[_Names, Sequence[_Names]]) -> Candidate:
    """Return somebody with the only name here that fits what is left of theirs."""
    if not _LETTERS.search(one.given + one.family):
        return one
    fitting = shorter.get((one.given, one.family), [])
    if _LOST.search(one.given + one.family):
        parts = map(re.escape, _LOST.split(f"{one.given}\n{one.family}"))
        form = re.compile(_LETTER.join(parts), re.IGNORECASE)
        fitting = [names for names in known if form.fullmatch("\n".join(names))]
    if len(fitting) != 1:
        return one
    written = tuple(entry for entry in one.as_written if entry[0] not in ("given", "family"))
    repeats = tuple(_restore(row, known, shorter) for row in one.repeats)
    return replace(one, given=fitting[0][0], family=fitting[0][1], as_written=written, repeats=repeats)


def say_lost_letters(people: Sequence[Candidate]) -> str:
    """Say that a question mark stands for a letter before others, Y?lmaz; behind a name it may be a doubt."""
    is_lost = any(_INSIDE.search(name) for one in people for name in (one.given, one.family, one.preferred))
    lost = "The file has “?” in place of letters: ask for it as an Excel file, or edit these people."
    return lost if is_lost else ""


def _in_ascii(names: _Names) -> _Names:
    given, family = (name.encode("ascii", "ignore").decode() for name in names)
    return given, family
