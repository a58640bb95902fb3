"""Progress: names known, hard names, mix-ups, minutes, and the calibration of the forecasts."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nlargest
from itertools import islice

from namecards.core.learning import forgetting
from namecards.core.learning.memory import (
    DESIRED_RETENTION,
    SHOWN,
    Card,
    CardHistory,
    MixedUp,
    Past,
    Rating,
    confusions,
    probability,
)
from namecards.core.people import Person, Roster

KNOWN = DESIRED_RETENTION
"""The least probability of a known name; a name below it is asked again anyway."""
HARDEST = 5
"""How many hard names, and mix-ups, are shown."""
_EDGES = (0.7, 0.85, 0.95)
"""The edges between the bins of the calibration; names are mostly asked at about 0.9."""


@dataclass(frozen=True, slots=True)
class RosterProgress:
    """How many of a roster are new, learning and known; the three add up to the roster."""

    roster: str
    new: int
    learning: int
    known: int
    by_photo: int = 0
    """Names known by photo, which is not yet the person in the doorway."""
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
    """Minutes of thinking by school day, oldest first; days without practice are missing."""
    calibration: tuple[Calibration, ...]
    """The lowest prediction first."""

    @property
    def total(self) -> float:
        """Minutes of thinking in all."""
        return sum(self.minutes.values())

    @property
    def week(self) -> list[tuple[date, float]]:
        """The minutes of the last seven days, today's last; days without practice too."""
        days = [self.day - timedelta(days=ago) for ago in reversed(range(7))]
        return [(day, self.minutes.get(day, 0.0)) for day in days]


def progress(
    rosters: Sequence[Roster],
    histories: Sequence[CardHistory[Past]],
    mixed_up: Iterable[MixedUp],
    cards: Mapping[str, Card],
    day: date,
) -> Progress:
    """Compute the progress. Minutes and calibration are of all cards; `mixed_up` is oldest first."""
    people = {person.id: person for roster in rosters for person in roster.people}
    asked = [history for history in histories if history.card in people and history.card in cards]
    sure = [history for history in asked if probability(cards[history.card], day) >= KNOWN]
    drilled = {card: [past for past in reviews if past.where != "greeting"] for card, reviews, _ in sure}
    greeted = {card: [past for past in reviews if past.where == "greeting"] for card, reviews, _ in sure}
    known = {card for card, reviews, _ in sure if _is_known(reviews, day)}
    photo = {card for card, reviews in drilled.items() if _is_known(reviews, day)}
    met = {card for card, reviews in greeted.items() if reviews and _is_right(reviews[-1])}
    return Progress(
        day=day,
        rosters=tuple(_of_roster(roster, cards, known, photo, met) for roster in rosters),
        hardest=_hardest(people, asked),
        mix_ups=tuple(_mix_ups(people, mixed_up)),
        minutes=_minutes(histories),
        calibration=tuple(_calibration(histories)),
    )


def predictions(history: CardHistory[Past]) -> Iterator[tuple[float, bool]]:
    """Yield, for the first recall of each day, the probability before it and whether it was right.

    A later recall on the same day says nothing: the name was just seen.
    """
    last, left = date.max, 0.0
    for past, stability in zip(history.reviews, history.stabilities, strict=True):
        day = past.day
        if last < day and past.where not in SHOWN:
            yield forgetting.probability((day - last).days, left), past.rating is not Rating.AGAIN
        last, left = day, stability


def _is_known(reviews: Sequence[Past], day: date) -> bool:
    """Whether a name was right on an earlier day and the last time.

    FSRS alone would rate a name as known that was missed a minute ago, because it was just shown.
    """
    return bool(reviews) and _is_right(reviews[-1]) and any(p.day < day and _is_right(p) for p in reviews)


def _is_right(past: Past) -> bool:
    return past.rating is not Rating.AGAIN and past.where not in SHOWN


def _of_roster(
    roster: Roster, cards: Mapping[str, Card], known: set[str], photo: set[str], met: set[str]
) -> RosterProgress:
    asked = {person.id for person in roster.people if person.id in cards}
    count = len(known & asked)
    return RosterProgress(
        roster=roster.name,
        new=len(roster.people) - len(asked),
        learning=len(asked) - count,
        known=count,
        by_photo=len(photo & asked),
        in_person=len(met & asked),
    )


def _hardest(people: Mapping[str, Person], asked: Iterable[CardHistory[Past]]) -> tuple[HardName, ...]:
    missed = {
        card: [past.at for past in reviews if past.rating is Rating.AGAIN and past.where not in SHOWN]
        for card, reviews, _ in asked
    }
    hardest = nlargest(HARDEST, ((len(at), at[-1], id) for id, at in missed.items() if at))
    return tuple(HardName(people[id], count) for count, _, id in hardest)


def _mix_ups(people: Mapping[str, Person], mixed_up: Iterable[MixedUp]) -> Iterator[MixUp]:
    pairs = ((pair, times) for pair, times in confusions(mixed_up).most_common() if pair <= people.keys())
    for pair, times in islice(pairs, HARDEST):
        one, other = sorted((people[id] for id in pair), key=lambda person: person.display)
        yield MixUp(one, other, times)


def _minutes(histories: Iterable[CardHistory[Past]]) -> dict[date, float]:
    ms: dict[date, int] = defaultdict(int)
    for history in histories:
        for past in history.reviews:
            ms[past.day] += past.ms
    return {day: ms[day] / 60_000 for day in sorted(ms) if ms[day]}


def _calibration(histories: Iterable[CardHistory[Past]]) -> Iterator[Calibration]:
    chances: list[list[float]] = [[] for _ in range(len(_EDGES) + 1)]
    right = [0] * len(chances)
    for history in histories:
        for chance, is_right in predictions(history):
            place = bisect_right(_EDGES, chance)
            chances[place].append(chance)
            right[place] += is_right
    for some, count in zip(chances, right, strict=True):
        if some:
            yield Calibration(sum(some) / len(some), count, len(some))
