"""Print options: a switch for yes or no, a list of values, or a line to type in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual import events, on
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Select, Static, Switch

from namecards.printing.options import Option
from namecards.screens.keys import bind


class ValueSelect(Select[str], inherit_bindings=False):
    """A list of values; up and down go to another line, where Textual's own opens the list."""

    BINDINGS = [bind("enter,space", "show_overlay", "Values", "All values", show=False)]


class PrintOptions(VerticalScroll, can_focus=False):
    """One line per option of a kind; tells every change at once, so that the page follows."""

    DEFAULT_CSS = """
    PrintOptions {
        & > Horizontal { height: auto; }
        .label { width: 45%; max-width: 38; padding-right: 1; }
        Horizontal:focus-within .label { color: $accent; text-style: bold; }
        .word { width: 1fr; padding: 0 1; color: $text-muted; }
        Switch, Switch:focus { border: none; padding: 0; background: transparent; }
        ValueSelect, Input { width: 1fr; }
    }
    """
    BINDINGS = [
        bind("up", "go(-1)", "Up", "The line above", show=False),
        bind("down", "go(1)", "Down", "The line below", show=False),
        bind("left", "turn(-1)", "Previous", "The previous value", show=False),
        bind("right", "turn(1)", "Next", "The next value", show=False),
    ]

    class Changed(Message):
        """An option has another value."""

        def __init__(self, key: str, value: str) -> None:
            super().__init__()
            self.key, self.value = key, value

    def __init__(self, classes: str) -> None:
        super().__init__(classes=classes)
        self._options: dict[str, Option] = {}

    async def offer(self, options: Iterable[Option], values: Mapping[str, str]) -> None:
        """Show the options of a kind with their values, and go to the first one."""
        self._options = {option.key: option for option in options}
        await self.remove_children()
        titles = {key: Static(Content(each.title), classes="label") for key, each in self._options.items()}
        await self.mount_all(
            Horizontal(title, *_control(self._options[key], values[key])) for key, title in titles.items()
        )
        self._controls[0].focus()

    @property
    def _controls(self) -> list[Widget]:
        return [widget for widget in self.query(Widget) if isinstance(widget, Switch | ValueSelect | Input)]

    def action_go(self, by: int) -> None:
        controls, focused = self._controls, self.screen.focused
        at = controls.index(focused) + by if focused in controls else 0
        controls[max(0, min(at, len(controls) - 1))].focus()

    def action_turn(self, by: int) -> None:
        match self.screen.focused:
            case Switch() as switch:
                switch.toggle()
            case ValueSelect(id=str(key)) as values:
                all_values = [value for value, _ in self._options[key].choices]
                values.value = all_values[(all_values.index(str(values.value)) + by) % len(all_values)]

    @on(events.Click, ".label, .word")
    def _choose_line(self, event: events.Click) -> None:
        """The words of a line are clicked as its control: a switch alone is small, and nearly unseen."""
        row = event.control.query_ancestor(Horizontal) if event.control else None
        for control in (each for each in self._controls if each.parent is row):
            control.focus()
            if isinstance(control, Switch):
                control.toggle()

    @on(Input.Submitted)
    def _go_on(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_go(1)

    @on(Switch.Changed)
    @on(Select.Changed)
    @on(Input.Changed)
    def _tell(self, event: Switch.Changed | Select.Changed | Input.Changed) -> None:
        """Tell the value, a number within its limits."""
        event.stop()
        option, value = self._options[str(event.control.id)], str(event.value)
        if isinstance(event, Switch.Changed):
            value = "yes" if event.value else "no"
            event.control.query_ancestor(Horizontal).query_one(".word", Static).update(option.label(value))
        elif not option.text and not option.choices:
            value = str(max(option.least, min(int(value or 0), option.most)))
        self.post_message(self.Changed(option.key, value))


def _control(option: Option, value: str) -> Iterable[Widget]:
    """A switch says its value also in a word: its place and colour alone are a small sign."""
    if {each for each, _ in option.choices} == {"yes", "no"}:
        yield Switch(value == "yes", animate=False, id=option.key)
        yield Static(Content(option.label(value)), classes="word")
    elif option.choices:
        lines = [(label, each) for each, label in option.choices]
        yield ValueSelect(lines, allow_blank=False, value=value, compact=True, id=option.key)
    else:
        digits = None if option.text else r"\d{0,3}"
        yield Input(value, id=option.key, compact=True, restrict=digits, placeholder="type here")
