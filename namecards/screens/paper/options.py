"""Print options: one line per option, changed with left and right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option as Row

from namecards.printing.options import Option
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.widgets.pick_list import PickList


class PrintOptionsScreen(Dialog[dict[str, str]]):
    """Returns the value of every option; None for no change."""

    DEFAULT_CSS = """
    PrintOptionsScreen {
        & > Vertical { max-height: 100%; padding: 0 1; }
        PickList { padding: 0; height: auto; max-height: 70vh; background: $surface; }
        #how { margin-top: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "turn(1)", "Next", id="options.next", tooltip="The next value"),
        Binding("space", "space", "Next", id="options.space", tooltip="The next value; in a text, a space"),
        Binding("left", "turn(-1)", "Previous", id="options.before", tooltip="The previous value"),
        Binding("enter,f6", "done", "Done", id="options.done", tooltip="Use these options", priority=True),
    ]

    def __init__(self, title: str, options: Sequence[Option], values: dict[str, str]) -> None:
        """Start with the current values."""
        super().__init__()
        self._title = title
        self._options = {option.key: option for option in options}
        self._values = dict(values)
        self._typing = ""
        """The line in which a number is being typed: its first digit replaces the old number."""

    def compose(self) -> ComposeResult:
        """One line per option."""
        with Vertical():
            yield Static(Content.styled(self._title, "bold"))
            yield PickList(*(Row(self._line(key), id=key) for key in self._options), markup=False)
            yield Static(
                Content("← → change a line; or type a number or text. Enter: done. Esc: cancel."), id="how"
            )

    def _line(self, key: str) -> Content:
        option, value = self._options[key], self._values[key]
        shown = dict(option.choices).get(value, value) or "type here"
        return Content.assemble(f"{option.title:<38}", (f"‹ {shown} ›", "bold"))

    def action_turn(self, by: int) -> None:
        """Choose the next value, or the previous one."""
        key = self._key
        option, value = self._options[key], self._values[key]
        values = [each for each, _ in option.choices]
        if option.text:
            return
        if values:
            self._set(key, values[(values.index(value) + by) % len(values)])
        else:
            self._set(key, str(min(option.most, max(option.least, int(value) + by))))

    def action_space(self) -> None:
        """Add a space to a text, else choose the next value."""
        key = self._key
        if self._options[key].text:
            self._set(key, f"{self._values[key]} ")
        else:
            self.action_turn(1)

    def on_key(self, event: events.Key) -> None:
        """Add a digit to a number or a letter to a text; backspace deletes one."""
        key = self._key
        option, value = self._options[key], self._values[key]
        typed = event.character or ""
        if option.text and event.is_printable and typed != " ":
            self._set(key, value + typed)
        elif not option.text and not option.choices and typed.isdecimal() and typed.isascii():
            longer = int((value if self._typing == key else "") + typed)
            self._typing = key
            self._set(key, str(longer if longer <= option.most else int(typed)))
        elif event.key == "backspace" and not option.choices:
            self._set(key, value[:-1] or ("" if option.text else "0"))

    def on_option_list_option_selected(self) -> None:
        """Choose the next value when the line at the cursor is clicked."""
        self.action_turn(1)

    @property
    def _key(self) -> str:
        return self.query_one(PickList).chosen_id or next(iter(self._options))

    def _set(self, key: str, value: str) -> None:
        self._values[key] = value
        self.query_one(PickList).replace_option_prompt(key, self._line(key))

    def action_done(self) -> None:
        """Return the options, numbers within their limits."""
        for key, option in self._options.items():
            if not option.choices and not option.text:
                self._values[key] = str(max(option.least, int(self._values[key])))
        self.dismiss(self._values)
