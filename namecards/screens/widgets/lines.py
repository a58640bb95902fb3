"""Input lines: one says what it cuts, one finds people and understands numbers, one takes a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.strip import Strip
from textual.suggester import Suggester
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.finding import Finder
from namecards.screens.text import cells

if TYPE_CHECKING:
    from namecards.collection.unsaved import UnsavedNote

NUMBERED = 9
"""Hits that have a number to press."""


def fill(line: Input, text: str) -> None:
    """Replace the text of a line and put the cursor after it."""
    line.value = text
    line.cursor_position = len(text)


class LineInput(Input):
    """A line to type in; what has no room of its hint or its text is cut with "…"."""

    DEFAULT_CSS = """
    LineInput, LineInput:focus { width: 1fr; height: 1; border: none; background: $surface; }
    LineInput:focus { background: $panel; }
    """
    DEFAULT_CLASSES = "-valid"
    """Textual sets it, and styles the line anew for that."""
    virtual_size = Reactive(Size(0, 0))
    """Redefined so that a letter lays out no screen: the line is as wide as there is room for."""

    def render_line(self, y: int) -> Strip:
        """Draw it with as much of the hint as fits: Textual's own is cut at a word, without a sign."""
        hint, width, first = self.placeholder, self.scrollable_content_region.width, self.scroll_offset.x
        self.set_reactive(Input.placeholder, cells(hint, width).rstrip())
        try:
            strip = super().render_line(y)
        finally:
            self.set_reactive(Input.placeholder, hint)
        sign = Strip([Segment("…", self.rich_style)])
        if first and self.cursor_position > first:
            strip = Strip.join([sign, strip.crop(1)])
        if not self.has_focus and cell_len(self.value) > first + width:
            strip = Strip.join([strip.crop(0, width - 1), sign])
        return strip


class FormLine(Horizontal):
    """A line to type in behind its label."""

    DEFAULT_CSS = "FormLine { height: 1; margin: 0 2; Static { width: 16; } }"

    def __init__(self, label: str, line: Input, id: str | None = None) -> None:
        """`id` is that of both together."""
        self.label = Static(Content(label))
        super().__init__(self.label, line, id=id)


class FindLine(LineInput):
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
        """The number of hits that have a number now."""
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
        super().__init__(use_cache=False, case_sensitive=True)
        self._collection = collection

    async def get_suggestion(self, value: str) -> str | None:
        return self._collection.referrals.complete(value) if ">" in value else None


@runtime_checkable
class WritesNotes(Protocol):
    """A screen with a note line, or the app with such screens."""

    def unsaved_note(self) -> UnsavedNote | None:
        """Return what is typed and not saved yet."""


@runtime_checkable
class KeepsNotes(Protocol):
    """The part of the app that a note line uses."""

    def keep_unsaved(self) -> None:
        """Keep the notes that are half typed."""


class NoteLine(LineInput):
    """Takes a note; it reports each key, so that private notes are hidden again."""

    class Pressed(Message):
        """A key was pressed, other than F6, which shows private notes."""

        def __init__(self, key: str) -> None:
            """`key` is Textual's name of it."""
            super().__init__()
            self.key = key

    def __init__(self, collection: Collection, placeholder: str, id: str | None = None) -> None:
        suggester = ReferralSuggester(collection)
        super().__init__(placeholder=placeholder, id=id, suggester=suggester, select_on_focus=False)

    def cover(self, covered: bool) -> None:
        """Show nothing in its place; hiding it would lay out the screen, and so paint all of it twice."""
        self.can_focus = not covered
        self.styles.background = "transparent" if covered else None

    def render_line(self, y: int) -> Strip:
        return super().render_line(y) if self.can_focus else Strip.blank(self.size.width, self.rich_style)

    def on_unmount(self) -> None:
        """Keep what is typed if the program ends with it; else it was saved or dropped."""
        if isinstance(self.app, KeepsNotes):
            self.app.keep_unsaved()

    def on_key(self, event: events.Key) -> None:
        if event.key != "f6":
            self.post_message(self.Pressed(event.key))
