"""The timetable: lessons by weekday, in alternating A/B weeks, or on the days of a cycle (day 1 to day 6).

A day without school uses up no cycle day, and a week without school no letter. Times are minutes after
midnight on the wall clock, so daylight saving time needs no rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from namecards.core.days import Span, days_between, long_day
from namecards.core.people import Person
from namecards.core.settings import Cycle, Letter, Week

EARLY = 10
"""Minutes before a lesson in which its class is already expected."""
AHEAD = 42
"""Days to look ahead for the next lesson: longer than any holiday but the summer."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One repeated lesson: on a weekday, perhaps only in A or B weeks, or on a day of the cycle."""

    begin: int
    end: int
    weekday: int | None = None
    """0 for Monday; None for a lesson on a cycle day."""
    week: Week = ""
    """Empty: every week."""
    cycle_day: int = 0
    """Counted from 1; 0 for a lesson on a weekday."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson of a roster on one day."""

    begin: int
    end: int
    roster: str
    day: date

    def is_on(self, now: datetime, today: date) -> bool:
        """Whether the class is here or about to come."""
        return self.day == today and self.begin - EARLY <= minutes_since_midnight(now, today) < self.end


@dataclass(frozen=True, slots=True)
class Timetable:
    """The lessons of every roster, and the days without school."""

    slots: Mapping[str, tuple[Slot, ...]] = field(default_factory=dict)
    letter: Letter | None = None
    cycle: Cycle | None = None
    off: tuple[int, ...] = (5, 6)
    """Weekdays without school, 0 for Monday."""
    spans: tuple[Span, ...] = ()
    """Holidays and single days without school."""

    def is_school(self, day: date) -> bool:
        """Whether there is school on a day."""
        return day.weekday() not in self.off and not any(first <= day <= last for first, last in self.spans)

    def week(self, day: date) -> Week:
        """Return the letter of a day's week; empty if none is set."""
        if self.letter is None:
            return ""
        since, week = self._first_of_week(self.letter.on), self._first_of_week(day)
        weeks = days_between(*sorted((since, week)))[::7]
        turns = sum(any(map(self.is_school, days_between(w, w + timedelta(days=7)))) for w in weeks)
        if turns % 2 == 0:
            return self.letter.week
        return "B" if self.letter.week == "A" else "A"

    def cycle_day(self, day: date) -> int:
        """Return the cycle day of a day; 0 if none is set or there is no school."""
        if self.cycle is None or not self.is_school(day):
            return 0
        first, last = sorted((self.cycle.on, day))
        turns = sum(map(self.is_school, days_between(first, last)))
        turns = turns if day >= self.cycle.on else -turns
        return (self.cycle.day - 1 + turns) % self.cycle.length + 1

    def lessons(self, day: date) -> tuple[Lesson, ...]:
        """Return the lessons of a day, by time."""
        if not self.is_school(day):
            return ()
        week, number = self.week(day), self.cycle_day(day)
        lessons = (
            Lesson(slot.begin, slot.end, roster, day)
            for roster, slots in self.slots.items()
            for slot in slots
            if _is_on(slot, day.weekday(), week, number)
        )
        return tuple(sorted(lessons, key=lambda lesson: (lesson.begin, lesson.roster)))

    def expected_lessons(self, now: datetime, today: date) -> tuple[Lesson, ...]:
        """Return the lessons going on; if there are none, the next ones, all that begin together.

        `now` is the local instant and `today` its school day.
        """
        minute = minutes_since_midnight(now, today)
        on = tuple(lesson for lesson in self.lessons(today) if lesson.is_on(now, today))
        return on or next(self._upcoming(today, minute), ())

    def _upcoming(self, today: date, minute: int) -> Iterator[tuple[Lesson, ...]]:
        for ahead in range(AHEAD):
            day = today + timedelta(days=ahead)
            later = [lesson for lesson in self.lessons(day) if ahead or lesson.begin > minute]
            if later:
                yield tuple(lesson for lesson in later if lesson.begin == later[0].begin)

    def _first_of_week(self, day: date) -> date:
        """The first day of a day's week: Sunday if Sunday has school, else Monday."""
        return day - timedelta(days=day.weekday() if 6 in self.off else day.isoweekday() % 7)


@dataclass(frozen=True, slots=True)
class ExpectedClass:
    """A class that is here or comes next."""

    roster: str
    people: tuple[Person, ...]
    now: bool
    """Whether it is here or about to come; else it is the next."""
    today: bool
    """Whether it is today."""
    when: str
    """A phrase: "now, until 9:55", "on Monday at 9:10"."""


def minutes_since_midnight(now: datetime, today: date) -> int:
    """Return wall-clock minutes since the midnight of the school day; from 24:00 on, more than 1,440."""
    passed = now.replace(tzinfo=None) - datetime.combine(today, time())
    return int(passed.total_seconds() // 60)


def format_time(minute: int) -> str:
    """Format minutes after midnight: "9:10"."""
    return f"{minute // 60}:{minute % 60:02}"


def format_times(begin: int, end: int) -> str:
    """Format a begin and an end: "9:10-9:55"."""
    return f"{format_time(begin)}-{format_time(end)}"


def describe_time(lesson: Lesson, now: datetime, today: date) -> str:
    """Describe the time of a lesson: "now, until 9:55", "today at 9:10", "on Monday at 9:10"."""
    if lesson.is_on(now, today):
        early = lesson.begin > minutes_since_midnight(now, today)
        return f"at {format_time(lesson.begin)}" if early else f"now, until {format_time(lesson.end)}"
    ahead = (lesson.day - today).days
    day = {0: "today", 1: "tomorrow"}.get(ahead, f"on {lesson.day:%A}")
    if ahead > 6:
        day = f"on {long_day(lesson.day, today)}"
    return f"{day} at {format_time(lesson.begin)}"


def _is_on(slot: Slot, weekday: int, week: Week, number: int) -> bool:
    if slot.weekday is None:
        return slot.cycle_day == number
    return slot.weekday == weekday and slot.week in ("", week)


def next_school_day(table: Timetable, today: date) -> date:
    """Return today, if there is school, else the next day with school."""
    days = (today + timedelta(days=ahead) for ahead in range(AHEAD))
    return next(filter(table.is_school, days), today)
