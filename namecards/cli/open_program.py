"""The program with its screens, in a terminal."""

from __future__ import annotations

import logging
import os
import sys

from namecards.cli.shared import echo_notices, echo_problems, home
from namecards.cli.signals import end_well
from namecards.collection import Collection
from namecards.collection.leftovers import remove_leftovers
from namecards.core.errors import NamecardsError
from namecards.files import wait_at_most


def open_program() -> int:
    """Open the screens on the user's data, and return their exit code."""
    collection = Collection(home())
    echo_notices(collection)
    try:
        return run_program(collection)
    finally:
        echo_problems(collection)


def run_program(collection: Collection) -> int:
    """Open the screens and return their exit code. Raises `NamecardsError` if there is no terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        if "MSYSTEM" in os.environ:
            raise NamecardsError("Git Bash is no terminal for it. Type: winpty namecards, or use PowerShell.")
        raise NamecardsError("The program needs a terminal. For a script, see `namecards --help`.")
    if colours := collection.terminal.colour_system:  # read when Textual is imported
        os.environ.setdefault("TEXTUAL_COLOR_SYSTEM", colours)
    from namecards.app import PATIENCE, NamecardsApp

    remove_leftovers(collection.home.photos)
    logging.getLogger().addHandler(logging.NullHandler())  # asyncio would print the text of an error
    app = NamecardsApp(collection)
    with end_well(app), wait_at_most(PATIENCE):
        app.run()
    if app.fault:
        from namecards.cli.crash import exit_with_report

        exit_with_report(app.fault)
    return app.stopped or app.return_code or 0
