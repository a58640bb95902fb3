"""Read everybody on a list as staff, teachers or leavers, because the whole list is about them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.normalize import fold
from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.cells.leaving import says_all_left, says_came_or_changed
from namecards.importing.cells.remarks import say_who_left
from namecards.importing.cells.roles import (
    ADULTS,
    FACULTY,
    are_several,
    names_adults,
    role_of,
    role_of_list,
    without_addressee,
)
from namecards.importing.columns.layout import NAMES
from namecards.importing.columns.unknown_titles import COMES_AND_GOES
from namecards.importing.columns.without_titles import BY_CELLS
from namecards.importing.letters import LETTERS
from namecards.importing.names.last_names import without_title
from namecards.importing.places.class_headings import class_of
from namecards.importing.places.file_names import plain_file_name
from namecards.importing.places.read_place import read_place
from namecards.importing.words import fold_words, folded_phrases, names_list, words_of

_WORDS = re.compile(LETTERS)
_NEW = folded_phrases("cells.new")
_JOINED = _NEW.union(*map(folded_phrases, ("cells.joined", "headings.joined")))
_POSTS = folded_phrases("title_words.posts")
_FEW = 3
"""The most teachers of one grade, on the average."""
_OF_ADULTS = folded_phrases("people.address_of_adults")
"""Forms of address that no child has; Miss and Master are used for children, too."""


def apply_list_name(found: PeopleList, name: str) -> PeopleList:
    """Read everybody as teachers, the staff or leavers, if the name of their list or sheet says so.

    "Teacher Lee" has the pupils of one.
    """
    words = [word for word in _WORDS.findall(name) if len(word) > 3]
    is_of_one = read_place(name).teacher and not (are_several(words) or FACULTY & fold_words(name))
    is_told = _has_posts(found) or _are_addressed(found)
    of_adults = "" if is_of_one else name if is_told else without_addressee(name)
    long = (word for word in _WORDS.findall(of_adults) if len(word) > 3)
    roles = [role for word in long if (role := role_of(word) or role_of_list(word)) in ADULTS]
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
    sentence = f"{found.name} was read as {what}, because its name or its heading says so."
    return replace(found.with_people(map(_without_address, people)), unclear=(sentence, *found.unclear))


def as_adults(found: PeopleList) -> PeopleList:
    """Read a list of teachers or the staff as such, if its name or a heading says so: "Staff List"."""
    above = (row.text for row in found.left_out if row.kind == "above")
    heads = filter(_is_title, (*found.around, *above))
    texts = [plain_file_name(PurePosixPath(found.name).stem), *heads]
    texts_of_pupils = (*texts, *(column.title for column in found.columns if column.kind in NAMES))
    are_pupils = any(role_of(word) == "student" for text in texts_of_pupils for word in _WORDS.findall(text))
    parts = [part for text in texts for part in re.split(r"\s[-–—|]\s", text)]
    is_told = _has_posts(found) or _are_addressed(found)
    name = next((part for part in parts if names_adults(part, is_told)), "")
    return found if are_pupils or (_are_in_classes(found) and not is_told) else apply_list_name(found, name)


def plain_name(found: PeopleList) -> str:
    """Return the words in the name of a list's file, or of its sheet in a workbook."""
    return plain_file_name(PurePosixPath(found.name.rpartition(", ")[2]).stem)


def lists_changes(found: PeopleList) -> bool:
    """Whether a list says what has changed since another one, by its name or by a column ADD, DROP.

    One of newcomers only is none: their class may be told shorter than on the list of all.
    """
    has_column, name = any(column.why == COMES_AND_GOES for column in found.columns), plain_name(found)
    return has_column or (says_came_or_changed(name) and not are_newcomers(name))


def are_newcomers(name: str) -> bool:
    """Whether the name of a list says that its people are new: "New students", Neuzugänge."""
    return any(fold(word) in _JOINED for word in words_of(name))


def are_named_pupils(found: PeopleList) -> bool:
    """Whether a table is of pupils by its name: a class, who is new, who left.

    Its columns don't tell: parents and staff have names, numbers and rooms, too.
    """
    name = plain_name(found)
    are_pupils = any(role_of(word) == "student" for word in words_of(name)) or are_newcomers(name)
    named = are_pupils or class_of(name) or found.have_left
    return bool(found.columns and named) and not has_guessed_names(found)


def has_guessed_names(found: PeopleList) -> bool:
    """Whether names were recognized by cells alone, below a title that says nothing: events, dishes."""
    return any(column.title and column.why == BY_CELLS for column in found.columns)


def _is_title(text: str) -> bool:
    """Whether a text around a list may be its title: "Staff", "Teacher List"; no label and no signature."""
    words = _WORDS.findall(text)
    is_list = any(map(names_list, words)) or bool(FACULTY & fold_words(text))
    return is_list and not text.rstrip().endswith((":", "："))


def _has_posts(found: PeopleList) -> bool:
    """Whether titles of columns are of the staff: "Job Title", "Staff Code", "Ext."."""
    return any(fold(column.title) in _POSTS for column in found.columns)


def _are_in_classes(found: PeopleList) -> bool:
    """Whether several people on a list share each grade or class, as pupils do and teachers don't."""
    places = [place for one in found.candidates for place in (one.grade, *rooms(one)) if place]
    are_graded = all(one.grade for one in found.candidates)  # in a file called admin
    return are_graded or len(places) > _FEW * len(set(places))


def _are_addressed(found: PeopleList) -> bool:
    """Whether everybody has a form of address that no child has: "Mrs Ann Lee"."""
    return bool(found.candidates) and all(_is_address(one.given) for one in found.candidates)


def mention_leaving(found: PeopleList) -> PeopleList:
    """Say that a list's name may mean that all have left: "Leavers 2026" is also who leaves next summer."""
    name = PurePosixPath(found.name).stem
    if not say_who_left(name) or any(one.active is False for one in found.candidates):
        return found
    return found.saying(
        f"“{name}” may mean that everybody on it has left. They come in as people who are here."
    )


def _with_addressed(found: PeopleList) -> PeopleList:
    """Read people with a form of address, "Mr Rob Sinclair", as adults, if few have it, or all."""
    addressed = [
        one for one in found.candidates if not one.role and _is_address(one.given) and not one.family
    ]
    are_adults = 2 * len(addressed) <= len(found.candidates) or len(addressed) == len(found.candidates)
    if not addressed or not are_adults:
        return found
    people = (
        _without_address(replace(one, role="staff")) if one in addressed else one for one in found.candidates
    )
    sentence = (
        f"People with “{addressed[0].given.split()[0]}” or the like before their names were read as adults."
    )
    return found.saying(sentence).with_people(people)


def _is_address(given: str) -> bool:
    title, _, name = given.partition(" ")
    return fold(title) in _OF_ADULTS and bool(name)


def _without_address(one: Candidate) -> Candidate:
    """Return an adult without the form of address before the name: Sylvie Roy of "Mme Sylvie Roy"."""
    if not one.is_staff:
        return one
    title, _, first = one.given.partition(" ")
    if one.family:  # Gunn, Mr Al
        return replace(one, given=first) if first and fold(title) in _OF_ADULTS else one
    given, family = without_title(one.given)
    return replace(one, given=given, family=family)


def with_adults(found: PeopleList) -> PeopleList:
    """Return a list with its adults marked: everybody, if most have a post and nobody is a pupil."""
    found = _with_addressed(found.with_people(map(_without_address, found.candidates)))
    adults = [one for one in found.candidates if one.is_staff]
    pupils = any(one.role not in ("", *ADULTS) or one.grade or one.classes for one in found.candidates)
    if pupils or len(adults) == len(found.candidates) or 2 * len(adults) <= len(found.candidates):
        return found
    people = (_without_address(replace(one, role=one.role or "staff")) for one in found.candidates)
    sentence = f"{found.name} was read as the staff, because most people on it are."
    return found.saying(sentence).with_people(people)
