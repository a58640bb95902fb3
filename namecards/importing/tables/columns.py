"""Turn the rows of a table into records with the columns of known titles only.

Passwords, birth dates, addresses and the like end here: their columns are never read.
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
from namecards.importing.tables.headers import Field, count_titles, match_title, title_kind
from namecards.importing.tables.nobody import are_titles_again, is_nobody, is_placeholder
from namecards.importing.tables.photo_index_files import are_picture_names, disc_columns
from namecards.importing.tables.reading import Row
from namecards.importing.tables.toprow import are_titles
from namecards.importing.text import clean

_TITLES_WITHIN = 30
"""Rows from the top in which titles are looked for."""
_CLEARLY = 0.9
"""The share of cells that look like names from which a column without a title holds names."""
_FEWEST = 3
"""Rows that a table without titles must have."""
_ENOUGH = 1000
"""Rows that are enough evidence."""
_LAST_FIRST = re.compile(r"[^\W\d][^\d,;@]*,\s*[^\W\d][^\d,;@]*")
_FIRST_LAST = re.compile(r"[^\W\d][^\s\d@]+( [^\W\d][^\s\d@]+){1,3}")
_REPEATABLE: tuple[Field, ...] = ("id", "class", "section", "login")
"""Fields with several values for one person."""
_BEFORE_TITLES = 10_000
"""More columns than any table has: puts the columns that the user chose before all others."""
_NAMES: tuple[Field, ...] = ("given", "family", "full")
_PARTS: tuple[Field, ...] = (*_NAMES, "preferred", "middle", "suffix", "pronouns", "say")
_MOSTLY = 0.8
"""The share of a column's cells without a letter from which it holds numbers and no names."""
Columns = Mapping[Field, tuple[int, ...]]
"""The columns of each field by index, the most telling first."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row: clean values by field; empty fields are left out."""

    number: int
    values: Mapping[Field, tuple[str, ...]]

    def first(self, kind: Field) -> str:
        """Return the most telling value of a field, or an empty text."""
        return next(iter(self.values.get(kind, ())), "")


def read_records(
    name: str, rows: Sequence[Row], remembered: RememberedColumns = NO_COLUMNS
) -> tuple[Record, ...]:
    """Find the titles and read the rows below; NoNames with the titles if no column holds names.

    The user's choices in `remembered` win over the titles.
    """
    if not rows:
        raise NoList(name, "it is empty.")
    header = _header(rows, remembered)
    columns, people = _below(header, rows, remembered) if header else _guess_columns(name, rows)
    records = tuple(record for row in people if _is_person(record := _record(row, columns)))
    if not records:
        raise NoNames(name, "it has column titles, but no names below them.", header.cells if header else ())
    return records


def read_columns(rows: Sequence[Row], remembered: RememberedColumns = NO_COLUMNS) -> tuple[Column, ...]:
    """Return the columns of a table and the kind each is read as; none if it has no titles."""
    header = _header(rows, remembered)
    if not header:
        return ()
    kinds = {at: kind for kind, places in _columns_of(header.cells, remembered).items() for at in places}
    return tuple(Column(clean(title), kinds.get(at, "")) for at, title in enumerate(header.cells))


def remarks(rows: Sequence[Row], remembered: RememberedColumns = NO_COLUMNS) -> tuple[str, ...]:
    """Return a sentence if the first row may be titles or a person: it is read as a person."""
    header = _header(rows, remembered)
    if not header or are_titles(header, [row for row in rows if row.number > header.number]) is not None:
        return ()
    row = ", ".join(filter(None, map(clean, header.cells)))
    return (f"Row {header.number} ({row}) was read as a person. If it holds column titles, delete that row.",)


def _header(rows: Sequence[Row], remembered: RememberedColumns) -> Row | None:
    """Return the first row of titles that is about as wide as the row with the most titles.

    Report titles are narrow, and words such as "Student" and "Active" also occur in rows of people.
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
    """Whether a row right below titles has better ones: "First name" and "Last name" under "Student"."""
    more = count_titles(row.cells) > count_titles(first.cells)
    return row.number == first.number + 1 and more and {"given", "family"} <= set(map(title_kind, row.cells))


def _below(header: Row, rows: Sequence[Row], remembered: RememberedColumns) -> tuple[Columns, list[Row]]:
    """Return the columns by their titles, and the rows of people, without repeated titles and remarks."""
    columns, above = _columns_of(header.cells, remembered), list(map(fold, header.cells))
    after = [row for row in rows if row.number > header.number]
    if are_titles(header, after):
        below = [row for row in after if list(map(fold, row.cells)) != above]
    else:  # the user chose the columns of a list without titles: this row is a person
        below = [row for row in rows if 2 * len(row.cells) > len(header.cells)]
    people = [row for row in below if len(columns) == 1 or not _is_remark(row)]
    columns = _with_numbers(columns, people)
    return _without_shared_ids(_with_photos(columns, people), people), people


def _with_numbers(columns: Columns, people: Sequence[Row]) -> Columns:
    """Move columns of names that hold numbers, as one titled "Student" may, to the numbers."""

    def is_number(at: int) -> bool:
        cells = [clean(cell) for row in people if (cell := row.cell(at).strip())]
        return bool(cells) and sum(not any(map(str.isalpha, cell)) for cell in cells) >= _MOSTLY * len(cells)

    numbers = [at for kind in _NAMES for at in columns.get(kind, ()) if is_number(at)]
    if not numbers:
        return columns
    names = {kind: tuple(at for at in columns.get(kind, ()) if at not in numbers) for kind in _NAMES}
    return {**columns, **names, "id": (*columns.get("id", ()), *numbers)}


def _with_photos(columns: Columns, people: Sequence[Row]) -> Columns:
    """Add the columns of picture names, whatever their titles: PowerSchool's last one has none."""
    used = set(chain.from_iterable(columns.values()))
    width = max((len(row.cells) for row in people), default=0)
    others = (at for at in range(width) if at not in used and are_picture_names(r.cell(at) for r in people))
    photos = (*columns.get("photo", ()), *others)
    return {**columns, "photo": photos} if photos else columns


def _is_remark(row: Row) -> bool:
    texts = [cell for cell in row.cells if cell.strip()]
    return len(texts) == 1 and bool(re.search(r"[\d:]", texts[0]))


def _columns_of(cells: Sequence[str], remembered: RememberedColumns) -> Columns:
    chosen = remembered.get(signature(cells), {}) if remembered else {}
    ranked: dict[Field, list[tuple[int, int]]] = defaultdict(list)
    for at, cell in enumerate(cells):
        if found := _field_of(cell, at, chosen):
            kind, rank = found
            # A second "First Name" in the same row is a parent's.
            if kind in _REPEATABLE or rank not in dict(ranked[kind]):
                ranked[kind].append((rank, at))
    return _settle_name({kind: tuple(at for _, at in sorted(found)) for kind, found in ranked.items()})


def _field_of(cell: str, at: int, chosen: ColumnKinds) -> tuple[Field, int] | None:
    """Return the field and rank of a title; fields that the user chose rank before all others."""
    field = chosen.get(title_key(cell))
    if field is None:
        return match_title(cell)
    return (cast(Field, field), at - _BEFORE_TITLES) if field else None


def _settle_name(columns: Columns) -> Columns:
    """Read a column titled just "Name" as the part of the name without a column, else as the full name."""
    if "name" not in columns:
        return columns
    parts: tuple[Field, ...] = ("given", "family")
    missing = [part for part in parts if part not in columns]
    kind: Field = missing[0] if len(missing) == 1 else "full"
    return {**columns, kind: (*columns.get(kind, ()), *columns["name"])}


def _without_shared_ids(columns: Columns, people: Sequence[Row]) -> Columns:
    """Drop number columns with mostly equal cells: the number of a school or a family, not a person."""

    def is_own(at: int) -> bool:
        numbered = [row for row in people if row.cell(at).strip()]
        names = {tuple(_values(row, columns, kind) for kind in _NAMES) for row in numbered}
        return 2 * len({row.cell(at) for row in numbered}) > len(names)

    return {**columns, "id": tuple(filter(is_own, columns.get("id", ())))}


def _guess_columns(name: str, rows: Sequence[Row]) -> tuple[Columns, Sequence[Row]]:
    """Read a table without titles: a disc's index, or exactly one column that clearly holds full names."""
    if disc := disc_columns(rows):
        return disc, rows
    width = max(len(row.cells) for row in rows)
    columns = [[clean(row.cell(at)) for row in rows[:_ENOUGH]] for at in range(width)]
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
        f"no column title means a name. Found: {found}. "
        "Add titles such as “First name” and “Last name” above the columns, and import it again.",
        widest.cells,
    )


def _is_clearly(whole_name: re.Pattern[str], cells: Sequence[str]) -> bool:
    return len({cell for cell in cells if whole_name.fullmatch(cell)}) >= _CLEARLY * len(cells)


def _is_number(cells: Sequence[str]) -> bool:
    """Whether a column without a title holds student numbers: three digits or more, all different."""
    return len(set(cells)) == len(cells) and all(cell.isdigit() and len(cell) > 2 for cell in cells)


def _record(row: Row, columns: Columns) -> Record:
    values = {kind: found for kind in columns if (found := _values(row, columns, kind))}
    if numbers := tuple(filter(_has_digit, values.pop("id", ()))):
        values["id"] = numbers
    return Record(row.number, _drop_placeholders(values))


def _drop_placeholders(values: dict[Field, tuple[str, ...]]) -> dict[Field, tuple[str, ...]]:
    """Drop parts of names that are placeholders: `NULL`, `none`."""

    def is_real(part: str, kind: Field) -> bool:
        others = (name for other in _NAMES if other != kind for name in values.get(other, ()))
        return kind not in _PARTS or not is_placeholder(part, kind, " ".join(others))

    kept = {kind: tuple(part for part in found if is_real(part, kind)) for kind, found in values.items()}
    return {kind: found for kind, found in kept.items() if found}


def _values(row: Row, columns: Columns, kind: Field) -> tuple[str, ...]:
    return tuple(value for at in columns.get(kind, ()) if (value := clean(row.cell(at))))


def _has_digit(number: str) -> bool:
    """Whether a text is a number at all; `-`, `none` and `0000` are not."""
    return any(char.isdigit() for char in number.replace("0", ""))


def _is_person(record: Record) -> bool:
    """Whether a record has a name: no blank, total, test student or repeated titles."""
    given, family, full = parts = [record.first(kind) for kind in _NAMES]
    names = list(filter(None, parts))
    orders = (full,) if full else (f"{given} {family}".strip(), f"{family} {given}".strip())
    return bool(names) and not is_nobody(*orders) and not are_titles_again(*names)
