"""The check of all data."""

from __future__ import annotations

import click

from namecards.cli.asking import progress_bar
from namecards.cli.shared import echo, home
from namecards.collection import Collection


@click.command()
@click.option("--accept", is_flag=True, help="Accept what is missing: it is no longer told at each start.")
@click.pass_context
def check(context: click.Context, accept: bool) -> None:
    """Read all data, and list what is missing, damaged or unsafe. Your data is not changed.

    The exit status is 1 if something is wrong.
    """
    collection = Collection(home())
    if accept:
        collection.health.accept()
    with progress_bar("Photos") as show:
        problems = collection.health.check(show)
    for problem in problems:
        echo(str(problem))
    if not any(problem.serious for problem in problems):
        echo("All data is there and can be read.")
        echo(collection.heads.summary)
    collection.health.remember()
    context.exit(any(problem.serious for problem in problems))
