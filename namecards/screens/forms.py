"""A screen with its messages in a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from namecards.screens.base import BaseScreen
from namecards.screens.text import NOT_SAVED


class FormScreen(BaseScreen):
    """A screen whose messages stay in `#status`, where a notification would disappear."""

    NOT_SAVED = NOT_SAVED
    _dropped: Sequence[str] | None = None

    def unsaved(self) -> Sequence[str] | None:
        """Return the lines if one was changed and is not saved."""
        return None

    def action_back(self) -> None:
        """Leave; with something typed that is not saved, only at the second Esc."""
        typed = self.unsaved()
        if typed in (None, self._dropped):
            super().action_back()
        else:
            self._dropped = typed
            self.notify_user(self.NOT_SAVED)

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence in `#status`; after this screen was closed, over the one below."""
        if self not in self.app.screen_stack:
            super().notify_user(sentence, wrong)
            return
        status = Content.styled(sentence, "$error") if wrong else Content(sentence)
        self.query_one("#status", Static).update(status)
