"""Every review ever made, one line each, apart from TinyDB: they are many, small, and never changed.

    {"at":"2026-10-05T08:13:22.1Z","card":"1m85q2","day":"2026-10-05","rating":3,"ms":2345,"n":12,"s":24.1,"d":5.2,"due":"2026-10-29"}
    {"at":"2026-10-05T08:13:30.0Z","card":"1m85q2","undo":"2026-10-05T08:13:22.1Z"}

Each line carries the memory it led to, and `n`, how many reviews of the card it knew of. If the newest `n`
is the number of reviews there are, the memory is right; else two computers took turns and the card's
reviews are replayed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from threading import Lock

from namecards.core import memory
from namecards.core.memory import Card, Rating, Review, Where
from namecards.store.journal import Instant, Journal, Line


class ReviewLine(Line, omit_defaults=True, gc=False):
    """One review of a card, or the reversal of one."""

    card: str
    """The person's id."""
    day: date = date.min
    rating: int = 0
    ms: int = 0
    where: Where = "drill"
    n: int = 0
    s: float = 0.0
    d: float = 0.0
    due: date = date.min
    undo: Instant | None = None
    """The moment of the review that is taken back."""


class Reviews:
    """The cards as the reviews left them. Nothing is read until `refresh`, so that a start need not wait."""

    def __init__(self, journal: Journal[ReviewLine], clock: Callable[[], datetime]) -> None:
        """`clock` gives the current instant, with its time zone."""
        self.journal = journal
        self._clock = clock
        self._by_card: dict[str, dict[datetime, ReviewLine]] = {}
        self._undone: set[tuple[str, datetime]] = set()
        self._reading = Lock()
        self.loaded = False
        """Whether the reviews on the disk were read once."""
        self.cards: dict[str, Card] = {}
        """By person id; nobody who was never asked."""

    def refresh(self) -> bool:
        """Take in what was written since; whether there was anything. Safe from two threads."""
        with self._reading:
            news = self.journal.read()
            if news.whole:
                self._by_card.clear()
                self._undone.clear()
                self.cards.clear()
            brought = self._take_in(news.lines)
            self.loaded = True
        return brought

    def answer(self, person: str, rating: Rating, day: date, ms: int, where: Where) -> Review:
        """Review a card and put it on the disk before memory changes. Raises `CannotWrite`."""
        with self.journal.locked():
            self.refresh()
            at = self.journal.moment(self._clock().astimezone(UTC))
            card = memory.review(self.cards.get(person), person, rating, day)
            line = ReviewLine(
                at=at,
                card=person,
                day=day,
                rating=rating,
                ms=ms,
                where=where,
                n=card.reviews,
                s=card.stability,
                d=card.difficulty,
                due=card.due,
            )
            self.journal.append([line])
        self._take_in([line])
        return Review(at, day, rating, ms, where, self.cards[person])

    def take_back(self, review: Review) -> None:
        """Undo a review by a line that says so; the card is as it was before. Raises `CannotWrite`."""
        person = review.card.person
        with self.journal.locked():
            self.refresh()
            at = self.journal.moment(self._clock().astimezone(UTC))
            line = ReviewLine(at=at, card=person, undo=review.at)
            self.journal.append([line])
        self._take_in([line])

    def _take_in(self, lines: Iterable[ReviewLine]) -> bool:
        touched = set()
        for line in lines:
            touched.add(line.card)
            if line.undo is not None:
                self._undone.add((line.card, line.undo))
            else:
                self._by_card.setdefault(line.card, {})[line.at] = line
        for person in touched:
            self._settle(person)
        return bool(touched)

    def _settle(self, person: str) -> None:
        """Work out one card from its reviews that stand."""
        lines = self._by_card.get(person, {})
        standing = [line for at, line in lines.items() if (person, at) not in self._undone]
        newest = max(standing, key=lambda line: line.at, default=None)
        if newest is None:
            self.cards.pop(person, None)
        elif newest.n == len(standing):
            self.cards[person] = Card(person, newest.s, newest.d, newest.due, newest.day, newest.n)
        else:
            self._replay(person, standing)

    def _replay(self, person: str, standing: list[ReviewLine]) -> None:
        in_order = sorted(standing, key=lambda line: line.at)
        card = memory.replay(person, ((Rating(line.rating), line.day) for line in in_order))
        if card:
            self.cards[person] = card
