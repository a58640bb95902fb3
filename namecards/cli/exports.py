"""Export people and photos from the shell, for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import click

from namecards.cli.output import replaces_own
from namecards.cli.prompts import progress_bar
from namecards.cli.shared import UNPROTECTED, echo, echo_each, open_collection
from namecards.collection import Collection
from namecards.core.paths import output_file, output_folder
from namecards.core.people import count_people
from namecards.core.text import pluralize
from namecards.exporting.plan import ExportPlan
from namecards.exporting.systems import System


@click.command()
@click.argument("folder", type=output_folder, required=False)
@click.option("--csv", is_flag=True, help="Also write a table, people.csv, which `namecards import` reads.")
@click.option(
    "--pictures", type=click.Choice(get_args(System)), help="Also write a zip for a picture upload."
)
@click.option("--anki", type=output_file, help="Write a deck for Anki, FILE.apkg.")
def export(folder: Path | None, csv: bool, pictures: System | None, anki: Path | None) -> None:
    """Write people and photos for other programs: people.json and photos/ in FOLDER, or a deck for Anki.

    Exported files are no longer protected by the program: delete them when you no longer need them.
    """
    if not (folder or anki):
        raise click.UsageError("Give a new folder to write to, or --anki FILE.apkg.")
    if not folder and (csv or pictures):
        raise click.UsageError("--csv and --pictures need a folder to write to.")
    collection = open_collection()
    echo_each(collection.exports.lost_photos(), err=True)
    if folder:
        _export(collection, collection.exports.plan(folder, csv, pictures))
    if anki:
        replaced = replaces_own(collection, anki)
        deck = collection.exports.anki(anki)
        _report(deck.warnings, f"{count_people(deck.notes)} with two cards each", deck.path, replaced)


def _export(collection: Collection, plan: ExportPlan) -> None:
    unreadable = list[str]()
    with progress_bar("Photos") as show:
        for done, of, error in collection.exports.write(plan):
            show(done, of)
            unreadable += [str(error)] if error else []
    photos = pluralize(len(plan.photos), "photo")
    _report((*plan.warnings, *unreadable), f"{count_people(len(plan.people))}, {photos}", plan.out)


def _report(warnings: Iterable[str], what: str, path: Path, replaced: str = "") -> None:
    echo_each(warnings, err=True)
    echo(f"Done: {what}.{replaced} {UNPROTECTED}")
    echo(str(path))
