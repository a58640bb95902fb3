"""Find as you type over 2,000 people, and what to know when one walks in, with 20,000 notes."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import process

from benchmarks import world
from benchmarks.measure import Figure, percentile, wall
from namecards.collection import Collection

TYPED = ("maya", "chen", "saoirse o", "zoe", "sv", "oconor", "100049", "xu", "bergstrom", "m c", "qqqq")
"""Names by their beginnings, without accents, misspelt, a number, nobody."""


def run() -> Iterator[Figure]:
    """What one key costs, and one look-up, each beside the plainest way."""
    with world.school(people=2_000, notes=20_000, reviews=0) as home:
        collection = Collection(home, world.clock)
        collection.people.find("warm")
        yield _find(collection)
        yield _brief(collection)


def _find(collection: Collection) -> Figure:
    queries = [name[:length] for name in TYPED for length in range(1, len(name) + 1)] * 3
    names = [person.display for person in collection.people.all()]
    keys = [wall(lambda: collection.people.find(query)) for query in queries]  # noqa: B023
    plain = [wall(lambda: process.extract(query, names, limit=20)) for query in queries]  # noqa: B023
    ours, theirs = percentile(keys, 95), percentile(plain, 95)
    return Figure("find, a key, p95", ours, "rapidfuzz.process.extract, p95", theirs, most_ms=10)


def _brief(collection: Collection) -> Figure:
    someone = collection.people.all()[:200]
    briefs = [wall(lambda: collection.desk.brief(person)) for person in someone]  # noqa: B023
    said = [(note.person, note.text) for note in collection.notes.all()]
    scans = [wall(lambda: [n for n in said if n[0] == person.id]) for person in someone]  # noqa: B023
    ours, theirs = percentile(briefs, 95), percentile(scans, 95)
    return Figure("what to know of one person, p95", ours, "scan of 20,000 tuples, p95", theirs, most_ms=40)
