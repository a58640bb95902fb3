"""Styles that a screen keeps when it is seen again."""

from __future__ import annotations

from textual import events, on
from textual.message_pump import MessagePump


class KeptStyles(MessagePump):
    """A screen that keeps its styles when it is shown again, as finding them again is slow.

    They change only with a theme and with the colours of the terminal, which restyle open screens.
    """

    _look: object = None
    """The theme and the colours that it was last shown in."""

    @on(events.ScreenResume)
    def _keep_styles(self, event: events.ScreenResume) -> None:
        look = self.app.theme, self.app.console.color_system
        event.refresh_styles = self._look not in (None, look)
        self._look = look
