"""A small menu over a screen: one key per choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.screens.dialogs.dialog import Dialog, ask
from namecards.screens.keys import bind


class MenuScreen(Dialog[str]):
    """Returns the key of the choice, or None."""

    DEFAULT_CSS = """
    MenuScreen {
        OptionList { border: none; padding: 0; height: auto; max-height: 60vh; background: $surface; }
        OptionList:focus { border: none; background-tint: transparent; }
        #how { margin-top: 1; }
    }
    """
    ABOUT = "Press the key before a line, or choose a line with up and down, then Enter."
    BINDINGS = [bind("f8", "dismiss(None)", "", "Close without choosing", show=False)]

    def __init__(self, title: str, choices: Mapping[str, str], at: int | None = 0) -> None:
        """`choices`: for each key, what it does; the cursor begins at one of them, or at none."""
        super().__init__()
        self._title = title
        self._choices = choices
        self._at = at

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(Content(self._title), id="title")
            yield OptionList(*(_option(key, what) for key, what in self._choices.items()), markup=False)
            yield Static(Content("Press a key, or ↑ ↓ and Enter. Esc closes."), id="how")

    def on_mount(self) -> None:
        self.query_one(OptionList).highlighted = self._at

    def on_key(self, event: events.Key) -> None:
        """Choose by a key; its capital letter is as good, if that is no other choice."""
        typed = event.character or ""
        if chosen := [key for key in (typed, typed.swapcase()) if key in self._choices]:
            event.stop()
            self.dismiss(chosen[0])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)


def _option(key: str, what: str) -> Option:
    return Option(Content.assemble((f"{key}  ", "bold $accent"), what), id=key)


def choose(asker: Screen[Any], title: str, choices: Mapping[str, str], then: Callable[[str], object]) -> None:
    """Show a menu over a screen; `then` gets the key of the choice."""
    ask(asker, MenuScreen(title, choices), then)


def choose_after_enter(
    asker: Screen[Any], title: str, choices: Mapping[str, str], then: Callable[[str], object]
) -> None:
    """Show a menu that an Enter opened; the cursor begins nowhere, so a second Enter chooses nothing."""
    ask(asker, MenuScreen(title, choices, at=None), then)


def confirm(asker: Screen[Any], title: str, yes: str, no: str, then: Callable[[], object]) -> None:
    """Ask a question that y answers with yes, and n with no; a second Enter answers no."""
    ask(asker, MenuScreen(title, {"y": yes, "n": no}, at=1), lambda key: then() if key == "y" else None)
