"""Read everybody on a list as staff, teachers or leavers, because the whole list is about them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.normalize import fold
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.cells.leaving import says_all_left
from namecards.importing.cells.remarks import say_who_left
from namecards.importing.cells.roles import ADULTS, is_only_role, names_list_of_adults, role_of
from namecards.importing.letters import LETTERS
from namecards.importing.names.last_names import without_title
from namecards.importing.places.file_names import plain_file_name
from namecards.importing.words import fold_words, folded_phrases

_WORDS = re.compile(LETTERS)
_NEW = folded_phrases("cells.new")
_OF_ADULTS = fold_words("mr mrs ms mx dr mdm mme frau herr sra signora sig")
"""Forms of address that no child has; Miss and Master are used for children, too."""


def apply_list_name(found: PeopleList, name: str) -> PeopleList:
    """Read everybody as teachers, the staff or leavers, if the name of their list or sheet says so."""
    words = [word for word in _WORDS.findall(name) if len(word) > 3]
    roles = [role for role in map(role_of, words) if role in ADULTS]
    role = "staff" if "staff" in roles else "".join(roles[:1])
    are_mixed = any(fold(word) in _NEW for word in _WORDS.findall(name))  # New students and leavers
    have_left = any(map(says_all_left, words)) or say_who_left(name)
    active = False if have_left and not are_mixed else None
    if not role and active is None:
        return found
    people = (
        replace(one, role=one.role or role, active=active if one.active is None else one.active)
        for one in found.candidates
    )
    what = "people who have left" if active is False else "the teachers" if role == "teacher" else "the staff"
    said = f"{found.name} was read as {what}, because its name or its heading says so."
    return replace(found, candidates=tuple(map(_without_address, people)), unclear=(said, *found.unclear))


def as_adults(found: PeopleList) -> PeopleList:
    """Read a list without grades as teachers or staff, if its name or heading says only that: "Staff List"."""
    above = (row.text for row in found.left_out if row.kind == "above")
    texts = (plain_file_name(PurePosixPath(found.name).stem), *found.around, *above)
    name = next((text for text in texts if is_only_role(text) or names_list_of_adults(text)), "")
    has_pupils = any(one.grade for one in found.candidates) or any(
        role_of(word) == "student" for text in texts for word in _WORDS.findall(text)
    )
    return found if has_pupils else apply_list_name(found, name)


def mention_leaving(found: PeopleList) -> PeopleList:
    """Say that a list's name may mean that all have left: "Leavers 2026" is also who leaves next summer."""
    name = PurePosixPath(found.name).stem
    if not say_who_left(name) or any(one.active is False for one in found.candidates):
        return found
    return found.saying(
        f"“{name}” may mean that everybody on it has left. They come in as people who are here."
    )


def _with_addressed(found: PeopleList) -> PeopleList:
    """Read people with a form of address, "Mr Rob Sinclair", as adults, if they are few on the list."""
    addressed = [
        one for one in found.candidates if not one.role and _is_address(one.given) and not one.family
    ]
    if not addressed or 2 * len(addressed) > len(found.candidates):
        return found
    people = (
        _without_address(replace(one, role="staff")) if one in addressed else one for one in found.candidates
    )
    said = (
        f"People with “{addressed[0].given.split()[0]}” or the like before their names were read as adults."
    )
    return replace(found.saying(said), candidates=tuple(people))


def _is_address(given: str) -> bool:
    return fold(given.partition(" ")[0]) in _OF_ADULTS and bool(without_title(given)[1])


def _without_address(one: Candidate) -> Candidate:
    """Return an adult without the form of address before the name: Sylvie Roy of "Mme Sylvie Roy"."""
    if one.family or not one.is_staff:
        return one
    given, family = without_title(one.given)
    return replace(one, given=given, family=family)


def with_adults(found: PeopleList) -> PeopleList:
    """Return a list with its adults marked: everybody, if most have a post and nobody is a pupil."""
    found = _with_addressed(replace(found, candidates=tuple(map(_without_address, found.candidates))))
    adults = [one for one in found.candidates if one.is_staff]
    pupils = any(one.role not in ("", *ADULTS) or one.grade or one.classes for one in found.candidates)
    if pupils or len(adults) == len(found.candidates) or 2 * len(adults) <= len(found.candidates):
        return found
    people = (_without_address(replace(one, role=one.role or "staff")) for one in found.candidates)
    said = f"{found.name} was read as the staff, because most people on it are."
    return replace(found.saying(said), candidates=tuple(people))
