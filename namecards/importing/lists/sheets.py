"""Read what is beside the cells of a sheet: on its printed pages, and in its text boxes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from namecards.core.text import only
from namecards.importing.candidate import PeopleList
from namecards.importing.formats.workbooks import Table
from namecards.importing.lists.around import texts_beside
from namecards.importing.places.read_place import class_in, read_place


def title_of_sheet(table: Table) -> str:
    """Return the name of a sheet; if that says nothing, the one class named beside its cells."""
    told = {read_place(line).name for line in (*table.around, *table.boxes)} - {""}
    return table.name if class_in(table.name) else only(told) or table.name


def lines_of_all(tables: Iterable[Table]) -> Sequence[str]:
    """Return the lines beside the cells of each sheet, which say something of everybody."""
    lines = [(*table.around, *table.boxes) for table in tables]
    return [line for line in lines[0] if all(line in own for own in lines)] if lines else ()


def mention_texts(found: PeopleList, table: Table, name: str) -> PeopleList:
    """Report what was not read of a sheet; of its printed pages only the lines that name somebody."""
    said = (*table.remarks, *([f"{name}: {table.blank}"] if table.blank else []))
    printed = texts_beside(table.around, found.candidates, has_menus=True)
    return found.saying(*said, left_out=(*printed, *texts_beside(table.boxes, found.candidates)))
