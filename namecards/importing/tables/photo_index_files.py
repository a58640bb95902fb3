"""Read the index of a yearbook photographer's disc: no titles, but a fixed order of columns (PSPA, SPOA).

The order is Volume, Image Folder, Image File, Grade, Last, First, Home Room, Period, Teacher, Track,
Department, Title, Image Size (studiosourceyearbooks.freshdesk.com, 158000409343). Some vendors write eight
columns with Teacher before Home Room (picabooyearbooks.com, "Creating a PSPA portrait CD").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from namecards.importing.tables.of_pictures import are_picture_names
from namecards.importing.tables.reading import Row
from namecards.importing.tables.titles import Field

_FILE, _HOMEROOM, _PERIOD, _TEACHER = 2, 6, 7, 8
_PLACES: Mapping[Field, int] = {"folder": 1, "photo": _FILE, "grade": 3, "family": 4, "given": 5}
_MORE_PLACES: Mapping[Field, int] = {"post": 11, "size": 12}
_TEACHERS_NAME = re.compile(r"[^\d]*[^\W\d]{3}[^\d]*")
_FEWEST_COLUMNS = 6


def disc_columns(rows: Sequence[Row]) -> Mapping[Field, tuple[int, ...]] | None:
    """Return the columns of a disc's index; None if it is none."""
    width = max(len(row.cells) for row in rows)
    if width < _FEWEST_COLUMNS or not are_picture_names(_column(rows, _FILE)):
        return None
    teacher_first = width <= _TEACHER and _are_teachers(_column(rows, _HOMEROOM))
    homeroom = (_PERIOD, _HOMEROOM) if teacher_first else (_HOMEROOM, _TEACHER)
    return {field: (at,) for field, at in {**_PLACES, **_MORE_PLACES}.items()} | {"homeroom": homeroom}


def _are_teachers(cells: Sequence[str]) -> bool:
    texts = [cell for cell in cells if cell.strip()]
    return 2 * sum(bool(_TEACHERS_NAME.fullmatch(cell)) for cell in texts) > len(texts)


def _column(rows: Sequence[Row], at: int) -> list[str]:
    return [row.cell(at) for row in rows]
