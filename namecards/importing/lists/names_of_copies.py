"""Read from the names of lists which is older: by days, school years, terms, or words such as "old"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from namecards.importing.cells.school_years import named_year
from namecards.importing.patterns import compile_later
from namecards.importing.places.file_names import day_of_name, plain_title
from namecards.importing.words import begins_with, joined_phrases, pattern, words_of

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_TERM = compile_later(
    rf"(?<![^\W_])(?:(?:{pattern('headings.terms')})\s*(\d|I{{1,3}})|[TSQ](\d))(?![^\W_])", re.IGNORECASE
)
"""A part of the school year with its number: Term 2, "Semester II", Q1."""
Order = tuple[int, ...]


def newest_last(titles: Mapping[int, str]) -> tuple[list[int], bool]:
    """Return the keys of the names that tell a time, the newest last, and whether by school years.

    Nothing, if days can be read in two orders, or if two names tell the same time.
    """
    days = [order for day_first in (False, True) if (order := _order(titles, _day(day_first)))]
    if days:
        return (days[0], False) if all(order == days[0] for order in days) else ([], False)
    if by_year := _order(titles, _year):
        return by_year, True
    return _order(titles, _term), False


def _order(titles: Mapping[int, str], tell: Callable[[str], Order | None]) -> list[int]:
    """Return the keys in the order of what their names tell; nothing if two tell the same."""
    times = {at: when for at, title in titles.items() if (when := tell(title))}
    return sorted(times, key=times.__getitem__) if 1 < len(set(times.values())) == len(times) else []


def _day(day_first: bool) -> Callable[[str], Order | None]:
    return lambda title: day_of_name(title, day_first)


def _year(title: str) -> Order | None:
    year = named_year(title)
    return (year,) if year else None


def _term(title: str) -> Order | None:
    found = _TERM.findall(title)
    if len(found) != 1 or _YEAR.search(title):
        return None
    number = "".join(found[0])
    return (int(number) if number.isdecimal() else len(number),)


def plain_words(title: str) -> list[str]:
    """Return the words of a name without its day, year, version and words for lists."""
    return words_of(plain_title(title))


def without_words(title: str, key: str) -> list[str] | None:
    """Return the words of a name without those of a key, such as "old"; None if it has none of them."""
    words, known, rest, at = words_of(title.replace("_", " ")), joined_phrases(key), list[str](), 0
    while at < len(words):
        count = begins_with(words[at:], known)
        rest += words[at : at + (not count)]
        at += count or 1
    return rest if len(rest) < len(words) else None
