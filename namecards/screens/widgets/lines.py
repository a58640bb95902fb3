"""The lines that are typed into: one that finds people, and one that says what a note will become."""

from __future__ import annotations

from textual import events
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Input

from namecards.core.finding import Finder

MOST = 9
"""Hits with a number of their own."""


SHORTEST_CODE = 4
BY_HAND = 0.05
"""Seconds; only a scanner's keys follow each other faster, all of them."""


class FindLine(Input):
    """Letters find; a digit chooses between several hits, unless it could be part of a number or class."""

    class Chosen(Message):
        """A digit chose a hit."""

        def __init__(self, number: int) -> None:
            """`number` counts from 1."""
            super().__init__()
            self.number = number

    def __init__(
        self, finder: Finder, id: str | None = None, placeholder: str = "", asks: bool = False
    ) -> None:
        """`asks`: there is something to choose from before a letter is typed."""
        super().__init__(id=id, placeholder=placeholder, select_on_focus=False)
        self.finder = finder
        self.hits = 0
        """How many hits have a number now."""
        self._asks = asks

    def on_key(self, event: events.Key) -> None:
        """Before the digit is taken for text. One that no hit has is the first of a card's number."""
        digit = event.character or ""
        if digit.isdecimal() and digit.isascii() and self.chooses(digit):
            event.stop()
            event.prevent_default()
            if 1 <= int(digit) <= self.hits:
                self.post_message(self.Chosen(int(digit)))
            else:
                self.begin(digit)

    def begin(self, text: str) -> None:
        """Put a text in the place of what was typed, to go on after it."""
        self.value = text
        self.cursor_position = len(text)

    def chooses(self, digit: str) -> bool:
        """Whether a digit is meant for a hit, and not part of a number or a class.

        One letter may be the `P` that a scanner begins with.
        """
        if not self.value:
            return self._asks
        if not self.hits or len(self.value) < 2 or self.finder.is_start_of_code(self.value + digit):
            return False
        if self.value[-1].isalpha() and not any(map(str.isdigit, self.value)):
            return True
        whole = self.value[:2].isalpha() and self.finder.is_class(self.value)
        return whole and not self.finder.find(self.value + digit)


class NoteLine(Input):
    """Says when a key is pressed, so that what is private is hidden again."""

    class Pressed(Message):
        """Some key but F6, which shows what is private."""

        def __init__(self, key: str) -> None:
            """`key` in Textual's words."""
            super().__init__()
            self.key = key

    def __init__(
        self,
        id: str | None = None,
        placeholder: str = "",
        suggester: Suggester | None = None,
    ) -> None:
        """A line for what was said; `suggester` goes on with a referral."""
        super().__init__(placeholder=placeholder, id=id, suggester=suggester, select_on_focus=False)
        self._last = 0.0
        """When the last key came."""
        self._since = 0
        """Where that began which came in one go."""

    @property
    def scanned(self) -> str:
        """What came in one go, faster than by hand: a scanned code, if Enter came as fast; else empty."""
        code = self.value[self._since :].strip()
        return code if len(code) >= SHORTEST_CODE else ""

    def on_key(self, event: events.Key) -> None:
        """Any key, before it does what it does."""
        if event.time - self._last > BY_HAND:
            self._since = self.cursor_position
        self._last = event.time
        if event.key != "f6":
            self.post_message(self.Pressed(event.key))
