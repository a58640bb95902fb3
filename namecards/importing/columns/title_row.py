"""Decide whether a row is titles or the first person: titles look different from the cells below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from statistics import median

from namecards.core.normalize import fold
from namecards.importing.cells.grades import GROUP, read_number
from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import NAME_FIELDS, count_titles, is_name_title, title_kind
from namecards.importing.clues import FEWEST, WITHIN
from namecards.importing.files.entries import is_picture_name
from namecards.importing.places.class_headings import class_above
from namecards.importing.row import Row, width_of

_USUALLY = 0.8
"""The share of a column's cells that must be of one type for the type to count."""
_MOSTLY = 0.6
"""The same share if notes and titles are among the rows."""
_ENOUGH = 200
"""Rows that are enough evidence."""
WORDS = "words"
_PREFIX = re.compile(r"([A-Za-z]{1,5})[_.](\w{2,})")
_UNPARTED = re.compile(r"([a-z]{2,6})(?=[A-Z])(\w{2,})")
_SHARED = 4
"""The fewest titles that begin alike, if most of them do: mlepFirstName, mlepHomeGroup."""
_FEWEST_TITLES = 3
"""The fewest titles in a second row of titles."""


def with_titles_above(rows: Sequence[Row]) -> Sequence[Row]:
    """Fill blank titles from the row above, if titles have two rows: "born" beside "First", "Last"."""
    for at, (above, row) in enumerate(pairwise(rows[:WITHIN])):
        texts = "".join((*above.cells, *row.cells))
        if above.filled < FEWEST or count_titles(row.cells) < 2 or re.search(r"[\d:]", texts):
            continue
        used = {place for one in rows[at + 2 :] for place in one.places}  # columns with something below
        blank = [place not in row.places and place in used for place in range(width_of((above, row)))]
        cells = tuple((above if is_blank else row).cell(place) for place, is_blank in enumerate(blank))
        return [*rows[: at + 1], replace(row, cells=cells), *rows[at + 2 :]]
    return rows


def with_names_alone(rows: Sequence[Row]) -> Sequence[Row]:
    """Return titles with "Name" in place of "Class / Name", if nothing else means a name.

    Each class then stands above its people.
    """
    for at, row in enumerate(rows[:WITHIN]):
        if any(map(is_name_title, row.cells)):
            break
        names = {place: name for place, cell in enumerate(row.cells) if (name := _name_beside_place(cell))}
        below = [cell for place in names for other in rows[at + 1 :] if (cell := other.cell(place).strip())]
        if len(names) == 1 and 2 * _count_words(below) > len(below):
            cells = tuple(names.get(place, cell) for place, cell in enumerate(row.cells))
            return [*rows[:at], replace(row, cells=cells), *rows[at + 1 :]]
    return rows


def _count_words(cells: Sequence[str]) -> int:
    return sum(cell_type(cell) == WORDS for cell in cells)


def _name_beside_place(title: str) -> str:
    """Return the title of names within one that names a class, too: "Class / Name"; else nothing."""
    parts = title.split("/")
    places = [part for part in parts if title_kind(part) in ("class", "homeroom", "grade")]
    names = [part.strip() for part in parts if is_name_title(part)]
    return names[0] if len(parts) == 2 and len(places) == len(names) == 1 else ""


def without_prefixes(rows: Sequence[Row]) -> Sequence[Row]:
    """Return database titles without the prefixes of tables: NOM of GEN_NOM, beside GEN_COGNOM1.

    If a title means a name as it is, or two would mean the same, all stay.
    """
    return [*map(_without_prefix, rows[:WITHIN]), *rows[WITHIN:]]


def _without_prefix(row: Row) -> Row:
    unparted = [_UNPARTED.fullmatch(cell) for cell in row.cells]
    shared = Counter(part[1] for part in unparted if part)
    is_shared = max(shared.values(), default=0) >= max(_SHARED, _USUALLY * row.filled)
    parts = unparted if is_shared else [_PREFIX.fullmatch(cell) for cell in row.cells]
    times = shared if is_shared else Counter(part[1] for part in parts if part)
    if max(times.values(), default=0) < 2 or (count_titles(row.cells) and not is_shared):
        return row
    pairs = zip(parts, row.cells, strict=True)
    plain = tuple(part[2] if part and times[part[1]] > 1 else cell for part, cell in pairs)
    names = [kind for kind in map(title_kind, plain) if kind in NAME_FIELDS]
    once = len(names) == len(set(names))  # else those of a parent, too
    return replace(row, cells=plain) if once and count_titles(plain) > 1 else row


def find_top(rows: Sequence[Row]) -> tuple[Row | None, Sequence[Row]]:
    """Return the row of titles, if the cells below show that it is one, and the rows below it."""
    for at, row in enumerate(rows[:WITHIN]):
        if say_nothing(row.cells):
            return row, rows[at + 1 :]
    usual = median(row.filled for row in rows[:_ENOUGH])
    wide = [row for row in rows[:_ENOUGH] if 2 * row.filled > usual]
    types = {at: kind for at, kind in _usual_types(wide).items() if kind != WORDS}
    full = ((at, row) for at, row in enumerate(rows[:WITHIN]) if 2 * row.filled > usual)
    fits = ((at, sum(_fits(row.cell(c), types[c]) for c in types)) for at, row in full)
    first = next((at for at, count in fits if 2 * count >= len(types)), 0)
    top = next((at for at in reversed(range(first)) if 2 * rows[at].filled >= usual), None)
    if top is not None and _look_like_titles(rows[top], rows[first:]):
        return rows[top], rows[top + 1 :]
    is_top = _look_like_titles(rows[first], rows[first + 1 :])
    return (rows[first], rows[first + 1 :]) if is_top else (None, rows[first:])


def _fits(cell: str, usual: str) -> bool:
    """Whether a cell is of the usual type of its column, or a grade or class in words among numbers."""
    return cell_type(cell) == usual or _is_place_in_words(cell)


def _is_place_in_words(cell: str) -> bool:
    return cell_type(cell) == WORDS and not title_kind(cell) and _is_place(cell)


def _is_place(cell: str) -> bool:
    return bool(GROUP.fullmatch(cell) or class_above(cell)) or read_number(cell) is not None


_WITH_VALUE = re.compile(r"\w ?: +\w|[^\W\d]\.? [+(]?\d[\d() /.-]{5,}$")
"""A label with its value, which is no title: "Classe : 2nde 4", "Tel. 555 0100"."""


def say_nothing(titles: Sequence[str]) -> bool:
    """Whether titles only count the columns: Column1, Column2."""
    found = [re.fullmatch(r"(.*?)\s*(\d+)", cell.strip()) for cell in titles if cell.strip()]
    stems = {one[1] if one else "" for one in found}
    numbers = [int(one[2]) for one in found if one]
    count = all(after == one + 1 for one, after in pairwise(numbers))
    return len(numbers) > 1 and len(stems) == 1 and stems != {""} and count


def may_be_titles(cells: Sequence[str]) -> bool:
    """Whether a line of a text is titles: two are known, or one and a parent's; or they are numbered."""
    return say_nothing(cells) or count_titles(cells) > (0 if any(map(is_private, cells)) else 1)


def _usual_types(rows: Sequence[Row]) -> Mapping[int, str]:
    """Return the type of each column that half of the rows have filled, mostly alike."""
    found: dict[int, str] = {}
    for at in range(width_of(rows)):
        types = [kind for row in rows if (kind := cell_type(row.cell(at)))]
        kind, count = Counter(types).most_common(1)[0] if types else ("", 0)
        if 2 * len(types) >= len(rows) and count >= _MOSTLY * len(types):
            found[at] = kind
    return found


def are_titles(row: Row, below: Sequence[Row]) -> bool | None:
    """Whether a row is titles; None if it isn't clear, as in two columns of names."""
    return True if count_titles(row.cells) or say_nothing(row.cells) else _look_like_titles(row, below)


def mention_first(row: Row) -> str:
    """Return a sentence that a row which may be titles was read as a person."""
    texts = ", ".join(row.texts)
    return f"Row {row.number} ({texts}) was read as a person. If it holds column titles, delete that row."


def _look_like_titles(row: Row, below: Sequence[Row]) -> bool | None:
    if any(_WITH_VALUE.search(cell) for cell in row.cells):
        return False
    others = [other for other in below if other.cells != row.cells]
    signs = [_vote(cell, [other.cell(at) for other in others]) for at, cell in enumerate(row.cells)]
    return sum(signs) > 0 if any(signs) else None


def _vote(cell: str, below: Sequence[str]) -> int:
    """Return 1 for words above numbers, addresses or pictures, -1 for a cell like those below it, else 0."""
    types = [kind for other in below if (kind := cell_type(other))]
    usual, count = Counter(types).most_common(1)[0] if types else ("", 0)
    if usual != WORDS and count >= _USUALLY * len(types) and types:
        if _is_place_in_words(cell) and 2 * sum(map(_is_place, below)) > len(below):
            return -1
        return {usual: -1, WORDS: 1}.get(cell_type(cell), 0)
    if fold(cell) and fold(cell) in map(fold, below):  # a button: "Invite guardians"
        return -1
    return int(is_private(cell))


@lru_cache(maxsize=50_000)
def cell_type(cell: str) -> str:
    """Return the type of a cell; empty for an empty one."""
    cell = cell.strip()
    if is_picture_name(cell):
        return "picture"
    if "@" in cell:
        return "address"
    if any(map(str.isdigit, cell)):
        text = "text" if " " in cell else "code"
        return text if any(map(str.isalpha, cell)) else "number"
    return WORDS if fold(cell) else ""


def join_titles(first: Row, under: Row) -> Row:
    """Join a row below the titles to them, if these are blank there, or if it is in brackets below names.

    Or if it divides them: "First", "Father", "Last" below "Student name" and blank cells.
    """
    named = [at for at, cell in enumerate(first.cells) if is_name_title(cell)]
    parts = [at for at in named if is_name_title(under.cell(at))]
    are_new = all(under.cell(at) != first.cell(at) for at in parts)  # Учащийся, Фамилия, имя, отчество
    if len(parts) == len(named) and are_new and under.filled >= _FEWEST_TITLES:
        width = range(width_of((first, under)))
        texts = [under.cell(at).strip() for at in width]  # "(refer to the legend)" only explains "REMARKS"
        finer = [cell and not (cell[0] == "(" and first.cell(at).strip()) for at, cell in enumerate(texts)]
        return Row(under.number, tuple((under if finer[at] else first).cell(at) for at in width))
    others = {at: cell for at, cell in enumerate(under.cells) if cell.strip() and at not in named}
    below_names = len(others) > 1 and not any(first.cell(at).strip() for at in others)
    are_all = below_names and all(title_kind(cell) or is_private(cell) for cell in others.values())
    is_person = any(not re.fullmatch(r"(\(.*\))?", under.cell(at).strip()) for at in named)
    if (is_person and not are_all) or under.filled < _FEWEST_TITLES:
        return first
    width = range(width_of((first, under)))
    free = [at for at in width if at in parts or not title_kind(first.cell(at))]
    more = [at for at in free if title_kind(under.cell(at)) or (are_all and is_private(under.cell(at)))]
    cells = tuple((under if at in more else first).cell(at) for at in width)
    return Row(under.number, cells) if more else first


def is_under(row: Row, first: Row) -> bool:
    """Whether a row right below titles has better titles: "First name" and "Last name" under "Student".

    Titles above groups of columns are few beside those of the columns: "Pupil" and "Contact". Titles that go
    over both rows are of no group; if they are those of names, the row only divides others.
    """
    over = {at for at, cell in enumerate(first.cells) if cell == row.cell(at)}
    if any(is_name_title(first.cell(at)) for at in over):
        return False
    groups = {cell for at, cell in enumerate(first.cells) if cell.strip() and at not in over}
    known = count_titles(row.cells)
    if len(groups) == 1:
        is_better = known > 1 or (known and len(row.cells) > 1)
    else:
        kinds = set(map(title_kind, row.cells))
        both = len(kinds & {"family", "given", "name"}) > 1
        is_better = known > count_titles([*groups]) and (both or 2 * len(groups) <= row.filled)
    return row.number == first.number + 1 and bool(is_better)


def with_relatives(under: Row, first: Row) -> Row:
    """Return titles with that of the group above them where they would be names: Name below Guardian."""
    group, cells = "", list[str]()
    for at, own in enumerate(under.cells):
        if above := first.cell(at).strip():
            group = f"{above} " if is_private(above) and above != own.strip() else ""
        cells.append(f"{group}{own}" if is_name_title(own) or title_kind(own) == "role" else own)
    return replace(under, cells=tuple(cells))
