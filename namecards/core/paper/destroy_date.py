"""The day by which sheets with photos are destroyed."""

from __future__ import annotations

from datetime import date

from namecards.core.days import format_day

SUMMER = (6, 30)
"""Month and day by which most school years are over."""


def year_end(today: date) -> date:
    """The end of the current school year: the next 30 June."""
    end = date(today.year, *SUMMER)
    return end if today <= end else date(today.year + 1, *SUMMER)


def destroy_by(day: date, today: date) -> str:
    """The sentence on every sheet with photos."""
    return f"Photos of students: keep this out of sight and destroy it by {format_day(day, today)}."
