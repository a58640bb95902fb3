"""The desk: greetings, visits, how well a name is known, what to bring up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache, partial
from heapq import nlargest
from typing import TypeVar

from namecards.collection.ideas import Ideas
from namecards.collection.memory import Memory
from namecards.collection.people import People
from namecards.collection.referrals import Referrals
from namecards.core.changes import Change
from namecards.core.days import parse_iso
from namecards.core.desk import ideas, referrals
from namecards.core.desk.brief import (
    Brief,
    FollowUp,
    ShownNotes,
    ask_about_books,
    build_brief,
    comes_back_later,
)
from namecards.core.desk.class_view import Member
from namecards.core.desk.errors import VisitNotSaved
from namecards.core.desk.greeting import NameStatus, RemovedGreetings, name_status
from namecards.core.desk.notes import AHEAD, Note, Visit
from namecards.core.desk.visit_counts import AnonymousVisits, last_nameless
from namecards.core.errors import CannotWrite
from namecards.core.learning.memory import Rating
from namecards.core.people import Person, Roster
from namecards.core.short_names import short_names
from namecards.store.store import Store

T = TypeVar("T")
_parse_day = lru_cache(maxsize=1_000)(parse_iso)


class Desk:
    """Greetings and visits. A greeting is a review of the name and a visit in one."""

    def __init__(
        self, store: Store, people: People, memory: Memory, ideas: Ideas, referrals: Referrals
    ) -> None:
        self._store = store
        self._people = people
        self._memory = memory
        self._ideas = ideas
        self._referrals = referrals
        self._waiting: dict[str, tuple[object, Brief | None]] = {}
        """By id of a person: the state of what the brief is made of, and the brief, if anything waits."""
        self._came: dict[str, tuple[object, tuple[date, str] | None]] = {}
        """By id of a person: the state of what the last visit is found in, and its day and moment."""

    def greet(self, person: Person, knew: bool, mistaken_for: Person | None = None) -> Change[None]:
        """Record whether the name was known in person, and the visit, if it is the first today.

        `mistaken_for` is the person whose name came to mind, for the confusions. A name known again on the
        same day is no second review, because it is too fresh to prove anything. Raises `CannotWrite`, or
        `VisitNotSaved` if the review was recorded and the visit was not.
        """
        rating, other = (Rating.GOOD if knew else Rating.AGAIN), mistaken_for.id if mistaken_for else ""
        reviews, today = self._memory.reviews, self._store.today()
        again = knew and self.name_status(person).in_person_on == today
        review = None if again else reviews.answer(person.id, rating, today, 0, "greeting", other)
        try:
            at = self.record_visit(person, review.at if review else None).at
        except CannotWrite as error:
            if review:
                raise VisitNotSaved from error
            raise
        return Change(None, at, review.key if review else None)

    def name_status(self, person: Person) -> NameStatus:
        """Tell how well a person's name is known, by photo and in person."""
        return name_status(self._memory.reviews.of_card(person.id))

    def is_here_today(self, person: Person) -> bool:
        """Tell whether a visit of today is recorded."""
        return bool(self._visits_on(person, self._store.today()))

    def record_visit(self, person: Person, at: datetime | None = None) -> Change[None]:
        """Record today's visit, once; a greeting passes the instant of its review, which joins the two."""
        if self.is_here_today(person):
            return Change(None)
        visit = Visit(person.id, self._store.today(), at or self._store.utc_now(), self._store.new_id())
        return Change(None, self._store.documents.save("visits", visit))

    def record_visits(self, people: Iterable[Person]) -> Change[int]:
        """Record today's visit of a class in one write; the value is how many were not here before."""
        at, today = self._store.utc_now(), self._store.today()
        new = [Visit(person.id, today, at, self._store.new_id()) for person in people]
        return Change(len(new), self._store.documents.save("visits", *new))

    def remove_visit(self, person: Person, day: date) -> Change[None]:
        """Remove the recorded visits of a day with their greetings, also much later; the card is replayed."""
        reviews, id = self._memory.reviews, self._store.new_id()
        greetings = reviews.greetings(person.id, day)
        removed = RemovedGreetings(id, person.id, tuple(at for _, at in greetings))
        visits = dict.fromkeys(visit.id for visit in self._visits_on(person, day))
        at = self._store.documents.keep({"removed": {id: removed} if greetings else {}, "visits": visits})
        for greeting in greetings:
            reviews.undo(greeting, although_reviewed_since=True)
        return Change(None, at)

    def has_greeting(self, person: Person, day: date) -> bool:
        """Tell whether the name was asked for in person on a day."""
        return bool(self._memory.reviews.greetings(person.id, day))

    def short_names(self, people: Iterable[Person]) -> dict[str, str]:
        """Return a short name for each person id: of two with one name, the one that is only theirs."""
        by_id = {person.id: person for person in people}
        short, address = short_names(by_id.values()), self._people.finder.address
        times = Counter(short.values())
        return {id: address(by_id[id]) if times[name] > 1 else name for id, name in short.items()}

    def class_view(self, roster: Roster) -> tuple[Member, ...]:
        """Return the people of a class with what waits for each."""
        chances = self._memory.chances()
        briefs = zip(roster.people, self._briefs(roster.people), strict=True)
        return tuple(Member(person=each, brief=brief, chance=chances.get(each.id)) for each, brief in briefs)

    def waiting(self) -> list[Brief]:
        """Return the brief of each person for whom something waits today."""
        version = self._store.documents.storage.version
        around = self._store.today(), *map(version, ("visit_counts", "ideas", "helpers"))
        self._waiting = self._find_anew(self._waiting, around, self._waiting_brief)
        return [brief for _, brief in self._waiting.values() if brief]

    def _waiting_brief(self, person: Person) -> Brief | None:
        [brief] = self._briefs([person])
        return brief if brief.items else None

    def _find_anew(
        self, kept: Mapping[str, tuple[object, T]], around: object, find: Callable[[Person], T]
    ) -> dict[str, tuple[object, T]]:
        """Return `find` of each active person, by id; called only if their documents changed, to be fast."""
        version, values = self._store.documents.storage.by_person.version, dict[str, tuple[object, T]]()
        for person in self._people.active():
            before = kept.get(person.id)
            if before is None or before[0] != (around, person, version(person.id)):
                value = find(person)  # first, for it may make an index, which changes the version
                before = (around, person, version(person.id)), value
            values[person.id] = before
        return values

    def _briefs(self, people: Sequence[Person], books: bool = False) -> Iterator[Brief]:
        """Build what to bring up with each; perhaps recommended books, too."""
        documents, today = self._store.documents, self._store.today()
        nameless = last_nameless(documents.all("visit_counts", AnonymousVisits))
        for person in people:
            notes = documents.all("notes", Note, person=person.id)
            theirs = [note for note in notes if not note.is_over(today)]
            asked = ask_about_books(theirs, today) if books else ()
            due = (*self._follow_ups(person, theirs), *asked)
            shown = documents.all("shown", ShownNotes, person=person.id)
            yield build_brief(theirs, self.visits(person), today, due, shown, nameless)

    def set_reason(self, person: Person, reason: str) -> Change[None]:
        """Record the reason of today's visit, and the visit if it is not recorded yet; "" removes it."""
        today = self._store.today()
        visits = self._visits_on(person, today) or [
            Visit(person.id, today, self._store.utc_now(), self._store.new_id())
        ]
        changed = {visit.id: replace(visit, reason=reason) for visit in visits}
        return Change(None, self._store.documents.keep({"visits": changed}))

    def reason(self, person: Person) -> str:
        """Return the reason of today's visit; empty if none was given."""
        return next(filter(None, (v.reason for v in self._visits_on(person, self._store.today()))), "")

    def visits(self, person: Person) -> list[Visit]:
        """Return a person's recorded visits; a note is a visit, too, and is not among them."""
        return self._store.documents.all("visits", Visit, person=person.id)

    def _visits_on(self, person: Person, day: date) -> list[Visit]:
        return [visit for visit in self.visits(person) if visit.day == day]

    def brief(self, person: Person) -> Brief:
        """Build what to bring up when this person walks in."""
        return next(self._briefs([person], books=True))

    def record_shown(self, person: Person, seen: Iterable[Note]) -> Change[None]:
        """Record the plain notes that were on screen at today's visit; after three visits they are older."""
        notes = tuple(note.id for note in seen)
        shown = ShownNotes(person.id, self._store.today(), notes, self._store.new_id())
        return Change(None, self._store.documents.save("shown", *([shown] if notes else [])))

    def mark_told(self, follow_up: FollowUp, told: bool = True, answer: str = "") -> Change[None]:
        """Mark a follow-up as told, so that neither it nor its note comes back; False brings both back.

        `answer` says what a referral came to.
        """
        note = self._store.documents.get("notes", follow_up.note, Note)
        every = self._ideas.all() if note and note.kind == "idea" else []
        news = [idea.news for idea in every if idea.note.id == follow_up.note]
        alike = [idea for idea in every if idea.news in news]
        told_notes = {each.id: each for each in (note, *(idea.note for idea in alike)) if each}
        decided = [idea.outcome for idea in alike if idea.outcome.decision != "new"]
        at = self._store.documents.keep(
            {
                "notes": {id: replace(each, used=told, answer=answer) for id, each in told_notes.items()},
                "ideas": {outcome.id: replace(outcome, told=told) for outcome in decided},
            }
        )
        return Change(None, at)

    def recent(self, most: int = 9, on: date | None = None) -> list[tuple[Person, date]]:
        """Return the last visitors with the day, newest first, or those of one day; report bad days."""
        today = self._store.today()
        find = partial(self._last_visit, on=on, latest=today + AHEAD)
        self._came = self._find_anew(self._came, (today, on), find)
        people = {person.id: person for person in self._people.active()}
        came = ((last, id) for id, (_, last) in self._came.items() if last)
        return [(people[id], day) for (day, _), id in nlargest(most, came)]

    def _last_visit(self, person: Person, on: date | None, latest: date) -> tuple[date, str] | None:
        """Return day and moment of the last visit, or the last `on` a day; the stored fields are faster."""
        documents, last = self._store.documents, None
        kinds: tuple[tuple[str, type[Note | Visit]], ...] = (("notes", Note), ("visits", Visit))
        for name, kind in kinds:
            for id, fields in documents.storage.by_person.about(name, person.id):
                if fields.get("source") == "survey" or fields.get("of_class"):
                    continue
                day = _parse_day(str(fields.get("day", "")))
                if day is None:
                    documents.get(name, id, kind)  # so that it is reported
                elif on in (None, day) and day <= latest:
                    came = day, str(fields.get("at", ""))
                    last = max(last or came, came)
        return last

    def _follow_ups(self, person: Person, notes: list[Note]) -> tuple[FollowUp, ...]:
        """List the decisions on ideas and the referrals to bring up with a person; `notes` are theirs."""
        has_ideas = any(note.kind == "idea" for note in notes)
        theirs = ideas.with_outcomes(notes, self._ideas.outcomes()) if has_ideas else []
        news = {idea.news: idea for idea in reversed(theirs) if idea.needs_telling}
        to_tell = [ideas.follow_up(idea, person.goes_by) for idea in reversed(news.values())]
        today = self._store.today()
        current = [note for note in notes if not note.used and not comes_back_later(note, today)]
        referrals_made = [note for note in current if note.kind == "referral" and note.day < today]
        helpers = self._referrals.all() if referrals_made else []
        return (*to_tell, *(referrals.follow_up(note, person.goes_by, helpers) for note in referrals_made))
