"""CPU until 2,000 people and 20,000 notes can be used, beside stock TinyDB, and of 100,000 reviews."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tinydb import TinyDB

from benchmarks import world
from benchmarks.measure import Figure, cpu
from namecards.collection import Collection
from namecards.store.home import Home


def run() -> Iterator[Figure]:
    """The program opens documents at once and reads reviews in a worker, so they are two figures."""
    with world.school(people=2_000, notes=20_000, reviews=100_000) as home:
        stock_file = _stock(home)
        stock = cpu(lambda: len(TinyDB(stock_file).table("people")))
        ours = cpu(lambda: Collection(home, world.clock).people.all())
        yield Figure(
            "documents until people can be used, CPU", ours, "TinyDB, JSONStorage", stock, most_ms=100
        )
        opened = [Collection(home, world.clock) for _ in range(5)]
        reviews = cpu(lambda: opened.pop().memory.load())
        yield Figure("100,000 reviews in a worker, CPU", reviews, "TinyDB, JSONStorage, without them", stock)


def _stock(home: Home) -> Path:
    """The same documents in one file of stock TinyDB."""
    path = home.data / "stock.json"
    collection = Collection(home, world.clock)
    tables = collection._store.documents.storage.read()
    with TinyDB(path) as stock:
        stock.storage.write({name: dict(enumerate(table.values(), 1)) for name, table in tables.items()})
    return path
