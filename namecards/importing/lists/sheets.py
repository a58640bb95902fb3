"""Read the sheets of a workbook, one with the help of the others, and the texts beside their cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from namecards.core.errors import NoList
from namecards.core.text import only
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.columns.coded_cells import join_key
from namecards.importing.formats.workbooks import Table
from namecards.importing.left_out import Kind, LeftOut
from namecards.importing.lists.around import texts_beside
from namecards.importing.lists.by_number import kinds_for, larger_alike, names_others
from namecards.importing.lists.classes import only_counts
from namecards.importing.mapping import NO_COLUMNS, Column, RememberedColumns
from namecards.importing.places.class_headings import class_in
from namecards.importing.places.read_place import read_place
from namecards.importing.row import Row, begin_of
from namecards.importing.rows.beside_names import add_legends
from namecards.importing.rows.beside_tables import cut_beside, is_legend
from namecards.importing.words import joined_phrases, words_of

_COUNTED = frozenset().union(*(joined_phrases(f"cells.{key}") for key in ("sum", "many", "parts", "here")))
_ABOVE = ("above", "heading")


class _RowReader(Protocol):
    """What reads the rows of a table."""

    people: Sequence[Candidate]

    def read_rows(
        self, name: str, rows: Sequence[Row], *, more: RememberedColumns = NO_COLUMNS
    ) -> PeopleList: ...


def read_sheets(
    reader: _RowReader, name: str, tables: Sequence[Table]
) -> tuple[dict[int, PeopleList], list[NoList]]:
    """Read each sheet; where its cells are unclear, as the other sheets with the same titles."""
    names = [f"{name}, {table.name}" if table.name and len(tables) > 1 else name for table in tables]
    read, errors = dict[int, PeopleList](), list[NoList]()
    before = reader.people
    for again in (False, True):
        read = {at: one for at, one in read.items() if not names_others(one, read.values())}
        reader.people = before or [one for found in read.values() for one in found.candidates if again]
        for at, table in ((at, table) for at, table in enumerate(tables) if at not in read):
            kinds = kinds_for(table.rows, list(read.values())) if again else NO_COLUMNS
            try:
                read[at] = reader.read_rows(names[at], table.rows, more=kinds)
            except NoList as error:
                errors.append(error)
    reader.people = before  # a sheet has no use for its own numbers; other files may have the names
    for at, one in read.items():
        if larger := larger_alike(one, read.values()):
            with suppress(NoList):  # else it stays as it was read
                kinds = kinds_for(tables[at].rows, [larger])
                read[at] = reader.read_rows(names[at], tables[at].rows, more=kinds)
    return read, errors


def parts_of_sheets(tables: Iterable[Table]) -> tuple[list[Table], list[LeftOut]]:
    """Return each table on the sheets as one of its own, and the notes beside them."""
    found, left_out = list[Table](), list[LeftOut]()
    for table in tables:
        rows, others, notes = cut_beside(table.rows)
        notes = join_key(notes)
        explained = add_legends(rows, notes)
        parts = [(table.name, explained), *others]
        used = {text for row in explained[len(rows) :] for text in row.texts}
        found += [replace(table, name=title, rows=tuple(rows)) for title, rows in parts]
        kind: Kind = "legend" if any(map(is_legend, notes)) else "text"
        left_out += [LeftOut(kind, note) for note in notes if note not in used]
    return found, left_out


def title_of_sheet(table: Table) -> str:
    """Return the name of a sheet; if that says nothing, the one class named beside its cells."""
    names = {read_place(line).name for line in (*table.around, *table.boxes)} - {""}
    return table.name if class_in(table.name) else only(names) or table.name


def titles_of_sheets(tables: Sequence[Table], read: Mapping[int, PeopleList]) -> list[str]:
    """Return what each sheet is called; if all are only numbered, as Sheet1, the line above its table."""
    titles = list(map(title_of_sheet, tables))
    pupils = [one for one in read.values() if one.pupils]
    if len(pupils) == 1:  # beside totals, or the staff
        titles = ["" if only_counts(title) else title for title in titles]
    above = {at: [row.text for row in one.left_out if row.kind in _ABOVE] for at, one in read.items()}
    lines = {at: [line for line in own if not _is_of_others(line, at, above)] for at, own in above.items()}
    names = [only(own) for own in lines.values()]
    are_numbered = len(read) > 1 and all(only_counts(titles[at]) for at in read)
    if are_numbered and all(names) and not any(map(class_in, (titles[at] for at in read))):
        titles = [only(lines.get(at, ())) or title for at, title in enumerate(titles)]
    return titles


def _is_of_others(line: str, at: int, above: Mapping[int, Sequence[str]]) -> bool:
    """Whether a line stands above another sheet, too: the name of the school."""
    return any(line in lines for other, lines in above.items() if other != at)


def overviews_beside(lists: Sequence[PeopleList]) -> list[PeopleList]:
    """Return the tables that only count the pupils of each teacher, if others name the pupils."""
    found = [one for one in lists if not one.pupils]
    counting = [one for one in found if any(map(_counts_pupils, one.columns))]
    return counting if len(found) < len(lists) else []


def _counts_pupils(column: Column) -> bool:
    words = _COUNTED.intersection(words_of(column.title))
    return bool(words and column.examples) and all(map(str.isdecimal, column.examples))


def sheets_left_out(
    name: str,
    tables: Sequence[Table],
    read: Mapping[int, PeopleList],
    relatives: Sequence[PeopleList],
    overviews: Sequence[PeopleList],
) -> list[LeftOut]:
    """Return the sheets without people, and those of parents and of numbers of pupils."""
    lost = (table for at, table in enumerate(tables) if at not in read and (table.rows or table.remarks))
    called = {at: tables[at].name or name for at in read}
    return [
        *(LeftOut("sheet", table.name or begin_of(table.rows)) for table in lost),
        *(LeftOut("relatives", called[at]) for at in read if read[at] in relatives),
        *(LeftOut("overview", called[at]) for at in read if read[at] in overviews),
    ]


def lines_of_all(tables: Iterable[Table]) -> Sequence[str]:
    """Return the lines beside the cells of each sheet, which say something of everybody."""
    lines = [(*table.around, *table.boxes) for table in tables]
    return [line for line in lines[0] if all(line in own for own in lines)] if lines else ()


def mention_texts(found: PeopleList, table: Table, name: str) -> PeopleList:
    """Report what was not read of a sheet; of its printed pages only the lines that name somebody."""
    sentences = (*table.remarks, *([f"{name}: {table.blank}"] if table.blank else []))
    printed = texts_beside(table.around, found.candidates, has_menus=True)
    return found.saying(*sentences, left_out=(*printed, *texts_beside(table.boxes, found.candidates)))
