"""Write sheets with several pictures in a row as a page, to be read as faces with names beside them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from html import escape
from itertools import pairwise

from namecards.core.errors import NoList
from namecards.importing.candidate import PeopleList
from namecards.importing.cells.titles import count_titles
from namecards.importing.formats.workbooks import Table
from namecards.importing.row import Row

_SEVERAL = 2


def page_of_sheets(tables: Sequence[Table], pictures: Collection[str]) -> str:
    """Return the sheets as a page; nothing if no row has several pictures, or a row has titles of columns.

    Below such titles, two pictures in a row are of one person, of two years perhaps.
    """
    rows = [row.cells for table in tables for row in table.rows]
    has_several = any(sum(cell in pictures for cell in cells) >= _SEVERAL for cells in rows)
    if not has_several or any(count_titles(cells) >= _SEVERAL for cells in rows):
        return ""
    return "".join(
        f"<h2>{escape(table.name)}</h2><table>{''.join(_row(row, pictures) for row in laid)}</table>"
        for table, laid in ((table, _in_columns_of_pictures(table.rows, pictures)) for table in tables)
    )


def _in_columns_of_pictures(rows: Sequence[Row], pictures: Collection[str]) -> Sequence[Row]:
    """Return the rows of a sheet with each text in the column of the nearest picture.

    A name merged over three columns is in the first of them, its picture in the middle one.
    """
    places = [{at for at, cell in enumerate(row.cells) if cell in pictures} for row in rows]
    columns = sorted(set[int]().union(*places))
    near = min((after - before for before, after in pairwise(columns)), default=0) / 2
    texts = {at for row in rows for at, cell in enumerate(row.cells) if cell and cell not in pictures}
    moved = {at: column for at in texts for column in columns if abs(column - at) < near}
    if texts & {*columns} or len({*moved.values()}) < len(moved):
        return rows
    return [replace(row, cells=_move(row.cells, moved)) for row in rows]


def _move(cells: Sequence[str], places: Mapping[int, int]) -> tuple[str, ...]:
    found = {places.get(at, at): cell for at, cell in enumerate(cells) if cell}
    return tuple(found.get(at, "") for at in range(max(found, default=-1) + 1))


def _row(row: Row, pictures: Collection[str]) -> str:
    cells = (f'<img src="{escape(one)}">' if one in pictures else escape(one) for one in row.cells)
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def with_more_faces(
    listed: Callable[[], Iterable[PeopleList]], faces: Callable[[], PeopleList]
) -> Iterable[PeopleList]:
    """Return the people of sheets as they are listed, or as their faces show them, if more get a photo.

    Raises NoList if there are neither.
    """
    try:
        as_list, error = list(listed()), None
    except NoList as why:
        as_list, error = [], why
    try:
        as_faces = [faces()]
    except NoList:
        as_faces = []
    if as_faces and (not as_list or _count_faces(as_faces) > _count_faces(as_list)):
        return as_faces
    if error:
        raise error
    return as_list


def _count_faces(found: Iterable[PeopleList]) -> int:
    return sum(bool(one.photo) for people in found for one in people.candidates)
