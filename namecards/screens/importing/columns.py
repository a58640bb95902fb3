"""Choose what each column of a list holds, by letter; remembered for lists with the same titles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.importing.columns.layout import CHOSEN, NAMES
from namecards.importing.mapping import KINDS, SINGLE_KINDS, UNKNOWN, Column, ColumnKinds, title_keys
from namecards.screens.base import WIDE
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.keys import bind
from namecards.screens.text import cells
from namecards.screens.widgets.key_bar import KeyBar
from namecards.screens.widgets.pick_list import PickList

_TITLE = 22
_LABEL = 27
_RECOGNIZED = {"seat": "number in the class", "gone": "who left", "exit": "day of leaving"}
"""Kinds that nobody chooses and whose names say too little."""
_Key = tuple[int, str]
"""The place of a list, the main one first, and the key of one of its columns."""


class ColumnsScreen(Dialog[ColumnKinds | None]):
    """Return the chosen kinds, or None if nothing was changed."""

    DEFAULT_CSS = """
    ColumnsScreen {
        background: $background;
        align: left top;
        #head { dock: top; height: 1; padding: 0 1; text-style: bold; }
        #head { background: $primary; color: $background; &:ansi { text-style: reverse; } }
        #how { margin: 0 2; height: auto; color: $foreground; }
        &.-low #how { dock: none; }
        #why { margin: 0 2; height: auto; min-height: 1; color: $text-muted; }
        #letters { margin: 0 2; height: auto; color: $text-muted; }
        PickList { margin: 1 0 0 0; }
        &.-wide #letters { dock: right; width: 34; margin: 3 2; }
    }
    """
    BINDINGS = [
        bind("escape", "keep", "Back", "Back, with your changes"),
        bind("enter", "keep", "Done", "Read the list again with these columns", priority=True),
        bind("f1", "help", "Help", "Every key of this dialog"),
        bind("z", "reset", "Reset", "Undo your changes; again: read as without your choices"),
    ]

    ABOUT = (
        "Each line is a column of the list: its title, what it is read as, and its first cells. Go to one "
        "with up and down: below stands why it is read so. Press a letter to say what it holds, or n if it "
        "is not to be read. Enter or Esc goes back with your changes, and the next list with these titles "
        "is read like this one. z undoes your changes."
    )

    def __init__(
        self,
        collection: Collection,
        columns: Sequence[Column],
        more: Sequence[tuple[str, Sequence[Column]]] = (),
    ) -> None:
        """Show the columns of a list, and those of `more` lists that were joined to it, by their names."""
        super().__init__()
        self.collection = collection
        self._lists = [("", columns), *more]
        self._titles = [tuple(column.title for column in list_columns) for _, list_columns in self._lists]
        self._columns = {
            (at, key): column
            for at, (titles, (_, list_columns)) in enumerate(zip(self._titles, self._lists, strict=True))
            for key, column in zip(title_keys(titles), list_columns, strict=True)
        }
        self._chosen: dict[_Key, str] = {}

    def compose(self) -> ComposeResult:
        yield Static(Content("namecards · import · columns"), id="head")
        yield Static(
            Content("Choose a column with up and down, press a letter below. Enter or Esc: done."), id="how"
        )
        yield PickList(markup=False)
        yield Static(id="why")
        yield Static(id="letters")
        yield KeyBar()

    def on_resize(self, event: events.Resize) -> None:
        is_wide = self.size.width >= WIDE
        self.set_class(is_wide, "-wide")
        letters = _letters(1 if is_wide else 2)
        self.query_one("#letters", Static).update(Content("\n").join(letters))
        self._show()

    def on_key(self, event: events.Key) -> None:
        kind = next((name for name, kind in KINDS.items() if kind.letter == event.character), None)
        at = self.query_one(PickList).highlighted
        if kind is not None and at is not None:
            event.stop()
            self._choose([*self._columns][at], kind)
            self._show()

    def _choose(self, key: _Key, kind: str) -> None:
        """Give a column a kind; one of the same list gives it up if a person has only one such value."""
        for other in self._columns if kind in SINGLE_KINDS else ():
            if other[0] == key[0] and self._kind(other) == kind:
                self._chosen[other] = ""
        self._chosen[key] = kind

    def on_option_list_option_highlighted(self, event: PickList.OptionHighlighted) -> None:
        key, column = [*self._columns.items()][event.option_index]
        read = "Read" if self._kind(key) else "Not read"
        why = f"{read}: {'you chose it' if key in self._chosen else column.why or UNKNOWN}."
        whose = f"Column of {name}." if (name := self._lists[key[0]][0]) else ""
        parts = filter(None, (whose, why, " · ".join(column.examples)))
        self.query_one("#why", Static).update(Content(" ".join(parts)))

    def action_reset(self) -> None:
        """Return to the columns as they were read; if they are, to those that the program would read."""
        if self._chosen:
            self._chosen = {}
            self._show()
        elif chosen := {at for (at, _), column in self._columns.items() if column.why == CHOSEN}:
            self._remember(dict.fromkeys(chosen))

    def action_keep(self) -> None:
        """Remember the columns, if any was changed and one of the main list still holds names."""
        before = {key: column.kind for key, column in self._columns.items()}
        changed = {at for (at, key), kind in self._chosen.items() if before[at, key] != kind}
        if not changed:
            self.dismiss(None)
            return
        if 0 in changed and not any(self._kind(key) in NAMES for key in self._columns if not key[0]):
            self.query_one("#why", Static).update(
                Content("No column holds names now. Press f, l or w on one that does; z undoes.")
            )
            return
        # All of a list, so that a later version does not read the others differently.
        kinds = {at: {key: self._kind((of, key)) for of, key in self._columns if of == at} for at in changed}
        self._remember(kinds)

    def _remember(self, chosen: Mapping[int, ColumnKinds | None]) -> None:
        """Remember the kinds of the columns of lists, or forget them, and leave."""
        try:
            self.collection.imports.remember_columns(
                {self._titles[at]: kinds for at, kinds in chosen.items()}
            )
            self.dismiss({})
        except NamecardsError as error:
            self.notify(str(error), severity="error", markup=False)

    def _show(self) -> None:
        self.query_one(PickList).show(Option(self._line(key)) for key in self._columns)

    def _line(self, key: _Key) -> Content:
        column, kind = self._columns[key], self._kind(key)
        label = KINDS[kind].label if kind in KINDS else _RECOGNIZED.get(kind, kind)
        style = "bold $accent" if key in self._chosen else "" if kind else "$text-muted"
        title = f"{cells(column.title or '(no title)', _TITLE)}  "
        name = self._lists[key[0]][0]
        examples = (": ".join(filter(None, (name, " · ".join(column.examples)))), "$text-muted")
        return Content.assemble(title, (cells(label, _LABEL), style), examples)

    def _kind(self, key: _Key) -> str:
        return self._chosen.get(key, self._columns[key].kind)


def _letters(across: int) -> list[Content]:
    kinds = [
        Content.assemble((kind.letter, "bold $accent"), cells(f" {kind.label}", _LABEL))
        for kind in KINDS.values()
    ]
    return [Content("").join(kinds[at : at + across]) for at in range(0, len(kinds), across)]
