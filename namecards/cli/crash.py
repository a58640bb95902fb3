"""The net below everything: a fault of the program ends in one plain sentence and a report on the disk.

Neither holds a name or a note: a traceback's locals and an error's own text may be a child's.
"""

from __future__ import annotations

import os
import platform
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import click

from namecards import __version__

FAULT = 1
"""Exit code when the program is at fault."""
_REPORT = "last-crash-report.txt"


def end(error: BaseException) -> NoReturn:
    """Say that something went wrong and where the report is, then exit with code 1."""
    click.echo("Something went wrong in namecards. Your data is safe: all that was saved is there.", err=True)
    click.echo(_where(error), err=True)
    sys.exit(FAULT)


def _where(error: BaseException) -> str:
    from namecards.cli.shared import home

    try:
        path = home().local / _REPORT
        _write(path, "\n".join(_report(error)))
    except OSError:
        return "There is no report of it: it could not be written."
    return f"A report without names and notes is in {path}"


def _write(path: Path, text: str) -> None:
    """Replace the report of the last time, for this user's eyes only."""
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def _report(error: BaseException) -> Iterator[str]:
    yield f"namecards {__version__}, Python {platform.python_version()}, {platform.platform()}"
    yield "An error's own text is left out, for it may hold a name."
    for each in _chain(error):
        yield f"\n{type(each).__module__}.{type(each).__qualname__}"
        yield from (line.rstrip() for line in traceback.format_tb(each.__traceback__))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error, then what it came from; each once, for such a chain may be a circle."""
    seen: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in seen:
        yield current
        seen.append(current)
        current = current.__cause__ or current.__context__
