"""The base of every screen: the keys that work everywhere, errors as sentences, undo, the menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import Reactive
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import get_current_worker

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.screens.commands import Command, CommandScreen
from namecards.screens.dialogs.edit_person import add_person, edit_person, new_photo
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.open_file import open_outside
from namecards.screens.undo_key import UndoKey
from namecards.screens.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from namecards.collection.history import Undone

T = TypeVar("T")

WIDE = 100
"""Columns from which a screen has two parts beside each other."""

UNDO = Binding("f3", "undo", "Undo", id="undo", tooltip="Undo the last change; again for the one before")
"""Works on every screen; screens that change data show it in the bottom line."""
VISIT = "visit"
"""The route and the name of the one screen for all visits."""

PRIVATE_SECONDS = 20.0
"""Seconds that private text is shown at most."""


class BaseScreen(CommandScreen):
    """A screen over the collection. Its BINDINGS feed the key bar, the menu, the palette and the help."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="back", tooltip="Leave this screen; everything is saved"),
        Binding("f2", "note", "Note", id="note", tooltip="Write down what someone said, in one line"),
        replace(UNDO, show=False),
        Binding("m", "menu", "Menu", show=False, id="menu", tooltip="All commands of this screen"),
        Binding(
            "f1,question_mark", "help", "Help", id="help", tooltip="What this screen is for, and every key"
        ),
        Binding("f9", "person_menu", "People", False, id="people", tooltip="Add, edit or archive a person"),
    ]
    focused = Reactive[Widget | None](None, repaint=False)
    """Redefined so that a change of focus repaints two widgets, not the whole screen (35 kB with a face)."""
    ABOUT = ""
    """One paragraph for the help screen."""
    HEADING = "namecards"
    WHEEL = ""
    """The action of the wheel where nothing scrolls; “{}” is one step down, or up."""
    REFRESH_ON_RESUME = False
    """Refresh on every resume, because screens opened on top may change the data."""

    FITS_WIDTH = False
    """Refresh for another width, because lines are made for one."""
    _width = 0

    def __init__(self, collection: Collection) -> None:
        """Open over `collection`."""
        super().__init__()
        self.collection = collection
        self.needs_refresh = False
        """Whether another program wrote data while this screen was hidden."""
        self._undo_key = UndoKey(collection)
        self._private_timer: Timer | None = None

    @property
    def note_person(self) -> Person | None:
        """The person a new note would be about: someone on the screen whose name is shown."""
        return None

    def on_screen_resume(self) -> None:
        """Catch up after being hidden."""
        if self.needs_refresh or self.REFRESH_ON_RESUME:
            self.needs_refresh = False
            self.collection_changed()

    @on(events.Resize)
    def fit_width(self, event: events.Resize) -> None:
        """Show everything again for another width."""
        before, self._width = self._width, event.size.width
        if self.FITS_WIDTH and before not in (0, self._width):
            self.collection_changed()

    def collection_changed(self) -> None:
        """Show what another program or screen wrote."""

    def compose(self) -> ComposeResult:
        """Put the body between the title and the keys."""
        day = self.collection.today()
        title = f"namecards · {self.HEADING} · {day:%A} {day.day} {day:%B}"
        yield Static(Content(title), classes="title")
        yield from self.body()
        yield KeyBar()

    def body(self) -> ComposeResult:
        """Everything between the title and the keys."""
        raise NotImplementedError

    @contextmanager
    def show_errors(self) -> Iterator[None]:
        """Show any NamecardsError raised inside as a notification."""
        try:
            yield
        except NamecardsError as error:
            self.show_error(error)

    def hide_soon(self, hide: Callable[[], None]) -> None:
        """Hide private text after a while, counted from now."""
        if self._private_timer:
            self._private_timer.stop()
        self._private_timer = self.set_timer(PRIVATE_SECONDS, hide)

    def show_error(self, error: NamecardsError) -> None:
        """Show an error as a sentence."""
        self.notify_user(str(error), wrong=True)

    @work(thread=True, exclusive=True)
    def read_aside(
        self,
        read: Callable[[], T],
        show: Callable[[T], None],
        fail: Callable[[NamecardsError], None] | None = None,
    ) -> None:
        """Read something in a worker, then show it or the error; neither if this screen was left."""
        worker = get_current_worker()
        try:
            then = partial(show, read())
        except NamecardsError as error:
            then = partial(fail or self.show_error, error)
        if not worker.is_cancelled:
            self.app.call_from_thread(then)

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence for a few seconds."""
        self.notify(sentence, severity="error" if wrong else "information", markup=False)

    def show_outside(self, path: Path | None, what: str) -> None:
        """Open a file in the computer's own viewer, or show its path."""
        if path and not open_outside(path):
            self.notify_user(f"Can't open a viewer from here. The {what} is {path}")

    def on_click(self, event: events.Click) -> None:
        """Run the action of the text under the mouse: see `clickable`."""
        if action := event.style.meta.get("run"):
            self.call_later(self.run_action, action)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Explain the text or the panel under the mouse, if a click runs an action."""
        run = str(event.style.meta.get("run", getattr(event.widget, "action", "")))
        about = {command.action: command.about for command in self.commands()} if run else {}
        self.tooltip = about.get(run)

    async def on_mouse_scroll_down(self) -> None:
        """Go on where the wheel has nothing to scroll."""
        await self.run_action(self.WHEEL.format(1) or "nothing")

    async def on_mouse_scroll_up(self) -> None:
        """Go back where the wheel has nothing to scroll."""
        await self.run_action(self.WHEEL.format(-1) or "nothing")

    def action_nothing(self) -> None:
        """Do nothing."""

    def action_back(self) -> None:
        """Leave this screen."""
        self.app.pop_screen()

    @property
    def new_person(self) -> Mapping[str, str]:
        """What is known of somebody to add: a typed name, the class on the screen."""
        return {}

    def action_person_menu(self) -> None:
        """Add a person, or edit or archive the one on the screen."""
        if (person := self.note_person) is None:
            self.action_add_person()
            return
        self.choose_command(self.person_commands(person), "People")

    def person_commands(self, person: Person) -> list[Command]:
        """Everything that can be done with the person on the screen."""
        archive = "Archive" if person.active else "Bring back"
        suspend = "Ask again" if person.suspended else "Suspend"
        return [
            Command("Edit", f"{person.display}: name, class, number, photo", "edit", "e"),
            Command("New photo", f"of {person.display}", "new_photo", "p"),
            Command(suspend, "the drill never asks this name; they stay on every list", "suspend", "s"),
            Command(archive, f"{person.display}; notes and history stay", "archive", "x"),
            Command("Forget", f"erase everything about {person.display}, for good", "forget", "f"),
            Command("Add", "a student, teacher or parent who is not here yet", "add_person", "a"),
        ]

    def action_add_person(self) -> None:
        """Add somebody who is not here yet."""
        self.app.push_screen(add_person(self.collection, self.new_person), self._save_new)

    def _save_new(self, person: Person | None) -> None:
        if person:
            with self.show_errors():
                self.collection.people.add(person)
                self.collection_changed()
                self.report(f"Added: {person.display}.")

    def action_edit(self) -> None:
        """Edit the person whose name is on the screen."""
        if self.note_person:
            self.app.push_screen(edit_person(self.collection, self.note_person), self.save_person)

    def action_new_photo(self) -> None:
        """Ask for a new photo of the person on the screen."""
        if self.note_person:
            self.app.push_screen(new_photo(self.collection, self.note_person), self.save_person)

    def action_suspend(self) -> None:
        """Suspend the person on the screen from the drill for good, or ask them again."""
        if person := self.note_person:
            changed = replace(person, suspended=not person.suspended)
            with self.show_errors():
                self.collection.people.update(changed)
                self.collection_changed()
                again = "is suspended" if changed.suspended else "is asked again"
                self.report(f"{person.display} {again}. F3 undoes.")

    def action_archive(self) -> None:
        """Archive the person on the screen, or bring them back."""
        if person := self.note_person:
            self.save_person(replace(person, active=not person.active))

    def action_forget(self) -> None:
        """Erase everything about the person on the screen, after a question."""
        if self.note_person:
            self.open("forget", self.note_person)

    def save_person(self, person: Person | None) -> None:
        """Save an edited person; None: nothing was changed."""
        if person:
            with self.show_errors():
                self.collection.people.update(person)
                self.collection_changed()
                self.report(f"{'Saved' if person.active else 'Archived'}: {person.display}.")
                self._ask_about_photo(person)

    def _ask_about_photo(self, person: Person) -> None:
        """Ask whether the photo of somebody who may have none goes from the disk at once."""
        if not (person.no_photo and person.photos):
            return

        def answer(key: str | None) -> None:
            if key == "y":
                with self.show_errors():
                    self.collection.people.delete_photos([person])
                    self.collection_changed()

        choices = {"y": "Delete it now; it can't be undone", "n": "Keep the file; it is not shown"}
        self.app.push_screen(MenuScreen(f"Delete the photo of {person.display}?", choices), answer)

    def action_note(self) -> None:
        """Write down what someone said, in one line."""
        self.open("note", self.note_person, then=self.show_saved_note)

    def show_saved_note(self, sentence: str | None) -> None:
        """Show what the note screen saved, if anything."""
        self.collection_changed()
        if sentence:
            self.report(sentence)

    def report(self, sentence: str) -> None:
        """Show what was done, and how to undo it."""
        self.notify_user(f"{sentence} F3 undoes.")

    def action_undo(self) -> None:
        """Undo this computer's last change; some only at the second press."""
        with self.show_errors():
            undone = self._undo_key.press()
            if isinstance(undone, str):
                self.notify_user(undone)
            else:
                self.show_undone(undone)

    def show_undone(self, undone: Undone) -> None:
        """Show what was undone."""
        self.collection_changed()
        self.notify_user(undone.sentence(self.collection.today()))
