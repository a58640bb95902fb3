"""Read what a sentence says of one person: that they left, their class, what they are called.

Else its end may be a class or a name, whatever the words between: "Senne Aerts zit sinds maandag in 2B".
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.text import PARTICLES, is_small, is_written_as_name
from namecards.importing.typed_lists.beside import known_text
from namecards.importing.typed_lists.corrections import with_name
from namecards.importing.typed_lists.entries import FROM_TO, TypedLine, parse_entry, with_texts
from namecards.importing.typed_lists.newcomers import AND, as_here
from namecards.importing.typed_lists.placed_names import is_no_news, new_room_in, rooms_in
from namecards.importing.words import folded_phrases, names_relative, names_school, pattern

_WORD = re.compile(r"[^\s,;:.!?()]+")
_NAME = r"[^\W\da-zß-ÿ][^\W\d_]+(?:-[^\W\d_]+)?"
_SINCE_IN = compile_later(
    rf"(?<![^\W\d_])(?:{pattern('headings.since')}|{pattern('headings.now')})(?![^\W\d_])"
    rf"(?:.*\s)?(?:{pattern('headings.in_class')}) \S*$",
    re.IGNORECASE,
)
"""The end of a sentence about the class that somebody is in by now: "since Monday in 2B"."""
_CALLED = compile_later(rf"(?<![^\W\d_])(?i:{pattern('headings.calls')})\s+(?P<name>{_NAME})$")
"""The end of a sentence about what somebody is called: "asked us to call him Danny"."""
_CALLED_BEFORE = compile_later(
    rf"\s[^\W\dA-ZÀ-Þ]\S*\s+(?P<name>{_NAME})\s+(?i:{pattern('headings.calls')})(?:\s[^\W\dA-ZÀ-Þ]+)*$"
)
"""The same where the verb is at the end: "möchte Sascha genannt werden"."""
_VERB = compile_later(rf"^(?:{pattern('headings.auxiliaries')})\s+", re.IGNORECASE)
"""A verb that a remark beside a name does without: "is no longer here", "wird Kit genannt"."""
_STANDS = compile_later(rf"^(?:{pattern('headings.in_class')}) (?=\S*\d)")
"""Before the class that somebody is in: "Hugo Lam is in 3B"."""
_RENAMED = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.renamed')})\s+(?P<name>\D+)$", re.IGNORECASE)
_NO_FIELD = re.compile(r"last|first|fam\.?|family(?:['’]s)?", re.IGNORECASE)
"""Words that are titles of names, and mean something else in a sentence: "left last Friday"."""
_UNSURE = compile_later(rf"(?i:{pattern('cells.may_call')})\s+(?=[^\W\da-zß-ÿ])")
"""Words before a nickname, or before whom somebody phoned, or what they like: "prefers Manga"."""
_NOT = re.compile(
    r"(?<!\w)(?:not|no longer|nicht|niet|geen|inte|ikke|nie|non|não|ne|no)(?!\w)", re.IGNORECASE
)
_THEM = re.compile(r"\b(?:him|her|them)\b")
"""In "Mia's mum asked to call her Mimi"; "Mia's dog is called Rex" has none."""
_BRACKETED = re.compile(r"^\s*\([^)]*\)(?=,?\s+\w)")
OF_CLASS = f"{pattern('headings.of_class')}|{pattern('headings.in_class')}"
"""A regular expression for words between a name and a class."""
_IN_CLASS = compile_later(
    rf",?\s+(?:{OF_CLASS})(?: \w+)?(?: (?:{pattern('headings.place')}))? \S*\d\S*"
    rf"(?: [A-Z](?!\w)| (?:{pattern('headings.place')})(?!\w))?,?\s+",
    re.IGNORECASE,
)
"""A class behind a name, which tells who is meant: "from class 3B", "от 3Б клас"."""
_NOW_IN = compile_later(
    rf"[^,;]*\b(?:{pattern('headings.now')})(?: (?:{pattern('headings.in_class')}))? (\S*\d\S*)"
)
"""The class that somebody is in by now: "hun går nå i 6A"."""
_NOW = compile_later(rf"\s(?:{pattern('headings.now')})$", re.IGNORECASE)
"""Behind what somebody is called: "goes by Benji now"."""
ARROW = re.compile(r" (?:→|[-=]?>) ")
_WHICH = compile_later(rf"\([^()]*\)|(?:^|(?<=\s))(?:{OF_CLASS}) \S*\d\S*")
"""Behind a name, the class and the number that tell who is meant: of 6C (GR 7714)."""
_OFF_LIST = compile_later(
    rf"(?<!\w)(?:(?:{pattern('headings.removes')})\s(?:[^\s,]+,?\s){{1,5}}?(?:{pattern('headings.off_list')})"
    rf"|(?:{pattern('headings.off_list')})\s(?:{pattern('headings.removes')}))(?!\w)",
    re.IGNORECASE,
)
"""A request about somebody who left: "Please take Ana Kos off the list"."""
_FORMER = folded_phrases("cells.former")
_MOST_BEFORE = 6
"""The most words before the name of somebody who left: "TC has been issued to Rehan Siddiqui"."""
MOST_OF_LABEL = 4
"""The most words of a label: "Left:"."""


def apply_sentence(one: TypedLine, name: str, sentence: str, rooms: Set[str]) -> TypedLine | None:
    """Return somebody with what a sentence says of them; None if it is unclear.

    `name` is theirs as the sentence has it; `rooms` are the classes of all people.
    """
    before, _, behind = sentence.rstrip(" .!?").partition(name)
    words = _WORD.findall(behind)
    if not words or says_left(behind):
        return None
    is_of_others = behind[:1] in ("'", "’")  # Mia's reading group
    if called := _CALLED.search(behind) or _CALLED_BEFORE.search(behind):
        is_theirs = called["name"] not in name.split() and (not is_of_others or _THEM.search(called[0]))
        return _with_nickname(one, behind.strip(), called["name"]) if is_theirs else None
    if names_field(f"{before} {behind}", "family") and _ends_with_name(words):
        return _with_family(one, words[-1])
    is_of_others |= names_relative(f"{before} {behind}")
    if not is_of_others and (request := _OFF_LIST.search(sentence)) and not _NOT.search(sentence):
        return replace(one, left=one.left or request[0])
    return None if is_of_others else _in_new_class(one, behind, rooms)


def _ends_with_name(words: list[str]) -> bool:
    """Whether the words end with a single name behind a small word."""
    is_behind = len(words) > 1 and is_small(words[-2]) and not names_school(words[-1])
    return is_behind and is_written_as_name(words[-1]) and words[-1][0].isalpha()


def names_field(text: str, field: Field) -> bool:
    """Whether words speak of a field of people: "her last name is now Rahn", "Der neue Nachname von"."""
    words = [word for word in _WORD.findall(text) if fold(word) not in PARTICLES]  # no "van" in Dutch
    phrases = (*((word,) for word in words), *pairwise(words))
    return any(title_kind(" ".join(each)) == field and _are_of_field(each) for each in phrases)


def _are_of_field(words: Sequence[str]) -> bool:
    """Whether words are a title also in a sentence: "last name", not "last Friday"."""
    others = [word for word in words if not _NO_FIELD.fullmatch(word)]
    return len(others) == len(words) or any(title_kind(word) == "name" for word in others)


def _with_nickname(one: TypedLine, sentence: str, nickname: str) -> TypedLine | None:
    family, _, given = split_aside(one.name)[0].partition(", ")
    is_sure = not _UNSURE.match(sentence) or fold(nickname)[0] == fold(given or family)[0]
    is_denied = _NOT.search(sentence.partition(nickname)[0])
    return with_texts(one, [("preferred", nickname)]) if is_sure and not is_denied else None


def _with_family(one: TypedLine, family: str) -> TypedLine | None:
    old, comma, given = split_aside(one.name)[0].partition(", ")
    return replace(one, name=f"{family}, {given}") if comma and family != old else None


def _in_new_class(one: TypedLine, behind: str, rooms: Set[str]) -> TypedLine | None:
    """Return somebody in the class that a sentence names: from the old to the new, or since some day."""
    named = rooms_in(behind, rooms)
    is_since = len(named) == 1 and behind.endswith(named[0]) and _SINCE_IN.search(behind)
    is_move = named[:-1] == [one.room] and bool(new_room_in(behind, rooms))
    is_told = bool(named) and named[-1] != one.room and (is_move or is_since)
    return replace(one, room=named[-1]) if is_told else None


def statement_about(sentence: str, name: str) -> str:
    """Return what a sentence says of somebody whom it names first, perhaps behind a small word.

    A class in brackets only tells who is meant: "Emil Trost (7b) has left".
    """
    before, _, behind = sentence.partition(name)
    if ARROW.search(behind) and FROM_TO.fullmatch(move := behind.strip(" ,:–-")):
        return move  # Mert Aksoy, 6a -> 6b
    if arrow := ARROW.match(behind):
        return behind[arrow.end() :]  # Ellie Roche -> Ellie Roche Tobin
    is_end = not _WHICH.sub("", behind).strip(" ,")
    is_old = fold(before) in _FORMER  # Ruth Adler, formerly Ruth Stein
    if before and is_end and not is_old and says_left(before) and len(before.split()) <= _MOST_BEFORE:
        return before  # Se ha marchado Adrián Cuesta
    behind = behind.removeprefix(":")
    led = before.split()  # El alumno
    is_led = len(led) < 2 or (len(led) == 2 and role_of(led[-1]) == "student")
    placed = _IN_CLASS.match(behind)
    is_first = is_led and (behind[:1] == " " or bool(placed))
    more = behind[placed.end() :] if placed else ""
    behind = more if _VERB.match(more) or (more and known_text(more)) else behind
    return _BRACKETED.sub("", behind).strip(" ,") if is_first else ""


def apply_statement(one: TypedLine, rest: str, rooms: Set[str]) -> TypedLine | None:
    """Return somebody with what is said of them: that they left, what they go by, their class; else None.

    `rooms` are the classes of all people: in "moved from Tran to Moss", only they tell that these are two.
    """
    if not rest:
        return None
    if renamed := _RENAMED.search(named := _WHICH.sub("", rest).rstrip(" ,")):
        return with_name(one, re.sub(r"[^\w.]+$", "", renamed["name"]))
    if (new := new_room_in(rest, rooms)) and new != one.room and not names_relative(rest.partition(new)[0]):
        return replace(one, room=new)
    if (names := is_written_as_name(named) and with_name(one, named)) and names.name != one.name:
        return names
    plain = _NOW.sub("", _STANDS.sub("", _VERB.sub("", rest)))
    halves = (half.strip(" ,") for half in AND.split(plain))
    for text in (plain, *(half for half in halves if half not in rooms), rest):  # no "ayuda en 3C"
        if text and says_left(text):
            return replace(one, left=one.left or text)
        if (known := known_text(text)) and known[0] == "preferred":
            return _with_nickname(one, rest, known[1])
        if is_no_news(rest) or names_relative(text):
            continue
        if text and (entry := parse_entry(f"{split_aside(one.name)[0]}, {text}")) and entry.room:
            return replace(one, room=as_here(entry.room, rooms), beside=one.beside or entry.beside)
        if (both := FROM_TO.fullmatch(text)) and {both[1], both[2]} <= rooms:
            return replace(one, room=both[2])
        if (now := _NOW_IN.fullmatch(text)) and now[1] in rooms:
            return replace(one, room=now[1])
    return None
