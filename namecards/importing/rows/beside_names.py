"""Read what stands beside and before the names in their columns, so that the names are judged alone."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.not_names import is_note, why_nobody
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.titles import is_name_title, title_kind
from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.columns.coded_cells import explain_leaving
from namecards.importing.left_out import LeftOut
from namecards.importing.letters import BULLETS
from namecards.importing.names.degrees import without_address
from namecards.importing.row import Row, width_of
from namecards.importing.rows.notes import rows_about_others
from namecards.importing.text import clean, is_written_as_name
from namecards.importing.typed_lists.beside import (
    UNREAD,
    Beside,
    clean_end,
    read_legend,
    shared_kinds,
    split_known_texts,
)

_NAME = re.compile(r"[^\W\d_][^\d]*")
_BULLET = re.compile(rf"^(?:\d{{1,3}}[.)]|[{BULLETS}]|_{{3,}}|\[ ?\])\s+(?=[^\W\d])")
_PARTS = ("given", "family", "name")
_COUNT = re.compile(r"(\d{1,3})\s+(?=[^\W\d])")
_COUNTED = re.compile(r"\s*(\d{1,3})[.)º°、．-]{1,2}\s*([^\W\d].*)", re.DOTALL)


def split_beside_names(header: Row | None, rows: Sequence[Row]) -> tuple[Sequence[Row], list[LeftOut]]:
    """Return the rows with the names alone and the facts beside them, and the names with more beside them.

    Without titles only a column of names is read that hardly come twice.
    """
    start = header.number if header else 0
    top = [row for row in rows if row.number <= start]
    below = [(row, _legend_of(row)) for row in rows if row.number > start]
    about = {row.number for row in rows_about_others([row for row, _ in below])}
    people = [row for row, sign in below if not sign and row.number not in about]
    titles = [header.cell(at) if header else "" for at in range(width_of(people))]
    named = [at for at, title in enumerate(titles) if not title or is_name_title(title)]
    columns = {at: _alone([clean(row.cell(at)) for row in people]) for at in named}
    columns = {at: parts for at, parts in columns.items() if titles[at] or _are_names(parts)}
    beside = (text for parts in columns.values() for part in parts for text in part.texts)
    signs = {text for kind, text in beside if kind == "sign"}
    legend = dict(sign for _, sign in below if sign and sign[0] in signs)
    if notes := _notes_on_signs(people, columns, signs) if signs else {}:
        legend |= dict(notes.values())
        people = [_without(row, columns, notes) for row in people]
    left_out = list[LeftOut]()
    by_kind = {kind: at for at in reversed(named) if (kind := title_kind(titles[at]))}
    both = [by_kind[kind] for kind in _PARTS if kind in by_kind]
    for at, parts in columns.items():
        is_last_first = 2 * sum("," in part.name for part in parts) > len(parts)
        pairs = list(zip(people, parts, strict=True))
        people = [_split(row, at, part, legend, is_last_first) for row, part in pairs]
        noted = (row for row, part in zip(people, parts, strict=True) if _is_unread(part, legend))
        whole = both if at in both else [at]
        left_out += [LeftOut("remark", clean(" ".join(map(row.cell, whole)))) for row in noted]
    split = iter(people)
    kept = [
        row if sign or row.number in about else next(split)
        for row, sign in below
        if not (sign and sign[0] in legend)
    ]
    return [*top, *kept], left_out


def _notes_on_signs(
    rows: Sequence[Row], names: Container[int], signs: Container[str]
) -> dict[str, tuple[str, str]]:
    """Return the texts beside names that explain which sign means that somebody left: "* left in October"."""
    texts = {row.cell(at).strip() for row in rows for at in row.places if at not in names}
    legends = {text: sign for text in texts if (sign := read_legend(text))}
    return {text: sign for text, sign in legends.items() if sign[0] in signs and says_left(sign[1])}


def _without(row: Row, names: Container[int], notes: Container[str]) -> Row:
    """Return a row without notes on signs, which are not about its own person."""
    for at in row.places:
        row = row.with_cell(at, "") if at not in names and row.cell(at).strip() in notes else row
    return row


def add_legends(rows: Sequence[Row], lines: Sequence[str]) -> Sequence[Row]:
    """Return the rows of a table with the lines around it that explain a sign at its names, or letters."""
    legends = [(legend[0], line) for line in lines if (legend := read_legend(line))]
    cells = {cell.strip() for row in rows for cell in row.cells} if legends else ()
    used = [
        line for sign, line in legends if any(cell.endswith(sign) or cell.startswith(sign) for cell in cells)
    ]
    used += filter(explain_leaving, lines)
    return [*rows, *(Row(rows[-1].number + at, (line,)) for at, line in enumerate(used, 1))]


def _legend_of(row: Row) -> tuple[str, str] | None:
    return read_legend("".join(row.texts)) if row.filled == 1 else None


def _alone(cells: Sequence[str]) -> list[Beside]:
    """Return the names of a column alone; formulas and sums stay as they are."""
    cells = _without_starts(list(map(clean_end, cells)))
    shared = shared_kinds(cells)
    nobody = [bool(why_nobody(cell.rstrip("! "))) or is_note(cell) for cell in cells]
    few = sum(nobody) < MOSTLY * sum(map(bool, cells))  # else "Mohammed 1/11/2014" is no date of a print
    stay = (cell[:1] == "=" or (few and own) for cell, own in zip(cells, nobody, strict=True))
    return [
        Beside(cell, ()) if own else split_known_texts(cell, shared)
        for cell, own in zip(cells, stay, strict=True)
    ]


def _are_names(parts: Sequence[Beside]) -> bool:
    names = [part.name for part in parts if part.name]
    fit = sum(bool(_NAME.fullmatch(name)) and is_written_as_name(name) for name in names)
    return len(names) >= FEWEST and fit >= MOSTLY * len(names) and len(set(names)) >= MOSTLY * len(names)


def _split(row: Row, at: int, part: Beside, legend: dict[str, str], is_last_first: bool) -> Row:
    is_last = is_last_first and row.cell(at).rstrip().endswith(",")  # Peña Vega,
    signs = (legend.get(text, "") for kind, text in part.texts if kind == "sign")
    left: Iterator[tuple[Field, str]] = (("remark", sign) for sign in signs if says_left(sign))
    if row.cell(at).strip() == part.name:
        return row
    alone = row.with_cell(at, part.name + "," * is_last)
    return replace(alone, beside=(*row.beside, *part.facts(), *left))


def _without_starts(cells: Sequence[str]) -> Sequence[str]:
    """Return cells without the bullet or the count that most begin with, and without Miss and Master."""
    if sum(bool(_BULLET.match(cell)) for cell in cells) >= max(FEWEST, MOSTLY * sum(map(bool, cells))):
        cells = [_BULLET.sub("", cell) for cell in cells]
    counts = [int(found[1]) for cell in cells if (found := _COUNT.match(cell))]
    are_most = len(counts) >= max(FEWEST, MOSTLY * sum(map(bool, cells)))
    if are_most and counts == [*range(1, len(counts) + 1)]:
        cells = [_COUNT.sub("", cell, count=1) for cell in cells]
    return without_address(cells)


def _is_unread(part: Beside, legend: dict[str, str]) -> bool:
    meanings = [(kind, legend.get(text, "")) for kind, text in part.texts if kind in UNREAD]
    return any(kind != "sign" or not says_left(meaning) for kind, meaning in meanings)


def split_counts(rows: Sequence[Row]) -> Sequence[Row]:
    """Return a table with the list numbers of the names in a column before these; others unchanged."""
    for at in range(width_of(rows)):
        found = [_COUNTED.fullmatch(row.cell(at)) for row in rows]
        counts = [int(one[1]) for one in found if one]
        first = next((nth for nth, one in enumerate(found) if one), 0)
        filled = sum(bool(row.cell(at).strip()) for row in rows[first:])
        goes_on = sum(other == one + 1 for one, other in pairwise(counts)) + 1
        if len(counts) >= max(FEWEST, MOSTLY * filled) and goes_on >= MOSTLY * len(counts):
            return [_split_count(row, at, one) for row, one in zip(rows, found, strict=True)]
    return rows


def _split_count(row: Row, at: int, counted: re.Match[str] | None) -> Row:
    """Return a row with the list number in a cell of its own; a row of one text without one stays."""
    if counted:
        return row.with_cell(at, *counted.groups())
    return row.with_cell(at, "", row.cell(at)) if len(row.cells) > 1 else row
