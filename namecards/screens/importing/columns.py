"""Choose what each column of a list holds, by letter; remembered for lists with the same titles."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.importing.columns.layout import CHOSEN, NAMES
from namecards.importing.mapping import KINDS, SINGLE_KINDS, Column, ColumnKinds, title_keys
from namecards.screens.base import WIDE
from namecards.screens.keys import bind
from namecards.screens.text import cells
from namecards.screens.widgets.key_bar import KeyBar
from namecards.screens.widgets.pick_list import PickList

_TITLE = 22
_LABEL = 27


class ColumnsScreen(ModalScreen[ColumnKinds | None]):
    """Return the chosen kinds, or None if nothing was changed."""

    DEFAULT_CSS = """
    ColumnsScreen {
        background: $background;
        #head { dock: top; height: 1; padding: 0 1; text-style: bold; }
        #head { background: $primary; color: $background; &:ansi { text-style: reverse; } }
        #how { margin: 0 2; height: auto; }
        #why { margin: 0 2; height: auto; min-height: 1; color: $text-muted; }
        #letters { margin: 0 2; height: auto; color: $text-muted; }
        PickList { margin: 1 0 0 0; }
        &.-wide #letters { dock: right; width: 34; margin: 3 2; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(WIDE, "-wide")]
    BINDINGS = [
        bind("escape", "keep", "Back", "Back, with your changes"),
        bind("enter", "keep", "Done", "Read the list again with these columns", priority=True),
        bind("z", "reset", "Reset", "Undo your changes; again: read as without your choices"),
    ]

    def __init__(self, collection: Collection, columns: Sequence[Column]) -> None:
        super().__init__()
        self.collection = collection
        self._titles = tuple(column.title for column in columns)
        self._columns = dict(zip(title_keys(self._titles), columns, strict=True))
        self._chosen: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        yield Static(Content("namecards · import · columns"), id="head")
        yield Static(
            Content("Choose a column with up and down, then press a letter below. Enter: done."), id="how"
        )
        yield PickList(markup=False)
        yield Static(id="why")
        yield Static(id="letters")
        yield KeyBar()

    def on_resize(self) -> None:
        """Show the columns as they were read, and the letters, as wide as there is room."""
        letters = _letters(1 if self.size.width >= WIDE else 2)
        self.query_one("#letters", Static).update(Content("\n").join(letters))
        self._show()

    def on_key(self, event: events.Key) -> None:
        """Give the column under the cursor the kind of a letter."""
        kind = next((name for name, kind in KINDS.items() if kind.letter == event.character), None)
        at = self.query_one(PickList).highlighted
        if kind is not None and at is not None:
            event.stop()
            self._choose([*self._columns][at], kind)
            self._show()

    def _choose(self, key: str, kind: str) -> None:
        """Give a column a kind; another one that has it gives it up if a person has only one such value."""
        for other in self._columns if kind in SINGLE_KINDS else ():
            if self._kind(other) == kind:
                self._chosen[other] = ""
        self._chosen[key] = kind

    def on_option_list_option_highlighted(self, event: PickList.OptionHighlighted) -> None:
        """Say why the column under the cursor is read as it is."""
        key, column = [*self._columns.items()][event.option_index]
        read = "Read" if self._kind(key) else "Not read"
        why = f"{read}: {'you chose it' if key in self._chosen else column.why or 'its title is not known'}."
        self.query_one("#why", Static).update(Content(" ".join((why, " · ".join(column.examples)))))

    def action_reset(self) -> None:
        """Return to the columns as they were read; if they are, to those that the program would read."""
        if self._chosen:
            self._chosen = {}
            self._show()
        elif any(column.why == CHOSEN for column in self._columns.values()):
            self._remember(None)

    def action_keep(self) -> None:
        """Remember the columns, if any was changed and one still holds names."""
        before = {key: column.kind for key, column in self._columns.items()}
        if all(before[key] == kind for key, kind in self._chosen.items()):
            self.dismiss(None)
            return
        if not any(self._kind(key) in NAMES for key in self._columns):
            self.query_one("#why", Static).update(
                Content("No column has names now: f, l or w gives one. z: undo.")
            )
            return
        # All of them, so that a later version does not read the others differently.
        self._remember(before | self._chosen)

    def _remember(self, chosen: ColumnKinds | None) -> None:
        """Remember the kinds of the columns, or forget them, and leave."""
        try:
            self.collection.imports.remember_columns(self._titles, chosen)
            self.dismiss(chosen or {})
        except NamecardsError as error:
            self.notify(str(error), severity="error", markup=False)

    def _show(self) -> None:
        self.query_one(PickList).show(Option(self._line(key)) for key in self._columns)

    def _line(self, key: str) -> Content:
        column, kind = self._columns[key], self._kind(key)
        label = KINDS[kind].label if kind in KINDS else kind
        style = "bold $accent" if key in self._chosen else "" if kind else "$text-muted"
        title = f"{cells(column.title or '(no title)', _TITLE)}  "
        examples = (" · ".join(column.examples), "$text-muted")
        return Content.assemble(title, (cells(label, _LABEL), style), examples)

    def _kind(self, key: str) -> str:
        return self._chosen.get(key, self._columns[key].kind)


def _letters(across: int) -> list[Content]:
    kinds = [
        Content.assemble((kind.letter, "bold $accent"), cells(f" {kind.label}", _LABEL))
        for kind in KINDS.values()
    ]
    return [Content("").join(kinds[at : at + across]) for at in range(0, len(kinds), across)]
