"""Read names in columns side by side, below their classes, their teachers, or boys and girls."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from namecards.core.text import only
from namecards.importing.cells.not_names import is_no_class, why_nobody
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import count_titles, is_name_title, title_kind
from namecards.importing.clues import FEWEST, MOSTLY, SHORTEST, WITHIN
from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import LETTERS
from namecards.importing.places.bits import CODE
from namecards.importing.places.class_headings import class_of
from namecards.importing.places.read_place import are_of_one_class, read_place
from namecards.importing.row import Row, join_tables
from namecards.importing.rows.heads_of_columns import (
    LIST_NUMBER,
    WHOLE_NAME,
    ListHeads,
    by_lines,
    find_heads,
    is_grade,
    part_lines,
    plain_name,
    unknown_heads,
)
from namecards.importing.text import clean
from namecards.importing.typed_lists.typed_rows import GROUP

_ANY_NAME = re.compile(r"[^\d@:;=]*[^\W\d][^\d@:;=]*")
_NUMBER_OF_SEX = re.compile(rf"{LIST_NUMBER.pattern}|^\s*\d{{1,3}}\s+(?=[^\W\da-z]\S*,? [^\W\da-z])")
"""The same below boys and girls, also "1 Ava Moss"; elsewhere 3 Hall is a class."""
_NOTE = re.compile(r"(?:\S+\s+){6,}\S+[.!]")
"""A sentence below the columns: "17 in the class. Tadhg is at swimming on Mondays."."""
_ROOM = re.compile(r"[^\W\d_]{0,2} ?\d{1,4}[^\W\d_]?")
"""A room below a class: S12, 204b."""
_COUNTED = re.compile(r"([^\W\d]{3,}) ?\d{1,2}(?!\d)")
"""A word with a number at the start of a heading: Cabin 1."""
_MOST_HEADS = 3
"""The most rows between the classes and the names: the teachers, the rooms."""


class _FilledCell(NamedTuple):
    row: Row
    at: int
    text: str


def columns_of_names(rows: Sequence[Row]) -> list[Row]:
    """Return the names in columns below classes, teachers, or boys and girls; sentences come first."""
    notes = [row for row in rows if row.filled == 1 and _NOTE.fullmatch("".join(row.texts))]
    if notes:
        found = columns_of_names([row for row in rows if row not in notes])
        return found and [*notes, *found]
    for start, row in enumerate(rows[:WITHIN]):
        top = by_lines(row)[0]
        heads = find_heads(top)
        heads = heads if len(heads.lists) > 1 else unknown_heads(top, rows[start + 1 :])
        texts = [heads.titles[at] for at in heads.lists]
        if len(texts) < 2 or _are_facts(texts) or _has_titles(rows[:start], rows[start + 1 :], heads):
            continue
        over = [row for row in rows[:start] if row.filled > 1 and not _beside(row, heads.lists)]
        above, body = [row for row in rows[:start] if row not in over], rows[start:]
        if heads.sexes:
            spread = [_spread(row, heads.lists) for row in over]
            if groups := _groups_over_sexes(spread, heads):
                heads, over, body = groups, spread[1:], [spread[0], *body[1:]]
            else:
                above, over = list(rows[:start]), []
        bands = [_band(heads, over, band) for band in _bands(body, heads)]
        bands = bands if all(bands) else [_band(heads, over, body)]
        if bands[0]:
            return [*above, *join_tables(bands)]
    return []


def _are_facts(heads: Sequence[str]) -> bool:
    """Whether headings tell of one class: "Class: 6A", "Teacher: Mrs. Harper", "Room: 114"."""
    return all(read_place(text).kinds for text in heads) and are_of_one_class(heads)


def _spread(row: Row, columns: Sequence[int]) -> Row:
    """Return a row with each text also in the blank columns behind it, as if their cells were merged."""
    cells = [""] * (max(columns) + 1)
    for at in columns:
        before = [other for other in row.places if other <= at]
        cells[at] = row.cell(max(before)) if before else ""
    return replace(row, cells=tuple(cells))


def _groups_over_sexes(over: Sequence[Row], heads: ListHeads) -> ListHeads | None:
    """Return the classes or groups in the first row over boys and girls, each with both; None without any."""
    texts = [clean(over[0].cell(at)) for at in heads.lists] if over else []
    wide = set(Counter(texts).values())
    if not all(texts) or len(wide) != 1 or wide == {1}:
        return None
    found = find_heads(over[0])
    titles = {at: clean(cell) for at, cell in enumerate(over[0].cells)}
    return found if found.lists == heads.lists else ListHeads(titles, heads.lists, False, True)


def _bands(rows: Sequence[Row], heads: ListHeads) -> list[list[Row]]:
    """Cut the rows before each row, below names, with another class or teacher in each column.

    The last band may have fewer columns; a teacher among the names of the longest column begins none.
    """
    counted = {found[1] if (found := _COUNTED.match(heads.titles[at])) else "" for at in heads.lists}
    bands, has_names = [[*rows[:1]]], False
    cells = [[clean(row.cell(place)) for place in heads.lists] for row in rows]
    for at, (row, texts) in enumerate(zip(rows[1:], cells[1:], strict=True), 1):
        is_head = [bool(class_of(text)) or _is_of_class(text) or _is_counted(text, counted) for text in texts]
        first = list(takewhile(bool, texts))
        is_whole = len(first) == len(texts) or not any(any(below[len(first) :]) for below in cells[at:])
        are_heads = all(is_head[: len(first)]) and len(set(first)) == len(first) > 0
        if has_names and not heads.sexes and are_heads and is_whole and any(map(any, cells[at + 1 :])):
            bands, has_names = [*bands, []], False
        bands[-1].append(row)
        others = (text for text, is_told in zip(texts, is_head, strict=True) if not is_told)
        has_names |= any(_may_name(plain_name(text)) for text in others)
    return bands


def _is_counted(text: str, words: Collection[str]) -> bool:
    """Whether a text begins with one of some words and a number: Cabin 4."""
    found = _COUNTED.match(text)
    return found is not None and found[1] in words


def _band(heads: ListHeads, over: Sequence[Row], band: Sequence[Row]) -> list[Row]:
    """Return the titles and a row for each name below the classes in the first row, if they are names."""
    top, *later = by_lines(band[0])
    own = find_heads(top)
    lists = [at for at in heads.lists if own.titles.get(at)]
    heads = own if len(own.lists) > len(lists) else heads._replace(titles=own.titles, lists=lists)
    below = [one for row in band[1:] for one in part_lines(row) if one.filled]
    more = [] if heads.sexes else _more_heads(below, heads.lists)
    heads = _above_names(heads, below[len(more) :])
    return _people(top, heads, [*over, *later, *more], below[len(more) :])


def _has_titles(above: Sequence[Row], below: Sequence[Row], heads: ListHeads) -> bool:
    """Whether a title of names stands above a column: "Mrs Lee" below "Name" is somebody, and no heading.

    "Boys 3" below any titles counts them. Titles of several columns below each heading are of tables.
    """
    counted = (row for row in above if heads.sexes and count_titles(row.cells) > 1)
    is_sum = any(is_name_title(cell) for row in counted for cell in row.cells)
    tables = (row for row in below[:1] if count_titles(row.cells) > len(heads.lists))
    are_tables = any(all(is_name_title(row.cell(at)) for at in heads.lists) for row in tables)
    return is_sum or are_tables or any(is_name_title(row.cell(at)) for row in above for at in heads.lists)


def _above_names(heads: ListHeads, below: Sequence[Row]) -> ListHeads:
    """Move the titles above the names, if they are above the people's numbers beside them."""
    cells = {at: [cell for row in below if (cell := clean(row.cell(at)))] for at in heads.lists}
    counted = all(each and all(cell.strip(" .)").isdecimal() for cell in each) for each in cells.values())
    if not counted or any(heads.titles.get(at + 1) for at in heads.lists):
        return heads
    titles = {at + (at in cells): text for at, text in heads.titles.items() if text}
    return heads._replace(titles=titles, lists=[at + 1 for at in heads.lists])


def _more_heads(below: Sequence[Row], lists: Sequence[int]) -> list[Row]:
    """Return the rows below the classes that say more about them: their teachers, their rooms.

    The first may also be one word below each class, if the names have several words: "Lal", "Coe".
    """
    found: list[Row] = []
    for row in below[:_MOST_HEADS]:
        texts = [clean(row.cell(at)) for at in lists]
        are_more = all(_is_of_class(text) for text in texts if text)
        are_more |= not found and not any(title_kind(text) or _may_name(plain_name(text)) for text in texts)
        if row.filled < 2 or _beside(row, lists) or not are_more:
            break
        found.append(row)
    return found if len(found) < len(below) else []


def _may_name(text: str) -> bool:
    return is_common(text) or bool(WHOLE_NAME.fullmatch(text))


def _beside(row: Row, lists: Sequence[int]) -> bool:
    """Whether a row has something beside the columns of names."""
    return any(at not in lists for at in row.places)


def _is_of_class(text: str) -> bool:
    """Whether a text below a class says more about it, and is no person in it."""
    place = read_place(text)
    return bool(place.teacher or place.room or TEACHER.match(text) or _ROOM.fullmatch(text))


def _people(top: Row, heads: ListHeads, more: Sequence[Row], body: Sequence[Row]) -> list[Row]:
    """Return the titles and a row for each name, if most cells below the classes are names."""
    cells = [_FilledCell(row, at, text) for row in body for at in row.places if (text := clean(row.cell(at)))]
    others = [one._replace(text=one.text.strip(" .)")) for one in cells if one.at not in heads.lists]
    number = _NUMBER_OF_SEX if heads.sexes else LIST_NUMBER
    names = [one._replace(text=number.sub("", one.text)) for one in cells if one.at in heads.lists]
    names.sort(key=lambda one: one.at)
    are_counted = all(one.text.isdecimal() and len(one.text) < SHORTEST for one in others)
    if not _are_people(names, heads, body) or not (are_counted or _are_apart(others, heads)):
        return []
    if heads.sexes:
        return [replace(top, cells=("Full name",)), *(Row(one.row.number, (one.text,)) for one in names)]
    columns = sorted({one.at for one in others})
    are_before = are_counted and columns == [at - 1 for at in heads.lists]  # else they count the rows
    are_untitled = not are_counted and not any(map(heads.titles.get, columns))
    are_behind = are_untitled and columns == [at + 1 for at in heads.lists]
    if are_before or are_behind:
        beside = {at: [at - 1 if are_before else at + 1] for at in heads.lists}
        titles = ["No." if are_before else ""]
    else:
        columns = [] if are_counted else columns
        beside = {at: [one if _belongs(one, at, heads) else -1 for one in columns] for at in heads.lists}
        titles = [heads.titles.get(at, "") for at in columns]
    signs = " .)" if are_before else ""
    classes = {at: heads.titles[at] for at in heads.lists}
    title = "Class" if heads.are_groups else _title(list(classes.values()), bool(more))
    places = _classes_and_grades(classes, title)
    found = []
    for row, at, name in names:
        facts = [row.cell(other).strip(signs) for other in beside[at]]
        found.append(Row(row.number, (name, *places[at], *(head.cell(at) for head in more), *facts)))
    if are_behind and all(CODE.fullmatch(one.text) for one in others):
        title, titles = GROUP, ["Class"]  # below Cabin 1
    if all(map(is_no_class, classes.values())):  # the week of each turn, the cabin
        title = only({"".join(re.findall(LETTERS, text)[:1]) for text in classes.values()})
    above = ["Grade level"] * (len(places[heads.lists[0]]) - 1)
    above += [_title_of(row, heads.lists, title == "Homeroom") for row in more]
    return [replace(top, cells=("Name", title, *above, *titles)), *found]


def _are_people(names: Sequence[_FilledCell], heads: ListHeads, body: Sequence[Row]) -> bool:
    """Whether most texts below the classes are names, and a third of those in each column."""
    people = [one for one in names if heads.sexes or not why_nobody(one.text)]  # no Boys - 2
    texts = [plain_name(one.text) for one in people]
    if len(texts) <= FEWEST * heads.sexes:
        return False
    firsts = sum(is_common(text) for text in texts if text.isalpha())
    are_firsts = 2 * firsts > len(texts) and not any(count_titles(row.cells) > 1 for row in body)
    if heads.sexes:
        are_names = all(map(_ANY_NAME.fullmatch, texts))
    else:
        whole = sum(bool(WHOLE_NAME.fullmatch(text) or ":" in text) for text in texts)
        are_names = whole >= MOSTLY * len(texts)
        if not class_of(heads.titles[heads.lists[0]]) and len(set(texts)) < len(texts):
            return False  # a rota
    named, every = Counter(one.at for one in people), Counter(one.at for one in names)
    are_most = all(3 * named[at] >= every[at] for at in heads.lists)  # else F1 stands above numbers
    return (are_names or are_firsts) and are_most  # Maya below Table 1


def _are_apart(others: Sequence[_FilledCell], heads: ListHeads) -> bool:
    """Whether texts beside columns of names are none, and have fewer titles than these."""
    titled = sum(bool(heads.titles.get(at)) for at in {one.at for one in others})
    are_few = not heads.sexes and titled < len(heads.lists)
    return are_few and not any(WHOLE_NAME.fullmatch(one.text) for one in others)


def _belongs(at: int, name: int, heads: ListHeads) -> bool:
    """Whether a column beside names is about these: it has a title, or no other names are before it."""
    before = max((one for one in heads.lists if one < at), default=name)
    return bool(heads.titles.get(at)) or before == name


def _classes_and_grades(heads: Mapping[int, str], title: str) -> dict[int, list[str]]:
    """Return the class in the heading of each column, and its grade where the class does not tell it."""
    places = {at: read_place(text) for at, text in heads.items()}
    graded = all(one.grade and one.name and not re.search(r"\d", one.name) for one in places.values())
    coded = all(re.fullmatch(r"\d{1,2}\W?[^\W\d_]", one.name) for one in places.values())  # KLASS 4A
    are_clear = graded or coded or all(one.teacher for one in places.values())
    classes = {at: class_of(text) if are_clear else text for at, text in heads.items()}
    are_numbers = any(map(str.isdecimal, classes.values()))  # Set 1 (Mr Ellis)
    are_apart = all(classes.values()) and len(set(classes.values())) == len(classes)
    if title == "Grade level" or are_numbers or not are_apart:
        return {at: [text] for at, text in heads.items()}
    return {at: [name, places[at].grade] if graded else [name] for at, name in classes.items()}


def _title(classes: Sequence[str], has_more: bool) -> str:
    if all(map(is_grade, classes)):
        return "Grade level"
    return "Class" if has_more and not any(read_place(text).teacher for text in classes) else "Homeroom"


def _title_of(row: Row, lists: Sequence[int], are_of_teachers: bool) -> str:
    """Return a title for a row's facts about the classes, or the rooms of teachers; else the cells decide."""
    texts = [text for at in lists if (text := clean(row.cell(at)))]
    if all(read_place(text).teacher for text in texts):
        return "Homeroom teacher"
    return "Class" if are_of_teachers and all(read_place(text).room for text in texts) else ""
