"""A screen to fill in."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from namecards.screens.base import BaseScreen


class FormScreen(BaseScreen):
    """A screen to fill in; what there is to say stays under the form, in `#status`."""

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Say it under the form."""
        status = Content.styled(sentence, "$error") if wrong else Content(sentence)
        self.query_one("#status", Static).update(status)
