"""A list of which any number of lines is ticked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList

from namecards.screens.widgets.choices import ChoiceList


class TickList(ChoiceList):
    """Lines with a key each, found by typing; a click or `flip` ticks the line at the cursor."""

    class Changed(Message):
        """Lines were ticked or unticked."""

    def __init__(self, id: str, texts: Mapping[str, str], ticked: Iterable[str], commands: str = "") -> None:
        """`texts` are the lines by key; letters in `commands` are the screen's keys."""
        self._texts = texts
        self.ticked = set(ticked) & texts.keys()
        super().__init__(id, [(key, self._line(key)) for key in texts], "", commands=commands)

    def _line(self, key: str) -> str:
        return f"{'✓' if key in self.ticked else ' '} {self._texts[key]}"

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these lines and no others."""
        for key in self.ticked ^ set(keys):
            self.ticked ^= {key}
            self.replace_option_prompt(key, Content(self._line(key)))
        self.post_message(self.Changed())

    def tick_all(self) -> None:
        """Tick every line."""
        self.tick(self._texts)

    def flip(self) -> None:
        """Tick the line at the cursor, or untick it."""
        self.tick(self.ticked ^ {self.chosen_id} - {""})

    def flip_all(self) -> None:
        """Tick every line, or none if all are ticked."""
        self.tick(self._texts.keys() - self.ticked and self._texts)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Tick or untick a clicked line."""
        event.stop()
        self.flip()
