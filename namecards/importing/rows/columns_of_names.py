"""Read names in columns side by side, below their classes, their teachers, or boys and girls."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.grades import is_grade_name, read_number
from namecards.importing.cells.not_names import names_sex, why_nobody
from namecards.importing.cells.private import is_private
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import NAME_FIELDS, count_titles, title_kind
from namecards.importing.clues import FEWEST, MOSTLY, SHORTEST, WITHIN
from namecards.importing.columns.name_order import is_common
from namecards.importing.places.alike import named_by_number
from namecards.importing.places.read_place import class_of, read_place
from namecards.importing.row import Row, join_tables
from namecards.importing.text import clean, is_cut_name
from namecards.importing.words import OTHERS, WHOSE, folded_phrases

_NAME = re.compile(r"[^\W\d][^\d,;@]*[, ][^\d,;@]+")
_ANY_NAME = re.compile(r"[^\d@:;=]*[^\W\d][^\d@:;=]*")
_STUDENTS = folded_phrases("people.student")
_PEOPLE = WHOSE | OTHERS | _STUDENTS
_PLACE = re.compile(r"^\s*\d+\s*[.)、．-]\s*")
_PLACE_OF_SEX = re.compile(rf"{_PLACE.pattern}|^\s*\d{{1,3}}\s+(?=[^\W\da-z]\S*,? [^\W\da-z])")
"""The same below boys and girls, also "1 Ava Moss"; elsewhere 3 Hall is a class."""
_ROOM = re.compile(r"[^\W\d_]{0,2} ?\d{1,4}[^\W\d_]?")
"""A room below a class: S12, 204b."""
_MOST_HEADS = 3
"""The most rows between the classes and the names: the teachers, the rooms."""


class _ListHeads(NamedTuple):
    """The headings of columns of names, and whether they are boys and girls."""

    titles: Mapping[int, str]
    lists: Sequence[int]
    sexes: bool
    are_groups: bool = False
    """Whether they are words that nobody knows."""


def columns_of_names(rows: Sequence[Row]) -> list[Row]:
    """Return the names in columns below classes or teachers, or below boys and girls."""
    for start, row in enumerate(rows[:WITHIN]):
        top = _by_lines(row)[0]
        heads = _heads(top)
        heads = heads if len(heads.lists) > 1 else _unknown_heads(top, rows[start + 1 :])
        if len(heads.lists) < 2 or _has_titles(rows[:start], heads.lists, heads.sexes):
            continue
        over = [row for row in rows[:start] if row.filled > 1 and not _beside(row, heads.lists)]
        bands = [_band(heads, over, band) for band in _bands(rows[start:], heads)]
        bands = bands if all(bands) else [_band(heads, over, rows[start:])]
        if bands[0]:
            return [*(row for row in rows[:start] if row not in over), *join_tables(bands)]
    return []


def _bands(rows: Sequence[Row], heads: _ListHeads) -> list[list[Row]]:
    """Cut the rows before each row, below names, with another class in each column: a band of classes."""
    bands, has_names = [[*rows[:1]]], False
    for row in rows[1:]:
        texts = [clean(row.cell(place)) for place in heads.lists]
        classes = [read_place(text).name for text in texts] if has_names and not heads.sexes else [""]
        if all(classes) and len(set(classes)) == len(classes):
            bands, has_names = [*bands, []], False
        bands[-1].append(row)
        has_names |= any(_may_name(_plain(text)) and not _is_of_class(text) for text in texts)
    return bands


def _band(heads: _ListHeads, over: Sequence[Row], band: Sequence[Row]) -> list[Row]:
    """Return the titles and a row for each name below the classes in the first row, if they are names."""
    top, *told = _by_lines(band[0])
    own = _heads(top)
    heads = own if len(own.lists) > len(heads.lists) else heads._replace(titles=own.titles)
    below = [part for row in band[1:] for part in _part(row) if part.filled]
    more = [] if heads.sexes else _more_heads(below, heads.lists)
    heads = _above_names(heads, below[len(more) :])
    return _people(top, heads, [*over, *told, *more], below[len(more) :])


def _has_titles(above: Sequence[Row], lists: Sequence[int], sexes: bool) -> bool:
    """Whether a title of names stands above a column: "Mrs Lee" below "Name" is somebody, and no heading.

    "Boys 3" below any titles of people counts them.
    """
    counted = (row for row in above if sexes and count_titles(row.cells) > 1)
    is_sum = any(title_kind(cell) in NAME_FIELDS for row in counted for cell in row.cells)
    return is_sum or any(title_kind(row.cell(at)) in NAME_FIELDS for row in above for at in lists)


def _by_lines(row: Row) -> list[Row]:
    """Return a row for each line of the cells, if all have as many lines: class, teacher and room."""
    lines = [cell.strip().split("\n") for cell in row.cells]
    high = {len(own) for own in lines if own != [""]}
    return _part(row) if len(high) == 1 else [row]


def _part(row: Row) -> list[Row]:
    """Return a row for each line of the highest cell in a row."""
    lines = [cell.strip().split("\n") for cell in row.cells]
    high = max(map(len, lines), default=1)
    return [
        replace(row, cells=tuple(own[at] if at < len(own) else "" for own in lines)) for at in range(high)
    ]


def _heads(top: Row) -> _ListHeads:
    titles = {at: clean(cell) for at, cell in enumerate(top.cells)}
    filled = {at: text for at, text in titles.items() if text}
    sexes = [at for at, text in filled.items() if names_sex(text)]
    words = {fold(text) for text in filled.values()}
    if len(filled) == len(words) == 2 and words <= _STUDENTS:
        sexes = [*filled]  # Schüler, Schülerinnen
    lists = sexes or [at for at, text in filled.items() if class_of(text) or TEACHER.match(text)]
    if not sexes and all(at in lists or _is_grade(text) for at, text in filled.items()):
        lists = [*filled]
    lists = lists or ([*titles] if named_by_number(list(titles.values())) else [])  # 3 Hall, 4 Stone
    lists = lists or ([*filled] if _are_teams(list(filled.values())) else [])
    return _ListHeads(titles, lists, bool(sexes))


def _unknown_heads(top: Row, below: Sequence[Row]) -> _ListHeads:
    """Return words that nobody knows, "Bluebirds" and "Owls", above whole names of several families."""
    titles = {at: clean(cell) for at, cell in enumerate(top.cells)}
    lists = [at for at, text in titles.items() if text]
    known = any(title_kind(text) or is_private(text) or why_nobody(text) for text in titles.values() if text)
    are_cut = all(is_cut_name(clean(row.cell(at))) for row in below[:1] for at in lists)
    named = any(
        is_cut_name(text) if are_cut else _NAME.fullmatch(text) or _tells_person(text)
        for text in titles.values()
    )
    if known or named or len({*titles.values()} - {""}) != len(lists) or len(lists) < 2:
        return _ListHeads(titles, [], False)
    columns = [[clean(row.cell(at)) for row in below] for at in lists]
    are_names = all(_are_whole_names(list(filter(None, column))) for column in columns)
    return _ListHeads(titles, lists if are_names and not _are_families(columns) else [], False, True)


def _tells_person(text: str) -> bool:
    return any(fold(word) in _PEOPLE or role_of(word) for word in text.split())


def _are_whole_names(cells: Sequence[str]) -> bool:
    whole = sum(bool(_NAME.fullmatch(_plain(cell))) for cell in cells)
    return len(cells) >= FEWEST and whole >= MOSTLY * len(cells)


def _are_families(columns: Sequence[Sequence[str]]) -> bool:
    """Whether those beside each other often share a last name, as children and parents do."""
    rows = [[set(map(fold, re.findall(r"\w+", cell))) for cell in row] for row in zip(*columns, strict=True)]
    return 3 * sum(bool(row[0] & set().union(*row[1:])) for row in rows) > len(rows)


def _are_teams(titles: Sequence[str]) -> bool:
    """Whether titles are colors of teams, or one word numbered: "Red", "Blue Team", "Table 1", "Bus B"."""
    words = [list(map(fold, title.split())) for title in titles]
    shared = set.intersection(*map(set, words)) if words else set()
    own = ["".join(word for word in each if word not in shared) for each in words]
    counted = bool(shared) and all(word.isdecimal() or len(word) == 1 for word in own)
    colors = folded_phrases("headings.colors")
    is_told = (counted or colors.issuperset(own)) and len(set(own)) == len(own) > 1
    activities = folded_phrases("title_words.activities")
    others = (word for word in shared if word not in activities)
    return is_told and not any(
        word in WHOSE or word in OTHERS or title_kind(word) or is_private(word) for word in others
    )


def _above_names(heads: _ListHeads, below: Sequence[Row]) -> _ListHeads:
    """Move the titles above the names, if they are above the people's numbers beside them."""
    cells = {at: [cell for row in below if (cell := clean(row.cell(at)))] for at in heads.lists}
    counted = all(each and all(cell.strip(" .)").isdecimal() for cell in each) for each in cells.values())
    if not counted or any(heads.titles.get(at + 1) for at in heads.lists):
        return heads
    titles = {at + (at in cells): text for at, text in heads.titles.items() if text}
    return heads._replace(titles=titles, lists=[at + 1 for at in heads.lists])


def _is_grade(text: str) -> bool:
    """Whether a text is a grade, but not a bare number: PK, SK, 1st, Prep; Group 1 is none."""
    is_number = text.isdecimal() or read_place(text).name.isdecimal()
    return is_grade_name(text) or (read_number(text) is not None and not is_number)


def _more_heads(below: Sequence[Row], lists: Sequence[int]) -> list[Row]:
    """Return the rows below the classes that say more about them: their teachers, their rooms.

    The first may also be one word below each class, if the names have several words: "Lal", "Coe".
    """
    found: list[Row] = []
    for row in below[:_MOST_HEADS]:
        texts = [clean(row.cell(at)) for at in lists]
        told = all(_is_of_class(text) for text in texts if text)
        told |= not found and not any(title_kind(text) or _may_name(_plain(text)) for text in texts)
        if row.filled < 2 or _beside(row, lists) or not told:
            break
        found.append(row)
    return found if len(found) < len(below) else []


def _may_name(text: str) -> bool:
    return is_common(text) or bool(_NAME.fullmatch(text))


def _beside(row: Row, lists: Sequence[int]) -> bool:
    """Whether a row has something beside the columns of names."""
    return any(cell.strip() and at not in lists for at, cell in enumerate(row.cells))


def _is_of_class(text: str) -> bool:
    """Whether a text below a class says more about it, and is no person in it."""
    place = read_place(text)
    return bool(place.teacher or place.room or TEACHER.match(text) or _ROOM.fullmatch(text))


def _plain(cell: str) -> str:
    return split_aside(_PLACE.sub("", cell))[0]


def _people(top: Row, heads: _ListHeads, more: Sequence[Row], body: Sequence[Row]) -> list[Row]:
    """Return the titles and a row for each name, if most cells below the classes are names."""
    titles, lists, sexes, are_groups = heads
    cells = [(row, clean(cell), at) for row in body for at, cell in enumerate(row.cells)]
    others = [(cell.strip(" .)"), at) for _, cell, at in cells if cell and at not in lists]
    place = _PLACE_OF_SEX if sexes else _PLACE
    names = [(row, place.sub("", cell), at) for row, cell, at in cells if cell and at in lists]
    own = [(_plain(cell), at) for _, cell, at in names if sexes or not why_nobody(cell)]  # below: Boys - 2
    people = [cell for cell, _ in own]
    form = _ANY_NAME if sexes else _NAME
    told = [bool(form.fullmatch(cell)) or (":" in cell and not sexes) for cell in people]
    firsts = sum(is_common(cell) for cell in people if cell.isalpha())
    alone = 2 * firsts > len(people) and not any(count_titles(row.cells) > 1 for row in body)
    told = [True] * len(told) if alone else told  # Maya below Table 1
    counted = all(cell.isdecimal() and len(cell) < SHORTEST for cell, _ in others)
    beside = [] if counted else sorted({at for _, at in others})
    is_alike = beside == [at + 1 for at in lists] and not any(titles.get(at) for at in beside)
    titled = sum(bool(titles.get(at)) for at in beside)
    apart = not sexes and titled < len(lists) and not any(_NAME.fullmatch(cell) for cell, _ in others)
    enough = all(told) if sexes else sum(told) >= max(MOSTLY * len(told), 1)
    each = (([at for _, at in own].count(one), [at for *_, at in names].count(one)) for one in lists)
    enough &= sexes or bool(class_of(titles[lists[0]])) or len(set(people)) == len(people)  # no rota
    enough &= all(3 * few >= every for few, every in each)  # F1 above numbers
    if len(people) <= FEWEST * bool(sexes) or not enough or not (counted or apart):
        return []
    is_numbered = counted and {at for _, at in others} == {at - 1 for at in lists}  # else it counts the rows
    title = "Class" if are_groups else _title([titles[at] for at in lists], bool(more))
    named = _classes_and_grades({at: titles[at] for at in lists}, title)
    found = []
    for row, cell, at in sorted(names, key=lambda one: one[2]):
        facts = [row.cell(at - 1).strip(" .)") if at else ""] if is_numbered else []
        facts += [row.cell(at + 1)] if is_alike else []
        facts += [row.cell(other) if _belongs(other, at, heads) else "" for other in beside if not is_alike]
        told_of = [*named[at], *(head.cell(at) for head in more)]
        found.append(Row(row.number, (cell,) if sexes else (cell, *told_of, *facts)))
    numbers = ["No."] if is_numbered else [titles.get(at, "") for at in beside[: 1 if is_alike else None]]
    above = ["Grade level"] * (len(named[lists[0]]) - 1)
    above += [_title_of(row, lists, title == "Homeroom") for row in more]
    head = ("Full name",) if sexes else ("Name", title, *above, *numbers)
    return [replace(top, cells=head), *found]


def _belongs(at: int, name: int, heads: _ListHeads) -> bool:
    """Whether a column beside names is about these: it has a title, or no other names are before it."""
    before = max((one for one in heads.lists if one < at), default=name)
    return bool(heads.titles.get(at)) or before == name


def _classes_and_grades(heads: Mapping[int, str], title: str) -> dict[int, list[str]]:
    """Return the class in the heading of each column, and its grade where the class does not tell it."""
    places = {at: read_place(text) for at, text in heads.items()}
    graded = all(one.grade and one.name and not re.search(r"\d", one.name) for one in places.values())
    told = graded or all(one.teacher for one in places.values())
    classes = {at: class_of(text) if told else text for at, text in heads.items()}
    if title == "Grade level" or not all(classes.values()) or len(set(classes.values())) < len(classes):
        return {at: [text] for at, text in heads.items()}
    return {at: [name, places[at].grade] if graded else [name] for at, name in classes.items()}


def _title(classes: Sequence[str], has_more: bool) -> str:
    if all(map(_is_grade, classes)):
        return "Grade level"
    return "Class" if has_more and not any(read_place(text).teacher for text in classes) else "Homeroom"


def _title_of(row: Row, lists: Sequence[int], are_of_teachers: bool) -> str:
    """Return a title for a row's facts about the classes, or the rooms of teachers; else the cells decide."""
    texts = [text for at in lists if (text := clean(row.cell(at)))]
    if all(read_place(text).teacher for text in texts):
        return "Homeroom teacher"
    return "Class" if are_of_teachers and all(read_place(text).room for text in texts) else ""
