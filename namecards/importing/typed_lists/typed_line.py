"""Parse one line that somebody typed: a name with the texts before and behind it; or tell if it is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from namecards.importing.cells.asides import (
    asides,
    is_absent,
    is_in_words,
    split_aside,
    split_known_words,
    texts_beside,
)
from namecards.importing.cells.labels import split_label
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.photo_consent import may_refuse_photos
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.content import has_own_number
from namecards.importing.columns.name_order import is_common
from namecards.importing.columns.whole_names import with_hyphens
from namecards.importing.letters import ADMISSION, BULLETS, MARKS, SYMBOLS
from namecards.importing.names.degrees import split_suffix
from namecards.importing.names.pairs import split_line
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import class_above
from namecards.importing.places.read_place import read_place
from namecards.importing.text import (
    EAST_ASIAN,
    HAN,
    READING,
    clean,
    is_small,
    is_written_as_name,
    names_inside,
)
from namecards.importing.typed_lists.beside import Kind, known_text, split_known_texts
from namecards.importing.typed_lists.entries import TypedLine, kind_of_sign, parse_entry, with_texts
from namecards.importing.typed_lists.headings import heading_meaning
from namecards.importing.typed_lists.marks import without_marks
from namecards.importing.words import phrases, words_of

_WORD = rf"['’]?[^\W\d_](?:[^\W\d_]|[{MARKS}'’·./-])*"
_NAME = compile_later(rf"{_WORD}(?: {_WORD}){{0,5}}(?:, {_WORD}(?: {_WORD}){{0,3}})?")
EAST = compile_later(rf"([{EAST_ASIAN}]{{2,4}}|[{HAN}]{{2,}}·[{HAN}]{{2,}})(?: (\S.*))?")
_EASTERN = compile_later(r"[\u3040-\u9fff\uac00-\ud7af，、,\s]{4,}")
"""A text beside a name of East Asia that is too long for a name."""
_SYMBOLS = compile_later(f"[{SYMBOLS}]+")
"""Symbols among the letters, as in chats."""
_WITHIN = compile_later(r"(?<=[^\W\d_]{2}) [yei] (?=[^\W\d_])")
"""Between two last names: Ortega y Gasset, Costa e Silva, Bosch i Riera."""
_PLACED_PAIR = compile_later(
    r"(?P<one>[^\W\d][^\d()]* \((?P<place>[^()]+)\))\s+(?:[^\W\d_A-ZÀ-Þ]{1,5}|[&+/↔–—-]+)"
    r"\s+(?P<beside>[^\W\d][^\d()]* \((?P<place_beside>[^()]+)\))"
)
"""Two people in a line, each with a class in brackets."""
_BULLET = compile_later(
    rf"\s*(\d{{1,3}}(?:[.)º°、．।-]{{1,2}}|\s[-–])\s*(?=[*†‡^]?[^\W\d])|[{BULLETS}]\s+"
    rf"|(?:[A-Za-z]?\d{{4,}}|{ADMISSION})[\s,:–-]+)?"
)
NUMBERED = compile_later(
    rf"\s*(\d{{1,3}}[.)、．।]{{1,2}})\s*([A-Za-z]?\d{{4,}}|{ADMISSION})[\s,，:–-]*(?=[^\W\d])"
)
"""The list number, and the number of a person: "3. 20417 Ana Kos"."""
_BARE = compile_later(r"\s*(\d{1,3}\s+(?=[*†‡^]?[^\W\d]))")
BEFORE = compile_later(r"(\d{1,2}\.?[-/]?[^\W\d_]|[IVX]+[./-][^\W_])\s+(?:[-–—]\s+)?(?=[^\W\d])")
"""A class before a name: 3.A Nina Bielik, "6A - Chen, Maya"."""
_APART = compile_later(
    r"\s[-–—|:/]|[\t;()]|(?<=\S)\s{2,}(?=\S)|\s#\s?(?=\d)|,?\s(?=(?:gr|grade|rm|room|hr|kl|klasse)\.?\s?\d)",
    re.IGNORECASE,
)
"""Between a name and the text behind it; a comma counts, too, if the text has a digit."""
_STARRED = compile_later(r"\s+[*†‡^]+\s*(?=\w)")
_CLASS_BEHIND = compile_later(r"(.*\D)\s(\d{1,2}[A-Za-z]?|\d{1,2}\.)")
_NUMBER_BEHIND = compile_later(r"(.*[^\W\d])\s+([^\W\d]+)[.:#]*\s*(\w{0,4}\d{3,})")
"""A word for a number and the number: BARASA KEVIN ADM 4434."""
_BARE_NUMBER = compile_later(r"(.*[^\W\d])\s+(?!(?:19|20)\d\d$)(\d{4,10})")
_PHONE = compile_later(r"(?![1-9]\d{6,8}$)\+?[\d ()/.-]{7,}")
NUMBER = compile_later(rf"[A-Za-z]?\d{{4,}}|{ADMISSION}")
_LONGEST, _LONGEST_LINE = 25, 120
_SOME = 4
"""One in so many names must begin with a usual first name."""
_INITIAL = compile_later(r"[^\W\d]{2}\S* (?:(?:[^\W\d_a-z]\. ?)+|[vdt]\.|\d{1,2}\.)$")
"""Initials or a grade at the end of a line: "1. Bautista, John Paul R.", "VISHNU P. R.", "Mia Keller 4."."""
_MARKS = "*†‡^ "
"""Behind a name, signs of a footnote elsewhere."""
_COMES = frozenset(word for phrase in phrases("headings.joined") for word in words_of(phrase)[:1])
"""The start of a label before people who joined: "New from Monday: Otto Weiss"."""


@lru_cache(maxsize=20_000)
def parse_line(
    number: int, line: str, is_list: bool = False, shared: frozenset[Kind] = frozenset()
) -> TypedLine | None:
    """Return a line as a name with the texts beside it, in a list also a single name; else None.

    `shared` are the kinds of texts that most lines have beside their names.
    """
    is_marked, line = without_marks(line)
    if (one := parse_entry(line)) and _is_sure(one, is_list):
        return replace(one, number=number, has_remark=one.has_remark or is_marked)
    if _is_no_name(line):
        return None
    bullet, line, classed = split_start(line if line.startswith("☐") else _SYMBOLS.sub("", line), is_list)
    whole, *starred = _STARRED.split(with_hyphens(line), maxsplit=1)
    whole, texts = split_known_texts(whole, shared)
    found = _parse_rest(number, whole, bullet, (classed, starred), is_list)
    if not found:
        return None
    return with_texts(replace(found, has_remark=found.has_remark or is_marked), texts)


def _is_sure(one: TypedLine, is_list: bool) -> bool:
    """Whether an entry is a person without being judged further; of "- Ana" all is known, too."""
    name = split_aside(one.name)[0]
    if " " in name:
        return one.has_facts
    is_known = is_common(name) and bool(one.bullet or one.left)  # Jesse - moved to Ohio
    return is_known or (one.has_facts and bool(is_list or one.bullet))


def _parse_rest(
    number: int, whole: str, bullet: str, others: tuple[Sequence[str], Sequence[str]], is_list: bool
) -> TypedLine | None:
    """Return the rest of a line behind its bullet; `others` are a class before it and texts behind signs."""
    classed, starred = others
    plain, nickname = split_aside(whole)
    nickname = "" if _EASTERN.fullmatch(nickname) else nickname  # filled in by the mother
    beside = [*texts_beside(whole), *starred]
    left = next(filter(says_left, beside), "")
    in_words = [text for text in asides(whole) if text != nickname and not has_own_number(text)]
    before, behind = _split_texts(plain if left or nickname or in_words else whole)
    labelled = [both for text in behind if (both := split_label(text))]
    readings = filter(READING.fullmatch, beside)
    known = {text: fact for text in (*behind, *readings) if (fact := known_text(text))}
    behind = [text for text in behind if not split_label(text) and text not in known]
    left = left or next(filter(says_left, before.split(", ")[1:]), "")
    before = before.removesuffix(f", {left}") if left else before
    remarks = [text for text in behind if _is_remark(text, before)]
    plain, words, is_sure = split_known_words(before)
    before, remarks = (plain, [*remarks, words]) if words and is_sure else (before, remarks)
    tails = [text for text in behind if text not in remarks]
    name, more = _split_name(before) if tails else _split_name(before, _CLASS_BEHIND)
    has_phone = not is_list and any(map(_PHONE.fullmatch, (*more, *tails)))
    tails = [*classed, *more, *tails, *([bullet] if NUMBER.fullmatch(bullet) else [])]
    has_digit = any(map(str.isdigit, "".join([*tails, *(value for _, value in labelled)])))
    if bullet and not has_digit and len(tails) > 1:  # "- Ben Ruiz - Flute - Tuesdays"
        remarks, tails = remarks + tails, []
    is_whole = " " in name or _is_name_alone(name, bullet, is_list, has_digit)
    is_long = max(map(len, tails), default=0) > _LONGEST or (len(tails) > 1 and not has_digit)
    if not (is_whole and _is_written_as_name(name)) or is_long or has_phone:
        return None
    remarks += [t for t in beside if t not in (left, nickname, *behind, *known) and not has_own_number(t)]
    unread = not all(map(is_absent, remarks))
    name = _with_nickname(name, nickname, whole) if nickname not in ("", left, *tails) else name
    away = any(map(is_absent, [*beside, *behind, words]))
    found = TypedLine(number, name, tuple(tails), bullet, away, unread, left, labelled=tuple(labelled))
    found = replace(found, refusal=next(filter(may_refuse_photos, remarks), ""))
    return with_texts(found, tuple(known.values()))


def _is_written_as_name(name: str) -> bool:
    words = _WITHIN.sub(" ", name).replace(",", "")
    return bool(_NAME.fullmatch(name)) and is_written_as_name(words) and not why_nobody(name)


def _is_name_alone(name: str, bullet: str, is_list: bool, is_told: bool) -> bool:
    """Whether a single word is a name: a usual one or behind a bullet, or in a script without blanks."""
    is_item = is_list and (bool(bullet) or is_common(name))
    return is_item or ((is_list or is_told) and bool(EAST.fullmatch(name)))


def _is_no_name(line: str) -> bool:
    """Whether a line is a sentence, or says nothing but where people are: "Grade 6 - Mrs. Harper"."""
    end = split_suffix(line.rstrip())[0]
    is_sentence = end[-1:] in tuple(".!?:…,؟") and not _INITIAL.search(end)
    has_parts = re.search(r"\d|[:|]|\s[-–—]\s", line)  # most names have none
    return is_sentence or len(line) > _LONGEST_LINE or bool(has_parts and read_place(line).says_only_places)


def _with_nickname(name: str, nickname: str, whole: str) -> str:
    """Put a nickname in brackets if the whole line has it so: "Philippa (Pip) Wray"."""
    is_within = re.match(r"\S+ \([^)]*\) [^\W\d]", whole) and nickname in whole.partition(")")[0]
    return name.replace(" ", f" ({nickname}) ", 1) if is_within else f"{name} ({nickname})"


def lines_of_pairs(number: int, line: str) -> list[tuple[int, str]]:
    """Return a line for each of two people: "2. Nils und Jan Voss", "Ida Holm (7B) with Leo Muir (1A)"."""
    rest = _BULLET.sub("", line, count=1)
    placed = _PLACED_PAIR.fullmatch(rest.strip())
    are_both = placed and all(map(class_above, placed.group("place", "place_beside")))
    lines = [placed["one"], placed["beside"]] if placed and are_both else split_line(rest)
    return [(number, line.removesuffix(rest) + one) for one in lines]


def split_start(line: str, is_list: bool) -> tuple[str, str, list[str]]:
    """Split the start of a line from the name: a bullet, a number or a class."""
    if numbered := NUMBERED.match(line):
        return numbered[1], line[numbered.end() :], [f"ID {numbered[2]}"]
    if classed := BEFORE.match(line):
        return "", line[classed.end() :], [classed[1]]
    rest = (_BARE if is_list and _BARE.match(line) else _BULLET).sub("", line, count=1)
    sign = line.removesuffix(rest).strip()
    return clean(sign).strip(" ,:–-") or sign, rest, []


def _split_texts(line: str) -> tuple[str, list[str]]:
    """Split a name from the texts behind it."""
    before, *behind = [text for part in _APART.split(line) if (text := clean(part).lstrip("# "))] or [""]
    return before, [fact for text in behind for fact in _split_facts(text)]


def _split_facts(text: str) -> list[str]:
    """Split a text at its commas if each has a number or is known: "goes by Mo, class 3B, ID 26-0141"."""
    parts = text.split(", ")
    return parts if all(any(map(str.isdigit, part)) or known_text(part) for part in parts) else [text]


def _split_name(before: str, behind: re.Pattern[str] | None = None) -> tuple[str, list[str]]:
    """Split a name from a class or number that follows without a sign: "Ben Ruiz 7b", KEVIN ADM 4434."""
    tails = []
    if behind and (found := behind.fullmatch(before)):
        before, tails = found[1].rstrip(" ,"), [found[2]]
    if (found := _NUMBER_BEHIND.fullmatch(before)) and title_kind(f"{found[2]} no") == "id":
        before, tails = found[1], [found[3], *tails]
    elif bare := _BARE_NUMBER.fullmatch(before):
        before, tails = bare[1], [bare[2], *tails]
    parts = before.split(", ")
    at = next((at for at, part in enumerate(parts) if any(map(str.isdigit, part))), len(parts))
    return ", ".join(parts[:at]).rstrip(_MARKS), [*parts[at:], *tails]


def _is_remark(text: str, name: str) -> bool:
    """Whether a text behind a name is a remark and no class: "absent", "new", "photo to follow"."""
    in_words = is_small(text[0]) and is_in_words(text, name)
    is_plain = in_words and not re.search(r"[@.]", text) and not has_own_number(text)
    return is_plain or is_absent(text) or may_refuse_photos(text)


def may_name(line: str) -> bool:
    """Whether a line looks like the name of a person, perhaps with a class behind it."""
    return parse_line(0, line) is not None


def speaks_of_somebody(line: str) -> bool:
    """Whether a line looks like a name, or names who came or left: "Moved away in July: Leo Park"."""
    before, _, behind = line.partition(":")
    changes = says_left(before) or not _COMES.isdisjoint(words_of(before)[:1])
    return may_name(line) or bool(changes and may_name(behind.strip()))


def tells_of_somebody(line: str) -> bool:
    """Whether a sentence has a usual first name and a last name inside."""
    pairs = pairwise(re.findall(r"[^\W\d_]+", line))
    return names_inside(line) and any(is_common(a) and b.istitle() for a, b in pairs)


def sign_of(line: str) -> str:
    """Return the kind of bullet at the start of a line: "0." of "12. Ana Kos"."""
    bullet, rest, _ = split_start(line, is_list=False)
    return kind_of_sign(bullet) if rest[:1].isalpha() and not is_small(rest[:1]) else ""


def is_somebodys(line: str, sign: str = "") -> bool:
    """Whether a line has the sign of a list, or begins like a name: Ida Holm sits with Ben."""
    first, second, *more = *line.split(), "", ""
    begins = bool("".join(more)) and is_common(first) and second.istitle()
    is_told = begins or bool(sign and sign_of(line))
    is_heading = is_told and heading_meaning(clean(line).rstrip(" :"), False) is not None  # HOMEROOM CHANGE
    return is_told and not is_heading and not class_above(line)


def with_dashes(lines: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return lines with a dash between name and remark where that is a colon: "Maya Chen: takes the bus".

    Labels have a colon, too, so some of the names must begin with a usual first name.
    """
    parts_of = {line: line.partition(": ") for _, line in lines}
    with_colon = {line: parts for line, parts in parts_of.items() if parts[1]}
    named = {line for line, (name, _, remark) in with_colon.items() if _are_name_and_remark(name, remark)}
    if _SOME * sum(map(is_common, named)) < len(named):
        return list(lines)
    return [(at, " – ".join(parts_of[line][::2]) if line in named else line) for at, line in lines]


def _are_name_and_remark(name: str, remark: str) -> bool:
    is_name = len(name.split()) > 1 and is_written_as_name(name) and bool(_NAME.fullmatch(name))
    return is_name and is_small(remark[:1])
