"""What sheets of paper say beside the names."""

from __future__ import annotations

from datetime import date

from namecards.core.days import format_day

SUMMER = (6, 30)
"""Month and day when most school years are over."""


def year_end(today: date) -> date:
    """The end of the school year that it is: the next 30 June."""
    end = date(today.year, *SUMMER)
    return end if today <= end else date(today.year + 1, *SUMMER)


def destroy_by(day: date, today: date) -> str:
    """What is said on every sheet with photos."""
    return f"Photos of students: keep this out of sight and destroy it by {format_day(day, today)}."
