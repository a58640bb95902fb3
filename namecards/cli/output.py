"""Files for other programs: `-o people.csv` for Excel, `-o people.md`, `-o people.json`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click

from namecards.cli.shared import UNPROTECTED, echo
from namecards.collection import Collection
from namecards.core.errors import CannotWrite
from namecards.core.paths import table_file
from namecards.exporting.tables import to_csv
from namecards.printing.job import Job, PrintResult

Row = Sequence[object]

to_file = click.option(
    "-o",
    "--output",
    type=table_file,
    help="Write to this file: .csv for Excel, .md for Markdown, or .json. Use it in place of >.",
)


def to_paper(command: Callable[..., None], picture: bool = False) -> Callable[..., None]:
    """Add `-o` for a PDF, a table or perhaps a picture, and the paper of the PDF."""
    drawn = "; .svg for a picture" if picture else ""
    about = f"Write to this file: .pdf to print{drawn}; .csv for Excel, .md for Markdown, .json."
    ends = (".pdf", *[".svg"] * picture, ".csv", ".md", ".json")
    output = click.option(
        "-o", "--output", type=lambda typed: table_file(typed, ends), metavar="FILE", help=about
    )
    paper = "The paper of the PDF: letter or a4."
    return click.option("--stock", default="letter", show_default=True, help=paper)(output(command))


def is_pdf(path: Path) -> bool:
    """Tell whether a file to write is a PDF."""
    return path.suffix.casefold() == ".pdf"


def write_pdf(
    collection: Collection, job: Job, path: Path, how: str = "", warned: Iterable[str] = ()
) -> None:
    """Write a PDF and report it. Raises `CannotWrite`."""
    replaced = replaces(path)
    report_pdf(collection.printing.write_pdf(job, path), replaced + how, warned)


def report_pdf(result: PrintResult, how: str, warned: Iterable[str]) -> None:
    """Say where a PDF is, `how` to print it, and what was not `warned` yet."""
    for warning in result.warnings:
        if warning not in tuple(warned):
            echo(warning, err=True)
    echo(f"{result}.{how}")
    echo(str(result.path))


def echo_csv(rows: Iterable[Row]) -> None:
    """Print rows as CSV."""
    echo(to_csv(rows).replace("\r\n", "\n").rstrip("\n"))


def write(
    collection: Collection, path: Path, rows: Callable[[], Iterable[Row]], value: Callable[[], object]
) -> None:
    """Write the rows or the JSON value, by the end of the name; note and say so. Raises `CannotWrite`."""
    replaced = replaces_own(collection, path)
    if path.suffix.casefold() == ".json":
        collection.exports.save(json.dumps(value(), ensure_ascii=False, indent=1).encode(), path)
    else:
        collection.exports.save_table(rows(), path)
    echo(f"Done.{replaced} {UNPROTECTED}")
    echo(str(path))


def write_svg(collection: Collection, path: Path, picture: str) -> None:
    """Write a picture without names, and say so. Raises `CannotWrite`."""
    replaced = replaces(path)
    collection.exports.save(picture.encode(), path, names=False)
    echo(f"Done.{replaced} It has no student's name.")
    echo(str(path))


def replaces_own(collection: Collection, path: Path) -> str:
    """Say the same of an earlier file of ours. Raises `CannotWrite` for another, such as the user's list."""
    if path.exists() and not collection.known_files.knows(path):
        raise CannotWrite(path, "A file of this name is there that namecards did not write. Choose another.")
    return replaces(path)


def replaces(path: Path) -> str:
    """Say, before a file is written, that there is one of this name."""
    return " It replaces the earlier file of this name." if path.exists() else ""
