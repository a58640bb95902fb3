"""Backups from the shell: one file with everything, and putting it beside what is here."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from namecards.cli.prompts import progress_bar
from namecards.cli.shared import UNPROTECTED, echo, echo_each, echo_notices, open_collection
from namecards.core.paths import input_path, output_file


@click.command()
@click.argument("file", type=output_file, required=False)
def backup(file: Path | None) -> None:
    """Write all data and photos to one FILE, by default in Documents, and read it back."""
    collection = open_collection()
    backups = collection.backups
    out = file or backups.default_path()
    with progress_bar("Backup") as show:
        written = backups.write(out, backups.counts(), show)
    echo(f"{written} {UNPROTECTED}")
    echo(str(written.path))
    if sentence := backups.drop_stale():
        echo(sentence)


@click.command()
@click.argument("file", type=input_path)
@click.option("--yes", is_flag=True, help="Add it without asking.")
def restore(file: Path, yes: bool) -> None:
    """Show what the backup FILE holds, and add what is not here. Nothing here is replaced."""
    collection = open_collection()
    plan = collection.backups.read(file)
    echo_each(plan.sentences())
    if plan.is_empty:
        return
    if yes or (sys.stdin.isatty() and click.confirm("Add it? It can't be undone.", default=False)):
        collection.backups.apply(plan)
        collection.refresh()
        echo_notices(collection)
        echo(f"Done. Here now: {collection.backups.counts()}. `namecards undo` does not undo this.")
    else:
        echo("Nothing was written. Add --yes to add it.")
