"""The page for the principal: how many came, in numbers and bars, without names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from namecards.core.days import full_day
from namecards.core.desk.visit_counts import (
    BY,
    COUNTS,
    By,
    Count,
    VisitReport,
    few_sentence,
    join_few,
    label_text,
)
from namecards.core.text import pluralize

MOST_ROWS = 36
"""More classes don't fit on the page."""
Row = tuple[str, str, str]
"""A label, its visits, and their share of the largest row, from 0 to 1."""


def visit_words(report: VisitReport, title: str) -> Mapping[str, str | tuple[Row, ...]]:
    """Return the texts of the page; a table without a row to tell anything is left out."""
    weekly = report.is_weekly
    tables = {by: report.counts(by, weekly) for by in BY}
    joined = {by: join_few(counts, by, MOST_ROWS) for by, counts in tables.items()}
    days = tables["day"]
    small = [sentence for by in BY if (sentence := few_sentence(tables[by], by))]
    visits = pluralize(report.visits, "visit")
    words: dict[str, str | tuple[Row, ...]] = {
        "heading": "Visits to the library",
        "span": f"{title}{full_day(report.since)} to {full_day(report.until)}",
        "sum": f"{visits} by {report.visitors}",
        "plot": "Visits each week, from Monday" if weekly else "Visits each day",
        "days": _rows(days, "day", weekly),
        "notice": " ".join((COUNTS, "The class of a visit is the homeroom.", *small)),
    }
    for by, counts in joined.items():
        if by != "day":
            words |= {f"{by}-title": f"By {BY[by].casefold()}", by: _rows(counts, by)}
    return words


def _rows(counts: Sequence[Count], by: By, weekly: bool = False) -> tuple[Row, ...]:
    most = max((count.visits for count in counts), default=0) or 1
    return tuple(
        (label_text(count.label, by, weekly), f"{count.visits:,}", f"{count.visits / most:.3f}")
        for count in counts
        if count.visits or by == "day"
    )
