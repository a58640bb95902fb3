"""The inbox: list the lines that wait for a name, and give them one."""

from __future__ import annotations

from dataclasses import replace

import click

from namecards.cli.notes import ask_what_is_unclear, print_notes
from namecards.cli.prompts import choose_person
from namecards.cli.shared import echo, open_collection
from namecards.collection import Collection


@click.command()
@click.argument("number", type=int, required=False)
@click.argument("who", nargs=-1)
@click.option("--private", is_flag=True, help="Show private lines too.")
def inbox(number: int | None, who: tuple[str, ...], private: bool) -> None:
    """List the notes that wait for a name; `namecards inbox 1 maya chen` says who the first is about."""
    collection = open_collection()
    waiting = collection.inbox.all()
    if number is None:
        _list_inbox(collection, private)
        return
    if not 0 < number <= len(waiting):
        raise click.UsageError(f"There is no note {number} in the inbox. `namecards inbox` numbers them.")
    if not who:
        raise click.UsageError(f"Say who it is about: namecards inbox {number} maya chen")
    several = collection.notes.resolve(f"{' '.join(who)}: …")  # as in "room 12: …"
    whose = several.certain if several.each else choose_person(collection, " ".join(who), "last")
    item = waiting[number - 1]
    text, answer = ask_what_is_unclear(item.text, item.day)
    print_notes(collection, collection.inbox.assign(replace(item, text=text), whose, answer).value)
    if left_out := collection.notes.explain_refused(several.certain if several.each else ()):
        echo(left_out.strip(), err=True)
    if number < len(waiting):
        echo("The lines below it have other numbers now:", err=True)
        _list_inbox(collection, private, number)


def _list_inbox(collection: Collection, private: bool, start: int = 1) -> None:
    """Print the lines that wait, from a number on."""
    waiting = collection.inbox.all()
    for place, line in enumerate(waiting[start - 1 :], start):
        echo(f"{place}  {line.day}  {collection.inbox.visible_text(line, private)}", err=start > 1)
    if not waiting:
        echo("Nothing waits in the inbox.")
