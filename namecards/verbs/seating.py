"""Who sits where."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from namecards.core.people import Person, Roster
from namecards.store.database import from_documents
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.core.paper.seating import Chart


class Seating(Opened):
    """A seating chart for each roster."""

    def chart(self, roster: Roster) -> Chart:
        """The chart of a roster as it was left, without those who are gone; else rows of free seats."""
        from namecards.core.paper.seating import Chart, begun

        kept = self._db.table("seating").get(doc_id=roster.name)  # type: ignore[call-overload]
        charts = list(from_documents([kept], Chart)) if kept is not None else []
        return charts[0].settled(roster.people) if charts else begun(roster.name, roster.people)

    def keep_chart(self, chart: Chart) -> None:
        """Keep the chart of its roster."""
        self._db.table("seating").keep({chart.id: chart})

    def mixed(self, people: Iterable[Person]) -> list[Person]:
        """Some people in an order by chance."""
        some = list(people)
        self._rng.shuffle(some)
        return some
