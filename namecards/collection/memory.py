"""The memory of names: a card a person, from the reviews."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from namecards.collection.settings import Settings
from namecards.core.learning import known
from namecards.core.learning.learner_history import Answer
from namecards.core.learning.memory import Card, is_miss, name_to_face, person_of, scheduler
from namecards.core.people import Person, Roster
from namecards.core.planning import planner
from namecards.core.settings import DrillSettings
from namecards.store.reviews import Reviews
from namecards.store.store import Store


class Memory:
    """The cards, and who is due; reads the reviews on first use."""

    def __init__(self, store: Store, settings: Settings, seat_of: Callable[[Person], str]) -> None:
        self._store = store
        self._settings = settings
        self._seat_of = seat_of
        self._chances: tuple[date, dict[str, Card], dict[str, float]] = (date.min, {}, {})
        """The newest answer of `chances`, and what it was made of."""
        self._logs: dict[str, tuple[Card, list[Answer]]] = {}
        """By id of a person: the card, and the newest answers, which led to it."""

    def load(self) -> None:
        """Read the reviews and load the scheduler ahead of use; may run in a worker."""
        self._store.reviews.refresh()
        scheduler()

    @property
    def reviews(self) -> Reviews:
        """The reviews, read on first use."""
        if not (self._store.reviews.loaded and self._store.reviews.is_current):
            self._store.reviews.refresh()
        return self._store.reviews

    @property
    def cards(self) -> Mapping[str, Card]:
        """The cards by person id; a person who was never asked has none."""
        return self.reviews.cards

    def standing(self, roster: Roster) -> known.Standing:
        """Count who of a roster is new, learning and known today, and who may be asked."""
        available = self.filter_available(roster.people)
        return known.standing(roster, self.cards, self.chances(), self._store.today(), available)

    def chances(self) -> Mapping[str, float]:
        """Return the probability by id that each name is known today; who was never met has none."""
        today, cards = self._store.today(), dict(self.cards)
        if self._chances[:2] != (today, cards):
            persons = (id for id in cards if person_of(id) == id)
            self._logs = {id: self._log(id, cards[id]) for id in persons}
            logs = {id: log for id, (_, log) in self._logs.items()}
            self._chances = (today, cards, known.chances(cards, logs, today))
        return self._chances[2]

    def _log(self, id: str, card: Card) -> tuple[Card, list[Answer]]:
        """Return a card with its answers, as they were if it is the same one: another log makes another."""
        kept = self._logs.get(id)
        return kept if kept and kept[0] is card else (card, self.reviews.answers(id))

    def filter_askable(self, some: Iterable[Person]) -> tuple[Person, ...]:
        """Filter people who are not suspended and have a photo to be asked by, or, if wanted, a seat."""
        by_seat = self._settings.get(DrillSettings).seats
        asked = (person for person in some if not person.suspended)
        return tuple(p for p in asked if p.shows_photo or (by_seat and self._seat_of(p)))

    def not_asked(self, some: Iterable[Person]) -> tuple[Person, ...]:
        """Filter people who are suspended, or have neither a photo nor, if wanted, a seat to be asked by."""
        some = tuple(some)
        asked = {person.id for person in self.filter_askable(some)}
        return tuple(person for person in some if person.id not in asked)

    def due(self, some: Iterable[Person], ahead: int = 0) -> int:
        """Count who of some people is due today, or so many days ahead."""
        asked = some if ahead else self.filter_available(some)
        return len(planner.due_people(asked, self.cards, self._store.today() + timedelta(days=ahead)))

    def filter_available(self, some: Iterable[Person]) -> tuple[Person, ...]:
        """Filter people who can be asked, and were not skipped today or already asked face-first."""
        some, today, cards = self.filter_askable(some), self._store.today(), self.cards
        days = self._store.documents.storage.read().get("skipped", {})
        aliases = self._store.aliases
        skipped = {
            aliases.get(id, id) for id, fields in days.items() if fields.get("day") == today.isoformat()
        }
        faces = {person.id: cards.get(name_to_face(person.id)) for person in some}
        asked = {id for id, face in faces.items() if face and face.last == today != cards[id].last}
        return tuple(person for person in some if person.id not in skipped | asked)

    def misses(self, person: Person) -> int:
        """Count how often a person's name was asked and not known."""
        return sum(map(is_miss, self.reviews.of_card(person.id)))
