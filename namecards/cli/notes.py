"""What was said."""

from __future__ import annotations

import click

from namecards.cli.shared import echo_json, open_collection


@click.command()
@click.argument("text", nargs=-1, required=True)
def note(text: tuple[str, ...]) -> None:
    """Keep one line about somebody: namecards note 'maya dog surgery, !find manga 4 @fri'.

    The name comes first. ! promise, ? question, + idea, > referral, * ask it next, % private, #topic;
    @fri, @+2w or @2026-12-01 for a day; yesterday: in front.
    """
    collection = open_collection()
    for kept in collection.note(" ".join(text)):
        person = collection.person(kept.person)
        due = f" (by {kept.due:%a %d %b})" if kept.due else ""
        click.echo(f"{person.display}: {kept.kind}: {kept.text}{due}")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def notes(as_json: bool) -> None:
    """List what was noted, oldest first."""
    from namecards.core.notes import to_json

    collection = open_collection()
    displays = {person.id: person.display for person in collection.people()}
    every = collection.notes()
    if as_json:
        echo_json({"notes": [to_json(note, displays.get(note.person, "")) for note in every]})
        return
    for note in every:
        done = " (used)" if note.used else ""
        said = "(private)" if note.private else note.text
        click.echo(f"{note.day}  {displays.get(note.person, '?')}: {note.kind}: {said}{done}")
