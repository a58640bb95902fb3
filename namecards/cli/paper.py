"""Onto paper."""

from __future__ import annotations

from pathlib import Path

import click

from namecards.cli.shared import open_collection


@click.group("print")
def print_() -> None:
    """Print place cards as a PDF."""


@print_.command()
@click.option(
    "--roster", default="Everyone", show_default=True, help="Whose cards: a class, homeroom or grade."
)
@click.option(
    "--stock", default="avery-5302", show_default=True, help="The paper: avery-5302, plain-a4-tent-4 …"
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default=Path("place-cards.pdf"), show_default=True
)
def tents(roster: str, stock: str, output: Path) -> None:
    """Folded tents with the called name on both sides."""
    collection = open_collection()
    printed = collection.print_tents(collection.roster(roster), stock, output)
    for warning in printed.warnings:
        click.echo(warning, err=True)
    click.echo(f"{printed.cards} place cards on {printed.pages} pages. Print at actual size (100 %).")
    click.echo(str(printed.path))
