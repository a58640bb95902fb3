"""Seating charts."""

from __future__ import annotations

from collections.abc import Iterable

from namecards.core.changes import Change
from namecards.core.learning.rounds import shuffle
from namecards.core.paper.seating import Chart, new_chart
from namecards.core.people import EVERYONE, Person, Roster, roster_names
from namecards.store.store import Store


class Seating:
    """Reads and saves a seating chart for each roster."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def chart(self, roster: Roster) -> Chart:
        """The saved chart of a roster, without people who left; else rows of free seats."""
        if saved := self._store.documents.get("seating", roster.name, Chart):
            return saved.rename(self._store.aliases).keep_only(roster.people)
        return new_chart(roster.name, roster.people)

    def seat_of(self, person: Person) -> str:
        """Say where a person sits, in the first chart that has a seat for them; empty if none has."""
        every = self._store.documents.all("seating", Chart)
        theirs = {EVERYONE, *roster_names(person)}  # somebody who changes the class leaves the seat
        charts = (chart.rename(self._store.aliases) for chart in every if chart.id in theirs)
        seats = ((chart.id, chart.describe(person.id)) for chart in charts)
        return next((f"{room}: {seat}" for room, seat in seats if seat), "")

    def update(self, chart: Chart) -> Change[Chart]:
        """Save the chart of its roster."""
        return Change(chart, self._store.documents.save("seating", chart))

    def shuffle(self, people: Iterable[Person]) -> list[Person]:
        """Put people in a random order."""
        return shuffle(people, self._store.random)
