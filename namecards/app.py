"""The Textual app: theme, first screen, command palette, and a check now and then for others' changes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, cast

from rich.console import Console
from textual import events, on, work
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.driver import Driver
from textual.screen import Screen
from textual.theme import Theme
from textual.worker import WorkerFailed, get_current_worker

from namecards import routes
from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.heads import Head, count_odd
from namecards.core.people import Person
from namecards.screens.action_screen import menu_items
from namecards.screens.base import VISIT, BaseScreen
from namecards.screens.dialogs.unsaved import UnsavedScreen
from namecards.screens.home import HomeScreen
from namecards.screens.keys import bind
from namecards.screens.notice_rack import NOTICE, TOASTS, NoticeRack
from namecards.screens.plain_keys import plain_keys
from namecards.screens.scanned_cards import ScanningApp
from namecards.screens.themes import DARK, THEMES
from namecards.screens.widgets.lines import NoteLine, WritesNotes

if TYPE_CHECKING:
    from namecards.screens.importing.previewed_plan import PhotosKept
    from namecards.screens.palette import CommandSearch

LOOK_EVERY = 2.0
"""Seconds between checks for changes by others and for a half-typed note; a check costs 0.05 ms."""
REST = 1.0
"""Seconds without a key after which nobody is typing."""
_MUCH = 100_000
"""New objects that are worth a collection of garbage."""

PATIENCE = 0.3
"""Seconds that a screen waits for another program; then a sentence says so, and the same key tries again."""

KNOWN_THEMES = {theme.name: theme for theme in THEMES.values()}
"""Ours only: in Textual's own themes the colours mean nothing, and nobody measured them."""


def _command_search() -> type[CommandSearch]:
    from namecards.screens.palette import CommandSearch

    return CommandSearch


class NamecardsApp(NoticeRack, ScanningApp):
    """The program over one collection."""

    TITLE = "namecards"
    CSS = TOASTS
    COMMANDS = {_command_search}  # noqa: RUF012 - Textual's own type
    BINDINGS: ClassVar[list[BindingType]] = [
        bind("ctrl+q", "app.quit", "Quit", "Leave; everything is saved", show=False)
    ]

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._day = collection.today()
        kept = collection.terminal.theme
        # Setting it later or the usual way would parse all styles a second time.
        self.set_reactive(NamecardsApp.theme, kept if kept in KNOWN_THEMES else DARK.name)
        super().__init__()
        collection.wait_at_most(PATIENCE)
        self.stylesheet.set_variables(self.get_css_variables())
        self.error_console.quiet = True
        """Textual prints a traceback with the values of all variables: children's names and notes."""
        self._first_colours = self.console.color_system
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

    def action_command_palette(self) -> None:
        """Open the command list; beneath a visit, whose card was scanned over it, another one may be open."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette())

    @property
    def available_themes(self) -> dict[str, Theme]:
        """The program's own."""
        return KNOWN_THEMES

    def watch_theme(self, theme: str) -> None:
        """Keep a theme that was chosen."""
        if theme != (self.collection.terminal.theme or DARK.name):
            try:
                self.collection.terminal.choose_theme(theme)
            except NamecardsError as error:
                self.say(f"This theme lasts until you quit. {error}")

    def paint_in(self, colours: str) -> None:
        """Paint everything in a colour system, in Rich's words, from now on; empty: the one of the start."""
        wanted = colours or self._first_colours
        if wanted != self.console.color_system:
            colour_system = cast(Any, wanted)
            self.console = Console(file=self.console.file, color_system=colour_system, force_terminal=True)
            self.refresh_css(animate=False)

    def open_visit(self, person: Person, then: Callable[[Any], None], **how: Any) -> None:
        """Open a visit; `then` gets its result.

        One screen serves them all, because making one is the slowest step; over itself there is a second one.
        """
        if not self.is_screen_installed(VISIT):
            self.install_screen(routes.make(VISIT, self.collection, person), VISIT)
        visit = self.get_screen(VISIT)
        if visit in self.screen_stack:
            visit = routes.make(VISIT, self.collection, person)
        visit.start_visit(person, then, **how)  # type: ignore[attr-defined]
        self.push_screen(visit)

    def prefetch_visit(self, person: Person) -> None:
        """Draw the face of a visit that may come next."""
        if self.is_screen_installed(VISIT):
            self.get_screen(VISIT).prefetch_face(person)  # type: ignore[attr-defined]

    def get_default_screen(self) -> Screen[None]:
        """Home."""
        return HomeScreen(self.collection)

    def on_mount(self) -> None:
        """Start what is done every few seconds; offer a note that was not saved."""
        self.set_interval(LOOK_EVERY, self.look_for_changes)
        self.set_interval(LOOK_EVERY, self.collect_garbage)
        self.set_interval(LOOK_EVERY, self.keep_unsaved)  # a power cut, or a kill, gives no time for it
        self._show_notices(self.collection.notices)
        self._offer_unsaved()
        self._offer_pictures()
        self.call_after_refresh(self.erase_books)
        self.call_after_refresh(self._look_for_heads)

    def on_photos_kept(self, message: PhotosKept) -> None:
        """Look into the photos of an import that nobody looked into while it was previewed."""
        self._look_for_heads(message.heads)

    def _look_for_heads(self, found: Sequence[Head] = ()) -> None:
        """Look into photos whose heads are not known, such as those of an earlier version."""
        missing = self.collection.heads.unsearched_photos()
        if missing or found:
            self._find_heads(sorted(set(missing.values())), found)

    @work(thread=True, exclusive=True, group="heads")
    def _find_heads(self, photos: Sequence[Path], before: Sequence[Head]) -> None:
        worker, found = get_current_worker(), {}
        for photo in photos:
            if worker.is_cancelled:
                return
            if head := self.collection.heads.look(photo):
                found[photo] = head
        self.call_from_thread(self._keep_heads, found, before)

    def _keep_heads(self, found: Mapping[Path, Head], before: Sequence[Head]) -> None:
        with suppress(NamecardsError):  # then they are looked for at the next start, too
            self.collection.heads.keep_found(found)
            self.screen.refresh()
        if odd := count_odd((*before, *found.values())):
            self.notify(
                f"Photos to look at: {odd}. On home, c shows them first.", timeout=NOTICE, markup=False
            )

    def _offer_pictures(self) -> None:
        """Say once where faces may look better than a careful guess shows them."""
        terminal, people = self.collection.terminal, self.collection.people.active()
        if terminal.should_offer(self.console.color_system) and any(one.photo for one in people):
            sentence = "This terminal may show faces better than they are drawn now. To compare: m, then p."
            self.notify(sentence, timeout=NOTICE, markup=False)
            with suppress(NamecardsError):  # then it is said at the next start, too
                terminal.choose_mode(None)

    def erase_books(self, undone: bool = False) -> None:
        """Erase the titles of recommended books that were answered or are too old, or perhaps `undone`.

        A failure is shown, and tried again at the next visit or start.
        """
        try:
            self.collection.recommendations.erase_expired(undone)
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
        """Keep the notes that are half typed. While the program ends, a line that is gone kept its own."""
        screens = [s for s in self.screen_stack if isinstance(s, WritesNotes) and s.query(NoteLine)]
        typed = list(filter(None, (screen.unsaved_note() for screen in screens)))
        if self.is_running:
            self.collection.unsaved.update(typed)
        else:
            for note in typed:
                self.collection.unsaved.keep(note)

    def panic(self, *renderables: Any) -> None:
        """Keep half-typed notes when the terminal is gone, then end."""
        self.keep_unsaved()
        super().panic(*renderables)

    @on(events.AppFocus)
    def look_for_changes(self) -> None:
        """Show changes by others or a new day: on the top screen now, on others when they are seen."""
        is_new_day, self._day = self._day != self.collection.today(), self.collection.today()
        is_changed = self.collection.refresh()
        if is_changed:
            self._show_notices(self.collection.notices)
            self.collection.health.remember()
        if is_changed or is_new_day:
            screens = [screen for screen in self.screen_stack if isinstance(screen, BaseScreen)]
            for screen in screens:
                if is_changed and screen.is_mounted:
                    screen.withdraw_undo()
                if screen is screens[-1] and screen.is_mounted:  # else it is still being made
                    screen.show_day()
                    screen.collection_changed()
                else:
                    screen.needs_refresh = True

    def collect_garbage(self) -> None:
        """Collect garbage while nobody types: in the midst of a key it takes a tenth of a second."""
        if gc.get_count()[0] > _MUCH and monotonic() - self.last_key > REST:
            gc.collect()

    def _show_notices(self, sentences: Sequence[str]) -> None:
        """Show what was mended when the changes of others came, again until somebody presses a key."""
        for sentence in sentences:
            self.notify(sentence, timeout=NOTICE, markup=False)
        began = monotonic()

        def show_again() -> None:
            if self.last_key < began:
                self._show_notices(sentences)

        if sentences:
            self.set_timer(NOTICE, show_again)

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

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """List every command of the open screen or dialog; none of Textual's own, which lead out of ours."""
        for item in screen.menu_items() if isinstance(screen, BaseScreen) else menu_items(screen):
            yield SystemCommand(item.title, item.about, partial(screen.run_action, item.action))

    def action_help_quit(self) -> None:
        """Say how to leave, at Ctrl+C; Textual says it in words of its own."""
        self.say("Ctrl+Q leaves namecards; everything is saved.")
