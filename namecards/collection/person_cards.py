"""The card of a person: the name, and what the options ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from namecards.collection.heads import Heads
from namecards.collection.people import People
from namecards.core.people import EVERYONE, Person, Roster
from namecards.core.short_names import full_names, printed_names
from namecards.printing.job import PlaceCard


def card_names(roster: Roster, options: Mapping[str, str]) -> Mapping[str, str]:
    """The name on the card of each person by id, as the options ask for it."""
    if options.get("name") == "full":
        return full_names(roster)
    return printed_names(roster)


class PersonCards:
    """Makes the cards of people."""

    def __init__(self, people: People, heads: Heads) -> None:
        self._people = people
        self._heads = heads

    def make_all(
        self, roster: Roster, people: Sequence[Person], options: Mapping[str, str]
    ) -> tuple[PlaceCard, ...]:
        """Make a card for each person, then the blank ones."""
        names = card_names(roster, options)
        blanks = [PlaceCard("")] * int(options.get("spares", "0"))
        return (*(self.make(person, names[person.id], roster.name, options) for person in people), *blanks)

    def make(self, person: Person, name: str, roster: str, options: Mapping[str, str]) -> PlaceCard:
        """Make a person's card: only the name they go by, unless the options ask for more."""
        small = {
            "place": person.place,
            "class": person.place if roster == EVERYONE else roster,
            "say": person.say,
            "pronouns": person.pronouns,
            "id": next(iter(person.ids), ""),
        }
        texts = {"small": small.get(options.get("small", ""), "")}
        if options.get("inside") == "say":
            texts["say"] = person.say
        photo = self._people.expected_photo(person) if options.get("photo") == "yes" else None
        return PlaceCard(name, texts, photo, person=person.id, head=self._heads.to_print(photo))
