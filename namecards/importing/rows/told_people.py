"""Read sentences about people of a list: who left, is new or was forgotten, changed class, goes by what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from namecards.core.text import only
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.remarks import says_left
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.patterns import compile_later
from namecards.importing.rows.beside import known_text
from namecards.importing.rows.entries import TypedLine, parse_entry, with_texts
from namecards.importing.rows.joined_lines import Line
from namecards.importing.text import PARTICLES, clean, is_small
from namecards.importing.words import pattern

_FORGOTTEN = compile_later(
    rf"(?<![^\W\d_])(?:{pattern('headings.forgotten')})(?![^\W\d_])\s*:?\s*", re.IGNORECASE
)
_BEFORE = compile_later(rf"^(?:{pattern('headings.before_telling')})[\s,:]+", re.IGNORECASE)
"""Words at the start of such a sentence: "Sorry, Ana moved away", "By the way, ..."."""
_VERB = compile_later(rf"^(?:{pattern('headings.auxiliaries')})\s+", re.IGNORECASE)
"""A verb that a remark beside a name does without: "is no longer here", "wird Kit genannt"."""
_CLAUSES = re.compile(r"[.!?;]\s+|,\s+")
_COMES = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.newcomer')})(?![^\W\d_])", re.IGNORECASE)
"""Words in a clause about somebody new: "there's a new girl from Monday: Amara Obi"."""
_LONGEST = 240
_MOSTLY = 0.7
"""The share of people in one class that makes it the class of whom the list forgot."""


def tell_of_people(
    people: Sequence[TypedLine], lines: Sequence[Line]
) -> tuple[list[TypedLine], list[Line], list[LeftOut]]:
    """Return the people with what sentences around them say, the lines without these, and the sentences."""
    found, used = list(people), set[int]()
    names = [_names(one) for one in people]
    taken = {one.number for one in people}
    times = Counter(name for own in names for name in own)
    whole = [name for own in names for name in own[:-1]]
    for number, line in lines if people else ():
        text = clean(line)
        if number in taken or not _is_sentence(text, any(name in text for name in whole)):
            continue
        for said in _clauses(text):
            for at, own in enumerate(names):
                rest = next((_without(said, name) for name in own if times[name] == 1 and name in said), "")
                if (told := _with_told(found[at], rest)) is not None:
                    found[at] = told
                    used.add(number)
        if forgotten := _forgotten(number, text, found) or _newcomer(number, text, found):
            found.append(forgotten)
            used.add(number)
    telling = [LeftOut("told", clean(line)) for at, line in lines if at in used]
    return found, [one for one in lines if one[0] not in used], telling


def _is_sentence(text: str, is_named: bool) -> bool:
    """Whether a line is a sentence; in a chat, one that names somebody may lack the point at its end."""
    is_ended = text[-1:] in ".!?" or is_named or _COMES.search(text)
    return bool(len(text) <= _LONGEST and is_ended and any(map(is_small, text.split())))


def _clauses(text: str) -> Iterator[str]:
    """Yield a sentence, and its clauses: "Leo has left, he's gone to St Luke's", "Leo has left"."""
    text = text.removesuffix(" (edited)")
    for said in dict.fromkeys((text, *_CLAUSES.split(text))):
        yield _BEFORE.sub("", said).rstrip(" .!?")


def _names(one: TypedLine) -> list[str]:
    """Return a whole name as it is spoken, also turned round if it may be, and the first name alone."""
    name = split_aside(one.name)[0]
    family, comma, given = name.partition(", ")
    spoken = f"{given} {family}" if comma else name
    first, *others = spoken.split()
    turned = spoken if comma else " ".join((*others, first))
    return list(dict.fromkeys((spoken, turned, first)))


def _without(said: str, name: str) -> str:
    """Return what a sentence says of somebody whom it names first, perhaps behind a small word."""
    before, _, behind = said.partition(name)
    return behind.strip(" ,") if len(before.split()) < 2 and behind[:1] == " " else ""


def _with_told(one: TypedLine, rest: str) -> TypedLine | None:
    """Return somebody with what is said of them: that they left, what they go by, their class; else None."""
    for text in (_VERB.sub("", rest), rest):
        if text and says_left(text):
            return replace(one, left=one.left or text)
        if (told := known_text(text)) and told[0] == "preferred":
            return with_texts(one, [told])
        if text and (entry := parse_entry(f"{split_aside(one.name)[0]}, {text}")) and entry.room:
            return replace(one, room=entry.room)
    return None


def _newcomer(number: int, text: str, people: Sequence[TypedLine]) -> TypedLine | None:
    """Return the person of whom a clause says that they are new: "and Amara Obi started this morning"."""
    for said in filter(_COMES.search, _clauses(text)):
        parts = (*re.split(r":\s+", said)[::-1], " ".join(_name_at_start(said.split())), _name_at_end(said))
        entries = (entry for part in parts if (entry := parse_entry(part)))
        new = next(
            (one for one in entries if " " in one.name and any(map(is_common, one.name.split()))), None
        )
        if new and not _is_known(new, people):
            return _put_in_class(new, number, people)
    return None


def _is_known(one: TypedLine, people: Sequence[TypedLine]) -> bool:
    """Whether somebody of this whole name is among the people."""
    return any(one.name == _names(person)[0] for person in people)


def _name_at_start(words: Iterable[str]) -> list[str]:
    """Return the first words that may be a name: Amara Obi of "Amara Obi started today"."""
    return list(takewhile(lambda word: word[0].isupper() or word in PARTICLES, words))


def _put_in_class(one: TypedLine, number: int, people: Sequence[TypedLine]) -> TypedLine:
    """Return somebody in the class that is said of them, else in that of most people."""
    (usual, times) = Counter(person.room for person in people).most_common(1)[0]
    room = one.room or (usual if times > _MOSTLY * len(people) else "")
    grade = one.grade or only({person.grade for person in people if person.room == room})
    return replace(one, number=number, bullet="", grade=grade, room=room)


def _forgotten(number: int, text: str, people: Sequence[TypedLine]) -> TypedLine | None:
    """Return the person whom a sentence adds: "P.S. I forgot one: Liam Nguyen (Mr. Lowe)."."""
    told = _FORGOTTEN.search(text)
    if not told:
        return None
    behind = text[told.end() :].removesuffix("!").removesuffix(".")
    entry = parse_entry(behind or _name_at_end(text[: told.start()]))  # ik ben Ana de Wit vergeten
    if not entry or _is_known(entry, people) or not (" " in entry.name or is_common(entry.name)):
        return None
    return _put_in_class(entry, number, people)


def _name_at_end(words: str) -> str:
    """Return the last words of a text that may be a name: Ana de Wit of "PS: ik ben Ana de Wit"."""
    return " ".join(reversed(_name_at_start(reversed(words.split()))))
