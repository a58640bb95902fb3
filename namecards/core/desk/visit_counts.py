"""Visits that count: how many came, by day, class, grade, period and reason.

A visit is what `all_visits` says: a recorded visit, or a note said that day, not an answer of a survey. A
person counts once a day.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Literal, get_args

from namecards.core.days import days_between, short_date, short_day
from namecards.core.desk.timetable import EARLY, Lesson, format_times
from namecards.core.grades import plain_grade
from namecards.core.people import PARENTS, STAFF, Person, count_people, natural_key, room

By = Literal["day", "class", "grade", "period", "reason"]
SpanKey = Literal["today", "week", "month", "year"]

BY: Mapping[By, str] = {by: by.capitalize() for by in get_args(By)}
"""What visits are counted by, with a title each."""
SPANS: Mapping[SpanKey, str] = {
    "today": "Today",
    "week": "This week",
    "month": "This month",
    "year": "This school year",
}
REASONS: Mapping[str, str] = {"reading": "reading", "printing": "printing", "help": "help", "class": "class"}
"""Why somebody came, by the key that is stored. To add one: a row, with another first letter (not `0`)."""
NO_REASON, NO_TIME, NO_CLASS, NO_GRADE = "no reason given", "no time", "no class", "no grade"
YEAR_BEGINS = (8, 1)
"""Month and day."""
FEW = 5
"""A class or grade with fewer people is joined with others wherever the counts leave the program."""
WEEKLY = 31
"""A span of more days is counted by the week."""
COUNTS = (
    "Counts each person once a day: greeted, marked as here, or with a note for that day, but not one about "
    "a whole class. Visits that nobody recorded are not counted."
)
"""What the numbers mean, for every place that shows them."""


@dataclass(frozen=True, slots=True)
class PersonDay:
    """One person on one day."""

    person: Person
    day: date
    minutes: tuple[int, ...] = ()
    """The minutes after midnight at which something was recorded, in order; none if no time is known."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnonymousVisits:
    """Visits without names, of a day or of a whole year: what a year's end leaves of them."""

    id: str
    """The first and the last day, with a blank between them."""
    since: date
    until: date
    visits: int
    people: int
    by: Mapping[By, Mapping[str, Sequence[int]]] = field(default_factory=dict)
    """The visits and the people of each label."""

    @property
    def is_day(self) -> bool:
        """Whether its visits are counted: those of a whole year are in its days, too."""
        return self.since == self.until


def last_nameless(counted: Iterable[AnonymousVisits]) -> date | None:
    """Return the last day of visits without names; visitors up to it are not known any more."""
    return max((each.until for each in counted), default=None)


@dataclass(frozen=True, slots=True)
class Count:
    """The visits under one heading, and the people who came."""

    label: str
    visits: int
    people: tuple[Person, ...]
    """Each once, in the order in which they came."""
    nameless: int = 0
    """How many people came at least, as counts say that have no names."""

    @property
    def number(self) -> int:
        """The number of people who came; at least, if some have no names."""
        return max(len(self.people), self.nameless)


@dataclass(frozen=True, slots=True)
class VisitReport:
    """The visits of a span of days, and the lessons that say which period it was."""

    since: date
    until: date
    came: tuple[PersonDay, ...]
    """By day and time."""
    lessons: Callable[[date], Sequence[Lesson]]
    is_school: Callable[[date], bool]
    begun: date | None = None
    """The first day with a visit at all; before it nothing was recorded."""
    counted: tuple[AnonymousVisits, ...] = ()
    """Earlier visits without names, by day."""

    @property
    def visits(self) -> int:
        """The number of visits."""
        return len(self.came) + sum(each.visits for each in self.counted if each.is_day)

    @property
    def people(self) -> int:
        """The number of different people who came; at least, if `is_least`."""
        with_names, on = len({each.person.id for each in self.came}), Counter(each.day for each in self.came)
        return max([with_names, *(each.people + each.is_day * on[each.since] for each in self.counted)])

    @property
    def is_least(self) -> bool:
        """Whether more people may have come: the counts of single days can't tell who came twice."""
        days = {each.since for each in self.counted if each.is_day}
        whole = [each for each in self.counted if not each.is_day]
        days |= {each.day for each in self.came} if days else set()
        is_told = any(each.since <= min(days) and max(days) <= each.until for each in whole if days)
        return len(days) > 1 and not is_told

    @property
    def visitors(self) -> str:
        """The number of people who came, in words: "412 people", or "at least 412 people"."""
        return f"{'at least ' * self.is_least}{count_people(self.people)}"

    @property
    def is_weekly(self) -> bool:
        """Whether the days are too many to be counted one by one."""
        return (self.until - self.first).days >= WEEKLY

    @property
    def first(self) -> date:
        """The first day to show: before the very first visit nothing was recorded."""
        return max(self.since, self.begun or self.since)

    def narrow(self, since: date) -> VisitReport:
        """Return the visits from a later day on."""
        came = tuple(each for each in self.came if each.day >= since)
        counted = tuple(each for each in self.counted if each.since >= since)
        return replace(self, since=since, came=came, counted=counted)

    def counts(self, by: By, weekly: bool = False) -> tuple[Count, ...]:
        """Count the visits by one thing; `weekly`: weeks in place of days. Only days may be empty.

        A person who came in two periods of a day counts in the first; both list the name.
        """
        visits = Counter(dict.fromkeys(self._days(weekly), 0) if by == "day" else {})
        people: dict[str, dict[str, Person]] = defaultdict(dict)
        for came in self.came:
            labels = self._labels(came, by, weekly)
            for label in labels:
                visits[label] += label == labels[0]
                people[label].setdefault(came.person.id, came.person)
        nameless = self._add_counted(visits, by, weekly)
        rows = (
            Count(label, n, tuple(people[label].values()), nameless[label]) for label, n in visits.items()
        )
        return tuple(sorted(rows, key=lambda count: _order(count, by)))

    def _add_counted(self, visits: Counter[str], by: By, weekly: bool) -> Counter[str]:
        """Add visits without names; return how many people each label has at least."""
        least: Counter[str] = Counter()
        named = Counter((self._labels(came, by, weekly)[0], came.day) for came in self.came if self.counted)
        for each in self.counted:
            day = {_day_label(each.since, weekly): [each.visits, each.people]} if each.is_day else {}
            for label, (count, people) in (day if by == "day" else each.by.get(by, {})).items():
                visits[label] += count * each.is_day
                least[label] = max(least[label], people + each.is_day * named[label, each.since])
        return least

    def _labels(self, came: PersonDay, by: By, weekly: bool) -> tuple[str, ...]:
        if by == "day":
            return (_day_label(came.day, weekly),)
        if by == "class":
            return (class_of(came.person),)
        if by == "grade":
            return (grade_of(came.person),)
        if by == "reason":
            return (REASONS.get(came.reason, came.reason) or NO_REASON,)
        periods = (_period(minute, self.lessons(came.day)) for minute in came.minutes)
        return tuple(dict.fromkeys(periods)) or (NO_TIME,)

    def _days(self, weekly: bool) -> list[str]:
        days = days_between(self.first, self.until + timedelta(days=1))
        return [_day_label(day, weekly) for day in days if self.is_school(day)]


def class_of(person: Person) -> str:
    """Return the one class that a person's visits count in, so that the classes add up to all visits."""
    if person.homeroom:
        return room(person.homeroom)
    return next(iter(person.classes), "") or _role_name(person) or NO_CLASS


def grade_of(person: Person) -> str:
    """Return the grade that a person's visits count in."""
    if person.grade:
        return f"Grade {plain_grade(person.grade)}"
    return _role_name(person) or NO_GRADE


def join_few(counts: Sequence[Count], by: By, most: int = 1000) -> tuple[Count, ...]:
    """Join the classes or grades with fewer than `FEW` people, so that nobody can be told from a count.

    If those together are still fewer, the next smallest joins them; so it does if more than `most` are left.
    """
    if by not in ("class", "grade"):
        return tuple(counts)
    small = sorted(counts, key=lambda count: count.number)
    joined: list[Count] = []
    while small and (small[0].number < FEW or 0 < _people(joined) < FEW or len(small) > most):
        joined.append(small.pop(0))
    if not joined:
        return tuple(counts)
    people = {person.id: person for count in joined for person in count.people}
    other = Count(
        f"other {_PLURAL[by]}", sum(count.visits for count in joined), tuple(people.values()), _people(joined)
    )
    return (*(count for count in counts if count not in joined), other)


_PLURAL = {"class": "classes", "grade": "grades"}


def few_sentence(counts: Sequence[Count], by: By) -> str:
    """Say that small classes or grades were joined; empty if none were."""
    if join_few(counts, by) == tuple(counts):
        return ""
    return f"{_PLURAL[by].capitalize()} with fewer than {FEW} people here are counted together."


def first_day_of(span: SpanKey, today: date) -> date:
    """Return the first day of a span that ends today; a school year begins in August."""
    if span == "today":
        return today
    if span == "week":
        return today - timedelta(days=today.weekday())
    if span == "month":
        return today.replace(day=1)
    this = date(today.year, *YEAR_BEGINS)
    return this if this <= today else date(today.year - 1, *YEAR_BEGINS)


def label_text(label: str, by: By, weekly: bool) -> str:
    """Format the label of a count: a day as "Mon 23 Nov", a week as its Monday, "23 Nov"."""
    if by != "day":
        return label
    day = date.fromisoformat(label)
    return short_date(day) if weekly else short_day(day, day)


def _people(counts: Iterable[Count]) -> int:
    return sum(count.number for count in counts)


def _role_name(person: Person) -> str:
    return {"student": "", "parent": PARENTS}.get(person.role, STAFF)


def _day_label(day: date, weekly: bool) -> str:
    return (day - timedelta(days=day.weekday()) if weekly else day).isoformat()


def _period(minute: int, lessons: Sequence[Lesson]) -> str:
    """Name the lesson that was on or about to begin; else the hour."""
    on = [lesson for lesson in lessons if lesson.begin - EARLY <= minute < lesson.end]
    started = [lesson for lesson in on if lesson.begin <= minute] or on
    if started:
        return format_times(started[-1].begin, started[-1].end)
    hour = minute // 60 % 24  # from midnight on, a school day counts on: 24:30 is 0:30
    return format_times(hour * 60, (hour + 1) * 60)


def _order(count: Count, by: By) -> tuple[object, ...]:
    if by == "reason":
        return (count.label == NO_REASON, -count.visits, count.label)
    last = count.label in (NO_TIME, NO_CLASS, NO_GRADE)
    return (last, natural_key(count.label))
