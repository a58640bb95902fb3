"""Every verb of the command line, a file a subject, and the only place that prints or exits.

Nothing heavy is imported here: a verb imports what it needs, so that a note from the shell is kept at once.
"""

from __future__ import annotations

import sys

import click

from namecards import __version__
from namecards.cli import learning, lists, notes, paper, people, pledge, program, surveys
from namecards.cli.shared import open_collection
from namecards.core.errors import NamecardsError

MISTAKE = 2
"""Exit code when the user can put it right."""


def main() -> None:
    """Run the command line; a mistake ends in one sentence on standard error and exit code 2."""
    _speak_utf8()
    try:
        sys.exit(cli(standalone_mode=False) or 0)
    except NamecardsError as error:
        click.echo(str(error), err=True)
    except click.ClickException as error:
        error.show()
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing was changed.", err=True)
    sys.exit(MISTAKE)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="namecards")
@click.pass_context
def cli(context: click.Context) -> None:
    """Greet every student by name, and pick up where you left off.

    Without a command, the program opens. Data stays in one folder on this computer: see `namecards where`.
    """
    if context.invoked_subcommand is None:
        program.run_program(open_collection())


for verb in (
    program.demo,
    people.import_,
    people.undo_import,
    notes.note,
    notes.inbox,
    people.people,
    notes.notes,
    lists.lists,
    surveys.survey,
    surveys.undo_survey,
    learning.progress,
    learning.plan,
    paper.print_,
    pledge.pledge,
    people.export,
    program.where,
):
    cli.add_command(verb)


def _speak_utf8() -> None:
    """Names survive a pipe on Windows too, where the default is a code page."""
    import io

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
