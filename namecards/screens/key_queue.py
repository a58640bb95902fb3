"""Keys typed faster than the program answers: each waits until the one before it was worked off.

And what a key sets off is painted once, when all of it was done: a screen that is painted at each step
flickers, and painting takes longer than all else.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import ExitStack
from time import monotonic

from textual import events
from textual.app import App
from textual.dom import DOMNode
from textual.screen import Screen
from textual.timer import Timer

PATIENCE = 2.0
"""Seconds after which the next key no longer waits: a widget that went away may never answer."""
LONGEST_BATCH = 0.1
"""Seconds; then something is painted, also while more keys wait or the work goes on."""
ROUNDS = 3
"""From the widget to the app: the key, the message that its action sends, and the focus that this moves."""

Typed = events.Key | events.Paste


class TypeAhead(App[None]):
    """An app in which `d`, `maya`, Enter and a note may be typed in one go.

    Textual hands every key at once to whatever has the focus, so that letters that follow an Enter would
    land in the line it leaves. Here a question follows the key, from the focused widget up to the app; when
    it has come back, all that the key set off was done, and the next key goes to whatever has the focus now.
    """

    def __init__(self) -> None:
        """An app that nobody typed in yet."""
        super().__init__()
        self._ahead: deque[Typed] = deque()
        self._since: float | None = None
        """When the key came that is being worked off."""
        self._batch = ExitStack()
        """Open while nothing is to be painted."""
        self._batched: Screen[object] | None = None
        """The screen that was on top when painting stopped."""
        self._limit: Timer | None = None

    async def on_event(self, event: events.Event) -> None:
        """Let a key wait if another is being worked off."""
        if not isinstance(event, Typed) or event.is_forwarded:
            await super().on_event(event)
        elif self._since is not None and monotonic() - self._since < PATIENCE:
            self._ahead.append(event)
        else:
            await self._type(event)

    async def _type(self, event: Typed) -> None:
        self._since = monotonic()
        self._stop_painting()
        before, target = self.screen, self.focused or self.screen
        await super().on_event(event)
        self._ask([*target.ancestors_with_self] * ROUNDS, before)

    def _ask(self, still: Sequence[DOMNode], before: Screen[object]) -> None:
        """Ask the first of those still to ask, behind everything that waits in its queue, and so on."""
        for at, pump in enumerate(still):
            if pump.call_later(self._ask, still[at + 1 :], before):
                return
        self._paint()
        if not self.screen_stack or self.screen is before:
            self._next()
        else:
            self.screen.call_after_refresh(self._next)

    def _next(self) -> None:
        self._since = None
        if self._ahead:
            self._since = monotonic()
            self.call_next(self._type, self._ahead.popleft())

    def _stop_painting(self) -> None:
        if self._batched is None:
            self._batched = self.screen
            self._batch.enter_context(self.batch_update())
            # The first screen is never closed; the app's own timer would wait for an action to end.
            self._limit = self.screen_stack[0].set_timer(LONGEST_BATCH, self._paint)

    def _paint(self) -> None:
        """Let everything be painted that changed."""
        if self._batched is None or not self.screen_stack:  # it is painted, or the program is ending
            return
        before, self._batched = self._batched, None
        self._batch.close()
        if self._limit:
            self._limit.stop()
        if self.screen is not before:
            self.screen.refresh()  # what a screen paints as it comes is lost in a batch
        self.screen.check_idle()
