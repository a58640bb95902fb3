"""Read classes that a spreadsheet turned into dates, by the grades beside them: 3-4, shown as 4-Mar."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.core.text import join_names
from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.cells.grades import read_grade
from namecards.importing.cells.leaving import MONTH, months_in
from namecards.importing.columns.layout import Layout
from namecards.importing.places.read_place import MONTHS

_DAY = re.compile(rf"(\d{{1,2}})[-. ]+{MONTH.pattern}\.?|{MONTH.pattern}[-. ](\d{{1,2}})", re.IGNORECASE)
_SHORT = 4
"""The most letters of a month in short."""
_ISO = re.compile(r"\d{4}-(\d\d)-(\d\d)(?: 00:00:00)?")
_WHOLE = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.]20\d\d")
_CLASS = re.compile(r"\d{1,2}([-./])\d{1,2}")


def restore_classes(layout: Layout) -> None:
    """Turn dates in columns of classes back, if the grades or the classes that are left show how."""
    grades = layout.of("grade")
    for at in layout.of(*GROUPS):
        cells = layout.column(at, len(layout.rows))
        days = {place: day for place, cell in enumerate(cells) if (day := _month_and_day(cell))}
        own = [read_grade(row.cell(grades[0])) for row in layout.rows] if grades else []
        pairs = [(day, own[place]) for place, day in days.items() if own and own[place]]
        orders = [one for one in (0, 1) if pairs and all(str(day[one]) == grade for day, grade in pairs)]
        order = orders[0] if orders else _order_by_others(cells, [*days.values()])
        if order is None or not days:
            continue
        sign = next((found[1] for cell in cells if (found := _CLASS.fullmatch(cell))), "-")
        classes = {place: f"{day[order]}{sign}{day[1 - order]}" for place, day in days.items()}
        layout.put(at, [classes.get(place, row.cell(at)) for place, row in enumerate(layout.rows)])
        read = join_names(dict.fromkeys(f"{classes[place]} ({cells[place]})" for place in classes), 5)
        layout.remarks.append(f"A spreadsheet turned classes into dates. They were read as {read}.")


def _order_by_others(cells: Sequence[str], days: Sequence[tuple[int, int]]) -> int | None:
    """Return which number of the days comes first, if the classes that are no days begin with all of these.

    3-13 is no day, so 1-Mar beside it was 3-1.
    """
    firsts = {int(re.split(r"\D", cell)[0]) for cell in cells if _CLASS.fullmatch(cell)}
    orders = [order for order in (0, 1) if firsts and firsts >= {day[order] for day in days}]
    return orders[0] if len(orders) == 1 else None


def _month_and_day(cell: str) -> tuple[int, int] | None:
    if iso := _ISO.fullmatch(cell) or _WHOLE.fullmatch(cell):
        return int(iso[1]), int(iso[2])
    word = re.sub(r"[\W\d_]", "", cell)
    is_month = _DAY.fullmatch(cell) and (len(word) <= _SHORT or fold(word) in MONTHS)  # 1 Markievicz
    return (months_in(cell)[0], int(re.sub(r"\D", "", cell))) if is_month else None
