"""Two short school days, one at each size; the whole ones: `python tests/school_days.py`."""

from __future__ import annotations

from school_days import SIZES, differences, lived


def test_nothing_of_two_school_days_is_misfiled_lost_or_doubled() -> None:
    with lived(tuple(SIZES), visits=3) as days:
        assert differences(days) == []
        assert days.said.notes.total() > 3
