"""The start of the program and of its commands, and the only place that prints or exits."""

from __future__ import annotations

import atexit
import gc
import io
import os
import sys

from namecards.cli.shared import USER_ERROR, echo
from namecards.core.errors import NamecardsError


def main() -> None:
    """Open the program, or run a command.

    A user's error ends in a sentence and exit code 2, a bug in a report and exit code 1.
    """
    tune_gc()
    _prepare_streams()
    try:
        sys.exit(_run())
    except NamecardsError as error:
        echo(str(error), err=True)
    except KeyboardInterrupt:
        echo("Stopped. Nothing more was changed.", err=True)
    except BrokenPipeError:  # the reader of the output, such as `head`, has closed the pipe
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        sys.exit(0)
    except Exception as error:
        from namecards.cli.crash import exit_with_report

        exit_with_report(error)
    sys.exit(USER_ERROR)


def _run() -> int:
    """Open the program without Click, which takes a tenth of what the program adds to Textual's start."""
    if len(sys.argv) == 1:
        from namecards.cli.open_program import open_program

        return open_program()
    from namecards.cli.commands import run

    return run()


def tune_gc() -> None:
    """Collect garbage seldom: nearly everything that is imported and read lives until the end.

    With Python's default of every 700 objects, and twice at exit, it takes a fifth of the time of a note.
    """
    gc.set_threshold(200_000)
    atexit.register(gc.freeze)


def _prepare_streams() -> None:
    """Write UTF-8, so that names survive a pipe on Windows, where the default is a code page.

    A stream that whoever started the program has closed is none to Python, and empty from here on.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
