"""Shared by the commands: opening the collection, printing JSON and CSV."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.store.home import Home


def home() -> Home:
    """Return the home of NAMECARDS_HOME, else this computer's default."""
    from namecards.store import home

    return home.default_home(os.environ)


def open_collection() -> Collection:
    """Open the collection; problems with its files are printed on standard error when the command ends."""
    from namecards.collection import Collection

    collection = Collection(home())
    click.get_current_context().call_on_close(lambda: _print_problems(collection))
    return collection


def _print_problems(collection: Collection) -> None:
    for problem in collection.problems():
        click.echo(str(problem), err=True)


def echo_json(value: object) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def echo_csv(rows: Iterable[Sequence[object]]) -> None:
    """Print rows as CSV."""
    csv.writer(sys.stdout, lineterminator="\n").writerows(rows)


def text(path: Path | None) -> str | None:
    """Return a path as text for JSON."""
    return str(path) if path else None
