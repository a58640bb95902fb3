"""Progress: names known, hard names, mix-ups, minutes, and the calibration of the forecasts."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from namecards.core.learning import forgetting
from namecards.core.learning.memory import DESIRED_RETENTION, Card, Retrieval, confusions, probability
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
    rosters: Sequence[Roster], history: Sequence[Retrieval], cards: Mapping[str, Card], day: date
) -> Progress:
    """Compute the progress. `history` is oldest first; minutes and calibration are of all of it."""
    chances = {id: probability(card, day) for id, card in cards.items()}
    sure = {id for id, chance in chances.items() if chance >= KNOWN}
    greetings = [past for past in history if past.where == "greeting"]
    drills = [past for past in history if past.where != "greeting"] if greetings else history
    known = _known_ids(history, day) & sure
    photo = _known_ids(drills, day) & sure if greetings else known
    met = {id for id, past in _newest(greetings).items() if past.is_right} & sure
    people = {person.id: person for roster in rosters for person in roster.people}
    return Progress(
        day=day,
        rosters=tuple(_of_roster(roster, cards, known, photo, met) for roster in rosters),
        hardest=_hardest(people, history),
        mix_ups=tuple(_mix_ups(people, history)),
        minutes=_minutes(history),
        calibration=tuple(_calibration(predictions(history))),
    )


def predictions(history: Iterable[Retrieval]) -> Iterator[tuple[float, bool]]:
    """Yield, for each person's first recall of a day, the probability before it and whether it was right.

    A later recall on the same day says nothing: the name was just seen.
    """
    before: dict[str, Retrieval] = {}
    for past in history:
        last = before.get(past.person)
        if last and last.day < past.day and past.is_recall:
            yield forgetting.probability((past.day - last.day).days, last.stability), past.is_right
        before[past.person] = past


def _known_ids(history: Sequence[Retrieval], day: date) -> set[str]:
    """Ids of the people who were right on an earlier day and the last time.

    FSRS alone would rate a name as known that was missed a minute ago, because it was just shown.
    """
    right_now = {id for id, past in _newest(history).items() if past.is_right}
    earlier = {past.person for past in history if past.day < day and past.is_right}
    return earlier & right_now


def _newest(history: Iterable[Retrieval]) -> dict[str, Retrieval]:
    return {past.person: past for past in history}


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


def _hardest(people: Mapping[str, Person], history: Sequence[Retrieval]) -> tuple[HardName, ...]:
    """A Counter keeps the first counted in front, so counting backwards puts the last missed first."""
    misses = Counter(past.person for past in reversed(history) if past.is_miss and past.person in people)
    return tuple(HardName(people[id], count) for id, count in misses.most_common(HARDEST))


def _mix_ups(people: Mapping[str, Person], history: Iterable[Retrieval]) -> Iterator[MixUp]:
    pairs = ((pair, times) for pair, times in confusions(history).most_common() if pair <= people.keys())
    for pair, times in islice(pairs, HARDEST):
        one, other = sorted((people[id] for id in pair), key=lambda person: person.display)
        yield MixUp(one, other, times)


def _minutes(history: Iterable[Retrieval]) -> dict[date, float]:
    ms: dict[date, int] = defaultdict(int)
    for past in history:
        ms[past.day] += past.ms
    return {day: ms[day] / 60_000 for day in sorted(ms) if ms[day]}


def _calibration(predicted: Iterable[tuple[float, bool]]) -> Iterator[Calibration]:
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for answer in predicted:
        bins[bisect_right(_EDGES, answer[0])].append(answer)
    for _, some in sorted(bins.items()):
        chances, right = zip(*some, strict=True)
        yield Calibration(sum(chances) / len(some), sum(right), len(some))
