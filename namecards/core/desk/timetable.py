"""Which class comes when: by weekday, in A and B weeks, or on the days of a cycle (day 1 to day 6).

Days without school use up no day of the cycle, and weeks without a day of school no letter. Times are those
of the clock on the wall, in minutes after midnight, so that summer time needs no rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from namecards.core.days import Span, days_between
from namecards.core.people import Person
from namecards.core.settings import Cycle, Letter, Week

EARLY = 10
"""Minutes before a lesson from which its class is expected."""
AHEAD = 42
"""Days looked ahead for the next lesson: longer than any holiday but the long one."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One lesson that comes again: on a weekday, perhaps only in A or B weeks, or on a day of the cycle."""

    begin: int
    end: int
    weekday: int | None = None
    """Monday is 0; None on a day of the cycle."""
    week: Week = ""
    """Empty: every week."""
    cycle_day: int = 0
    """From 1; 0 on a weekday."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson of a roster on one day."""

    begin: int
    end: int
    roster: str
    day: date

    def is_on(self, now: datetime, today: date) -> bool:
        """Whether the class is there, or about to come."""
        return self.day == today and self.begin - EARLY <= minutes_since_midnight(now, today) < self.end


@dataclass(frozen=True, slots=True)
class Timetable:
    """When every roster comes, and the days without school."""

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
        """The letter of a day's week; empty if none was said."""
        if self.letter is None:
            return ""
        since, week = self._first_of_week(self.letter.on), self._first_of_week(day)
        weeks = days_between(*sorted((since, week)))[::7]
        turns = sum(any(map(self.is_school, days_between(w, w + timedelta(days=7)))) for w in weeks)
        return self.letter.week if turns % 2 == 0 else _other(self.letter.week)

    def cycle_day(self, day: date) -> int:
        """Which day of the cycle a day is; 0 if none was said or there is no school."""
        if self.cycle is None or not self.is_school(day):
            return 0
        first, last = sorted((self.cycle.on, day))
        turns = sum(map(self.is_school, days_between(first, last)))
        turns = turns if day >= self.cycle.on else -turns
        return (self.cycle.day - 1 + turns) % self.cycle.length + 1

    def lessons(self, day: date) -> tuple[Lesson, ...]:
        """The lessons of a day, in the order in which they come."""
        if not self.is_school(day):
            return ()
        week, number = self.week(day), self.cycle_day(day)
        return tuple(
            sorted(
                (
                    Lesson(slot.begin, slot.end, roster, day)
                    for roster, slots in self.slots.items()
                    for slot in slots
                    if _is_on(slot, day.weekday(), week, number)
                ),
                key=lambda lesson: (lesson.begin, lesson.roster),
            )
        )

    def expected_lessons(self, now: datetime, today: date) -> tuple[Lesson, ...]:
        """The lessons that are on; if there is none, those that come next, all that begin together.

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
        """The first day of a day's week: Sunday where Sunday has school, else Monday."""
        return day - timedelta(days=day.weekday() if 6 in self.off else day.isoweekday() % 7)


@dataclass(frozen=True, slots=True)
class ExpectedClass:
    """A class that is there, or comes next."""

    roster: str
    people: tuple[Person, ...]
    now: bool
    """Whether they are there or about to come; else they are the next."""
    today: bool
    """Whether it is today."""
    when: str
    """In a sentence: "now, until 9:55", "on Monday at 9:10"."""


def minutes_since_midnight(now: datetime, today: date) -> int:
    """Minutes on the wall clock since the midnight at which the school day began; after 24:00, more."""
    passed = now.replace(tzinfo=None) - datetime.combine(today, time())
    return int(passed.total_seconds() // 60)


def format_time(minute: int) -> str:
    """Minutes after midnight as a clock shows them: "9:10"."""
    return f"{minute // 60}:{minute % 60:02}"


def format_times(begin: int, end: int) -> str:
    """From when to when: "9:10-9:55"."""
    return f"{format_time(begin)}-{format_time(end)}"


def describe_time(lesson: Lesson, now: datetime, today: date) -> str:
    """When a lesson is, in a sentence: "now, until 9:55", "today at 9:10", "on Monday at 9:10"."""
    if lesson.is_on(now, today):
        early = lesson.begin > minutes_since_midnight(now, today)
        return f"at {format_time(lesson.begin)}" if early else f"now, until {format_time(lesson.end)}"
    ahead = (lesson.day - today).days
    day = {0: "today", 1: "tomorrow"}.get(ahead, f"on {lesson.day:%A}")
    if ahead > 6:
        day = f"on {lesson.day:%A} {lesson.day.day} {lesson.day:%B}"
    return f"{day} at {format_time(lesson.begin)}"


def _is_on(slot: Slot, weekday: int, week: Week, number: int) -> bool:
    if slot.weekday is None:
        return slot.cycle_day == number
    return slot.weekday == weekday and slot.week in ("", week)


def _other(week: Week) -> Week:
    return "B" if week == "A" else "A"


def next_school_day(table: Timetable, today: date) -> date:
    """Today, if there is school, or the next day with school."""
    days = (today + timedelta(days=ahead) for ahead in range(AHEAD))
    return next(filter(table.is_school, days), today)
