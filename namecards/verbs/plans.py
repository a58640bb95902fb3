"""How well names are known, and the plan for the first day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tinydb import where

from namecards.core.days import Span
from namecards.core.learning.memory import Card, make_ready, name_to_face
from namecards.core.people import Person, Roster
from namecards.store.reviews import Reviews
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.core.planning.forecast import Morning
    from namecards.core.planning.outlook import Outlook
    from namecards.core.planning.planner import Plan, Standing
    from namecards.core.planning.prospect import Prospect

_LONG_AGO = timedelta(days=3660)


class Plans(Opened):
    """Cards, and the plan for the first day."""

    @property
    def reviews_ready(self) -> bool:
        """Whether the reviews were read; the first verb that needs them reads them."""
        return self._reviews.loaded

    def read_reviews(self) -> None:
        """Read the reviews, and what an answer needs, before anything asks for them; may run in a worker."""
        self._reviews.refresh()
        make_ready()

    @property
    def cards(self) -> Mapping[str, Card]:
        """How well each person is known, by person id; who was never asked is not in it."""
        return self._known_reviews().cards

    def _known_reviews(self) -> Reviews:
        if not self._reviews.loaded:
            self._reviews.refresh()
        return self._reviews

    def standing(self, roster: Roster) -> Standing:
        """How many of a roster are new, due and known today; who is left out today is neither new nor due."""
        from namecards.core.planning import planner

        return planner.standing(roster, self.cards, self.today(), self._awake(roster.people))

    def due(self, some: Iterable[Person], ahead: int = 0) -> int:
        """How many of some people are due today, or will be so many days ahead."""
        from namecards.core.planning import planner

        asked = some if ahead else self._awake(some)
        return len(planner.to_review(asked, self.cards, self.today() + timedelta(days=ahead)))

    def _awake(self, some: Iterable[Person]) -> tuple[Person, ...]:
        """Some people without those who were skipped for today or whose face was asked for today."""
        some, today = tuple(some), self.today()
        skipped = {
            str(doc.doc_id) for doc in self._db.table("skipped").search(where("day") == today.isoformat())
        }
        faces = (self.cards.get(name_to_face(person.id)) for person in some)
        return tuple(
            person
            for person, face in zip(some, faces, strict=True)
            if person.id not in skipped and not (face and face.last == today)
        )

    @property
    def plan(self) -> Plan:
        """The plan for the first day of school, as it was set."""
        from namecards.core.planning import typed
        from namecards.core.planning.planner import Plan

        return Plan(
            first_day=self.chosen("plan.day", None, self._day),
            minutes=self.chosen("plan.minutes", Plan().minutes, typed.minutes_of),
            off=self.chosen("plan.off", (), _weekdays),
            spans=self.chosen("plan.spans", (), _spans),
            meetings=self._meetings(),
            since=self.chosen("plan.since", None, self._day),
        )

    def _meetings(self) -> dict[str, date]:
        """The first days of rosters that have their own."""
        every = {str(kept.doc_id): str(kept.get("day")) for kept in self._db.table("first_meetings").all()}
        read = {id: self._readable(f"first day of {id}", None, self._day, day) for id, day in every.items()}
        return {id: day for id, day in read.items() if day}

    def _day(self, text: str) -> date:
        """A stored day. Raises `ValueError`, also for one so far away that it must be damaged."""
        from namecards.core.planning.typed import FARTHEST

        day = date.fromisoformat(text)
        if not -_LONG_AGO < day - self.today() <= FARTHEST:
            raise ValueError(text)
        return day

    def set_plan(self, plan: Plan) -> None:
        """Set the plan. From now on sittings follow it until its last day."""
        before = self.plan
        if plan == before:
            return
        gone = dict.fromkeys(before.meetings)
        meetings = {roster: {"day": day.isoformat()} for roster, day in plan.meetings.items()}
        self._db.table("first_meetings").put(gone | meetings)
        self.choose("plan.minutes", str(plan.minutes))
        self.choose("plan.off", " ".join(map(str, plan.off)))
        self.choose("plan.spans", " ".join(f"{first}..{last}" for first, last in plan.spans))
        self.choose("plan.since", self.today().isoformat())
        self.choose("plan.day", plan.first_day.isoformat() if plan.first_day else "")

    def prospect(self, roster: Roster, plan: Plan) -> Prospect | None:
        """How far a plan gets with a roster; None if nobody on it is needed on a day to come.

        May run in a worker: it reads the reviews only. For 800 people it takes about half a second.
        """
        from namecards.core.planning.prospect import prospect

        cards = dict(self.cards)
        logs = {person.id: self._reviews.answers(person.id, newest=0) for person in roster.people}
        return prospect(plan, self.today(), roster.people, cards, logs)

    def next_sitting(self, roster: Roster) -> Morning | None:
        """How many the next day of practice will ask and meet; None if the plan has none to come."""
        from namecards.core.planning.outlook import next_sitting

        plan = self.plan
        open_ = plan.is_open(self.today())
        return next_sitting(plan, self._outlook(roster).mornings()) if open_ else None

    def minutes_today(self) -> float:
        """Minutes of thinking so far today."""
        today = self.today()
        some = (self._reviews.answers(id) for id, card in self.cards.items() if card.last == today)
        return sum(answer.seconds for log in some for answer in log if answer.day == today) / 60

    def _outlook(self, roster: Roster) -> Outlook:
        from namecards.core.planning.outlook import outlook

        cards = self.cards
        logs = {person.id: self._reviews.answers(person.id) for person in roster.people}
        return outlook(self.plan, self.today(), roster.people, cards, logs)


def _weekdays(text: str) -> tuple[int, ...]:
    days = tuple(map(int, text.split()))
    if not set(days) < set(range(7)):
        raise ValueError(text)
    return days


def _spans(text: str) -> tuple[Span, ...]:
    ends = (span.split("..") for span in text.split())
    return tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in ends)
