"""`python -m rosters.formats DIR [KEY …]`: a folder of files for each format; `--table` is for the docs."""

from __future__ import annotations

import sys
from pathlib import Path

from rosters.formats import FORMATS
from rosters.formats.format import Format
from rosters.formats.people import sample


def row(format: Format) -> str:
    """A format as a row of the table in docs/rosters.md."""
    source = format.source or "only plausible: no source was found"
    return f"| `{format.key}` | {format.title} | {format.columns.replace('|', chr(92) + '|')} | {source} |"


def write(format: Format, folder: Path) -> None:
    """The sample's people in a format, on the disk."""
    for name, data in format.write(sample()).items():
        path = folder / format.key / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def main() -> None:
    """Write the formats that are named, or all; without a folder, name them."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0].startswith("-"):
        for format in FORMATS:
            print(row(format) if arguments == ["--table"] else f"{format.key:24} {format.title}")
        return
    for format in FORMATS:
        if not arguments[1:] or format.key in arguments[1:]:
            write(format, Path(arguments[0]))


if __name__ == "__main__":
    main()
