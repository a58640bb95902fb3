"""Shared by the program and its commands: the data folder, opening it, printing. It does not load Click."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from namecards.core.errors import NamecardsError
from namecards.core.refusals import plain_reason
from namecards.core.text import clean_lines

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.store.home import Home


OF_CLASS = ("--class", "--roster", "roster")
"""The option of a class, homeroom or grade; its second name is the older one."""
USER_ERROR = 2
"""Exit code when the user can correct the error."""
UNPROTECTED = "This copy is not protected by the program: delete it when you are done with it."


def home() -> Home:
    """Return the home of NAMECARDS_HOME, else this computer's default."""
    from namecards.store import home

    return home.default_home(os.environ)


def open_collection() -> Collection:
    """Open the collection; problems with its data are printed on standard error when the command ends."""
    import click

    from namecards.collection import Collection

    collection = Collection(home())
    echo_notices(collection)
    click.get_current_context().call_on_close(lambda: echo_problems(collection))
    return collection


def echo_notices(collection: Collection) -> None:
    """Print on standard error what opening the collection found."""
    echo_each(collection.notices, err=True)


def echo_problems(collection: Collection) -> None:
    """Print on standard error what is wrong with the data, and remember that it was told."""
    echo_each(collection.health.problems(photos=False), err=True)
    collection.health.remember()


def echo(text: str, err: bool = False) -> None:
    """Print lines without hidden characters: the only way to a terminal, whatever a file or a name holds."""
    try:
        print(clean_lines(text), file=sys.stderr if err else sys.stdout, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:  # such as a full disk
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        why = f"The answer can't be written: {plain_reason(error)}"
        raise NamecardsError(f"{why} What the command saved is saved.") from error


def echo_each(lines: Iterable[object], err: bool = False) -> None:
    """Print each of some lines."""
    for line in lines:
        echo(str(line), err)


def echo_json(value: object) -> None:
    """Print a value as JSON."""
    echo(json.dumps(value, ensure_ascii=False, indent=1))
