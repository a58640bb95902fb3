"""Read lines that people typed: names with the texts beside them, below headings of their places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.not_names import is_signature, why_nobody
from namecards.importing.cells.photo_consent import may_refuse_photos
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import LeftOut
from namecards.importing.places.class_headings import class_above, only_grade
from namecards.importing.places.read_place import read_place
from namecards.importing.row import Row
from namecards.importing.text import clean
from namecards.importing.typed_lists.beside import shared_kinds
from namecards.importing.typed_lists.block_headings import (
    are_leavers,
    best_headings,
    classes_above_grades,
    groups_below_class,
    have_left,
    rooms_of_headings,
)
from namecards.importing.typed_lists.class_beside import split_classes
from namecards.importing.typed_lists.entries import TypedLine
from namecards.importing.typed_lists.headings import heading_meaning, is_of_activity, is_of_school
from namecards.importing.typed_lists.joined_lines import Line, join_lines
from namecards.importing.typed_lists.lines_between import (
    MOST_ABOVE,
    adults_above,
    classes_like_names,
    lines_above_class,
    lines_between_names,
    without_class_names,
    without_loud,
)
from namecards.importing.typed_lists.other_lines import (
    Block,
    Parsed,
    counted_name,
    counts_on,
    explain_signs,
    is_sum,
    left_out_lines,
    people_in_lists,
    put_classes_above,
    roles_of_blocks,
    split_codes,
    tidy_lines,
    with_capitals,
    with_grade_of_all,
    with_remarks,
)
from namecards.importing.typed_lists.placed_names import split_sentences
from namecards.importing.typed_lists.sentences import apply_sentences
from namecards.importing.typed_lists.typed_line import EAST, is_somebodys, lines_of_pairs, parse_line
from namecards.importing.typed_lists.typed_rows import GROUP, typed_rows

_SAMPLE = 200
"""Lines that are enough to see whether each person has several lines."""
_FEW_SENTENCES = 3
"""The names for each sentence that make a text a list with a note, not a letter."""
_SHORT_HEADING = 40


def find_people(lines: Sequence[tuple[int, str]], is_list: bool = False) -> list[TypedLine]:
    """Return the lines with names, each with the facts from the heading above."""
    return _with_words(_split_comma(_split_remarks(_names_in_blocks(lines, is_list))))


def list_of(rows: Sequence[Row], has_titles: bool = False) -> tuple[tuple[Row, ...], list[LeftOut]]:
    """Return names, one a line, as rows below titles, and the lines that are nobody; nothing for tables.

    Pasted lines may have each person's facts below each other, and the titles in the same order above.
    """
    wide = sum(len(row.cells) > 1 and not is_sum(clean(row.cell(0))) for row in rows[MOST_ABOVE:])
    if 2 * wide >= len(rows):
        return (), []
    whole = [(row.number, "   ".join(row.texts)) for row in rows]
    lines = [one for line in whole for one in lines_of_pairs(*line)]
    pairs = [LeftOut("pair", line) for at, line in whole if len(lines_of_pairs(at, line)) > 1]
    is_page = wide > 0 or has_titles
    if is_page and not join_lines(lines[:_SAMPLE])[2]:
        return (), []
    lines, below, _ = join_lines(lines)  # List   Class: 2B   Teacher: …
    lines, small = with_capitals(lines)
    people, lines, changes = apply_sentences(find_people(lines, is_list=not is_page), lines)
    taken = {one.number for one in people}
    texts = (clean(line) for at, line in lines if at not in taken)
    others = [text for text in texts if text and not why_nobody(text)]
    plain = [text for text in others if not class_above(text)]
    is_marked = bool(people) and any(people[0].form[:2])
    sentences = sum(len(text) > _SHORT_HEADING or text[-1:] in ".!?," for text in plain)
    is_list = is_marked or len(people) > _FEW_SENTENCES * sentences
    is_enough = is_page or (len(people) > len(others) and is_list)
    if len(people) < FEWEST or not is_enough:
        return (), []
    return typed_rows(people), left_out_lines(lines, people) + changes + below + pairs + small


def _parse(lines: Sequence[Line], is_list: bool) -> list[Parsed]:
    """Return the lines without sums, each with its parts if it may be a name."""
    lines, codes = split_codes(tidy_lines(lines, is_list))
    shared = shared_kinds([line for _, line in lines], ("sex",))
    classed = split_classes(lines, is_list)
    found = [(line, classed.get(at) or parse_line(at, line, is_list, shared)) for at, line in lines]
    found = [(line, one or counted_name(at, found, lines)) for at, (line, one) in enumerate(found)]
    found = without_loud(found)
    times = Counter(number for number, _ in lines)  # of several names in one line, none is a heading
    found = [
        (line, None if times[lines[at][0]] == 1 and _is_heading(line, one, at < MOST_ABOVE) else one)
        for at, (line, one) in enumerate(found)
    ]
    found = without_class_names(found)
    adults = adults_above(found)
    found = [(line, None if at in adults else one) for at, (line, one) in enumerate(found)]
    nobody = {*adults, *(lines_above_class(lines, found) if is_list else ())}
    people = [None if at in nobody else one for at, (_, one) in enumerate(found)]
    pairs = ((one, codes.get(at, "")) for one, (at, _) in zip(people, lines, strict=True))
    people = [replace(one, room=room) if one and room else one for one, room in pairs]
    people, explained = explain_signs(lines, people)
    numbered = ((at, line, one) for (at, line), one in zip(lines, people, strict=True))
    return [each for each in numbered if each[2] or not (is_sum(clean(each[1])) or each[1] in explained)]


def _blocks(parsed: Sequence[Parsed], is_list: bool) -> list[Block]:
    """Return blocks of at least two names of the usual form, each with the lines above it."""
    forms = Counter(one.form for _, _, one in parsed if one)
    usual = forms.most_common(1)[0][0] if forms else ("", False, 0)
    named = people_in_lists(parsed, usual)
    named -= classes_like_names(parsed, named)
    between = lines_between_names(parsed, named)
    named |= {one for _, _, one in between if one and is_common(one.name)}
    parsed = [each for each in parsed if each[2] in named or each not in between]
    blocks, above = list[Block](), list[Line]()
    for is_name, group in groupby(parsed, key=lambda each: each[2] in named):
        block = list(group)
        is_below = bool(above and class_above(above[-1][1]))
        is_sure = len(block) > 1 or usual[0] or usual[2] or is_list or is_below  # "- Lara Kos, 7. a" alone
        others = [(at, clean(line)) for at, line, _ in block if not is_somebodys(line, usual[0])]
        if is_name and (is_sure or (block[0][2] and block[0][2].is_told)):
            blocks.append((above, [one for _, _, one in block if one]))
        elif not is_name and any(text for _, text in others):
            parts = ((at, part) for at, text in others for part in split_sentences(text))
            above = [(at, part.lstrip("# ").rstrip(" :")) for at, part in parts]  # ## 5 Oak
    return put_classes_above(blocks, above)


def _names_in_blocks(lines: Sequence[tuple[int, str]], is_list: bool) -> list[TypedLine]:
    """Return the lines with names, each with what the heading of its block says."""
    blocks = _blocks(with_remarks(_parse(lines, is_list)), is_list)
    above_each = [[text for _, text in texts] for texts, _ in blocks]
    blocks, headings, rooms = _with_headings(blocks, above_each, is_list)
    roles = roles_of_blocks(above_each, headings, rooms)
    for at in range(1, len(blocks)):
        if not rooms[at] and not are_leavers(headings[at]) and counts_on(blocks[at - 1][1], blocks[at][1]):
            headings[at], rooms[at] = headings[at - 1], rooms[at - 1]
    above_each = with_grade_of_all(above_each)
    roles = [
        "Leavers" if have_left(heading, texts) else role
        for heading, texts, role in zip(headings, above_each, roles, strict=True)
    ]
    people = [one for _, block in blocks for one in block]
    if 2 * sum(bool(one.room) for one in people) > len(people):  # each class is beside the name
        blocks = [(above, list(map(_with_own_class, some))) for above, some in blocks]
    facts = zip(headings, above_each, rooms, roles, strict=True)
    return [_put_below(one, *own) for (_, some), own in zip(blocks, facts, strict=True) for one in some]


def _with_headings(
    blocks: list[Block], texts: Sequence[Sequence[str]], is_list: bool
) -> tuple[list[Block], list[str], list[str]]:
    """Return blocks of people, perhaps with groups beside them, and each one's heading and class."""
    if classes := classes_above_grades(texts):
        return blocks, [above[-1] for above in texts], classes
    class_of_all, groups = groups_below_class(texts)
    if not groups:
        return blocks, (headings := best_headings(texts)), rooms_of_headings(headings, is_list)
    beside = [
        (above, [replace(one, beside=(*one.beside, (GROUP, group))) if group else one for one in some])
        for (above, some), group in zip(blocks, groups, strict=True)
    ]
    return beside, [class_of_all] * len(groups), [class_above(class_of_all)] * len(groups)


def _with_own_class(one: TypedLine) -> TypedLine:
    return replace(one, room="", beside=(*one.beside, ("Class", one.room))) if one.room else one


def _put_below(one: TypedLine, heading: str, texts: Sequence[str], room: str, role: str) -> TypedLine:
    """Return somebody with what the heading gives, and does not stand beside the name: a place, a refusal.

    The room of a teacher is a group beside the class: "Room 12 - Mrs. Thiessen".
    """
    place = read_place(heading)
    own = read_place(one.room).grade if one.room else ""
    above = (place.grade or only_grade(texts)) if room else ""
    refusal = one.refusal or next(filter(may_refuse_photos, texts), "")
    is_taught = bool(place.room and place.teacher) and room.endswith(place.teacher) and not one.room
    beside = (*one.beside, (GROUP, place.room)) if is_taught else one.beside
    grade = one.grade or own or above
    return replace(one, grade=grade, room=one.room or room, role=role, refusal=refusal, beside=beside)


def _is_heading(line: str, one: TypedLine | None, is_top: bool) -> bool:
    """Whether a line that looks like a name is a heading: a class, leavers, the author of the list."""
    text = clean(line)
    if not one or one.is_told or one.bullet or TEACHER.match(text):
        return False
    plain = split_aside(text)[0] if one.has_remark else text
    is_title = is_of_school(plain, is_top) or (is_top and is_of_activity(plain))
    if one.has_remark:
        return is_top and is_title  # Book Club (Thursdays at lunch)
    meaning = class_above(text) or heading_meaning(text, False) is not None or is_signature(text)
    return bool(meaning) or is_title


def _split_remarks(found: list[TypedLine]) -> list[TypedLine]:
    """Split remarks from names without blanks, if most names on the list have none: "李浩然 已交照片"."""
    parts = [EAST.fullmatch(one.name) for one in found]
    plain = sum(bool(part) and not part[2] for part in parts if part)
    if not all(parts) or 2 * plain <= len(found):
        return found
    pairs = zip(found, parts, strict=True)
    return [replace(one, name=part[1], has_remark=bool(part[2])) for one, part in pairs if part]


def _split_comma(found: list[TypedLine]) -> list[TypedLine]:
    """Split names from the text behind a comma, if they begin with first names: Amira Haddad, Flute."""
    parts = [("" if "(" in one.name else one.name).partition(", ") for one in found]
    begin, behind = (sum(is_common(part[at]) for part in parts) for at in (0, 2))
    several = sum(" " in before and bool(after) for before, _, after in parts)
    if 3 * several <= 2 * len(parts) or begin < behind or 2 * begin < len(parts):
        return found
    return [
        replace(one, name=before, tails=(after, *one.tails) if after else one.tails)
        for one, (before, _, after) in zip(found, parts, strict=True)
    ]


def _with_words(found: list[TypedLine]) -> list[TypedLine]:
    """Keep words behind names if several people share them, like a class: "Olive Tranter - Hedgehogs".

    Else a word behind a bullet and a name is a remark, and a line without a bullet is no name.
    """

    def is_worded(one: TypedLine) -> bool:
        is_place = re.search(r"\d", "".join(one.tails)) or any(map(class_above, one.tails))
        return any(one.tails) and not is_place

    worded = list(filter(is_worded, found))
    words = {one.tails for one in worded}
    are_people = any(is_common(one.name) for one in worded)  # "Book Club - Library"
    are_placed = 2 * sum(bool(one.room) for one in found) > len(found)  # then the words are villages
    if not worded or (are_people and 3 * len(words) <= 2 * len(worded) and not are_placed):
        return found
    return [
        replace(one, tails=(), has_remark=True) if is_worded(one) else one
        for one in found
        if one.bullet or are_people or not is_worded(one)
    ]
