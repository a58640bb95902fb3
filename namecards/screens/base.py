"""The base of every screen: the keys that work everywhere, the title, the mouse, another width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.geometry import Size
from textual.reactive import Reactive
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.days import long_day
from namecards.screens.answer_timer import AnswerTimer
from namecards.screens.keys import bind
from namecards.screens.notices import UNDOES
from namecards.screens.person_menu import PersonMenuScreen
from namecards.screens.text import NOT_SAVED
from namecards.screens.widgets.key_bar import KeyBar

WIDE = 100
"""Columns from which a screen has two parts beside each other."""

UNDO = bind("f3", "undo", "Undo", "Undo the last change; again for the one before")
"""Works on every screen; screens that change data show it in the bottom line."""
VISIT = "visit"
"""The route and the name of the one screen for all visits."""

PRIVATE_SECONDS = 20.0
"""Seconds that private text is shown at most."""


def replace_text(shown: Static, text: Content) -> None:
    """Show another text; the screen is laid out anew, which is slow, only if it has other rows."""
    if text != shown.content:
        width, rows = shown.content_size
        shown.update(text, layout=not width or len(text.wrap(width)) != rows)


def is_cut(line: Static, sentence: str) -> bool:
    """Tell whether a sentence is too long for a line that does not wrap, or for the rows of one that does."""
    width, most = line.content_size.width, line.styles.max_height
    if line.styles.text_wrap == "nowrap":
        return 0 < width < cell_len(sentence)
    rows = most.cells if most and width else None
    return rows is not None and len(Content(sentence).wrap(width)) > rows - line.gutter.height


class BaseScreen(PersonMenuScreen):
    """A screen over the collection. Its BINDINGS feed the key bar, the menu, the palette and the help."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]
    BINDINGS = [
        bind("escape", "back", "Back", "Leave this screen; everything is saved"),
        bind("f2", "note", "Note", "Write down what someone said, in one line"),
        replace(UNDO, show=False),
        bind("m", "menu", "Menu", "All commands of this screen", show=False),
        bind("f1,question_mark", "help", "Help", "What this screen is for; every key; guide"),
        bind("f9", "person_menu", "People", "Add, edit or archive a person", show=False),
    ]
    focused = Reactive[Widget | None](None, repaint=False)
    """Redefined so that a change of focus repaints two widgets, not the whole screen (35 kB with a face)."""
    ABOUT = ""
    """One paragraph for the help screen."""
    HEADING = "namecards"
    section = "using-namecards"
    """The section of the guide about it; `routes` says which."""
    WHEEL = ""
    """The action of the wheel where nothing scrolls; “{}” is one step down, or up."""
    REFRESH_ON_RESUME = False
    """Refresh on every resume, because screens opened on top may change the data."""

    FITS_SIZE = False
    """Refresh for another size, because lines are made for one."""
    _fitted = Size()
    """The size that the classes and the lines were made for."""
    NOT_SAVED = NOT_SAVED
    _dropped: Sequence[str] | None = None
    _titled: date | None = None
    """The day in the title; None before it is there."""

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self.timer = AnswerTimer()
        """Times what is shown."""
        self.needs_refresh = False
        """True if another program wrote data while this screen was hidden."""
        self.private = False
        """True while private notes are shown."""
        self._private_timer: Timer | None = None

    def on_screen_resume(self) -> None:
        self.timer.begin_again()
        self.show_day()
        if self.needs_refresh or self.REFRESH_ON_RESUME:
            self.needs_refresh = False
            self.collection_changed()

    def on_screen_suspend(self) -> None:
        """Offer no keys beneath a dialog."""
        if self.app.screen.is_modal:
            self.query_one(KeyBar).clear_keys()

    @on(events.Resize)
    def fit_size(self, event: events.Resize) -> None:
        """Show everything again for another size; lay out nothing again for the same."""
        before, self._fitted = self._fitted, event.size
        if before == event.size == self.outer_size:  # it tells what it was laid out for
            event.prevent_default()
        elif self.FITS_SIZE and before != event.size:
            self.collection_changed()

    def compose(self) -> ComposeResult:
        self._set_size_classes()
        yield Static(self._title(), classes="title")
        yield from self.body()
        yield KeyBar()

    def _set_size_classes(self) -> None:
        """Set the classes of the breakpoints now: Textual would, but style and lay out all a second time."""
        self._fitted = self.app.size
        sides = zip(self._fitted, (self.HORIZONTAL_BREAKPOINTS, self.VERTICAL_BREAKPOINTS), strict=True)
        reached = ([point for point in points or () if point[0] <= side] for side, points in sides)
        self.add_class(*(max(points)[1] for points in reached if points))

    def _title(self) -> Content:
        self._titled = day = self.collection.today()
        return Content(f"namecards · {self.HEADING} · {long_day(day, day)}")

    def show_day(self) -> None:
        """Show the day in the title, if another one has begun."""
        if self._titled not in (None, self.collection.today()):
            self.show_title()

    def show_title(self) -> None:
        """Show the title as it is now."""
        self.query_one(".title", Static).update(self._title())

    def body(self) -> ComposeResult:
        """Everything between the title and the keys."""
        raise NotImplementedError

    def action_private(self) -> None:
        """Show private notes until the next key, for a while at most; or hide them again."""
        self.private = not self.private
        if self._private_timer:
            self._private_timer.stop()
        self._private_timer = self.set_timer(PRIVATE_SECONDS, self.hide_private)
        self.collection_changed()

    def hide_private(self) -> None:
        """Hide private notes, if they are shown."""
        if self.private:
            self.private = False
            self.collection_changed()

    def on_click(self, event: events.Click) -> None:
        """Run the action of the text under the mouse: see `link`."""
        if action := event.style.meta.get("run"):
            self.call_later(self.run_action, action)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Explain the text or the panel under the mouse, if a click runs an action."""
        run = str(event.style.meta.get("run", getattr(event.widget, "action", "")))
        about = {item.action: item.about for item in self.menu_items()} if run else {}
        self.tooltip = about.get(run)

    async def on_mouse_scroll_down(self) -> None:
        await self.run_action(self.WHEEL.format(1) or "nothing")

    async def on_mouse_scroll_up(self) -> None:
        await self.run_action(self.WHEEL.format(-1) or "nothing")

    def action_nothing(self) -> None:
        """Do nothing."""

    def is_second_tap(self, does: str) -> bool:
        """Tell whether an Enter that `does` something lasting came before anybody could read; say so."""
        deliberate = self.timer.is_deliberate()
        if not deliberate:
            self.notify_user(f"That Enter came too fast, so it did nothing. Look first; then Enter {does}.")
        return not deliberate

    def unsaved_lines(self) -> Sequence[str] | None:
        """Return the typed lines if one was changed and is not saved."""
        return None

    def action_back(self) -> None:
        """Leave; with something typed that is not saved, only at the second Esc."""
        if not self.is_active:  # a second Esc that waited would leave the screen below, too
            return
        if self.may_drop_lines(self.NOT_SAVED):
            self.app.pop_screen()

    def may_drop_lines(self, sentence: str) -> bool:
        """Tell whether no typed line would be lost unsaid; if one would, say the sentence, once."""
        typed = self.unsaved_lines()
        if typed in (None, self._dropped):
            return True
        self._dropped = typed
        self.notify_user(sentence)
        return False

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence in `#status`, where it stays; without that line, or once closed, for seconds.

        So is one that would be cut there: it may say what a second F3 deletes.
        """
        status = self.query("#status")
        if not status or self not in self.app.screen_stack:
            super().notify_user(sentence, wrong)
        elif is_cut(line := status.only_one(Static), sentence):
            line.update("")
            super().notify_user(sentence, wrong)
        else:
            replace_text(line, Content.styled(sentence, "$error" if wrong else ""))

    def withdraw_undo(self) -> None:
        """Remove "F3 undoes" from the bottom line: the last change may be another window's now."""
        for status in self.query("#status").results(Static):
            replace_text(status, Content(str(status.content).replace(UNDOES, "")))

    def action_note(self) -> None:
        self.open("note", self.note_person, then=self.show_saved_note)

    def show_saved_note(self, sentence: str | None) -> None:
        """Show what the note screen saved, if anything."""
        if not self.REFRESH_ON_RESUME:
            self.collection_changed()
        if sentence:
            self.report(sentence)
