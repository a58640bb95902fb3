"""What every screen shares: the keys that work everywhere, sentences for mistakes, words fitted to cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol, cast

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import Reactive
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.open_file import open_outside
from namecards.screens.undo_key import UndoKey

if TYPE_CHECKING:
    from namecards.collection.history import Undone

UNDO = Binding("f3", "undo", "Undo", id="undo", tooltip="Undo the last change, and again the one before it")
"""Works on every screen; those on which something is changed show it in the bottom line."""


class Command(NamedTuple):
    """Something that can be done on a screen, for the menu and the palette."""

    title: str
    about: str
    action: str
    key: str = ""
    """Its key in the menu; empty: the menu gives it one."""


class Opener(Protocol):
    """The app, as far as screens know it."""

    def open_screen(self, route: str, *args: object, then: Callable[[Any], None] | None = None) -> None:
        """Open a screen by its route."""


class BaseScreen(Screen[None]):
    """A screen over the collection. Its BINDINGS feed the footer, the command palette and the help."""

    DEFAULT_CSS = """
    BaseScreen {
        .title { dock: top; height: 1; padding: 0 1; text-style: bold; }
        .title { background: $primary; color: $background; }
        .quiet { color: $text-muted; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="back", tooltip="Leave this screen; everything is saved"),
        Binding("f2", "note", "Note", id="note", tooltip="Write down in one line what somebody said"),
        replace(UNDO, show=False),
        Binding("m", "menu", "Menu", show=False, id="menu", tooltip="Everything that can be done here"),
        Binding("f1,question_mark", "help", "Help", id="help", tooltip="What can be done here"),
    ]
    focused = Reactive[Widget | None](None, repaint=False)
    """Painted by what has the focus and what had it; Textual paints the whole screen, with a face 35 kB."""
    ABOUT = ""
    """One paragraph for the help screen."""
    HEADING = "namecards"
    REFRESH_ON_RESUME = False
    """Whether it is shown anew whenever it is seen again: what is done on top of it changes what it shows."""

    def __init__(self, collection: Collection) -> None:
        """A screen over `collection`."""
        super().__init__()
        self.collection = collection
        self.needs_refresh = False
        """Whether another program wrote something while this screen was not seen."""
        self._undo_key = UndoKey(collection)

    def title_bar(self) -> Static:
        """The line on top: the program, the screen, the day."""
        day = self.collection.today()
        return Static(Content(f"namecards · {self.HEADING} · {day:%A} {day.day} {day:%B}"), classes="title")

    @property
    def note_person(self) -> Person | None:
        """Whom a note would be about, if somebody is on the screen whose name is shown."""
        return None

    def on_screen_resume(self) -> None:
        """Seen again: catch up."""
        if self.needs_refresh or self.REFRESH_ON_RESUME:
            self.needs_refresh = False
            self.collection_changed()

    def collection_changed(self) -> None:
        """Another program or screen wrote something: show it."""

    def compose(self) -> ComposeResult:
        """The title; a screen adds its own."""
        yield self.title_bar()

    @contextmanager
    def show_errors(self) -> Iterator[None]:
        """A mistake inside becomes a sentence on the screen, and nothing more."""
        try:
            yield
        except NamecardsError as error:
            self.notify_user(str(error), wrong=True)

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence for a few seconds."""
        self.notify(sentence, severity="error" if wrong else "information", markup=False)

    def open(self, route: str, *args: object, then: Callable[[Any], None] | None = None) -> None:
        """Open another screen by its name in `routes`; `then` gets what it ends with."""
        cast(Opener, self.app).open_screen(route, *args, then=then)

    def show_outside(self, path: Path | None, what: str) -> None:
        """Open a file in the computer's own viewer, or say where it is."""
        if path and not open_outside(path):
            self.notify_user(f"No viewer can be opened from here. The {what} is {path}")

    def commands(self) -> list[Command]:
        """Everything that can be done here now, each once: by its letter if it has one, else its F-key."""
        found: dict[str, Command] = {}
        for key, active in self.active_bindings.items():
            binding = active.binding
            if binding.id and binding.description and active.enabled:
                before = found.get(binding.action)
                if before is None or len(key) < len(before.key):
                    found[binding.action] = Command(binding.description, active.tooltip, binding.action, key)
        return list(found.values())

    def choose_command(self, commands: Sequence[Command]) -> None:
        """Ask which of some commands to run; a key that is no letter gets a digit in its place."""
        free = iter("123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        keys = [command.key if len(command.key) == 1 else next(free) for command in commands]
        by_key = dict(zip(keys, commands, strict=True))
        lines = {key: f"{command.title}: {command.about}" for key, command in by_key.items()}

        def run(key: str | None) -> None:
            if key:
                self.call_later(self.run_action, by_key[key].action)

        self.app.push_screen(MenuScreen("Menu", lines), run)

    def action_menu(self) -> None:
        """Everything that can be done here, a key each, also where the keyboard has no F-keys."""
        self.choose_command([command for command in self.commands() if command.action != "menu"])

    def action_back(self) -> None:
        """Leave this screen."""
        self.app.pop_screen()

    def action_help(self) -> None:
        """What can be done here."""
        self.open("help", self)

    def action_note(self) -> None:
        """Write down in one line what somebody said."""
        self.open("note", self.note_person, then=self.note_kept)

    def note_kept(self, sentence: str | None) -> None:
        """Show what the note screen saved, if anything."""
        self.collection_changed()
        if sentence:
            self.report(sentence)

    def report(self, sentence: str) -> None:
        """Show what was done, and that it can be undone."""
        self.notify_user(f"{sentence} F3 undoes.")

    def action_undo(self) -> None:
        """Undo this computer's last change; some only when asked twice."""
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
