"""Complete the main list by what other lists say of the same people, and by people who are only on those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from namecards.core.grades import class_key
from namecards.core.normalize import fold
from namecards.core.people import LIMITS
from namecards.core.text import join_names
from namecards.importing.candidate import PHOTO_ROSTER, TEXTS, Candidate, PeopleList, is_initial, rooms
from namecards.importing.cells.remarks import may_say_left, say_who_left
from namecards.importing.left_out import Info
from namecards.importing.lists.around import add_grade_around
from namecards.importing.lists.classes import as_class
from namecards.importing.lists.pictures import (
    both_pictures,
    doubt_namesakes,
    is_newer,
    picture_of,
    with_faces,
)
from namecards.importing.lists.whole_list import (
    apply_list_name,
    are_named_pupils,
    are_newcomers,
    as_adults,
    lists_changes,
    plain_name,
)
from namecards.importing.matching.numbers import one_form
from namecards.importing.matching.same_people import same_people
from namecards.importing.places.class_headings import class_of
from namecards.importing.tables.class_cells import unique
from namecards.importing.tables.consents import merge_answers
from namecards.importing.tables.rows_of_one import has_moved

_SHARED = 0.5
"""The share of a list's people who must be on another one for both to be about the same people."""
_NEARLY_ALL = 0.7
"""The share of a list's people whom a page must show before its class is the class of all."""
_BROKEN = str.maketrans("őűŐŰ", "õûÕÛ")
"""Hungarian letters as Western European programs write them."""
_LISTED = ("ids", "classes", "logins", "addresses")


def add_others(best: PeopleList, others: Sequence[PeopleList]) -> tuple[PeopleList, list[PeopleList]]:
    """Add what other lists say of the same people: a library has barcodes, the office grades.

    Return the lists that are also about other people. One may share some with a list that was added.
    """
    found, apart = _add_each(best, others)
    while len(apart) not in (0, len(others)):
        others = apart
        found, apart = _add_each(found, others)
    return found, apart


def _add_each(best: PeopleList, others: Sequence[PeopleList]) -> tuple[PeopleList, list[PeopleList]]:
    apart = []
    for other in others:
        pairs = same_people(best, other, is_roster=other.format == PHOTO_ROSTER)
        if not other.pictures and _SHARED * len(other.candidates) >= len(pairs):
            other = _as_named(other, bool(pairs))
            pairs = same_people(best, other, is_roster=other.format == PHOTO_ROSTER) if pairs else pairs
        are_adults = not pairs and not other.pupils
        if are_adults and not (best.pictures and other.pictures):
            behind = dict(enumerate(range(len(other.candidates)), len(best.candidates)))
            best = with_faces(best, other, behind)
            best = _with(best.with_people((*best.candidates, *other.candidates)), other)
        elif not pairs and not other.pictures and _are_others(best, other):
            best = _with_others(best, other)
        elif _is_apart(best, other, len(pairs)):
            apart.append(other)
        else:
            best = _add(best, other, pairs)
    return best, apart


def _as_named(other: PeopleList, shares_names: bool) -> PeopleList:
    """Return a list with what its name says of everybody; one that shares names, only if all are adults."""
    found = as_adults(apply_list_name(other, PurePosixPath(other.name).stem))
    return other if shares_names and found.pupils else found


def _are_others(best: PeopleList, other: PeopleList) -> bool:
    """Whether a list is of other pupils, and no older one of the same class, nor of those who may leave.

    Newcomers in a class of the main list are told by the name of their list. An index of photos, where
    everybody has one, lacks those who were away: a list with the same titles, but no photos, is of them.
    """
    name = plain_name(other)
    may_leave = may_say_left(name) and not say_who_left(name)  # transfers may be those who come
    numbers, more = ({number for one in found.candidates for number in one.ids} for found in (best, other))
    classes, own = ({room for one in found.candidates for room in rooms(one)} for found in (best, other))
    titles, more_titles = ({column.title for column in found.columns} for found in (best, other))
    is_index = all(map(picture_of, best.candidates)) and not any(map(picture_of, other.candidates))
    were_away = is_index and bool(more_titles) and more_titles < titles
    are_new = are_newcomers(name) or classes.isdisjoint({*own, class_of(name)})
    are_pupils = were_away or (are_named_pupils(other) and are_new)
    return are_pupils and not may_leave and numbers.isdisjoint(more)


def _with_others(best: PeopleList, other: PeopleList) -> PeopleList:
    """Add the pupils of a list that shares nobody with the main one, in the class that its name tells."""
    title = "" if other.have_left else PurePosixPath(other.name).stem
    placed = as_class(add_grade_around(other), title, ("homeroom", "classes")) if title else other
    names = join_names([one.display for one in other.candidates], 5)
    sentence = f"Only on {other.name}, and added: {names}."
    return _with(best.with_people((*best.candidates, *placed.candidates)), placed, sentence)


def _with(best: PeopleList, other: PeopleList, *sentences: str) -> PeopleList:
    """Add the sentences and the columns of another list to those of the main one."""
    return best.saying(*sentences, *other.unclear, left_out=other.left_out).with_columns_of(other)


def _is_apart(best: PeopleList, other: PeopleList, shared: int) -> bool:
    """Whether another list is of other people, or its photos can't be added to those of the main list."""
    shows = any(map(picture_of, other.candidates))  # maybe the whole school
    count = min(len(best.candidates), len(other.candidates)) if shows else len(other.candidates)
    of_others = _SHARED * count > shared
    return of_others or bool(other.pictures and best.pictures)


def _add(best: PeopleList, other: PeopleList, pairs: dict[int, int]) -> PeopleList:
    """Add what another list says of the people on both, and its people who complete the main list."""
    best = _in_class_of_page(best, other, len(pairs))
    people, taken = _fill_people(best, other, pairs)
    sentences: list[str] = [
        Info(f"{best.name} and {other.name} were joined by {len(pairs)} people who are on both.")
    ]
    if other.pictures:
        faces = sum(bool(picture_of(other.candidates[place])) for place in pairs.values())
        whom = f"the {faces}" if faces == len(pairs) else f"{faces} of the {len(pairs)}"
        sentences = [Info(f"The faces of {other.name} were given to {whom} people who are on both.")]
    if lists_changes(other):
        moved = [
            f"{people[at].display} to {' and '.join(rooms(now))}"
            for at, now in ((at, other.candidates[place]) for at, place in pairs.items())
            if rooms(now) and set(rooms(now)) - set(rooms(best.candidates[at]))
        ]
        sentences += [f"By {other.name}, the class changed: {join_names(moved, 5)}."] * bool(moved)
    doubts = doubt_namesakes(best, other, pairs)
    alone = {at: one for at, one in enumerate(other.candidates) if at not in pairs.values()}
    alone = {at: one for at, one in alone.items() if picture_of((*one.repeats, one)[0]) not in doubts}
    held = {number for one in people for number in one.ids}
    more = _completing(best, other, pairs, alone)
    taken += [number for one in more.values() for number in one.ids if number in held]
    more = {at: replace(one, ids=tuple(n for n in one.ids if n not in held)) for at, one in more.items()}
    pairs |= dict(enumerate(more, len(people)))
    people += more.values()
    best = with_faces(best, other, pairs)
    if taken:
        sentences.append(
            f"Numbers that somebody else on {best.name} has were left out: {join_names(taken, 3)}."
        )
    if added := [one.display for one in more.values() if not one.only_on]:
        sentences.append(f"Only on {other.name}, and added: {join_names(added, 5)}.")
    if left := [one.display for at, one in alone.items() if at not in more]:
        sentences.append(f"Only on {other.name}, and left out: {join_names(left, 5)}.")
    best = replace(best, candidates=tuple(people), doubts={**best.doubts, **doubts})
    return _with(best, other, *sentences)


def _in_class_of_page(best: PeopleList, page: PeopleList, shared: int) -> PeopleList:
    """Put the people of a list without classes into the class of a page that shows nearly all of them."""
    pupils = best.pupils
    of_page = {(one.grade, one.homeroom, one.classes) for one in page.pupils}
    if page.format != PHOTO_ROSTER or len(of_page) != 1 or any(map(rooms, pupils)):
        return best
    [(grade, homeroom, classes)] = of_page
    name = next(iter(filter(None, (homeroom, *classes))), "")
    if not name or shared < _NEARLY_ALL * len(pupils):
        return best
    placed = (replace(one, grade=one.grade or grade, homeroom=homeroom, classes=classes) for one in pupils)
    sentence = f"{best.name} names no class. Everybody got {name}, the class of {page.name}."
    return best.saying(sentence).with_pupils(placed)


def _completing(
    best: PeopleList, other: PeopleList, pairs: Mapping[int, int], alone: Mapping[int, Candidate]
) -> dict[int, Candidate]:
    """Return the people of another list to add to the main one: its adults and its pupils.

    A pupil is asked about, because they may be new or may have left; if nobody on the main list is in their
    class, they belong elsewhere and are not added. On a list of changes, all are new and are added.
    """
    is_later = lists_changes(other)
    no_adults = not any(one.is_staff for one in best.candidates)
    places = {place for at in pairs.values() for place in _places(other.candidates[at])}
    of_all = {(one.grade, one.homeroom, one.classes) for one in map(best.candidates.__getitem__, pairs)}
    grade, homeroom, classes = of_all.pop() if len(of_all) == 1 else ("", "", ())
    adults, pupils = dict[int, Candidate](), dict[int, Candidate]()
    for at, one in alone.items():
        here = set(rooms(one)) or _places(one)
        if one.is_staff:
            adults |= {at: one} if no_adults or picture_of(one) else {}
        elif not one.repeats and one.active is not False and (is_later or not here or here & places):
            pupils[at] = replace(one, only_on="" if is_later else other.name)
            if not rooms(one):
                pupils[at] = replace(pupils[at], grade=one.grade or grade, homeroom=homeroom, classes=classes)
    return adults | pupils if is_later or len(pupils) <= len(pairs) else adults


def _places(one: Candidate) -> set[str]:
    return {*rooms(one), *filter(None, [one.grade])}


def _fill_people(
    best: PeopleList, other: PeopleList, pairs: Mapping[int, int]
) -> tuple[list[Candidate], list[str]]:
    """Return the people of the best list with what another list adds, and its numbers that others have."""
    people, taken, is_later = list(best.candidates), list[str](), lists_changes(other)
    holders = {number: at for at, one in enumerate(people) for number in one.ids}
    for at, place in pairs.items():
        more = other.candidates[place]
        own = tuple(n for n in more.ids if holders.get(n, at) == at)
        taken += [n for n in more.ids if n not in own]
        filled = fill(people[at], replace(more, ids=own))
        if is_later and rooms(more):
            filled = _move(filled, people[at], more)
        people[at] = replace(filled, **both_pictures(people[at], more, is_newer(other) - is_newer(best)))
    return people, taken


def _move(filled: Candidate, before: Candidate, now: Candidate) -> Candidate:
    """Return somebody in a new class; of a homeroom and classes that are both listed, each changes alone."""
    both = before.homeroom and before.classes
    return replace(
        filled,
        grade=now.grade or before.grade,
        homeroom=now.homeroom or (before.homeroom if both else ""),
        classes=now.classes or (before.classes if both else ()),
    )


def _better_spelling(name: str, other: str) -> str:
    """Return the fuller spelling of a name on two lists, with its accents; õ, û for ő, ű are damaged."""
    if is_initial(name, of=other):
        return other
    is_broken = name == other.translate(_BROKEN)
    is_bare = not other.isascii() and fold(name) == fold(other) and name.isascii()
    return other if is_broken or (is_bare and name.isupper() == other.isupper()) else name


def fill(one: Candidate, more: Candidate) -> Candidate:
    """Fill empty fields from another list, and add its numbers, classes and refusals.

    If one list has as first name what the other has as "goes by", the real first name wins; so does a name
    with its accents.
    """
    goes_by = more.preferred and fold(more.preferred) == fold(one.given)
    if goes_by and not one.preferred and fold(more.family) == fold(one.family):
        one = replace(one, given=more.given, preferred=one.given)
    texts = {name: getattr(one, name) or getattr(more, name) for name in (*TEXTS, "role")}
    texts |= {name: _better_spelling(texts[name], getattr(more, name)) for name in ("given", "family")}
    listed: dict[str, Any] = {name: unique((getattr(one, name), getattr(more, name))) for name in _LISTED}
    own = {class_key(name) for name in rooms(one)}
    listed["classes"] = (*one.classes, *(name for name in more.classes if class_key(name) not in own))
    known = {one.active, more.active} - {None}
    active = all(known) if known else None
    listed |= {limit: merge_answers((getattr(one, limit), getattr(more, limit))) for limit in LIMITS}
    listed["ids"] = one_form(listed["ids"])
    return replace(one, **texts, **listed, active=active, photo=one.photo or more.photo)


def join_rows(before: Candidate, one: Candidate, newer: int) -> Candidate:
    """Return somebody who stands on two sheets of one kind, without a class that they left for the other."""
    both = both_pictures(before, one, newer)
    if has_moved(before, one):
        before, one = map(_without_place_left, (before, one))
    return replace(fill(one, before), classes=unique((before.classes, one.classes)), **both)


def _without_place_left(one: Candidate) -> Candidate:
    return replace(one, active=None, grade="", homeroom="", classes=()) if one.active is False else one
