"""The program itself: the screens, the demo, and where the data is."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from namecards.cli.crash import end
from namecards.cli.shared import home

if TYPE_CHECKING:
    from namecards.collection import Collection


@click.command()
def demo() -> None:
    """Open the program on a sample roster; nothing of yours is touched.

    When the output is not a terminal, walk through the main job and say what was done.
    """
    from namecards import demo

    folder = Path(tempfile.mkdtemp(prefix="namecards-demo-"))
    if not sys.stdout.isatty():
        for line in demo.walk(folder):
            click.echo(line)
        return
    try:
        run_program(demo.open_demo(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@click.command()
def where() -> None:
    """Print the folder that everything is kept in."""
    click.echo(str(home().data))


def run_program(collection: Collection) -> None:
    """Open the screens; needs a terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError("The program needs a terminal. For a script, see `namecards --help`.")
    if "WT_SESSION" in os.environ:  # Windows Terminal shows all colours and does not say so inside WSL
        os.environ.setdefault("TEXTUAL_COLOR_SYSTEM", "truecolor")
    from namecards.app import NamecardsApp

    app = NamecardsApp(collection)
    app.run()
    if app.fault:
        end(app.fault)
