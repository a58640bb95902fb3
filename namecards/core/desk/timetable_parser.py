"""Parses the timetable, one line a class.

mon thu 9:10-9:55        every week; without an end a lesson lasts 45 minutes
M W F 9:10 AM to 9:55    the same days and times in other spellings; daily 9:10: every school day
A mon 9:10, B tue 1:15   in A weeks on Monday, in B weeks on Tuesday (1:15 is in the afternoon)
day 3 9:10               on the third day of the cycle
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from namecards.core.days import WEEKDAYS, full_day, parse_weekday, require_days_off
from namecards.core.desk.errors import BadTimetable
from namecards.core.desk.timetable import Slot, Timetable, format_times
from namecards.core.desk.visit_counts import first_day_of
from namecards.core.settings import Cycle, Letter, Week

LENGTH = 45
"""Minutes of a lesson without an end."""
LONGEST_CYCLE = 10
USUAL_CYCLE = 6
EXAMPLE = "Write it as mon 9:10-9:55, or A mon 9:10, B tue 10:00, or day 3 9:10, or daily 9:10."
WHICH_WEEK = (
    "Is that every other week? Then write each with its time: A mon 10:00, B tue 10:00. "
    "If it is every week, leave out A and B."
)

_TIME = r"(\d{1,2})(?:[:.](\d\d))?([ap]m)?"
_LETTERS = {"m": 0, "mo": 0, "t": 1, "tu": 1, "w": 2, "we": 2, "th": 3, "r": 3, "f": 4, "fr": 4}
_LETTER = "|".join(sorted(_LETTERS, key=len, reverse=True))
_SPELLINGS = (
    (r"(?<=\d) ?([ap])\.?m\b\.?", r"\1m"),
    (r"\bevery ?day\b|\beach day\b|\bweekdays\b", "daily"),
    (r"\s*(?:[-–]|\bto\b|\buntil\b)\s*", "-"),
    (r"(?<=[a-z]):|(?<=[a-z])/(?=[a-z])|\b(?:every(?! other)|and|at|from)\b|[,;&]", " "),
)
"""Other spellings, and how they are read."""
_LESSON = re.compile(rf"{_TIME}(?:-{_TIME})?")
_TODAY = re.compile(r"(?:week )?([ab])|(?:day )?(\d{1,2})(?: ?(?:of|/) ?(\d{1,2}))?")


def parse(text: str, off: Sequence[int] = (5, 6)) -> tuple[Slot, ...]:
    """Parse the lessons of a class; `daily` leaves out the weekdays `off`. Raises `BadTimetable`."""
    plain = text.casefold()
    for spelling, usual in _SPELLINGS:
        plain = re.sub(spelling, usual, plain)
    words = plain.split()
    slots: list[Slot] = []
    days: list[int] = []
    weeks: list[Week] = []
    before = 0
    numbers: list[int] | None = None
    for word in words:
        if word in ("a", "b"):
            if days and weeks:
                raise BadTimetable(WHICH_WEEK)
            weeks.append("A" if word == "a" else "B")
            before = len(days)
        elif word in ("day", "days"):
            numbers = numbers or []
        elif numbers is not None and word.isascii() and word.isdecimal():
            numbers.append(_cycle_number(word))
        elif some := [day for day in range(7) if day not in off] if word == "daily" else _weekdays(word):
            if weeks and before:  # mon, A tue: is Monday of every week?
                raise BadTimetable(WHICH_WEEK)
            days += some
        elif (days or numbers) and not ((days or weeks) and numbers) and (lesson := _LESSON.fullmatch(word)):
            begin, end = _from_to(lesson, word)
            only = weeks[0] if len(set(weeks)) == 1 else ""  # none and both mean every week
            slots += [Slot(begin, end, day, only) for day in days]
            slots += [Slot(begin, end, cycle_day=number) for number in numbers or ()]
            days, weeks, numbers = [], [], None
        else:
            raise BadTimetable(f"“{word}” can't be understood here. {EXAMPLE}")
    if days or weeks or numbers is not None:
        raise BadTimetable(f"The time is missing at the end of “{text.strip()}”. {EXAMPLE}")
    return tuple(dict.fromkeys(slots))


def format_slots(slots: tuple[Slot, ...]) -> str:
    """Format lessons as a line that `parse` reads back; lessons that differ only in the day go together."""
    together: dict[tuple[bool, Week, int, int], list[str]] = {}
    for slot in slots:
        day = WEEKDAYS[slot.weekday][:3] if slot.weekday is not None else str(slot.cycle_day)
        together.setdefault((slot.weekday is None, slot.week, slot.begin, slot.end), []).append(day)
    return ", ".join(
        " ".join(filter(None, ("day" if cycle else week, *days, format_times(begin, end))))
        for (cycle, week, begin, end), days in together.items()
    )


def with_roster(table: Timetable, roster: str, text: str) -> Timetable:
    """Return the timetable with a roster's typed lessons; an empty line removes it. Raises `BadTimetable`."""
    slots = parse(text, table.off)
    for slot in slots:
        if slot.weekday in table.off:
            raise BadTimetable(
                f"{WEEKDAYS[slot.weekday].title()} is a day without school. Remove it from “No school” first."
            )
    others = {name: theirs for name, theirs in table.slots.items() if name != roster}
    return replace(table, slots=others | ({roster: slots} if slots else {}))


def with_today(table: Timetable, text: str, day: date) -> Timetable:
    """Return the timetable counted from a day typed as `A`, `day 3 of 6`, `day 3, A`, or nothing.

    Raises `BadTimetable`.
    """
    changed = replace(table, letter=None, cycle=None)
    for part in filter(None, (" ".join(part.split()) for part in text.casefold().split(","))):
        match = _TODAY.fullmatch(part)
        if match is None:
            raise BadTimetable(f"“{part}” can't be understood. Write A or B, or day 3 of 6.")
        if match[1]:
            changed = replace(changed, letter=Letter(day, "A" if match[1] == "a" else "B"))
        else:
            length = int(match[3]) if match[3] else table.cycle.length if table.cycle else USUAL_CYCLE
            changed = replace(changed, cycle=_cycle(day, int(match[2]), length))
    return changed


def format_today(table: Timetable, day: date) -> str:
    """Format the week and cycle day of a day, as `with_today` reads them back."""
    cycle = f"day {table.cycle_day(day)} of {table.cycle.length}" if table.cycle else ""
    return ", ".join(filter(None, (cycle, f"week {table.week(day)}" if table.letter else "")))


def with_off(table: Timetable, text: str, today: date) -> Timetable:
    """Return the timetable with other days off, such as `sat sun, 24 dec-3 jan`. Raises `BadTimetable`."""
    weekdays, spans = require_days_off(text, today, BadTimetable)
    return replace(table, off=weekdays, spans=spans)


def old_count_sentence(table: Timetable, today: date) -> str:
    """Say that weeks or days are still counted from an earlier school year; empty if they are not.

    Holidays that nobody typed make such a count wrong.
    """
    slots = [slot for theirs in table.slots.values() for slot in theirs]
    weeks = table.letter and any(slot.week for slot in slots) and table.letter.on
    days = table.cycle and any(slot.cycle_day for slot in slots) and table.cycle.on
    old = [on for on in (weeks, days) if on and on < first_day_of("year", today)]
    what = "A and B weeks" if weeks in old else "Cycle days"
    return f"{what} are still counted from {full_day(min(old))}." if old else ""


def missing_sentence(table: Timetable) -> str:
    """Say what is missing or contradicts itself in a timetable; empty if nothing."""
    slots = [slot for theirs in table.slots.values() for slot in theirs]
    highest = max((slot.cycle_day for slot in slots), default=0)
    if table.letter is None and any(slot.week for slot in slots):
        return "Is this week A or B? Choose the first line and type A or B."
    if highest and table.cycle is None:
        return "Which cycle day is today? Choose the first line and type, for example, day 3 of 6."
    for roster, theirs in table.slots.items():
        for slot in theirs:
            if slot.weekday in table.off:
                return f"{roster} comes on {WEEKDAYS[slot.weekday].title()}, which is a day without school."
    if table.cycle and highest > table.cycle.length:
        return f"A class comes on day {highest}, but the cycle has {table.cycle.length} days."
    return ""


def _weekdays(word: str) -> list[int]:
    """`mon`, `tuesdays`, `mon-fri`, `mwf`, `m-f`; nothing for anything else."""
    days = [_LETTERS.get(name, parse_weekday(name.removesuffix("s"))) for name in word.split("-")]
    first, last = days[0], days[-1]
    if first is None and re.fullmatch(f"(?:{_LETTER})+", word):
        return [_LETTERS[letter] for letter in re.findall(_LETTER, word)]
    if first is None or last is None or len(days) > 2:
        return []
    return [(first + ahead) % 7 for ahead in range((last - first) % 7 + 1)]


def _cycle_number(word: str) -> int:
    if not 1 <= int(word) <= LONGEST_CYCLE:
        raise BadTimetable(f"There is no day {word}: a cycle has at most {LONGEST_CYCLE} days.")
    return int(word)


def _from_to(lesson: re.Match[str], word: str) -> tuple[int, int]:
    begin = _minute(word, *lesson.groups()[:3])
    end = _minute(word, *lesson.groups()[3:]) if lesson[4] else min(begin + LENGTH, 24 * 60 - 1)
    if end <= begin:
        raise BadTimetable(f"“{word}” ends before it begins.")
    return begin, end


def _minute(word: str, hour: str, minute: str | None, half: str | None) -> int:
    """Parse a time of day. Without am or pm, 1:00 to 6:59 is in the afternoon: no class comes at night."""
    hours, past = int(hour), int(minute or 0)
    if not half and not minute:
        raise BadTimetable(f"“{word}” has no minutes. {EXAMPLE}")
    if half and 1 <= hours <= 12:
        hours = hours % 12 + (12 if half == "pm" else 0)
    elif not half and len(hour) == 1 and 1 <= hours <= 6:
        hours += 12
    elif half:
        raise BadTimetable(f"“{word}” is not a time of day. {EXAMPLE}")
    if hours > 23 or past > 59:
        raise BadTimetable(f"“{word}” is not a time of day. {EXAMPLE}")
    return hours * 60 + past


def _cycle(on: date, day: int, length: int) -> Cycle:
    if not 1 <= day <= length <= LONGEST_CYCLE or length < 2:
        raise BadTimetable(f"There is no day {day} of {length}. A cycle has 2 to {LONGEST_CYCLE} days.")
    return Cycle(on, day, length)
