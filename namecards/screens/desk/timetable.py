"""The timetable: when each class comes, one typed line for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from textual.content import Content

from namecards.core.days import format_days_off, short_day
from namecards.core.desk import timetable_parser
from namecards.core.desk.timetable import Timetable, format_times, next_school_day
from namecards.core.people import EVERYONE
from namecards.screens.editable_list import EditableListScreen
from namecards.screens.text import NO_CLASS, cells
from namecards.screens.widgets.panel import SidePanel
from namecards.screens.widgets.pick_list import PickList

NAME = 26
TODAY, OFF = "today", "off"
"""Ids of the two lines above the classes; the id of a class begins with a colon."""
HINTS = {TODAY: "A, B or day 3 of 6; empty: every week is the same", OFF: "sat sun, 24 dec-3 jan"}
AHEAD = 14
"""Days that are shown beside the rows."""
NOBODY = "Nobody comes yet. Type mon thu 9:10 for a class, press Enter, and its days are shown here."
HINT = "mon thu 9:10-9:55, or A mon 9:10, or day 3 9:10"


class TimetableScreen(EditableListScreen):
    """List the classes, each with the times when it comes."""

    ABOUT = (
        "Choose a class with up and down, type when it comes and press Enter: mon thu 9:10-9:55, M W F 9:10 "
        "AM, or daily 9:10. An empty line deletes its times. For alternating A/B weeks, type on the first "
        "line which week this is (A or B), and for a class A mon 9:10, B tue 10:00. For numbered school "
        "days, type day 3 of 6 on the first line, and day 3 9:10 for a class. Days without school, here and "
        "in the plan, are skipped in the count; if it is wrong after a snow day, type on the first line what "
        "today is."
    )
    HEADING = "timetable"
    HOW = "Choose a class with up and down, type when it comes, press Enter."
    FIRST = 2

    def lines(self) -> Sequence[tuple[str, Content]]:
        table = self.collection.timetable.current
        counts = {r.name: len(r.people) for r in self.collection.people.rosters() if r.name != EVERYONE}
        names = [*counts, *(name for name in table.slots if name not in counts)]
        day = self._day()
        today = self.collection.today()
        week = "A/B week or cycle day" if day == today else f"A/B or cycle, {short_day(day, today)}"
        return [
            self._line(week, TODAY, "none"),
            self._line("No school", OFF, "none"),
            *(
                self._line(name if counts.get(name) else f"{name} (nobody)", f":{name}", "–")
                for name in names
            ),
        ]

    def text_of(self, line: str) -> str:
        table = self.collection.timetable.current
        if line == TODAY:
            return timetable_parser.format_today(self.collection.timetable.school_days(), self._day())
        if line == OFF:
            return format_days_off(table.off, table.spans)
        return timetable_parser.format_slots(table.slots.get(line[1:], ()))

    def hint(self, line: str) -> str:
        return HINTS.get(line, HINT)

    def make_aside(self) -> SidePanel:
        return SidePanel()

    def show_aside(self) -> None:
        table, today = self.collection.timetable.school_days(), self.collection.today()
        days = [today + timedelta(days=ahead) for ahead in range(AHEAD)] if table.slots else []
        shown = [row for day in filter(table.is_school, days) for row in _day_rows(table, day, today)]
        nobody = NOBODY if self.query_one(PickList).option_count > self.FIRST else NO_CLASS
        self.query_one(SidePanel).show("", "The next days", shown or [Content(nobody)])

    def save(self, line: str, text: str) -> str:
        """Save the line; return who comes next, or what is still missing. Raises `BadTimetable`."""
        table = self._with_line(line, text)
        self.collection.timetable.update(table)
        old = self.collection.timetable.old_count()
        old = f"{old} Type on the first line what today is." if old else ""
        return timetable_parser.missing_sentence(table) or old or self._next_class()

    def _with_line(self, line: str, text: str) -> Timetable:
        table = self.collection.timetable.current
        if line == TODAY:
            return timetable_parser.with_today(table, text, self._day())
        if line == OFF:
            return timetable_parser.with_off(table, text, self.collection.today())
        return timetable_parser.with_roster(table, line[1:], text)

    def _day(self) -> date:
        """Today, or the next school day."""
        return next_school_day(self.collection.timetable.school_days(), self.collection.today())

    def _next_class(self) -> str:
        expected = self.collection.timetable.expected_now()
        if not expected:
            return "Saved."
        return f"Saved. Next: {', '.join(f'{e.roster} {e.when}' for e in expected)}."

    def _line(self, label: str, line: str, nothing: str) -> tuple[str, Content]:
        typed = self.text_of(line)
        style = "bold $accent" if typed else "$text-muted"
        return line, Content.assemble(f"{cells(label, NAME)}  ", (typed or nothing, style))


def _day_rows(table: Timetable, day: date, today: date) -> Iterator[Content]:
    """A heading, and a row a class."""
    counted = timetable_parser.format_today(table, day)
    yield Content.styled(f"{short_day(day, today)}{f' · {counted}' * bool(counted)}", "bold")
    for lesson in table.lessons(day):
        yield Content.assemble(f"  {cells(format_times(lesson.begin, lesson.end), 12)} ", lesson.roster)
    if not table.lessons(day):
        yield Content.styled("  –", "$text-muted")
