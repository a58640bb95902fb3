"""Read sentences about people of a list: who left, is new or was forgotten, changed class, goes by what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import zip_longest

from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.leaving import is_leaving_title
from namecards.importing.cells.remarks import say_who_left, says_left
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.letters import BULLETS
from namecards.importing.names.pairs import split_names
from namecards.importing.patterns import compile_later
from namecards.importing.rows.beside import known_text
from namecards.importing.rows.entries import FROM_TO, MOVED, TypedLine, parse_entry, with_texts
from namecards.importing.rows.headings import GONE, heading_meaning
from namecards.importing.rows.joined_lines import Line
from namecards.importing.rows.newcomers import (
    AND,
    BEFORE_TELLING,
    as_here,
    clauses,
    find_new,
    is_known,
    labels_new,
    may_add,
    names_of,
    put_in_class,
)
from namecards.importing.rows.placed_names import JOINT, new_room_in, rooms_in
from namecards.importing.rows.right_names import put_right, with_name
from namecards.importing.rows.said_of_one import tell_of_one
from namecards.importing.text import clean, is_small, is_written_as_name
from namecards.importing.words import names_relative, pattern

_VERB = compile_later(rf"^(?:{pattern('headings.auxiliaries')})\s+", re.IGNORECASE)
"""A verb that a remark beside a name does without: "is no longer here", "wird Kit genannt"."""
_STANDS = compile_later(r"^(?:in|en|dans|i|na|v) (?:(?:der|la|el|le) )?(?=\S*\d)")
"""Before the class that somebody is in: "Hugo Lam is in 3B"."""
_RENAMED = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.renamed')})\s+(?P<name>\D+)$", re.IGNORECASE)
_SIGN = re.compile(r"^([+–−-]) ?(?=[^\W\d_])")
_SECTIONS = {"+": "new", "-": "minus", "–": "minus", "−": "minus"}
"""What a sign before a name says, if + is before some."""
_BULLET = re.compile(rf"^[{BULLETS}]\s+")
_BRACKETED = re.compile(r"^\s*\([^)]*\)(?=,?\s+\w)")
_IN_CLASS = re.compile(r"\s+(?:aus|from|of|in|de|della|dalla|en)(?: \w+)? \S*\d\S*,?\s+")
_OF_CLASS = re.compile(r"[ ,(]*(?:(?:aus|from|of|in|de|della|dalla|en|du|van|uit|z|fra|från)(?: \w+)? )?")
"""Between a name and the class that tells which of two people is meant: "Mia (3B)", "Mia from 3B"."""
_NEW = compile_later(
    rf"(?:{pattern('headings.joined')}|{pattern('cells.new')})(?:[^:]{{0,30}}:)?", re.IGNORECASE
)
"""A heading above newcomers: "New starters:"."""
_NOW_IN = compile_later(rf"[^,;]*\b(?:{pattern('headings.now')}) (?:in|i|en|à)? ?(\S*\d\S*)")
"""The class that somebody is in by now: "hun går nå i 6A"."""
_NOW = compile_later(rf"\s(?:{pattern('headings.now')})$", re.IGNORECASE)
"""Behind what somebody is called: "goes by Benji now"."""
_THEY = compile_later(rf"(?:{pattern('headings.they')})\s+", re.IGNORECASE)
"""Whoever a clause before named: "Tiril has changed class, she is now in 6A"."""
_ARROW = re.compile(r" (?:→|[-=]?>) ")
_LONGEST, _MOST_OF_LABEL = 240, 4
"""The most letters of a sentence, and words of a label: "Left:"."""


def tell_of_people(
    people: Sequence[TypedLine], lines: Sequence[Line]
) -> tuple[list[TypedLine], list[Line], list[LeftOut]]:
    """Return the people with what sentences around them say, the lines without these, and the sentences."""
    people, used = _without_repeats(people)
    telling, taken = _Telling(people), {one.number for one in people}
    told = dict.fromkeys(used, "")
    signs = {number: sign[1] for number, line in lines if (sign := _SIGN.match(clean(line)))}
    has_signs = "+" in signs.values()  # then - is before who left
    for number, line in lines if people else ():
        text = _BULLET.sub("", clean(line)).strip("*_ ")  # *New* is bold in chats
        if has_signs:
            telling.section = _SECTIONS.get(signs.get(number, ""), "")
            text = _SIGN.sub("", text)
        before = list(telling.found)
        if number in taken:
            telling.section = ""
        elif telling.read(number, text):
            told[number] = "; ".join(_changes(before, telling.found))
    sentences = [LeftOut("told", clean(line), told[at]) for at, line in lines if at in told]
    return telling.found, [one for one in lines if one[0] not in told], sentences


def _changes(before: Sequence[TypedLine], now: Sequence[TypedLine]) -> Iterator[str]:
    """Yield what a sentence was read as: "Leo Park has left", "Ana Kos is new in 3B"."""
    for old, one in zip_longest(before, now):
        name, place = names_of(one)[0], f" in {one.room}" * bool(one.room)
        if not old:
            yield f"{name} is new{place}"
        elif one.left != old.left:
            yield f"{name} has left"
        elif one.room != old.room:
            yield f"{name} is now{place}"
        elif one != old:
            yield f"{names_of(old)[0]} is called {split_aside(one.name)[1] or name}"


class _Telling:
    """The people of a list, while the lines around it are read."""

    def __init__(self, people: Sequence[TypedLine]) -> None:
        self.people, self.found = people, list(people)
        self.section = ""
        """What the heading above says of whom follows: new, gone, moved."""
        self._moved_to = ""
        self._names = [names_of(one) for one in people]
        self._rooms = {person.room for person in people if person.room}
        self._times = Counter(name for own in self._names for name in own)
        self._whole = [name for own in self._names for name in own[:-1]]

    def read(self, number: int, text: str) -> bool:
        """Read a line; return whether it tells of somebody."""
        if self.section and (entry := parse_entry(text)) and self._read_below(number, entry):
            return True
        label, _, behind = text.partition(":")
        is_label = len(label.split()) < _MOST_OF_LABEL
        says_gone = say_who_left(label) or is_leaving_title(label) or heading_meaning(label, False) == GONE
        is_gone = is_label and says_gone
        moved = MOVED.fullmatch(text.rstrip(":"))
        self._moved_to = as_here(moved[1], self._rooms) if moved else ""
        is_moved = self._moved_to in self._rooms
        self.section = "gone" if is_gone else "moved" if is_moved else "new" if _NEW.fullmatch(text) else ""
        if is_gone and behind:
            return any([self._change(name.strip(" ."), left=label) for name in split_names(behind)])  # noqa: C419
        if not _is_sentence(text, any(name in text for name in self._whole)):
            return False
        is_told = self._read_clauses(text)
        new = find_new(number, text, self.found)
        self.found += new
        return is_told or bool(new)

    def _read_below(self, number: int, entry: TypedLine) -> bool:
        """Read an entry below a heading for newcomers or leavers."""
        name = split_aside(entry.name)[0]
        if self.section == "gone" or (self.section == "minus" and not entry.has_remark):
            return self._change(name, left="left")
        if self.section in ("moved", "minus"):
            return self.section == "moved" and self._change(name, room=self._moved_to)
        is_sure = entry.is_told or any(map(is_common, name.split()))  # below "New": Smart Boards
        is_new = is_sure and " " in name and not is_known(entry, self.found)
        self.found += [put_in_class(entry, number, self.people)] if is_new else []
        return is_new

    def _change(self, name: str, left: str = "", room: str = "") -> bool:
        """Note that somebody has left, or changed class; return whether it is known who."""
        room_told = next(iter(rooms_in(name, self._rooms)), "")
        called = name.partition(room_told)[0].strip(" ,(") if room_told else name  # Mia Chen (3B)
        having = (at for at, own in enumerate(self._names) if called in own)
        at = next((at for at in having if self._means(at, called, name)), None)
        if at is not None:
            one = self.found[at]
            self.found[at] = replace(one, left=left or one.left, room=room or one.room)
        return at is not None

    def _means(self, at: int, name: str, said: str) -> bool:
        """Whether a name in a text is of this one person; of several, only one is in the class beside it."""
        if self._times[name] < 2:
            return True
        behind = said.partition(name)[2]
        room = next(iter(rooms_in(behind, self._rooms)), "")
        between = behind.partition(room)[0] if room else behind
        is_move = new_room_in(behind, self._rooms) and not any(other in between for other in self._times)
        if not is_move and not (room and _OF_CLASS.fullmatch(between)):
            return False
        namesakes = (other for other, own in enumerate(self._names) if name in own)
        return [other for other in namesakes if self.people[other].room == room] == [at]

    def _read_clauses(self, text: str) -> bool:
        """Read a sentence and its clauses; a pronoun means whoever the clause before named."""
        last, is_told = "", False
        for said in (apart for clause in clauses(text) for apart in self._divide(clause)):
            said = _THEY.sub(f"{last} ", said, count=1) if last and _THEY.match(said) else said
            for at, own in enumerate(self._names):
                alone = [name for name in own if self._is_named(said, name) and self._means(at, name, said)]
                rest = next((_without(said, name) for name in alone), "")
                last = alone[0] if rest and said != text else last
                told = _with_told(self.found[at], rest, self._rooms)
                if told := told or (self._read_end(at, alone[0], said) if alone else None):
                    self.found[at], is_told = told, True
        return is_told

    def _read_end(self, at: int, name: str, said: str) -> TypedLine | None:
        """Return somebody with what a sentence about nobody else ends with: a right name, a class."""
        others = {named for named in self._whole if named in said and named not in self._names[at]}
        told = put_right(self.found[at], said, self._whole)
        return told or (None if others else tell_of_one(self.found[at], name, said, self._rooms))

    def _divide(self, said: str) -> list[str]:
        """Return a clause about several people as one about each: "Ana Kos and Ben have left"."""
        begun, end = list[str](), 0
        while name := self._name_at(said[end:]):
            begun.append(name)
            joint = JOINT.match(said, end := end + len(name))
            rest, end = said[end:], joint.end() if joint else len(said)
        return [f"{name}{rest}" for name in begun] if len(begun) > 1 and not JOINT.match(rest) else [said]

    def _name_at(self, said: str) -> str:
        """Return the longest name of one person that a text begins with; empty if there is none."""
        begin = (name for name, times in self._times.items() if times == 1 and said.startswith(name))
        return max((name for name in begin if self._is_named(said, name)), key=len, default="")

    def _is_named(self, said: str, name: str) -> bool:
        """Whether a sentence has a name; a first name alone is no part of another's: Mia of Mia Ruiz."""
        if name not in said or not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said):
            return False  # most names are in no sentence, and a pattern for each takes long
        before, _, behind = said.partition(name)
        is_other = bool(re.match(r" [^\W\d_]", behind)) and behind[1].isupper()
        last = (before.split() or [""])[-1]
        is_other |= is_common(last) or last in self._times
        is_other |= any(name in whole.split() for whole in self._whole if whole in said)
        return " " in name or not is_other


def _without_repeats(people: Sequence[TypedLine]) -> tuple[list[TypedLine], set[int]]:
    """Return people once whom a later line of their own tells of: "Nathaniel Grubb goes by Nate"."""
    found, used = dict[str, TypedLine](), set[int]()
    last = max((at for at, one in enumerate(people) if not one.is_called), default=0)
    for at, one in enumerate(people):
        name = BEFORE_TELLING.sub("", names_of(one)[0])
        before = found.get(name)
        is_same = before and (one.room in ("", before.room) or (one.is_called and at > last))
        if before and is_same and (one.is_called or one.left) and not one.tails:
            called = BEFORE_TELLING.sub("", one.name) if one.is_called else before.name
            is_called = before.is_called or one.is_called
            found[name] = replace(before, name=called, is_called=is_called, left=before.left or one.left)
            used.add(one.number)
        else:
            found[f"{name}{at}" if before else name] = one
    return list(found.values()), used


def _is_sentence(text: str, is_named: bool) -> bool:
    """Whether a line is a statement; in a chat, one that names somebody may lack the point at its end."""
    is_ended = text[-1:] in ".!" or is_named or may_add(text)
    is_told = bool(labels_new(text)) or (is_ended and any(map(is_small, text.split())))
    is_told |= is_named and bool(_ARROW.search(text))
    return is_told and len(text) <= _LONGEST and not text.endswith("?")


def _without(said: str, name: str) -> str:
    """Return what a sentence says of somebody whom it names first, perhaps behind a small word.

    A class in brackets only tells who is meant: "Emil Trost (7b) has left".
    """
    before, _, behind = said.partition(name)
    if _ARROW.search(behind) and FROM_TO.fullmatch(move := behind.strip(" ,:–-")):
        return move  # Mert Aksoy, 6a -> 6b
    if not before and (arrow := _ARROW.match(behind)):
        return behind[arrow.end() :]  # Ellie Roche -> Ellie Roche Tobin
    if before and not behind and says_left(before) and len(before.split()) <= _MOST_OF_LABEL:
        return before  # Se ha marchado Adrián Cuesta
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
    if not rest:
        return None
    if renamed := _RENAMED.search(rest):
        return with_name(one, renamed["name"])
    if (new := new_room_in(rest, rooms)) and new != one.room and not names_relative(rest):
        return replace(one, room=new)
    plain = _NOW.sub("", _STANDS.sub("", _VERB.sub("", rest)))
    if (names := is_written_as_name(plain) and with_name(one, plain)) and names.name != one.name:
        return names
    for text in (plain, *(half.strip(" ,") for half in AND.split(plain)), rest):
        if text and says_left(text):
            return replace(one, left=one.left or text)
        if (told := known_text(text)) and told[0] == "preferred":
            return with_texts(one, [told])
        if text and (entry := parse_entry(f"{split_aside(one.name)[0]}, {text}")) and entry.room:
            return replace(one, room=as_here(entry.room, rooms))
        if (both := FROM_TO.fullmatch(text)) and {both[1], both[2]} <= rooms:
            return replace(one, room=both[2])
        if (now := _NOW_IN.fullmatch(text)) and now[1] in rooms:
            return replace(one, room=now[1])
    return None
