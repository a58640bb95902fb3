"""Queue keys that are typed faster than the program answers: each waits until the one before it is done.

Everything that a key sets off is painted once, at the end: a screen that is painted at each step flickers,
and painting takes longer than all the rest.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from time import monotonic

from textual import events
from textual.app import App
from textual.dom import DOMNode
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Input

from namecards.core.desk.note_kinds import NEXT_LINE
from namecards.core.errors import NamecardsError
from namecards.core.text import clean_lines
from namecards.portraits.terminal import is_old_console
from namecards.screens.pasted_keys import QUIET, KeyBurst, Typed
from namecards.screens.scanner import Scan, Scanner, TakesNotes
from namecards.screens.widgets.lines import NoteLine

SLOW_SCANNER = (
    "This scanner types slowly: the digits of this card may have acted as keys here (F3 undoes). "
    "From now on they won't."
)
PATIENCE = 2.0
"""Seconds that a key waits at most: a widget that was removed may never answer."""
LONGEST_BATCH = 0.1
"""Seconds without painting at most, while more keys wait or the work goes on."""
ROUNDS = 3
"""Passes over the ancestor chain before a key is done: for itself, its message, and the focus change."""


class KeyQueue(App[None]):
    """An app in which `d`, `maya`, Enter and a note can be typed in one go.

    Textual hands every key to the focused widget at once, so the letters after an Enter would go to the line
    that Enter leaves. Here a callback follows the key through the message queues, from the focused widget up
    to the app. When it has passed them all, the key is done, and the next goes to the widget focused then.
    """

    def __init__(self) -> None:
        super().__init__()
        self.last_key = 0.0
        """When a key was last pressed."""
        self._ahead: deque[Typed | Scan] = deque()
        self._now: Typed | Scan | None = None
        """The current key; None between keys."""
        self._since = 0.0
        """The time at which the current key was started."""
        self._patience: Timer | None = None
        """Runs while a key waits for the current one."""
        self._batch = ExitStack()
        """Holds the batch that stops painting."""
        self._batched: Screen[object] | None = None
        """The screen that was on top when painting stopped."""
        self._limit: Timer | None = None
        self._scanner = Scanner(self.may_begin_code, self.is_code)
        self._begin: Typed | None = None
        """The first key after the last pause."""
        self._line: tuple[Input, str, int] | None = None
        """The line before that key, its text and cursor."""
        self._after_paint: list[Callable[[], object]] = []
        self._burst = KeyBurst() if is_old_console(os.environ) else None
        self._pause: Timer | None = None
        """Ends the burst."""

    async def on_event(self, event: events.Event) -> None:
        """Queue a key while another is being handled."""
        if not isinstance(event, Typed) or event.is_forwarded:
            await self._handle(event)
        elif self._burst and isinstance(event, events.Key):
            await self._collect(event, self._burst)
        else:
            await self._listen(event)

    def may_begin_code(self, text: str) -> bool:
        """Tell whether a text may be the beginning of a code that a scanner types."""
        return False

    def is_code(self, text: str) -> bool:
        """Tell whether a text is the code of somebody or of a book."""
        return False

    def take_scan(self, code: str) -> None:
        """Do what a scanned code is for."""

    async def _listen(self, event: Typed) -> None:
        """Hold a key that may belong to a scanned code until that is known."""
        self.last_key = monotonic()
        if self._scanner.begins(event):
            self._begin, self._line = event, None
        for decided in self._scanner.add(event, isinstance(self.focused, Input)):
            await self._queue(decided)
        if held := self._scanner.held:
            self.set_timer(self._scanner.patience, partial(self._let_go, held))

    def _put_back(self, scan: Scan) -> None:
        """Put the text back that a slow code was typed into, or empty the line that its digits began."""
        line, typed = self.focused, ""
        if scan.slow and self._line and line is self._line[0]:
            _, line.value, line.cursor_position = self._line
        elif scan.slow:
            if isinstance(line, Input) and scan.code.endswith(line.value):
                typed, line.value = line.value, ""
            if typed != scan.code:
                self.notify(SLOW_SCANNER, markup=False)

    async def _let_go(self, newest: events.Key) -> None:
        """Let the held keys go on as typed, if none came since."""
        if self._scanner.held is newest:
            for key in self._scanner.end():
                await self._queue(key)

    async def _collect(self, key: events.Key, burst: KeyBurst) -> None:
        """Hold a key until it is known whether it was pasted."""
        if self._pause:
            self._pause.stop()
        if not burst.goes_on(key):
            await self._end_burst()
        burst.add(key)
        self._pause = self.set_timer(QUIET, self._end_burst)

    async def _end_burst(self) -> None:
        if self._burst and self.screen_stack:
            for event in self._burst.end(isinstance(self.focused, Input)):
                await self._listen(event)

    async def _queue(self, event: Typed | Scan) -> None:
        self._ahead.append(event)
        if self._now is None:
            await self._type(self._ahead.popleft())
        elif self._patience is None:
            self._be_patient()

    def _be_patient(self) -> None:
        """Go on without the current key when its time is over, as long as others wait for it."""
        self._patience = None
        if monotonic() >= self._since + PATIENCE:
            self._handle_next(self._now)
        if self._ahead and self.screen_stack:
            left = self._since + PATIENCE - monotonic()
            self._patience = self.screen_stack[0].set_timer(left, self._be_patient)

    async def _handle(self, event: events.Event | Scan) -> None:
        """Handle an event; an error is a sentence, and the same key tries again."""
        try:
            if isinstance(event, Scan):
                self._put_back(event)
                self.take_scan(event.code)
            else:
                await super().on_event(event)
        except NamecardsError as error:  # such as a file that is held now
            self.notify(str(error), severity="error", markup=False)

    def _prepare_paste(self, paste: events.Paste) -> None:
        """Make one line of a paste: an Input would take its first line only, and hidden characters."""
        if isinstance(self.screen, TakesNotes):
            self.screen.begin_note()
        lines = clean_lines(paste.text.replace("\r", "\n")).split("\n")
        kept = [line for line in lines if line.strip()]
        takes_notes = isinstance(self.focused, NoteLine)
        paste.text = (f" {NEXT_LINE} " if takes_notes else " ").join(kept)
        if not isinstance(self.focused, Input):
            self.notify("The pasted text was left out: there is no line for it here.", markup=False)
        elif len(kept) > 1 and takes_notes:
            self.notify(f"{len(kept)} lines were pasted: each becomes a note.", markup=False)
        elif len(kept) > 1:
            self.notify("The pasted lines are one line now. Check it, then press Enter.", markup=False)

    async def _type(self, event: Typed | Scan) -> None:
        if not self.screen_stack:  # the program is ending
            return
        if isinstance(event, events.Paste):
            self._prepare_paste(event)
        if event is self._begin and isinstance(line := self.focused, Input):
            self._line = line, line.value, line.cursor_position
        self._now, self._since = event, monotonic()
        self._stop_painting()
        before, target = self.screen, self.focused or self.screen
        await self._handle(event)
        self._ask([*target.ancestors_with_self] * ROUNDS, before, event)

    def _ask(self, still: Sequence[DOMNode], before: Screen[object], event: Typed | Scan) -> None:
        """Queue a callback behind all waiting messages of the first pump, then of the next ones."""
        for at, pump in enumerate(still):
            if pump.call_later(self._ask, still[at + 1 :], before, event):
                return
        self._paint()
        if not self.screen_stack or self.screen is before:
            self._handle_next(event)
        else:
            self.screen.call_after_refresh(self._handle_next, event)

    def _handle_next(self, done: Typed | Scan | None) -> None:
        """Go on with the next key, unless another one was gone on with before this one was done."""
        if done is not self._now:
            return
        self._now = self._ahead.popleft() if self._ahead else None
        if self._now:
            self._since = monotonic()
            self.call_next(self._type, self._now)

    def _stop_painting(self) -> None:
        if self._batched is None:
            self._batched = self.screen
            self._batch.enter_context(self.batch_update())
            # The first screen is never closed, and a timer of the app would wait until an action ends.
            self._limit = self.screen_stack[0].set_timer(LONGEST_BATCH, self._paint)

    def after_paint(self, callback: Callable[[], object]) -> None:
        """Call back when what changed is painted; `call_after_refresh` waits for no batch."""
        if self._batched is None:
            self.screen.call_after_refresh(callback)
        else:
            self._after_paint.append(callback)

    def _paint(self) -> None:
        if self._batched is None or not self.screen_stack:  # already painted, or the program is ending
            return
        before, self._batched = self._batched, None
        self._batch.close()
        if self._limit:
            self._limit.stop()
        if self.screen is not before:
            self.screen.refresh()  # a new screen's first paint is lost in a batch
        self.screen.check_idle()
        waiting, self._after_paint = self._after_paint, []
        for callback in waiting:
            self.screen.call_after_refresh(callback)
