"""The demo, the folder of the data, and the check of all of it."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import click

from namecards.cli.open_program import run_program
from namecards.cli.prompts import progress_bar
from namecards.cli.shared import echo, echo_each, home
from namecards.collection import Collection
from namecards.store.listing import writers
from namecards.store.own_files import OwnFiles
from namecards.store.places import advice, as_seen, danger


@click.command()
def demo() -> None:
    """Try the program on a sample class; your data is not touched.

    If the output is not a terminal, run through the main steps and print them.
    """
    from namecards import demo

    folder = Path(tempfile.mkdtemp(prefix=f"namecards-demo-{os.getpid()}-"))
    if not sys.stdout.isatty():
        echo_each(demo.walk(folder))
        return
    try:
        sys.exit(run_program(demo.open_demo(folder)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@click.command()
@click.option("--open", "opened", is_flag=True, help="Open the folder in the file manager.")
@click.option("--documents", is_flag=True, help="Move your data to Documents, if it is not safe where it is.")
def where(opened: bool, documents: bool) -> None:
    """Print the folder of your data, and which computers have written there."""
    if documents:
        to, old = Collection(home()).health.place.move()
        echo(f"Your data is now in {to}")
        echo(f"The copy in {old} is not used any more. When you have seen that all is there, delete it.")
    place = home()
    own_files = OwnFiles(place)
    echo(str(as_seen(place.data)))
    if opened:
        _open_folder(as_seen(place.data))
    if place.is_usual and (why := danger(place.data)):
        echo(f"{why} {advice(place.data)}")
    for id, last in writers(place.journal).items():
        who = "This computer" if id == own_files.id else "Another computer"
        when = f"last wrote on {last:%Y-%m-%d at %H:%M}" if last else "wrote nothing that tells when"
        echo(f"{who} ({id}) {when}.")
    echo_each(own_files.left)
    echo(f"This computer's own files, which should not be synced: {place.local}")


def _open_folder(folder: Path) -> None:
    """Open the file manager, or say why not; without a desktop `xdg-open` would open a text browser here."""
    desktop = sys.platform in ("win32", "darwin") or {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys()
    if not folder.is_dir():
        echo("The folder is not there yet. It is made when you open the program.", err=True)
    elif not desktop or click.launch(str(folder)):
        echo("There is no desktop here to open it. Go to the folder above.", err=True)


@click.command()
@click.option("--accept", is_flag=True, help="Accept what is missing, so that no start warns about it.")
@click.pass_context
def check(context: click.Context, accept: bool) -> None:
    """Read all data, and list what is missing, damaged or unsafe. Your data is not changed.

    The exit status is 1 if data is missing or can't be read.
    """
    collection = Collection(home())
    if accept:
        collection.health.accept()
    with progress_bar("Photos") as show:
        problems = collection.health.check(show)
    echo_each(problems)
    if accept:
        echo("Accepted. namecards no longer warns at each start about what is missing.")
    if not any(problem.serious for problem in problems):
        echo("All data is there and can be read.")
        echo(collection.heads.summary)
    collection.health.remember()
    context.exit(any(problem.serious for problem in problems))
