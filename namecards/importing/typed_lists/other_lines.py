"""Read the lines of a typed list that are nobody: what they say of the names below them, signs, sums."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Sequence, Set
from dataclasses import replace
from itertools import groupby

from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import ADULTS, PARENT, role_of
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.names.capitals import usual_case
from namecards.importing.names.degrees import without_address
from namecards.importing.places.class_headings import class_above
from namecards.importing.places.read_place import read_place
from namecards.importing.text import clean, is_small
from namecards.importing.typed_lists.beside import clean_end, read_legend
from namecards.importing.typed_lists.entries import Form, TypedLine, parse_entry
from namecards.importing.typed_lists.headings import heading_meaning, is_of_changes
from namecards.importing.typed_lists.joined_lines import Line
from namecards.importing.typed_lists.typed_line import (
    is_somebodys,
    may_name,
    parse_line,
    sign_of,
    tells_of_somebody,
)

_NO_BLANK = re.compile(r"(?<=[^\W\d_]),(?=[^\W\d_])")
Parsed = tuple[int, str, TypedLine | None]
"""The number of a line, the line, and its parts if it may be a name."""
Block = tuple[list[Line], list[TypedLine]]
"""The texts above some names, and the names."""

_SMALL_WORD = r"[^\W\d_A-Z](?:[^\W\d_A-Z]|['’-])*"
_SMALL_WORDS = re.compile(rf"{_SMALL_WORD}(?:,? {_SMALL_WORD}){{1,3}}")
_SMALL_NAME = re.compile(
    rf"(?:[-*•]\s+|\d{{1,3}}[.)]\s+)?(?:\d{{4,}}\s+)?(?P<name>{_SMALL_WORDS.pattern})"
    r"(?:\s*\([^)]*\)|\s[-–—]\s.*)?"
)
"""A name in small letters, perhaps with a bullet and a number before it, and more behind it."""
_SURE = 3
"""One in so many names must show its order by a usual first name."""
_MOST_GIVEN = 3
"""Fewer words are first names behind a comma."""
_CODE = re.compile(r"1?\d-\d\d?")
_CODES = re.compile(
    rf"(?<=[^\W\d_])(?:, | [-–—] |: | \()(?:from )?({_CODE.pattern})(?: (?:to|→) ({_CODE.pattern}))?\)?$"
)
"""A class behind a name that is written as a day may be, or two of somebody who moved."""


def left_out_lines(lines: Sequence[tuple[int, str]], people: Sequence[TypedLine]) -> list[LeftOut]:
    """Return the lines that are no people, and the remarks beside names."""
    taken, rooms = {one.number for one in people}, {one.room for one in people} - {""}
    times = Counter(at for at, _ in lines)  # one line may name several
    shared = [one for one in lines if times[one[0]] > 1 and may_name(one[1])]
    words = [(who.number, set(split_aside(who.name)[0].replace(",", "").split())) for who in people]
    lost = [one for one in shared if not any(at == one[0] and own <= _words(one[1]) for at, own in words)]
    labels = (one for one in lines if times[one[0]] > 1 and one[1].rstrip().endswith(":"))
    lost += [one for one in labels if rooms.isdisjoint(((label := one[1].rstrip(" :")), class_above(label)))]
    others = (one for one in lines if one[0] not in taken or one in lost)
    texts = ((at, text) for at, line in others if (text := clean(line)))
    left_out = [LeftOut(_kind_of(at, text, people, rooms), text) for at, text in texts]
    refused = [LeftOut("refusal", f"{one.name}: {one.refusal}") for one in people if one.refusal]
    noted = [LeftOut("remark", one.name) for one in people if one.has_remark and not one.refusal]
    return [*left_out, *refused, *noted]


def _kind_of(at: int, text: str, people: Sequence[TypedLine], rooms: Container[str]) -> Kind:
    """Return what a line that is nobody is: a class, perhaps with nobody below, a sum, a name, a sentence."""
    names = {text, class_above(text.rstrip(" :"))}
    if any(name in rooms for name in names):
        has_people = any(one.number >= at and one.room in (class_above(text), text) for one in people)
        return "class" if has_people else "class below"
    is_name = (may_name(text) or is_somebodys(text)) and (at > people[0].number or not people[0].bullet)
    is_name |= bool(sign_of(text)) and sign_of(text) == people[0].form[0]
    is_name &= heading_meaning(text.rstrip(" :"), False) is None  # NEW STUDENTS
    if (is_sum(text) or not is_name) and tells_of_somebody(text):
        return "sentence"
    return "sum" if is_sum(text) else "form" if is_name else "heading"


def _words(line: str) -> set[str]:
    return set(re.split(r"[\s,]+", line))


def is_sum(text: str) -> bool:
    """Whether a line is a total, and no heading of a class."""
    return why_nobody(text) == "sum" and not class_above(text) and not text.endswith(":")


def counted_name(
    at: int, found: Sequence[tuple[str, TypedLine | None]], lines: Sequence[tuple[int, str]]
) -> TypedLine | None:
    """Return a line as a name if it is counted with two others: "2. Nilofar", "9. Ortega Salas Emily".

    The second looks like a class and its room; it is one, unless a name is counted before and behind it.
    """
    number, line = lines[at]
    near = [one for _, one in found[max(at - 2, 0) : at + 3]]
    counts = {int(one.bullet[:-1]) for one in near if one and one.bullet[:-1].isdecimal()}
    count = re.match(r"\s*(\d{1,3})[.)] ", line)
    nth = int(count[1]) if count else 0
    is_counted = any({nth + a, nth + b} <= counts for a, b in ((-1, 1), (-2, -1), (1, 2)))
    if not count or not is_counted:
        return None
    is_between = {nth - 1, nth + 1} <= counts
    whole = parse_entry(line) if is_between else None
    return parse_line(number, line, is_list=True) or (replace(whole, number=number) if whole else None)


def tidy_lines(lines: Sequence[Line], is_list: bool) -> list[Line]:
    """Return lines without commas at their ends, blanks behind commas within, and no Miss before pupils.

    In a text, only lines with a bullet or a number are items of a list: "Kind regards," ends a letter.
    """
    tidied = [(at, clean_end(line) if is_list or _is_item(line) else line) for at, line in lines]
    texts = without_address([_NO_BLANK.sub(", ", line) if is_list else line for _, line in tidied])
    return list(zip([at for at, _ in lines], texts, strict=True))


def with_capitals(lines: Sequence[Line]) -> tuple[list[Line], list[LeftOut]]:
    """Return names in small letters, "emma mccoy", as they are usually written, and the lines of these."""
    names = (_SMALL_NAME.fullmatch(line.strip()) for _, line in lines)
    small = [at for at, found in enumerate(names) if found and is_small(found["name"])]
    items = [at for at in small if _is_item(lines[at][1])]
    small = items if 2 * len(items) > len(small) else small
    known = [at for at in small if any(map(is_common, re.findall(r"[^\W\d_]{3,}", lines[at][1])))]
    if len(known) < FEWEST or 2 * len(known) < len(small):
        return list(lines), []
    runs = groupby(small, key=lambda at: at - small.index(at))  # lines right below each other
    blocks = [set(run) for _, run in runs]
    typed = {at for block in blocks if not block.isdisjoint(known) for at in block}
    written = [
        (number, _SMALL_WORDS.sub(_spell, line, 1) if at in typed else line)
        for at, (number, line) in enumerate(lines)
    ]
    return written, [LeftOut("small", clean(line)) for at, (_, line) in enumerate(lines) if at in typed]


def _spell(name: re.Match[str]) -> str:
    return usual_case(name[0].upper())


def split_codes(lines: Sequence[Line]) -> tuple[list[Line], dict[int, str]]:
    """Split off classes that may be days, "Leo Park, 6-2", if several share one; return them by line."""
    found = {at: code for at, line in lines if (code := _CODES.search(line))}
    codes = [code for one in found.values() for code in one.groups() if code]
    if len(codes) < FEWEST or len(set(codes)) == len(codes):
        return list(lines), {}
    rest = [(at, line[: found[at].start()] if at in found else line) for at, line in lines]
    return rest, {at: one[2] or one[1] for at, one in found.items()}


def _is_item(line: str) -> bool:
    return bool(sign_of(line) or re.search(r"\d", line))


def explain_signs(
    lines: Sequence[Line], people: Sequence[TypedLine | None]
) -> tuple[list[TypedLine | None], Collection[str]]:
    """Return the people, left if a line says so of the sign beside them, and the lines that explain."""
    signs = {one.signs for one in people if one} - {""}
    explained = {line: meaning for _, line in lines if (meaning := read_legend(line)) and meaning[0] in signs}
    legend = dict(explained.values())
    left = ((one, legend.get(one.signs, "") if one else "") for one in people)
    marked = [replace(one, left=why) if one and says_left(why) else one for one, why in left]
    return marked, explained


def counts_on(above: Sequence[TypedLine], people: Sequence[TypedLine]) -> bool:
    """Whether the line numbers go on below a text: "I forgot one: 8. Ava Moss"."""
    last, first = (re.match(r"\d{1,3}(?!\d)", one.bullet) for one in (above[-1], people[0]))
    return last is not None and first is not None and int(last[0]) + 1 == int(first[0])


def put_classes_above(blocks: list[Block], below: list[Line]) -> list[Block]:
    """Return each block with the texts below it above, if the classes are there; the last gets `below`."""
    if len(blocks) < 2:
        return blocks
    after = [*(texts for texts, _ in blocks[1:]), below]
    ends = [people[-1].number for _, people in blocks]
    classes = [
        [at for at, text in texts if at > end and class_above(text)]
        for texts, end in zip(after, ends, strict=True)
    ]
    if not all(classes):
        return blocks
    begins = [people[0].number for _, people in blocks[1:]]
    gaps = [(own[0] - end, begin - own[-1]) for own, end, begin in zip(classes, ends, begins, strict=False)]
    is_told = any(class_above(text) for _, text in blocks[0][0])
    is_named = any(read_place(text).name for _, text in blocks[0][0])  # and so is each other class
    if is_named or any(above > under or (is_told and above == under) for above, under in gaps):
        return blocks
    return [(texts, people) for texts, (_, people) in zip(after, blocks, strict=True)]


def with_grade_of_all(texts: Sequence[list[str]]) -> list[list[str]]:
    """Return the texts above each block of people with a grade above the first class, if others lack one."""
    first, *others = texts or [[]]
    grades = [text for text in first[:-1] if read_place(text).is_grade]
    if not grades or any(read_place(text).grade for some in others for text in some):
        return list(texts)
    return [first, *([*grades, *some] for some in others)]


def roles_of_blocks(texts: Sequence[Sequence[str]], headings: list[str], rooms: list[str]) -> list[str]:
    """Return the roles of blocks of people below texts: "Teachers", then "Students".

    A class above the first of these headings is for the students, not for adults; `headings` and `rooms` are
    corrected.
    """
    roles, page = [""] * len(texts), ("", "")
    for at, above in enumerate(texts):
        meanings = [heading_meaning(text, False) for text in above]
        heads = [nth for nth, meaning in enumerate(meanings) if meaning in ("", *ADULTS, PARENT)]
        if not heads:
            continue
        roles[at] = meanings[heads[-1]] or ""
        page = (headings[at], rooms[at]) if rooms[at] and headings[at] in above[: heads[0]] else page
        if roles[at]:
            headings[at], rooms[at] = "", ""
        elif not rooms[at]:
            is_more = at and rooms[at - 1] and is_of_changes(above[heads[-1]]) and not any(page)
            headings[at], rooms[at] = (headings[at - 1], rooms[at - 1]) if is_more else page
    return roles


def with_remarks(parsed: Sequence[Parsed]) -> list[Parsed]:
    """Return lines with the words behind a few names as remarks, unless others have the same words."""
    people = [one for _, _, one in parsed if one]
    times = Counter(one.tails for one in people if _are_words(one.tails))
    if 2 * times.total() > len(people):
        return list(parsed)
    return [
        (at, line, replace(one, tails=(), has_remark=True) if one and times[one.tails] == 1 else one)
        for at, line, one in parsed
    ]


def _are_words(tails: Sequence[str]) -> bool:
    return any(tails) and not any(re.search(r"\d", tail) or class_above(tail) for tail in tails)


def _is_sure(one: TypedLine) -> bool:
    """Whether a usual first name stands where the form of a name has it."""
    last, comma, first = split_aside(one.name)[0].partition(", ")
    return is_common(first) and not is_common(last) if comma else is_common(last) and " " in last


def _may_be_turned(one: TypedLine) -> bool:
    """Whether a name with a comma is no first name with a word behind it: "Ana Kos, Soccer", "Kos, Cook"."""
    last, comma, first = split_aside(one.name)[0].partition(", ")
    return bool(comma) and not is_common(last) and not role_of(first) and len(first.split()) < _MOST_GIVEN


def _in_other_order(parsed: Sequence[Parsed], usual: Form, found: Set[TypedLine]) -> set[TypedLine]:
    """Return the people whose names are in the other order; the first of a run may be its heading."""
    other = (usual[0], not usual[1], usual[2])
    turned = {one for _, _, one in parsed if one and one.form == other}
    more = set(filter(_is_sure, turned))
    if not turned or _SURE * sum(map(_is_sure, turned | found)) < len(turned | found):
        return set()
    for _, run in groupby(parsed, key=lambda each: each[2] is not None):
        names = [one for _, _, one in run if one]
        if len(names) >= FEWEST and 2 * sum(one in found or one in more for one in names) >= len(names):
            more |= {one for one in names[1:] if one in turned and (not other[1] or _may_be_turned(one))}
    return more


def people_in_lists(parsed: Sequence[Parsed], usual: Form) -> set[TypedLine]:
    """Return the people of the usual form, and lists in another form below a class: "1." and then "*".

    Usual first names tell who is written in the other order: Ana Kos among "Ruiz, Ben" and "Lee, Eva".
    """
    found, above = {one for _, _, one in parsed if one and one.form == usual}, ""
    found |= _in_other_order(parsed, usual, found)
    for form, group in groupby(parsed, key=lambda each: each[2].form if each[2] else None):
        block = list(group)
        people = {one for _, _, one in block if one}
        is_list = all((usual[0], form[0], form[1:] == usual[1:])) if form else False
        is_list |= 2 * sum(map(_is_sure, people)) >= len(people)
        if form != usual and is_list and len(people) >= FEWEST and class_above(above):
            found |= people
        above = "" if form else next((text for _, text, _ in reversed(block) if text.strip()), "")
    return found
