"""All reviews, one line each, apart from TinyDB because they are many, small, and never change.

    {"at":"2026-10-05T08:13:22.1Z","card":"1m85q2","day":"2026-10-05","rating":3,"ms":2345,"n":12,"s":24.1,"d":5.2,"due":"2026-10-29"}
    {"at":"2026-10-05T08:13:30.0Z","card":"1m85q2","undo":"2026-10-05T08:13:22.1Z"}

Each line carries the card after it (`s`tability, `d`ifficulty, `due`), and `n`, the number of the card's
reviews and undos so far. That number only grows: if the newest review's `n` equals it, that review knew all
others and its card is right; else two computers took turns, or there was an undo, and they are replayed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Lock
from typing import TYPE_CHECKING

from namecards.core.errors import Forgotten, ReviewedSince
from namecards.core.learning import memory
from namecards.core.learning.memory import Card, Rating, ReviewKey, Where
from namecards.store.card_owners import CardOwners
from namecards.store.journal import Journal
from namecards.store.lines import moment
from namecards.store.review_lines import (
    CardHistory,
    ReviewLine,
    StoredReview,
    carried_card,
    in_order,
    on_real_days,
    replay_lines,
    stabilities_of,
    to_answer,
    undone_moments,
)

if TYPE_CHECKING:
    from namecards.core.learning.learner_history import Answer

NEWEST = 20
"""How many of a person's answers the planner gets: more than anybody gives in two days."""


class Reviews:
    """The reviews and the cards they lead to. Nothing is read before `refresh`, so that a start is quick."""

    def __init__(
        self,
        journal: Journal[ReviewLine],
        clock: Callable[[], datetime],
        owners: Callable[[], CardOwners] = lambda: CardOwners({}, {}, frozenset()),
        today: Callable[[], date] = lambda: date.max,
    ) -> None:
        """`clock` gives the instant with its time zone, `owners` the card that each answer counts for.

        Reviews of a day after `today` come from a wrong clock.
        """
        self.journal = journal
        self._clock = clock
        self._find_owners = owners
        self.owners = owners()
        """At the last `refresh`."""
        self._find_today = today
        self._today = date.min
        """The school day of the last `refresh`."""
        self._ahead: set[str] = set()
        """The cards with a review of a later day than that: some computer's clock was wrong."""
        self._by_card: dict[str, list[ReviewLine]] = {}
        """By card: its reviews, also undone ones, oldest first."""
        self._undos: dict[str, dict[datetime, datetime]] = {}
        """By card: the moment of each undo, and of the review (or undo) that it undoes."""
        self._reading = Lock()
        self.loaded = False
        """Whether the reviews were read."""
        self.cards: dict[str, Card] = {}
        """By card id; a person never asked has none."""

    def refresh(self, whole: bool = False) -> bool:
        """Read new lines, or all again; return whether there were any. Thread-safe."""
        with self._reading:
            news = self.journal.read() if self.is_current and not whole else self.journal.read_all()
            self.owners = self._find_owners()
            self._today = self._find_today()
            if news.whole:
                for kept in (self._ahead, self._by_card, self._undos, self.cards):
                    kept.clear()
            has_news = self._take_in(news.lines)
            self.loaded = True
        return has_news

    @property
    def is_current(self) -> bool:
        """Whether the cards follow the joins as they are now, and the clock if it was wrong."""
        today = self._find_today()
        moved = today < self._today or (bool(self._ahead) and today != self._today)
        return self.owners == self._find_owners() and not moved

    def answer(
        self, person: str, rating: Rating, day: date, ms: int, where: Where, other: str = "", pause: int = 0
    ) -> ReviewLine:
        """Review a card: write it to the disk, then change memory. Raises `CannotWrite`.

        A drill starts only when the date is right, so its day counts even if the card has a later one; a
        greeting never sets a card back.
        """
        with self.journal.lock():
            self._catch_up()
            person = self.owners.card(person)
            if self.owners.is_forgotten(person):
                raise Forgotten
            other = "" if self.owners.is_forgotten(other) else other
            before = self.cards.get(person)
            if where == "greeting" and person in self._ahead:
                before = self._card(person, self._lines(person))
            card = memory.review(before, person, rating, day)
            line = ReviewLine(
                at=self._moment(),
                card=person,
                day=card.last,
                rating=rating,
                ms=ms,
                pause=pause,
                where=where,
                other=other,
                n=self._count(person) + 1,
                s=card.stability,
                d=card.difficulty,
                due=card.due,
            )
            self.journal.append([line])
            with self._reading:
                self._by_card[person] = [*self._by_card.get(person, ()), line]
                self.cards[person] = card
                if person in self._ahead:
                    self._update_card(person)
        return line

    def answers(self, person: str, newest: int = NEWEST) -> list[Answer]:
        """Return a person's newest answers, oldest first, without undone ones; 0 for all. Thread-safe."""
        with self._reading:
            lines = self._log(person)
        stabilities = stabilities_of(lines, [line.s for line in lines])
        return [to_answer(*each) for each in [*zip(lines, stabilities, strict=True)][-newest:]]

    def newest_moment(self) -> datetime:
        """Return the moment of the newest answer, or now: a clock may have been ahead."""
        self._catch_up()
        now = self._clock().astimezone(UTC)
        return max(now, self.journal.newest or now)

    def greetings(self, card: str, day: date) -> list[ReviewKey]:
        """Return the greetings of a day that are not undone."""
        with self._reading:
            return [(card, r.at) for r in self._log(card) if r.where == "greeting" and r.day == day]

    def undo(self, review: ReviewKey, although_reviewed_since: bool = False) -> None:
        """Undo a review; its card is replayed without it.

        Raises `CannotWrite`, or `ReviewedSince` if the card was reviewed again later and that is not wanted.
        """
        with self.journal.lock():
            self._catch_up()
            card, at = self.owners.card(review[0]), review[1]
            with self._reading:
                valid = self._log(card)
            if not although_reviewed_since and any(line.at > at for line in valid):
                raise ReviewedSince
            if any(line.at == at for line in valid):
                self._append_undo(card, at)

    def redo(self, review: ReviewKey) -> None:
        """Undo the undo of a review. Raises `CannotWrite`."""
        with self.journal.lock():
            self._catch_up()
            card, at = self.owners.card(review[0]), review[1]
            with self._reading:
                undone = undone_moments(self._undos.get(card, {}))
                undos = [by for by, target in self._undos.get(card, {}).items() if target == at]
            for undo in undos:
                if undo not in undone:
                    self._append_undo(card, undo)

    def _append_undo(self, card: str, at: datetime) -> None:
        written = self.owners.written_card(card, at, self.journal.history) if self.owners.aliases else card
        line = ReviewLine(at=self._moment(), card=written, undo=at)
        self.journal.append([line])
        with self._reading:
            self._take_in([line])

    def newest_first(self, own_only: bool = False) -> Iterator[StoredReview]:
        """Yield the reviews on the disk, newest first, each with whether it stands."""
        if not self.loaded:
            self.refresh()
        with self._reading:
            undone = {card: undone_moments(undos) for card, undos in self._undos.items()}
        for line, is_own in reversed(self.journal.history(own_only)):
            if line.rating and not self.owners.is_forgotten(self.owners.owner(line)):
                line.card = self.owners.owner(line)
                yield StoredReview(line, is_own, line.at in undone.get(line.card, ()))

    def find(self, review: ReviewKey) -> StoredReview | None:
        """One review, whether it stands or not."""
        self._catch_up()
        card, at = self.owners.card(review[0]), review[1]
        with self._reading:
            lines, undone = self._by_card.get(card, ()), undone_moments(self._undos.get(card, {}))
        return next((StoredReview(line, True, at in undone) for line in lines if line.at == at), None)

    def histories(self) -> Iterator[CardHistory]:
        """Yield the reviews of each card, without undone ones. Thread-safe."""
        if not self.loaded:
            self.refresh()
        for card in list(self._by_card):
            with self._reading:
                history = self._history(card)
            yield history

    def mix_ups(self) -> list[tuple[str, str]]:
        """Return who was taken for whom, oldest first. Thread-safe."""
        with self._reading:
            lines = [line for card in self._by_card for line in self._log(card) if line.other]
        return [(memory.person_of(line.card), line.other) for line in sorted(lines, key=moment)]

    def of_card(self, card: str) -> list[ReviewLine]:
        """Return one card's reviews, oldest first, without undone ones. Thread-safe."""
        with self._reading:
            return list(self._log(card))

    def _catch_up(self) -> None:
        """Read new lines, above all those of a second program on this computer."""
        if not (self.loaded and self.is_current) or self.journal.has_news():
            self.refresh()
        self._today = self._find_today()

    def _moment(self) -> datetime:
        return self.journal.moment(self._clock().astimezone(UTC))

    def _count(self, person: str) -> int:
        """The number of reviews and undos of a card."""
        return len(self._by_card.get(person, ())) + len(self._undos.get(person, ()))

    def _take_in(self, lines: Iterable[ReviewLine]) -> bool:
        """Add lines in any order, perhaps repeatedly, and compute their cards."""
        reviews: dict[str, list[ReviewLine]] = defaultdict(list)
        for line in lines:
            if self.owners.aliases or self.owners.moves:
                line.card, line.other = self.owners.owner(line), self.owners.card(line.other)
            if self.owners.forgotten and self.owners.is_forgotten(line.card):
                continue
            if line.other in self.owners.forgotten:
                line.other = ""
            if line.day > self._today:
                self._ahead.add(line.card)
            theirs = reviews[line.card]
            if line.undo is not None:
                self._undos.setdefault(line.card, {})[line.at] = line.undo
            elif line.rating is not None:
                theirs.append(line)
        for person, added in reviews.items():
            if added:
                self._by_card[person] = in_order([*self._by_card.get(person, ()), *added])
            self._update_card(person)
        return bool(reviews)

    def _update_card(self, person: str) -> None:
        lines = self._lines(person)
        is_ahead = bool(lines) and lines[-1].day > self._today
        card = replay_lines(person, self._log(person)) if is_ahead else self._card(person, lines)
        if card and is_ahead:
            card = replace(card, due=min(card.due, self._today))
        if card:
            self.cards[person] = card
        else:
            self.cards.pop(person, None)

    def _card(self, person: str, lines: list[ReviewLine]) -> Card | None:
        return carried_card(lines, self._count(person)) or replay_lines(person, lines)

    def _history(self, card: str) -> CardHistory:
        """The reviews of a card that are not undone, oldest first, and the stability after each."""
        lines = self._log(card)
        real = card not in self._ahead
        carried = [line.s if real and line.n == number else 0.0 for number, line in enumerate(lines, 1)]
        return card, lines, stabilities_of(lines, carried)

    def _log(self, person: str) -> list[ReviewLine]:
        """The reviews of a card that are not undone, oldest first, each on a day that can be."""
        lines = self._lines(person)
        return on_real_days(lines, self._today) if person in self._ahead else lines

    def _lines(self, person: str) -> list[ReviewLine]:
        """The reviews of a card that are not undone, oldest first, as they were written."""
        reviews = self._by_card.get(person, [])
        if person not in self._undos:
            return reviews
        undone = undone_moments(self._undos[person])
        return [line for line in reviews if line.at not in undone]
