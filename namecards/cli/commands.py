"""Every command by its name, and the group that runs them.

Nothing heavy is imported here: a command imports what it needs, so a note from the shell is saved at once.

To add a command: a function in the file of its subject, and a row in `COMMANDS`.
"""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module
from pathlib import Path

import click

from namecards import __version__
from namecards.cli.shared import USER_ERROR, echo

COMMANDS = {
    "about": "forgetting.about",
    "backup": "backups.backup",
    "check": "program.check",
    "class": "classes.class_",
    "demo": "program.demo",
    "export": "exports.export",
    "forget": "forgetting.forget",
    "import": "imports.import_",
    "inbox": "notes.inbox",
    "lists": "lists.lists",
    "note": "notes.note",
    "notes": "searching.notes",
    "people": "people.people",
    "plan": "learning.plan",
    "pledge": "paper.pledge",
    "print": "paper.print_",
    "progress": "learning.progress",
    "restore": "backups.restore",
    "shortcut": "shortcut.shortcut",
    "survey": "surveys.survey",
    "undo": "history.undo",
    "visits": "visits.visits",
    "where": "program.where",
    "year-end": "year_end.year_end",
}
"""Each command with its `module.function` in this package."""


class Commands(click.Group):
    """Imports only the command that is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List all commands, for the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None if there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, function = COMMANDS[cmd_name].split(".")
        command: click.Command = getattr(import_module(f"namecards.cli.{module}"), function)
        return command


_SETTINGS = {"help_option_names": ["-h", "--help"], "token_normalize_func": str.casefold}


@click.group(cls=Commands, context_settings=_SETTINGS)
@click.version_option(__version__, prog_name="namecards")
def cli() -> None:
    """Greet every student by name, and pick up where you left off.

    Without a command, the program opens. Your data stays in one folder: see `namecards where`.
    """


def run() -> int:
    """Run the command of `sys.argv`, and return its exit code; what was mistyped is said in a sentence."""
    try:
        return cli(_readable(sys.argv[1:]), standalone_mode=False) or 0
    except click.ClickException as error:
        shown = io.StringIO()
        error.show(shown)
        echo(shown.getvalue().rstrip(), err=True)
        return USER_ERROR
    except click.Abort as stopped:
        raise KeyboardInterrupt from stopped


def _readable(arguments: list[str]) -> list[str]:
    """Return the arguments with guesses for bytes that are no UTF-8, which is said; else they would be lost.

    The path of a file that is there stays.
    """
    odd = {text for text in arguments if any("\udc80" <= letter <= "\udcff" for letter in text)}
    guessed = {text: os.fsencode(text).decode("cp1252", "replace") for text in odd if not Path(text).exists()}
    if guessed:
        echo("What you typed is not UTF-8, so letters were guessed. Check those with accents.", err=True)
    return [guessed.get(text, text) for text in arguments]
