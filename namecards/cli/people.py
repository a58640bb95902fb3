"""People in, listed, and out again."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from namecards.cli.shared import echo_json, open_collection, text
from namecards.core.destination import output_file, output_folder

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.exporting.plan import ExportPlan
    from namecards.exporting.upload import System
    from namecards.importing.plan import ImportPlan


@click.command("import")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Import without asking; what is unclear is left alone.")
@click.option(
    "--answer", "answers", multiple=True, metavar="KEY=ANSWER", help="Answer a question; see --json for both."
)
@click.option("--json", "as_json", is_flag=True, help="Print the plan and its questions; nothing is written.")
def import_(path: Path, yes: bool, answers: tuple[str, ...], as_json: bool) -> None:
    """Bring in a list of people with their photos: a list, a photo roster, a folder or a zip.

    What would be done is shown first; nothing is written before you agree, and nothing unclear is guessed.
    """
    from namecards.importing.summary import has_changes, summary

    collection = open_collection()
    plan = collection.imports.plan(path)
    if answers:
        plan = collection.imports.answer(plan, dict(map(_answer, answers)))
    if as_json:
        from namecards.importing.as_json import to_json

        echo_json(to_json(plan))
        return
    for line in summary(plan):
        click.echo(line)
    if plan.questions:
        click.echo(f"{len(plan.questions)} not sure: the program asks them (i), or see --json and --answer.")
    if not yes and sys.stdin.isatty():
        plan = _archived(collection, plan)
    if not has_changes(plan):
        click.echo("Nothing to do: everything on it is here already.")
    elif yes or (sys.stdin.isatty() and click.confirm("Import this?", default=True)):
        _import(collection, plan)
    else:
        click.echo("Nothing was written. To import it, say --yes.")


def _answer(text: str) -> tuple[str, str]:
    key, equals, answer = text.rpartition("=")
    if not equals:
        raise click.UsageError(f"--answer {text}: write KEY=ANSWER, as --json shows them.")
    return key, answer


def _archived(collection: Collection, plan: ImportPlan) -> ImportPlan:
    """With those archived who seem to have left, if that is wanted; the program asks the rest."""
    from namecards.importing.questions import ARCHIVE, LEAVERS

    for question in plan.questions:
        if question.key == LEAVERS and click.confirm(f"{question.why} {question.text}", default=False):
            return collection.imports.answer(plan, {**plan.answers, LEAVERS: ARCHIVE})
    return plan


def _import(collection: Collection, plan: ImportPlan) -> None:
    from namecards.importing.summary import new_photos

    photos = collection.imports.keep_photos(plan)
    with click.progressbar(photos, length=len(new_photos(plan)), label="Photos") as steps:
        spoilt = [wrong for _, _, wrong in steps if wrong]
    for wrong in spoilt:
        click.echo(str(wrong), err=True)
    collection.imports.apply(plan)
    click.echo(f"Done: {len(plan.new)} new, {len(plan.changed)} changed. `namecards undo` undoes it.")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def people(as_json: bool) -> None:
    """List the people there are."""
    from namecards.core.people import to_json

    collection = open_collection()
    if as_json:
        echo_json({"people": [to_json(p, text(collection.people.photo(p))) for p in collection.people.all()]})
        return
    for person in collection.people.all():
        click.echo(
            " · ".join(filter(None, (person.display, person.place, "" if person.active else "has left")))
        )


@click.command()
@click.argument("folder", type=output_folder, required=False)
@click.option("--csv", is_flag=True, help="A table too: people.csv, which `namecards import` reads.")
@click.option(
    "--pictures", type=click.Choice(["destiny", "koha", "lms"]), help="A zip too, for that picture upload."
)
@click.option("--anki", type=output_file, help="A deck for Anki, as FILE.apkg.")
def export(folder: Path | None, csv: bool, pictures: System | None, anki: Path | None) -> None:
    """Write people and photos for other programs: people.json and photos/ in FOLDER, or a deck for Anki.

    What is written leaves the program's keeping: delete it when it is no longer needed.
    """
    if not (folder or anki):
        raise click.UsageError("Say where to: a new folder, or --anki FILE.apkg.")
    if not folder and (csv or pictures):
        raise click.UsageError("--csv and --pictures need a folder to write to.")
    collection = open_collection()
    if folder:
        _export(collection, collection.exports.plan(folder, csv, pictures))
    if anki:
        deck = collection.exports.anki(anki)
        _say_exported(deck.warnings, f"{deck.notes} people with two cards each.", deck.path)


def _export(collection: Collection, plan: ExportPlan) -> None:
    from namecards.exporting.folder import steps

    with click.progressbar(collection.exports.write(plan), length=steps(plan), label="Photos") as written:
        spoilt = [str(wrong) for _, _, wrong in written if wrong]
    said = f"{len(plan.people)} people, {len(plan.photos)} photos."
    _say_exported((*plan.warnings, *spoilt), said, plan.out)


def _say_exported(warnings: Iterable[str], said: str, path: Path) -> None:
    for warning in warnings:
        click.echo(warning, err=True)
    click.echo(f"Done: {said} This copy is outside the program's keeping: delete it when it has served.")
    click.echo(str(path))
