"""Turn the rows of a table into records of the columns that are read. START HERE for tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Literal, NamedTuple

from namecards.core.errors import NoList, NoNames
from namecards.importing.cells.asides import texts_beside
from namecards.importing.cells.column_kinds import GROUPS, PLACES, Field
from namecards.importing.cells.leaving import has_left, is_day_first, is_of_leavers, says_gone
from namecards.importing.cells.not_names import (
    are_titles_again,
    is_placeholder,
    is_signature,
    is_undecided,
    why_nobody,
    without_unknown,
)
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import role_of
from namecards.importing.clues import NO_CLUES, Clues
from namecards.importing.columns.column_report import (
    columns_of,
    mention_answers,
    mention_beside,
    mention_columns,
    mention_consents,
    mention_cut,
    mention_days,
    mention_leaving,
    mention_moves,
    mention_nicknames,
    mention_relatives,
    mention_second_names,
    mention_undecided,
    remarks_beside,
)
from namecards.importing.columns.layout import NAMES, Layout
from namecards.importing.columns.moments import MOMENT, order_of_answers
from namecards.importing.columns.name_order import split_by_address
from namecards.importing.columns.number_columns import own_numbers, plain_number
from namecards.importing.columns.parents_in_brackets import without_brackets
from namecards.importing.columns.whole_names import (
    put_last_first,
    split_initials,
    split_middle,
    with_hyphens,
    without_parent,
)
from namecards.importing.columns.without_titles import BY_CELLS
from namecards.importing.formats.spoiled_letters import mend_rows
from namecards.importing.left_out import Info, Kind, LeftOut
from namecards.importing.letters import SYMBOLS
from namecards.importing.mapping import NO_COLUMNS, Column, RememberedColumns
from namecards.importing.names.degrees import without_degrees
from namecards.importing.names.last_names import split_by_relatives, split_last_words, split_middle_word
from namecards.importing.names.nicknames import nickname_in, read_answer
from namecards.importing.places.alike import places_of_headings
from namecards.importing.places.class_headings import bare_class
from namecards.importing.row import LONGEST, Row, shorten_cells
from namecards.importing.rows.beside_names import split_counts
from namecards.importing.rows.labelled_rows import lines_between, tidy_table
from namecards.importing.rows.name_grids import find_grid, is_plan
from namecards.importing.rows.other_rows import headings_between, rows_apart, split_other_table
from namecards.importing.rows.side_by_side import unfold_blocks
from namecards.importing.rows.stacked_rows import one_row_per_person
from namecards.importing.tables.find_layout import find_layout
from namecards.importing.tables.pairs import split_pairs
from namecards.importing.tables.record import Record, is_parent, written_name
from namecards.importing.tables.row_places import places_in_remark, with_places
from namecards.importing.tables.rows_of_one import without_copies
from namecards.importing.text import clean, ends_as_sentence
from namecards.importing.typed_lists.headings import GONE, read_headings

_LONGEST_NOTE = 3  # rows of a note or a signature below a list
_COUNTER = re.compile(r"^\d{1,3}[.)]? (?=\D+$)")
_SIGNS = rf"[*†‡^~ \-–—•·▪●{SYMBOLS}]+"
_MARKS = re.compile(rf"^{_SIGNS}|{_SIGNS}(?=$|,)")
"""Signs beside a name: of a footnote, of a list in front of it, an emoji."""
_FULL_STOP = re.compile(r"\S+ [^\W\da-zß-ÿ][^\W\d_]{3,}\.")
"""A name that ends like a sentence: "Ben Tully."."""
_PARTS: tuple[Field, ...] = (*NAMES, "preferred", "middle", "suffix", "pronouns", "say")


class ReadTable(NamedTuple):
    """The people of a table, and how it was read."""

    records: tuple[Record, ...]
    columns: tuple[Column, ...]
    remarks: tuple[str, ...]
    """Sentences about doubts."""
    left_out: tuple[LeftOut, ...]
    """Rows that are no people."""
    order: int = 0
    """The place of the last answer, if the rows are answers to a form: 1 below, -1 on top."""
    order_open: bool = False
    """Whether it is unclear which of two columns has the first names."""


def read_table(
    name: str, rows: Sequence[Row], remembered: RememberedColumns = NO_COLUMNS, clues: Clues = NO_CLUES
) -> ReadTable:
    """Find the columns, and read the rows of people.

    Raises NoList if the table is empty, NoNames with its titles if no column holds names.
    """
    if not rows:
        raise NoList(name, "it is empty.")
    whole, spoiled = mend_rows(rows)
    rows, others = tidy_table(short := shorten_cells(whole))
    layout = _find_layout(name, rows, remembered, clues)
    layout.left_out, layout.remarks = [*layout.left_out, *others], [*layout.remarks, *spoiled]
    if short is not whole:
        layout.remarks.append(f"Cells of more than {LONGEST:,} characters were cut there.")
    layout.day_first = is_day_first(day for at in layout.of("exit") for day in layout.cells(at))
    layout.leave_out("below", split_other_table(layout))
    split_pairs(layout)
    records = []
    below, told_heads = read_headings(layout, rows)
    places = places_of_headings(layout.headings.values())
    headings, apart = headings_between(layout) | told_heads, rows_apart(layout, below)
    for row in layout.rows:
        own = places.get(layout.headings.get(row.number, ""), {})
        record = _apply_heading(_record(row, layout, own, clues.today), below.get(row.number, ""))
        if row.number in headings:
            layout.leave_out("heading", [row])
        elif why := _why_nobody(record) or apart.get(row.number, ""):
            layout.left_out.append(LeftOut(why, _text(record)))
        else:
            records.append(record)
    telling = {"role", GONE} | ({"id", "grade", *GROUPS} & layout.fields.keys())
    records, notes = _split_notes(without_copies(records, layout), telling)
    layout.left_out += [*(LeftOut("sum", _text(record)) for record in notes), *remarks_beside(layout)]
    if not records:
        raise NoNames(name, "it has column titles, but no names below them.", layout.titles)
    report = tuple(_remarks(layout, records, clues)), tuple(layout.left_out), order_of_answers(layout)
    return ReadTable(tuple(records), columns_of(layout), *report, layout.order_open)


def _remarks(layout: Layout, records: Sequence[Record], clues: Clues) -> Iterator[str]:
    yield from (*mention_columns(layout), *mention_beside(layout), *layout.remarks)
    yield from (*mention_relatives(layout), *mention_days(layout, clues.today))
    yield from mention_leaving(layout, {record.number for record in records if "gone" in record.values})
    own = (mention_moves, mention_nicknames, mention_answers, mention_consents, mention_second_names)
    for mention in (*own, mention_undecided, mention_cut):
        yield from mention(layout)


def _find_layout(name: str, rows: Sequence[Row], remembered: RememberedColumns, clues: Clues) -> Layout:
    """Return the columns of a table; of the names in a grid where no title gives them."""
    found: Layout | NoNames
    unfolded = unfold_blocks(one_row_per_person(name, rows))
    try:
        found = find_layout(name, unfolded, remembered, clues)
    except NoNames as error:
        found = error
        alone, things = lines_between(unfolded)
        recounted = split_counts(unfolded)
        for other in (some for some in (recounted, alone) if some and some is not unfolded):
            with suppress(NoNames):
                found = find_layout(name, other, remembered, clues)
                found.leave_out("text", things if other is alone else ())
                break
    read = found if isinstance(found, Layout) else None
    has_titles = read and not any(read.why[at] == BY_CELLS for at in read.of(*NAMES))
    seats = is_plan(name, rows) and not (read and has_titles and read.of("given") and read.of("family"))
    may_be_grid = seats or not has_titles
    if may_be_grid and (grid := find_grid(rows, clues, bool(read and read.by_content), seats)):
        people, left_out = grid
        layout = find_layout(name, people, NO_COLUMNS, clues)
        layout.left_out += left_out
        layout.remarks.append(Info(f"{name} is a grid, so each name in it was read as a person."))
        return layout
    if isinstance(found, NoNames):
        raise found
    return found


def _split_notes(records: list[Record], telling: Set[Field]) -> tuple[list[Record], list[Record]]:
    """Separate the people from notes below them: names behind a blank row that lack what all others have."""
    placed = [bool(telling & record.values.keys()) for record in records]
    end = len(records) - placed[::-1].index(True) if True in placed else 0
    tail = records[end:]
    if not (0 < len(tail) <= _LONGEST_NOTE <= end and all(placed[:end])):
        return records, []
    return (records[:end], tail) if tail[0].number > records[end - 1].number + 1 else (records, [])


def _record(row: Row, layout: Layout, places: Mapping[Field, str], today: date | None) -> Record:
    """Return the values of a row by its columns, and by the heading above it."""
    values = {kind: found for kind in layout.fields if (found := _values(row, layout, kind))}
    for kind, text in row.beside:
        values[kind] = (*values.get(kind, ()), text) if kind == "remark" else values.get(kind, (text,))
    left = any(has_left(day, today, layout.day_first) for day in values.pop("exit", ()))
    names = [name for kind in NAMES for name in values.get(kind, ())]
    if names and (answers := values.get("preferred")):
        values["preferred"] = tuple(filter(None, (read_answer(one, names).name for one in answers)))
    for remark in values.pop("remark", ()):
        left |= says_left(remark) and not layout.names_place(remark)
        values |= {"preferred": (called,)} if (called := nickname_in(remark, names)) else {}
        values |= places_in_remark(remark, layout)
    beside = (aside for kind in NAMES for name in values.get(kind, ()) for aside in texts_beside(name))
    left |= any(says_left(aside) and not layout.names_place(aside) for aside in beside)
    for kind in values.keys() & {"grade", *GROUPS}:  # LEFT in place of a class
        gone = [text for text in values[kind] if is_of_leavers(text) or says_left(text)]
        left |= bool(gone)
        values[kind] = tuple(text for text in values[kind] if text not in gone)
    values = {kind: found for kind, found in values.items() if found}
    if left or any(map(says_gone, values.pop("gone", ()))):
        values["gone"] = ("gone",)
    if not values.keys() & set(NAMES) and " " in (called := next(iter(values.get("preferred", ())), "")):
        values["full"] = values.pop("preferred")  # GILL Simran, who has no Chinese name
        layout.remarks.append(f"{called} has only a “goes by” name, so that was read.")
    values = with_places(values, row, layout, places)
    names = [name for kind in NAMES for name in values.get(kind, ())]
    if numbers := own_numbers(values.pop("id", ()), names, layout.by_content):
        values["id"] = numbers
    return Record(row.number, _drop_placeholders(values), layout.addresses(row), row.moved_from)


def _apply_heading(record: Record, meaning: str) -> Record:
    """Return a record with what its heading says: that somebody has left, or their role."""
    kind: Field = GONE if meaning == GONE else "role"
    return replace(record, values={kind: (meaning,), **record.values}) if meaning else record


def _without_signs(name: str) -> str:
    plain = _MARKS.sub("", name)
    return plain.removesuffix(".") if _FULL_STOP.fullmatch(plain) else plain


def _drop_placeholders(values: dict[Field, tuple[str, ...]]) -> dict[Field, tuple[str, ...]]:
    """Drop placeholders in names, `NULL` or `none`, and a class that is not known yet."""

    def is_real(part: str, kind: Field) -> bool:
        others = (name for other in NAMES if other != kind for name in values.get(other, ()))
        return kind not in _PARTS or not is_placeholder(part, kind, " ".join(others))

    kept = {kind: tuple(part for part in found if is_real(part, kind)) for kind, found in values.items()}
    kept |= {k: tuple(part for part in values[k] if not is_undecided(part)) for k in kept.keys() & PLACES}
    return {kind: found for kind, found in kept.items() if found}


def _values(row: Row, layout: Layout, kind: Field) -> tuple[str, ...]:
    cells = (row.cell(at) for at in layout.fields[kind])
    if kind in ("class", "section"):  # one on each line
        cells = (re.sub(r"\s*\n\s*", ", ", cell.strip()) for cell in cells)
    values = tuple(value for cell in cells if (value := clean(cell)))
    if kind == "id":
        return tuple(map(plain_number, values))
    if kind in ("class", "homeroom"):
        return tuple(map(bare_class, values))
    if kind in _PARTS:
        values = tuple(filter(None, (_without_signs(value) for value in values)))
    if kind != "full":
        return values
    title = next(map(layout.title, layout.fields[kind]), "")
    if layout.parents_in_brackets:
        values = tuple(without_brackets(value, layout.family_first) for value in values)
    plain = (without_unknown(with_hyphens(without_degrees(without_parent(value, title)))) for value in values)
    values = tuple(split_by_address(value, row.cells, layout.family_first) for value in plain)
    if (layout.last_word or layout.last_two) and not layout.family_first:
        values = tuple(split_last_words(value, 1 + layout.last_two) for value in values)
    values = tuple(map(split_middle_word, values)) if layout.has_middles else values
    if not layout.family_first:
        values = tuple(split_by_relatives(value, layout.parents(row), layout.of_both) for value in values)
    if layout.initials_behind:
        values = tuple(map(split_initials, values))
    values = tuple(put_last_first(value, layout) for value in values)
    return tuple(map(split_middle, values)) if layout.middle_last else values


def _why_nobody(record: Record) -> Kind | Literal[""]:
    """Return why a record is not imported: a total, a test student, a parent; empty if it is a person."""
    given, family, full = parts = [record.first(kind) for kind in NAMES]
    if not (names := [part for part in parts if part]):
        return "no name" if record.values else "empty"
    if are_titles_again(*names) and not any(map(str.isdigit, record.first("id"))):  # no Nina
        return "titles"
    given = given or record.first("preferred")  # roepnaam
    orders = [full] if full else [f"{given} {family}".strip(), f"{family} {given}".strip()]
    orders = [_COUNTER.sub("", each) if record.first("id") else each for each in orders]  # no street
    is_noted = len(record.values) == 1 and ends_as_sentence(full)  # BROKEN - do not assign
    is_noted |= is_signature(*orders) or bool(MOMENT.fullmatch(record.first("id")))  # when it was printed
    if why := why_nobody(*orders) or ("sum" if is_noted else ""):
        return why
    return "parent" if is_parent(record) else "test" if role_of(record.post) == "visitor" else ""


def _text(record: Record) -> str:
    """Return the text that names a record that is no person: its name, else the cells of the read columns."""
    name, values = written_name(record), ", ".join(found[0] for found in record.values.values())
    if any(map(str.isalpha, name)):
        return name
    return f"{record.place} ({values})" if values else record.place
