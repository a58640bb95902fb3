"""Which class comes when, and who is expected now."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from namecards.core.errors import NoTimetable
from namecards.verbs.plans import Plans

if TYPE_CHECKING:
    from namecards.core.desk.timetable import Cycle, Expected, Letter, Timetable


class Timetables(Plans):
    """The timetable."""

    @property
    def timetable(self) -> Timetable:
        """When each class comes, as it was typed, without the plan's days off."""
        from namecards.core.desk import timetable_parser
        from namecards.core.desk.timetable import Timetable

        table = Timetable(letter=self._letter(), cycle=self._cycle())
        with suppress(NoTimetable):
            table = timetable_parser.with_off(table, self.choice("timetable.off", "sat sun"), date.min)
        slots = {}
        for kept in self._db.table("timetable").all():
            with suppress(NoTimetable):  # somebody's editor spoilt the line
                slots[str(kept.doc_id)] = timetable_parser.parse(kept.get("comes", ""))
        return replace(table, slots=slots)

    def set_timetable(self, table: Timetable) -> None:
        """Keep when each class comes."""
        from namecards.core.days import written_off
        from namecards.core.desk.timetable_parser import written

        before = self.timetable
        gone = dict.fromkeys(name for name in before.slots if name not in table.slots)
        comes = {name: {"comes": written(slots)} for name, slots in table.slots.items()}
        self._db.table("timetable").put(gone | comes)
        letter, cycle = table.letter, table.cycle
        self.choose("timetable.off", written_off(table.off, table.spans))
        self.choose("timetable.week", f"{letter.on} {letter.week}" if letter else "")
        self.choose("timetable.cycle", f"{cycle.on} {cycle.day} {cycle.length}" if cycle else "")

    def school_days(self) -> Timetable:
        """The timetable as it counts: with the plan's weeks and days off as days without school."""
        table = self.timetable
        return replace(table, spans=tuple(dict.fromkeys((*table.spans, *self.plan.spans))))

    def expected_now(self) -> tuple[Expected, ...]:
        """Whose lesson is on or about to begin; if nobody's, who comes next. Empty without a timetable."""
        if not self._db.table("timetable"):
            return ()
        from namecards.core.desk.timetable import Expected, when

        now, today = self._clock(), self.today()
        people = {roster.name: roster.people for roster in self.rosters()}
        lessons = self.school_days().expected(now, today)
        return tuple(
            Expected(
                roster=lesson.roster,
                people=people[lesson.roster],
                now=lesson.is_on(now, today),
                today=lesson.day == today,
                when=when(lesson, now, today),
            )
            for lesson in lessons
            if people.get(lesson.roster)
        )

    def _letter(self) -> Letter | None:
        from namecards.core.desk.timetable import Letter

        match self.choice("timetable.week", "").split():
            case [on, "A" | "B" as week]:
                return Letter(date.fromisoformat(on), week)
        return None

    def _cycle(self) -> Cycle | None:
        from namecards.core.desk.timetable import Cycle

        match self.choice("timetable.cycle", "").split():
            case [on, day, length]:
                return Cycle(date.fromisoformat(on), int(day), int(length))
        return None
