"""The Textual app: theme, first screen, command palette, and a check now and then for others' changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, ClassVar

from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.screen import Screen
from textual.theme import Theme
from textual.worker import WorkerFailed

from namecards import routes
from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs.unsaved import UnsavedScreen
from namecards.screens.home import HomeScreen
from namecards.screens.key_queue import KeyQueue
from namecards.screens.plain_keys import plain_keys
from namecards.screens.widgets.lines import WritesNotes

LOOK_EVERY = 2.0
"""Seconds between checks for changes by another program or computer; a check costs 0.05 ms."""

NOTICE = 20.0
"""Seconds that a notice stays: it is long, and nobody waits for it."""
PATIENCE = 0.3
"""Seconds that a screen waits for another program; then a sentence says so, and the same key tries again."""

THEME = Theme(
    name="namecards",
    primary="#e8b04b",
    secondary="#7fb7be",
    accent="#e8b04b",
    warning="#e2884b",
    error="#e26d5c",
    success="#8ebf6f",
    foreground="#ece6da",
    background="#1d2027",
    surface="#262a33",
    panel="#303541",
    variables={"block-cursor-background": "#454c5c", "block-cursor-foreground": "#ffffff"},
)


class NamecardsApp(KeyQueue):
    """The program over one collection."""

    TITLE = "namecards"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+q", "quit", "Quit", id="quit-anywhere", show=False, tooltip="Leave; everything is saved"
        ),
    ]

    def __init__(self, collection: Collection) -> None:
        """Open the program on a collection."""
        super().__init__()
        self.collection = collection
        collection.wait_at_most(PATIENCE)
        self.register_theme(THEME)
        self.theme = THEME.name
        self.error_console.quiet = True
        """Textual prints a traceback with the values of all variables: children's names and notes."""
        self.stopped = 0
        """The exit code of the signal that ends the program; screens that it tears down are no fault."""
        self.thread_fault: BaseException | None = None
        """An error in a thread beside the workers, such as the one that writes to the terminal."""

    def get_driver_class(self) -> type[Driver]:
        """Return the terminal's driver, which asks for no keyboard protocol."""
        return plain_keys(super().get_driver_class())

    def open_screen(self, route: str, *args: object, then: Callable[[Any], None] | None = None) -> None:
        """Open a screen by its name in `routes`; `then` gets its result."""
        self.push_screen(routes.make(route, self.collection, *args), then)

    def get_default_screen(self) -> Screen[None]:
        """Home."""
        return HomeScreen(self.collection)

    def on_mount(self) -> None:
        """Start checking for changes by others; offer a note that was not saved."""
        self.set_interval(LOOK_EVERY, self.look_for_changes)
        self._show_notices()
        self._offer_unsaved()
        self.call_after_refresh(self._erase_books)

    def _erase_books(self) -> None:
        """Erase the titles of recommended books that were answered or are too old."""
        try:
            self.collection.recommendations.erase_over()
        except NamecardsError as error:
            self.notify(f"A book's title is not erased yet. {error}", severity="error", markup=False)

    def _offer_unsaved(self) -> None:
        unsaved = self.collection.unsaved.first()
        if unsaved is None:
            return

        def finish(sentence: str | None) -> None:
            self.collection.unsaved.drop(unsaved)
            if sentence:
                self.notify(sentence, markup=False)
            self._offer_unsaved()

        def answer(wanted: bool | None) -> None:
            if wanted:
                self.open_screen("note", None, unsaved, then=finish)
            else:
                finish(None)

        self.push_screen(UnsavedScreen(), answer)

    def keep_unsaved(self) -> None:
        """Keep the notes that are half typed, because the program ends."""
        for screen in self.screen_stack:
            if isinstance(screen, WritesNotes) and (unsaved := screen.unsaved_note()):
                self.collection.unsaved.keep(unsaved)

    def panic(self, *renderables: Any) -> None:
        """Keep half-typed notes when the terminal is gone, then end."""
        self.keep_unsaved()
        super().panic(*renderables)

    def on_app_focus(self) -> None:
        """Check at once when the terminal comes to the front."""
        self.look_for_changes()

    def look_for_changes(self) -> None:
        """Show changes by others: now on the top screen, on hidden ones when they are seen again."""
        if self.collection.refresh():
            self._show_notices()
            self.collection.health.remember()
            screens = [screen for screen in self.screen_stack if isinstance(screen, BaseScreen)]
            for screen in screens[:-1]:
                screen.needs_refresh = True
            for screen in screens[-1:]:
                screen.collection_changed()

    def _show_notices(self) -> None:
        """Show what was mended when the changes of others came."""
        for sentence in self.collection.notices:
            self.notify(sentence, timeout=NOTICE, markup=False)

    @property
    def fault(self) -> Exception | None:
        """The error that ended the program; None if the user left it."""
        if self.stopped or self.return_code != 1:
            return None
        error = self.thread_fault or getattr(self, "_exception", None)  # Textual has no public name for it
        if isinstance(error, WorkerFailed):
            error = error.error
        return error if isinstance(error, Exception) else RuntimeError("the error is not known")

    def get_key_display(self, binding: Binding) -> str:
        """Show a key as keyboards and the guide do: "F2", "Esc"; letters stay small."""
        shown = super().get_key_display(binding)
        return shown.capitalize() if not binding.key_display and len(shown) > 1 else shown

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """List every command of the open screen, then Textual's theme and keys."""
        if isinstance(screen, BaseScreen):
            for command in screen.commands():
                run = partial(screen.run_action, command.action)
                yield SystemCommand(command.title, command.about, run)
        wanted = {"Theme", "Keys"}
        yield from (each for each in super().get_system_commands(screen) if each.title in wanted)
