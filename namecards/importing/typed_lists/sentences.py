"""Read sentences about people of a list: who left, is new or was forgotten, changed class, goes by what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.leaving import is_leaving_title
from namecards.importing.cells.remarks import comes_back, say_who_left
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.letters import BULLETS, SYMBOLS
from namecards.importing.names.pairs import split_names
from namecards.importing.patterns import compile_later
from namecards.importing.text import clean, has_capitals, is_small
from namecards.importing.typed_lists.corrections import correct_names
from namecards.importing.typed_lists.entries import MOVED, TypedLine, parse_entry
from namecards.importing.typed_lists.headings import GONE, heading_meaning
from namecards.importing.typed_lists.joined_lines import Line
from namecards.importing.typed_lists.newcomers import (
    BEFORE_TELLING,
    as_here,
    clauses,
    find_new,
    is_known,
    labels_new,
    may_add,
    names_of,
    short_names_of,
    with_class,
    with_comma,
)
from namecards.importing.typed_lists.placed_names import JOINT, is_doubtful, new_room_in, rooms_in
from namecards.importing.typed_lists.sentence_about_one import (
    ARROW,
    MOST_OF_LABEL,
    OF_CLASS,
    apply_sentence,
    apply_statement,
    names_field,
    statement_about,
)
from namecards.importing.words import pattern

_ASIDE = re.compile(r"\s\([^()]*\)")
_REMARK = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")
_SIGN = re.compile(r"^([+–−-]) ?(?=[^\W\d_])")
_SECTIONS = {"+": "new", "-": "minus", "–": "minus", "−": "minus"}
"""What a sign before a name says, if + is before some."""
_SMILE = re.compile(rf"[\s{SYMBOLS}]+$")
_BULLET = re.compile(rf"^(?:[{BULLETS}]\s+|[■◆◇●○★▼▶]\s*|\d{{1,2}}[.)]\s+)")
_BEFORE_CLASS = compile_later(rf"[ ,(]*(?:(?:{OF_CLASS})(?: \w+)? )?")
"""Between a name and the class that tells which of two people is meant: "Mia (3B)", "Mia from 3B"."""
_NEW = compile_later(
    rf"(?:{pattern('headings.joined')}|{pattern('cells.new')})(?:[^:]{{0,30}}:)?", re.IGNORECASE
)
"""A heading above newcomers: "New starters:"."""
THEIR = compile_later(rf"(?:{pattern('headings.their')})\s+", re.IGNORECASE)
"""Before something of theirs: "Her card number is 8960"."""
_ITS_NUMBER = compile_later(
    rf"(?:{pattern('headings.their')})\s+(?P<of>\D+?)\s+(?P<number>\d{{4,10}})\W*", re.IGNORECASE
)
THEY = compile_later(rf"^(?:{pattern('headings.they')})\s+", re.IGNORECASE)
"""Whoever a clause, or a sentence, before named: "Tiril has changed class, she is now in 6A"."""
_LONGEST, _FEW = 240, 3
"""The most letters of a sentence, and the most words of a name in a script without capitals."""


def apply_sentences(
    people: Sequence[TypedLine], lines: Sequence[Line]
) -> tuple[list[TypedLine], list[Line], list[LeftOut]]:
    """Return the people with what sentences around them say, the lines without these, and the sentences."""
    people, used = _without_repeats(people)
    telling, taken = _Changes(people), {one.number for one in people}
    used_for = dict.fromkeys(used, "")
    signs = {number: sign[1] for number, line in lines if (sign := _SIGN.match(clean(line)))}
    has_signs = "+" in signs.values()  # then - is before who left
    for number, line in lines if people else ():
        text = _SMILE.sub("", _BULLET.sub("", clean(line))).strip("*_ ")  # *New* is bold in chats
        if has_signs:
            telling.section = _SECTIONS.get(signs.get(number, ""), "")
            text = _SIGN.sub("", text)
        if number in taken:
            telling.section = ""
        elif news := telling.read(number, text):
            used_for[number] = news
    sentences = [LeftOut("told", clean(line), used_for[at]) for at, line in lines if at in used_for]
    return telling.found, [one for one in lines if one[0] not in used_for], sentences


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


class _Changes:
    """The people of a list, while the lines around it are read."""

    def __init__(self, people: Sequence[TypedLine]) -> None:
        self.people, self.found = list[TypedLine](), list[TypedLine]()
        self.section = ""
        """What the heading above says of whom follows: new, gone, moved."""
        self._moved_to = ""
        self._last = (0, "")
        """The number of the last line that told of one person, and that person's name."""
        self._names, self._whole, self._times = list[list[str]](), list[str](), Counter[str]()
        self._add(people)
        self._count = len(people)
        """How many of those found were on the list."""
        self._rooms = {person.room for person in people if person.room}

    def _add(self, people: Sequence[TypedLine]) -> None:
        self.people += people
        self.found += people
        for one in people:
            *whole, first = names_of(one)
            self._names.append([*whole, *short_names_of(one), first])
            self._whole += whole
            self._times.update(self._names[-1])

    def read(self, number: int, text: str) -> str:
        """Read a line; return what it tells of people, "Leo Park has left", or nothing."""
        before, (at, name) = list(self.found), self._last
        they = THEY.match(text) if name and at == number - 1 else None
        if they and text[they.end() :][:1].islower():  # "On" is he in Polish: On Friday ...
            text = f"{name} {text[they.end() :]}"
        elif self._read_number(number, text):
            self._last = (number, name)
            return f"{name} has the number {self.found[-1].beside[-1][1]}"
        if not self._tells(number, text):
            return ""
        changed = [one for old, one in zip_longest(before, self.found) if one != old]
        self._last = (number, names_of(changed[0])[0]) if len(changed) == 1 else (0, "")
        return "; ".join(_changes(before, self.found)) or "nothing new"

    def _read_number(self, number: int, text: str) -> bool:
        """Read the number of whoever the line before added: "Her card number will be 8960"."""
        match = _ITS_NUMBER.fullmatch(text)
        is_new = len(self.found) > self._count and self.found[-1].number == number - 1
        if not match or not is_new or self.found[-1].beside or not names_field(match["of"], "id"):
            return False
        self.found[-1] = replace(self.found[-1], beside=(("ID", match["number"]),))
        return True

    def _tells(self, number: int, text: str) -> bool:
        if self.section and (entry := self._entry(text)) and self._read_below(number, entry):
            return True
        label, _, behind = text.partition(":")
        is_label = len(label.split()) < MOST_OF_LABEL
        says_gone = say_who_left(label) or is_leaving_title(label) or heading_meaning(label, False) == GONE
        is_gone = is_label and says_gone
        moved = MOVED.fullmatch(text.rstrip(":"))
        self._moved_to = as_here(moved[1], self._rooms) if moved else ""
        is_moved = self._moved_to in self._rooms
        self.section = "gone" if is_gone else "moved" if is_moved else "new" if _NEW.fullmatch(text) else ""
        if is_gone and behind:
            return any([self._change(name.strip(" ."), left=label) for name in split_names(behind)])  # noqa: C419
        if not _is_sentence(text, any(name in text for name in self._whole) or bool(self._name_at(text))):
            return False
        is_told = self._read_clauses(text)
        new = find_new(number, text, self.found)
        self._add(new)
        return is_told or bool(new)

    def _entry(self, text: str) -> TypedLine | None:
        """Return a line as an entry, perhaps behind the class: "4年2組 白石 ひなの"."""
        room = next((room for room in self._rooms if text.startswith(f"{room} ")), "")
        plain = text.removeprefix(room).strip()
        one = parse_entry(plain) or parse_entry(_REMARK.sub("", plain))
        return replace(one, room=one.room or room) if one else None

    def _read_below(self, number: int, entry: TypedLine) -> bool:
        """Read an entry below a heading for newcomers or leavers."""
        name = split_aside(entry.name)[0]
        if self.section == "gone" or (self.section == "minus" and not entry.has_remark):
            return self._change(name, left="left")
        if self.section in ("moved", "minus"):
            return self.section == "moved" and self._change(name, room=self._moved_to)
        is_sure = entry.is_told or any(map(is_common, name.split()))  # below "New": Smart Boards
        if not is_sure or " " not in name or is_known(entry, self.found):
            return False
        self._add([with_class(replace(entry, name=with_comma(entry.name)), number, self.people)])
        return True

    def _change(self, text: str, left: str = "", room: str = "") -> bool:
        """Note that somebody has left, or changed class; return whether it is known who: "Mia Chen (3B)"."""
        name = split_aside(text)[0]
        in_class = next(iter(rooms_in(name, self._rooms)), "")
        name = name.partition(in_class)[0].strip(" ,") if in_class else name
        having = (at for at, own in enumerate(self._names) if name in own)
        at = next((at for at in having if self._means(at, name, text)), None)
        if at is not None:
            one = self.found[at]
            self.found[at] = replace(one, left=left or one.left, room=room or one.room)
        return at is not None

    def _means(self, at: int, name: str, clause: str) -> bool:
        """Whether a name in a text is of this one person; of several, only one is in the class beside it."""
        if self._times[name] < 2:
            return True
        behind = clause.partition(name)[2]
        room = next(iter(rooms_in(behind, self._rooms)), "")
        between = behind.partition(room)[0] if room else behind
        is_move = new_room_in(behind, self._rooms) and not any(other in between for other in self._times)
        if not is_move and not (room and _BEFORE_CLASS.fullmatch(between)):
            return False
        namesakes = (other for other, own in enumerate(self._names) if name in own)
        return [other for other in namesakes if self.people[other].room == room] == [at]

    def _read_clauses(self, text: str) -> bool:
        """Read a sentence and its clauses; a pronoun means whoever the clause before named."""
        last, is_told = "", False
        sure = (clause for clause in clauses(text) if not is_doubtful(clause))
        for statement in (apart for clause in sure for apart in self._divide(clause)):
            statement = THEY.sub(f"{last} ", statement) if last else statement
            for at, own in enumerate(self._names):
                named = [name for name in own if self._is_named(statement, name)]
                alone = [name for name in named if self._means(at, name, statement)]
                rest = next((statement_about(statement, name) for name in alone), "")
                last = alone[0] if rest and statement != text else last
                changed = apply_statement(self.found[at], rest, self._rooms)
                if changed and changed.left and comes_back(text):
                    continue
                if changed := changed or (self._read_end(at, alone[0], statement) if alone else None):
                    self.found[at], is_told = changed, True
        return is_told

    def _read_end(self, at: int, name: str, clause: str) -> TypedLine | None:
        """Return somebody with what a sentence about nobody else ends with: a right name, a class."""
        others = {named for named in self._whole if named in clause and named not in self._names[at]}
        corrected = correct_names(self.found[at], clause, self._whole)
        return corrected or (None if others else apply_sentence(self.found[at], name, clause, self._rooms))

    def _divide(self, clause: str) -> list[str]:
        """Return a clause about several people as one about each: "Ana Kos and Ben have left"."""
        begun, end = list[str](), 0
        while name := self._name_at(clause[end:]):
            aside = _ASIDE.match(clause, end := end + len(name))
            begun.append(f"{name}{aside[0] if aside else ''}")
            joint = JOINT.match(clause, end := aside.end() if aside else end)
            rest, end = clause[end:], joint.end() if joint else len(clause)
        return [f"{name}{rest}" for name in begun] if len(begun) > 1 and not JOINT.match(rest) else [clause]

    def _name_at(self, text: str) -> str:
        """Return the longest name of one person that a text begins with; empty if there is none."""
        begin = (name for name, times in self._times.items() if times == 1 and text.startswith(name))
        return max((name for name in begin if self._is_named(text, name)), key=len, default="")

    def _is_named(self, text: str, name: str) -> bool:
        """Whether a sentence has a name; a first name alone is no part of another's: Mia of Mia Ruiz."""
        if name not in text or not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            return False  # most names are in no sentence, and a pattern for each takes long
        before, _, behind = text.partition(name)
        is_other = bool(re.match(r" [^\W\d_]", behind)) and behind[1].isupper()
        last = (before.split() or [""])[-1]
        is_other |= is_common(last) or last in self._times
        is_other |= any(name in whole.split() for whole in self._whole if whole in text)
        return " " in name or not is_other


def _without_repeats(people: Sequence[TypedLine]) -> tuple[list[TypedLine], set[int]]:
    """Return people once whom a later line of their own tells of: "Nathaniel Grubb goes by Nate"."""
    found, lines = dict[str, TypedLine](), set[int]()
    last = max((at for at, one in enumerate(people) if not one.is_called), default=0)
    for at, one in enumerate(people):
        name = BEFORE_TELLING.sub("", names_of(one)[0])
        before = found.get(name)
        is_same = before and (one.room in ("", before.room) or (one.is_called and at > last))
        if before and is_same and (one.is_called or one.left) and not one.tails:
            called = BEFORE_TELLING.sub("", one.name) if one.is_called else before.name
            is_called = before.is_called or one.is_called
            found[name] = replace(before, name=called, is_called=is_called, left=before.left or one.left)
            lines.add(one.number)
        else:
            found[f"{name}{at}" if before else name] = one
    return list(found.values()), lines


def _is_sentence(text: str, is_named: bool) -> bool:
    """Whether a line is a statement; in a chat, one that names somebody may lack the point at its end."""
    is_ended = bool(re.search(r"[.!]$|\w{2}[.!] ", text)) or is_named or may_add(text)  # Leo left. Gemma
    has_words = any(map(is_small, text.split())) or (not has_capitals(text) and len(text.split()) > _FEW)
    is_told = bool(labels_new(text)) or (is_ended and has_words) or bool(is_named and ARROW.search(text))
    return is_told and len(text) <= _LONGEST and not text.endswith("?")
