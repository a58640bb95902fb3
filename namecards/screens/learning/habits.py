"""How the drill asks: a few choices, each yes or no."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.learning.habits import Habits
from namecards.screens.base import BaseScreen
from namecards.screens.key_bar import Keys

CHOICES = {
    "fast": ("Say the name instead of typing it", "Two keys: knew and forgot. Faster, a little less sure."),
    "guess": ("Guess a new face first", "Before its name is shown. A guess is never scored."),
    "flash": ("Show the right name once more", "Beside the next face, without a stop."),
    "four": ("Hard and easy as well", "When you say names: h and e beside knew and forgot."),
    "faces": ("Ask for faces, too", "The name is shown, you picture the face: once a name holds for a week."),
}
"""What each choice is called, and what it means."""


class HabitsScreen(BaseScreen):
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
        self._habits = collection.habits

    def compose(self) -> ComposeResult:
        """A line a choice."""
        yield self.title_bar()
        yield Static(Content("Enter or Space changes the line under the cursor."), id="intro")
        yield OptionList(*(_option(name, self._habits) for name in CHOICES), markup=False)
        yield Keys()

    def action_change(self) -> None:
        """Yes becomes no, no becomes yes."""
        listed = self.query_one(OptionList)
        option = listed.highlighted_option
        if option is None or option.id is None:
            return
        changed = replace(self._habits, **{option.id: not getattr(self._habits, option.id)})
        with self.telling():
            self.collection.set_habits(changed)
            self._habits = changed
        listed.replace_option_prompt(option.id, _line(option.id, self._habits))

    def on_option_list_option_selected(self) -> None:
        """Enter or a click on a line."""
        self.action_change()


def _option(name: str, habits: Habits) -> Option:
    return Option(_line(name, habits), id=name)


def _line(name: str, habits: Habits) -> Content:
    what, means = CHOICES[name]
    yes = getattr(habits, name)
    sign = ("yes  ", "bold $success") if yes else ("no   ", "bold $text-muted")
    return Content.assemble(sign, (what, "bold"), f"\n     {means}")
