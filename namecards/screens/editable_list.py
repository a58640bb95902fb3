"""A list of things, one of which is chosen, and a line under it in which something about it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from namecards.screens.base import UNDO
from namecards.screens.forms import FormScreen
from namecards.screens.widgets.key_bar import Keys
from namecards.screens.widgets.pick_list import PickList

if TYPE_CHECKING:
    from namecards.collection.history import Undone


class TypedLinesScreen(FormScreen):
    """Subclasses say what the lines are, what was typed of each, and what comes of typing."""

    DEFAULT_CSS = """
    TypedLinesScreen {
        .quiet { margin: 1 2; height: auto; }
        OptionList { height: 1fr; border: none; padding: 0 2; background: $background; }
        OptionList { text-wrap: nowrap; text-overflow: ellipsis; }
        Input, Input:focus { border: none; height: 1; margin: 1 2 0 2; background: $panel; }
        #status { margin: 0 2; height: auto; min-height: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next", False, priority=True, id="lines.down", tooltip="The line below"),
        Binding("up", "move(-1)", "Before", False, priority=True, id="lines.up", tooltip="The line above"),
        UNDO,
    ]
    HOW = ""
    """One sentence above the list."""
    FIRST = 0
    """The number of the line that is chosen to begin with."""
    _chosen: str | None = None

    def lines(self) -> Sequence[tuple[str, Content]]:
        """The lines, each with its id."""
        raise NotImplementedError

    def says(self, line: str) -> str:
        """What was typed of a line, as it would be typed again."""
        raise NotImplementedError

    def hint(self, line: str) -> str:
        """What may be typed of a line."""
        raise NotImplementedError

    def keep(self, line: str, text: str) -> str:
        """Keep what was typed of a line; the sentence to say. A mistake is raised as a `NamecardsError`."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """The lines, and one to type in."""
        yield self.title_bar()
        yield Static(Content(self.HOW), classes="quiet")
        yield PickList(markup=False)
        yield Input()
        yield Static(id="status")
        yield Keys()

    def on_mount(self) -> None:
        """The first line is chosen."""
        listed = self.query_one(OptionList)
        listed.can_focus = False
        self._show()
        if listed.option_count:
            listed.highlighted = min(self.FIRST, listed.option_count - 1)
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

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: keep what was typed of the line, or say what is not understood."""
        if self._chosen is None:
            return
        line = self._chosen
        with self.show_errors():
            self.notify_user(self.keep(line, event.value))
            self._kept(line)

    def show_undone(self, undone: Undone) -> None:
        """Show what was undone; the line is as it was before."""
        super().show_undone(undone)
        if self._chosen:
            self._kept(self._chosen)

    def _kept(self, line: str) -> None:
        box = self.query_one(Input)
        box.value = self.says(line)
        box.select_all()
        self._show()
        self.refresh_bindings()

    def _choose(self, option: Option | None) -> None:
        """This line can be changed; what is typed for the same one stays."""
        if option is None or option.id is None or option.id == self._chosen:
            return
        self._chosen = option.id
        box = self.query_one(Input)
        box.value, box.placeholder = self.says(option.id), self.hint(option.id)
        box.select_all()

    def _show(self) -> None:
        listed = self.query_one(OptionList)
        chosen = listed.highlighted or 0
        lines = self.lines()
        listed.clear_options()
        listed.add_options(Option(content, id=line) for line, content in lines)
        listed.highlighted = min(chosen, len(lines) - 1) if lines else None
