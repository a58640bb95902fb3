"""Find the column in which a form writes the day and time of each answer, hardly ever the same twice."""

from __future__ import annotations

import re
from itertools import pairwise

from namecards.importing.clues import MOSTLY
from namecards.importing.columns.layout import Layout

MOMENT = re.compile(r"(\d{1,4})[./-] ?(\d{1,2})[./-] ?(\d{1,4})\D{1,6}\d{1,2}[:.]\d\d.*")
"""A day and a time, as forms write them: 2026/02/10 9:00:31 am GMT+13, 2026. 2. 10 오전 9:00:31."""
_ORDERS = ((0, 1, 2), (2, 1, 0), (2, 0, 1))
"""Where the year, the month and the day stand."""
_WITHIN = 3
"""The number of columns from the left in which forms write it."""


def order_of_answers(layout: Layout) -> int:
    """Return 1 if the rows are answers to a form, the last one below; -1 if it is on top; else 0."""
    for at in layout.unread(range(min(_WITHIN, layout.width))):
        cells = layout.column(at, len(layout.rows))
        found = [MOMENT.match(cell) for cell in cells]
        if not all(found) or len(set(cells)) < max(2, MOSTLY * len(cells)):
            continue
        for order in _ORDERS:
            days = [tuple(int(moment.groups()[place]) for place in order) for moment in found if moment]
            if all(one <= two for one, two in pairwise(days)):
                return 1
            if all(one >= two for one, two in pairwise(days)):
                return -1
    return 0
