"""Files for other programs: `-o people.csv` for Excel, `-o people.md`, `-o people.json`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from namecards.cli.shared import UNPROTECTED, echo
from namecards.core.paths import table_file
from namecards.exporting.tables import to_csv

if TYPE_CHECKING:
    from namecards.collection import Collection

Row = Sequence[object]

to_file = click.option(
    "-o",
    "--output",
    type=table_file,
    help="Write to this file: .csv for Excel, .md for Markdown, or .json. Use it in place of >.",
)


def echo_csv(rows: Iterable[Row]) -> None:
    """Print rows as CSV."""
    echo(to_csv(rows).replace("\r\n", "\n").rstrip("\n"))


def write(
    collection: Collection, path: Path, rows: Callable[[], Iterable[Row]], value: Callable[[], object]
) -> None:
    """Write the rows or the JSON value, by the end of the name; note and say so. Raises `CannotWrite`."""
    replaced = " It replaces the earlier file of this name." if path.exists() else ""
    if path.suffix.casefold() == ".json":
        collection.exports.save(json.dumps(value(), ensure_ascii=False, indent=1).encode(), path)
    else:
        collection.exports.save_table(rows(), path)
    echo(f"Done.{replaced} {UNPROTECTED}")
    echo(str(path))
