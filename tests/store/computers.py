"""Computers whose journal files lie in one folder, as the tests of the store see them."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from namecards.core.learning.memory import Card, Rating, ReviewKey, Where
from namecards.store.database import Database
from namecards.store.documents import DocumentLine
from namecards.store.home import Home
from namecards.store.journal import Journal
from namecards.store.lines import L, LineDecoder
from namecards.store.own_files import OwnFiles
from namecards.store.review_lines import ReviewLine
from namecards.store.reviews import Reviews

MONDAY = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)
MAYA = {"given": "Maya", "family": "Chen"}
NOAH = {"given": "Noah", "family": "Okafor"}


class Clock:
    """A clock that goes on by a second whenever it is looked at."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Computer:
    """A computer with a `journal` folder. Two with the same device are two programs on one computer."""

    def __init__(self, folder: Path, device: str = "k7q2", clock: Clock | None = None) -> None:
        self.home = Home(folder, folder / f"of-{device}")
        self.home.create()
        self.folder = self.home.journal
        self.device = device
        self.clock = clock or Clock()
        self.documents_file = self.folder / f"documents-2026-{device}.jsonl"
        self.reviews_file = self.folder / f"reviews-2026-{device}.jsonl"

    def open(self) -> Database:
        """The documents, read from the disk."""
        return Database(self._journal("documents", DocumentLine), self.clock)

    def reviews(self) -> Reviews:
        """The reviews, not read yet."""
        return Reviews(self._journal("reviews", ReviewLine), self.clock)

    def open_reviews(self) -> Reviews:
        """The reviews, read from the disk."""
        reviews = self.reviews()
        reviews.refresh()
        return reviews

    def own_files(self) -> OwnFiles:
        """The id, and how its files were left. A second id is `k7q2b`, a third `k7q2c`."""
        ids = iter([self.device, *(f"{self.device}{letter}" for letter in "bcdefghij")])
        return OwnFiles(self.home, lambda: next(ids))

    def _journal(self, kind: str, line_type: type[L]) -> Journal[L]:
        return Journal(self.folder, kind, self.own_files(), LineDecoder(line_type), self.home.lock)

    def give(self, other: Computer) -> None:
        """Bring this computer's own files to another, as a synced folder does."""
        for path in self.folder.glob(f"*-{self.device}*.jsonl"):
            shutil.copyfile(path, other.folder / path.name)


def people(database: Database) -> dict[str, dict[str, Any]]:
    """The people of a database by id."""
    return {str(document.doc_id): dict(document) for document in database.table("people")}


def written(value: object) -> str:
    """A value as JSON writes it: unlike `==`, it tells 1, 1.0 and True apart."""
    return json.dumps(value, sort_keys=True)


def line(at: str, id: str, **change: object) -> str:
    """One line of a documents file about a person, as another program could have written it."""
    return json.dumps({"at": at, "in": "people", "id": id} | change) + "\n"


class History(NamedTuple):
    """A review that was not undone, and the stability of the card after it."""

    card: str
    day: date
    rating: Rating
    ms: int
    where: Where
    stability: float


def history(reviews: Reviews) -> list[History]:
    """Every review that was not undone, oldest first."""
    found = [
        (past.at, History(past.card, past.day, past.rating, past.ms, past.where, stability))
        for _, pasts, stabilities in reviews.histories()
        for past, stability in zip(pasts, stabilities, strict=True)
        if past.rating
    ]
    return [each for _, each in sorted(found, key=itemgetter(0))]


@dataclass(frozen=True)
class Answered:
    """An answer, and the card right after it."""

    line: ReviewLine
    card: Card

    @property
    def key(self) -> ReviewKey:
        return self.line.key

    @property
    def at(self) -> datetime:
        return self.line.at


def answer(
    reviews: Reviews, person: str, rating: Rating, day: date, ms: int = 2500, where: Where = "drill"
) -> Answered:
    line = reviews.answer(person, rating, day, ms, where)
    return Answered(line, reviews.cards[line.card])
