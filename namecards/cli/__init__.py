"""Every verb of the command line, a file a subject, and the only place that prints or exits.

Nothing heavy is imported here: a verb imports what it needs, so that a note from the shell is kept at once.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from importlib import import_module

import click

from namecards import __version__
from namecards.core.errors import NamecardsError
from namecards.core.text import clean_lines

USER_ERROR = 2
"""Exit code when the user can put it right."""


def main() -> None:
    """Run the command line; a mistake ends in a sentence and exit code 2, a fault in 1."""
    tune_gc()
    _speak_utf8()
    try:
        sys.exit(cli(standalone_mode=False) or 0)
    except NamecardsError as error:
        click.echo(clean_lines(str(error)), err=True)
    except click.ClickException as error:
        error.show()
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing was changed.", err=True)
    except BrokenPipeError:  # whoever read the output, `head` for instance, has seen enough
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        sys.exit(0)
    except Exception as error:
        from namecards.cli.crash import end

        end(error)
    sys.exit(USER_ERROR)


COMMANDS = {
    "demo": "program.demo",
    "export": "exports.export",
    "import": "imports.import_",
    "inbox": "notes.inbox",
    "lists": "lists.lists",
    "note": "notes.note",
    "notes": "notes.notes",
    "people": "people.people",
    "plan": "learning.plan",
    "pledge": "pledge.pledge",
    "print": "paper.print_",
    "progress": "learning.progress",
    "survey": "surveys.survey",
    "undo": "history.undo",
    "where": "program.where",
}
"""Each verb, and `module.function` of it here."""


class Commands(click.Group):
    """Imports only the verb that is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All of them, for the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One of them."""
        if cmd_name not in COMMANDS:
            return None
        module, function = COMMANDS[cmd_name].split(".")
        found: click.Command = getattr(import_module(f"namecards.cli.{module}"), function)
        return found


@click.group(
    cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="namecards")
@click.pass_context
def cli(context: click.Context) -> None:
    """Greet every student by name, and pick up where you left off.

    Without a command, the program opens. Data stays in one folder on this computer: see `namecards where`.
    """
    if context.invoked_subcommand is None:
        from namecards.cli.program import run_program
        from namecards.cli.shared import open_collection

        run_program(open_collection())


def tune_gc() -> None:
    """Nearly all that is imported and read stays to the end: to look through it after every 700 new objects,
    as is Python's way, and twice more at the end, is a fifth of the time of a note."""
    gc.set_threshold(50_000)
    atexit.register(gc.freeze)


def _speak_utf8() -> None:
    """Names survive a pipe on Windows too, where the default is a code page."""
    import io

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
