"""A class before it comes: who is in it, and what waits for each."""

from __future__ import annotations

from pathlib import Path

import click

from namecards.cli.output import is_pdf, to_paper, write, write_pdf
from namecards.cli.shared import echo, open_collection
from namecards.core.desk.class_view import LEFT_OUT, class_row, sum_up, table, to_json
from namecards.core.people import EVERYONE


@click.command("class")
@click.argument("name", nargs=-1)
@to_paper
def class_(name: tuple[str, ...], stock: str, output: Path | None) -> None:
    """Show what waits for each person of a class, by default of the one that is here now or comes next."""
    collection = open_collection()
    today = collection.today()
    coming = [] if name else [each.roster for each in collection.timetable.expected_now()]
    roster = collection.people.roster(" ".join(name) or next(iter(coming), EVERYONE))
    if coming[1:]:
        echo(f"At the same time: {', '.join(coming[1:])}.", err=True)
    members = collection.desk.class_view(roster)
    rows = [class_row(member, today) for member in members]
    if output and is_pdf(output):
        write_pdf(collection, collection.printing.job("class-page", roster, stock), output)
    elif output:
        people = {"class": roster.name, "people": list(map(to_json, rows))}
        write(collection, output, lambda: table(rows, collection.people.address), lambda: people)
        echo(LEFT_OUT, err=True)
    else:
        echo(f"{roster.name} · {sum_up(members, today)}")
        for row in rows:
            echo(" · ".join(filter(None, (collection.people.address(row.person), row.last, row.also))))
            for line in row.lines:
                echo(f"  {'  '.join(filter(None, line))}")
        echo(LEFT_OUT, err=True)
