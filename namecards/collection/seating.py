"""Who sits where."""

from __future__ import annotations

from collections.abc import Iterable

from namecards.core.changes import Change
from namecards.core.paper.seating import Chart, new_chart
from namecards.core.people import Person, Roster
from namecards.store.store import Store


class Seating:
    """A seating chart for each roster."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def chart(self, roster: Roster) -> Chart:
        """The chart of a roster as it was left, without those who are gone; else rows of free seats."""
        kept = self._store.documents.get("seating", roster.name, Chart)
        return kept.keep_only(roster.people) if kept else new_chart(roster.name, roster.people)

    def update(self, chart: Chart) -> Change[Chart]:
        """Keep the chart of its roster."""
        return Change(chart, self._store.documents.table("seating").keep({chart.id: chart}))

    def shuffle(self, people: Iterable[Person]) -> list[Person]:
        """Some people in an order by chance."""
        some = list(people)
        self._store.random.shuffle(some)
        return some
