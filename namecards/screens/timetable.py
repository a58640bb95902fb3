"""The timetable: which class comes when, typed a line a class."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from namecards.core import timetable_typed as typed
from namecards.core.days import written_off
from namecards.core.people import EVERYONE
from namecards.core.timetable import Timetable, next_school_day
from namecards.screens.base import FormScreen, cells, short_day

NAME = 26
TODAY, OFF = "today", "off"
"""Ids of the two lines above the classes; no roster's id, which begins with a colon."""
HINTS = {
    TODAY: "A or B, or day 3 of 6; empty: every week is the same",
    OFF: "sat sun, 24 dec-3 jan",
}
HINT = "mon thu 9:10-9:55, or A mon 9:10, or day 3 9:10"


class TimetableScreen(FormScreen):
    """The rosters, and for each when it comes."""

    DEFAULT_CSS = """
    TimetableScreen {
        .quiet { margin: 1 2; height: auto; }
        OptionList { height: 1fr; border: none; padding: 0 2; background: $background; }
        OptionList { text-wrap: nowrap; text-overflow: ellipsis; }
        Input, Input:focus { border: none; height: 1; margin: 1 2 0 2; background: $panel; }
        #status { margin: 0 2; height: auto; min-height: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down", "move(1)", "Next", False, priority=True, id="timetable.down", tooltip="The next line"
        ),
        Binding(
            "up", "move(-1)", "Before", False, priority=True, id="timetable.up", tooltip="The line above"
        ),
    ]
    ABOUT = (
        "Up and down choose a class; type when it comes and press Enter: mon thu 9:10-9:55. An empty line "
        "takes it away. If the weeks take turns, say on the first line which one this is (A or B), and write "
        "A mon 9:10, B tue 10:00. If your school counts its days, say day 3 of 6 there, and write "
        "day 3 9:10. Days without school, here and in the plan, use up no day of the cycle; if the count is "
        "wrong after a snow day, type on the first line what today is."
    )
    HEADING = "timetable"
    _chosen: str | None = None

    def compose(self) -> ComposeResult:
        """The lines, and one to type in."""
        yield self.title_bar()
        yield Static(
            Content("Choose a class with up and down. Type when it comes. Enter keeps it."), classes="quiet"
        )
        yield OptionList(markup=False)
        yield Input()
        yield Static(id="status")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The first class is chosen."""
        listed = self.query_one(OptionList)
        listed.can_focus = False
        self._show()
        listed.highlighted = min(2, listed.option_count - 1)
        self.query_one(Input).focus()

    def collection_changed(self) -> None:
        """Another program wrote something."""
        self._show()

    def action_move(self, by: int) -> None:
        """Another line."""
        listed = self.query_one(OptionList)
        listed.action_cursor_down() if by > 0 else listed.action_cursor_up()
        self._choose(listed.highlighted_option)

    def on_option_list_option_highlighted(self) -> None:
        """By a click too, and when the list is shown; after two quick keys the first message is late."""
        self._choose(self.query_one(OptionList).highlighted_option)

    def _choose(self, option: Option | None) -> None:
        """This line can be changed; what is typed for the same one stays."""
        if option is None or option.id is None or option.id == self._chosen:
            return
        self._chosen = option.id
        box = self.query_one(Input)
        box.value = self._says(option.id, self.collection.timetable)
        box.placeholder = HINTS.get(option.id, HINT)
        box.select_all()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: keep the line that is chosen, or say what is not understood."""
        if self._chosen is None:
            return
        with self.telling():
            table = self._changed(self._chosen, event.value)
            self.collection.set_timetable(table)
            event.input.value = self._says(self._chosen, table)
            event.input.select_all()
            self.tell(typed.missing(table) or self._kept())
            self._show()

    def _changed(self, line: str, text: str) -> Timetable:
        table = self.collection.timetable
        if line == TODAY:
            return typed.with_today(table, text, self._day())
        if line == OFF:
            return typed.with_off(table, text, self.collection.today())
        return typed.with_roster(table, line[1:], text)

    def _says(self, line: str, table: Timetable) -> str:
        """What was typed of a line."""
        if line == TODAY:
            return typed.today_written(self.collection.school_days(), self._day())
        if line == OFF:
            return written_off(table.off, table.spans)
        return typed.written(table.slots.get(line[1:], ()))

    def _day(self) -> date:
        """Today, or the next day of school."""
        return next_school_day(self.collection.school_days(), self.collection.today())

    def _kept(self) -> str:
        """What follows: who comes next."""
        expected = self.collection.expected_now()
        if not expected:
            return "Saved."
        return f"Saved. Next: {', '.join(f'{e.roster} {e.when}' for e in expected)}."

    def _show(self) -> None:
        listed, table = self.query_one(OptionList), self.collection.timetable
        chosen = listed.highlighted or 0
        counts = {r.name: len(r.people) for r in self.collection.rosters() if r.name != EVERYONE}
        names = [*counts, *(name for name in table.slots if name not in counts)]
        day = self._day()
        today = "Today is" if day == self.collection.today() else f"{short_day(day)} is"
        lines = [
            Option(self._line(today, TODAY, table, "every week the same"), id=TODAY),
            Option(self._line("No school", OFF, table, "no days"), id=OFF),
        ]
        lines += [Option(self._line(name, f":{name}", table, "–"), id=f":{name}") for name in names]
        listed.clear_options()
        listed.add_options(lines)
        listed.highlighted = min(chosen, len(lines) - 1)

    def _line(self, label: str, line: str, table: Timetable, nothing: str) -> Content:
        says = self._says(line, table)
        return Content.assemble(
            f"{cells(label, NAME)}  ", (says or nothing, "bold $accent" if says else "$text-muted")
        )
