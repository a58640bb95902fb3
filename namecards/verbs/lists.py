"""Lists over everybody, and what to know before a class comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tinydb import where

from namecards.core.desk.notes import Note, Visit, newest_first, waiting
from namecards.core.people import EVERYONE, Person, Roster
from namecards.store.database import from_documents
from namecards.verbs.greetings import Greetings

if TYPE_CHECKING:
    from namecards.core.desk.lists import Kind, Listed, Listing
    from namecards.core.desk.searching import Searcher
    from namecards.core.desk.timeline import Event
    from namecards.core.desk.warmup import Weak

_QUIET = "lists.quiet"


class Lists(Greetings):
    """Who needs a word."""

    def listing(self, kind: Kind) -> Listing:
        """One list, and how it falls on the classes."""
        from namecards.core.desk.lists import Listing, shares

        entries = tuple(self._listed(kind))
        return Listing(entries, shares(entries, self.rosters()))

    @property
    def quiet_days(self) -> int:
        """Days without a word from which somebody counts as not spoken to lately."""
        from namecards.core.desk.lists import DAYS

        return self.chosen(_QUIET, DAYS[1], lambda typed: DAYS[DAYS.index(int(typed))])

    def choose_quiet_days(self, days: int) -> None:
        """Remember after how many days."""
        self.choose(_QUIET, str(days))

    def weakest(self, roster: Roster) -> list[tuple[Weak, Note | None]]:
        """A class before it comes: the weakest names first, each with what waits or was said last."""
        from namecards.core.desk import warmup

        ids = {person.id for person in roster.people}
        said: dict[str, list[Note]] = {}
        theirs = self._db.table("notes").search(where("person").test(ids.__contains__))
        for note in from_documents(theirs, Note):
            said.setdefault(note.person, []).append(note)
        weak = warmup.weakest(roster.people, self.cards, self.today())
        return [(each, _topic(said.get(each.person.id, []))) for each in weak]

    def searcher(self) -> Searcher:
        """Every note, ready to be searched; of those who have left, too. Make another when notes change."""
        from namecards.core.desk.searching import Searcher

        return Searcher(self.notes(), {person.id: person for person in self.people()})

    def timeline(self, person: Person) -> list[Event]:
        """Everything about one person, the newest day first."""
        from namecards.core.desk.timeline import timeline

        past = self._known_reviews().of(person.id)
        return timeline(self.notes_about(person), self._visits(person), self.outcomes(), past)

    def _listed(self, kind: Kind) -> list[Listed]:
        from namecards.core.desk import lists

        today, here = self.today(), self.roster(EVERYONE).people
        if kind == "missed":
            reviews = self._known_reviews()
            return lists.missed(here, {person.id: reviews.of(person.id) for person in here})
        notes, people = self.notes(), {person.id: person for person in here}
        if kind == "promises":
            return lists.promises(notes, people, today)
        if kind == "due":
            return lists.due(notes, people, today)
        spoken = lists.last_spoken(notes, from_documents(self._db.table("visits"), Visit))
        if kind == "never":
            return lists.never(here, spoken)
        return lists.quiet(here, spoken, today, self.quiet_days)


def _topic(notes: list[Note]) -> Note | None:
    """What waits, else what was said last."""
    return next(iter((*waiting(notes), *newest_first(notes))), None)
