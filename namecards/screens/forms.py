"""A screen with its messages in a line of its own."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from namecards.screens.base import BaseScreen


class FormScreen(BaseScreen):
    """A screen whose messages stay in `#status`, where a notification would disappear."""

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence in `#status`; after this screen was closed, over the one below."""
        if self not in self.app.screen_stack:
            super().notify_user(sentence, wrong)
            return
        status = Content.styled(sentence, "$error") if wrong else Content(sentence)
        self.query_one("#status", Static).update(status)
