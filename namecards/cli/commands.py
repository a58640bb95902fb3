"""Every command by its name, and the group that runs them.

Nothing heavy is imported here: a command imports what it needs, so a note from the shell is saved at once.

To add a command: a function in the file of its subject, and a row in `COMMANDS`.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

import click

from namecards import __version__
from namecards.cli.mistakes import PlainGroup, explain
from namecards.cli.shared import USER_ERROR, echo

COMMANDS = {
    "about": ("forgetting.about", "Write everything held on one person into a folder."),
    "backup": ("backups.backup", "Write all data and photos to one file."),
    "check": ("program.check", "Read all data, and list what is missing, damaged or unsafe."),
    "class": ("classes.class_", "Show what waits for each person of a class."),
    "demo": ("program.demo", "Try the program on a sample class."),
    "export": ("exports.export", "Write people and photos for other programs."),
    "forget": ("forgetting.forget", "Erase everything about one person."),
    "import": ("imports.import_", "Import people and photos from a list, a folder or a zip."),
    "inbox": ("inbox.inbox", "List the notes that wait for a name, and give them one."),
    "lists": ("lists.lists", "Show who and what needs attention."),
    "note": ("notes.note", "Save one line about somebody."),
    "notes": ("searching.notes", "List or search notes."),
    "people": ("people.people", "List everybody; add, edit or archive one person."),
    "plan": ("learning.plan", "Plan for the first day of school."),
    "pledge": ("paper.pledge", "Print your pledge as plain text."),
    "print": ("paper.print_", "Print place cards and more as a PDF."),
    "progress": ("learning.progress", "Show who is known, hard names and minutes."),
    "restore": ("backups.restore", "Show what a backup holds, and add what is not here."),
    "shortcut": ("shortcut.shortcut", "Put an icon on the desktop that opens the program."),
    "survey": ("surveys.survey", "Import the answers of a form."),
    "undo": ("history.undo", "Undo the last change, or any other."),
    "visits": ("visits.visits", "Count the visits."),
    "where": ("program.where", "Print the folder of your data."),
    "year-end": ("year_end.year_end", "Show what a year's end would do, ask, and do it."),
}
"""Each command with its `module.function` in this package, and its line in the help."""


class Commands(PlainGroup):
    """Imports only the command that is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List all commands, for the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None if there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, function = COMMANDS[cmd_name][0].split(".")
        command: click.Command = getattr(import_module(f"namecards.cli.{module}"), function)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them, which takes most of a second."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, what) for name, (_, what) in COMMANDS.items()])


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
        echo(explain(error), err=True)
        return USER_ERROR
    except click.Abort as stopped:
        raise KeyboardInterrupt from stopped


def _readable(arguments: list[str]) -> list[str]:
    """Replace bytes that are not UTF-8 by a guess, and say so; the path of a file that is there stays."""
    odd = {text for text in arguments if any("\udc80" <= letter <= "\udcff" for letter in text)}
    guessed = {text: os.fsencode(text).decode("cp1252", "replace") for text in odd if not Path(text).exists()}
    if guessed:
        echo("What you typed is not UTF-8, so letters were guessed. Check those with accents.", err=True)
    return [guessed.get(text, text) for text in arguments]
