"""Parse a line of a typed list that is one person: a bullet, a number, a name, and known facts beside it.

Only lines of which every part is known are entries: "3. 42626 Ruiz, Ana (goes by Nan, now in 3B)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from namecards.core.normalize import fold
from namecards.importing.cells.asides import is_absent, split_aside
from namecards.importing.cells.grades import GROUP, is_grade
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.photo_consent import may_refuse_photos
from namecards.importing.cells.remarks import may_say_left, says_left
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import ADMISSION, BULLETS, MARKS
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import class_above
from namecards.importing.places.read_place import read_place
from namecards.importing.text import (
    PARTICLES,
    TITLES,
    is_sentence,
    is_small,
    is_written_as_name,
    names_inside,
)
from namecards.importing.typed_lists.beside import UNREAD, Beside, Kind, known_text
from namecards.importing.typed_lists.headings import is_of_changes
from namecards.importing.words import pattern

_BULLET = rf"\d{{1,3}}[.)।]|[{BULLETS}]"
_SIGN = rf"(?P<sign>{_BULLET})\s+"
_ID_WORD = r"(?:ID|[Nn][ro]\.|[Nn]\.?[º°])"
_ID = rf"(?:{_ID_WORD}\s*)?#?\s?(?P<id>(?!(?:19|20)\d\d(?!\d))\d{{4,10}}|{ADMISSION})"
_START = compile_later(rf"\s*(?:{_SIGN})?(?:{_ID}\s*[,:–-]?\s+(?:(?:{_BULLET})\s+)?)?(?=['’]?[^\W\d_])")
_WORD = rf"(?!{_ID_WORD}\s?#?\d)['’]?[^\W\d_](?:[^\W\d_]|[{MARKS}'’.-])*"
_NAME = compile_later(
    rf"{_WORD}(?:\s?(?:[\"“„«][^\"”“»]{{2,20}}[\"”“»]|\({_WORD}\)(?=\s{_WORD}))|\s{_WORD}){{0,6}}"
)
"""Words of a name, perhaps with what somebody goes by within: Christopher "Kit" Brown, Ana (Nan) Ruiz."""
_ID_BEHIND = compile_later(_ID)
_SAYS = re.compile(rf"\s*[{BULLETS}]?\s*(?:it|that|here|there|what|who|let|he|she)['’]s\s", re.IGNORECASE)
"""The start of a sentence: "It's Eilish Brennan"."""
_NUMBERED = compile_later(rf"(?P<word>\D{{2,24}}?)[\s.:#]*(?P<id>\d{{3,10}}|{ADMISSION})")
"""A number behind the word for it: "reader no 5102", "nº exp. 4471"."""
_BRACKETED, _DASHED = compile_later(r"\s*[(\[]([^()\[\]]*)[)\]]"), compile_later(r"\s+[-–—|]\s+")
_SIGNED = compile_later(rf"(?:\s+[-–—|]|,)\s+(.+?)(?={_BRACKETED.pattern}|{_DASHED.pattern}|$)")
"""A text behind a dash or a comma, up to the next one in brackets or behind a dash."""
_HASHED, _PARTS = re.compile(r"[^\W\d] #\s?\d{3,}(?=,|$)"), re.compile(r"\s*[,;]\s+")  # Ann Lee #51090
_ROOM_NUMBER = re.compile(r" ?#?\d{1,3}(?!\d)")
_PRIVATE = compile_later(
    r"\S+@\S+\.\w+|(?:[^\W\d_]{2,}\.?:?\s)?\+?(?:\d[\d ()/.-]{5,}\d|\d{1,2}[./-]\d{1,2})"
)
"""An address, a telephone number, a day: "mom 555-0142", "geb. 14.03.2017"."""
_WIDE_SIGNS = str.maketrans({"，": ", ", "、": ", ", "（": " (", "）": ") ", "：": ": "})
"""The signs of Chinese and Japanese texts, as others write them."""
_WIDE = re.compile(r"(?<=[^\s,;]) {3,}(?=\S)")
_ID_APART = compile_later(rf" {{3,}}{_ID}(?= {{3}}|\s*$)")
_TO_CLASS = f"{pattern('cells.before_goal')}|{pattern('headings.in_class')}"
FROM_TO = compile_later(
    rf"(?:(?:[^\W\d_]+ ){{0,2}}(?:{pattern('headings.of_class')}) )?(\S.*?)"
    rf" (?:{_TO_CLASS}|→|[-=]?>) (\S.*)"
)
"""Two classes of somebody who moves: "from HR 611 to HR 612"."""
_TO = compile_later(rf"^(?!a )(?:{_TO_CLASS}) (?=\S+ ?\d|\S*\d)", re.IGNORECASE)
"""Before a class with a number: "to Rm 11", "i 6A"."""
MOVED = compile_later(rf"(?:{pattern('cells.moved_to')})\s+(\S.*)", re.IGNORECASE)
_INSTEAD = compile_later(rf"(?:{pattern('headings.instead_of')}) [A-ZÀ-Þ]")
_OF_SOMETHING = re.compile(r"\w['’]s\s|^\d{1,3} [^\W\d]")
"""A note about somebody or something else: "Ella's twin", "2 books overdue"."""
_MANY = 0.4
"""The share of the lines of a letter that are entries."""
Form = tuple[str, bool, int]
_PLACE = frozenset[Kind](("place",))
_LABELS: dict[str, str] = {"pronouns": "Pronouns", "say": "Pronunciation"}


def kind_of_sign(bullet: str) -> str:
    """Return a bullet without its number, so that those of one list are alike: "0." of "12."."""
    return re.sub(r"\w+", "0", bullet)[:1] + re.sub(r"\w", "", bullet[-1:])


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line with a name: how it is written, and the texts behind the name."""

    number: int
    name: str
    tails: tuple[str, ...]
    bullet: str
    away: bool = False
    """Whether it says that somebody was absent: then no picture has the number of the line."""
    has_remark: bool = False
    """Whether a remark beside the name, "peanut allergy", is not read."""
    left: str = ""
    """The words about leaving: "moved 10/2"."""
    grade: str = ""
    room: str = ""
    role: str = ""
    """What a heading says of them: leavers, teachers, the staff."""
    labelled: tuple[tuple[str, str], ...] = ()
    """Values behind the name, by title: "Nickname: Hodi"."""
    beside: tuple[tuple[str, str], ...] = ()
    """Values beside the name, by title: the number, pronouns, how it is said."""
    signs: str = ""
    """A sign beside the name, which a line elsewhere may explain: *."""
    refusal: str = ""
    """A remark that may refuse photos: "no photos please"."""
    is_called: bool = False
    """Whether words say that the name in brackets is what somebody goes by."""

    @property
    def is_told(self) -> bool:
        """Whether a number, a place or a remark on leaving stands beside the name."""
        return any((self.tails, self.labelled, self.beside, self.room, self.grade, self.left))

    @property
    def has_facts(self) -> bool:
        """Whether anything stands beside the name, also a remark that is not read."""
        return self.is_told or self.has_remark or self.away or self.name.endswith(")")

    @property
    def form(self) -> Form:
        """The form of the line; lines of one form are one list, also if only some have a box to tick."""
        sign = kind_of_sign(self.bullet.strip("☐"))
        behind = len(self.tails) or int(bool(self.labelled))
        return sign, "," in self.name.partition(" (")[0], 0 if sign else behind


@lru_cache(maxsize=20_000)
def parse_entry(line: str) -> TypedLine | None:
    """Return a line, without its number, as an entry; None if a part of it may be anything."""
    line = _at_commas(line.translate(_WIDE_SIGNS))
    is_none = line.rstrip().endswith((":", "?")) or _SAYS.match(line)
    start = None if is_none else _START.match(line)
    if not start or not (found := _NAME.match(line, start.end())):
        return None
    name, rest = _with_first_names(found[0], line[found.end() :].rstrip(" ,;"))
    texts = list(_texts(rest))
    if rest.strip() and not texts:
        return None
    if re.match(r"\s+\d", rest) and title_kind(f"{name.split()[-1]} no") == "id":  # KEVIN ADM 4434
        return None
    name = name.strip()
    beside = (("ID", start["id"]),) if start["id"] else ()
    one: TypedLine | None = TypedLine(0, name, (), (start["sign"] or "").strip(), beside=beside)
    for text in texts:
        is_of_others = f", {text}" in line and not is_small(text[0]) and names_inside(f"- {text}")
        one = None if is_of_others or not one else _with_fact(one, text, f"({text}" in line)
    if not one or ((one.grade or one.room) and class_above(name)):  # Kindergarten AM (Ms. Lopez)
        return None
    parts = name.split(", ")
    is_item = one.bullet or "ID" in dict(one.beside)
    is_small_list = name.islower() and is_item and is_common(parts[-1])
    is_name = is_small_list or all(map(is_written_as_name, parts))
    is_adult = TEACHER.match(name) or any(fold(word) in TITLES for word in name.split()[1:-1])  # Hi Mrs Lee
    return one if is_name and not (why_nobody(split_aside(name)[0]) or is_adult) else None


def _at_commas(line: str) -> str:
    """Return a line that has a number with commas in place of wide blanks."""
    return _WIDE.sub(", ", line) if _ID_APART.search(line) else line


def with_texts(one: TypedLine, texts: Sequence[tuple[str, str]]) -> TypedLine:
    """Return a line with what the known texts beside the name say."""
    by_kind = dict(texts)
    called = by_kind.get("preferred", "")
    return replace(
        one,
        name=f"{one.name} ({called})" if called and "(" not in one.name else one.name,
        left=one.left or by_kind.get("left", ""),
        has_remark=one.has_remark or not UNREAD.isdisjoint(by_kind),
        beside=(*one.beside, *((_LABELS[kind], text) for kind, text in texts if kind in _LABELS)),
        signs=one.signs + by_kind.get("sign", ""),
        is_called=one.is_called or bool(called),
    )


def are_entries(lines: Sequence[str]) -> bool:
    """Whether many lines of a text are entries, some of them with facts that no table would have.

    Lines with only commas or wide blanks may be a table, unless headings part them: "New:". Of few lines all
    must have a class or grade and a number or a usual first name, or most a number below headings of changes.
    """
    filled = list(filter(None, map(str.strip, lines)))
    is_of_change = any(is_of_changes(line.rstrip(" :")) for line in filled)
    is_parted = is_of_change or any(line.endswith(":") for line in filled)
    entries = [(line, one) for line in filled if (one := parse_entry(line))]
    sure = [one for line, one in entries if one.has_facts and _is_no_row(line, one, is_parted, is_of_change)]
    numbered = [one for one in sure if "ID" in dict(one.beside)]
    are_few = len(entries) == len(filled) < FEWEST
    told = numbered or [one for _, one in entries if are_few and is_common(one.name)]
    is_told = bool(told) and all(one in told and (one.grade or one.room) for _, one in entries)
    is_told |= is_of_change and 2 * len(numbered) > len(entries)
    return is_told or (len(sure) >= FEWEST and len(entries) >= _MANY * len(filled))


def _is_no_row(line: str, one: TypedLine, is_parted: bool, is_of_change: bool) -> bool:
    """Whether an entry is no row of a table: a bullet, brackets, a dash, a #, or headings part them."""
    is_item = bool(one.bullet) or any(sign.search(line) for sign in (_BRACKETED, _DASHED, _HASHED))
    return is_item or (is_of_change if _at_commas(line) != line else is_parted or "," not in line)


def _with_first_names(name: str, rest: str) -> tuple[str, str]:
    """Join the first names behind the comma of "Ruiz, Ana", but no fact: "Ana Ruiz, new"."""
    behind = re.match(rf",\s?({_NAME.pattern})", rest)
    if (
        not behind
        or known_text(behind[1])
        or _is_eastern_class(behind[1])
        or not is_written_as_name(behind[1])
    ):
        return name, rest
    words = [word for word in name.split() if word.casefold() not in PARTICLES]
    is_fact = is_common(name) or _ROOM_NUMBER.match(rest, behind.end()) or TEACHER.match(behind[1])
    if len(words) > 1 and is_fact and not is_common(behind[1]):  # Willa Thorne, Rm 12
        return name, rest
    return f"{name}, {behind[1]}", rest[behind.end() :]


def _is_eastern_class(text: str) -> bool:
    """Whether a text is a class in the signs of East Asia, which may be a name by its form: 五年二班."""
    return not text.isascii() and bool(GROUP.fullmatch(text))


def _texts(rest: str) -> Iterator[str]:
    """Yield the facts behind a name: in brackets, behind a dash or a comma; nothing if there is more."""
    found = list[str]()
    while rest.strip():
        if match := _BRACKETED.match(rest) or _SIGNED.match(rest):
            parts = _PARTS.split(match[1].strip())
            behind_role = [role_of(part.split(" ")[-1]) in ("staff", "parent") for part in ("", *parts[:-1])]
            both = zip(parts, behind_role, strict=True)  # has an aide, Ms. Bly
            found += [part for part, is_behind in both if not (is_behind and TEACHER.match(part))]
        elif match := re.match(rf"\s+(?:{_ID_BEHIND.pattern})(?=[\s,]|$)", rest):
            found.append(match[0].strip())
        elif found and known_text(rest.strip()):  # Ana Ruiz (40118) goes by Nan
            found.append(rest.strip())
            break
        else:
            return
        rest = rest[match.end() :]
    yield from filter(None, found)


def _with_fact(one: TypedLine, text: str, is_bracketed: bool) -> TypedLine | None:
    """Return an entry with a fact beside its name; None if the fact may be anything."""
    if _INSTEAD.match(text):  # the wrong name behind the right one
        return None
    text = _TO.sub("", text)
    worded = _NUMBERED.fullmatch(text)
    is_own = worded and title_kind(worded["word"]) == "id"
    if number := worded if is_own else _ID_BEHIND.fullmatch(text):
        return replace(one, beside=(("ID", number["id"]), *one.beside))
    is_homeroom = is_small(text[0]) and title_kind(text.partition(" ")[0]) in ("homeroom", "class")
    if (TEACHER.match(text) or is_homeroom) and (room := class_above(text)):  # homeroom 6B
        return replace(one, room=room)
    if (both := FROM_TO.fullmatch(text)) and class_above(both[1]) and (room := class_above(both[2])):
        return replace(one, room=room)
    if (moved := MOVED.fullmatch(text)) and (room := class_above(moved[1])):
        return replace(one, room=room) if "(" not in room else None
    if says_left(text) or may_say_left(text):
        return replace(one, left=text)
    if may_refuse_photos(text):
        return replace(one, refusal=text, has_remark=True)
    if is_absent(text):
        return replace(one, away=True)
    if known := known_text(text):
        return with_texts(one, [known])
    is_named = not is_small(text[0]) or bool(title_kind(text.partition(" ")[0]))  # no "has a twin in Rm 9"
    if is_named and read_place(text).room:
        return replace(one, room=text)
    is_place = text[0].isdigit() or is_grade(text) or _is_eastern_class(text)
    if place := known_text(text, _PLACE) if is_place else None:
        fields = dict(Beside("", (place,)).facts())
        room = next((fields[kind] for kind in ("homeroom", "class") if kind in fields), one.room)
        return replace(one, grade=fields.get("grade", one.grade), room=room)
    if title_kind(re.split(r"[\s:]", text)[0]) == "id":
        return None
    is_note = is_small(text[0]) or _OF_SOMETHING.search(text) or is_sentence(text, one.name)
    if _PRIVATE.fullmatch(text) or (is_note and not re.search(r"\d{4}", text)):
        return replace(one, has_remark=True)
    is_called = is_bracketed and text.isalpha() and is_written_as_name(text)
    return with_texts(one, [("preferred", text)]) if is_called else None
