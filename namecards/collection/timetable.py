"""The timetable: when each class comes, and which is expected now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from namecards.collection.people import People
from namecards.collection.settings import Settings
from namecards.core.changes import Change
from namecards.core.desk import timetable_parser
from namecards.core.desk.errors import BadTimetable
from namecards.core.desk.timetable import ExpectedClass, Timetable, describe_time
from namecards.core.settings import PlanSettings, TimetableSettings
from namecards.store.store import Store
from namecards.store.values import BadValue


@dataclass(frozen=True, slots=True)
class Lessons:
    """The lessons of one class, as they were typed."""

    id: str
    """The roster's name."""
    comes: str


class Timetables:
    """The timetable and the expected classes."""

    def __init__(self, store: Store, people: People, settings: Settings) -> None:
        self._store = store
        self._people = people
        self._settings = settings

    @property
    def current(self) -> Timetable:
        """The timetable without the plan's days off; `problems` reports lessons that can't be read."""
        settings = self._settings.get(TimetableSettings)
        slots = {}
        for lessons in self._store.documents.all("timetable", Lessons):
            try:
                slots[lessons.id] = timetable_parser.parse(lessons.comes)
            except BadTimetable:
                self._store.documents.problems.add(BadValue("timetable", lessons.id, "comes"))
        return Timetable(
            slots=slots, letter=settings.letter, cycle=settings.cycle, off=settings.off, spans=settings.spans
        )

    def update(self, table: Timetable) -> Change[Timetable]:
        """Save the timetable in one write."""
        comes: dict[str, Lessons | None] = dict.fromkeys(self.current.slots)
        for name, slots in table.slots.items():
            comes[name] = Lessons(name, timetable_parser.format_slots(slots))
        settings = TimetableSettings(letter=table.letter, cycle=table.cycle, off=table.off, spans=table.spans)
        changed = {settings.id: settings} if settings != self._settings.get(TimetableSettings) else {}
        return Change(table, self._store.documents.keep({"timetable": comes, "settings": changed}))

    def old_count(self) -> str:
        """Say that weeks or days are still counted from an earlier school year; empty if not."""
        return timetable_parser.old_count_sentence(self.current, self._store.today())

    def school_days(self) -> Timetable:
        """Return the timetable with the plan's weeks off added to its days without school."""
        table, plan = self.current, self._settings.get(PlanSettings)
        return replace(table, spans=tuple(dict.fromkeys((*table.spans, *plan.spans))))

    def expected_now(self) -> tuple[ExpectedClass, ...]:
        """Return the classes with a lesson now or soon, else the next ones; empty without a timetable."""
        if not self._store.documents.table("timetable"):
            return ()
        now, today, table = self._store.now(), self._store.today(), self.school_days()
        people = {roster.name: roster.people for roster in self._people.filled_rosters()}
        current = {name: slots for name, slots in table.slots.items() if name in people}
        return tuple(
            ExpectedClass(
                roster=lesson.roster,
                people=people[lesson.roster],
                now=lesson.is_on(now, today),
                today=lesson.day == today,
                when=describe_time(lesson, now, today),
            )
            for lesson in replace(table, slots=current).expected_lessons(now, today)
        )
