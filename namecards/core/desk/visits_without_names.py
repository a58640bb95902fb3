"""Visits become counts: what a year's end leaves of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from namecards.core.desk.visit_counts import BY, AnonymousVisits, VisitReport


def count_without_names(going: VisitReport, whole: VisitReport) -> Iterator[AnonymousVisits]:
    """Yield a count for each day of visits that go; and for its months, and all days, how many people came.

    `whole` also has the visits that stay, and what was counted before: a day is added to what is known of it.
    """
    known = {each.id: each for each in whole.counted}
    for day, some in groupby(going.came, key=lambda each: each.day):
        one = _without_names(replace(going, since=day, until=day, came=tuple(some)))
        yield _add(known[one.id], one) if one.id in known else one
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
