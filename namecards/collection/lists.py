"""Lists over everybody, the search, and timelines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from namecards.collection.ideas import Ideas
from namecards.collection.memory import Memory
from namecards.collection.notes import Notes
from namecards.collection.people import People
from namecards.collection.settings import Settings
from namecards.collection.tags import Tagging
from namecards.core.desk.lists import LISTS, Listing, ListInput, ListKind, shares
from namecards.core.desk.notes import Visit
from namecards.core.desk.searching import Searcher
from namecards.core.desk.timeline import Event, timeline
from namecards.core.desk.visit_counts import AnonymousVisits, last_nameless
from namecards.core.people import EVERYONE, Person
from namecards.core.settings import ListSettings
from namecards.store.store import Store


@dataclass(eq=False)
class Lists:
    """People and notes that need attention."""

    _store: Store
    _people: People
    _memory: Memory
    _notes: Notes
    _ideas: Ideas
    _settings: Settings
    _tags: Tagging

    def listing(self, kind: ListKind, like: str = "") -> Listing:
        """Make one list, with its share of each class; of the list of likes only who likes `like`."""
        entries = tuple(LISTS[kind].entries(self._input(like)))
        return Listing(entries, shares(entries, self._people.rosters()))

    def searcher(self) -> Searcher:
        """Prepare a search over every note, also of people who have left; notes of later need another."""
        return Searcher(self._notes.all(), self._people.by_id())

    def timeline(self, person: Person) -> list[Event]:
        """Return everything about one person, the newest day first."""
        visits = self._store.documents.all("visits", Visit, person=person.id)
        past = self._memory.reviews.of_card(person.id)
        return timeline(self._notes.about(person), visits, self._ideas.outcomes(), past)

    def likes(self) -> dict[str, int]:
        """Count each like of the people here, the most frequent first."""
        tags = self._tags.of_all(self._people.roster(EVERYONE).people)
        return dict(Counter(tag.word for each in tags for tag in each.all).most_common())

    def _input(self, like: str) -> ListInput:
        people = self._people.roster(EVERYONE).people
        return ListInput(
            people=people,
            like=like,
            nameless=last_nameless(self._store.documents.all("visit_counts", AnonymousVisits)),
            tags=lambda: self._tags.of_all(people),
            today=self._store.today(),
            quiet_days=self._settings.get(ListSettings).quiet_days,
            notes=self._notes.all,
            visits=lambda: self._store.documents.all("visits", Visit),
            reviews=lambda person: self._memory.reviews.of_card(person.id),
        )
