"""Split off rows that are no people: signatures, a parent below each child, sums, a second table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise
from statistics import mean

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import RELATIVES, is_name_title, title_kind
from namecards.importing.clues import FEWEST, MOST
from namecards.importing.columns.layout import ENOUGH, NAMES, Layout
from namecards.importing.columns.title_row import WORDS, cell_type
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.places.class_headings import class_of
from namecards.importing.row import Row, width_of
from namecards.importing.text import clean, is_written_as_name

_OF_STUDENTS: tuple[Field, ...] = ("id", "grade", "class", "homeroom")
"""Fields that every student on a list has, and a relative below does not."""
_COUNTED = re.compile(r"\W*\d?\W*$")
_LONG = 4
"""The fewest digits of a number that is hardly a count."""
_LAST_ROWS = 2
"""The most rows of sums right below a list."""
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?\s*%?")
_MOST_SUMS = 5
"""The most rows that sum up a list: boys, girls, present, absent, all."""
_FEWEST_SUMS = 2
"""Numbers in a row: a new pupil may have a grade and no number yet."""
_NEAR = 0.06
"""The tolerance for an average, which is rounded to a tenth."""
_ENOUGH_ABOVE = 5
"""The fewest people above rows of one text that show these to be nobody."""


def find_nameless(rows: Sequence[Row], header: Row) -> set[int]:
    """Return the rows that have only a class, in a column behind the names in which nearly everybody has one.

    That is no heading: the name is missing, or lost all its letters, "??".
    """
    kinds = [*map(title_kind, header.cells)]
    people = [row.places for row in rows if row.number > header.number and row.filled > 1]
    count = {at: sum(at in places for places in people) for at, kind in enumerate(kinds) if kind in PLACES}
    own = {at for at, some in count.items() if any(kinds[:at]) and some >= max(FEWEST, MOST * len(people))}
    return {row.number for row in rows if row.filled == 1 and row.places[0] in own and class_of(row.texts[0])}


def _alone_below(layout: Layout, under_headings: Container[int]) -> set[int]:
    """Return the rows with one text at the end of a list in which all others have more: a signature.

    They are below a blank row, or are not written like the names above them. Rows `under_headings`,
    "Withdrawn:", are people if they are written like the names above.
    """
    rows = layout.rows
    filled = [row.texts for row in rows]
    end = next((at for at in reversed(range(len(rows))) if len(filled[at]) > 1), 0) + 1
    is_last = end == len(rows) or bool(layout.fields.get("photo"))  # somebody may lack the picture only
    if layout.is_typed or end < _ENOUGH_ABOVE or is_last or any(len(cells) < 2 for cells in filled[:end]):
        return set()
    gap = rows[end].number > rows[end - 1].number + 1
    commas = all(any("," in cell for cell in cells) for cells in filled[:end])
    below = rows[end:]
    alike = {
        row.number
        for row in below
        if any(is_written_as_name(text) and ("," in text or not commas) for text in row.texts)
    }
    if alike and not gap:
        return set()
    return {row.number for row in below if row.number not in alike or row.number not in under_headings}


def headings_between(layout: Layout) -> set[int]:
    """Return rows with one text, no whole name, between people who have more: Waiting list."""
    if len(layout.titles) < 2:
        return set()
    filled = {row.number: row.texts for row in layout.rows}
    alone = {number for number, cells in filled.items() if len(cells) == 1 and not _is_whole(cells[0])}
    texts = {row.number: layout.name(row) for row in layout.rows}
    single = {number for number, cells in filled.items() if len(cells) == 1}
    if not any(text.isupper() for number, text in texts.items() if number not in single):
        alone |= {number for number in single if filled[number][0].isupper()}  # WAITING LIST
    firsts = [at for at in layout.of("given") if at > 0]  # Wulandari, who has one name; headings begin rows
    alone -= {row.number for row in layout.rows if any(row.cell(at).strip() for at in firsts)}
    others = [row for row in layout.rows if row.number not in alone]
    whole = all(_is_whole(texts[row.number]) for row in others if row.number not in single)
    more = all(len(filled[row.number]) > 1 or any(map(row.cell, firsts)) for row in others)
    are_few = len(others) >= _ENOUGH_ABOVE and len(alone) * 2 < len(others)
    return alone if whole and more and are_few else set()


def _is_whole(name: str) -> bool:
    return len(name.split()) > 1 and is_written_as_name(name)


def drop_relatives_below(layout: Layout) -> None:
    """Leave out the rows of relatives below each student.

    They have "Mother" or "Caregiver 1" where every student has a number or class. Or they have nothing there,
    and one row is below each student, or most have the last name of the student above.
    """
    places = next((layout.fields[kind] for kind in _OF_STUDENTS if layout.fields.get(kind)), ())
    own = [any(_is_own(row.cell(at)) for at in places) for row in layout.rows]
    others = [row for row, one in zip(layout.rows, own, strict=True) if not one]
    if sum(own) < FEWEST or not own[0] or len(others) < FEWEST:
        return
    is_each = len(own) >= 2 * _ENOUGH_ABOVE and all(own[::2]) and not any(own[1::2])
    if not (is_each or _are_of_families(layout, own)):
        others = [row for row in layout.rows if any(_is_relative(row.cell(at)) for at in places)]
    gone = {row.number for row in others}
    layout.left_out += [LeftOut("parent", layout.name(row)) for row in others]
    layout.rows = [row for row in layout.rows if row.number not in gone]


def _is_own(cell: str) -> bool:
    """Whether a cell is a student's number, class or grade; "Caregiver 1" is not."""
    return bool(cell.strip()) and not _is_relative(cell)


def _is_relative(cell: str) -> bool:
    word = _COUNTED.sub("", clean(cell))
    return fold(word) in RELATIVES or role_of(word) == "parent"


def _are_of_families(layout: Layout, own: Sequence[bool]) -> bool:
    """Whether there are nearly as many others as students, and most have the last name above them."""
    above, related = set[str](), 0
    for row, is_own in zip(layout.rows, own, strict=True):
        last = set(map(fold, re.findall(r"[^\W\d_]{2,}", layout.name(row, "family", "full"))))
        related += not is_own and bool(above & last)
        above = last if is_own else above
    others = own.count(False)
    return 2 * others > own.count(True) and 2 * related > others


def rows_apart(layout: Layout, under_headings: Container[int]) -> dict[int, Kind]:
    """Return rows that are signatures and sums; `under_headings` are those whose kind a heading tells."""
    return dict.fromkeys(
        _alone_below(layout, under_headings) | _sums_below(layout) | _nearly_empty(layout), "sum"
    )


def _nearly_empty(layout: Layout) -> set[int]:
    """Return rows that are nearly empty, but have a number that is shorter than all others.

    Somebody with a first and a last name is no such row: a teacher below the pupils.
    """
    usual = sum(2 * len(layout.cells(at)) > len(layout.rows[:ENOUGH]) for at in range(layout.width))
    ids = layout.of("id")
    lengths = {len(cell) for at in ids for cell in layout.cells(at) if len(cell) >= _LONG}
    if len(lengths) != 1:
        return set()
    names = layout.of(*NAMES, "preferred")
    empty = (row for row in layout.rows if 2 * row.filled < usual)
    bare = [row for row in empty if sum(bool(row.cell(at).strip()) for at in names) < 2]
    numbers = {row.number: next(filter(None, (clean(row.cell(at)) for at in ids)), "") for row in bare}
    return {at for at, number in numbers.items() if 0 < len(number) < _LONG and re.search(r"\d", number)}


def _sums_below(layout: Layout) -> set[int]:
    """Return the rows below the people that count or sum up the numbers of the other rows."""
    ids = layout.of("id") or layout.of("seat")
    people = [row for row in layout.rows if any(row.cell(at).strip() for at in ids)]
    if not people or len(people) < MOST * (len(layout.rows) - _MOST_SUMS):
        return set()
    below = [row for row in layout.rows if row.number > people[-1].number and row.filled >= _FEWEST_SUMS]
    others = set(range(layout.width)) - {*layout.of(*NAMES)}
    columns = {at: [row.cell(at).strip() for row in people] for at in others} if below else {}
    filled = {row.number: {at: cell for at in columns if (cell := row.cell(at).strip())} for row in below}
    return {
        number
        for number, cells in filled.items()
        if len(cells) >= _FEWEST_SUMS and all(_sums(cell, columns[at]) for at, cell in cells.items())
    }


def split_other_table(layout: Layout) -> Sequence[Row]:
    """Cut off and return a second table: all rows from repeated titles on, with a heading above."""
    read = {at: kind for at in range(layout.width) if (kind := layout.kind(at))}
    named = [at for at, kind in read.items() if kind in NAMES]

    def are_other_titles(row: Row) -> bool:
        if not all(is_name_title(row.cell(at)) for at in named):
            return False
        cells = {at: row.cell(at).strip() for at in read if at not in named}
        if any(cell[:1].isdigit() for cell in cells.values()):  # a girl called Nina, which is Niña, too
            return False
        pairs = ({title_kind(cell), title_kind(layout.title(at))} for at, cell in cells.items() if cell)
        return any(len(kinds) > 1 and not kinds <= {"homeroom", "class"} for kinds in pairs)

    starts = (at for at, row in enumerate(layout.rows) if named and are_other_titles(row))
    start = next(starts, 0) or _below_heading(layout, named)
    if start and layout.rows[start - 1].filled == 1:
        start -= 1
    below = layout.rows[start:] if start >= FEWEST else []
    layout.rows = layout.rows[: len(layout.rows) - len(below)]
    return below


def _below_heading(layout: Layout, named: Sequence[int]) -> int:
    """Return the row, behind a gap or a single text, that repeats a title but those of names: N°, Título."""
    for at, (above, row) in enumerate(pairwise(layout.rows), 1):
        repeated = {place for place, cell in enumerate(row.cells) if cell and cell == layout.title(place)}
        is_apart = above.filled == 1 or row.number > above.number + 1
        if is_apart and row.filled > len(repeated) > 0 and repeated.isdisjoint(named):
            return at
    return 0


def _sums(cell: str, column: list[str]) -> bool:
    """Whether a number is below words or nothing, or is the sum, count or average of a column."""
    if not _NUMBER.fullmatch(cell):
        return False
    filled = list(filter(None, column))
    numbers = [_value(other) for other in filled if _NUMBER.fullmatch(other)]
    if 2 * len(numbers) < len(filled) or not numbers:
        return True
    totals = sum(numbers), mean(numbers), len(numbers)
    return len(set(numbers)) > 1 and any(abs(_value(cell) - value) <= _NEAR for value in totals)


def _value(cell: str) -> float:
    return float(cell.rstrip("% ").replace(",", "."))


def split_footer(rows: Sequence[Row], others: Container[int]) -> tuple[Sequence[Row], Sequence[Row]]:
    """Separate the people from rows below a gap, or from last rows, that don't fit the columns.

    A row of other numbers, such as repeated titles, is no gap.
    """
    for at in range(FEWEST, len(rows)):
        gap = rows[at].number > rows[at - 1].number + 1 and rows[at].number - 1 not in others
        if gap or at >= len(rows) - _LAST_ROWS:
            types = _types(rows[:at])
            if all(_is_foreign(row, types) and (gap or _counts(row, rows[:at])) for row in rows[at:]):
                return rows[:at], rows[at:]
    return rows, ()


def _types(rows: Sequence[Row]) -> Mapping[int, str]:
    """Return the type of each column that all rows, or all but a second row of titles, have filled alike."""
    found: dict[int, str] = {}
    for at in range(width_of(rows)):
        kind, count = Counter(cell_type(row.cell(at)) for row in rows).most_common(1)[0]
        if kind and count >= max(FEWEST, min(MOST * len(rows), len(rows) - 1)):
            found[at] = kind
    return found


def _counts(row: Row, above: Sequence[Row]) -> bool:
    """Whether a row has a number where all others have words: a total right below the list."""
    numbers = [at for at in row.places if cell_type(row.cell(at)) == "number"]
    return any(all(cell_type(other.cell(at)) == WORDS for other in above[1:]) for at in numbers)


def _is_foreign(row: Row, types: Mapping[int, str]) -> bool:
    """Whether a row lacks the numbers and addresses that all others have, but has something else there."""
    own = {at: cell_type(row.cell(at)) for at in types}
    telling = [at for at, kind in types.items() if kind != WORDS]
    other = any(kind not in ("", types[at]) for at, kind in own.items())
    return bool(telling) and other and not any(own[at] == types[at] for at in telling)
