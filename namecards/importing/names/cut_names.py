"""Keep whole names here of which a list lost letters, or cuts the last name, as library systems do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.core.text import join_names, only
from namecards.importing.candidate import Candidate, PeopleList, full_names
from namecards.importing.names.lost_letters import restore_letters

_SHORTEST = 8
"""The number of letters at which a system may cut a name; the lowest known is 10."""
_FEWEST = 2
"""The fewest names with a longer form here that show a list cuts names: one may be chance."""


def complete_names(found: PeopleList, here: Sequence[Person]) -> PeopleList:
    """Return the list with names as here where it cuts them or lost letters, and what to say of them."""
    found = restore_letters(found, here)
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
