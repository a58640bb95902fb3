"""One open home: its documents, reviews, clock, randomness and files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from random import Random

import msgspec

from namecards.core.errors import CannotRead
from namecards.core.learning.memory import school_day
from namecards.core.people import Person
from namecards.core.refusals import writing_to
from namecards.core.text import clean_line, clean_lines, clean_value
from namecards.core.twins import Move, Moves, group_moves
from namecards.store import seen
from namecards.store.card_owners import CardOwners
from namecards.store.database import Database
from namecards.store.documents import DocumentLine
from namecards.store.home import Home
from namecards.store.journal import Journal
from namecards.store.lines import LineDecoder
from namecards.store.listing import sizes_read
from namecards.store.own_files import OwnFiles
from namecards.store.review_lines import ReviewLine, share
from namecards.store.reviews import Reviews
from namecards.store.rewriting import shortened_by
from namecards.store.seen import SeenFiles

Clock = Callable[[], datetime]
"""Gives the local instant with its time zone, from which the UTC moment and the school day follow."""
PATHS = {"choices", "remembered"}
"""Tables whose texts may be paths, in which blanks count."""
_GONE = (
    "Your data was in this folder, which is not there now. Plug in its disk, or wait until your sync program "
    "has brought it. If you moved it, set NAMECARDS_HOME. To begin anew, make an empty folder of this name."
)


class Store:
    """The disk as the services use it."""

    def __init__(self, home: Home, clock: Clock, random: Random) -> None:
        """Open a home, or create it. Reviews are read when they are first needed.

        Raises `CannotWrite` if the folders cannot be made, `CannotRead` if the folder that the user chose is
        gone: a new one in its place would hide what is saved there once the disk is back.
        """
        self.seen = SeenFiles()
        """What this computer knows of the home from earlier."""
        with suppress(OSError):
            self.seen = seen.load(home.local)
        with writing_to(home.data):
            is_there = home.data.is_symlink() or home.data.exists()
        if self.seen.files and not home.is_usual and not is_there:
            raise CannotRead(home.data, _GONE)
        home.create()
        self.home = home
        self.now = clock
        self.random = random
        self.own_files = OwnFiles(home, lambda: self.new_id()[:6])
        lines = LineDecoder(DocumentLine, _clean)
        documents = Journal(home.journal, "documents", self.own_files, lines, home.lock)
        answers = LineDecoder(ReviewLine, share=share)
        reviews = Journal(home.journal, "reviews", self.own_files, answers, home.lock)
        documents.expected, reviews.expected = map(self.seen.expected_files, ("documents", "reviews"))
        self.documents = Database(documents, clock)
        self._moves: tuple[int, Moves] = (0, {})
        self.reviews = Reviews(
            reviews,
            clock,
            lambda: CardOwners(self.aliases, self.moves, self.documents.storage.targets.people),
            self.today,
        )

    def utc_now(self) -> datetime:
        """Return the current instant in UTC."""
        return self.now().astimezone(UTC)

    def today(self) -> date:
        """Return the current school day."""
        return school_day(self.now())

    def wait_at_most(self, seconds: float) -> None:
        """Set how long a write waits for another program on this computer."""
        self.documents.storage.journal.patience = self.reviews.journal.patience = seconds

    @property
    def is_whole(self) -> bool:
        """Whether all documents that should be there are there and were read."""
        journal = self.documents.storage.journal
        expected = self.known_sizes(self.seen)
        expected = {name: size for name, size in expected.items() if name.startswith("documents")}
        return not (self.lost_files(expected, journal.sizes()) or journal.missing or journal.refusals)

    def known_sizes(self, seen_files: SeenFiles) -> dict[str, int]:
        """Return the size of each file that this computer has seen, or that it wrote before it was killed."""
        left = dict(self.own_files.sizes().items() - seen_files.given_up.items())
        sizes = seen_files.files
        return sizes | {name: max(size, sizes.get(name, 0)) for name, size in left.items()}

    def note_seen(self, **changes: object) -> None:
        """Remember what this computer has seen; if it can't be written, only until the program ends."""
        self.seen = msgspec.structs.replace(self.seen, **changes)
        with suppress(OSError):
            seen.save(self.home.local, msgspec.structs.replace(seen.load(self.home.local), **changes))

    def lost_files(self, expected: Mapping[str, int], sizes: Mapping[str, int]) -> dict[str, int]:
        """Return the known files that are missing, or shorter though nothing was erased, with their sizes."""
        read = sizes_read(sizes)
        shorter = {name: read.get(name, 0) for name, size in expected.items() if read.get(name, -1) < size}
        erased = {name: shortened_by(self.home.journal / name) for name in shorter if name in sizes}
        sizes_then = {name: size + erased.get(name, 0) for name, size in shorter.items()}
        # One byte less is the end of the last line, which is read without it.
        return {name: shorter[name] for name, size in sizes_then.items() if size < expected[name] - 1}

    @property
    def aliases(self) -> Mapping[str, str]:
        """By id of an entry that was joined to another one: the id that stands for it."""
        return self.documents.storage.aliases

    def ids_of(self, id: str) -> frozenset[str]:
        """Return an id of a person, and those of the entries that were joined to it."""
        return frozenset((id, *(alias for alias, kept in self.aliases.items() if kept == id)))

    def entries(self) -> dict[str, Person]:
        """Read the entries of all people as they were written, by id: also those joined to others."""
        return {each.id: each for each in self.documents.all("people", Person)}

    @property
    def moves(self) -> Moves:
        """The answers that were written for the wrong person."""
        version = self.documents.storage.version("moves")
        if version != self._moves[0]:
            self._moves = version, group_moves(self.documents.all("moves", Move))
        return self._moves[1]

    @property
    def lines_read(self) -> int:
        """The number of lines read so far; it grows when somebody else has written."""
        return self.documents.storage.journal.lines_read + self.reviews.journal.lines_read

    def refresh(self) -> None:
        """Read new lines of other programs and computers."""
        if self.documents.storage.journal.has_news():
            self.documents.storage.refresh()
        if self.reviews.loaded and (self.reviews.journal.has_news() or not self.reviews.is_current):
            self.reviews.refresh()

    def new_id(self) -> str:
        """Return twelve random letters and digits: no two computers make the same."""
        return "".join(self.random.choice("0123456789abcdefghjkmnpqrstvwxyz") for _ in range(12))


def _clean(line: DocumentLine) -> None:
    clean = clean_lines if line.table in PATHS else clean_line
    line.id, line.new, line.set, line.was = clean_value([line.id, line.new, line.set, line.was], clean)
