"""Read sentences about people of a list: who left, is new or was forgotten, changed class, goes by what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import takewhile

from namecards.core.text import only
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.remarks import says_left
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.letters import BULLETS
from namecards.importing.names.pairs import split_names
from namecards.importing.patterns import compile_later
from namecards.importing.rows.beside import known_text
from namecards.importing.rows.entries import FROM_TO, TypedLine, parse_entry, with_texts
from namecards.importing.rows.joined_lines import Line
from namecards.importing.text import PARTICLES, clean, is_small, is_written_as_name
from namecards.importing.words import pattern

_FORGOTTEN = compile_later(
    rf"(?<![^\W\d_])(?:{pattern('headings.forgotten')})(?![^\W\d_])\s*:?\s*", re.IGNORECASE
)
_BEFORE = compile_later(rf"^(?:{pattern('headings.before_telling')})[\s,:]+", re.IGNORECASE)
"""Words at the start of such a sentence: "Sorry, Ana moved away", "By the way, ..."."""
_BEHIND = compile_later(rf"[\s,]+(?=\w\w)(?:{pattern('headings.before_telling')})$", re.IGNORECASE)
"""The same at the end; the A of "de 4B a 4A" is a class."""
_VERB = compile_later(rf"^(?:{pattern('headings.auxiliaries')})\s+", re.IGNORECASE)
"""A verb that a remark beside a name does without: "is no longer here", "wird Kit genannt"."""
_STANDS = compile_later(r"^(?:in|en|dans|i|na|v) (?:(?:der|la|el|le) )?(?=\S*\d)")
"""Before the class that somebody is in: "Hugo Lam is in 3B"."""
_RENAMED = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.renamed')})\s+(?P<name>\D+)$", re.IGNORECASE)
_CORRECTED = compile_later(
    rf"(?:\S+ ){{0,3}}?(?P<name>[^\W\da-z]\D+?),? (?:{pattern('headings.instead_of')}) (?P<old>\D+)"
)
"""A right name and a wrong one: "It's Eilish Brennan, not Ailish Brennan"."""
_BULLET = re.compile(rf"^[{BULLETS}]\s+")
_NUMBER_BEHIND = re.compile(r"\s*\(#?\d{4,10}\)")
_BRACKETED = re.compile(r"^\s*\([^)]*\)(?=\s+\w)")
_IN_CLASS = re.compile(r"\s+(?:aus|from|of|in|de|della|dalla|en)(?: \w+)? \S*\d\S*,?\s+")
_AND = re.compile(r"\s+(?:and|und|et|y|e|en|och|og)\s+")
_CLAUSES = re.compile(r"[.!?;]\s+|,\s+")
_COMES = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.newcomer')})(?![^\W\d_])", re.IGNORECASE)
"""Words in a clause about somebody new: "there's a new girl from Monday: Amara Obi"."""
_JOINED = compile_later(
    rf"^(?:{pattern('headings.joined')}|{pattern('cells.new')})(?!\w)[^:]{{0,30}}"
    r"(?::|\s(?:is|are|ist|sind|è|est|es|är|er))\s+",
    re.IGNORECASE,
)
"""A label before newcomers."""
_NEW = compile_later(rf"(?:{pattern('headings.joined')}|{pattern('cells.new')})[^:]{{0,30}}:", re.IGNORECASE)
"""A heading above newcomers: "New starters:"."""
_IN = compile_later(r"\s(?:in|i|en|dans|in die|in der|nella|na|do)\s(?=\S*\d)")
"""Between a name and a class: "Jens Haugland i 6B"."""
_NOW_IN = compile_later(
    r".*\b(?:now|jetzt|nun|nå|nu|maintenant|ahora|ora|nyt|teraz) (?:in|i|en|à)? ?(\S*\d\S*)"
)
"""The class that somebody is in by now: "hun går nå i 6A"."""
_THEY = compile_later(
    r"(?:he|she|they|er|sie|il|elle|él|ella|lui|lei|hij|zij|ze|han|hun|hon|hän|on|ona|ele|ela)\s+",
    re.IGNORECASE,
)
"""Whoever a clause before named: "Tiril has changed class, she is now in 6A"."""
_LONGEST = 240
_MOSTLY = 0.7
"""The share of people in one class that makes it the class of whom the list forgot."""


def tell_of_people(
    people: Sequence[TypedLine], lines: Sequence[Line]
) -> tuple[list[TypedLine], list[Line], list[LeftOut]]:
    """Return the people with what sentences around them say, the lines without these, and the sentences."""
    people, used = _without_repeats(people)
    found = list(people)
    names = [_names(one) for one in people]
    rooms = {person.room for person in people if person.room}
    taken = {one.number for one in people}
    times = Counter(name for own in names for name in own)
    whole = [name for own in names for name in own[:-1]]
    are_new = False
    for number, line in lines if people else ():
        text = _BULLET.sub("", clean(line))
        below = parse_entry(text) if are_new and number not in taken else None
        if below and below.is_told and " " in below.name and not _is_known(below, found):
            found.append(_put_in_class(below, number, people))
            used.add(number)
            continue
        are_new = bool(_NEW.fullmatch(text))
        if number in taken or not _is_sentence(text, any(name in text for name in whole)):
            continue
        last = ""
        for said in _clauses(text):
            said = _THEY.sub(f"{last} ", said, count=1) if last and _THEY.match(said) else said
            for at, own in enumerate(names):
                alone = [name for name in own if times[name] == 1 and name in said]
                rest = next((_without(said, name) for name in alone), "")
                last = alone[0] if rest and said != text else last
                told = _with_told(found[at], rest, rooms) or (alone and _put_right(found[at], said, whole))
                if told:
                    found[at] = told
                    used.add(number)
        forgotten = _forgotten(number, text, found) or _newcomer(number, text, found)
        if new := [forgotten] if forgotten else _newcomers(number, text, found):
            found += new
            used.add(number)
    telling = [LeftOut("told", clean(line)) for at, line in lines if at in used]
    return found, [one for one in lines if one[0] not in used], telling


def _without_repeats(people: Sequence[TypedLine]) -> tuple[list[TypedLine], set[int]]:
    """Return people once whom a later line of their own tells of: "Nathaniel Grubb goes by Nate"."""
    found, used = dict[str, TypedLine](), set[int]()
    for at, one in enumerate(people):
        name = _BEFORE.sub("", _names(one)[0])
        before = found.get(name)
        if before and (one.is_called or one.left) and one.room in ("", before.room) and not one.tails:
            called = _BEFORE.sub("", one.name) if one.is_called else before.name
            is_called = before.is_called or one.is_called
            found[name] = replace(before, name=called, is_called=is_called, left=before.left or one.left)
            used.add(one.number)
        else:
            found[f"{name}{at}" if before else name] = one
    return list(found.values()), used


def _is_sentence(text: str, is_named: bool) -> bool:
    """Whether a line is a sentence; in a chat, one that names somebody may lack the point at its end."""
    is_ended = text[-1:] in ".!?" or is_named or _COMES.search(text) or _FORGOTTEN.search(text)
    is_told = _JOINED.match(text) or (is_ended and any(map(is_small, text.split())))
    return bool(is_told) and len(text) <= _LONGEST


def _clauses(text: str) -> Iterator[str]:
    """Yield a sentence, and its clauses: "Leo has left, he's gone to St Luke's", "Leo has left"."""
    text = text.removesuffix(" (edited)")
    for said in dict.fromkeys((text, *_CLAUSES.split(text))):
        yield _BEHIND.sub("", _BEFORE.sub("", said).rstrip(" .!?"))


def _names(one: TypedLine) -> list[str]:
    """Return a whole name as it is spoken, also turned round, and the first name alone."""
    name = split_aside(one.name)[0]
    family, comma, given = name.partition(", ")
    spoken = f"{given} {family}" if comma else name
    first, *others = spoken.split()
    turned = name if comma else " ".join((*others, first))
    return list(dict.fromkeys((spoken, turned, first)))


def _without(said: str, name: str) -> str:
    """Return what a sentence says of somebody whom it names first, perhaps behind a small word.

    A class in brackets only tells who is meant: "Emil Trost (7b) has left".
    """
    before, _, behind = said.partition(name)
    behind = behind.removeprefix(":")
    is_first = len(re.findall(r"\w+", before)) < 2 and behind[:1] == " "
    placed = _IN_CLASS.match(behind)
    more = behind[placed.end() :] if placed else ""
    behind = more if _VERB.match(more) or (more and known_text(more)) else behind
    return _BRACKETED.sub("", behind).strip(" ,") if is_first else ""


def _with_told(one: TypedLine, rest: str, rooms: Set[str]) -> TypedLine | None:
    """Return somebody with what is said of them: that they left, what they go by, their class; else None.

    `rooms` are the classes of all people: in "moved from Tran to Moss", only they tell that these are two.
    """
    if rest and (renamed := _RENAMED.search(rest)):
        return _with_name(one, renamed["name"])
    plain = _STANDS.sub("", _VERB.sub("", rest))
    for text in (plain, _AND.split(plain)[0].rstrip(" ,"), rest):
        if text and says_left(text):
            return replace(one, left=one.left or text)
        if (told := known_text(text)) and told[0] == "preferred":
            return with_texts(one, [told])
        if text and (entry := parse_entry(f"{split_aside(one.name)[0]}, {text}")) and entry.room:
            return replace(one, room=entry.room)
        if (both := FROM_TO.fullmatch(text)) and {both[1], both[2]} <= rooms:
            return replace(one, room=both[2])
        if (now := _NOW_IN.fullmatch(text)) and now[1] in rooms:
            return replace(one, room=now[1])
    return None


def _put_right(one: TypedLine, said: str, known: Container[str]) -> TypedLine | None:
    """Return somebody whose name is put right: "It's Eilish Brennan, not Ailish Brennan"; else None.

    If the right name is that of somebody else, the sentence is about both: "It was Ana Moss, not Ava Moss".
    """
    told = _CORRECTED.fullmatch(said)
    if not told or told["old"] not in _names(one)[:2]:
        return None
    name = " ".join(told["name"].split()[-len(told["old"].split()) :])
    return None if name in known else _with_name(one, name)


def _with_name(one: TypedLine, name: str) -> TypedLine | None:
    """Return somebody with a new name that shares the first or the last name with the old one; else None."""
    family, comma, given = split_aside(one.name)[0].partition(", ")
    if not comma or not is_written_as_name(name) or " " not in name:
        return None
    if name.startswith(f"{given} "):
        return replace(one, name=f"{name.removeprefix(given).strip()}, {given}")
    if name.endswith(f" {family}"):
        return replace(one, name=f"{family}, {name.removesuffix(family).strip()}")
    return None


def _newcomer(number: int, text: str, people: Sequence[TypedLine]) -> TypedLine | None:
    """Return the person of whom a clause says that they are new: "and Amara Obi started this morning"."""
    for said in filter(_COMES.search, _clauses(text)):
        first = " ".join(_name_at_start(said.split()))
        own = _NUMBER_BEHIND.match(said[len(first) :])
        first += own[0] if own else ""
        parts = (*re.split(r":\s+", said)[::-1], first, _name_at_end(said))
        entries = (entry for part in parts if (entry := parse_entry(part)))
        new = next(
            (one for one in entries if " " in one.name and any(map(is_common, one.name.split()))), None
        )
        if new and not _is_known(new, people):
            return _put_in_class(new, number, people, said)
    return None


def _newcomers(number: int, text: str, people: Sequence[TypedLine]) -> list[TypedLine]:
    """Return the people behind words for newcomers and a colon: "New in 7c: Nele Wiegand and Ida Holm"."""
    told = _JOINED.match(text)
    names = split_names(text[told.end() :].rstrip(" .")) if told else ()
    entries = [parse_entry(name) or parse_entry(_IN.sub(", ", name)) for name in names]
    new = [one for one in entries if one and " " in one.name and not _is_known(one, people)]
    known = [one for one in new if any(map(is_common, one.name.split()))]
    is_placed = told and _rooms_in(told[0], people)
    if not told or len(new) < len(entries) or (2 * len(known) < len(new) and not is_placed):
        return []  # New this year: Smart Boards
    return [_put_in_class(one, number, people, told[0]) for one in new]


def _is_known(one: TypedLine, people: Sequence[TypedLine]) -> bool:
    """Whether somebody of this whole name is among the people."""
    return any(one.name == _names(person)[0] for person in people)


def _name_at_start(words: Iterable[str]) -> list[str]:
    """Return the first words that may be a name: Amara Obi of "Amara Obi started today"."""
    return list(takewhile(lambda word: word[0].isupper() or word in PARTICLES, words))


def _rooms_in(text: str, people: Sequence[TypedLine]) -> list[str]:
    """Return the classes of people that a text names."""
    rooms = dict.fromkeys(person.room for person in people if person.room)
    return [room for room in rooms if re.search(rf"(?<!\w){re.escape(room)}(?!\w)", text)]


def _put_in_class(one: TypedLine, number: int, people: Sequence[TypedLine], said: str = "") -> TypedLine:
    """Return somebody in the class that is said of them, else in that of most people."""
    named = _rooms_in(said, people)
    (usual, times) = Counter(person.room for person in people).most_common(1)[0]
    room = one.room or only(named) or (usual if times > _MOSTLY * len(people) and not named else "")
    grade = one.grade or only({person.grade for person in people if person.room == room})
    return replace(one, number=number, bullet="", grade=grade, room=room)


def _forgotten(number: int, text: str, people: Sequence[TypedLine]) -> TypedLine | None:
    """Return the person whom a sentence adds: "P.S. I forgot one: Liam Nguyen (Mr. Lowe)."."""
    told = _FORGOTTEN.search(text)
    if not told:
        return None
    behind = text[told.end() :].removesuffix("!").removesuffix(".")
    name = behind or _name_at_end(text[: told.start()])  # ik ben Ana de Wit vergeten
    entry = parse_entry(name) or parse_entry(" ".join(_name_at_start(name.split())))  # Xavier Dunn is in 3C
    if not entry or _is_known(entry, people) or not (" " in entry.name or is_common(entry.name)):
        return None
    return _put_in_class(entry, number, people, behind)


def _name_at_end(words: str) -> str:
    """Return the last words of a text that may be a name: Ana de Wit of "PS: ik ben Ana de Wit"."""
    return " ".join(reversed(_name_at_start(reversed(words.split()))))
