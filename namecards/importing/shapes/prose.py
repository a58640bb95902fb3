"""Find the names in a text that was written to be read, such as a mail: lines of one form below a heading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from operator import itemgetter

from namecards.importing.left_out import LeftOut
from namecards.importing.names.degrees import split_suffix
from namecards.importing.shapes.mails import body_of
from namecards.importing.tables.content import are_flags, are_groups
from namecards.importing.tables.grade_cells import is_grade
from namecards.importing.tables.headers import title_kind
from namecards.importing.tables.name_order import is_common
from namecards.importing.tables.nobody import why_nobody
from namecards.importing.tables.places import class_of, named_by_number
from namecards.importing.tables.reading import Row
from namecards.importing.tables.standing import is_of_leavers, tells_of_leaving
from namecards.importing.tables.whole_names import with_hyphens
from namecards.importing.text import (
    asides,
    clean,
    is_absent,
    is_in_words,
    is_small,
    is_written_as_name,
    split_aside,
    texts_beside,
)

_COMMAS = str.maketrans("،؛、；", ",;,;")
"""Commas of Arabic and of East Asia."""
_WORD = r"[^\W\d_]+(?:['’.-]+[^\W\d_]*)*"
_NAME = re.compile(rf"{_WORD}(?: {_WORD}){{0,4}}(?:, {_WORD}(?: {_WORD}){{0,3}})?")
_BULLET = re.compile(r"\s*(\d{1,3}[.)-]{1,2}\s*(?=[^\W\d])|[•*·–-]\s+|[A-Za-z]?\d{4,}[\s,:–-]+)?")
_MOST = 0.8
"""The share of numbered lines that must be people; else they are read as a list."""
_APART = re.compile(
    r"\s[-–—|:]|[\t;()]|(?<=\S)\s{2,}(?=\S)|\s#\s?(?=\d)|\s(?=(?:gr|grade|rm|room|hr|kl|klasse)\.?\s?\d)",
    re.IGNORECASE,
)
"""Between a name and what stands behind it; a comma is, too, before a text with a digit."""
_CLASS_BEHIND = re.compile(r"(.*\D)\s(\d{1,2}[A-Za-z]?)")
_SENTENCE = re.compile(r".*\w{2}[.!?,:…؟]\s*|(\S+\s+){4,}\S+.*")
_COUNTED = re.compile(r" *\d{1,3}[.)] ?[^\W\d]")
_NEXT_COLUMN = re.compile(rf"(?<=\S) {{2,}}(?={_COUNTED.pattern})")
_AND = "and|und|et|y|e|og|och|en|ja|i|a|&"
_PHONE = re.compile(r"\+?[\d ()/.-]{7,}")
_NUMBER = re.compile(r"[A-Za-z]?\d{4,}")
_LABELLED = re.compile(r"([^\d:]{2,}?)[\s:]*\w?\d[\w-]*")
_LONGEST, _LONGEST_HEADING, _LONGEST_LINE = 25, 60, 120
_LONGEST_ROW = 2000
_FEWEST = 3
_MARKS = "*†‡^ "
"""Behind a name, signs of a remark that stands elsewhere."""
_SHORTEST = 4
"""Digits of the shortest number of a student; a shorter one counts the lines."""


@dataclass(frozen=True, slots=True)
class _NamedLine:
    """A line with a name: how it is written, and what stands behind the name."""

    number: int
    name: str
    tails: tuple[str, ...]
    bullet: str
    away: bool
    """Whether it says that somebody was not there: then no picture has the number of the line."""
    has_remark: bool = False
    """Whether a remark beside the name, "peanut allergy", is not read."""
    grade: str = ""
    room: str = ""
    left: str = ""
    """A heading that says that they left."""

    @property
    def form(self) -> tuple[bool, bool, int]:
        return bool(self.bullet), "," in self.name.partition(" (")[0], len(self.tails)


def rows_of_prose(text: str) -> tuple[tuple[Row, ...], list[LeftOut]]:
    """Return the names in a text as rows below titles, and its other lines; nothing if it is no such text."""
    plain = text.translate(_COMMAS)
    body = body_of(plain.splitlines())
    fewest = _FEWEST - any(len(_names_in_row(*line, _FEWEST)) > 1 for line in body)
    lines = [one for line in body for one in _names_in_row(*line, fewest)]
    times = Counter(line.strip() for _, line in lines)
    buttons = {line for line, count in times.items() if count >= _FEWEST}  # View profile
    found = _part_comma(_listed([one for one in lines if one[1].strip() not in buttons]))
    found = _with_words(found)
    is_list = all(one.tails for one in found) and len(found) == sum(bool(line.strip()) for _, line in lines)
    sentences = (line for _, line in lines if _SENTENCE.fullmatch(line) and not _parse(0, line))
    if fewest == _FEWEST and not (is_list or any(sentences)):
        return (), []
    if 2 * sum(map(_has_remark, found)) > len(found):  # instruments, days: nobody goes by them
        found = [
            replace(one, name=split_aside(one.name)[0], has_remark=True) if _has_remark(one) else one
            for one in found
        ]
    numbered = sum(bool(_COUNTED.match(line)) for _, line in lines)
    if len(found) < max(_FEWEST, _MOST * numbered):
        return (), []
    taken = {one.number for one in found}
    others = [
        LeftOut("form" if may_name(line) else "heading", said)
        for at, line in lines
        if at not in taken and (said := clean(line))
    ]
    remarks = [LeftOut("remark", one.name) for one in found if one.has_remark]
    return tuple(_rows(found)), others + remarks


def _has_remark(one: _NamedLine) -> bool:
    return one.name.endswith(")") and not any(map(tells_of_leaving, asides(one.name)))


def in_one_column(text: str) -> str:
    """Put the numbered names of a second column below those of the first: "1. Ana Kos      11. Tim Zupan"."""
    parts = [_NEXT_COLUMN.split(line) if _COUNTED.match(line) else [line] for line in text.splitlines()]
    folded = [at for at, some in enumerate(parts) if len(some) > 1]
    if len(folded) < 2:
        return text
    end = folded[-1] + 1
    more = [some[at] for at in range(1, max(map(len, parts))) for some in parts if at < len(some)]
    return "\n".join([*(some[0] for some in parts[:end]), *more, *(some[0] for some in parts[end:])])


def _names_in_row(number: int, line: str, fewest: int) -> list[tuple[int, str]]:
    """Part the names behind a colon, or of a whole line: "My group: Amina Yusuf, Boris Petrov and Li Wei"."""
    if len(line) > _LONGEST_ROW:
        return [(number, line)]
    before, colon, behind = line.rpartition(":")
    between = r"\s*;\s*" if ";" in behind else r"\s*,\s*"
    names = [name for name in re.split(rf"{between}|\s+(?:{_AND})\s+", behind.strip(" .")) if name]
    names = [re.sub(rf"^(?:{_AND})\s+", "", name) for name in names]
    if len(names) < fewest or not all(" " in name and _parse(number, name) for name in names):
        return [(number, line)]
    return [*([(number, before + colon)] if colon else []), *((number, name) for name in names)]


def _parse(number: int, line: str) -> _NamedLine | None:
    """Return a line as a name with what stands behind it; None if it is no such line."""
    if len(line) > _LONGEST_LINE or split_suffix(line.rstrip())[0][-1:] in tuple(".!?:…,؟"):
        return None
    start = _BULLET.match(line)
    bullet = clean(start[1] or "").strip(" ,:–-") if start else ""
    whole = with_hyphens(line[start.end() if start else 0 :])
    said = [text for text in asides(whole) if not re.search(r"\d", text) and not is_absent(text)]
    said = [*filter(tells_of_leaving, texts_beside(whole)), *said]
    rest = _APART.split(split_aside(whole)[0] if said else whole)
    before, *behind = [text for part in rest if (text := clean(part).lstrip("# "))] or [""]
    said += filter(tells_of_leaving, behind)
    remarks = [text for text in behind if text not in said and _is_remark(text, before)]
    tails = [text for text in behind if text not in (*said, *remarks)]
    if not tails and (classed := _CLASS_BEHIND.fullmatch(before)):
        before, tails = classed[1].rstrip(" ,"), [classed[2]]
    parts = before.split(", ")
    at = next((at for at, part in enumerate(parts) if any(map(str.isdigit, part))), len(parts))
    name = ", ".join(parts[:at]).rstrip(_MARKS)
    tails = [*parts[at:], *tails, *([bullet] if _NUMBER.fullmatch(bullet) else [])]
    told = any(map(str.isdigit, "".join(tails)))
    if start and start[1] and not told and len(tails) > 1:  # "- Ben Ruiz - Flute - Tuesdays"
        remarks, tails = remarks + tails, []
    good = _NAME.fullmatch(name) and " " in name and is_written_as_name(name.replace(",", ""))
    if not good or (len(tails) > 1 and not told) or any(map(_PHONE.fullmatch, tails)):
        return None
    away = any(map(is_absent, behind))
    unread = before.endswith(tuple(_MARKS)) or len(said) > 1 or not all(map(is_absent, remarks))
    if said:  # Philippa (Pip) Wray
        is_within = re.match(r"\S+ \([^)]*\) [^\W\d]", whole) and said[0] in whole.partition(")")[0]
        name = name.replace(" ", f" ({said[0]}) ", 1) if is_within else f"{name} ({said[0]})"
    is_none = why_nobody(name) or max(map(len, tails), default=0) > _LONGEST
    return None if is_none else _NamedLine(number, name, tuple(tails), bullet, away, unread)


def _is_remark(text: str, name: str) -> bool:
    """Whether a text behind a name is no class but a remark: "absent", "new", "photo to follow"."""
    in_words = is_small(text[0]) and is_in_words(text, name)
    return is_absent(text) or (in_words and not re.search(r"[\d@.]", text))


def may_name(line: str) -> bool:
    """Whether a line looks like the name of a person, perhaps with a class behind it."""
    return _parse(0, line) is not None


def _listed(lines: Sequence[tuple[int, str]]) -> list[_NamedLine]:
    """Return the lines with names in blocks of at least two, of the usual form, each with its heading."""
    parsed = [(at, line, _parse(at, line)) for at, line in lines if line.strip()]
    forms = Counter(one.form for _, _, one in parsed if one)
    usual = forms.most_common(1)[0][0] if forms else (False, False, 0)
    blocks, above = list[tuple[str, list[_NamedLine]]](), ("", "", "")
    for is_name, group in groupby(parsed, key=lambda each: bool(each[2] and each[2].form == usual)):
        block = list(group)
        if not is_name:
            headings = [_heading(line) for _, line, _ in reversed(block)]
            numbered = (one for one in headings if one[0] or re.search(r"\d", one[1]))
            above = next(numbered, next(filter(itemgetter(1), headings), headings[0]))
        elif len(block) > 1 or usual[2] or _is_bulleted(block[0][1]):  # "- Lara Kos, 7. a" alone
            left = above[2] if is_of_leavers(above[2]) else ""
            people = [replace(one, grade=above[0], room=above[1], left=left) for _, _, one in block if one]
            blocks.append((above[2], people))
    rooms = named_by_number([line for line, _ in blocks])
    for (_, people), room in zip(blocks, rooms, strict=False):
        people[:] = [replace(one, room=one.room or room) for one in people]
    return [one for _, people in blocks for one in people]


def _is_bulleted(line: str) -> bool:
    found = _BULLET.match(line)
    return bool(found and found[0].strip())


def _part_comma(found: list[_NamedLine]) -> list[_NamedLine]:
    """Part names from what stands behind a comma, if they begin with first names: Amira Haddad, Flute."""
    parts = [("" if "(" in one.name else one.name).partition(", ") for one in found]
    begin, behind = (sum(is_common(part[at]) for part in parts) for at in (0, 2))
    several = sum(" " in before and bool(after) for before, _, after in parts)
    if 3 * several <= 2 * len(parts) or begin < behind or 2 * begin < len(parts):
        return found
    return [
        replace(one, name=before, tails=(after, *one.tails) if after else one.tails)
        for one, (before, _, after) in zip(found, parts, strict=True)
    ]


def _with_words(found: list[_NamedLine]) -> list[_NamedLine]:
    """Keep words behind names if several share them, as they do a class: "Olive Tranter - Hedgehogs".

    Else a word behind a bullet and a name is a remark, and a line without a bullet is no name.
    """

    def is_worded(one: _NamedLine) -> bool:
        return bool(one.tails) and not re.search(r"\d", "".join(one.tails))

    worded = list(filter(is_worded, found))
    words = {one.tails for one in worded}
    are_people = any(is_common(one.name) for one in worded)  # "Book Club - Library"
    if not worded or (are_people and 3 * len(words) <= 2 * len(worded)):
        return found
    return [
        replace(one, tails=(), has_remark=True) if is_worded(one) else one
        for one in found
        if one.bullet or not is_worded(one)
    ]


def _heading(line: str) -> tuple[str, str, str]:
    """Return the grade or the class that the line above some names says, and the line: "Room 12:"."""
    text = clean(line).rstrip(" :")
    if not text or len(text) > _LONGEST_HEADING:
        return "", "", text
    return (text, "", text) if is_grade(text) else ("", class_of(text), text)


def _rows(found: Sequence[_NamedLine]) -> Iterator[Row]:
    tails = [_titled(cells) for cells in zip_longest(*(one.tails for one in found), fillvalue="")]
    placed = any(title == "Class" for title, _ in tails)
    counted = [one.bullet.rstrip(".)-") for one in found]
    are_seats = all(map(str.isdecimal, counted)) and max(map(len, counted)) < _SHORTEST
    seats = ["" if one.away else seat for one, seat in zip(found, counted, strict=True)]
    columns = (
        ("Name", [one.name for one in found]),
        ("Grade", [one.grade for one in found]),
        ("Homeroom", ["" if placed else one.room for one in found]),
        *([("Seat", seats)] if are_seats else []),
        ("Role", [one.left for one in found]),
        *tails,
    )
    columns = tuple(column for column in columns if any(column[1]))  # nobody asked for the others
    yield Row(1, tuple(title for title, _ in columns))
    for at, one in enumerate(found):
        yield Row(one.number + 1, tuple(cells[at] for _, cells in columns))


def _titled(cells: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the title and the cells of what stands behind the names: "Leser-Nr." of "Leser-Nr. 10233"."""
    found = [_LABELLED.fullmatch(cell) for cell in filter(None, cells)]
    labels = {one[1] if one else "" for one in found}
    label = labels.pop() if len(labels) == 1 else ""
    if title_kind(label) != "id":
        return _title(cells), cells
    return label, [cell.removeprefix(label).lstrip(" :") for cell in cells]


def _title(cells: Sequence[str]) -> str:
    """Return a title for what stands behind the names; empty if it may be anything: the cells tell then."""
    filled = list(filter(None, cells))
    if all(map(is_grade, filled)):
        return "Grade level"
    shared = 3 * len(set(filled)) <= 2 * len(filled) and not are_flags(filled)
    return "Class" if shared or are_groups(filled) else ""
