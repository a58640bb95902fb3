"""What the columns of a list hold: a letter changes it; remembered for lists with the same titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.importing.mapping import KINDS, Column, ColumnKinds, title_key
from namecards.screens.text import cells
from namecards.screens.widgets.key_bar import Keys

_TITLE = 32
_SAYS = 24


class ColumnsScreen(ModalScreen[ColumnKinds | None]):
    """Gives back what was said of the columns, or None if nothing was changed."""

    DEFAULT_CSS = """
    ColumnsScreen {
        background: $background;
        #head { dock: top; height: 1; padding: 0 1; text-style: bold; }
        #head { background: $primary; color: $background; }
        #how, #letters { margin: 0 2; height: auto; }
        #how { margin-top: 1; }
        #letters { color: $text-muted; margin-bottom: 1; }
        OptionList { border: none; padding: 0 2; margin: 1 0; height: 1fr; background: $background; }
        OptionList:focus { border: none; background-tint: transparent; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "keep", "Back", id="columns.keep", tooltip="Back, with what was changed"),
        Binding(
            "enter",
            "keep",
            "Done",
            id="columns.done",
            priority=True,
            tooltip="Look at the list again with these columns",
        ),
        Binding("z", "reset", "Reset", id="columns.reset", tooltip="Undo everything you changed here"),
    ]

    def __init__(self, collection: Collection, columns: Sequence[Column]) -> None:
        """The columns of one list."""
        super().__init__()
        self.collection = collection
        self._columns = columns
        self._said: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """A line a column, and what the letters mean."""
        yield Static(Content("namecards · import · columns"), id="head")
        yield Static(
            Content("Choose a column with up and down, then press the letter of what it holds. Enter: done."),
            id="how",
        )
        yield OptionList(markup=False)
        yield Static(
            Content("\n").join(_letters()),
            id="letters",
        )
        yield Keys()

    def on_mount(self) -> None:
        """The columns as they were understood."""
        self._show()
        self.query_one(OptionList).focus()

    def on_key(self, event: events.Key) -> None:
        """A letter: the column under the cursor holds this."""
        kind = next((name for name, kind in KINDS.items() if kind.letter == event.character), None)
        at = self.query_one(OptionList).highlighted
        if kind is not None and at is not None:
            event.stop()
            self._said[title_key(self._columns[at].title)] = kind
            self._show()

    def action_reset(self) -> None:
        """As the list was understood before."""
        self._said = {}
        self._show()

    def action_keep(self) -> None:
        """Remember it, if anything was said."""
        before = {title_key(column.title): column.kind for column in self._columns}
        if all(before[title] == kind for title, kind in self._said.items()):
            self.dismiss(None)
            return
        # All of them, so that what is believed of the others does not change with the program.
        said = before | self._said
        self.collection.imports.remember_columns(tuple(column.title for column in self._columns), said)
        self.dismiss(said)

    def _show(self) -> None:
        listed = self.query_one(OptionList)
        cursor = listed.highlighted or 0
        listed.clear_options()
        listed.add_options(Option(self._line(column)) for column in self._columns)
        listed.highlighted = min(cursor, len(self._columns) - 1) if self._columns else None

    def _line(self, column: Column) -> Content:
        kind = self._said.get(title_key(column.title), column.kind)
        says = KINDS[kind].label if kind in KINDS else kind
        style = "bold $accent" if title_key(column.title) in self._said else "" if kind else "$text-muted"
        return Content.assemble(f"{cells(column.title or '(no title)', _TITLE)}  ", (says, style))


def _letters() -> list[Content]:
    """What each letter says, three beside each other."""
    says = [
        Content.assemble((kind.letter, "bold $accent"), cells(f" {kind.label}", _SAYS))
        for kind in KINDS.values()
    ]
    return [Content("").join(says[at : at + 3]) for at in range(0, len(says), 3)]
