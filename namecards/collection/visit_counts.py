"""Counts of visits, by day, class, grade, period and reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from namecards.collection.notes import Notes
from namecards.collection.people import People
from namecards.collection.timetable import Timetables
from namecards.core.desk.notes import Visit, all_visits
from namecards.core.desk.timetable import minutes_since_midnight
from namecards.core.desk.visit_counts import AnonymousVisits, PersonDay, VisitReport
from namecards.core.errors import Unread
from namecards.core.grades import grades_up, told_grade
from namecards.core.grouping import group
from namecards.core.learning.memory import school_day
from namecards.core.people import Person
from namecards.store.documents import undone_lines
from namecards.store.store import Store

_PLACE = ("grade", "homeroom", "classes")


class VisitCounts:
    """Counts visits."""

    def __init__(self, store: Store, people: People, notes: Notes, timetable: Timetables) -> None:
        self._store = store
        self._people = people
        self._notes = notes
        self._timetable = timetable
        self._earlier = _EarlierClasses(store)

    def report(self, since: date, until: date) -> VisitReport:
        """Return the visits of a span of days, also of people who have left, each in the class of its day."""
        people = self._people.by_id()
        visits = tuple(all_visits(self._notes.all(), self._store.documents.all("visits", Visit)))
        shown = (each for each in visits if since <= each.day <= until and each.person in people)
        came = []
        for (id, day), same in group(((visit.person, visit.day), visit) for visit in shown).items():
            person = self._earlier.as_of(people[id], day)
            minutes = {self._minute(visit.at, day) for visit in same}
            known = tuple(sorted(minute for minute in minutes if minute is not None))
            reason = next((visit.reason for visit in same if visit.reason), "")
            came.append(PersonDay(person, day, known, reason))
        came.sort(key=lambda each: (each.day, each.minutes[:1] or (24 * 60,), each.person.display))
        table = self._timetable.school_days()
        every = list(self._store.documents.all("visit_counts", AnonymousVisits))
        first_day = min((*(visit.day for visit in visits), *(each.since for each in every)), default=None)
        counted = (each for each in every if since <= each.since and each.until <= until)
        counts = tuple(sorted(counted, key=lambda each: each.since))
        return VisitReport(since, until, tuple(came), table.lessons, table.is_school, first_day, counts)

    def _minute(self, at: datetime | None, day: date) -> int | None:
        """The minute of a day at which a visit was saved; None if it was written down on another day."""
        local = at.astimezone(self._store.now().tzinfo) if at else None
        return minutes_since_midnight(local, day) if local and school_day(local) == day else None


class _EarlierClasses:
    """Reads the journal once for each change of people: a visit counts in the class of its day."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._version = -1
        self._years: Mapping[str, list[tuple[date, Mapping[str, Any]]]] = {}

    def as_of(self, person: Person, day: date) -> Person:
        """Return the person as of a day: in the last place of the school year that it is in."""
        version = self._store.documents.storage.version("people")
        if self._version != version:
            with suppress(Unread):  # home says which file; until it is there the classes are those of today
                self._years, self._version = self._read(), version
        place = next((place for end, place in self._years.get(person.id, ()) if day < end), None)
        return person if place is None else _put(person, place)

    def _read(self) -> Mapping[str, list[tuple[date, Mapping[str, Any]]]]:
        """The day on which each earlier year of each person ended, and the place that they had until then."""
        lines = [each.line for each in self._store.documents.all_lines()]
        skipped, zone = undone_lines(lines), self._store.now().tzinfo
        now: dict[str, dict[str, Any]] = {}
        years: dict[str, list[tuple[date, Mapping[str, Any]]]] = defaultdict(list)
        for line in lines:
            if line.table != "people" or line.undo or line.key in skipped:
                continue
            before = now.get(line.id, {})
            fields = {**before, **dict.fromkeys(line.drop, ""), **(line.new or line.set or {})}
            now[line.id] = {name: fields[name] for name in _PLACE if fields.get(name)}
            if (grades_up(_grade(before), _grade(now[line.id])) or 0) > 0:
                years[line.id].append((school_day(line.at.astimezone(zone)), before))
        return years


def _grade(place: Mapping[str, Any]) -> str:
    return told_grade(
        str(place.get("grade", "")), map(str, (place.get("homeroom", ""), *place.get("classes", ())))
    )


def _put(person: Person, place: Mapping[str, Any]) -> Person:
    grade, room, classes = (place.get(name, "") for name in _PLACE)
    return replace(person, grade=str(grade), homeroom=str(room), classes=tuple(map(str, classes)))
