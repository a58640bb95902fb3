"""Visits: how many came, as a list, a table or a page for the principal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import click

from namecards.cli.output import Row, echo_csv, is_pdf, to_paper, write, write_pdf
from namecards.cli.searching import parse_span
from namecards.cli.shared import echo, echo_each, open_collection
from namecards.core.desk.visit_counts import (
    BY,
    COUNTS,
    By,
    Count,
    VisitReport,
    few_sentence,
    first_day_of,
    join_few,
)


@click.command()
@click.option("--by", type=click.Choice(list(BY)), default="day", show_default=True, help="What to count by.")
@click.option("--since", default="", help="From this day: 2026-10-01, monday, oct. Else the school year.")
@click.option("--until", default="", help="Up to this day. Else today.")
@click.option("--csv", "as_csv", is_flag=True, help="As CSV.")
@to_paper
def visits(by: str, since: str, until: str, as_csv: bool, stock: str, output: Path | None) -> None:
    """Count the visits: recorded ones and days with a note, once a day for each person. No names."""
    collection = open_collection()
    what, today = cast(By, by), collection.today()
    first, last = parse_span(since, until or "today", today)
    last = last or today
    report = collection.visit_counts.report(first or first_day_of("year", last), last)
    counts = join_few(report.counts(what), what)
    notes = [COUNTS, few_sentence(report.counts(what), what)]
    if output and is_pdf(output):
        write_pdf(collection, collection.printing.visit_report(report, stock), output)
        return
    if output:
        write(collection, output, lambda: _rows(counts, what), lambda: _to_json(report, counts))
    elif as_csv:
        echo_csv(_rows(counts, what))
    else:
        for count in counts if report.visits else ():
            echo(f"{count.visits:>6}  {count.label}")
        echo(f"{report.visits:>6}  visits by {report.visitors}, {report.since} to {report.until}")
    echo_each(filter(None, notes), err=True)


def _rows(counts: Sequence[Count], by: By) -> Iterator[Row]:
    yield BY[by], "Visits", "People"
    yield from ((count.label, count.visits, count.number) for count in counts)


def _to_json(report: VisitReport, counts: Sequence[Count]) -> dict[str, object]:
    days = {"since": report.since.isoformat(), "until": report.until.isoformat()}
    rows = [{"label": c.label, "visits": c.visits, "people": c.number} for c in counts]
    return {**days, "visits": report.visits, "people": report.people, "counts": rows}
