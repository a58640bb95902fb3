"""Cards that are scanned on any screen: whose they are, and what becomes of them."""

from __future__ import annotations

from typing import Any, cast

from textual.widgets import Input

from namecards.core import barcodes
from namecards.core.people import Person
from namecards.screens.action_screen import Opener
from namecards.screens.base import BaseScreen
from namecards.screens.hidden_screen import HidingApp
from namecards.screens.scanner import TakesScans
from namecards.screens.text import NUMBERS
from namecards.screens.widgets.lines import NoteLine


class ScanningApp(HidingApp):
    """An app in which a scanned card opens its person's visit, over any screen."""

    def may_begin_code(self, text: str) -> bool:
        """Tell whether a text may be the beginning of somebody's number, or of a book's code."""
        numbers = (number for person in self.collection.people.active() for number in person.ids)
        return barcodes.may_begin(text) or any(number.startswith(text) for number in numbers)

    def is_code(self, text: str) -> bool:
        """Tell whether a text is somebody's number or a book's code."""
        return bool(self.collection.people.finder.by_code(text) or barcodes.book_code(text))

    def take_scan(self, code: str) -> None:
        """Open the visit of the scanned person over any screen; the text typed there stays.

        A line that asks for numbers gets the code. A note gets an unknown code, as it may have been typed,
        but no Enter; the number of a person who has left is not part of a note.
        """
        if self.keep_for_desk(code):
            return
        line, person = self.focused, self.collection.people.finder.by_code(code)
        if isinstance(line, Input) and line.id == NUMBERS:
            line.insert_text_at_cursor(f"{', ' if line.value.strip() else ''}{code}")
        elif person and isinstance(self.screen, TakesScans):
            self.screen.take_scan(person)
        elif person:
            self._open_scanned(person)
        elif kind := barcodes.book_code(code):
            self.say(barcodes.BOOK.format(kind))
        else:
            left = self.collection.people.finder_of_all.by_code(code)
            why = left.explain_left() if left else f"“{code}” is not the number of one person here."
            stays = isinstance(line, NoteLine) and not left
            self.say(f"{why} {'It stays in the line, not saved yet' if stays else 'Nothing was recorded'}.")
            if isinstance(line, NoteLine) and stays:
                line.insert_text_at_cursor(code)

    def _open_scanned(self, person: Person, sentence: str = "") -> None:
        def finish(result: Any) -> None:
            if result.next:
                self._open_scanned(result.next, result.sentence)
            elif result.sentence:
                self.notify(result.sentence, markup=False)

        cast(Opener, self).open_visit(person, finish, sentence=sentence)

    def say(self, sentence: str) -> None:
        """Show a sentence where the screen has a line for it: a box would cover what comes back."""
        if isinstance(self.screen, BaseScreen):
            self.screen.notify_user(sentence)
        else:
            self.notify(sentence, markup=False)
