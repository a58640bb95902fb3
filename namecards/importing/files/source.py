"""Open a folder, a zip or a single list as one flat listing of files."""

from __future__ import annotations

import stat
from pathlib import Path

from namecards.core.errors import CannotRead, plain_reason
from namecards.importing.files.entries import Source
from namecards.importing.files.folders import open_folder, open_with_photos
from namecards.importing.files.nested import open_inner_zips
from namecards.importing.files.zips import is_document, open_zip


def open_source(path: Path) -> Source:
    """Open a folder, a zip (known by its first bytes) or a file with its neighbours; else CannotRead."""
    try:
        if path.is_dir():
            return open_inner_zips(open_folder(path), path)
        if not stat.S_ISREG(path.stat().st_mode):
            raise CannotRead(path, "it is neither a file nor a folder.")
        with path.open("rb") as file:
            start = file.read(4)
        if start in (b"PK\3\4", b"PK\5\6") and not is_document(path):
            return open_inner_zips(open_zip(path), None)
        return open_inner_zips(open_with_photos(path), path.parent)
    except (OSError, ValueError) as error:
        why = plain_reason(error) if isinstance(error, OSError) else "that is not a path."
        raise CannotRead(path, why) from error
