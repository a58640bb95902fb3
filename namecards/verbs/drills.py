"""Sittings: begun, answered, undone, and what they came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC
from typing import TYPE_CHECKING

from namecards.core.learning.memory import Rating, Where, confusions
from namecards.core.people import Person, Roster
from namecards.verbs.plans import Plans

if TYPE_CHECKING:
    from namecards.core.learning.drill import Course, Drill
    from namecards.core.learning.habits import Habits
    from namecards.core.learning.progress import Progress


class Drills(Plans):
    """The drill."""

    def start_drill(self, roster: Roster, easy: bool = False) -> Drill:
        """A sitting: by the plan until its day; else who is due, in one mixed pile, then batches of new.

        `easy` is for the return after a long break: only some, those most likely still known.
        """
        from namecards.core.learning.rounds import BATCH
        from namecards.core.planning import planner

        people, plan, today = self._awake(roster.people), self.plan, self.today()
        if plan.is_open(today):
            return self._sitting(self._outlook(Roster(roster.name, people)).sitting())
        due = planner.to_review(people, self.cards, today)
        if easy:
            return self._rounds(due[-planner.EASY :], ())
        faces = planner.faces_to_ask(people, self.cards, today)[:BATCH] if self.habits.faces else []
        seconds = plan.minutes * 60.0 if plan.first_day else None
        return self._rounds(due, planner.to_meet(people, self.cards), faces, seconds)

    def start_cram(self, roster: Roster) -> Drill:
        """A sitting over everybody of a roster, only for practice: it never touches the schedule."""
        from namecards.core.planning import planner

        met = [person.id for person in roster.people if person.id in self.cards]
        return replace(self._rounds(met, planner.to_meet(roster.people, self.cards)), cram=True)

    def start_warm_up(self, roster: Roster) -> Drill:
        """A sitting of five minutes over the weakest names of a class; the answers count as any others do."""
        from namecards.core.desk import warmup

        weak = warmup.weakest(self._awake(roster.people), self.cards, self.today())
        ask, meet = warmup.to_warm_up(weak)
        return self._rounds(ask, meet, seconds=warmup.SECONDS)

    def days_away(self, roster: Roster) -> int:
        """Days of a break so long that the return should be made easy; else 0."""
        from namecards.core.planning import planner

        open_ = self.plan.is_open(self.today())
        return 0 if open_ else planner.days_away(roster.people, self.cards, self.today())

    def _rounds(
        self, ask: Sequence[str], meet: Sequence[str], faces: Sequence[str] = (), seconds: float | None = None
    ) -> Drill:
        from namecards.core.learning.rounds import rounds

        return self._sitting(rounds(ask, meet, self._rng, faces, seconds))

    def _sitting(self, course: Course) -> Drill:
        from namecards.core.learning.drill import Drill

        return Drill(course, self._clock().astimezone(UTC))

    def answer(self, sitting: Drill, rating: Rating, ms: int = 0, other: str = "") -> Drill:
        """Keep an answer to the face that is shown, then go on. A first look is rated Again.

        `ms` is the thinking time in milliseconds; leave it out when it was not timed. `other` is the id of
        the person whose name was given instead. Of a cram nothing is kept.
        """
        step = sitting.step
        assert step is not None, "the sitting is over"
        rating = Rating.AGAIN if step.look else rating
        right = rating is not Rating.AGAIN
        if sitting.cram:
            return sitting.answered(right, self._clock().astimezone(UTC))
        where_asked: Where = "look" if step.look else "drill"
        review = self._reviews.answer(step.card, rating, self.today(), ms, where_asked, other)
        return sitting.answered(right, review.at, review)

    def skip_today(self, sitting: Drill, person: Person) -> Drill:
        """Leave somebody out, of this sitting and of every other today."""
        if not sitting.cram:
            self._db.table("skipped").put({person.id: {"day": self.today().isoformat()}})
        return sitting.without(person.id, "skipped")

    def flag_photo(self, sitting: Drill, person: Person) -> Drill:
        """Mark a photo as bad: it is not shown until a new one comes, and they leave this sitting."""
        self.keep_person(replace(person, bad_photo=person.photo))
        return sitting.without(person.id, "bad photo")

    def know_already(self, sitting: Drill, person: Person) -> Drill:
        """Keep that somebody is known without having been asked (FSRS's Easy); they leave this sitting."""
        review = None
        if not sitting.cram:
            review = self._reviews.answer(person.id, Rating.EASY, self.today(), 0, "known")
        return sitting.without(person.id, "known already", review)

    def take_back(self, sitting: Drill) -> Drill:
        """Undo the last answer or skip of a sitting, any number of times; at its start nothing happens."""
        if sitting.before is None:
            return sitting
        if sitting.review:
            self._reviews.take_back(sitting.review)
        elif sitting.left_out and sitting.left_out.why == "bad photo":
            self.keep_person(replace(self.person(sitting.left_out.person), bad_photo=""))
        elif sitting.left_out:
            self._db.table("skipped").put({sitting.left_out.person: None})
        return sitting.before

    def misses(self, person: Person) -> int:
        """How often a person's name was asked for and not known."""
        return self._known_reviews().misses(person.id)

    def mixed_up(self, person: Person) -> list[tuple[Person, int]]:
        """With whom a person was mixed up, in either direction, and how often: the most often first."""
        known = {other.id: other for other in self.here()}
        pairs = confusions(self._known_reviews().history())
        return [
            (known[id], times)
            for pair, times in pairs.most_common()
            for id in pair - {person.id}
            if person.id in pair and id in known
        ]

    def progress(self, rosters: Sequence[Roster]) -> Progress:
        """How far you are with some rosters. May run in a worker: it only reads, and no documents."""
        from namecards.core.learning.progress import progress

        self.read_reviews()
        return progress(rosters, self._reviews.history(), dict(self._reviews.cards), self.today())

    @property
    def habits(self) -> Habits:
        """How the drill asks, as it was chosen."""
        from namecards.core.learning.habits import Habits

        usual = asdict(Habits())
        chosen = {name: self.choice(f"drill.{name}", "yes" if yes else "") for name, yes in usual.items()}
        return Habits(**{name: choice == "yes" for name, choice in chosen.items()})

    def set_habits(self, habits: Habits) -> None:
        """Remember how the drill is to ask."""
        for name, yes in asdict(habits).items():
            if yes != getattr(self.habits, name):
                self.choose(f"drill.{name}", "yes" if yes else "no")
