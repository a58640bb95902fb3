"""Read the school year in the title of a column: "25-26 Gr", "Class 2025/26", "2026 Form"."""

from __future__ import annotations

import re
from datetime import date

_YEAR = re.compile(r"(?<![\d.])(?:SY ?)?((?:20|25)?\d\d)(?: ?[-/–] ?(?:20|25)?(\d\d))?(?![\d.])")
_ONE_YEAR = re.compile(r"(?<!\d)(?<!of )20\d\d(?!\d)")
_THAI = 543
"""The years by which Thailand's calendar is ahead: 2569."""
_APART = 5
"""The most years from now: 11-12 is of grades."""
_BEGINS = 7
"""The month in which a school year begins that ends in the next calendar year."""


def year_of(name: str) -> int | None:
    """Return the year in which the school year in the name of a list begins: 2025 of "Pupils 2025-26"."""
    found = (year for year in _YEAR.finditer(name) if year[2])
    spans = [year for year in found if (int(year[2]) - int(year[1])) % 100 == 1]
    return int(spans[0][1]) % 100 + 2000 if len(spans) == 1 and len(spans[0][1]) == 4 else None


def named_year(name: str) -> int | None:
    """Return the year in which the school year of a name begins, or its only year: 2026 of "Fall 2026".

    A class of 2028 leaves in it.
    """
    years = set(map(int, _ONE_YEAR.findall(name)))
    return year_of(name) or (years.pop() if len(years) == 1 else None)


def age_of_year(title: str, today: date) -> int | None:
    """Return how many years ago the school year of a title began; None if there is none."""
    found = _YEAR.search(title)
    if not found or (len(found[1]) == 2 and not found[2]):
        return None
    year = int(found[1]) - _THAI * (found[1] >= "2500")
    is_span = found[2] is not None
    age = (today.year - (is_span and today.month < _BEGINS) - year + 50) % 100 - 50
    follows = not is_span or (int(found[2]) - int(found[1])) % 100 == 1
    return age if follows and abs(age) <= _APART else None


def is_of_past_year(title: str, today: date | None) -> bool:
    """Whether a name has the number of a school year that is over: "Students 2025" in December 2026."""
    age = age_of_year(title, today) if today else None
    return age is not None and age > int(not (year_of(title) or (today and today.month >= _BEGINS)))


def describe_early(title: str, today: date | None) -> list[str]:
    """Say that the school year in a name has not begun: its classes and grades count from the import on."""
    age = age_of_year(title, today) if today and year_of(title) else None
    if age is None or age >= 0:
        return []
    until = "To keep the present ones until then, import it later."
    return [
        f"“{title}” is of a school year that has not begun. Its classes and grades count at once. {until}"
    ]


def without_year(title: str) -> str:
    """Return a title without the school year before or behind its words."""
    found = _YEAR.search(title)
    has_year = found and (len(found[1]) > 2 or found[2])
    return (title[: found.start()] + title[found.end() :]).strip(" -–/,()") if found and has_year else title
