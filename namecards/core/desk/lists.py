"""Lists over everybody: what was promised, who is due, and who is being missed, class by class.

A class that stands out is what they are for: nobody leaves out a whole homeroom on purpose.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from namecards.core.desk.brief import is_overdue
from namecards.core.desk.notes import Note, Visit
from namecards.core.learning.memory import Retrieval
from namecards.core.people import EVERYONE, Person, Roster

ListKind = Literal["promises", "due", "quiet", "never", "missed"]

KINDS: dict[ListKind, str] = {
    "promises": "Promises",
    "due": "Due",
    "quiet": "Not lately",
    "never": "Never",
    "missed": "Missed",
}
"""What each list is called, in this order."""
DAYS = (14, 30, 60, 90)
"""Days without a word from which somebody counts as not spoken to lately; the choices."""
SOON = timedelta(days=7)
"""Notes that come back so soon are among those that are due."""
RECENT, OFTEN = 5, 2
"""A name that was missed so often among so many of its last answers is missed again and again."""
_MANY, _AHEAD = 3, 0.25
"""A class stands out with so many people on a list, and a share so much above everybody's."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on a list, and why."""

    person: Person
    why: str = ""
    note: Note | None = None
    """The note that is why; it may be private."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a roster are on a list."""

    roster: str
    count: int
    of: int
    stands_out: bool = False
    """Whether it is far more than of everybody."""

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.count / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class Listing:
    """One list, and how it falls on the classes: everybody first, then the largest share."""

    entries: tuple[Listed, ...]
    shares: tuple[Share, ...]


def promises(notes: Iterable[Note], people: Mapping[str, Person], today: date) -> list[Listed]:
    """What was promised and not kept yet: overdue first, then by day, then the oldest."""
    still = [note for note in notes if note.kind == "promise" and not note.used and note.person in people]
    still.sort(key=lambda note: (note.due is None, note.due or note.day, note.at))
    return [Listed(people[note.person], "overdue" if is_overdue(note, today) else "", note) for note in still]


def due(notes: Iterable[Note], people: Mapping[str, Person], today: date) -> list[Listed]:
    """What is to come back by now or within a week, the earliest first."""
    waiting = [(note.due, note) for note in notes if note.due and not note.used and note.person in people]
    soon = [(day, note) for day, note in waiting if day <= today + SOON]
    soon.sort(key=lambda item: (item[0], item[1].at))
    return [Listed(people[note.person], _ahead(day, today), note) for day, note in soon]


def quiet(
    people: Iterable[Person], spoken: Mapping[str, date], today: date, days: int = DAYS[1]
) -> list[Listed]:
    """Who was not spoken to for so many days, the longest first. Who never was is not among them."""
    last = [(spoken[person.id], person) for person in people if person.id in spoken]
    long_ago = sorted(
        (item for item in last if (today - item[0]).days >= days), key=lambda item: (item[0], item[1].display)
    )
    return [Listed(person, f"{(today - day).days} days") for day, person in long_ago]


def never(people: Iterable[Person], spoken: Mapping[str, date]) -> list[Listed]:
    """Who was never spoken to, in the order of the roster."""
    return [Listed(person) for person in people if person.id not in spoken]


def missed(people: Iterable[Person], past: Mapping[str, Sequence[Retrieval]]) -> list[Listed]:
    """Whose name is missed again and again, the most often first. `past` is by person, oldest first."""
    found = []
    for person in people:
        asked = [one for one in past.get(person.id, ()) if one.is_recall][-RECENT:]
        misses = sum(one.is_miss for one in asked)
        if misses >= OFTEN:
            found.append((misses / len(asked), misses, person, f"{misses} of the last {len(asked)}"))
    found.sort(key=lambda item: (-item[1], -item[0], item[2].display))
    return [Listed(person, why) for _, _, person, why in found]


def last_spoken(notes: Iterable[Note], visits: Iterable[Visit]) -> dict[str, date]:
    """The day each person was last spoken to; an answer in a survey is no conversation."""
    days: dict[str, date] = {}
    talks = [(note.person, note.day) for note in notes if note.source != "survey"]
    for person, day in talks + [(visit.person, visit.day) for visit in visits]:
        days[person] = max(day, days.get(person, day))
    return days


def shares(entries: Iterable[Listed], rosters: Iterable[Roster]) -> tuple[Share, ...]:
    """How a list falls on the rosters: everybody first, then the largest share."""
    listed = {entry.person.id for entry in entries}
    counts = [
        (roster, sum(person.id in listed for person in roster.people)) for roster in rosters if roster.people
    ]
    of_all = next((count / len(roster.people) for roster, count in counts if roster.name == EVERYONE), 0.0)
    found = [
        Share(
            roster.name,
            count,
            len(roster.people),
            count >= _MANY and count / len(roster.people) >= of_all + _AHEAD,
        )
        for roster, count in counts
    ]
    return tuple(sorted(found, key=lambda share: (share.roster != EVERYONE, -share.share, -share.count)))


def _ahead(day: date, today: date) -> str:
    days = (day - today).days
    if days < 0:
        return f"{-days} days ago" if days < -1 else "yesterday"
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")
