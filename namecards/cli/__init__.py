"""Every command, one file per subject, and the only place that prints or exits.

Nothing heavy is imported here: a command imports what it needs, so a note from the shell is saved at once.

To add a command: a function in the file of its subject, and a row in `COMMANDS`.
"""

from __future__ import annotations

import atexit
import gc
import io
import os
import sys
from importlib import import_module

import click

from namecards import __version__
from namecards.cli.shared import echo
from namecards.core.errors import NamecardsError

USER_ERROR = 2
"""Exit code when the user can correct the error."""


def main() -> None:
    """Run the command line. A user's error ends in a sentence and exit code 2, a bug in exit code 1."""
    tune_gc()
    _speak_utf8()
    try:
        sys.exit(cli(standalone_mode=False) or 0)
    except NamecardsError as error:
        echo(str(error), err=True)
    except click.ClickException as error:
        shown = io.StringIO()
        error.show(shown)
        echo(shown.getvalue().rstrip(), err=True)
    except (click.Abort, KeyboardInterrupt):
        echo("Stopped. Nothing more was changed.", err=True)
    except BrokenPipeError:  # the reader of the output, such as `head`, has closed the pipe
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        sys.exit(0)
    except Exception as error:
        from namecards.cli.crash import exit_with_report

        exit_with_report(error)
    sys.exit(USER_ERROR)


COMMANDS = {
    "about": "forgetting.about",
    "backup": "backups.backup",
    "check": "check.check",
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


@click.group(
    cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="namecards")
@click.pass_context
def cli(context: click.Context) -> None:
    """Greet every student by name, and pick up where you left off.

    Without a command, the program opens. Your data stays in one folder: see `namecards where`.
    """
    if context.invoked_subcommand is None:
        from namecards.cli.program import run_program
        from namecards.cli.shared import open_collection

        run_program(open_collection())


def tune_gc() -> None:
    """Collect garbage seldom: nearly everything that is imported and read lives until the end.

    With Python's default of every 700 objects, and twice at exit, it takes a fifth of the time of a note.
    """
    gc.set_threshold(200_000)
    atexit.register(gc.freeze)


def _speak_utf8() -> None:
    """Write UTF-8, so that names survive a pipe on Windows, where the default is a code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
