"""The year's end: people who leave, notes that expire, and visits that become counts without names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from namecards.core.desk.notes import InboxItem, Note
from namecards.core.desk.visit_counts import BY, AnonymousVisits, VisitReport
from namecards.core.erasing import DocumentKey
from namecards.core.people import Person
from namecards.core.tables import TABLES
from namecards.core.tables import table as table_of

Tables = Mapping[str, Mapping[str, Mapping[str, Any]]]
SURELY_GONE = timedelta(days=30)
"""After this time the people of an undone import go at a year's end."""
SUMMER = (6, 30)
"""The last day of a school year: month and day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEndDecision:
    """All that is to be done, written as one line before anything is done."""

    id: str
    archive: tuple[str, ...] = ()
    forget: tuple[str, ...] = ()
    """Ids of people, also of joined entries."""
    documents: tuple[str, ...] = ()
    """What is erased: each a table and an id, with a slash between them."""
    photos: tuple[str, ...] = ()
    """File names."""
    counts: tuple[AnonymousVisits, ...] = ()
    undone: datetime
    """Lines up to this moment that were undone are erased."""
    computer: str = ""
    said: str = ""
    """What other computers tell of it; an earlier version wrote the news itself."""


@dataclass(frozen=True, slots=True)
class Group:
    """People who may leave together."""

    key: str
    title: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEndChoices:
    """The user's choices; by default nobody leaves, and what is older than the last day goes."""

    until: date
    leavers: frozenset[str] = frozenset()
    """Ids of people."""
    forget: bool = True
    """Whether those who leave are forgotten; else they are archived."""
    turned: frozenset[str] = frozenset()
    """Notes for which the user chose the other one of going and staying."""
    count_visits: bool = True
    replaced_photos: bool = True
    old_photos: bool = False
    files: frozenset[str] = frozenset()
    """Paths of files outside to delete."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEndPreview:
    """Everything that would be done; nothing is changed yet."""

    choices: YearEndChoices
    leavers: tuple[Person, ...]
    forgotten: frozenset[str]
    going: tuple[Note | InboxItem, ...]
    """Notes and inbox lines up to the last day, besides those of people who are forgotten."""
    staying: tuple[Note | InboxItem, ...]
    naming: frozenset[str]
    """Ids of notes of others that name somebody who is forgotten."""
    of_leavers: int
    """How many notes are about those who leave."""
    visits: tuple[DocumentKey, ...]
    lost: frozenset[tuple[str, date]]
    """The person and the day of each visit that becomes a count."""
    replaced: Mapping[str, Person]
    old: Mapping[str, Person]
    """The people whose photos were replaced, and whose photo is older than a year, by file name."""
    undone: tuple[DocumentKey, ...]
    """Deleted and undone documents."""

    @property
    def archived(self) -> tuple[Person, ...]:
        """Those who leave and are not forgotten."""
        return () if self.choices.forget else self.leavers

    @property
    def gone(self) -> tuple[Person, ...]:
        """Those who are forgotten."""
        return self.leavers if self.choices.forget else ()

    @property
    def their_notes(self) -> int:
        """The number of notes that go with those who are forgotten."""
        return self.of_leavers if self.choices.forget else 0

    @property
    def photos(self) -> tuple[str, ...]:
        """The photos of people who stay, or are archived, that go."""
        wanted = (self.choices.replaced_photos, self.replaced), (self.choices.old_photos, self.old)
        return tuple(dict.fromkeys(name for is_chosen, names in wanted if is_chosen for name in names))


@dataclass(frozen=True, slots=True)
class YearEndSearch:
    """The result of a search."""

    looked_for: str
    files: int
    bytes: int
    found: tuple[str, ...]
    """Places in this computer's files, without the words: "documents-2026-k7q2.jsonl, line 8"."""
    elsewhere: Mapping[str, int]
    """The files of other computers that still hold something: lines by path."""
    waiting: tuple[str, ...]
    """The computers that have not erased their lines yet."""


def end_of_school_year(day: date) -> date:
    """Return the day by which most schools are over: the next 30 June."""
    end = date(day.year, *SUMMER)
    return end if day <= end else date(day.year + 1, *SUMMER)


def last_day(today: date) -> date:
    """Return the 30 June nearest to today: in autumn the past one, so that nothing of the new year goes."""
    return end_of_school_year(today - timedelta(days=182))


def stays(item: Note | InboxItem) -> bool:
    """Whether a note stays unless the user lets it go: an open promise, or an idea without a name."""
    return isinstance(item, Note) and (not item.person or (item.kind == "promise" and not item.used))


def for_undo(tables: Tables, until: date) -> Iterator[DocumentKey]:
    """Yield the documents that only an undo or a visit up to the last day needs."""
    for table, row in TABLES.items():
        for id, fields in tables.get(table, {}).items():
            if row.rule == "goes" or (table == "shown" and str(fields.get("day", "")) <= until.isoformat()):
                yield table, id


def dead_documents(
    last: Mapping[DocumentKey, datetime], tables: Tables, now: datetime
) -> Iterator[DocumentKey]:
    """Yield the deleted and undone documents whose lines are still in the files.

    `last` has the moment of each one's last line. Left out are people of a recently undone import, whom a
    note of another computer may bring back, and ids that are those of people or notes that stay.
    """
    people = tables.get("people", {})
    for (table, id), at in last.items():
        is_ours = table_of(table).rule in ("expires", "passes", "goes")
        is_person = table == "people" and now - at > SURELY_GONE
        if (is_ours or is_person) and id not in tables.get(table, {}) and id not in people:
            yield table, id


def count_without_names(going: VisitReport, whole: VisitReport) -> Iterator[AnonymousVisits]:
    """Yield a count for each day of visits that go; and for its months, and all days, how many people came.

    `whole` also has the visits that stay, and what was counted before: a day is added to what is known of it.
    """
    counted_before = {each.id: each for each in whole.counted}
    for day, some in groupby(going.came, key=lambda each: each.day):
        one = _without_names(replace(going, since=day, until=day, came=tuple(some)))
        yield _add(counted_before[one.id], one) if one.id in counted_before else one
    months = dict.fromkeys((each.day.year, each.day.month) for each in going.came)
    for month in (*months, *([None] if months else [])):
        came = tuple(c for c in whole.came if month in (None, (c.day.year, c.day.month)))
        first, last = min(each.day for each in came), max(each.day for each in came)
        if first < last:  # else the count of that day tells it
            counted = tuple(c for c in whole.counted if first <= c.since and c.until <= last)
            yield _without_names(replace(whole, since=first, until=last, came=came, counted=counted))


def _without_names(report: VisitReport) -> AnonymousVisits:
    tables = {by: report.counts(by) for by in BY if by != "day"}
    return AnonymousVisits(
        id=f"{report.since} {report.until}",
        since=report.since,
        until=report.until,
        visits=report.visits,
        people=report.people,
        by={by: {one.label: [one.visits, one.number] for one in counts} for by, counts in tables.items()},
    )


def _add(one: AnonymousVisits, other: AnonymousVisits) -> AnonymousVisits:
    """Add two counts of one day; nobody is in both."""
    tables = {by: dict(labels) for by, labels in one.by.items()}
    for by, labels in other.by.items():
        for label, numbers in labels.items():
            before = tables.setdefault(by, {}).get(label, (0, 0))
            tables[by][label] = [sum(pair) for pair in zip(before, numbers, strict=True)]
    return replace(one, visits=one.visits + other.visits, people=one.people + other.people, by=tables)
