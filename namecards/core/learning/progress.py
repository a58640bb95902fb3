"""Progress: names known, hard names, mix-ups, minutes, and the calibration of the forecasts."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from heapq import nlargest
from itertools import islice

from namecards.core.learning import fsrs_formulas
from namecards.core.learning.known import count_known
from namecards.core.learning.memory import (
    DESIRED_RETENTION,
    Card,
    Rating,
    Review,
    confusions,
    is_miss,
    is_recall,
    is_right,
    person_of,
    probability,
)
from namecards.core.people import Person, Roster

KNOWN = DESIRED_RETENTION
"""The least probability of a sure name; a name below it is asked again anyway."""
HARDEST = 5
"""How many hard names, and mix-ups, are shown."""
_EDGES = (0.7, 0.85, 0.95)
"""The edges between the bins of the calibration; names are mostly asked at about 0.9."""
_BINS = range(len(_EDGES) + 1)


CardHistory = tuple[str, Sequence[Review], Sequence[float]]
"""A card, its reviews that were not undone, oldest first, and its stability in days after each."""


@dataclass(frozen=True, slots=True)
class RosterProgress:
    """The numbers of a roster that are new, learning and known; they add up to the roster."""

    roster: str
    new: int
    learning: int
    known: int
    """Names that would probably be named today."""
    sure: int = 0
    """Some of the known: right on an earlier day and the last time, and at least `KNOWN` likely today."""
    by_photo: int = 0
    """The sure names by photo, which is not yet the person in the doorway."""
    in_person: int = 0
    """Names known at the last greeting, and at least `KNOWN` likely today."""


@dataclass(frozen=True, slots=True)
class HardName:
    """A name and how often it was missed."""

    person: Person
    misses: int


@dataclass(frozen=True, slots=True)
class MixUp:
    """Two people who were mixed up, in either direction, and how often."""

    one: Person
    other: Person
    times: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """Answers with about the same predicted probability, and how many were right."""

    predicted: float
    """The mean predicted probability, 0 to 1."""
    right: int
    answers: int


@dataclass(frozen=True, slots=True)
class Progress:
    """The progress as of a school day."""

    day: date
    rosters: tuple[RosterProgress, ...]
    hardest: tuple[HardName, ...]
    """Most misses first; of equals, the one missed last."""
    mix_ups: tuple[MixUp, ...]
    """The most frequent first."""
    minutes: Mapping[date, float]
    """Minutes of practice by school day, oldest first; days without any are missing."""
    calibration: tuple[Calibration, ...]
    """The lowest prediction first."""

    @property
    def total(self) -> float:
        """Minutes of practice in all."""
        return sum(self.minutes.values())

    def last(self, count: int) -> list[tuple[date, float]]:
        """Return the minutes of so many days, today's last; days without practice too."""
        days = [self.day - timedelta(days=ago) for ago in reversed(range(count))]
        return [(day, self.minutes.get(day, 0.0)) for day in days]


def progress(
    rosters: Sequence[Roster],
    histories: Iterable[CardHistory],
    cards: Mapping[str, Card],
    day: date,
    chances: Mapping[str, float],
) -> Progress:
    """Compute the progress. Minutes and calibration are of all cards; `chances` are of today, by person."""
    people = {person.id: person for roster in rosters for person in roster.people}
    tally = _ProgressCounts(day)
    for history in histories:
        tally.add(history)
        if (id := history[0]) in people:
            tally.add_person(history, sure=id in cards and probability(cards[id], day) >= KNOWN)
    return Progress(
        day=day,
        rosters=tuple(_of_roster(roster, cards, tally, chances) for roster in rosters),
        hardest=tuple(HardName(people[id], n) for n, _, id in nlargest(HARDEST, tally.missed)),
        mix_ups=tuple(_mix_ups(people, tally.mixed_up)),
        minutes={day: ms / 60_000 for day, ms in sorted(tally.ms.items()) if ms},
        calibration=tuple(_calibration(tally)),
    )


@dataclass(eq=False)
class _ProgressCounts:
    """Counts card by card: half a million reviews are slow to visit, so each is visited once."""

    day: date
    sure: set[str] = field(default_factory=set)
    by_photo: set[str] = field(default_factory=set)
    in_person: set[str] = field(default_factory=set)
    missed: list[tuple[int, datetime, str]] = field(default_factory=list)
    """How often, when last, and who."""
    mixed_up: list[tuple[datetime, str, str]] = field(default_factory=list)
    ms: dict[date, int] = field(default_factory=lambda: defaultdict(int))
    chances: list[list[float]] = field(default_factory=lambda: [[] for _ in _BINS])
    """The predicted probabilities in each bin."""
    right: list[int] = field(default_factory=lambda: [0 for _ in _BINS])

    def add(self, history: CardHistory) -> None:
        """Add the minutes, mix-ups and predictions of a card."""
        card, reviews, _ = history
        for past in reviews:
            self.ms[past.day] += past.ms + past.pause
            if past.other:
                self.mixed_up.append((past.at, person_of(card), past.other))
        for chance, right in predictions(history):
            place = bisect_right(_EDGES, chance)
            self.chances[place].append(chance)
            self.right[place] += right

    def add_person(self, history: CardHistory, sure: bool) -> None:
        """Add the misses of a person of a roster, and, if a right answer is likely today, what is known."""
        id, reviews, _ = history
        if missed := [past.at for past in reviews if is_miss(past)]:
            self.missed.append((len(missed), missed[-1], id))
        if not sure:
            return
        greetings = [past for past in reviews if past.where == "greeting"]
        drills = [past for past in reviews if past.where not in ("greeting", "seat")]
        self.sure.update([id] if _is_known(reviews, self.day) else ())
        self.by_photo.update([id] if _is_known(drills, self.day) else ())
        self.in_person.update([id] if greetings and is_right(greetings[-1]) else ())


def predictions(history: CardHistory) -> Iterator[tuple[float, bool]]:
    """Yield, for the first recall of each day, the probability before it and whether it was right.

    A later recall on the same day says nothing: the name was just seen.
    """
    last, left = date.max, 0.0
    for past, stability in zip(*history[1:], strict=True):
        day = past.day
        if last < day and is_recall(past):
            yield fsrs_formulas.probability((day - last).days, left), past.rating is not Rating.AGAIN
        last, left = day, stability


def _is_known(reviews: Sequence[Review], day: date) -> bool:
    """Whether a name was right on an earlier day and the last time.

    FSRS alone would rate a name as known that was missed a minute ago, because it was just shown.
    """
    return bool(reviews) and is_right(reviews[-1]) and any(p.day < day and is_right(p) for p in reviews)


def _of_roster(
    roster: Roster, cards: Mapping[str, Card], tally: _ProgressCounts, chances: Mapping[str, float]
) -> RosterProgress:
    asked = {person.id for person in roster.people if person.id in cards}
    known = count_known(roster.people, chances)
    return RosterProgress(
        roster=roster.name,
        new=len(roster.people) - len(asked),
        learning=len(asked) - known,
        known=known,
        sure=min(len(tally.sure & asked), known),  # by two estimates: never 24 sure of 23 known
        by_photo=len(tally.by_photo & asked),
        in_person=len(tally.in_person & asked),
    )


def _mix_ups(people: Mapping[str, Person], mixed_up: Iterable[tuple[datetime, str, str]]) -> Iterator[MixUp]:
    """The most frequent pairs; of equals, the one mixed up first."""
    counts = confusions(pair for _, *pair in sorted(mixed_up)).most_common()
    pairs = ((pair, times) for pair, times in counts if pair <= people.keys())
    for pair, times in islice(pairs, HARDEST):
        one, other = sorted((people[id] for id in pair), key=lambda person: person.display)
        yield MixUp(one, other, times)


def _calibration(tally: _ProgressCounts) -> Iterator[Calibration]:
    for chances, right in zip(tally.chances, tally.right, strict=True):
        if chances:
            yield Calibration(sum(chances) / len(chances), right, len(chances))
