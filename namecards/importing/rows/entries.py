"""Parse a line of a typed list that is one person: a bullet, a number, a name, and known facts beside it.

Only lines of which every part is known are entries: "3. 42626 Ruiz, Ana (goes by Nan, now in 3B)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, zip_longest
from typing import NamedTuple

from namecards.importing.cells.asides import is_absent, split_aside
from namecards.importing.cells.grades import is_grade
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.photo_consent import may_refuse_photos
from namecards.importing.cells.remarks import may_say_left, says_left
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import ADMISSION, MARKS
from namecards.importing.patterns import compile_later
from namecards.importing.places.read_place import class_above, read_place
from namecards.importing.row import Row
from namecards.importing.rows.beside import Beside, Kind, known_text
from namecards.importing.text import PARTICLES, clean, is_cut_name, is_sentence, is_small, is_written_as_name
from namecards.importing.words import pattern

_SIGN = r"(?P<sign>\d{1,3}[.)]|[•▪●◦☐□*·–—-])\s+"
_ID_WORD = r"(?:ID|[Nn][ro]\.|[Nn]\.?[º°])"
_ID = rf"(?:{_ID_WORD}\s*)?#?\s?(?P<id>(?!(?:19|20)\d\d(?!\d))\d{{4,10}}|{ADMISSION})"
_START = compile_later(rf"\s*(?:{_SIGN})?(?:{_ID}\s*[,:–-]?\s+)?(?=[^\W\d_])")
_WORD = rf"(?!{_ID_WORD}\s?#?\d)['’]?[^\W\d_](?:[^\W\d_]|[{MARKS}'’.-])*"
_NAME = compile_later(
    rf"{_WORD}(?:\s?(?:[\"“„«][^\"”“»]{{2,20}}[\"”“»]|\({_WORD}\)(?=\s{_WORD}))|\s{_WORD}){{0,6}}"
)
"""Words of a name, perhaps with what somebody goes by within: Christopher "Kit" Brown, Ana (Nan) Ruiz."""
_ID_BEHIND = compile_later(_ID)
_BRACKETED, _DASHED = compile_later(r"\s*[(\[]([^()\[\]]*)[)\]]"), compile_later(r"\s+[-–—|]\s+(.*)")
_PARTS = re.compile(r"\s*[,;]\s+")
_PRIVATE = compile_later(
    r"\S+@\S+\.\w+|(?:[^\W\d_]{2,}\.?:?\s)?\+?(?:\d[\d ()/.-]{5,}\d|\d{1,2}[./-]\d{1,2})"
)
"""An address, a telephone number, a day: "mom 555-0142", "geb. 14.03.2017"."""
_MOVED = compile_later(rf"(?:{pattern('cells.moved_to')})\s+(\S.*)", re.IGNORECASE)
_OF_SOMETHING = re.compile(r"\w['’]s\s|^\d{1,3} [^\W\d]")
"""A note about somebody or something else: "Ella's twin", "2 books overdue"."""
_SURE, _MANY = 0.6, 0.4
"""The share of the cells, and of the lines of a letter, that are entries."""
_PLACE = frozenset[Kind](("place",))


class TypedEntry(NamedTuple):
    """A person of a typed list: the name as it is written, and what is told beside it."""

    name: str
    sign: str
    number: str = ""
    """The person's own number."""
    grade: str = ""
    room: str = ""
    left: str = ""
    refusal: str = ""
    told: tuple[tuple[Kind, str], ...] = ()
    """Other known facts, by kind: what somebody goes by, pronouns."""
    away: bool = False
    has_remark: bool = False
    """Whether a fact beside the name is not read: "peanut allergy"."""
    has_facts: bool = False
    """Whether a number or a fact stands beside the name."""


@lru_cache(maxsize=20_000)
def parse_entry(line: str) -> TypedEntry | None:
    """Return a line as an entry; None if a part of it may be anything."""
    start = None if line.rstrip().endswith((":", "?")) else _START.match(line)
    if not start or not (found := _NAME.match(line, start.end())):
        return None
    name, rest = _with_first_names(found[0], line[found.end() :].rstrip(" ,;"))
    texts = list(_texts(rest))
    if rest.strip() and not texts:
        return None
    if re.match(r"\s+\d", rest) and title_kind(f"{name.split()[-1]} no") == "id":  # KEVIN ADM 4434
        return None
    one = TypedEntry(name.strip(), (start["sign"] or "").strip(), start["id"] or "")
    for text in texts:
        told = _with_fact(one, text, f"({text}" in line)
        if told is None:
            return None
        one = told
    if (one.grade or one.room) and class_above(one.name):  # Kindergarten AM (Ms. Lopez)
        return None
    parts = one.name.split(", ")
    is_small_list = one.name.islower() and bool(one.sign or one.number) and is_common(parts[-1])
    is_name = is_small_list or all(map(is_written_as_name, parts))
    is_name = is_name and not (why_nobody(split_aside(one.name)[0]) or TEACHER.match(one.name))
    return one._replace(has_facts=bool(one.number or texts)) if is_name else None


def are_entries(lines: Sequence[str]) -> bool:
    """Whether many lines of a text are entries, some of them with facts that no table would have.

    Lines with only commas may be a table, unless headings with a colon part them. Each of few lines must have
    a number and a class or grade.
    """
    filled = list(filter(None, map(clean, lines)))
    is_table = not any(line.endswith(":") for line in filled)
    told = [(line, one) for line in filled if (one := parse_entry(line))]
    sure = [
        one
        for line, one in told
        if one.has_facts
        and (one.sign or not (is_table and "," in line) or _BRACKETED.search(line) or _DASHED.search(line))
    ]
    if sure and all(one.number and (one.grade or one.room) for _, one in told):
        return True
    return len(sure) >= FEWEST and len(told) >= _MANY * len(filled)


def entries_in_one_column(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows with entries beside each other, such as at tabs, with one in each row, down each column."""
    wide = [row for row in rows if row.filled > 1]
    if len(wide) < 2 or not all(parse_entry(cell) for row in wide for cell in row.texts):
        return rows  # at the first cell that is none: every table comes by here
    found = [one for row in wide for cell in row.texts if (one := parse_entry(cell))]
    told = [one for one in found if one.sign or one.has_facts or is_cut_name(one.name)]
    are_cut = [all(map(is_cut_name, row.texts)) for row in wide]
    is_headed = not any(map(is_cut_name, wide[0].texts)) and all(are_cut[1:])  # Red Foxes above Ana R.
    if is_headed or len(told) <= _SURE * len(found):
        return rows
    lines = list[str]()
    for are_some, block in groupby(rows, key=lambda row: all(map(parse_entry, row.texts))):
        cells = list(zip_longest(*(row.cells for row in block), fillvalue=""))
        columns = cells if are_some else zip(*cells, strict=True)
        lines += [cell for column in columns for cell in column if cell.strip()]
    return [Row(rows[0].number + at, (line,)) for at, line in enumerate(lines)]


def _with_first_names(name: str, rest: str) -> tuple[str, str]:
    """Join the first names behind the comma of "Ruiz, Ana", but no fact: "Ana Ruiz, new"."""
    behind = re.match(rf",\s?({_NAME.pattern})", rest)
    if not behind or known_text(behind[1]) or not is_written_as_name(behind[1]):
        return name, rest
    words = [word for word in name.split() if word.casefold() not in PARTICLES]
    if len(words) > 1 and is_common(name) and not is_common(behind[1]):
        return name, rest
    return f"{name}, {behind[1]}", rest[behind.end() :]


def _texts(rest: str) -> Iterator[str]:
    """Yield the facts behind a name: in brackets, behind a dash or a comma; nothing if there is more."""
    found = list[str]()
    while rest.strip():
        if told := _BRACKETED.match(rest):
            found += _PARTS.split(told[1].strip())
        elif (told := _DASHED.match(rest)) or (told := re.match(r",\s+(.*)", rest)):
            inner = _BRACKETED.search(told[1])
            end = inner.start() if inner and inner.start() else len(told[1])
            dash = _DASHED.search(told[1])
            end = min(end, dash.start()) if dash else end
            found += _PARTS.split(told[1][:end].strip())
            rest = told[1][end:]
            continue
        elif told := re.match(rf"\s+(?:{_ID_BEHIND.pattern})(?=\s|$)", rest):
            found.append(told[0].strip())
        else:
            return
        rest = rest[told.end() :]
    yield from filter(None, found)


def _with_fact(one: TypedEntry, text: str, is_bracketed: bool) -> TypedEntry | None:
    """Return an entry with a fact beside its name; None if the fact may be anything."""
    if number := _ID_BEHIND.fullmatch(text):
        return one._replace(number=one.number or number["id"])
    if TEACHER.match(text) and (room := class_above(text)):
        return one._replace(room=room)
    if (moved := _MOVED.fullmatch(text)) and (room := class_above(moved[1])):
        return one._replace(room=room) if "(" not in room else None
    if says_left(text) or may_say_left(text):
        return one._replace(left=text)
    if may_refuse_photos(text):
        return one._replace(refusal=text, has_remark=True)
    if is_absent(text):
        return one._replace(away=True)
    if told := known_text(text):
        return one._replace(told=(*one.told, told))
    if read_place(text).room:
        return one._replace(room=text)
    place = known_text(text, _PLACE) if text[0].isdigit() or is_grade(text) else None
    if place and place[0] == "place":
        fields = dict(Beside("", (place,)).facts())
        room = next((fields[kind] for kind in ("homeroom", "class") if kind in fields), one.room)
        return one._replace(grade=fields.get("grade", one.grade), room=room)
    if title_kind(re.split(r"[\s:]", text)[0]) == "id":
        return None
    is_note = is_small(text[0]) or _OF_SOMETHING.search(text) or is_sentence(text, one.name)
    if _PRIVATE.fullmatch(text) or (is_note and not re.search(r"\d{4}", text)):
        return one._replace(has_remark=True)
    is_called = is_bracketed and text.isalpha() and is_written_as_name(text)
    return one._replace(told=(*one.told, ("preferred", text))) if is_called else None
