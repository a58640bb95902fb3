"""A class before it comes: who is in it, and what waits for each."""

from __future__ import annotations

from pathlib import Path

import click

from namecards.cli.output import write
from namecards.cli.shared import echo, open_collection
from namecards.core.desk.class_table import LEFT_OUT, class_row, sum_up, table, to_json
from namecards.core.paths import table_file
from namecards.core.people import EVERYONE


@click.command("class")
@click.argument("name", nargs=-1)
@click.option("--stock", default="letter", show_default=True, help="The paper of the PDF: letter or a4.")
@click.option(
    "-o",
    "--output",
    type=lambda typed: table_file(typed, (".pdf", ".csv", ".md", ".json")),
    help="Write to this file: .pdf to print, with faces; .csv for Excel, .md for Markdown, .json.",
)
def class_(name: tuple[str, ...], stock: str, output: Path | None) -> None:
    """Show what waits for each person of a class, by default of the one that is here now or comes next."""
    collection = open_collection()
    today = collection.today()
    coming = (each.roster for each in collection.timetable.expected_now())
    roster = collection.people.roster(" ".join(name) or next(coming, EVERYONE))
    members = collection.desk.class_view(roster)
    rows = [class_row(member, today) for member in members]
    if output and output.suffix.casefold() == ".pdf":
        printed = collection.printing.write_pdf(collection.printing.job("class-page", roster, stock), output)
        for warning in printed.warnings:
            echo(warning, err=True)
        echo(f"{printed}.")
        echo(str(printed.path))
    elif output:
        write(
            collection,
            output,
            lambda: table(rows),
            lambda: {"class": roster.name, "people": list(map(to_json, rows))},
        )
        echo(LEFT_OUT, err=True)
    else:
        echo(f"{roster.name} · {sum_up(members, today)}")
        for row in rows:
            echo(" · ".join(filter(None, (row.person.display, row.last, row.also))))
            for line in row.lines:
                echo(f"  {'  '.join(filter(None, line))}")
        echo(LEFT_OUT, err=True)
