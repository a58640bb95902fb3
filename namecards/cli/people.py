"""List the people from the shell."""

from __future__ import annotations

import click

from namecards.cli.shared import echo_json, open_collection, text
from namecards.core.people import to_json


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def people(as_json: bool) -> None:
    """List everybody, also those who have left."""
    collection = open_collection()
    everybody = collection.people.all()
    if as_json:
        echo_json(
            {"people": [to_json(person, text(collection.people.photo(person))) for person in everybody]}
        )
        return
    for person in everybody:
        left = "" if person.active else "has left"
        click.echo(" · ".join(filter(None, (person.display, person.place, left))))
