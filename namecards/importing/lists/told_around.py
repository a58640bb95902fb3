"""Apply what sentences around lists say of people: who left, is new, moved or is called otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.core.text import only
from namecards.importing.candidate import Candidate, PeopleList, rooms, to_candidate
from namecards.importing.cells.asides import asides, split_aside
from namecards.importing.cells.grades import read_grade
from namecards.importing.cells.roles import ADULTS
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.names.split_name import split_name
from namecards.importing.shapes.mails import courtesies
from namecards.importing.text import clean, is_small, names_inside
from namecards.importing.typed_by_hand import room_key
from namecards.importing.typed_lists.entries import TypedLine
from namecards.importing.typed_lists.newcomers import with_comma
from namecards.importing.typed_lists.placed_names import split_sentences
from namecards.importing.typed_lists.sentences import THEIR, THEY, apply_sentences
from namecards.importing.typed_lists.typed_line import speaks_of_somebody, tells_of_somebody

_KINDS: frozenset[Kind] = frozenset(("sentence", "text", "sum", "heading", "above", "form"))
"""Kinds of lines that may be such sentences."""
_OfRooms = Mapping[str, Sequence[Candidate]]
_FEWEST_WORDS, _MOST = 3, 100
"""The fewest words of a sentence, and the most lines that are looked at."""


def tell_by_sentences(lists: Sequence[PeopleList], of_all: bool = False) -> list[PeopleList]:
    """Return lists with what sentences among the lines left out say of people on any of them.

    `of_all`: any line left out may be one, or be of somebody below "New starters:".
    """
    lists = list(map(_with_sentences, lists))
    lines_out = (one for found in lists for one in found.left_out)
    texts = dict.fromkeys(one.text for one in lines_out if of_all or _may_tell(one))
    people = [one for found in lists for one in found.candidates]
    lines = list(enumerate(texts, 1))[:_MOST]
    if not lines or not people:
        return lists
    before = [_as_line(-at, one) for at, one in enumerate(people, 1)]
    now, _, telling = apply_sentences(before, lines)
    if not telling:
        return lists
    of_rooms = group((room, one) for one in people for room in rooms(one))
    changed = iter([_apply(*each, of_rooms) for each in zip(people, before, now, strict=False)])
    updated = [found.with_people([next(changed) for _ in found.candidates]) for found in lists]
    whole = {f"{one.given} {one.family}" for one in people if one.given and one.family}
    are_spoken = any(name in text for text in texts for name in whole)  # Amari Jackson, not Ptak Helena
    for new in now[len(people) :]:
        at = next((at for at, found in enumerate(updated) if _is_in(found, new.room)), 0)
        spoken = new if are_spoken else replace(new, name=with_comma(new.name))
        updated[at] = updated[at].with_people((*updated[at].candidates, _new(spoken, updated[at])))
    return [_with_told(found, telling) for found in updated]


def _with_sentences(found: PeopleList) -> PeopleList:
    """Return a list whose paragraphs left out are divided into sentences: each may tell of somebody."""
    out = (
        one._replace(text=text)
        for one in found.left_out
        for text in (split_sentences(one.text) if one.kind in _KINDS else [one.text])
    )
    return replace(found, left_out=tuple(out))


def lines_with_names(lines: Iterable[str], people: Iterable[Candidate]) -> list[LeftOut]:
    """Return the lines of a mail with attachments that are a name, or contain a common one or a person's."""
    people, lines = list(people), list(filter(None, map(clean, lines)))
    names = [f"{one.given} {one.family}" for one in people if one.given and one.family]
    given, polite = {one.given for one in people}, courtesies(lines)
    found = list[LeftOut]()
    for at, line in enumerate(lines):
        is_called = at not in polite and not given.isdisjoint(re.findall(r"\w+", line))
        if is_called or tells_of_somebody(line) or any(name in line for name in names):
            found.append(LeftOut("sentence", line))
        elif speaks_of_somebody(line):
            found.append(LeftOut("text", line))
    return found


def tell_by_note(found: PeopleList, lines: Iterable[str]) -> PeopleList | None:
    """Return a list with what a text beside it says of its people, and who is new; None if nothing."""
    texts = tuple(LeftOut("sentence", line) for line in dict.fromkeys(map(clean, lines)) if line)
    (changes,) = tell_by_sentences([replace(found, left_out=texts)], of_all=True)
    changes = _without_unplaced(changes, found.candidates)
    told = [one for one in changes.left_out if one.kind == "told"]
    others = [one for one in changes.left_out if one not in told and names_inside(f". {one.text}")]
    return replace(changes, left_out=(*found.left_out, *told, *others)) if told else None


def tell_of_here(name: str, lines: Iterable[str], here: Iterable[Person]) -> PeopleList | None:
    """Return what a text without a list says of people here, as a list of changes; None if nothing."""
    people = tuple(replace(to_candidate(person), told_of=person.id) for person in here if person.active)
    texts = tuple(LeftOut("sentence", line) for line in dict.fromkeys(map(clean, lines)) if line)
    base = PeopleList(name, people, complete=False, left_out=texts)
    (changes,) = tell_by_sentences([base], of_all=True)
    changes = _without_unplaced(changes, people)
    here_now = zip_longest(changes.candidates, people)
    changed = [_without_old_grade(one, before) for one, before in here_now if one and one != before]
    given = {one.given for one in people}

    def may_name_somebody(text: str) -> bool:
        is_known = not given.isdisjoint(re.findall(r"[^\W\d_]+", text))
        is_heading = text.isupper() and not any(map(is_common, text.split()))  # NOWI UCZNIOWIE
        is_named = is_known or names_inside(f". {text}") or bool(THEY.match(text) or THEIR.match(text))
        return is_named or (speaks_of_somebody(text) and not is_heading)

    lines_told = [one for one in changes.left_out if one.kind == "told" or may_name_somebody(one.text)]
    return replace(changes, candidates=tuple(changed), left_out=tuple(lines_told)) if changed else None


def _without_unplaced(found: PeopleList, here: Sequence[Candidate]) -> PeopleList:
    """Return a list without the newcomers whose class no sentence tells: "Emma Stone has joined the PTA"."""
    if not any(map(rooms, here)):
        return found
    new = found.candidates[len(here) :]
    names = {f"{one.given} {one.family}" for one in new if not rooms(one)}
    kept = (*found.candidates[: len(here)], *filter(rooms, new))
    out = (
        LeftOut("sentence", one.text)
        if one.kind == "told" and any(map(one.text.__contains__, names))
        else one
        for one in found.left_out
    )
    return replace(found, candidates=kept, left_out=tuple(out))


def _without_old_grade(one: Candidate, before: Candidate | None) -> Candidate:
    """Return somebody without the grade they had, if they came into another class: that is looked up."""
    return replace(one, grade="") if before and rooms(one) != rooms(before) else one


def add_told_of_here(found: PeopleList, here: Sequence[Person]) -> PeopleList:
    """Return a list with the people here who are not on it, but of whom a sentence beside it tells."""
    listed = set(map(_name, found.candidates))
    others = [person for person in here if _name(person) not in listed]
    lines = [one.text for one in found.left_out if _may_tell(one) or one.kind == "told"]
    changes = tell_of_here(found.name, lines, others) if lines and others else None
    if changes:
        known = [one for one in changes.left_out if one.kind == "told"]
        more = [one for one in changes.candidates if _name(one) not in listed]
        found = _with_told(found.with_people((*found.candidates, *more)), known)
    return _with_named(found, here) if lines else found


def _name(one: Candidate | Person) -> str:
    return fold(f"{one.given} {one.family}")


def _with_named(found: PeopleList, here: Iterable[Person]) -> PeopleList:
    """Return a list whose unread lines with the whole name of a child here are reported as sentences."""
    children = [person for person in here if person.active and person.family and person.role not in ADULTS]
    names = {name for one in children for name in (f"{one.given} {one.family}", f"{one.family} {one.given}")}
    out = (
        one._replace(kind="sentence") if _may_tell(one) and any(map(one.text.__contains__, names)) else one
        for one in found.left_out
    )
    return replace(found, left_out=tuple(out))


def _may_tell(one: LeftOut) -> bool:
    words = one.text.split()
    return one.kind in _KINDS and len(words) >= _FEWEST_WORDS and any(map(is_small, words))


def _as_line(number: int, one: Candidate) -> TypedLine:
    given = f"{one.given} {one.middle}".strip()
    name = f"{one.family}, {given}" if one.family and given else given or one.family
    return TypedLine(number, name, (), "", grade=one.grade, room=next(iter(rooms(one)), ""))


def _apply(one: Candidate, before: TypedLine, now: TypedLine, of_rooms: _OfRooms) -> Candidate:
    """Return somebody with what is said of them."""
    if now.left:
        one = replace(one, active=False)
    if (name := split_aside(now.name)[0]) != split_aside(before.name)[0]:
        family, _, given = name.partition(", ")
        one = replace(one, given=given.removesuffix(f" {one.middle}"), family=family)
    if called := next(iter(asides(now.name)), "") if now.name != before.name else "":
        one = replace(one, preferred=called)
    return one if now.room == before.room else _move(one, before.room, now.room, of_rooms)


def _move(one: Candidate, old: str, new: str, of_rooms: _OfRooms) -> Candidate:
    """Return somebody in another class, with the grade, the homeroom and the classes that all there have."""
    new = only([room for room in of_rooms if room_key(room) == room_key(new)]) or new
    if not (there := of_rooms.get(new)):
        return _in_room(one, new, one)
    homeroom, shared = _shared_places(there)
    leaves = {old, *_shared_places(of_rooms.get(old, ()))[1]}
    kept = tuple(name for name in one.classes if name not in leaves)
    grade = only({each.grade for each in there}) or one.grade
    return replace(one, grade=grade, homeroom=homeroom, classes=(*shared, *kept))


def _shared_places(same: Sequence[Candidate]) -> tuple[str, tuple[str, ...]]:
    """Return the homeroom and the classes that all of some people have."""
    classes = same[0].classes if same else ()
    shared = tuple(name for name in classes if all(name in rooms(each) for each in same))
    return only({each.homeroom for each in same}), shared


def _in_room(one: Candidate, room: str, like: Candidate) -> Candidate:
    """Return somebody in a class, in the field in which another person has theirs."""
    is_homeroom = bool(like.homeroom or not like.classes)
    return replace(one, homeroom=room) if is_homeroom else replace(one, classes=(room,))


def _new(new: TypedLine, beside: PeopleList) -> Candidate:
    name = split_name(new.name)
    one = Candidate(
        **name._asdict(),
        ids=tuple(text for title, text in new.beside if title == "ID"),
        grade=read_grade(new.grade),
        origin=beside.name,
    )
    same = [each for each in beside.candidates if new.room in rooms(each)]
    if not new.room or not same:
        return _in_room(one, new.room, beside.candidates[0]) if new.room else one
    homeroom, shared = _shared_places(same)
    return replace(one, homeroom=homeroom, classes=shared)


def _is_in(found: PeopleList, room: str) -> bool:
    return any(room in rooms(one) for one in found.candidates)


def _with_told(found: PeopleList, telling: Iterable[LeftOut]) -> PeopleList:
    """Return a list whose lines that tell of somebody are reported as such, with all that they say."""
    meanings = {one.text: one.read_as for one in telling}

    def report(one: LeftOut) -> LeftOut:
        read_as = "; ".join(filter(None, dict.fromkeys((one.read_as, meanings.get(one.text, "")))))
        return LeftOut("told", one.text, read_as) if one.text in meanings else one

    return replace(found, left_out=tuple(map(report, found.left_out)))
