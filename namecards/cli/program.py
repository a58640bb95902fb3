"""The program itself: the screens, the demo, the folder of the data."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from namecards.cli.crash import exit_with_report
from namecards.cli.shared import echo, home
from namecards.store.own_files import OwnFiles
from namecards.store.writers import writers

if TYPE_CHECKING:
    from namecards.collection import Collection


@click.command()
def demo() -> None:
    """Try the program on a sample class; your data is not touched.

    If the output is not a terminal, run through the main steps and print them.
    """
    from namecards import demo

    folder = Path(tempfile.mkdtemp(prefix=f"namecards-demo-{os.getpid()}-"))
    if not sys.stdout.isatty():
        for line in demo.walk(folder):
            echo(line)
        return
    try:
        run_program(demo.open_demo(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@click.command()
def where() -> None:
    """Print the folder of your data, and which computers have written there."""
    here = home()
    own = OwnFiles(here)
    echo(str(here.data))
    for id, last in writers(here.journal).items():
        who = "This computer" if id == own.id else "Another computer"
        when = f"last wrote on {last:%Y-%m-%d at %H:%M}" if last else "wrote something unreadable"
        echo(f"{who} ({id}) {when}.")
    for left in own.left:
        echo(str(left))
    echo(f"This computer's own files, which should not be synced: {here.local}")


def run_program(collection: Collection) -> None:
    """Open the screens; needs a terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        if "MSYSTEM" in os.environ:
            raise click.UsageError(
                "Git Bash is no terminal for it. Type: winpty namecards, or use PowerShell."
            )
        raise click.UsageError("The program needs a terminal. For a script, see `namecards --help`.")
    if "WT_SESSION" in os.environ:  # Windows Terminal shows all colours, but inside WSL it doesn't say so
        os.environ.setdefault("TEXTUAL_COLOR_SYSTEM", "truecolor")
    from namecards.app import NamecardsApp
    from namecards.cli.ending import end_well
    from namecards.cli.leftovers import remove_leftovers

    remove_leftovers(collection.home.photos)
    logging.getLogger().addHandler(logging.NullHandler())  # asyncio would print the text of an error
    app = NamecardsApp(collection)
    with end_well(app):
        app.run()
    if app.fault:
        exit_with_report(app.fault)
    sys.exit(app.stopped or app.return_code)
