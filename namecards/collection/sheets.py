"""Fill print jobs: a card for each person, or faces, seats, activities, posters and slips.

To add a printable: see `printing/kinds.py`; if it isn't simply a card for each person, a method here and its
name in `FILL`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import cycle, islice
from random import Random
from typing import cast

from namecards.collection.desk import Desk
from namecards.collection.drill import Drills
from namecards.collection.forecasts import Forecasts
from namecards.collection.heads import Heads
from namecards.collection.ideas import Ideas
from namecards.collection.people import People
from namecards.collection.person_cards import PersonCards
from namecards.collection.pledge import Pledges
from namecards.collection.printers import calibration_page
from namecards.collection.referrals import Referrals
from namecards.collection.room_sheets import RoomSheets
from namecards.collection.seating import Seating
from namecards.collection.tags import Tagging
from namecards.collection.timetable import Timetables
from namecards.collection.visit_counts import VisitCounts
from namecards.core.days import format_day
from namecards.core.desk.class_view import LEFT_OUT, class_row, class_texts, private_warning, sum_up
from namecards.core.desk.visit_counts import SPANS, SpanKey, VisitReport, first_day_of
from namecards.core.errors import NoPledge
from namecards.core.paper import activities, pledge
from namecards.core.paper.errors import NothingOnSheet
from namecards.core.paper.poster import PosterLine
from namecards.core.paper.tags import Tags
from namecards.core.paper.visit_page import visit_words
from namecards.core.people import EVERYONE, Person, Roster, count_people
from namecards.core.plots import report
from namecards.core.short_names import printed_names
from namecards.core.text import join_names, pluralize
from namecards.printing.barcode import bars
from namecards.printing.job import Job, PlaceCard, Words
from namecards.printing.options import CODE
from namecards.printing.stock import CUT, WHOLE, face_grid, grid
from namecards.store.store import Store

BINGO = (
    "Find someone for each square and ask them to write their name in it. Each person may sign at most "
    "twice. Then we read the squares aloud and you introduce who signed."
)
FIND = (
    "Walk around and ask. If it is true, they write their name on the line. "
    "Use a different person for each line."
)
LIST = 8, 14
"""The fewest and most rows of a class list, which has two columns: more would make bars too low to read."""
HEAD = 11
"""Height in mm of a photo sheet's heading."""
COLUMNS = {"done": "We did", "doing": "We’re working on it", "cannot": "We can’t yet, because"}
"""The headings of the poster, by decision."""


@dataclass(eq=False)
class Sheets:
    """Puts people and texts on a print job."""

    _store: Store
    _people: People
    _seating: Seating
    _tags: Tagging
    _pledge: Pledges
    _ideas: Ideas
    _referrals: Referrals
    _visit_counts: VisitCounts
    _heads: Heads
    _desk: Desk
    _timetable: Timetables
    _drill: Drills
    _forecasts: Forecasts

    def __post_init__(self) -> None:
        """Make what fills single cards and rooms."""
        self._cards = PersonCards(self._people, self._heads)
        self._rooms = RoomSheets(self._seating, self._timetable, self._cards)

    def fill(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """Fill a job with its cards and texts; a kind without a row in `FILL` has a card for each person."""
        return FILL.get(job.kind.key, Sheets._people_cards)(self, job, roster, people)

    def without_photo(self, people: Sequence[Person]) -> tuple[str, ...]:
        """A sentence about those who have no photo that can be printed, if there are any."""
        names = [self._people.address(person) for person in people if not self._people.expected_photo(person)]
        return (f"No photo of {join_names(names, 6)}.",) if names else ()

    def _people_cards(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """Make a card for each person, with the photo if the kind always shows it."""
        options = {**job.options, "photo": "yes"} if job.kind.photos else job.options
        return replace(job, cards=self._cards.make_all(roster, people, options))

    def _faces(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """Lay faces out in a grid: all on one sheet if they fit, or as many on each as the user chose."""
        job = self._people_cards(job, roster, people)
        each = 0 if job.option("faces") == "auto" else int(job.option("faces"))
        heads = [card.head for card in job.cards if card.photo]
        shape = CUT if heads and all(heads) else WHOLE
        stock = face_grid(job.stock, len(job.cards), HEAD, each, shape)
        return replace(job, stock=stock, words={**job.words, "title": roster.name})

    def _class_header(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        lines = (count_people(len(people)), f"{self._store.today():%B %Y}")
        words = {**job.words, "class": roster.name, "lines": lines}
        return replace(job, words=words, warnings=roster.never_printed(()))  # it names nobody

    def _class_list(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        fewest, most = LIST
        job = self._library_cards(job, roster, people)
        sheets = max(1, -(-len(job.cards) // (2 * most)))
        stock = grid(job.stock, 2, max(fewest, -(-len(job.cards) // (2 * sheets))), head=HEAD)
        return replace(job, stock=stock, words={**job.words, "title": roster.name})

    def _library_cards(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """Add each person's number and its barcode; say who gets none, and why."""
        job = self._people_cards(job, roster, people)
        code = job.option("code")
        if code == "none":
            return job
        cards, bare, unfit = list(job.cards), list[str](), list[str]()
        for at, person in enumerate(people):
            number, name = next(iter(person.ids), ""), self._people.address(person)
            pattern = bars(number, code) if number else ()
            if not number:
                bare.append(name)
            elif not pattern:
                unfit.append(f"{name} ({number})")
            texts = {**cards[at].texts, "number": number}
            cards[at] = replace(cards[at], texts=texts, bars=pattern or ())
        notes = list[str]()
        if unfit:
            notes.append(
                f"{CODE.label(code)} can't hold these numbers, so they have no bars: {', '.join(unfit)}."
            )
        if bare:
            notes.append(f"No number, so no barcode: {', '.join(bare)}.")
        return replace(job, cards=tuple(cards), warnings=(*job.warnings, *notes))

    def _welcome(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        words = {**job.words, "welcome": "Welcome to our library,"}
        return replace(self._people_cards(job, roster, people), words=words)

    def _bingo(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        words = {"heading": "People bingo", "how": BINGO, "free": activities.FREE}
        drawn = self._sheet_each(job, roster, people, "squares", activities.bingo, words)
        return self._with_key(drawn, roster)

    def _find_someone(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        words = {"heading": "Find someone who …", "how": FIND}
        drawn = self._sheet_each(job, roster, people, "lines", activities.find_someone, words)
        return self._with_key(drawn, roster)

    def _with_key(self, job: Job, roster: Roster) -> Job:
        """Add the answer key for the librarian, if it is wanted and anything is ticked."""
        people = [person for person in roster.people if not person.never_print]
        key = activities.answer_key(self._tags.of_all(people), printed_names(roster))
        if job.option("key") == "no" or not key:
            return job
        return replace(job, words={**job.words, "key-title": f"Answers, for you: {roster.name}", "key": key})

    def _interviews(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        return self._sheet_each(job, roster, people, "questions", activities.interview_questions, {})

    def _sheet_each(
        self,
        job: Job,
        roster: Roster,
        people: Sequence[Person],
        what: str,
        make: Callable[[Sequence[Tags], Random], activities.SheetTexts],
        words: Mapping[str, str],
    ) -> Job:
        """Make a different card or sheet for each person, and blank ones.

        They are drawn for the whole roster, so a lost sheet can be printed again, until the version changes.
        A question for one person is the same in each roster, so a PDF of another one doesn't change it.
        """
        cards = self._cards.make_all(roster, people, job.options)
        blank = [Tags(id=f"blank {number}") for number in range(len(cards) - len(people))]
        everybody = self._tags.of_all(person for person in roster.people if not person.never_print)
        chance = Random(f"{job.kind.key} {job.option('mix')}")
        sheets = make((*everybody, *blank), chance)
        ids = [*(person.id for person in people), *(tags.id for tags in blank)]
        filled = (replace(card, texts={what: sheets[id]}) for card, id in zip(cards, ids, strict=True))
        return replace(job, cards=tuple(filled), words={**job.words, **words})

    def _pledge_poster(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        promises = self._pledge.current.promises
        if not promises:
            raise NoPledge
        words: dict[str, Words] = {"heading": pledge.TITLE, "promises": promises}
        words["review"] = pledge.review_line(self._pledge.current, self._store.today())
        return replace(job, words={**words, **job.words})

    def _you_asked(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        poster = self._ideas.poster()
        parts = {"done": poster.done, "doing": poster.doing, "cannot": poster.cannot}
        listed = {key: tuple(map(_poster_texts, lines)) for key, lines in parts.items() if lines}
        if not listed:
            raise NothingOnSheet(
                "no idea has a text for the poster. On the first screen, press m, then e, and decide on one."
            )
        titles = {f"{key}-title": COLUMNS[key] for key in listed}
        words = {"heading": "You asked", "asked": f"{pluralize(poster.asked, 'idea')} so far. Thank you!"}
        return replace(job, words={**job.words, **words, **titles, **listed})

    def _visit_report(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        today, span = self._store.today(), cast(SpanKey, job.option("span"))
        return visit_page(
            job, self._visit_counts.report(first_day_of(span, today), today), f"{SPANS[span]}: "
        )

    def _progress(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        return self.progress_page(job, self._people.filled_rosters())

    def progress_page(self, job: Job, rosters: Sequence[Roster]) -> Job:
        """Fill the page with the progress of some rosters; their names ask for their fonts."""
        names = tuple(roster.name for roster in rosters)
        first = rosters[0] if rosters else self._people.roster(EVERYONE)
        picture = report.draw(self._drill.progress(rosters), self._forecasts.course(first), first.name)
        return replace(job, picture=picture, words={**job.words, "classes": names})

    def _class_page(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """List the people with faces and what waits; at most `lines` lines each, the others counted."""
        today, names = self._store.today(), printed_names(roster)
        members = self._desk.class_view(Roster(roster.name, tuple(people)))
        most = None if job.option("lines") == "all" else int(job.option("lines"))
        cards = list[PlaceCard]()
        for member in members:
            texts = class_texts(class_row(member, today), most)
            photo = self._people.expected_photo(member.person)
            head = self._heads.to_print(photo)
            cards.append(PlaceCard(names[member.person.id], texts, photo, head=head))
        words = {"heading": roster.name, "day": f"{today:%A}, {format_day(today, today)}"}
        words |= {"sum": sum_up(members, today), "notice": LEFT_OUT}
        warnings = filter(None, (*job.warnings, private_warning(members)))
        return replace(job, cards=tuple(cards), words={**job.words, **words}, warnings=tuple(warnings))

    def _referral_slips(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """Make copies of a slip for each entry of the directory and fill the sheet; none names a student."""
        helpers = self._referrals.all()
        if not helpers:
            raise NothingOnSheet(
                "there are no referrals. On the first screen, press m, then r, and add a person or place."
            )
        cards = []
        for helper in helpers:
            backup = helper.backup and f"If nobody is there: {helper.backup}"
            texts = {"where": helper.where, "when": helper.when, "backup": backup}
            cards += [PlaceCard(helper.title, texts)] * int(job.option("copies"))
        cards += islice(cycle(cards), -len(cards) % job.stock.per_sheet)
        return replace(job, cards=tuple(cards), words={**job.words, "intro": "You can go to"})


FILL: Mapping[str, Callable[[Sheets, Job, Roster, Sequence[Person]], Job]] = {
    "faces": Sheets._faces,
    "class-header": Sheets._class_header,
    "class-list": Sheets._class_list,
    "library-cards": Sheets._library_cards,
    "welcome-cards": Sheets._welcome,
    "class-page": Sheets._class_page,
    "seating": lambda sheets, *about: sheets._rooms.seating_chart(*about),
    "substitute": lambda sheets, *about: sheets._rooms.substitute(*about),
    "bingo": Sheets._bingo,
    "find-someone": Sheets._find_someone,
    "interview-cards": Sheets._interviews,
    "pledge": Sheets._pledge_poster,
    "you-asked": Sheets._you_asked,
    "referral-slips": Sheets._referral_slips,
    "visits": Sheets._visit_report,
    "progress": Sheets._progress,
    "calibration": lambda sheets, job, roster, people: calibration_page(job),
}
"""The method that fills each printable that isn't simply a card for each person, by the key of its kind."""


def visit_page(job: Job, report: VisitReport, title: str = "") -> Job:
    """Fill the page for the principal from a report; `title` names its days. Raises `NothingOnSheet`."""
    if not report.came:
        raise NothingOnSheet("no visit is recorded in these days.")
    return replace(job, words={**job.words, **visit_words(report, title)})


def _poster_texts(line: PosterLine) -> tuple[str, ...]:
    """The idea, with a count above one, and what was done about it."""
    what = f"{line.what} ({line.count})" if line.count > 1 else line.what
    return (what, line.answer) if line.answer else (what,)
