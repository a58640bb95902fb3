"""Two input lines: one finds people and understands numbers, one takes a note and notices scanned cards."""

from __future__ import annotations

from textual import events
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Input

from namecards.collection import Collection
from namecards.core.finding import Finder

NUMBERED = 9
"""How many hits have a number to press."""
SHORTEST_CODE = 4
"""Characters of the shortest code on a card."""
SCAN_GAP = 0.05
"""Seconds between two keys; only a scanner types all of them faster."""


def fill(line: Input, text: str) -> None:
    """Replace the text of a line and put the cursor after it."""
    line.value = text
    line.cursor_position = len(text)


class FindLine(Input):
    """Finds as letters are typed; a digit chooses a hit, unless it can belong to a card number or a class."""

    class Chosen(Message):
        """A digit chose a hit."""

        def __init__(self, number: int) -> None:
            """`number` counts from 1."""
            super().__init__()
            self.number = number

    def __init__(
        self, finder: Finder, id: str | None = None, placeholder: str = "", asks: bool = False
    ) -> None:
        """`asks`: there are hits to choose from before a letter is typed."""
        super().__init__(id=id, placeholder=placeholder, select_on_focus=False)
        self.finder = finder
        self.hits = 0
        """How many hits have a number now."""
        self._asks = asks

    def on_key(self, event: events.Key) -> None:
        """Take a digit for a choice before it becomes text; a number that no hit has begins a card number."""
        digit = event.character or ""
        if digit.isdecimal() and digit.isascii() and self.is_choice(digit):
            event.stop()
            event.prevent_default()
            if 1 <= int(digit) <= self.hits:
                self.post_message(self.Chosen(int(digit)))
            else:
                fill(self, digit)

    def is_choice(self, digit: str) -> bool:
        """Tell whether a digit chooses a hit rather than continues a card number or a class.

        After a single letter it never does: that may be the `P` that some scanners send first.
        """
        if not self.value:
            return self._asks
        if not self.hits or len(self.value) < 2 or self.finder.is_start_of_code(self.value + digit):
            return False
        if self.value[-1].isalpha() and not any(map(str.isdigit, self.value)):
            return True
        is_class = self.value[:2].isalpha() and self.finder.is_class(self.value)
        return is_class and not self.finder.find(self.value + digit)


class ReferralSuggester(Suggester):
    """Completes `>cou` while a note is typed; the right arrow accepts it."""

    def __init__(self, collection: Collection) -> None:
        """Suggest from the collection's directory."""
        super().__init__(use_cache=False, case_sensitive=True)
        self._collection = collection

    async def get_suggestion(self, value: str) -> str | None:
        """Return the completed line, or None."""
        return self._collection.referrals.complete(value) if ">" in value else None


class NoteLine(Input):
    """Takes a note; it reports each key, so that private notes are hidden again, and notices scans."""

    class Pressed(Message):
        """A key was pressed, other than F6, which shows private notes."""

        def __init__(self, key: str) -> None:
            """`key` is Textual's name of it."""
            super().__init__()
            self.key = key

    def __init__(self, collection: Collection, placeholder: str, id: str | None = None) -> None:
        """An empty line; referrals of the collection are completed."""
        suggester = ReferralSuggester(collection)
        super().__init__(placeholder=placeholder, id=id, suggester=suggester, select_on_focus=False)
        self._last_key = 0.0
        """When the last key came."""
        self._run_start = 0
        """Where the run of keys began that came as fast as a scanner types."""

    @property
    def last_scan(self) -> str:
        """The end of the text if a scanner typed it; empty if it is too short for a code."""
        code = self.value[self._run_start :].strip()
        return code if len(code) >= SHORTEST_CODE else ""

    def on_key(self, event: events.Key) -> None:
        """Time the key, and report it."""
        if event.time - self._last_key > SCAN_GAP:
            self._run_start = self.cursor_position
        self._last_key = event.time
        if event.key != "f6":
            self.post_message(self.Pressed(event.key))
