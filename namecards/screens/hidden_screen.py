"""A desk that can be left: one key hides everything at once, and so do some minutes without a key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, Protocol, cast, runtime_checkable

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Digits, Static
from textual.worker import NoActiveWorker, get_current_worker

from namecards.collection import Collection
from namecards.core.settings import DeskSettings
from namecards.screens.action_screen import Opener
from namecards.screens.key_queue import KeyQueue
from namecards.screens.keys import bind, hidden_key

MINUTE = 60.0
"""Seconds."""
SCAN = 0.5
"""Seconds after a letter in which Enter belongs to it: a scanner presses Enter at the end of a code."""
LEFT_BUTTON = 1
DOUBLE_CLICK = 0.5
"""Seconds between the two halves of a double click, as most systems have it."""
_HIDDEN = "Hidden. Press F12 or Enter to go on."
_LEFT = "Hidden, because nobody pressed a key. Scan a card or type a name, or press Enter, for the desk."


@runtime_checkable
class StartsAgain(Protocol):
    """The desk: it can forget what is typed and who was found."""

    def start_again(self, typed: str) -> None:
        """Begin with these letters."""


class HiddenScreen(Screen[str | None]):
    """Shows the clock and nothing else. Returns the first letters for the desk; None: go on as before."""

    DEFAULT_CSS = """
    HiddenScreen {
        align: center middle;
        background: $background;
        ToastRack { display: none; }
        Digits { text-align: center; margin-bottom: 1; }
        #how { text-align: center; color: $text-muted; padding: 0 2; }
    }
    """
    BINDINGS = [bind("enter", "go_on", "Go on", "Show the screen again")]

    def __init__(self, now: Callable[[], datetime], is_left: bool) -> None:
        """Hide at the user's key, or (`is_left`) because nobody pressed one."""
        super().__init__()
        self._now = now
        self.is_left = is_left
        self._last_letter = 0.0

    def compose(self) -> ComposeResult:
        yield Digits(id="clock")
        yield Static(Content(_LEFT if self.is_left else _HIDDEN), id="how")

    def on_mount(self) -> None:
        self._show_time()
        self.set_interval(5, self._show_time)

    def _show_time(self) -> None:
        self.query_one(Digits).update(f"{self._now():%H:%M}")

    def on_key(self, event: events.Key) -> None:
        """After a desk that was left, the first letter begins a search; else letters do nothing."""
        if event.character and event.is_printable:
            event.stop()
            self._last_letter = event.time
            if self.is_left:
                self.dismiss(event.character)
        elif event.key == "enter" and event.time - self._last_letter < SCAN:
            event.stop()
            event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """Take a pasted or quickly scanned text as letters."""
        if self.is_left:
            self.dismiss(event.text)

    def on_click(self) -> None:
        if self.is_left:
            self.action_go_on()

    def action_go_on(self) -> None:
        """Go on where the user was, or at the desk if nobody was there for a while."""
        self.dismiss("" if self.is_left else None)


class DoubleClick:
    """Remembers the last click, so that the second half of a double click does not reach a new screen."""

    def __init__(self) -> None:
        self._screen: Screen[Any] | None = None
        """The screen of the first half."""
        self._at, self._time = (0, 0), 0.0

    def is_meant_for(self, screen: Screen[Any], event: events.Event) -> bool:
        """Whether an event was meant for the screen that is on top now; all but a press of a button is.

        The right and the middle button do nothing: they would choose and open as the left one does.
        """
        if isinstance(event, events.MouseDown | events.MouseUp) and event.button > LEFT_BUTTON:
            return False
        if not isinstance(event, events.MouseDown) or event.is_forwarded:
            return True
        (x, y), since = self._at, event.time - self._time
        self._at, self._time = (event.x, event.y), event.time
        if since > DOUBLE_CLICK or max(abs(event.x - x), abs(event.y - y)) > 1:
            self._screen = screen
        return self._screen is screen


class HidingApp(KeyQueue):
    """An app whose screens can be hidden. What was typed stays, and workers go on."""

    BINDINGS = [hidden_key("f12,ctrl+l", "hide", "Hide", "Hide everything at once; the same key goes on")]

    collection: Collection

    def __init__(self) -> None:
        super().__init__()
        self._covered: set[Screen[Any]] = set()
        """Screens under the hidden one, or under a desk that was opened after it."""
        self._desk: Screen[Any] | None = None
        """That desk."""
        self._waiting: list[tuple[Screen[Any], Callable[[], object]]] = []
        """Reports of workers of covered screens: they may open or close screens."""
        self._pressed = 0.0
        self._double_click = DoubleClick()
        self._scanned = ""
        """A code for the desk that opens now."""

    def on_mount(self) -> None:
        self._pressed = _instant()
        self._hide_if_left()

    async def on_event(self, event: events.Event) -> None:
        """Note that somebody is there; the second half of a double click opens nothing more."""
        if isinstance(event, events.InputEvent | events.Paste):
            self._pressed = event.time
        if not self.screen_stack or self._double_click.is_meant_for(self.screen, event):
            await super().on_event(event)

    def _hide_if_left(self) -> None:
        """Hide after the minutes without a key, else look again when they may be over."""
        minutes = self.collection.settings.get(DeskSettings).hide_after  # 0: never
        left = minutes * MINUTE - (_instant() - self._pressed)
        is_welcome = len(self.screen_stack) == 1 and not self.collection.people.active()
        if minutes and left <= 0 and not is_welcome:  # whoever reads it and fetches the list presses i then
            self._hide(is_left=True)
        soon = max(1, left) if minutes else MINUTE
        self.set_timer(min(soon, MINUTE), self._hide_if_left)

    def action_hide(self) -> None:
        if isinstance(self.screen, HiddenScreen):
            self.screen.action_go_on()
        else:
            self._hide(is_left=False)

    def _hide(self, is_left: bool) -> None:
        if not isinstance(self.screen, HiddenScreen):
            self.clear_notifications()
            self._covered.update(self.screen_stack)
            self.push_screen(HiddenScreen(self.collection.now, is_left), self._show_again)

    def _show_again(self, typed: str | None) -> None:
        if typed is None:
            self._uncover()
            return
        if isinstance(self.screen, StartsAgain):
            self.screen.start_again(typed)
            self._uncover()
        else:
            cast(Opener, self).open_screen("desk", typed)
            self._desk = self.screen
        if self._scanned:
            self.call_after_refresh(self.take_scan, self._scanned)
            self._scanned = ""

    def keep_for_desk(self, code: str) -> bool:
        """Take a scanned code while everything is hidden: after minutes without a key it opens the desk."""
        if not isinstance(self.screen, HiddenScreen):
            return False
        if self.screen.is_left:
            self._scanned = code
            self.screen.dismiss("")
        return True

    def pop_screen(self) -> AwaitComplete:
        """Close the top screen, by Esc or with a result; what lay under the desk goes on when that closes."""
        closed, done = self.screen, super().pop_screen()
        if closed is self._desk:
            self._desk = None
            self._uncover()
        return done

    def _uncover(self) -> None:
        """Let the screens go on, but for those under the desk, and show what their workers reported."""
        stack = self.screen_stack
        self._covered = set(stack[: stack.index(self._desk)]) if self._desk in stack else set()
        waiting, self._waiting = self._waiting, []
        for screen, report in waiting:
            if screen in self._covered:
                self._waiting.append((screen, report))
            elif screen in stack:
                self.call_later(report)

    def call_from_thread(self, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Let a worker report; what concerns a covered screen waits until that is seen again."""
        try:
            screen = get_current_worker().node.screen
        except NoActiveWorker:
            screen = None
        if screen is None or screen not in self._covered:
            return super().call_from_thread(callback, *args, **kwargs)
        self._waiting.append((screen, partial(callback, *args, **kwargs)))
        return None


def _instant() -> float:
    """The time by which keys are timed."""
    return events.Event().time
