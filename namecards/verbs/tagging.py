"""What people like, as it was ticked, and what their interview cards say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from namecards.core.errors import NameInTag
from namecards.core.people import Person, by_hand
from namecards.store.database import from_documents
from namecards.verbs.notes import Notes

if TYPE_CHECKING:
    from namecards.core.paper.tags import Answered, Sort, Tags


class Tagging(Notes):
    """Safe tags."""

    def tags(self, person: Person) -> Tags:
        """What is ticked for somebody."""
        return self.tags_of([person])[0]

    def tags_of(self, people: Iterable[Person]) -> tuple[Tags, ...]:
        """What is ticked for each of some people, in their order."""
        from namecards.core.paper.tags import Tags

        known = {one.id: one for one in from_documents(self._db.table("tags"), Tags)}
        return tuple(known.get(person.id) or Tags(id=person.id) for person in people)

    def tag_words(self) -> dict[Sort, tuple[str, ...]]:
        """What can be ticked: words to begin with, and those that were added."""
        from namecards.core.paper.tags import Tags, words

        return words(from_documents(self._db.table("tags"), Tags))

    def keep_tags(self, ticked: Tags) -> None:
        """Keep what is ticked for somebody. Raises `NameInTag`."""
        self._name_nobody(ticked)
        self._db.table("tags").keep({ticked.id: ticked if ticked.all else None})

    def keep_answers(self, person: Person, ticked: Tags, besides: str = "") -> Answered:
        """Keep what an interview card says, in one write: the name's fields, tags, and a note of the rest.

        Returns what `take_back_answers` needs. Raises `NameInTag`, and then nothing was saved.
        """
        from namecards.core.paper.tags import Answered

        self._name_nobody(ticked)
        before, tags_before = self.person(person.id), self.tags(person)
        said = self._drawn_up(person, besides) if besides.strip() else ()
        self._db.keep(
            {
                "people": {person.id: by_hand(before, person)},
                "tags": {person.id: ticked if ticked.all else None},
                "notes": {note.id: note for note in said},
            }
        )
        self._people = None
        return Answered(before, tags_before, said)

    def take_back_answers(self, before: Answered) -> None:
        """As it was before a card was typed in."""
        self._db.keep(
            {
                "people": {before.person.id: before.person},
                "tags": {before.person.id: before.tags if before.tags.all else None},
                "notes": {note.id: None for note in before.notes},
            }
        )
        self._people = None

    def _name_nobody(self, ticked: Tags) -> None:
        """Tags are printed for everybody, so a friend's name must not slip in from an interview card."""
        from namecards.core.paper.poster import named, names_of

        if name := named(" ".join(tag.word for tag in ticked.all), names_of(self.people())):
            raise NameInTag(name)
