"""Everything the program can do, one short method a verb. START HERE.

The screens and the command line both talk to a `Collection` and to nothing below it. Every verb that
changes something returns after the change is on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random, SystemRandom
from typing import TYPE_CHECKING

from tinydb import where

from namecards.core import names, notes, people, planner
from namecards.core.drill import Course, Drill, LeftOut
from namecards.core.errors import (
    BadPhoto,
    NothingToNote,
    NothingToPrint,
    SeveralPeople,
    UnknownPerson,
    UnknownRoster,
)
from namecards.core.forms import fold
from namecards.core.habits import Habits
from namecards.core.memory import Card, Rating, Where, confusions, name_to_face, school_day
from namecards.core.notes import Brief, Draft, Note, Visit
from namecards.core.people import Person, Roster
from namecards.core.planner import Plan, Standing
from namecards.core.rounds import BATCH, rounds
from namecards.store import photos
from namecards.store.database import Database, DocumentLine, from_documents
from namecards.store.home import Home
from namecards.store.journal import BadLine, Journal
from namecards.store.reviews import ReviewLine, Reviews

if TYPE_CHECKING:
    from namecards.core.forecast import Morning
    from namecards.core.outlook import Outlook
    from namecards.core.progress import Progress
    from namecards.core.prospect import Prospect
    from namecards.exporting.anki import Deck
    from namecards.exporting.plan import ExportPlan
    from namecards.exporting.upload import System
    from namecards.importing.plan import ImportPlan
    from namecards.printing.render import Printed

Clock = Callable[[], datetime]
"""Gives the local instant with its time zone: the UTC moment and the school day both follow from it."""


def local_now() -> datetime:
    """The clock of this computer."""
    return datetime.now().astimezone()


class Collection:
    """Everything kept in one home, and every verb on it."""

    def __init__(self, home: Home, clock: Clock = local_now, rng: Random | None = None) -> None:
        """Open what is in `home`, or begin there. Reviews wait until the first verb that needs them.

        Raises `CannotWrite` if the folders cannot be made.
        """
        home.create()
        self.home = home
        self._clock = clock
        self._rng = rng or SystemRandom()
        device = home.device(self._new_id()[:6])
        self._db = Database(Journal(home.journal, "documents", device, DocumentLine, home.lock), clock)
        self._reviews = Reviews(Journal(home.journal, "reviews", device, ReviewLine, home.lock), clock)
        self._brought = self._db.storage.journal.brought
        self._people: tuple[Person, ...] | None = None
        self._people_as_of = 0
        self._undo_import: Mapping[str, Person | None] = {}

    def today(self) -> date:
        """The school day it is now."""
        return school_day(self._clock())

    def refresh(self) -> bool:
        """Take in what other programs and computers wrote; whether there was anything since the last time."""
        documents, reviews = self._db.storage.journal, self._reviews.journal
        if documents.changed():
            self._db.storage.refresh()
        if self.reviews_ready and reviews.changed():
            self._reviews.refresh()
        before, self._brought = self._brought, documents.brought + reviews.brought
        return self._brought != before

    def problems(self) -> list[BadLine]:
        """Lines on the disk that could not be read; they are left as they are."""
        return self._db.storage.journal.bad + self._reviews.journal.bad

    # People and rosters

    def people(self) -> tuple[Person, ...]:
        """Everybody, those who have left too."""
        brought = self._db.storage.journal.brought
        if self._people is None or self._people_as_of != brought:
            self._people = tuple(from_documents(self._db.table("people"), Person))
            self._people_as_of = brought
        return self._people

    def here(self) -> tuple[Person, ...]:
        """Everybody who has not left."""
        return tuple(person for person in self.people() if person.active)

    def person(self, id: str) -> Person:
        """One person by our own key. Raises `UnknownPerson`."""
        for person in self.people():
            if person.id == id:
                return person
        raise UnknownPerson(id)

    def find(self, query: str) -> list[Person]:
        """Whom a few letters of a name, or a scanned number, could mean: best first."""
        return names.find(query, self.here())

    def rosters(self) -> tuple[Roster, ...]:
        """Everyone, then each grade, homeroom and class."""
        return people.rosters(self.people())

    def roster(self, name: str) -> Roster:
        """A roster by its name, in any case. Raises `UnknownRoster`."""
        rosters = self.rosters()
        for roster in rosters:
            if fold(roster.name) == fold(name):
                return roster
        raise UnknownRoster(name, [roster.name for roster in rosters if roster.people])

    def keep_person(self, person: Person) -> None:
        """Change what is known of somebody; how well they are known and their notes stay."""
        self._keep_people({person.id: person})

    def photo(self, person: Person | None) -> Path | None:
        """The file of a person's photo, if there is a good one; nobody has none."""
        if person is None or not person.shows_photo:
            return None
        path = self.home.photos / person.photo
        return path if path.is_file() else None

    # Roster in

    def plan_import(self, path: Path | str) -> ImportPlan:
        """What an import would do; nothing is written. Raises `CannotRead` or `NoList`."""
        from namecards.importing.plan import plan

        return plan(path, self.people())

    def keep_photos(self, plan: ImportPlan) -> Iterator[tuple[int, int, BadPhoto | None]]:
        """Make the plan's photos ready and keep them, one a step: (done, of how many, what was wrong).

        May run in a worker and be left half-way: a photo that nobody has is never shown.
        """
        from namecards.importing.plan import read_photo
        from namecards.importing.summary import wanted_photos
        from namecards.portraits.photo import prepare

        wanted = wanted_photos(plan)
        for done, photo in enumerate(wanted, 1):
            wrong = None
            try:
                if not (self.home.photos / photo.kept_as).exists():
                    photos.keep(self.home.photos, photo.kept_as, prepare(read_photo(plan, photo), photo.name))
            except BadPhoto as error:
                wrong = error
            yield done, len(wanted), wrong

    def apply_import(self, plan: ImportPlan) -> None:
        """Do what the plan says, in one write; `keep_photos` comes first. Can be undone."""
        from namecards.importing.candidate import person_fields

        known = {person.id: person for person in self.people()}
        after = [Person(id=self._new_id(), **person_fields(candidate)) for candidate in plan.new]
        after += [replace(known.get(c.person.id, c.person), **c.fields) for c in plan.changed]
        self._undo_import = {p.id: known.get(p.id) for p in after}
        self._keep_people({p.id: self._with_photo_on_disk(p, known.get(p.id)) for p in after})

    def undo_import(self) -> bool:
        """Put people back as they were before the last import of this sitting; False if there was none."""
        undo, self._undo_import = self._undo_import, {}
        self._keep_people(undo)
        return bool(undo)

    def _keep_people(self, after: Mapping[str, Person | None]) -> None:
        self._db.table("people").keep(after)
        self._people = None

    def _with_photo_on_disk(self, person: Person, before: Person | None) -> Person:
        """The person with the photo they had, where the new one turned out to be unreadable."""
        if not person.photo or self.photo(person):
            return person
        return replace(person, photo=before.photo if before else "")

    # Drill

    @property
    def reviews_ready(self) -> bool:
        """Whether the reviews were read; the first verb that needs them reads them."""
        return self._reviews.loaded

    def read_reviews(self) -> None:
        """Read the reviews; may run in a worker before anything else asks for them."""
        self._reviews.refresh()

    @property
    def cards(self) -> Mapping[str, Card]:
        """How well each person is known, by person id; who was never asked is not in it."""
        return self._known_reviews().cards

    def _known_reviews(self) -> Reviews:
        if not self._reviews.loaded:
            self._reviews.refresh()
        return self._reviews

    def standing(self, roster: Roster) -> Standing:
        """How many of a roster are new, due and known today."""
        return planner.standing(roster, self.cards, self.today())

    def start_drill(self, roster: Roster, easy: bool = False) -> Drill:
        """A sitting: by the plan until its day; else who is due, in one mixed pile, then batches of new.

        `easy` is for the return after a long break: only some, those most likely still known.
        """
        people, plan, today = self._awake(roster.people), self.plan, self.today()
        if plan.is_open(today):
            return self._sitting(self._outlook(Roster(roster.name, people)).sitting())
        due = planner.to_review(people, self.cards, today)
        if easy:
            return self._sitting(rounds(due[-planner.EASY :], (), self._rng))
        faces = planner.faces_to_ask(people, self.cards, today)[:BATCH] if self.habits.faces else []
        seconds = plan.minutes * 60.0 if plan.first_day else None
        return self._sitting(rounds(due, planner.to_meet(people, self.cards), self._rng, faces, seconds))

    def start_cram(self, roster: Roster) -> Drill:
        """A sitting over everybody of a roster, only for practice: it never touches the schedule."""
        met = [person.id for person in roster.people if person.id in self.cards]
        course = rounds(met, planner.to_meet(roster.people, self.cards), self._rng)
        return replace(self._sitting(course), cram=True)

    def days_away(self, roster: Roster) -> int:
        """Days of a break so long that the return should be made easy; else 0."""
        open_ = self.plan.is_open(self.today())
        return 0 if open_ else planner.days_away(roster.people, self.cards, self.today())

    def _sitting(self, course: Course) -> Drill:
        return Drill(course, self._clock().astimezone(UTC))

    def _awake(self, some: Sequence[Person]) -> tuple[Person, ...]:
        """Some people without those who were skipped for today or whose face was asked for today."""
        today = self.today()
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
        day, since = (self.choice(name, "") for name in ("plan.day", "plan.since"))
        spans = (span.split("..") for span in self.choice("plan.spans", "").split())
        meetings = self._db.table("first_meetings").all()
        return Plan(
            first_day=date.fromisoformat(day) if day else None,
            minutes=int(self.choice("plan.minutes", "15")),
            off=tuple(map(int, self.choice("plan.off", "").split())),
            spans=tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in spans),
            meetings={str(kept.doc_id): date.fromisoformat(kept["day"]) for kept in meetings},
            since=date.fromisoformat(since) if since else None,
        )

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
        from namecards.core.prospect import prospect

        cards = dict(self.cards)
        logs = {person.id: self._reviews.answers(person.id, newest=0) for person in roster.people}
        return prospect(plan, self.today(), roster.people, cards, logs)

    def next_sitting(self, roster: Roster) -> Morning | None:
        """How many the next day of practice will ask and meet; None if the plan has none to come."""
        from namecards.core.outlook import next_sitting

        plan = self.plan
        open_ = plan.is_open(self.today())
        return next_sitting(plan, self._outlook(roster).mornings()) if open_ else None

    def minutes_today(self) -> float:
        """Minutes of thinking so far today."""
        today = self.today()
        some = (self._reviews.answers(id) for id, card in self.cards.items() if card.last == today)
        return sum(answer.seconds for log in some for answer in log if answer.day == today) / 60

    def _outlook(self, roster: Roster) -> Outlook:
        from namecards.core.outlook import outlook

        cards = self.cards
        logs = {person.id: self._reviews.answers(person.id) for person in roster.people}
        return outlook(self.plan, self.today(), roster.people, cards, logs)

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
        return sitting.without(LeftOut(person.id, "skipped"))

    def flag_photo(self, sitting: Drill, person: Person) -> Drill:
        """Mark a photo as bad: it is not shown until a new one comes, and they leave this sitting."""
        self.keep_person(replace(person, bad_photo=person.photo))
        return sitting.without(LeftOut(person.id, "bad photo"))

    def know_already(self, sitting: Drill, person: Person) -> Drill:
        """Keep that somebody is known without having been asked (FSRS's Easy); they leave this sitting."""
        left_out = LeftOut(person.id, "known already")
        if sitting.cram:
            return sitting.without(left_out)
        return sitting.without(
            left_out, self._reviews.answer(person.id, Rating.EASY, self.today(), 0, "known")
        )

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

    def due(self, some: Iterable[Person], ahead: int = 0) -> int:
        """How many of some people are due today, or will be so many days ahead."""
        return len(planner.to_review(some, self.cards, self.today() + timedelta(days=ahead)))

    def progress(self, rosters: Sequence[Roster]) -> Progress:
        """How far you are with some rosters. May run in a worker: it only reads, and no documents."""
        from namecards.core.progress import progress

        self.read_reviews()
        return progress(rosters, self._reviews.history(), dict(self._reviews.cards), self.today())

    # Notes and visits

    def preview_note(self, text: str) -> tuple[tuple[Person, ...], tuple[Draft, ...]]:
        """Whom a line is about (several if it is not clear) and what it will become."""
        who, said = names.address(text, self.here())
        return who, notes.parse(said, self.today())

    def note(self, text: str) -> tuple[Note, ...]:
        """Keep one line that names the person first: `maya dog surgery, !find manga 4 @fri`.

        Raises `UnknownPerson`, `SeveralPeople` or `NothingToNote`, and then nothing was saved.
        """
        who, said = names.address(text, self.here())
        if not who:
            raise UnknownPerson(" ".join(text.split()[:2]))
        if len(who) > 1:
            raise SeveralPeople(text.removesuffix(said).strip(" :"), [person.display for person in who])
        return self.note_about(who[0], said)

    def note_about(self, person: Person, text: str) -> tuple[Note, ...]:
        """Keep what a person said; it also counts as a visit. Raises `NothingToNote`."""
        drafts = notes.parse(text, self.today())
        if not drafts:
            raise NothingToNote(person.display)
        at = self._clock().astimezone(UTC)
        kept = tuple(
            Note(
                id=self._new_id(),
                person=person.id,
                kind=draft.kind,
                text=draft.text,
                at=at,
                day=self.today(),
                due=draft.due,
            )
            for draft in drafts
        )
        self._db.table("notes").keep({note.id: note for note in kept})
        return kept

    def forget_notes(self, kept: Iterable[Note]) -> None:
        """Take notes back, as if they had not been written."""
        self._db.table("notes").put({note.id: None for note in kept})

    def mark_used(self, note: Note, used: bool = True) -> None:
        """A note was asked about or kept: it does not come back. False brings it back."""
        self._db.table("notes").update({"used": used}, doc_ids=[note.id])  # type: ignore[list-item]

    def came_by(self, person: Person) -> Visit:
        """The person came by today; a second time today changes nothing."""
        visit = Visit(person.id, self.today())
        if visit not in self._visits(person):
            self._db.table("visits").keep({self._new_id(): visit})
        return visit

    def brief(self, person: Person) -> Brief:
        """What to know when this person walks in."""
        said = self._db.table("notes").search(where("person") == person.id)
        return notes.resurface(from_documents(said, Note), self._visits(person), self.today())

    def notes(self) -> list[Note]:
        """Every note, oldest first."""
        return sorted(from_documents(self._db.table("notes"), Note), key=lambda note: note.at)

    def waiting(self) -> list[tuple[Person, tuple[Note, ...]]]:
        """Whose notes wait to be asked about, those with a promise first, then the newest."""
        unused = self._db.table("notes").search(~where("used").test(bool))
        by_person: dict[str, list[Note]] = {}
        for note in notes.waiting(from_documents(unused, Note)):
            by_person.setdefault(note.person, []).append(note)
        known = {person.id: person for person in self.here()}
        return [(known[id], tuple(theirs)) for id, theirs in by_person.items() if id in known]

    def _visits(self, person: Person) -> list[Visit]:
        found = self._db.table("visits").search(where("person") == person.id)
        return list(from_documents(found, Visit))

    # Place cards out

    def print_tents(self, roster: Roster, stock: str, out: Path) -> Printed:
        """Folded tents for a roster as a PDF: the called name, with a last initial where two share it.

        Raises `UnknownStock`, `NothingToPrint` or `CannotWrite`.
        """
        from namecards.printing.render import PlaceCard, tents
        from namecards.printing.stock import stock as find_stock

        paper = find_stock(stock)
        if not roster.people:
            raise NothingToPrint(roster.name)
        labels = names.labels(roster.people)
        return tents([PlaceCard(labels[person.id]) for person in roster.people], paper, out)

    # Out again, to other programs

    def plan_export(self, out: Path, csv: bool = False, pictures: System | None = None) -> ExportPlan:
        """What would be written to the folder `out`, everybody in it; nothing is written.

        `csv` adds a table, `pictures` a zip for that system's picture upload. Raises `NothingToExport`,
        `CannotWrite`, or `NotAnExport` if the folder holds anything else than an earlier export.
        """
        from namecards.exporting.plan import plan

        return plan(out, self.people(), self._photos(), csv, pictures)

    def export(self, plan: ExportPlan) -> Iterator[tuple[int, int, BadPhoto | None]]:
        """Write it, a photo a step: (done, of how many, what was wrong). In place after the last step.

        Raises `CannotWrite`; then, and when left half-way, the folder is as it was.
        """
        from namecards.exporting.folder import write

        return write(plan)

    def export_anki(self, out: Path) -> Deck:
        """Write everyone who is here as an Anki deck; importing it again updates the same deck.

        Raises `MissingPackage`, `NothingToExport` or `CannotWrite`.
        """
        from namecards.exporting.anki import write

        return write(out, self.people(), self._photos(), self._clock())

    def _photos(self) -> dict[str, Path]:
        found = ((person.id, self.photo(person)) for person in self.people())
        return {id: path for id, path in found if path}

    # Choices

    @property
    def habits(self) -> Habits:
        """How the drill asks, as it was chosen."""
        usual = asdict(Habits())
        chosen = {name: self.choice(f"drill.{name}", "yes" if yes else "") for name, yes in usual.items()}
        return Habits(**{name: choice == "yes" for name, choice in chosen.items()})

    def set_habits(self, habits: Habits) -> None:
        """Remember how the drill is to ask."""
        for name, yes in asdict(habits).items():
            if yes != getattr(self.habits, name):
                self.choose(f"drill.{name}", "yes" if yes else "no")

    def choice(self, name: str, default: str) -> str:
        """What was chosen the last time, for instance the stock."""
        kept = self._db.table("choices").get(doc_id=name)  # type: ignore[call-overload]
        return str(kept.get("value", default)) if kept else default

    def choose(self, name: str, value: str) -> None:
        """Remember a choice."""
        if self.choice(name, "") != value:
            self._db.table("choices").put({name: {"value": value}})

    def _new_id(self) -> str:
        """Twelve letters and digits by chance: two computers never make the same."""
        return "".join(self._rng.choice("0123456789abcdefghjkmnpqrstvwxyz") for _ in range(12))
