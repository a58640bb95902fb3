"""Counts of visits, by day, class, grade, period and reason."""

from __future__ import annotations

from datetime import date, datetime

from namecards.collection.earlier_classes import EarlierClasses
from namecards.collection.notes import Notes
from namecards.collection.people import People
from namecards.collection.timetable import Timetables
from namecards.core.desk.notes import Visit, all_visits
from namecards.core.desk.timetable import minutes_since_midnight
from namecards.core.desk.visit_counts import AnonymousVisits, PersonDay, VisitReport
from namecards.core.learning.memory import school_day
from namecards.store.store import Store


class VisitCounts:
    """Counts visits."""

    def __init__(self, store: Store, people: People, notes: Notes, timetable: Timetables) -> None:
        self._store = store
        self._people = people
        self._notes = notes
        self._timetable = timetable
        self._earlier = EarlierClasses(store)

    def report(self, since: date, until: date) -> VisitReport:
        """Return the visits from one day to another, both included; people who have left count too.

        Somebody counts in the class of that day, not of today.
        """
        people, together = self._people.by_id(), dict[tuple[str, date], list[Visit]]()
        visits = tuple(all_visits(self._notes.all(), self._store.documents.all("visits", Visit)))
        for visit in visits:
            if since <= visit.day <= until and visit.person in people:
                together.setdefault((visit.person, visit.day), []).append(visit)
        came = [
            PersonDay(
                self._earlier.as_of(people[id], day),
                day,
                tuple(sorted({m for v in some if (m := self._minute(v.at, day)) is not None})),
                next((visit.reason for visit in some if visit.reason), ""),
            )
            for (id, day), some in together.items()
        ]
        came.sort(key=lambda each: (each.day, each.minutes[:1] or (24 * 60,), each.person.display))
        table = self._timetable.school_days()
        every = list(self._store.documents.all("visit_counts", AnonymousVisits))
        begun = min((*(visit.day for visit in visits), *(each.since for each in every)), default=None)
        counted = (each for each in every if since <= each.since and each.until <= until)
        known = tuple(sorted(counted, key=lambda each: each.since))
        return VisitReport(since, until, tuple(came), table.lessons, table.is_school, begun, known)

    def _minute(self, at: datetime | None, day: date) -> int | None:
        """The minute of a day at which a visit was saved; None if it was written down on another day."""
        local = at.astimezone(self._store.now().tzinfo) if at else None
        return minutes_since_midnight(local, day) if local and school_day(local) == day else None
