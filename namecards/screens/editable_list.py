"""A list, and below it a line in which to type the value of the selected row."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static
from textual.widgets.option_list import Option

from namecards.collection.history import UndoResult
from namecards.core.errors import NamecardsError
from namecards.screens.base import UNDO, BaseScreen
from namecards.screens.keys import row_keys
from namecards.screens.text import NO_CLASS
from namecards.screens.widgets.lines import LineInput
from namecards.screens.widgets.pick_list import PickList


class EditableListScreen(BaseScreen):
    """Subclasses define the rows, the text of each, and how a text is saved."""

    DEFAULT_CSS = """
    EditableListScreen {
        .quiet { margin: 1 2; height: auto; }
        LineInput { margin: 1 2 0 2; }
    }
    """
    BINDINGS = [*row_keys("The row below", "The row above"), UNDO]
    HOW = ""
    """One sentence above the list: how to fill it in."""
    FIRST = 0
    """The number of the row selected at first."""
    _chosen: str | None = None
    _shown = ""
    """The text of the row as it was shown; another computer may have changed the row since."""
    _refused: str | None = None
    """A text that can't be understood; it is dropped when the row is left again."""

    def lines(self) -> Sequence[tuple[str, Content]]:
        """The rows, each with its id."""
        raise NotImplementedError

    def text_of(self, line: str) -> str:
        """The value of a row, as the user would type it."""
        raise NotImplementedError

    def hint(self, line: str) -> str:
        """An example of what to type for a row."""
        raise NotImplementedError

    def save(self, line: str, text: str) -> str:
        """Save the text typed for a row, and return the sentence to show. Raises `NamecardsError`."""
        raise NotImplementedError

    def make_aside(self) -> Widget:
        """Make what stands beside the rows where there is room."""
        raise NotImplementedError

    def show_aside(self) -> None:
        """Show in it what the rows come to."""
        raise NotImplementedError

    def body(self) -> ComposeResult:
        yield Static(Content(self.HOW), classes="quiet")
        with Horizontal():
            yield PickList(markup=False)
            yield self.make_aside()
        yield LineInput()
        yield Static(id="status")

    def on_mount(self) -> None:
        listed = self.query_one(PickList)
        listed.can_focus = False
        self.collection_changed()
        if listed.option_count:
            listed.highlighted = min(self.FIRST, listed.option_count - 1)
        self.query_one(Input).focus()

    def action_move(self, by: int) -> None:
        self.query_one(PickList).move(by)
        self._choose()

    def on_option_list_option_highlighted(self) -> None:
        """Select a row that was clicked; after two quick keys the first message comes late."""
        self._choose()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self._save(event.value)

    def action_back(self) -> None:
        """Save the line, then leave; one that can't be understood is dropped at the second Esc."""
        if self._is_kept("Esc"):
            super().action_back()

    def _is_kept(self, key: str) -> bool:
        """Save what is typed in the line that a key leaves; False, once for a text, if it can't be."""
        typed = self.query_one(Input).value.strip()
        if typed in (self._shown, self._refused):
            return True
        self._refused = typed
        return self._save(typed, f" {key} again discards the line.")

    def _save(self, typed: str, what_next: str = "") -> bool:
        """Save; an error is shown with what the next key does."""
        if line := self._chosen:
            try:
                self.notify_user(self.save(line, typed))
                self._show_saved(line)
                return True
            except NamecardsError as error:
                self.notify_user(f"{error}{what_next}", wrong=True)
        return False

    def show_undone(self, undone: UndoResult) -> None:
        super().show_undone(undone)
        if self._chosen:
            self._show_saved(self._chosen)

    def _show_saved(self, line: str) -> None:
        self._put(line)
        self.collection_changed()
        self.refresh_bindings()

    def _choose(self) -> None:
        """Edit the row at the cursor, and save what was typed for another; for the same row it stays."""
        listed = self.query_one(PickList)
        line = listed.chosen_id
        if line and line != self._chosen and not self._is_kept("↑ or ↓"):
            listed.highlighted = listed.get_option_index(self._chosen or "")
        elif line and line != self._chosen:
            self._chosen = line
            self.query_one(Input).placeholder = self.hint(line)
            self._put(line)

    def _put(self, line: str) -> None:
        box = self.query_one(Input)
        box.value = self._shown = self.text_of(line)
        box.select_all()

    def collection_changed(self) -> None:
        rows = [Option(content, id=line) for line, content in self.lines()]
        self.query_one(PickList).show(rows or [Option(Content(NO_CLASS), disabled=True)])
        self.show_aside()
