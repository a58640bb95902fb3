"""Forgetting a person for good, and showing everything that is held on one."""

from __future__ import annotations

from pathlib import Path

import click

from namecards.cli.prompts import choose_person
from namecards.cli.shared import UNPROTECTED, echo, echo_each, open_collection
from namecards.collection import Collection
from namecards.core.name_forms import name_forms
from namecards.core.normalize import fold, words
from namecards.core.paths import output_folder


@click.command()
@click.argument("name", required=False)
@click.option("--with-mentions", is_flag=True, help="Also erase the notes of others that name the person.")
@click.option("--with-files", is_flag=True, help="Also delete PDFs, exports and decks that still lie there.")
@click.option("--yes", is_flag=True, help="Don't ask.")
@click.option("--elsewhere", is_flag=True, help="Also erase from files of computers that you no longer use.")
def forget(name: str | None, with_mentions: bool, with_files: bool, yes: bool, elsewhere: bool) -> None:
    """Erase everything about one person from your data. It can't be undone.

    Backups made here are deleted, and one new is made. At the end, every file is searched, and you see what
    was found.
    """
    collection = open_collection()
    if not (name or elsewhere):
        raise click.UsageError("Say whom: a name or a number.")
    if name and not _forget(collection, name, with_mentions, with_files, yes):
        echo("Nothing was erased.")
    elif elsewhere:
        waited = collection.forgetting.waiting_computers()
        collection.forgetting.finish()
        done = "What was forgotten is erased from the files of the other computers, too."
        echo(done if waited else "No file of another computer holds anything to erase.")


def _forget(collection: Collection, name: str, with_mentions: bool, with_files: bool, yes: bool) -> bool:
    """Forget a person and print the receipt, or return False if the user decides not to."""
    person = choose_person(collection, name, "alike")
    whole = {*words(person.family)} <= {*words(name)} or fold(name) in name_forms(person).fulls
    if yes and not whole and fold(name) not in map(fold, person.ids):
        address = collection.people.finder_of_all.address(person)
        raise click.UsageError(f"With --yes, give the whole name or the number: {address}.")
    preview = collection.forgetting.preview(person)
    echo_each(preview.lines())
    with_mentions = _confirm_too(preview.about_mentions(), "Erase these, too?", with_mentions, yes)
    with_files = _confirm_too(preview.about_files(), "Delete these files, too?", with_files, yes)
    if not yes:
        typed = click.prompt(f"Type {person.goes_by} to erase", default="", show_default=False)
        if fold(typed) != fold(person.goes_by):
            return False
    echo_each(collection.forgetting.forget(person, with_mentions, with_files).lines())
    return True


def _confirm_too(what: str, question: str, chosen: bool, yes: bool) -> bool:
    """Show what may go as well; return whether it does, by the option or the answer."""
    if what:
        echo(what)
    return bool(what) and (chosen or (not yes and click.confirm(question, default=False)))


@click.command()
@click.argument("name")
@click.option("-o", "--output", type=output_folder, help="The folder; a new one.")
def about(name: str, output: Path | None) -> None:
    """Write everything that is held on one person into a folder: a page to read, a table, the photos.

    Private notes are in it, because whoever asks for their data may see all of it.
    """
    collection = open_collection()
    folder = collection.about.write(choose_person(collection, name, "alike"), output)
    echo(f"Written: {folder}. Open index.html in it. {UNPROTECTED}")
