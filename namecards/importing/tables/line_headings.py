"""Headings among the lines of a typed list: a class above its names, or several lines above all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from namecards.importing.tables.content import has_number
from namecards.importing.tables.grade_cells import GRADE_AND_WORD, GRADE_WORDS
from namecards.importing.tables.headers import split_title, title_kind
from namecards.importing.tables.nobody import is_signature, why_nobody
from namecards.importing.tables.places import class_of, named_by_number
from namecards.importing.tables.reading import Row
from namecards.importing.tables.standing import role_of, tells_of_leaving
from namecards.importing.tables.teachers import TEACHER
from namecards.importing.text import clean, is_written_as_name, remark_behind, split_aside

MOST_ABOVE = 2
"""Lines above the first class of a list."""
_WORDS = re.compile(r"[^\W\d_]{3,}|[^\Wa-z\d_]{2,}", re.IGNORECASE)
"""Words that may be a role; the "St." of a name is none."""
_HEADING = 40
"""Characters of the longest heading."""
BULLET = re.compile(r"\s*(\d+(?:[.)º°-]{1,2}|\s+[-–])?|[•*·–-])\s")
_LAST_FIRST = re.compile(r"[^\W\d][^\d,;@]*,\s*[^\W\d][^\d,;@]*")
_LABELLED = re.compile(r"(.*[^\W\d])\s+([^\W\d]+)[.:#]*\s*(\w{0,4}\d{3,})\s*(?:\(([^()]+)\))?\s*")
"""A name, a word for a number and the number, perhaps a remark: "1. BARASA KEVIN ADM 4434"."""
_WORD = r"([^\W\d][^\s\d@,]+|[\u3400-\u9fff\uac00-\ud7af])"
_FIRST_LAST = re.compile(rf"{_WORD}( {_WORD}){{1,5}}")
FORMS = (_LAST_FIRST, _FIRST_LAST)


def is_all(form: re.Pattern[str], cells: Sequence[str]) -> bool:
    return all(map(form.fullmatch, cells)) and all(map(is_written_as_name, cells))


def part_headings(rows: Sequence[Row]) -> tuple[Sequence[Row], list[Row]]:
    """Part the numbered lines of a text from the headings between them: "Mrs. Ortiz - Grade 2"."""
    named = _classes_between(rows)
    if named:
        return [row for row in rows if row not in named], named
    numbered = [row for row in rows if BULLET.match(row.cells[0])]
    commas = [row for row in rows if _LAST_FIRST.fullmatch(row.cells[0])]
    texts = [clean(row.cells[0]) for row in rows]
    nobody = sum(bool(why_nobody(text) or is_signature(text) or class_of(text)) for text in texts)
    if not numbered and rows[0] not in commas and 4 * len(commas) >= 3 * (len(rows) - nobody):
        numbered = commas
    if not numbered:
        numbered = _names_below_headings(rows)
    headings = [row for row in rows if row not in numbered and not why_nobody(clean(row.cells[0]))]
    if 2 * len(numbered) <= len(rows) or not headings:
        return rows, []
    if len(headings) == 1 and headings[0].number < numbered[0].number:
        return rows, []
    return numbered, headings


def best_heading(above: Sequence[Row]) -> list[Row]:
    """Return the one of several lines above a list that names the class, else the teacher."""
    named = [row for row in above if class_of(clean(row.cells[0]))]
    return named and [next((row for row in named if re.search(r"\d", class_of(row.cells[0]))), named[-1])]


def class_above(line: str) -> str:
    """Return the class that a line above names says, also "4 Hazel"."""
    text = clean(line)
    return class_of(text) or (text if GRADE_AND_WORD.fullmatch(text) else "")


def _classes_between(rows: Sequence[Row]) -> list[Row]:
    """Return the lines that are classes above the first of several names each: "5B", "8 Red", "Ms. Fox"."""
    named = [row for row in rows if re.search(r"\d", row.cells[0]) or TEACHER.match(row.cells[0])]
    texts = [clean(row.cells[0]) for row in named]
    places = [at for at, row in enumerate(rows) if row in named]
    first = next(iter(places), 0)
    apart = all(b - a > 2 for a, b in pairwise([*places, len(rows)]))
    names = is_all(_FIRST_LAST, [clean(row.cells[0]) for row in rows[first:] if row not in named])
    told = all(class_of(text) or TEACHER.match(text) for text in texts) or named_by_number(texts)
    is_told = len(named) > 1 and first <= MOST_ABOVE and apart and names and told
    return [*rows[:first], *named] if is_told else []


def _names_below_headings(rows: Sequence[Row]) -> list[Row]:
    """Return the lines with whole names, if the others are short and several stand above names: Red group."""
    texts = [clean(row.cells[0]) for row in rows]
    named = [
        bool(_FIRST_LAST.fullmatch(clean(split_aside("".join(split_line(text)[:1]))[0])))
        and is_written_as_name("".join(split_line(text)[:1]))
        and not (class_of(text) or TEACHER.match(text) or role_of(*_WORDS.findall(text)))
        for text in texts
    ]
    above = sum(not one and other for one, other in pairwise(named))
    short = all(
        one or (len(text) <= _HEADING and text[-1:] not in ".!?,")
        for one, text in zip(named, texts, strict=True)
    )
    rare = len(rows) > 2 * named.count(False) and not named[0]
    return [row for row, one in zip(rows, named, strict=True) if one] if above > 1 and short and rare else []


def count_headings(rows: Sequence[Row]) -> int:
    """Count the first lines that are no names: they lack the bullets of the others, or their capitals."""
    lines = [row.cells[0] for row in rows]
    bullets = [re.sub(r"\d+", "0", found[0]) if (found := BULLET.match(line)) else "" for line in lines]
    first = next((at for at, bullet in enumerate(bullets) if bullet), 0)
    if first and all(bullets[first:]) and 2 * first < len(rows):
        return first
    apart = not bullets[0] or bullets[0] not in bullets[1:]
    if apart and class_above(lines[0]) and not any(map(class_above, lines[1:])):
        return len(rows) > 1
    titled = [
        any(title_kind(word) in ("class", "homeroom", "grade") for word in split_title(line))
        for line in lines
    ]
    is_titled = titled[0] and 2 * sum(titled) < len(lines)  # else each has a grade: Ava Moss (Gr 5)
    return len(rows) > 1 and not bullets[0] and (is_titled or not is_written_as_name(split_line(lines[0])[0]))


def split_line(line: str) -> tuple[str, ...]:
    """Split a line into the name, the class or number behind it, and a remark: `1. Chen, Maya (6A)`."""
    if before := re.fullmatch(r"(\d{1,2}\.?[-/]?[^\W\d_]|[IVX]+[./-][^\W_])\s+([^\W\d].*)", line):
        return (*split_line(before[2]), before[1])  # 3.A Nina Bielik
    name, _, remark = re.sub(r"\s[-–—]\s+|\s+[*†‡^]+\s*(?=\w)", "\n", line, count=1).partition("\n")
    if behind := remark_behind(line):
        name, remark = line[: behind.start()], behind[1]
    if behind or tells_of_leaving(remark) or re.search(r"\s[*†‡^]+\s*\w", line):
        return (*(*split_line(name), "")[:2], remark)
    labelled = _LABELLED.fullmatch(line)
    if labelled and title_kind(f"{labelled[2]} no") == "id":
        return (*split_line(labelled[1])[:1], *filter(None, labelled.groups()[2:]))
    found = re.fullmatch(
        r"\s*(?:(?:\d+(?:[.)º°-]|\s+[-–])?|[•*·–-])\s+|\d+[.)、．](?=[^\W\d]))?(.*?)\s*"
        rf"(?:\(([^()]*\d[^()]*)\)|(?:\s[-–/|]|,)\s+(\w*\d[\w.]*(?:\s(?i:{GRADE_WORDS}))?|(?i:{GRADE_WORDS})\s\d+)"
        r"|\s{2,}[^\W\d]*[ .#:]*(?:no)?[ .#:]*(\w?\d{2,}|\d{1,2}[^\W\d_]{0,2}))?\s*",  # GR# 3301
        line,
    )
    if found and found[2] and not has_number(found[2]):
        return found[1], "", found[2]
    return tuple(filter(None, found.groups())) if found else (line,)
