"""A screen with its messages in a line of its own."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from namecards.screens.base import BaseScreen


class FormScreen(BaseScreen):
    """A screen whose messages stay in `#status`, where a notification would disappear."""

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence in `#status`."""
        status = Content.styled(sentence, "$error") if wrong else Content(sentence)
        self.query_one("#status", Static).update(status)
