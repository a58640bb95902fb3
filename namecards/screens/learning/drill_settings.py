"""How the drill asks: a few choices, each yes or no."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.settings import DrillSettings
from namecards.screens.base import BaseScreen
from namecards.screens.widgets.key_bar import Keys

LINES = {field.name: field.metadata for field in fields(DrillSettings) if field.metadata}
"""A line a setting: its title, and what it means."""


class DrillSettingsScreen(BaseScreen):
    """Every change is kept at once."""

    DEFAULT_CSS = """
    HabitsScreen {
        #intro { padding: 1 2 0 2; height: auto; color: $text-muted; }
        OptionList { border: none; padding: 1 2; height: 1fr; background: $background; }
        OptionList:focus { border: none; background-tint: transparent; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "change", "Change", id="habits.change", tooltip="Yes or no; kept at once"),
    ]
    ABOUT = "How every drill asks. Up and down choose a line, Enter or Space changes it. It is kept at once."
    HEADING = "how the drill asks"

    def __init__(self, collection: Collection) -> None:
        """With what was chosen so far."""
        super().__init__(collection)
        self._habits = collection.settings.get(DrillSettings)

    def compose(self) -> ComposeResult:
        """A line a choice."""
        yield self.title_bar()
        yield Static(Content("Enter or Space changes the line under the cursor."), id="intro")
        yield OptionList(*(_option(name, self._habits) for name in LINES), markup=False)
        yield Keys()

    def action_change(self) -> None:
        """Yes becomes no, no becomes yes."""
        listed = self.query_one(OptionList)
        option = listed.highlighted_option
        if option is None or option.id is None:
            return
        change: dict[str, Any] = {option.id: not getattr(self._habits, option.id)}
        changed = replace(self._habits, **change)
        with self.show_errors():
            self.collection.settings.update(changed)
            self._habits = changed
        listed.replace_option_prompt(option.id, _line(option.id, self._habits))

    def on_option_list_option_selected(self) -> None:
        """Enter or a click on a line."""
        self.action_change()


def _option(name: str, habits: DrillSettings) -> Option:
    return Option(_line(name, habits), id=name)


def _line(name: str, habits: DrillSettings) -> Content:
    line, yes = LINES[name], getattr(habits, name)
    sign = ("yes  ", "bold $success") if yes else ("no   ", "bold $text-muted")
    return Content.assemble(sign, (line["title"], "bold"), f"\n     {line['meaning']}")
