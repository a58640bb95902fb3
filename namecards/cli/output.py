"""Files for other programs: `-o people.csv` for Excel, `-o people.json`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from namecards import files
from namecards.cli.shared import UNPROTECTED, echo
from namecards.core.errors import CannotWrite, plain_reason
from namecards.core.paths import output_file
from namecards.exporting.tables import to_csv

if TYPE_CHECKING:
    from namecards.collection import Collection

Row = Sequence[object]


def table_file(typed: str) -> Path:
    """Return the path of a typed file to write. Raises `CannotWrite`, also for another kind of file."""
    path = output_file(typed)
    if path.suffix.casefold() not in (".csv", ".json"):
        raise CannotWrite(path, "Give the file a name that ends in .csv (for Excel) or in .json.")
    return path


to_file = click.option(
    "-o",
    "--output",
    type=table_file,
    help="Write to this file: .csv for Excel, or .json. Use it in place of >.",
)


def echo_csv(rows: Iterable[Row]) -> None:
    """Print rows as CSV."""
    echo(to_csv(rows).replace("\r\n", "\n").rstrip("\n"))


def write(
    collection: Collection, path: Path, rows: Callable[[], Iterable[Row]], value: Callable[[], object]
) -> None:
    """Write the rows or the JSON value, by the end of the name; note and say so. Raises `CannotWrite`."""
    if path.suffix.casefold() == ".csv":
        data = to_csv(rows()).encode("utf-8-sig")  # Excel takes a CSV for UTF-8 only with a byte order mark
    else:
        data = json.dumps(value(), ensure_ascii=False, indent=1).encode()
    replaced = " It replaces the earlier file of this name." if path.exists() else ""
    try:
        files.replace(path, data)
    except OSError as error:
        raise CannotWrite(path, plain_reason(error)) from error
    collection.written.add(path, "table", collection.now())
    echo(f"Done.{replaced} {UNPROTECTED}")
    echo(str(path))
