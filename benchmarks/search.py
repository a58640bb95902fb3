"""Search as you type over 20,000 notes, and the lists over 2,000 people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from benchmarks import world
from benchmarks.measure import Figure, percentile, wall
from namecards.collection import Collection
from namecards.core.desk.lists import ListKind
from namecards.core.desk.searching import parse

TYPED = ("manga shelf", "maya dog", "chen cello", "room 12 fair", "@2026-02 graphic", "?", "qqqq")


def run() -> Iterator[Figure]:
    """What one key costs, and each list, beside going over all notes in the plainest way."""
    with world.school(people=2_000, notes=20_000, reviews=20_000) as home:
        collection = Collection(home, world.clock)
        searcher = collection.lists.searcher()
        said = [note.text.casefold() for note in collection.notes.all()]
        queries = [line[:length] for line in TYPED for length in range(1, len(line) + 1)]
        today = collection.today()
        keys = [wall(lambda: searcher.search(parse(typed, today))) for typed in queries]  # noqa: B023
        plain = [wall(lambda: [text for text in said if typed in text]) for typed in queries]  # noqa: B023
        ours, theirs = percentile(keys, 95), percentile(plain, 95)
        yield Figure("search, a key, p95", ours, "substring in 20,000 texts, p95", theirs, most_ms=50)
        notes = min(wall(collection.notes.all) for _ in range(3))
        opened = min(wall(collection.lists.searcher) for _ in range(3))
        yield Figure("search opened", opened, "every note read", notes, most_ms=500)
        for kind in get_args(ListKind):
            listed = min(wall(lambda: collection.lists.listing(kind)) for _ in range(3))  # noqa: B023
            yield Figure(f"list: {kind}", listed, "every note read", notes, most_ms=500)
