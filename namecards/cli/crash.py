"""The last safety net: a bug ends in a plain sentence and a report on the disk.

Neither contains a name or a note, which the locals of a traceback and the text of an error may.
"""

from __future__ import annotations

import platform
import sys
import sysconfig
import traceback
from collections.abc import Iterator
from typing import NoReturn

from namecards import __version__, files
from namecards.cli.shared import echo, home
from namecards.core.errors import NamecardsError
from namecards.core.parts import MissingPart, is_missing

BUG = 1
"""Exit code after a bug."""
_REPORT = "last-crash-report.txt"


def exit_with_report(error: BaseException) -> NoReturn:
    """Print that something went wrong and where the report is, then exit with code 1."""
    if missing := next(filter(is_missing, _chain(error)), None):
        echo(str(MissingPart("namecards", missing)), err=True)
        sys.exit(BUG)
    echo(
        "Something went wrong in namecards. Your data is safe: everything you saved is still there.", err=True
    )
    echo(_save_report(error), err=True)
    sys.exit(BUG)


def _save_report(error: BaseException) -> str:
    try:
        path = home().local / _REPORT
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.replace(path, "\n".join(_report(error)).encode())
    except (OSError, NamecardsError):
        return "There is no report: it could not be written."
    return f"A report without names and notes is in {path}"


def _report(error: BaseException) -> Iterator[str]:
    yield f"namecards {__version__}, Python {platform.python_version()}, {sysconfig.get_platform()}"
    yield "The text of an error is left out, because it may contain a name."
    for each in _chain(error):
        yield f"\n{type(each).__module__}.{type(each).__qualname__}"
        yield from (line.rstrip() for line in traceback.format_tb(each.__traceback__))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and its causes, each once, because such a chain can be a circle."""
    done: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in done:
        yield current
        done.append(current)
        current = current.__cause__ or current.__context__
