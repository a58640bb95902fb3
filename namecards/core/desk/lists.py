"""Lists over everybody: promises, notes that are due, people and names that need attention, class by class.

A class that stands out shows a whole homeroom that is overlooked, which nobody does on purpose.
To add one: its key in `ListKind` and a row in `LISTS`. The screen, its digits and help, and the shell follow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from namecards.core.desk.brief import days_ago
from namecards.core.desk.notes import AHEAD, Note, Visit, visible_text, visit_days
from namecards.core.learning.memory import Review, is_miss, is_recall
from namecards.core.normalize import fold
from namecards.core.paper.tags import Tags
from namecards.core.people import EVERYONE, Person, Roster
from namecards.core.settings import QUIET_DAYS

ListKind = Literal["promises", "due", "quiet", "never", "missed", "likes", "photo"]

SOON = timedelta(days=7)
"""A note that comes back within these days is due."""
RECENT, OFTEN = 5, 2
"""A name is hard if it was missed so `OFTEN` among its `RECENT` last answers."""
_MANY, _AHEAD = 3, 0.25
"""A class stands out with so many people on a list, and a share so much above everybody's."""


@dataclass(frozen=True, slots=True)
class ListEntry:
    """A person on a list, and the reason."""

    person: Person
    why: str = ""
    note: Note | None = None
    """The note that put them there; it may be private."""

    def text(self, private: bool) -> str:
        """Return the text of the note; of a private one only if asked for."""
        return visible_text(self.note, private) if self.note else ""


@dataclass(frozen=True, slots=True)
class Share:
    """The share of a roster that is on a list."""

    roster: str
    count: int
    of: int
    stands_out: bool = False
    """Whether the share is far above everybody's."""

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.count / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class Listing:
    """One list, and its share of each class: everybody first, then the largest share."""

    entries: tuple[ListEntry, ...]
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListInput:
    """The data that lists are made of; notes, visits and reviews are read only when a list needs them."""

    people: tuple[Person, ...]
    """Everybody who has not left."""
    today: date
    quiet_days: int
    notes: Callable[[], Iterable[Note]]
    visits: Callable[[], Iterable[Visit]]
    reviews: Callable[[Person], Sequence[Review]]
    """A person's reviews, oldest first."""
    tags: Callable[[], Iterable[Tags]]
    """The likes of the people, in their order."""
    like: str = ""
    """The like to list; empty: all of them."""
    nameless: date | None = None
    """The last day of the visits that a year's end counted without names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListInfo:
    """One list."""

    title: str
    about: str
    """What is on it, for help."""
    empty: str
    """The sentence when nobody is on it."""
    lesson: str = ""
    """What puts people on it, for the screen of an empty list."""
    entries: Callable[[ListInput], list[ListEntry]]
    days: str = ""
    """Follows the count, with the days in place of `{}`; empty if no number of days belongs to the list."""


def table(
    lists: Mapping[ListKind, Iterable[ListEntry]], address: Callable[[Person], str], private: bool = False
) -> Iterator[tuple[object, ...]]:
    """Yield the titles, then a row for each entry; the text of a private note only if asked for.

    `address` tells two of one name apart.
    """
    yield "List", "Who", "Class", "Why", "Note", "Comes back"
    for kind, entries in lists.items():
        for entry in entries:
            who, due = entry.person, (entry.note and entry.note.due) or ""
            yield kind, address(who), who.place, entry.why, entry.text(private), due


def open_promises(data: ListInput) -> list[ListEntry]:
    """List the promises not kept yet: overdue first, then by day, then the oldest."""
    people = {person.id: person for person in data.people}
    still = [n for n in data.notes() if n.kind == "promise" and not n.used and n.person in people]
    still.sort(key=lambda note: (note.due is None, note.due or note.day, note.at))
    return [ListEntry(people[n.person], "overdue" if n.is_overdue(data.today) else "", n) for n in still]


def due_notes(data: ListInput) -> list[ListEntry]:
    """List the notes whose day has come or comes within a week, the earliest first."""
    people = {person.id: person for person in data.people}
    unused = [(n.due, n) for n in data.notes() if n.due and not n.used and n.person in people]
    soon = [(day, note) for day, note in unused if day <= data.today + SOON]
    soon.sort(key=lambda item: (item[0], item[1].at))
    return [ListEntry(people[note.person], _format_ahead(day, data.today), note) for day, note in soon]


def not_lately(data: ListInput) -> list[ListEntry]:
    """List the people whose last visit is long ago, the longest first."""
    last = _last_visits(data)
    days = [((data.today - last[p.id]).days, p) for p in data.people if p.id in last]
    quiet = [(ago, person) for ago, person in days if ago >= data.quiet_days]
    quiet.sort(key=lambda item: (-item[0], item[1].display))
    return [ListEntry(person, f"{ago} days") for ago, person in quiet]


def never_visited(data: ListInput) -> list[ListEntry]:
    """List the people without a visit on record, in the order of the roster."""
    last = _last_visits(data)
    why = days_ago(None, data.nameless) if data.nameless else ""
    return [ListEntry(person, why) for person in data.people if person.id not in last]


def hard_names(data: ListInput) -> list[ListEntry]:
    """List the people whose name was missed often lately, the most often first."""
    rows = []
    for person in data.people:
        answers = list(filter(is_recall, data.reviews(person)))[-RECENT:]
        misses = sum(map(is_miss, answers))
        if misses >= OFTEN:
            rows.append((misses / len(answers), misses, person, f"{misses} of the last {len(answers)}"))
    rows.sort(key=lambda item: (-item[1], -item[0], item[2].display))
    return [ListEntry(person, why) for _, _, person, why in rows]


def who_likes(data: ListInput) -> list[ListEntry]:
    """List the people with a like, each with all their likes; with any, if none is given."""
    liked = [(person, tags) for person, tags in zip(data.people, data.tags(), strict=True) if tags.all]
    return [
        ListEntry(person, ", ".join(tag.word for tag in tags.all))
        for person, tags in liked
        if not data.like or fold(data.like) in {fold(tag.word) for tag in tags.all}
    ]


def without_photo(data: ListInput) -> list[ListEntry]:
    """List the people the drill has no photo to show of, in the order of the roster, with the reason."""
    return [ListEntry(person, _why_no_photo(person)) for person in data.people if not person.shows_photo]


def _why_no_photo(person: Person) -> str:
    if person.no_photo:
        return "refused"
    return "hidden by you" if person.photo else "none on file"


LISTS: dict[ListKind, ListInfo] = {
    "promises": ListInfo(
        title="Promises",
        about="open promises, overdue first",
        empty="No promise is open.",
        lesson="A promise is a note with ! in front. Press F2 and type:\nmaya !find manga 4 @fri",
        entries=open_promises,
    ),
    "due": ListInfo(
        title="Due",
        about="notes that come back by now or within a week",
        empty="Nothing comes back within a week.",
        lesson="A note with a day comes back then. Press F2 and type:\nmaya ?how was the fair @fri",
        entries=due_notes,
    ),
    "quiet": ListInfo(
        title="Not lately",
        about="people without a visit in the last "
        f"{', '.join(map(str, QUIET_DAYS[:-1]))} or {QUIET_DAYS[-1]} days",
        empty="Nobody has visited and then stayed away for {} days.",
        lesson="Press F5 for another number of days.",
        entries=not_lately,
        days=", no visit in {} days",
    ),
    "never": ListInfo(
        title="Never",
        about="people without a visit on record",
        empty="Everybody has visited.",
        entries=never_visited,
    ),
    "missed": ListInfo(
        title="Hard names",
        about=f"names you missed at least {OFTEN} of the last {RECENT} times",
        empty="No name is hard for you now.",
        lesson=f"A name that you miss {OFTEN} of {RECENT} times\ncomes here, and u practices it.",
        entries=hard_names,
    ),
    "likes": ListInfo(
        title="Likes",
        about="people by what they like",
        empty="No likes here. Tick likes under Print, t, or import a survey.",
        entries=who_likes,
    ),
    "photo": ListInfo(
        title="No photo",
        about="people without a photo to be shown, for the photo day",
        empty="Everybody has a photo.",
        entries=without_photo,
    ),
}
"""In the order of the screen."""


def shares(entries: Iterable[ListEntry], rosters: Iterable[Roster]) -> tuple[Share, ...]:
    """Compute the share of each roster on a list: everybody first, then the largest share."""
    listed = {entry.person.id for entry in entries}
    counts = ((roster, sum(person.id in listed for person in roster.people)) for roster in rosters)
    by_roster = [Share(roster.name, count, len(roster.people)) for roster, count in counts if roster.people]
    by_roster.sort(key=lambda share: (share.roster != EVERYONE, -share.share, -share.count))
    high = _AHEAD + next((share.share for share in by_roster if share.roster == EVERYONE), 0.0)
    return tuple(replace(one, stands_out=one.count >= _MANY and one.share >= high) for one in by_roster)


def _format_ahead(day: date, today: date) -> str:
    days = (day - today).days
    if days < 0:
        return f"{-days} days ago" if days < -1 else "yesterday"
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")


def _last_visits(data: ListInput) -> dict[str, date]:
    last: dict[str, date] = {}
    for person, day in visit_days(data.notes(), data.visits()):
        if day <= data.today + AHEAD:
            last[person] = max(day, last.get(person, day))
    return last
