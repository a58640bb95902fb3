"""At the desk: who came in, whether the name was known, who came last."""

from __future__ import annotations

from datetime import UTC, date
from heapq import nlargest
from typing import TYPE_CHECKING

from namecards.core.desk.notes import Visit
from namecards.core.learning.memory import Rating
from namecards.core.people import Person
from namecards.verbs.drills import Drills
from namecards.verbs.notes import Notes

if TYPE_CHECKING:
    from namecards.core.desk.greeting import Acquaintance, Greeting

_AT_ONCE = "desk.at-once"


class Greetings(Drills, Notes):
    """Greeting somebody is a review of their name."""

    def greet(self, person: Person, knew: bool, mistaken_for: Person | None = None) -> Greeting:
        """Keep whether the name was known when the person stood there; it also counts as a visit.

        `mistaken_for` is whose name came to mind instead; it goes to the confusions. A name known twice on a
        day is one review: it was said an hour ago. Raises `CannotWrite`.
        """
        from namecards.core.desk.greeting import Greeting

        rating, other = (Rating.GOOD if knew else Rating.AGAIN), mistaken_for.id if mistaken_for else ""
        reviews, today = self._known_reviews(), self.today()
        again = knew and self.acquaintance(person).met_on == today
        review = None if again else reviews.answer(person.id, rating, today, 0, "greeting", other)
        here_already = self.is_here_today(person)
        return Greeting(review, None if here_already else self.came_by(person))

    def take_back_greeting(self, greeting: Greeting) -> None:
        """Undo a greeting, and the visit that it made."""
        if greeting.review:
            self._reviews.take_back(greeting.review)
        if greeting.visit:
            self.forget_visit(greeting.visit)

    def acquaintance(self, person: Person) -> Acquaintance:
        """How a person's name stands, by photo and in person."""
        from namecards.core.desk.greeting import acquaintance

        return acquaintance(self._known_reviews().of(person.id))

    @property
    def shows_at_once(self) -> bool:
        """Whether the desk shows the name at once, without asking first."""
        return self.choice(_AT_ONCE, "") == "yes"

    def show_at_once(self, yes: bool) -> None:
        """Remember whether the desk is to show the name at once."""
        self.choose(_AT_ONCE, "yes" if yes else "no")

    def is_here_today(self, person: Person) -> bool:
        """Whether the person came by today already."""
        return any(visit.day == self.today() for visit in self._visits(person))

    def came_by(self, person: Person) -> Visit:
        """The person came by today; a second time today changes nothing."""
        today = next((visit for visit in self._visits(person) if visit.day == self.today()), None)
        if today is None:
            today = Visit(person.id, self.today(), self._clock().astimezone(UTC), self._new_id())
            self._db.table("visits").keep({today.id: today})
        return today

    def forget_visit(self, visit: Visit) -> None:
        """Take a visit back, as if it had not been kept."""
        self._db.table("visits").put({visit.id: None})

    def came_last(self, most: int = 9) -> list[tuple[Person, date]]:
        """Who came by last, with the day: the last one first. Works on the stored fields, for speed."""
        tables = self._db.storage.read()
        newest: dict[str, tuple[str, str]] = {}
        for name in ("notes", "visits"):
            for fields in tables.get(name, {}).values():
                if fields.get("source") == "survey":
                    continue
                moment = (str(fields.get("day", "")), str(fields.get("at", "")))
                person = str(fields.get("person", ""))
                if moment > newest.get(person, ("", "")):
                    newest[person] = moment
        known = {person.id: person for person in self.here()}
        last = nlargest(most, ((moment, id) for id, moment in newest.items() if id in known))
        return [(known[id], date.fromisoformat(day)) for (day, _), id in last if _is_day(day)]


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
