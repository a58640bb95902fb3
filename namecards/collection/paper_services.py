"""The services of a collection that are about paper."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from namecards.collection.services import Services

if TYPE_CHECKING:
    from namecards.collection.library import Library
    from namecards.collection.packs import Packs
    from namecards.collection.pledge import Pledges
    from namecards.collection.printers import Printers
    from namecards.collection.printing import Printing


class PaperServices(Services):
    """Papers, pages and what stands on them; each service is imported when it is first used."""

    @cached_property
    def library(self) -> Library:
        """The library's name, logo and colour."""
        from namecards.collection.library import Library

        return Library(self.settings)

    @cached_property
    def printers(self) -> Printers:
        """Papers, and how far each printer is off."""
        from namecards.collection.printers import Printers

        return Printers(self._store, self.settings)

    @cached_property
    def pledge(self) -> Pledges:
        """The library's pledge."""
        from namecards.collection.pledge import Pledges

        return Pledges(self._store)

    @cached_property
    def packs(self) -> Packs:
        """Everything for the first day, all classes in one PDF."""
        from namecards.collection.packs import Packs

        return Packs(self.people, self.printers, self.printing)

    @cached_property
    def printing(self) -> Printing:
        """Pages of a PDF."""
        from namecards.collection.printing import Printing
        from namecards.collection.sheets import Sheets

        activities = (self.seating, self.tags, self.pledge, self.ideas, self.referrals)
        others = (self.heads, self.desk, self.timetable, self.drill, self.forecasts)
        sheets = Sheets(self._store, self.people, *activities, self.visit_counts, *others)
        return Printing(self._store, self.printers, self.seating, self.settings, sheets, self.known_files)
