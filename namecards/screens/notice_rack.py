"""How long sentences stand over a screen, and how many at once: no more than there is to read."""

from __future__ import annotations

from collections.abc import Callable
from time import time

from textual import events
from textual.app import App
from textual.notifications import Notification, Notify

TOASTS = """
ToastRack { dock: top; align: right top; margin-bottom: 0; }
Toast { width: auto; max-width: 100%; margin: 0; padding: 0 1; }
"""
"""Where a sentence is shown: over the title, where the least is covered, and no larger than it is."""
NOTICE = 20.0
"""Seconds for a sentence that answers no key, because nobody waits for it."""
_AT_LEAST = 5.0
"""Seconds for a short sentence, because whoever types looks elsewhere."""
_LETTERS_A_SECOND = 15
"""The letters that somebody reads in a second."""


class NoticeRack(App[None]):
    """An app whose notices make room for the answer to a newer key, and once they were read, for any key."""

    def __init__(self) -> None:
        super().__init__()
        self._notices: list[Notification] = []
        self._last_input = 0.0
        """When a key or the mouse was last pressed, by the clock of Textual's notices."""

    async def on_event(self, event: events.Event) -> None:
        """Remove at a key what was read: it may stand over the line that is typed."""
        if isinstance(event, (events.Key, events.Paste, events.MouseDown)):
            self._last_input = time()
            self._remove_notices(_was_read)
        await super().on_event(event)

    def on_notify(self, event: Notify) -> None:
        """Give a sentence the time to read it, and the place of answers to earlier keys."""
        newest = event.notification

        def is_replaced(earlier: Notification) -> bool:
            is_older = earlier.raised_at < self._last_input
            return is_older and (_is_routine(earlier) or earlier.message == newest.message)

        self._remove_notices(is_replaced)
        newest.timeout = max(newest.timeout, _reading_time(newest))
        self._notices.append(newest)

    def _remove_notices(self, has_served: Callable[[Notification], bool]) -> None:
        """Remove notices with their holders: Textual leaves these, and newer notices would stand below."""
        served = [each for each in self._notices if each.has_expired or has_served(each)]
        self._notices = [each for each in self._notices if each not in served]
        ids = tuple(each.identity for each in served)
        for each in served:
            each.timeout = 0  # so that Textual shows it on no other screen
        for screen in self.screen_stack if ids else ():
            for holder in screen.query("ToastHolder"):
                if (holder.id or "").endswith(ids):
                    holder.remove()


def _reading_time(notice: Notification) -> float:
    return max(_AT_LEAST, len(notice.message) / _LETTERS_A_SECOND)


def _was_read(notice: Notification) -> bool:
    return time() - notice.raised_at > _reading_time(notice)


def _is_routine(notice: Notification) -> bool:
    """Whether a notice answered a key, and nothing went wrong: the newer answer says more."""
    return notice.severity == "information" and notice.timeout < NOTICE
