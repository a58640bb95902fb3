"""Which class comes when, and who is expected now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from namecards.verbs.plans import Plans

if TYPE_CHECKING:
    from namecards.core.desk.timetable import Cycle, Expected, Letter, Timetable


class Timetables(Plans):
    """The timetable."""

    @property
    def timetable(self) -> Timetable:
        """When each class comes, as it was typed, without the plan's days off."""
        from namecards.core.desk import timetable_typed
        from namecards.core.desk.timetable import Timetable

        table = Timetable(
            letter=self.chosen("timetable.week", None, self._letter),
            cycle=self.chosen("timetable.cycle", None, self._cycle),
        )
        with_off = partial(timetable_typed.with_off, table, today=date.min)
        table = self._readable("timetable.off", table, with_off, self.choice("timetable.off", "sat sun"))
        slots = {}
        for kept in self._db.table("timetable").all():
            id, comes = str(kept.doc_id), str(kept.get("comes", ""))
            if lessons := self._readable(f"timetable of {id}", None, timetable_typed.parse, comes):
                slots[id] = lessons
        return replace(table, slots=slots)

    def set_timetable(self, table: Timetable) -> None:
        """Keep when each class comes."""
        from namecards.core.days import written_off
        from namecards.core.desk.timetable_typed import written

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

    def _letter(self, text: str) -> Letter:
        """The A or B week as it is stored. Raises `ValueError`."""
        from namecards.core.desk.timetable import Letter

        match text.split():
            case [on, "A" | "B" as week]:
                return Letter(self._day(on), week)
        raise ValueError(text)

    def _cycle(self, text: str) -> Cycle:
        """The day of the cycle as it is stored. Raises `ValueError`."""
        from namecards.core.desk.timetable import Cycle
        from namecards.core.desk.timetable_typed import LONGEST_CYCLE

        on, day, length = text.split()
        cycle = Cycle(self._day(on), int(day), int(length))
        if not 1 <= cycle.day <= cycle.length <= LONGEST_CYCLE:
            raise ValueError(text)
        return cycle
