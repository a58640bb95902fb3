"""One open home: its documents, its reviews, the clock, and where its files lie."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from random import Random

from namecards.core.learning.memory import school_day
from namecards.core.text import clean_line, clean_lines, clean_value
from namecards.store.database import Database
from namecards.store.documents import DocumentLine
from namecards.store.home import Home
from namecards.store.journal import Journal
from namecards.store.reviews import ReviewLine, Reviews

Clock = Callable[[], datetime]
"""Gives the local instant with its time zone: the UTC moment and the school day both follow from it."""


PATHS = {"choices", "remembered"}
"""Tables whose texts may be paths: blanks in them count."""


class Store:
    """What every service writes to and reads from."""

    def __init__(self, home: Home, clock: Clock, random: Random) -> None:
        """Open what is in `home`, or begin there. Reviews are read when they are first needed.

        Raises `CannotWrite` if the folders cannot be made.
        """
        home.create()
        self.home = home
        self.now = clock
        self.random = random
        device = home.device(self.new_id()[:6])
        documents = Journal(home.journal, "documents", device, DocumentLine, home.lock)
        self.documents = Database(documents, clock, _clean)
        self.reviews = Reviews(Journal(home.journal, "reviews", device, ReviewLine, home.lock), clock)

    def utc_now(self) -> datetime:
        """The current instant in UTC."""
        return self.now().astimezone(UTC)

    def today(self) -> date:
        """The school day it is now."""
        return school_day(self.now())

    @property
    def lines_read(self) -> int:
        """How many lines were read from the disk so far: it grows when somebody else has written."""
        return self.documents.storage.journal.lines_read + self.reviews.journal.lines_read

    def refresh(self) -> None:
        """Take in what other programs and computers wrote."""
        if self.documents.storage.journal.has_news():
            self.documents.storage.refresh()
        if self.reviews.loaded and self.reviews.journal.has_news():
            self.reviews.refresh()

    def new_id(self) -> str:
        """Twelve letters and digits by chance: two computers never make the same."""
        return "".join(self.random.choice("0123456789abcdefghjkmnpqrstvwxyz") for _ in range(12))


def _clean(line: DocumentLine) -> None:
    """Let no hidden character in, whether it was typed here or another computer wrote the line."""
    clean = clean_lines if line.table in PATHS else clean_line
    line.id, line.new, line.set = (clean_value(each, clean) for each in (line.id, line.new, line.set))
