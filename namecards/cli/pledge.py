"""`namecards pledge`."""

from __future__ import annotations

import click

from namecards.cli.shared import open_collection


@click.command()
def pledge() -> None:
    """Print your pledge as plain text, for a web page or a letter."""
    click.echo(open_collection().pledge.text())
