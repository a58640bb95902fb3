"""A screen to choose a file or folder, by typing its path or with the arrows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import sleep
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from namecards.core.errors import NamecardsError
from namecards.core.text import clean_line, clean_lines
from namecards.screens.keys import bind, row_keys
from namecards.screens.offered_places import OfferedPlace, is_there, places
from namecards.screens.widgets.lines import fill
from namecards.screens.widgets.panel import SidePanel
from namecards.screens.widgets.pick_list import PickList
from namecards.screens.working import WorkingScreen

REST = 0.15
"""Seconds after which the cursor rests: a held key does not read each file that it passes."""


class FileChooserScreen(WorkingScreen):
    """Base of screens that choose a file; a subclass reads it, and may offer more paths."""

    DEFAULT_CSS = """
    FileChooserScreen {
        #path { margin: 1 2 0 2; }
        PickList { margin: 0 2; padding: 1 1; text-wrap: wrap; }
        &.-wide #beside { width: 50%; }
        &.-narrow PickList { height: auto; max-height: 50%; }
        &.-narrow #beside { height: 1fr; max-height: 100%; }
        #status { margin: 0 2 1 2; }
    }
    """
    BINDINGS = [
        *row_keys("The file or folder below", "The one above"),
        bind("enter", "submit", "Open", "Open the folder, or show what is in the file", priority=True),
    ]
    INSTRUCTION = "Choose with up and down, or type a path. Enter shows a preview."
    PLACEHOLDER = "Path of a list, folder or zip"
    """Shown in the empty line."""
    BEGINS = False
    """True if the cursor begins on the first file."""

    _places: Sequence[OfferedPlace] = ()
    _offered_for: str | None = None
    """The typed text that the places are for."""
    _is_submitted = False
    """True while Enter waits for the places of the typed text."""
    looked_at: Path | None = None
    """The file of which the pane beside the places tells."""

    def body(self) -> ComposeResult:
        yield Input(id="path", placeholder=self.PLACEHOLDER)
        with Horizontal(classes="explained"):
            yield PickList(markup=False)
            yield SidePanel()
        yield from self.progress()

    def on_mount(self) -> None:
        self.notify_user(self.INSTRUCTION)
        self.query_one(PickList).can_focus = False
        self._offer("")

    async def action_submit(self) -> None:
        await self.query_one("#path", Input).action_submit()

    def recent_paths(self) -> Sequence[str]:
        """Return paths that were chosen before, newest first."""
        return ()

    def is_offered(self, place: OfferedPlace) -> bool:
        """Tell whether a place can be chosen here."""
        return True

    def holds(self, path: Path) -> Any:
        """Read in a worker what a file holds; None if that is known only in the preview."""

    def describe(self, held: Any) -> Sequence[Content]:
        """Say what a file holds; not in the worker, because it may look into the collection."""
        raise NotImplementedError

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        if event.option_index < len(self._places):
            self.look_into(self._places[event.option_index])

    def look_into(self, place: OfferedPlace) -> None:
        """Show what a file holds once the cursor rests on it."""
        self.looked_at = place.path
        show = partial(self._show_if_wanted, place.path)
        self.read_aside(lambda: self._rest_on(place), show, show, "holds")

    def _rest_on(self, place: OfferedPlace) -> Any:
        sleep(REST)
        return None if get_current_worker().is_cancelled or place.is_folder else self.holds(place.path)

    def _show_if_wanted(self, path: Path, held: Any) -> None:
        """Show what was read, unless another file was chosen meanwhile."""
        if held is not None and path == self.looked_at:
            self.show_held(path, held)

    def show_held(self, path: Path, held: Any) -> None:
        """Show beside the places what a file holds, or why it can't be read."""
        wrong = isinstance(held, NamecardsError)
        lines = [Content(clean_lines(str(held)))] if wrong else self.describe(held)
        about = Content.styled(self.ABOUT, "$text-muted")
        self.query_one(SidePanel).show("", clean_line(path.name), [Content("\n\n").join([*lines, about])])

    def read_path(self, path: Path | str) -> None:
        """Read the chosen file or folder."""
        raise NotImplementedError

    def on_input_changed(self, event: Input.Changed) -> None:
        """Offer the places of another path; what was said of the last one is over."""
        self.notify_user(self.INSTRUCTION)
        self.query_one(PickList).highlighted = self.looked_at = None
        self._offer(event.value)

    def _offer(self, typed: str) -> None:
        """List the folder in a worker: it may be on a slow disk."""
        self.read_aside(lambda: self._find_places(typed), partial(self._show_places, typed), group="places")

    def _find_places(self, typed: str) -> list[OfferedPlace]:
        return [place for place in places(typed, self.recent_paths(), Path.home()) if self.is_offered(place)]

    def _show_places(self, typed: str, places: list[OfferedPlace]) -> None:
        self._places, self._offered_for = places, typed
        listed = self.query_one(PickList)
        listed.set_options(Option(Content(clean_line(place.label))) for place in places)
        if self.BEGINS and places and not (typed or places[0].is_folder):
            listed.highlighted = 0
        if self._is_submitted:
            self._submit(typed)

    def action_move(self, by: int) -> None:
        """Move to another place; what was said of the last one is over."""
        self.notify_user(self.INSTRUCTION)
        self.query_one(PickList).move(by)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self._choose(self._places[event.option_index])

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Choose the place under the cursor, or read the typed path."""
        at = self.query_one(PickList).highlighted
        if at is not None and at < len(self._places):
            self._choose(self._places[at])
        elif event.value.strip():
            self._is_submitted = self._offered_for != event.value
            if not self._is_submitted:
                self._submit(event.value)

    def _submit(self, typed: str) -> None:
        """Read a typed path; of the beginning of a name take the one place that is offered."""
        self._is_submitted = False
        is_incomplete = bool(self._places) and not is_there(typed)
        if is_incomplete and len(self._places) == 1:
            self._choose(self._places[0])
        elif is_incomplete:
            self.notify_user(f"{len(self._places)} names begin like this. Choose one with up and down.")
        else:
            self.read_path(typed)

    def _choose(self, place: OfferedPlace) -> None:
        """Open a folder, or read a file, or a folder whose name can't be shown in the line."""
        if place.is_folder and clean_lines(str(place.path)) == str(place.path):
            fill(self.query_one("#path", Input), f"{place.path}{os.sep}")
        else:
            self.read_path(place.path)

    def action_back(self) -> None:
        self.workers.cancel_node(self)
        super().action_back()
