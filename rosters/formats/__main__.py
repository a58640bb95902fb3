"""`python -m rosters.formats DIR [KEY …]`: a folder of files for each format."""

from __future__ import annotations

import sys
from pathlib import Path

from rosters.formats import FORMATS
from rosters.formats.people import sample


def main() -> None:
    """Write the formats that are named, or all; without a folder, name them."""
    if len(sys.argv) < 2:
        for format in FORMATS:
            print(f"{format.key:24} {format.title}")
        return
    for format in FORMATS:
        if not sys.argv[2:] or format.key in sys.argv[2:]:
            for name, data in format.write(sample()).items():
                path = Path(sys.argv[1]) / format.key / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)


if __name__ == "__main__":
    main()
