"""Two short school days; the whole ones: `python tests/school_days.py`."""

from __future__ import annotations

import pytest
from school_days import differences, lived


@pytest.mark.parametrize(("size", "visits"), [("80x24", 8), ("120x40", 2)])
def test_nothing_of_two_school_days_is_misfiled_lost_or_doubled(size: str, visits: int) -> None:
    with lived(size, visits) as days:
        assert differences(days) == []
        assert days.said.notes.total() > visits
