"""The inbox: lines of which it is not known whom they are about. They wait there, and nothing is lost."""

from __future__ import annotations

from datetime import UTC

from namecards.core.desk.notes import Note, Unplaced
from namecards.core.errors import NothingToNote
from namecards.core.people import Person
from namecards.core.text import visible
from namecards.store.database import from_documents
from namecards.verbs.notes import Notes


class Inbox(Notes):
    """Lines that wait for a name."""

    def inbox(self) -> list[Unplaced]:
        """What waits, oldest first."""
        return sorted(from_documents(self._db.table("inbox"), Unplaced), key=lambda line: line.at)

    def set_aside(self, line: str) -> Unplaced:
        """Keep a line as it was typed until it is said whom it is about. Raises `NothingToNote`."""
        line = visible(line)
        if not line:
            raise NothingToNote("anybody")
        aside = Unplaced(id=self._new_id(), text=line, at=self._clock().astimezone(UTC), day=self.today())
        self._db.table("inbox").keep({aside.id: aside})
        return aside

    def candidates(self, aside: Unplaced) -> tuple[Person, ...]:
        """Whom a line that waits could be about: those whom its first words could mean."""
        return self.address(aside.text)[0] or self.likely(aside.text)[0]

    def place(self, aside: Unplaced, person: Person) -> tuple[Note, ...]:
        """Say whom a line is about: it becomes notes of the day it was written on, in one write.

        The name in front goes if it is the person's; else all of the line stays.
        """
        parted = (self.address(aside.text), self.likely(aside.text))
        text = next((said for who, said in parted if said.strip() and person in who), aside.text)
        kept = self._drawn_up(person, text, aside.at, aside.day)
        self._db.keep({"notes": {note.id: note for note in kept}, "inbox": {aside.id: None}})
        return kept

    def take_back_placing(self, aside: Unplaced, kept: tuple[Note, ...]) -> None:
        """Undo `place`: the line waits again."""
        gone = dict.fromkeys(note.id for note in kept)
        self._db.keep({"inbox": {aside.id: aside}, "notes": gone})

    def throw_away(self, aside: Unplaced) -> None:
        """Forget a line that waits."""
        self._db.table("inbox").put({aside.id: None})

    def put_back(self, aside: Unplaced) -> None:
        """Undo `throw_away`."""
        self._db.table("inbox").keep({aside.id: aside})
