"""Find the people whom sentences around a list add: who is new, or was forgotten."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from namecards.core.text import only
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import ADULTS, role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.name_order import is_common
from namecards.importing.names.pairs import split_names
from namecards.importing.patterns import compile_later
from namecards.importing.text import PARTICLES
from namecards.importing.typed_lists.entries import TypedLine, parse_entry
from namecards.importing.typed_lists.placed_names import placed_in, rooms_in
from namecards.importing.words import names_relative, pattern

_FORGOTTEN = compile_later(
    rf"(?<![^\W\d_])(?:{pattern('headings.forgotten')})(?![^\W\d_])\s*:?\s*", re.IGNORECASE
)
BEFORE_TELLING = compile_later(rf"^(?:{pattern('headings.before_telling')})[\s,:]+", re.IGNORECASE)
"""Words at the start of such a sentence: "Sorry, Ana moved away", "By the way, ..."."""
_BEHIND = compile_later(rf"[\s,]+(?=\w\w)(?:{pattern('headings.before_telling')})$", re.IGNORECASE)
"""The same at the end; the A of "de 4B a 4A" is a class."""
_NUMBER_BEHIND = re.compile(
    r"[^,;:()]{0,30}(?:\(|,\s)((?:[^\W\d]+\.?\s){0,2}#?)\s?(?!(?:19|20)\d\d(?!\d))(\d{4,10})(?!\w)"
)
"""A number in brackets or behind a comma, perhaps after the class: "Ana Kos in 6-1 (student # 30402)"."""
_AND = pattern("headings.and")
AND = compile_later(rf"\s+(?:{_AND})\s+")
_CLAUSES = compile_later(rf"[.!?;:]\s+|,\s+|\s(?:{_AND})\s")
_COMES = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.newcomer')})(?![^\W\d_])", re.IGNORECASE)
"""Words in a clause about somebody new: "there's a new girl from Monday: Amara Obi"."""
_JOINED = compile_later(
    rf"^(?:{pattern('headings.joined')}|{pattern('cells.new')})(?!\w)[^:]{{0,30}}"
    rf"(?::|\s(?:{pattern('headings.are')}))\s+",
    re.IGNORECASE,
)
"""A label before newcomers."""
_IN = compile_later(rf"\s(?:{pattern('headings.in_class')})\s(?=\S*\d)")
"""Between a name and a class: "Jens Haugland i 6B"."""
_MOSTLY = 0.7
"""The share of people in one class that makes it the class of whom the list forgot."""


def find_new(number: int, text: str, people: Sequence[TypedLine]) -> list[TypedLine]:
    """Return the people whom a line adds to a list."""
    is_led = bool(BEFORE_TELLING.match(text)) and not is_common(text)  # Dan James Smith
    text = BEFORE_TELLING.sub("", text)
    labelled = _newcomers(number, text, people) or _added_names(number, text, people, is_led)
    if several := labelled or _placed_newcomers(number, text, people):
        return several
    one = _forgotten(number, text, people) or _newcomer(number, text, people)
    return [one] if one else []


def may_add(text: str) -> bool:
    """Whether a text has words about somebody new, or forgotten, or that may come before such a name."""
    return bool(_COMES.search(text) or _FORGOTTEN.search(text) or BEFORE_TELLING.match(text))


def labels_new(text: str) -> bool:
    """Whether a text begins with a label of newcomers: "New in 7c: Nele Wiegand"."""
    return bool(_JOINED.match(text))


def clauses(text: str) -> Iterator[str]:
    """Yield a sentence, and its clauses: "Leo has left, he's gone to St Luke's", "Leo has left"."""
    text = text.removesuffix(" (edited)")
    for clause in dict.fromkeys((text, text.rpartition(": ")[2], *_CLAUSES.split(text))):
        yield _BEHIND.sub("", BEFORE_TELLING.sub("", clause).rstrip(" .!?"))


def names_of(one: TypedLine) -> list[str]:
    """Return a whole name as spoken, turned round, with a comma, without middle names; the first alone."""
    name = split_aside(one.name)[0]
    family, comma, given = name.partition(", ")
    spoken = f"{given} {family}" if comma else name
    first, *others = spoken.split()
    turned = f"{family} {given}" if comma else " ".join((*others, first))
    short = f"{first} {family}" if comma else spoken
    return list(dict.fromkeys((spoken, turned, *[name] * bool(comma), short, first)))


def short_names_of(one: TypedLine) -> list[str]:
    """Return a first name with the initial of the last: "Leo P.", "Leo P"."""
    first, *others = names_of(one)[0].split()
    last = split_aside(one.name)[0].split(", ")[0] if ", " in one.name else " ".join(others[-1:])
    initial = next(filter(str.isupper, last), "")
    return [f"{first} {initial}.", f"{first} {initial}"] if initial else []


def _newcomer(number: int, text: str, people: Sequence[TypedLine]) -> TypedLine | None:
    """Return the person of whom a clause says that they are new: "and Amara Obi started this morning"."""
    statements = list(clauses(text))
    for clause, behind in zip(statements, (*statements[1:], ""), strict=True):
        if not _COMES.search(clause) or _is_of_others(clause):
            continue
        begin = _name_at_start(clause.split())
        usual = next((at for at, word in enumerate(begin[:-1]) if is_common(word)), 0)
        is_adult = bool(usual) and bool(TEACHER.match(" ".join(begin[usual - 1 :])))
        first = "" if is_adult else " ".join(begin[usual:])  # On Friday Ida Holm
        first += _number_behind(first, clause)
        below = behind if clause != text else ""  # we have a new boy in 5T, Kiran Uppal (30244)
        parts = (*re.split(r":\s+", clause)[::-1], first, _name_at_end(clause), below)
        entries = (entry for part in parts if (entry := parse_entry(part)))
        whole = (one for one in entries if " " in one.name)
        new = next((one for one in whole if one.beside or any(map(is_common, one.name.split()))), None)
        if new and not is_known(new, people) and not _is_one_of_two(new.name, text):
            numbered = new if new.beside else parse_entry(f"{new.name}{_number_behind(new.name, text)}")
            return with_class(replace(new, beside=(numbered or new).beside), number, people, clause)
    return None


def _is_one_of_two(name: str, text: str) -> bool:
    """Whether "and" joins a name to another one: both are new, or neither is read."""
    before, _, behind = text.partition(name)
    words, joint = before.split(), AND.match(behind)
    is_second = bool(words) and AND.fullmatch(f" {words[-1]} ") and any(map(is_common, words[-3:-1]))
    return bool(is_second or (joint and behind[joint.end() :][:1].isupper()))


def _is_of_others(text: str) -> bool:
    """Whether a sentence is about an adult or a relative: "Emma Watson, the school nurse, started today"."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    return names_relative(text) or any(role_of(word) in ADULTS for word in words)


def _newcomers(number: int, text: str, people: Sequence[TypedLine]) -> list[TypedLine]:
    """Return the people behind words for newcomers and a colon: "New in 7c: Nele Wiegand and Ida Holm"."""
    label = _JOINED.match(text)
    behind = text[label.end() :].rstrip(" .") if label else ""
    one = parse_entry(behind)
    names = [behind] if one and one.is_told and "," not in one.name else split_names(behind)
    names = list(takewhile(lambda name: not names_relative(name), names))  # seine Mutter Olena Kovalenko
    entries = [parse_entry(name) or parse_entry(_IN.sub(", ", name)) for name in names]
    new = [one for one in entries if one and " " in one.name and not is_known(one, people)]
    known = [one for one in new if any(map(is_common, one.name.split()))]
    rooms = _rooms_of(people)
    is_placed = label and (rooms_in(label[0], rooms) or all(one.beside or one.room in rooms for one in new))
    if not label or len(new) < len(entries) or (2 * len(known) < len(new) and not is_placed):
        return []  # New this year: Smart Boards
    return [with_class(one, number, people, label[0]) for one in new]


def _placed_newcomers(number: int, text: str, people: Sequence[TypedLine]) -> list[TypedLine]:
    """Return the people in a sentence about newcomers: "Two new ones: Ana Kos and Ben Roy are in 4b now".

    If not most have a usual first name, each must be in a class that others are in.
    """
    rooms = _rooms_of(people)
    are_new = (_COMES.search(text) or labels_new(text)) and not (says_left(text) or _is_of_others(text))
    placed = placed_in(text, rooms) if are_new else ()
    classes = {_COMES.sub("", name).strip(): place for name, place in placed if place}  # Llegaron Ana al 6B
    entries = [_entry(f"{name}{_number_behind(name, text)}", place, rooms) for name, place in classes.items()]
    new = [one for one in entries if one and not is_known(one, people)]
    is_usual = 2 * sum(is_common(one.name) for one in new) >= len(new)
    is_here = all(one.room in rooms for one in new)
    return [with_class(one, number, people, text) for one in new] if is_usual or is_here else []


def _entry(name: str, place: str, rooms: Container[str]) -> TypedLine | None:
    if place not in rooms:
        return parse_entry(f"{name} ({place})")
    one = parse_entry(name)
    return replace(one, room=place) if one else None


def _number_behind(name: str, text: str) -> str:
    found = _NUMBER_BEHIND.match(text, text.find(name) + len(name))
    words = found[1].strip() if found else ""
    is_own = not words or words.endswith("#") or "id" in (title_kind(words), title_kind(f"{words} no"))
    return f" ({found[2]})" if found and is_own else ""


def is_known(one: TypedLine, people: Sequence[TypedLine]) -> bool:
    """Whether somebody of this whole name is among the people, or it is no name but a relative's."""
    return names_relative(one.name) or any(one.name == names_of(person)[0] for person in people)


def _name_at_start(words: Iterable[str]) -> list[str]:
    """Return the first words that may be a name: Amara Obi of "Amara Obi started today"."""
    return list(takewhile(lambda word: word[0].isupper() or word in PARTICLES, words))


def _rooms_of(people: Iterable[TypedLine]) -> set[str]:
    return {person.room for person in people if person.room}


def as_here(room: str, rooms: Iterable[str]) -> str:
    """Return a room as people have it: "Room 8" for 8."""
    return only({one for one in rooms if one.rpartition(" ")[2] == room}) or room


def with_class(one: TypedLine, number: int, people: Sequence[TypedLine], said: str = "") -> TypedLine:
    """Return somebody in the class that is said of them, else in that of most people."""
    rooms = _rooms_of(people)
    named = rooms_in(said, rooms)
    (usual, times) = Counter(person.room for person in people).most_common(1)[0]
    common = usual if times > _MOSTLY * len(people) and not named else ""
    room = as_here(one.room, rooms) or only(named) or common
    grade = one.grade or only({person.grade for person in people if person.room == room})
    return replace(one, number=number, bullet="", grade=grade, room=room)


def _added_names(number: int, text: str, people: Sequence[TypedLine], is_led: bool) -> list[TypedLine]:
    """Return several people behind words for whom a list lacks: "I forgot two: Leo Brandt and Hana Ito".

    Words that may come before such a sentence are enough: "Also Leo Brandt and Hana Ito".
    """
    words = _FORGOTTEN.search(text)
    behind = text[words.end() :].rpartition(": ")[2].rstrip(" .!") if words else text if is_led else ""
    if _COMES.search(text) and not _is_of_others(text):  # Two new students in 4B: Leo Brandt and Hana Ito
        behind = max(_COMES.split(text.rpartition(": ")[2]), key=lambda side: len(split_names(side))).strip()
    if words and not behind:  # ich habe Leo Brandt und Hana Ito vergessen
        ends = [_name_at_end(part) for part in split_names(text[: words.start()])]
        behind = ", ".join(takewhile(lambda name: " " in name, reversed(ends)))
    entries = list(map(parse_entry, split_names(behind.rstrip(" .!"))))
    named = [one for one in entries if one and " " in one.name and is_common(one.name)]
    if len(named) < max(1 if is_led and not (words or _COMES.search(text)) else 2, len(entries)):
        return []
    return [with_class(one, number, people, text) for one in named if not is_known(one, people)]


def _forgotten(number: int, text: str, people: Sequence[TypedLine]) -> TypedLine | None:
    """Return the person whom a sentence adds: "P.S. I forgot one: Liam Nguyen (Mr. Lowe)."."""
    words = _FORGOTTEN.search(text)
    if not words:
        return None
    behind = text[words.end() :].removesuffix("!").removesuffix(".")
    name = behind or _name_at_end(text[: words.start()])  # ik ben Ana de Wit vergeten
    entry = parse_entry(name) or parse_entry(" ".join(_name_at_start(name.split())))  # Xavier Dunn is in 3C
    if not entry or is_known(entry, people) or not (" " in entry.name or is_common(entry.name)):
        return None
    return with_class(entry, number, people, behind)


def _name_at_end(words: str) -> str:
    """Return the last words of a text that may be a name: Ana de Wit of "PS: ik ben Ana de Wit"."""
    return " ".join(reversed(_name_at_start(reversed(words.split()))))


def with_comma(name: str) -> str:
    """Return a name with a comma behind the last name, if the usual first name is at its end: Ptak Helena."""
    first, _, last = name.rpartition(" ")
    is_turned = first and "(" not in name and is_common(last) and not is_common(first)
    return f"{first}, {last}" if is_turned else name
