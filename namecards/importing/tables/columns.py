"""The rows of a table -> records that hold only what columns with a known title say.

Passwords, birth dates, addresses and the like end here: their columns are never looked into.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import cast

from namecards.core.errors import NoList, NoNames
from namecards.core.normalize import fold
from namecards.importing.files.entries import is_picture_name
from namecards.importing.mapping import (
    NO_COLUMNS,
    Column,
    ColumnKinds,
    RememberedColumns,
    signature,
    title_key,
)
from namecards.importing.tables.headers import Field, count_titles, match_title
from namecards.importing.tables.nobody import are_titles_again, is_nobody, is_placeholder
from namecards.importing.tables.photo_index_files import are_picture_names, disc_columns
from namecards.importing.tables.reading import Row
from namecards.importing.tables.toprow import are_titles
from namecards.importing.text import clean

_TITLES_WITHIN = 30
"""Rows from the top among which the titles are looked for."""
_CLEARLY = 0.9
"""The share of cells that must look like a name before a column without a title is taken for one."""
_FEWEST = 3
"""Rows below which a table without titles is no evidence of anything."""
_ENOUGH = 1000
"""Rows that are evidence enough, where a table has more."""
_LAST_FIRST = re.compile(r"[^\W\d][^\d,;@]*,\s*[^\W\d][^\d,;@]*")
_FIRST_LAST = re.compile(r"[^\W\d][^\s\d@]+( [^\W\d][^\s\d@]+){1,3}")
_REPEATABLE: tuple[Field, ...] = ("id", "class", "section", "login")
"""What somebody may have more than one of."""
_BEFORE_TITLES = 10_000
"""More columns than any table has: puts what the user said before every title."""
_NAMES: tuple[Field, ...] = ("given", "family", "full")
_PARTS: tuple[Field, ...] = (*_NAMES, "preferred", "middle", "suffix", "pronouns", "say")
_MOSTLY = 0.8
"""The share of a column's cells without a letter from which it holds numbers and no names."""
Columns = Mapping[Field, tuple[int, ...]]
"""Where each kind of thing stands, the most telling column first."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row, cleaned, by kind; a kind with nothing in it is not there."""

    number: int
    values: Mapping[Field, tuple[str, ...]]

    def first(self, kind: Field) -> str:
        """The most telling value of a kind, or empty."""
        return next(iter(self.values.get(kind, ())), "")


def read_records(
    name: str, rows: Sequence[Row], remembered: RememberedColumns = NO_COLUMNS
) -> tuple[Record, ...]:
    """Find the titles and read what stands below them; NoList, naming the columns, if none is a name.

    What is `remembered` of these titles is believed before the titles themselves.
    """
    if not rows:
        raise NoList(name, "it is empty.")
    header = _header(rows, remembered)
    columns, people = _below(header, rows, remembered) if header else _guess_columns(name, rows)
    records = tuple(record for row in people if _is_person(record := _record(row, columns)))
    if not records:
        raise NoNames(name, "there are column titles, but nobody below them.", header.cells if header else ())
    return records


def read_columns(rows: Sequence[Row], remembered: RememberedColumns = NO_COLUMNS) -> tuple[Column, ...]:
    """The columns of a table and what each is taken for; none if it has no titles."""
    header = _header(rows, remembered)
    if not header:
        return ()
    kinds = {at: kind for kind, places in _columns_of(header.cells, remembered).items() for at in places}
    return tuple(Column(clean(title), kinds.get(at, "")) for at, title in enumerate(header.cells))


def remarks(rows: Sequence[Row], remembered: RememberedColumns = NO_COLUMNS) -> tuple[str, ...]:
    """A sentence if nothing tells whether the first row is titles: it is taken for a person then."""
    header = _header(rows, remembered)
    if not header or are_titles(header, [row for row in rows if row.number > header.number]) is not None:
        return ()
    row = ", ".join(filter(None, map(clean, header.cells)))
    taken = f"Row {header.number} ({row}) was taken for a person."
    return (f"{taken} If it is column titles, delete it from the list.",)


def _header(rows: Sequence[Row], remembered: RememberedColumns) -> Row | None:
    """The first row of titles that is about as wide as the row with most of them.

    Titles of a report are narrow, and words such as "Student" and "Active" may also stand below.
    """
    rows = rows[:_TITLES_WITHIN]
    for row in rows if remembered else ():
        if signature(row.cells) in remembered:
            return row
    best = max(rows, key=lambda row: count_titles(row.cells))
    wide = (row for row in rows if 2 * len(row.cells) > len(best.cells))
    first = next(
        (row for row in wide if count_titles(row.cells) and not any(map(is_picture_name, row.cells))), None
    )
    return next((row for row in rows if first and _is_under(row, first)), first)


def _is_under(row: Row, first: Row) -> bool:
    """Whether a row right below titles has the proper ones: "First name" and "Last name" under "Student"."""
    kinds = {found[0] for cell in row.cells if (found := match_title(cell))}
    more = count_titles(row.cells) > count_titles(first.cells)
    return row.number == first.number + 1 and more and {"given", "family"} <= kinds


def _below(header: Row, rows: Sequence[Row], remembered: RememberedColumns) -> tuple[Columns, list[Row]]:
    """The columns by their titles, and the rows of people: not a title again, not a remark in one cell."""
    columns, above = _columns_of(header.cells, remembered), _fold_cells(header)
    after = [row for row in rows if row.number > header.number]
    if are_titles(header, after):
        below = [row for row in after if _fold_cells(row) != above]
    else:  # the user said of a list without titles what its columns hold: this row is somebody
        below = [row for row in rows if 2 * len(row.cells) > len(header.cells)]
    people = [row for row in below if len(columns) == 1 or not _is_remark(row)]
    columns = _with_numbers(columns, people)
    return _without_shared_ids(_with_photos(columns, people), people), people


def _with_numbers(columns: Columns, people: Sequence[Row]) -> Columns:
    """With columns of names that hold numbers, as one called "Student" may, among those of numbers."""

    def is_number(at: int) -> bool:
        cells = [clean(cell) for row in people if (cell := _cell(row, at).strip())]
        return bool(cells) and sum(not any(map(str.isalpha, cell)) for cell in cells) >= _MOSTLY * len(cells)

    numbers = [at for kind in _NAMES for at in columns.get(kind, ()) if is_number(at)]
    if not numbers:
        return columns
    names = {kind: tuple(at for at in columns.get(kind, ()) if at not in numbers) for kind in _NAMES}
    return {**columns, **names, "id": (*columns.get("id", ()), *numbers)}


def _with_photos(columns: Columns, people: Sequence[Row]) -> Columns:
    """With the column that holds names of pictures, whatever its title: PowerSchool's last one has none."""
    told = set(chain.from_iterable(columns.values()))
    width = max((len(row.cells) for row in people), default=0)
    others = (
        at for at in range(width) if at not in told and are_picture_names(_cell(row, at) for row in people)
    )
    photos = (*columns.get("photo", ()), *others)
    return {**columns, "photo": photos} if photos else columns


def _fold_cells(row: Row) -> list[str]:
    return [fold(cell) for cell in row.cells]


def _is_remark(row: Row) -> bool:
    filled = [cell for cell in row.cells if cell.strip()]
    return len(filled) == 1 and bool(re.search(r"[\d:]", filled[0]))


def _columns_of(cells: Sequence[str], remembered: RememberedColumns) -> Columns:
    said = remembered.get(signature(cells), {}) if remembered else {}
    ranked: dict[Field, list[tuple[int, int]]] = defaultdict(list)
    for at, cell in enumerate(cells):
        if found := _field_of(cell, at, said):
            kind, rank = found
            # A second "First Name" in the same row is a parent's.
            if kind in _REPEATABLE or rank not in dict(ranked[kind]):
                ranked[kind].append((rank, at))
    return _settle_name({kind: tuple(at for _, at in sorted(found)) for kind, found in ranked.items()})


def _field_of(cell: str, at: int, said: ColumnKinds) -> tuple[Field, int] | None:
    """What a title means: what was said of it comes first, and before all titles that nothing was said of."""
    told = said.get(title_key(cell))
    if told is None:
        return match_title(cell)
    return (cast(Field, told), at - _BEFORE_TITLES) if told else None


def _settle_name(columns: Columns) -> Columns:
    """What a column called just "Name" is: the part that has no column of its own, else the whole name."""
    if "name" not in columns:
        return columns
    parts: tuple[Field, ...] = ("given", "family")
    missing = [part for part in parts if part not in columns]
    kind: Field = missing[0] if len(missing) == 1 else "full"
    return {**columns, kind: (*columns.get(kind, ()), *columns["name"])}


def _without_shared_ids(columns: Columns, people: Sequence[Row]) -> Columns:
    """Without id columns that say the same for most: the number of a school or a family, not a person."""

    def is_own(at: int) -> bool:
        numbered = [row for row in people if _cell(row, at).strip()]
        names = {tuple(_values(row, columns, kind) for kind in _NAMES) for row in numbered}
        return 2 * len({_cell(row, at) for row in numbered}) > len(names)

    return {**columns, "id": tuple(filter(is_own, columns.get("id", ())))}


def _guess_columns(name: str, rows: Sequence[Row]) -> tuple[Columns, Sequence[Row]]:
    """A table without titles: a disc's index, or exactly one column that clearly holds whole names."""
    if disc := disc_columns(rows):
        return disc, rows
    width = max(len(row.cells) for row in rows)
    columns = [[clean(_cell(row, at)) for row in rows[:_ENOUGH]] for at in range(width)]
    for whole_name in (_LAST_FIRST, _FIRST_LAST):
        fits = [at for at, cells in enumerate(columns) if _is_clearly(whole_name, cells)]
        if len(fits) == 1 and len(columns) > 1 and len(rows) >= _FEWEST:
            first_is_name = whole_name.fullmatch(columns[fits[0]][0])
            has_title = not first_is_name and are_titles(rows[0], rows[1:]) is not False
            ids = tuple(at for at, cells in enumerate(columns) if _is_number(cells[has_title:]))
            return {"full": tuple(fits), "id": ids}, rows[has_title:]
    widest = max(rows[:_TITLES_WITHIN], key=lambda row: len(row.cells))
    found = ", ".join(filter(None, map(clean, widest.cells[:8])))
    raise NoNames(
        name,
        f"no column has a title that says it holds names. Found: {found}. "
        "Put titles such as “First name” and “Last name” above the columns and import it again.",
        widest.cells,
    )


def _is_clearly(whole_name: re.Pattern[str], cells: Sequence[str]) -> bool:
    return len({cell for cell in cells if whole_name.fullmatch(cell)}) >= _CLEARLY * len(cells)


def _is_number(cells: Sequence[str]) -> bool:
    """Whether a column without a title holds school numbers: three digits or more, nobody's twice."""
    return len(set(cells)) == len(cells) and all(cell.isdigit() and len(cell) > 2 for cell in cells)


def _record(row: Row, columns: Columns) -> Record:
    values = {kind: found for kind in columns if (found := _values(row, columns, kind))}
    if numbers := tuple(filter(_has_digit, values.pop("id", ()))):
        values["id"] = numbers
    return Record(row.number, _drop_placeholders(values))


def _drop_placeholders(values: dict[Field, tuple[str, ...]]) -> dict[Field, tuple[str, ...]]:
    """The values without parts of a name that stand for nothing: `NULL`, `none`."""
    others = {kind: " ".join(chain(*(values.get(o, ()) for o in _NAMES if o != kind))) for kind in _PARTS}
    kept = {
        kind: tuple(part for part in values.get(kind, ()) if not is_placeholder(part, kind, others[kind]))
        for kind in _PARTS
    }
    return {kind: found for kind in values if (found := kept.get(kind, values[kind]))}


def _values(row: Row, columns: Columns, kind: Field) -> tuple[str, ...]:
    return tuple(value for at in columns.get(kind, ()) if (value := clean(_cell(row, at))))


def _cell(row: Row, at: int) -> str:
    return row.cells[at] if at < len(row.cells) else ""


def _has_digit(number: str) -> bool:
    """`-`, `none` and `0000` stand for no number."""
    return any(char.isdigit() for char in number.replace("0", ""))


def _is_person(record: Record) -> bool:
    """Whether somebody is named: no blank, no total, no test student, no titles again."""
    parts = [record.first(kind) for kind in _NAMES]
    given, family, full = parts
    named = list(filter(None, parts))
    orders = (full,) if full else (f"{given} {family}".strip(), f"{family} {given}".strip())
    return bool(named) and not is_nobody(*orders) and not are_titles_again(*named)
