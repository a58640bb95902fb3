"""Import: choose a file, folder or zip, by typing or with the arrows; then the preview."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from namecards.collection import Collection
from namecards.core.errors import NamecardsError, NoNames
from namecards.importing.mapping import Column, Said
from namecards.screens.base import FormScreen, short_day
from namecards.screens.importing.places import Place, places
from namecards.screens.keys import Keys

if TYPE_CHECKING:
    from namecards.importing.plan import ImportPlan

_FIRST = "Choose with up and down, or type a path. Then Enter: you will see what would be done."


class ImportScreen(FormScreen):
    """Where a list comes from. Nothing is written here."""

    DEFAULT_CSS = """
    ImportScreen {
        #path { margin: 1 2 0 2; }
        OptionList { height: 1fr; border: none; margin: 0 2; padding: 1 1; background: $background; }
        #status { margin: 0 2 1 2; height: auto; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next", False, priority=True, id="import.down", tooltip="The place below"),
        Binding("up", "move(-1)", "Before", False, priority=True, id="import.up", tooltip="The place above"),
        Binding(
            "f6", "columns", "Columns", id="import.columns", tooltip="Say what the columns of the list hold"
        ),
        Binding(
            "f3",
            "undo",
            "Undo import",
            id="import.undo",
            tooltip="Put everybody back as before the last import",
        ),
    ]
    ABOUT = (
        "Take any file, folder or zip with a list of people. Type or paste its path, drop it on the "
        "terminal, or choose with up and down: the last imports, new downloads and your folders are there, "
        "and Enter goes into a folder. Photos are found by student number or by name. You see what would be"
        " done before anything is written. The same list again changes nothing; a newer one loses no notes "
        "or learning. F3 takes the last import back, also days later."
    )
    HEADING = "import"

    def __init__(self, collection: Collection) -> None:
        """Ready for a path."""
        super().__init__(collection)
        self._places: list[Place] = []
        self._sure_of: datetime | None = None
        """When the import was that F3 takes back without asking: the one that was just made."""
        self._untold: tuple[str, tuple[str, ...]] | None = None
        """A list of which no column is known to hold names, and its titles."""

    def compose(self) -> ComposeResult:
        """The path, what can be chosen, what there is to say."""
        yield self.title_bar()
        yield Input(id="path", placeholder="Path of a list, folder or zip")
        yield OptionList(markup=False)
        yield Static(id="status")
        yield Keys()

    def on_mount(self) -> None:
        """What to do."""
        self.tell(_FIRST)
        self.query_one(OptionList).can_focus = False
        self.query_one("#path", Input).focus()
        self._offer("")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key for what cannot be done now."""
        if action == "undo":
            return self.collection.last_import() is not None
        return action != "columns" or self._untold is not None

    def on_input_changed(self, event: Input.Changed) -> None:
        """Another path: other places."""
        self._untold = None
        self.refresh_bindings()
        self._offer(event.value)

    @work(thread=True, exclusive=True, group="places")
    def _offer(self, typed: str) -> None:
        """List the folder aside: it may be on a slow disk."""
        worker = get_current_worker()
        found = places(typed, self.collection.recent_imports(), Path.home())
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show_places, found)

    def _show_places(self, found: list[Place]) -> None:
        self._places = found
        listed = self.query_one(OptionList)
        listed.clear_options()
        listed.add_options(Option(Content(place.says)) for place in found)
        listed.highlighted = None

    def action_move(self, by: int) -> None:
        """Another place."""
        listed = self.query_one(OptionList)
        listed.action_cursor_down() if by > 0 else listed.action_cursor_up()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click on a place."""
        self._choose(self._places[event.option_index])

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: the place under the cursor, else the path as it is typed."""
        at = self.query_one(OptionList).highlighted
        if at is not None and at < len(self._places):
            self._choose(self._places[at])
        elif event.value.strip():
            self._look(event.value)

    def _choose(self, place: Place) -> None:
        """Go into a folder, or look at what was chosen."""
        box = self.query_one("#path", Input)
        if place.opens:
            box.value = f"{place.path}{os.sep}"
            box.cursor_position = len(box.value)
        else:
            self._look(place.path)

    def _look(self, path: Path | str) -> None:
        self.tell("Looking…")
        self._read(path)

    @work(thread=True, exclusive=True)
    def _read(self, path: Path | str) -> None:
        """Read the list aside."""
        worker = get_current_worker()
        try:
            plan = self.collection.plan_import(path)
        except NamecardsError as error:
            if not worker.is_cancelled:
                self.app.call_from_thread(self._refused, path, error)
        else:
            if not worker.is_cancelled:
                self.app.call_from_thread(self._planned, plan)

    def _refused(self, path: Path | str, error: NamecardsError) -> None:
        self._untold = (str(path), error.titles) if isinstance(error, NoNames) and error.titles else None
        more = " Or press F6 and say what they are." if self._untold else ""
        self.tell(f"{error}{more}", wrong=True)
        self.refresh_bindings()

    def _planned(self, plan: ImportPlan) -> None:
        from namecards.screens.importing.preview import PreviewScreen

        self.tell(_FIRST)
        self.app.push_screen(PreviewScreen(self.collection, plan, self._done))

    def _done(self, sentence: str, wrong: bool) -> None:
        """What became of the import."""
        last = self.collection.last_import()
        self._sure_of = last.at if last and not wrong else None
        self.tell(sentence, wrong)
        self.query_one("#path", Input).value = ""
        self.refresh_bindings()

    def action_columns(self) -> None:
        """Say what the columns hold, then look again."""
        from namecards.screens.importing.columns import ColumnsScreen

        if self._untold:
            columns = [Column(title, "") for title in self._untold[1]]
            self.app.push_screen(ColumnsScreen(self.collection, columns), self._told_columns)

    def _told_columns(self, said: Said | None) -> None:
        if said is not None and self._untold:
            self._look(self._untold[0])

    def action_undo(self) -> None:
        """Put everybody back as they were; an import of another day only when it was asked for twice."""
        last = self.collection.last_import()
        if last and self._sure_of != last.at:
            self._sure_of = last.at
            self.tell(f"F3 again takes back the import of {short_day(last.at.date())}: {last.what}")
            return
        with self.telling():
            undone = self.collection.undo_import()
            if last and undone:
                stay = ", ".join(person.display for person in undone.stay)
                kept = f" You wrote about {stay}: they stay, without a photo." if stay else ""
                self.tell(f"Undone: everybody is as before “{last.what}”{kept}")
                self.refresh_bindings()

    def action_back(self) -> None:
        """Leave; what is being read is left."""
        self.workers.cancel_node(self)
        super().action_back()
