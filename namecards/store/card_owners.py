"""Tells whom an answer is about now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from sys import intern
from typing import NamedTuple

from namecards.core.learning.memory import person_of
from namecards.core.twins import Moves, owner
from namecards.store.journal import StoredLine
from namecards.store.review_lines import ReviewLine


class CardOwners(NamedTuple):
    """Finds the card that an answer counts for: entries may be joined, answers moved, people forgotten."""

    aliases: Mapping[str, str]
    """By id of an entry that was joined to another one: the id that stands for it."""
    moves: Moves
    """The answers that were written for the wrong person."""
    forgotten: frozenset[str]
    """The people whose answers don't count."""

    def card(self, card: str) -> str:
        """Return the card of the person that an entry was joined to, else the card itself."""
        person, slash, direction = card.partition("/")
        kept = self.aliases.get(person)
        return intern(f"{kept}{slash}{direction}") if kept else card

    def written_card(
        self, card: str, at: datetime, lines: Callable[[], Iterable[StoredLine[ReviewLine]]]
    ) -> str:
        """Return the card as the line of a moment has it: its entry may be split off again."""
        cards = (each.line.card for each in lines() if each.line.at == at)
        return next((each for each in cards if self.card(each) == card), card)

    def owner(self, line: ReviewLine) -> str:
        """Return the card that a line counts for, after joins and moves."""
        card = self.card(line.card)
        if not self.moves:
            return card
        person, slash, direction = card.partition("/")
        return self.card(f"{owner(person, line.undo or line.at, self.moves)}{slash}{direction}")

    def is_forgotten(self, card: str) -> bool:
        """Whether a card is of somebody who is forgotten."""
        return person_of(card) in self.forgotten
