"""Drill settings: a line each, yes or no."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.settings import DrillSettings
from namecards.screens.base import BaseScreen
from namecards.screens.widgets.pick_list import PickList

LINES = {field.name: field.metadata for field in fields(DrillSettings) if "title" in field.metadata}
"""The title and meaning of each setting, by its field."""


class DrillSettingsScreen(BaseScreen):
    """Every change is saved at once."""

    DEFAULT_CSS = """
    DrillSettingsScreen {
        #intro { padding: 1 2 0 2; height: auto; color: $text-muted; }
        PickList { padding: 1 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter,space", "change", "Change", id="drill-settings.change", tooltip="Yes or no; saved at once"
        ),
    ]
    ABOUT = "For every drill. Choose a line with up and down; Enter or Space changes it and saves at once."
    HEADING = "drill settings"

    def __init__(self, collection: Collection) -> None:
        """Show the settings as they are."""
        super().__init__(collection)
        self._settings = collection.settings.get(DrillSettings)

    def body(self) -> ComposeResult:
        """A line a setting."""
        yield Static(Content("Enter or Space changes the line under the cursor."), id="intro")
        options = (Option(_line(name, self._settings), id=name) for name in LINES)
        yield PickList(*options, markup=False)

    def action_change(self) -> None:
        """Turn yes into no, and no into yes."""
        listed = self.query_one(PickList)
        name = listed.chosen_id
        if not name:
            return
        change: dict[str, Any] = {name: not getattr(self._settings, name)}
        changed = replace(self._settings, **change)
        with self.show_errors():
            self.collection.settings.update(changed)
            self._settings = changed
        listed.replace_option_prompt(name, _line(name, self._settings))

    def on_option_list_option_selected(self) -> None:
        """Change the line that was clicked, or under the cursor."""
        self.action_change()


def _line(name: str, settings: DrillSettings) -> Content:
    line, yes = LINES[name], getattr(settings, name)
    sign = ("yes  ", "bold $success") if yes else ("no   ", "bold $text-muted")
    return Content.assemble(sign, (line["title"], "bold"), f"\n     {line['meaning']}")
