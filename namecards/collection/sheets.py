"""What is on each printable: a card a person, or faces, seats, activities, posters and slips.

To add a printable that is not simply a card a person: its row in `printing/kinds.py`, and a method here that
`_FILL` names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random

from namecards.collection.ideas import Ideas
from namecards.collection.people import People
from namecards.collection.pledge import Pledges
from namecards.collection.referrals import Referrals
from namecards.collection.seating import Seating
from namecards.collection.tags import Tagging
from namecards.core import judging
from namecards.core.days import format_day
from namecards.core.desk.referrals import slip
from namecards.core.errors import NoPledge, NothingOnSheet
from namecards.core.paper import activities
from namecards.core.paper.poster import Asked
from namecards.core.paper.tags import Tags
from namecards.core.people import Person, Roster
from namecards.printing.job import Job, PlaceCard, Words
from namecards.printing.stock import grid
from namecards.store.store import Store

BINGO = (
    "Find somebody for each square and let them write their name in it. Nobody may sign more than twice. "
    "Afterwards we read them out, and you point at the person."
)
FIND = "Walk about and ask. Whoever it is true of writes their name on the line; another person on each line."
GRIDS = ((3, 4), (4, 5), (5, 6))
"""Faces beside and below each other on a photo sheet."""
HEAD = 11
"""Millimetres for the heading of a photo sheet."""
COLUMNS = {"done": "We did", "doing": "We are on it", "cannot": "We can’t yet, because"}
"""The parts of the poster, by decision."""


class Sheets:
    """Fills a print job for a roster."""

    def __init__(
        self,
        store: Store,
        people: People,
        seating: Seating,
        tags: Tagging,
        pledge: Pledges,
        ideas: Ideas,
        referrals: Referrals,
    ) -> None:
        self._store = store
        self._people = people
        self._seating = seating
        self._tags = tags
        self._pledge = pledge
        self._ideas = ideas
        self._referrals = referrals

    def fill(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """The job with what is on it."""
        fill = _FILL.get(job.kind.key, Sheets._people_cards)
        return fill(self, job, roster, people)

    def _people_cards(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        return replace(job, cards=self._cards(roster, people, job.options) if job.kind.people else ())

    def _faces(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """A grid of faces, as large as goes on one sheet, or as many as were asked for."""
        cards = self._cards(roster, people, {**job.options, "photo": "yes"})
        wanted = len(cards) if job.option("faces") == "auto" else int(job.option("faces"))
        cols, rows = next((size for size in GRIDS if size[0] * size[1] >= wanted), GRIDS[-1])
        stock = grid(job.stock, cols, rows, head=HEAD)
        return replace(job, stock=stock, cards=cards, words={**job.words, "title": roster.name})

    def _flash_cards(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        return replace(job, cards=self._cards(roster, people, {**job.options, "photo": "yes"}))

    def _welcome(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        words = {**job.words, "welcome": "Welcome to our library,"}
        return replace(job, cards=self._cards(roster, people, job.options), words=words)

    def _seating_chart(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """The seats as the room is looked at, on the sheet turned to whichever way is longer."""
        chart, shown = self._seating.chart(roster), {person.id: person for person in people}
        if not chart.seats:
            raise NothingOnSheet(f"the room of {roster.name} has no seats. Press s on the first screen.")
        labels = judging.labels(roster.people)
        cards = []
        for seat in chart.seats:
            row, column = seat.place
            if chart.from_front:
                row, column = chart.rows - 1 - row, chart.columns - 1 - column
            person = shown.get(seat.person)
            photo = self._people.photo(person) if person and job.option("photo") == "yes" else None
            texts = {"row": str(row), "column": str(column)}
            cards.append(PlaceCard(labels[person.id] if person else "", texts, photo))
        stock = job.stock
        if chart.columns > chart.rows:
            stock = replace(stock, page=stock.page[::-1], card=stock.card[::-1])
        side = "front" if chart.from_front else "back"
        words = {"title": roster.name, "front": "front of the room", "side": side}
        return replace(job, stock=stock, cards=tuple(cards), words={**job.words, **words})

    def _bingo(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        words = {"heading": "People bingo", "how": BINGO, "free": activities.FREE}
        return _with_alike(
            self._a_sheet_each(job, roster, people, "squares", activities.bingo, words), "squares"
        )

    def _find_someone(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        words = {"heading": "Find someone who …", "how": FIND}
        return _with_alike(
            self._a_sheet_each(job, roster, people, "lines", activities.find_someone, words), "lines"
        )

    def _interviews(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        return self._a_sheet_each(job, roster, people, "questions", activities.interviews, {})

    def _a_sheet_each(
        self,
        job: Job,
        roster: Roster,
        people: Sequence[Person],
        what: str,
        make: Callable[[Sequence[Tags], Random], activities.Sheets],
        words: Mapping[str, str],
    ) -> Job:
        """A card or sheet a person, and blank ones, with lines of its own on each.

        They are drawn for the whole roster, so whoever loses a sheet gets the same again, until another mix
        is asked for.
        """
        cards = self._cards(roster, people, job.options)
        blank = [Tags(id=f"blank {number}") for number in range(len(cards) - len(people))]
        everybody = self._tags.of_all(person for person in roster.people if not person.never_print)
        chance = Random(f"{job.kind.key} {roster.name} {job.option('mix')}")
        sheets = make((*everybody, *blank), chance)
        ids = [*(person.id for person in people), *(tags.id for tags in blank)]
        filled = (replace(card, texts={what: sheets[id]}) for card, id in zip(cards, ids, strict=True))
        return replace(job, cards=tuple(filled), words={**job.words, **words})

    def _pledge_poster(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        promises = self._pledge.current.promises
        if not promises:
            raise NoPledge
        words: dict[str, Words] = {"heading": "Our pledge to you", "promises": promises}
        if self._pledge.current.review:
            day = format_day(self._pledge.current.review, self._store.today())
            words["review"] = f"We look at these lines again by {day}."
        return replace(job, words={**words, **job.words})

    def _you_asked(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        poster = self._ideas.poster()
        parts = {"done": poster.done, "doing": poster.doing, "cannot": poster.cannot}
        listed = {key: tuple(map(_asked, lines)) for key, lines in parts.items() if lines}
        if not listed:
            raise NothingOnSheet("no idea has words for the poster. Press e on the first screen, and decide.")
        titles = {f"{key}-title": COLUMNS[key] for key in listed}
        asked = f"{poster.asked} {'idea' if poster.asked == 1 else 'ideas'} so far. Thank you for every one."
        words = {"heading": "You asked", "asked": asked}
        return replace(job, words={**job.words, **words, **titles, **listed})

    def _referral_slips(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """So many slips for each entry of the directory; they name nobody who is sent."""
        if not self._referrals.all():
            raise NothingOnSheet("your directory is empty. Press r on the first screen and add somebody.")
        slips = [(s.to, s.where, s.when, s.backup) for s in map(slip, self._referrals.all())]
        cards = [
            PlaceCard(
                to, {"where": where, "when": when, "backup": backup and f"if nobody is there: {backup}"}
            )
            for to, where, when, backup in slips
            for _ in range(int(job.option("copies")))
        ]
        return replace(job, cards=tuple(cards), words={**job.words, "intro": "You can go to"})

    def _cards(
        self, roster: Roster, people: Sequence[Person], options: Mapping[str, str]
    ) -> tuple[PlaceCard, ...]:
        """A card a person, then blank ones."""
        from namecards.core import judging

        labels = judging.labels(roster.people)
        blanks = [PlaceCard("")] * int(options.get("spares", "0"))
        return (*(self._card(person, labels[person.id], roster.name, options) for person in people), *blanks)

    def _card(self, person: Person, label: str, roster: str, options: Mapping[str, str]) -> PlaceCard:
        """What is printed of a person: nothing but the called name, unless it was asked for."""
        small = {
            "place": person.place,
            "class": roster,
            "say": person.say,
            "pronouns": person.pronouns,
            "id": next(iter(person.ids), ""),
        }
        texts = {"small": small.get(options.get("small", ""), "")}
        if options.get("inside") == "say":
            texts["say"] = person.say
        photo = self._people.photo(person) if options.get("photo") == "yes" else None
        name = person.display if options.get("name") == "full" else label
        return PlaceCard(name, texts, photo, person.id)


_FILL: Mapping[str, Callable[[Sheets, Job, Roster, Sequence[Person]], Job]] = {
    "faces": Sheets._faces,
    "flash-cards": Sheets._flash_cards,
    "welcome-cards": Sheets._welcome,
    "seating": Sheets._seating_chart,
    "bingo": Sheets._bingo,
    "find-someone": Sheets._find_someone,
    "interview-cards": Sheets._interviews,
    "pledge": Sheets._pledge_poster,
    "you-asked": Sheets._you_asked,
    "referral-slips": Sheets._referral_slips,
}
"""How each printable is filled that is not a card a person, by the key of its kind."""


def _with_alike(job: Job, what: str) -> Job:
    """The job, and a sentence if some of its sheets are alike."""
    mixes = len({card.texts[what] for card in job.cards})
    if mixes == len(job.cards):
        return job
    note = f"Some sheets are alike: these tags make only {mixes} different ones. Tick more tags for more."
    return replace(job, notes=(*job.notes, note))


def _asked(line: Asked) -> tuple[str, ...]:
    """What was asked, with how many did if it was more than one, and what became of it."""
    what = f"{line.what} ({line.count})" if line.count > 1 else line.what
    return (what, line.answer) if line.answer else (what,)
