"""Sessions of the drill: start, answer, undo, and progress."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from namecards.collection.forecasts import Forecasts
from namecards.collection.history import History
from namecards.collection.memory import Memory
from namecards.collection.people import People
from namecards.collection.plan import Plans
from namecards.collection.settings import REMEMBERED, Settings
from namecards.core.changes import Change
from namecards.core.desk import warmup
from namecards.core.grouping import group
from namecards.core.learning.clock import SLACK, clock_doubt
from namecards.core.learning.drill import Drill, Queue
from namecards.core.learning.memory import Rating, Where, confusions, school_day
from namecards.core.learning.progress import Progress, progress
from namecards.core.learning.rounds import BATCH, by_lot, make_rounds, shuffle, tell_apart
from namecards.core.name_readings import preferred_name
from namecards.core.normalize import fold
from namecards.core.people import Person, Roster, roster_names
from namecards.core.planning import planner
from namecards.core.settings import DrillSettings
from namecards.store.store import Store

GROUPS = 4
"""The most groups of people to tell apart in one session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockMemory:
    """The answers that the user knows to have a wrong date."""

    TABLE: ClassVar[str] = REMEMBERED
    id: str = "clock"
    newest: datetime | None = None
    """The newest of them."""


@dataclass(eq=False)
class Drills:
    """The drill. Each `Drill` holds the change that led to it, so any number of answers can be undone."""

    _store: Store
    _people: People
    _memory: Memory
    _plan: Plans
    _forecasts: Forecasts
    _settings: Settings
    _history: History

    def clock_doubt(self) -> str:
        """Say why the computer's date may be wrong, to be asked before a session; empty if it seems right."""
        now, journal = self._store.now(), self._memory.reviews.journal
        newest, remembered = journal.newest, self._settings.get(ClockMemory).newest
        if newest is None or (remembered and now < newest < remembered + SLACK):
            return ""  # answers of a right clock are written just after those of a wrong one
        mine = journal.history(own_only=True) if newest > now else []
        return clock_doubt(now, newest, mine[-1].line.at if mine else None)

    def trust_clock(self) -> Change[ClockMemory]:
        """Remember that the date is right, and that the answers of later days have a wrong one."""
        return self._settings.update(ClockMemory(newest=self._memory.reviews.journal.newest))

    def start(self, roster: Roster, easy: bool = False) -> Drill:
        """Start a session: by the plan until its day; else everybody due, mixed, then batches of new people.

        `easy`: after a long break, only the few names most likely still known.
        """
        people, plan = self._memory.filter_available(roster.people), self._plan.current
        today, cards = self._store.today(), self._memory.cards
        settings = self._settings.get(DrillSettings)
        faces = planner.faces_to_ask(people, cards, today)[:BATCH] if settings.faces else []
        if plan.is_open(today):
            planned = self._forecasts.planned_day(roster, people).session()
            return self._session(replace(planned, picks=settings.pick, faces=tuple(faces)))
        self._forecasts.outcomes()  # remembered before people leave
        due = planner.due_people(people, cards, today)
        if easy:
            return self._rounds(due[-planner.EASY :], ())
        seconds = plan.minutes * 60.0 if plan.first_day else None
        return self._rounds(due, planner.new_people(by_lot(people), cards), faces, seconds)

    def start_cram(self, roster: Roster) -> Drill:
        """Start a session over a whole roster, only for practice: nothing is recorded."""
        cards = self._memory.cards
        met = [person.id for person in roster.people if person.id in cards]
        return replace(self._rounds(met, planner.new_people(by_lot(roster.people), cards)), cram=True)

    def start_warm_up(self, roster: Roster) -> Drill:
        """Start five minutes over the weakest names of a class; the answers count as in any session."""
        available = self._memory.filter_available(roster.people)
        ask, meet = warmup.pick_warm_up(available, self._memory.cards, self._store.today())
        return self._rounds(ask, meet, seconds=warmup.SECONDS)

    def start_apart(self, roster: Roster) -> Drill:
        """Start a session over people of a class with one first name, and those that were mixed up."""
        return self._session(tell_apart(self.find_alike(roster), self._store.random))

    def find_alike(self, roster: Roster) -> list[list[str]]:
        """Return the ids of people to tell apart: pairs mixed up, most often first, then namesakes."""
        cards = self._memory.cards
        askable = self._memory.filter_askable(roster.people)
        met = {person.id: person for person in askable if person.id in cards}
        pairs = confusions(self._memory.reviews.mix_ups()).most_common()
        mixed = [sorted(pair) for pair, _ in pairs if pair <= met.keys()]
        names = group((fold(person.goes_by), id) for id, person in met.items())
        groups = [*mixed, *(same for same in names.values() if len(same) > 1 and sorted(same) not in mixed)]
        return groups[:GROUPS]

    def choices(self, person: Person, people: Iterable[Person], count: int) -> tuple[Person, ...]:
        """Choose faces to pick a person's from: people mixed up with them, then others of the same classes.

        No namesake is among them, as both would be right.
        """
        alike = [other.id for other, _ in self.confused_with(person)]
        classes, name = roster_names(person), fold(person.display)
        shown = {one.id: one for one in (*people, *self._people.active()) if one.shows_photo}
        others = shuffle((one for one in shown.values() if fold(one.display) != name), self._store.random)
        others.sort(key=lambda one: (one.id not in alike, not classes & roster_names(one)))
        return tuple(shuffle((person, *others[: count - 1]), self._store.random))

    def days_away(self, roster: Roster) -> int:
        """Return the days since the last practice if the break was long, else 0."""
        today = self._store.today()
        if self._plan.current.is_open(today):
            return 0
        return planner.days_away(roster.people, self._memory.cards, today)

    def answer(
        self, session: Drill, rating: Rating, ms: int = 0, other: str = "", by_seat: bool = False
    ) -> Drill:
        """Record an answer to the current face, and go on. A first look is rated Again.

        `ms` is the thinking time in milliseconds; 0: not timed. The rest of the time since the answer before
        is recorded, too. `other` is the id of the person whose name was given instead. `by_seat`: no face was
        shown. A cram records nothing.
        """
        step = session.step
        assert step is not None, "the session is over"
        rating = Rating.AGAIN if step.look else rating
        right, now = rating is not Rating.AGAIN, self._store.now()
        if session.cram or step.beside:
            return session.after_answer(right, now)
        where: Where = "look" if step.look else "seat" if by_seat else "drill"
        pause = max(round(session.seconds_passed(now) * 1000) - ms, 0)
        review = self._store.reviews.answer(step.card, rating, school_day(now), ms, where, other, pause)
        return session.after_answer(right, review.at, Change(review, review=review.key))

    def skip_today(self, session: Drill, person: Person) -> Drill:
        """Skip a person in this session and every other one today."""
        if session.cram:
            return session.without(person.id)
        skipped = self._store.documents.table("skipped")
        at = skipped.put({person.id: {"day": self._store.today().isoformat()}})
        return session.without(person.id, Change(None, at))

    def flag_photo(self, session: Drill, person: Person) -> Drill:
        """Hide a bad photo until a new one comes, and drop the person from this session."""
        change = self._people.update(replace(person, bad_photo=person.photo))
        return session.without(person.id, Change(None, change.at))

    def accept(self, session: Drill, person: Person, typed: str) -> tuple[Drill, Person]:
        """Let a person go by what was typed for them; undone like an answer."""
        change = self._people.update(replace(person, preferred=preferred_name(typed, person)))
        return replace(session, before=session, change=Change(None, change.at)), change.value

    def mark_known(self, session: Drill, person: Person) -> Drill:
        """Record that a person is known without asking (FSRS's Easy), and drop them from this session."""
        if session.cram:
            return session.without(person.id)
        review = self._store.reviews.answer(person.id, Rating.EASY, self._store.today(), 0, "known")
        return session.without(person.id, Change(review, review=review.key))

    def undo(self, session: Drill) -> Drill:
        """Undo the last answer or skip of a session, if any. Raises `ReviewedSince` or `ChangedSince`."""
        if session.before is None:
            return session
        if session.change:
            self._history.undo(session.change)
        return session.before

    def confused_with(self, person: Person) -> list[tuple[Person, int]]:
        """List people mixed up with a person, in either direction, and how often; most often first."""
        people = {other.id: other for other in self._people.active()}
        pairs = confusions(self._memory.reviews.mix_ups())
        return [
            (people[id], times)
            for pair, times in pairs.most_common()
            for id in pair - {person.id}
            if person.id in pair and id in people
        ]

    def progress(self, rosters: Sequence[Roster]) -> Progress:
        """Return the progress with some rosters. May run in a worker: it reads only the reviews."""
        self._memory.load()
        reviews, today = self._store.reviews, self._store.today()
        chances = self._memory.chances()
        return progress(rosters, reviews.histories(), dict(reviews.cards), today, chances)

    def _rounds(
        self, ask: Sequence[str], meet: Sequence[str], faces: Sequence[str] = (), seconds: float | None = None
    ) -> Drill:
        picks = self._settings.get(DrillSettings).pick
        return self._session(make_rounds(ask, meet, self._store.random, faces, seconds, picks))

    def _session(self, queue: Queue) -> Drill:
        return Drill(queue, self._store.utc_now())
