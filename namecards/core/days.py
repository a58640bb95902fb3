"""Parses and formats days: `fri`, `24 aug`, `+2w`, `2026-12-01`, and days off: `sat sun, 17-21 aug`.

A day without a year is the next one. Bare numbers (`8/9`) are refused: half of the world swaps day and month.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
Span = tuple[date, date]
"""The first and the last of consecutive days."""

_HALF_A_YEAR = timedelta(days=183)
_ISO = r"\d{4}-\d\d-\d\d"
MONTH = rf"(?:{'|'.join(month[:3] for month in MONTHS)})[a-z]*"
_YEAR = r"(?: 20\d\d)?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = rf"(?:{_ISO}|{_NUMBER} ?(?:of )?{MONTH}{_YEAR}|{MONTH} ?{_NUMBER}\b{_YEAR})"
_DAY_FIRST = rf"(?<!\d)({_NUMBER}) ?(?:\.\.|-) ?({_NUMBER}) ?({MONTH}{_YEAR})"
_MONTH_FIRST = rf"({MONTH}) ?({_NUMBER}) ?(?:\.\.|-) ?({_NUMBER})(?![a-z0-9])"
_COUNTS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SHORT_YEAR = rf"({_NUMBER} ?(?:of )?{MONTH}|{MONTH} ?{_NUMBER}) '?(\d\d)"
_DAY_OF_MONTH = rf"(?:the )?{_NUMBER}|\d{{1,2}}/\d{{1,2}}"
"""After a weekday, which tells the day from the month: `the 16th`, `16`, `10/16`."""
_YEARS_AHEAD = 3
"""Years in which `9 oct 27` means a year: "9 oct 45 pages" does not."""
_SOON = 92
"""Days within which a date without its month or in bare numbers is looked for."""
_AHEAD = rf"(?:(?:\+|in )(\d{{1,3}}|{'|'.join(_COUNTS)})|(\d{{1,2}})(?! ?d\b)) ?(d|w)(?:ays?|eeks?)?"
"""`+2w`, `in two weeks`, `2 weeks`, `3 days`; not `3d`, as in 3D printer."""
_OFF = rf"({DATE})(?: ?(?:\.\.|-|to|till|until|through) ?({DATE}))?|([^\s,;]+)"
_WITH_WEEKDAY = (
    rf"(?<!(?:{'|'.join(name[:3] for name in WEEKDAYS)}|day|ays) )"
    rf"\b([a-z]{{3,}})(?: |, (?!{_ISO}|{DATE} ?(?:\.\.|-|[tu])))({DATE})"
)
"""A date with its weekday; not `sat sun 18 dec`, `fri, 18-22 dec` or what `format_days_off` returns."""
_JOINED = r"\b(?:and|every)\b|[&/]|\+(?!\d)"
_RUN = r"\b([a-z]{3,}?)s? ?(?:-|to|through) ?([a-z]{3,}?)s?\b"
"""From one weekday to another: mon-fri."""


def parse_day(word: str, today: date) -> date | None:
    """Parse `fri`, `24 aug`, `+2w`, `in two weeks`, `tomorrow`, `next fri` or `2026-12-01`; else None.

    `fri next week` is `next fri`. A weekday with a date is that day, or None if it is another weekday:
    `fri 4 dec`, `fri the 16th`.
    """
    word = " ".join(word.casefold().replace(",", " ").split()).rstrip(".;:!?")
    short = re.fullmatch(_SHORT_YEAR, word)
    if short and 0 <= int(short[2]) - today.year % 100 <= _YEARS_AHEAD:
        word = f"{short[1]} 20{short[2]}"
    if week := re.fullmatch("([a-z]+) next week|next week ([a-z]+)", word):
        word = f"next {week[1] or week[2]}"
    dated = re.fullmatch(f"(?:next |this )?([a-z]+) ({DATE}|{_DAY_OF_MONTH})", word)
    if dated and (weekday := parse_weekday(dated[1])) is not None:
        return next((day for day in _days_of(dated[2], today) if day.weekday() == weekday), None)
    if word in ("today", "tomorrow", "tmrw"):
        return _days_from(today, word != "today")
    if word.startswith("next "):  # counted from the Monday of next week
        weekday = 0 if word == "next week" else parse_weekday(word[5:])
        return None if weekday is None else _days_from(today, 7 - today.weekday() + weekday)
    if (weekday := parse_weekday(word.removeprefix("this "))) is not None:
        after = int(not word.startswith("this "))  # "this Friday" is today on a Friday, "Friday" is not
        return _days_from(today, (weekday - today.weekday() - after) % 7 + after)
    if ahead := re.fullmatch(_AHEAD, word):
        count = ahead[1] or ahead[2]
        number = int(count) if count.isdecimal() else max(_COUNTS.index(count), 1)
        return _days_from(today, number * (7 if ahead[3] == "w" else 1))
    if re.fullmatch(_ISO, word):
        return parse_iso(word)
    return _parse_month_day(word, today) if re.fullmatch(DATE, word) else None


def just_passed(word: str, today: date) -> tuple[date, date] | None:
    """Return the past day of `2025-11-20`, or of `20 nov` a short while after it, and the next such day."""
    day = parse_day(word, today)
    if day is None:
        return None
    if day < today:
        coming = parse_day(f"{day.day} {MONTHS[day.month - 1]}", today)
        return (day, coming) if coming else None
    before = date_or_none(day.year - 1, day.month, day.day)
    near = before is not None and lacks_year(word) and (today - before) * 2 < day - before
    return (before, day) if before and near else None


def passed_sentence(word: str, today: date) -> str:
    """Say that a day has passed, or its date without a year just did, and which to type; else empty."""
    day, coming = just_passed(word, today) or (parse_day(word, today), None)
    if day is None or day >= today:
        return ""
    such = f", such as {coming.isoformat()}" if coming else ""
    return f"{format_day(day, today)} has passed. Type a later day{such}, or leave the line empty."


def lacks_year(word: str) -> bool:
    """Tell whether a date or a month is written without its year: `20 nov`."""
    return bool(re.search(MONTH, word.casefold())) and not re.search(r"\d{4}", word)


def parse_past_day(word: str, today: date) -> date | None:
    """Parse `yesterday`, `today`, `monday` or `mon` (the last one before today), `2026-11-20`; else None."""
    word = word.casefold()
    if word in ("today", "yesterday"):
        return _days_from(today, -(word == "yesterday"))
    if (weekday := parse_weekday(word)) is not None:
        return _days_from(today, -((today.weekday() - weekday - 1) % 7 + 1))
    day = parse_iso(word)
    return day if day and day <= today else None


def begins_with_date(text: str) -> bool:
    """Tell whether a text begins with a month or a weekday and a number: "jan 15 deadline"."""
    names = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in (*MONTHS, *WEEKDAYS))
    return bool(re.match(rf"(?i)(?:{names}|sept)[:,.]?\s+\d\d?(?:st|nd|rd|th)?(?!\w|:\d)", text))


def parse_iso(word: str) -> date | None:
    """Parse `2026-11-20`; None for anything else."""
    return date_or_none(*map(int, word.split("-"))) if re.fullmatch(_ISO, word) else None


def parse_weekday(word: str) -> int | None:
    """Parse `fri`, `weds` or `friday` as a number (0 is Monday); None for anything else."""
    word = "wed" if word == "weds" else word
    numbers = (number for number, name in enumerate(WEEKDAYS) if len(word) >= 3 and name.startswith(word))
    return next(numbers, None)


def parse_days_off(text: str, today: date) -> tuple[tuple[int, ...], tuple[Span, ...]] | None:
    """Parse `sat sun, 17-21 aug, 2026-09-07` into weekdays and spans; None if a part can't be understood."""
    try:
        return _days_off(text, today)
    except ValueError:
        return None


def _days_off(typed: str, today: date) -> tuple[tuple[int, ...], tuple[Span, ...]]:
    """Parse weekdays and spans. Raises `ValueError` with a sentence for the user."""
    text = " ".join(re.sub(_JOINED, " ", typed.casefold().replace("–", "-")).split())
    text = re.sub(_RUN, _weekdays, "" if text in ("none", "no") else text)
    text = re.sub(r"\bweekends?\b", "sat sun", text)
    text = re.sub(_DAY_FIRST, r"\1 \3..\2 \3", text)
    text = re.sub(_MONTH_FIRST, r"\1 \2..\1 \3", text)
    text = re.sub(_WITH_WEEKDAY, lambda dated: _without_weekday(dated, today), text)
    weekdays: set[int] = set()
    spans: set[Span] = set()
    for first, last, word in re.findall(_OFF, text):
        weekday = parse_weekday(word.removesuffix("s"))
        span = _span(first or word, last or first or word, today)
        if weekday is not None:
            weekdays.add(weekday)
        elif span is not None:
            spans.add(span)
        else:
            listed = "Write weekdays or dates: sat sun, 17-21 aug."
            raise ValueError(f"“{typed.strip()}” is not a list of days. {listed}")
    return tuple(sorted(weekdays)), tuple(sorted(spans))


def _without_weekday(dated: re.Match[str], today: date) -> str:
    """The date alone, if it is on its weekday: `fri 18 dec` is no other Friday. Else raises `ValueError`."""
    weekday, day = parse_weekday(dated[1]), parse_day(dated[2], today)
    if weekday is None or day is None:
        return dated[0]
    if weekday in {each.weekday() for each in (day, *(just_passed(dated[2], today) or ()))}:
        return dated[2]
    if "," in dated[0]:
        return dated[0]
    raise ValueError(f"{long_day(day, today)} is no {WEEKDAYS[weekday].title()}. Is a comma missing?")


def _weekdays(run: re.Match[str]) -> str:
    """The weekdays from the first to the last of a run; what else stands there stays."""
    first, last = map(parse_weekday, run.groups())
    if first is None or last is None:
        return run[0]
    return " ".join((WEEKDAYS * 2)[first : first + (last - first) % 7 + 1])


def require_days_off(
    text: str, today: date, wrong: Callable[[str], Exception]
) -> tuple[tuple[int, ...], tuple[Span, ...]]:
    """Parse the days off of a plan or a timetable. Raises `wrong` with a sentence if that fails."""
    try:
        days_off = _days_off(text, today)
    except ValueError as error:
        raise wrong(str(error)) from None
    if len(days_off[0]) == len(WEEKDAYS):
        raise wrong("These are all days of the week. Leave at least one out.")
    return days_off


def format_days_off(weekdays: Iterable[int], spans: Iterable[Span]) -> str:
    """Format days off as a line that `parse_days_off` reads back."""
    off = [" ".join(WEEKDAYS[day][:3] for day in weekdays)]
    off += [first.isoformat() if first == last else f"{first}..{last}" for first, last in spans]
    return ", ".join(filter(None, off))


def days_between(first: date, end: date) -> list[date]:
    """Return the days from the first to the one before the end."""
    return [first + timedelta(days=ahead) for ahead in range((end - first).days)]


def format_day(day: date, today: date) -> str:
    """Format a day: "24 August", with the year if it isn't today's."""
    return f"{day.day} {day:%B}" if day.year == today.year else full_day(day)


def long_day(day: date, today: date) -> str:
    """Format a day with its weekday: "Monday 24 August", with the year if it isn't today's."""
    return f"{day:%A} {format_day(day, today)}"


def full_day(day: date) -> str:
    """Format a day with its year: "24 August 2026"."""
    return f"{day.day} {day:%B} {day.year}"


def format_moment(at: datetime, now: datetime) -> str:
    """Format a moment in the time zone of `now`: "24 August 2026, 9:05"."""
    local = at.astimezone(now.tzinfo)
    return f"{full_day(local)}, {local.hour}:{local:%M}"


def _parse_month_day(word: str, today: date) -> date | None:
    """Parse `24 aug`, `aug 24th` or `24 august 2027`."""
    name = re.search(r"[a-z]{3,}", re.sub(r"(\d)(?:st|nd|rd|th)", r"\1", word))
    numbers = [int(number) for number in re.findall(r"\d+", word)]
    months = [number for number, month in enumerate(MONTHS, 1) if name and month.startswith(name[0])]
    if len(months) != 1:
        return None
    years = numbers[1:] or [today.year, today.year + 1]
    days = (date_or_none(year, months[0], numbers[0]) for year in years)
    return next((day for day in days if day and (numbers[1:] or day >= today)), None)


def _days_of(word: str, today: date) -> list[date]:
    """The days that a date after a weekday may mean: `4 dec`, or soon, `the 16th` or `10/16`."""
    if re.fullmatch(DATE, word):
        return [day] if (day := parse_day(word, today)) else []
    numbers = [int(number) for number in re.findall(r"\d+", word)]
    coming = (today + timedelta(days=ahead) for ahead in range(_SOON))
    if len(numbers) == 2:
        return [day for day in coming if numbers in ([day.day, day.month], [day.month, day.day])]
    return [day for day in coming if day.day == numbers[0]][:1]


def _span(first: str, last: str, today: date) -> Span | None:
    """Parse a span that ends today or later, or has its year; its first day may be past.

    Raises `ValueError` if it just passed, or ends before it begins: without years, that is one of more
    than half a year.
    """
    end = parse_day(last, today)
    if not (end and (begin := parse_day(first, today))):
        return None
    if lacks_year(last) and (passed := just_passed(last, today)):
        years = " or ".join(day.isoformat() for day in passed)
        raise ValueError(f"{format_day(passed[0], today)} has passed. Write it with its year: {years}.")
    if begin > end and lacks_year(first):
        begin = parse_day(first, date.fromordinal(max(end.toordinal() - 365, 1))) or begin
    if begin > end or (lacks_year(first) and end - begin > _HALF_A_YEAR):
        order = "Write the first day first; if it is longer than half a year, with its year."
        raise ValueError(f"The days off from {first} to {last} end before they begin. {order}")
    return begin, end


def _days_from(today: date, days: int) -> date | None:
    """The day so many days from today; None beyond the calendar's ends."""
    number = today.toordinal() + days
    return date.fromordinal(number) if 0 < number <= date.max.toordinal() else None


def date_or_none(year: int, month: int, day: int) -> date | None:
    """Return a day; None if the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def short_date(day: date) -> str:
    """Format a day as short as it goes: "27 Nov"."""
    return f"{day.day} {day:%b}"


def short_day(day: date, today: date) -> str:
    """Format a day briefly: "Fri 27 Nov", with its year if that is another one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day:%a} {short_date(day)}{year}"
