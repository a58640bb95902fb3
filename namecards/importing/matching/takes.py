"""Tell a picture that was taken again, or copied, by its file name."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from namecards.importing.files.entries import PICTURES
from namecards.importing.files.naming import RETAKE
from namecards.importing.patterns import compile_later

_COPIES = "copy|kopie|kopia|kopio|kopi|copie|copia|cópia|kopya|másolat|копия|コピー|副本"
_DOMAIN = compile_later(r"(?<=\w)@[\w-]+(\.[\w-]+)+$")
_COPY = compile_later(
    rf"^({_COPIES})(\s*\(\d+\))?\s+((of|von|van|de|di|av|af)\s+)?(?=\S)"
    rf"|([\s_–-]+({_COPIES})|\s[–-]\s*({_COPIES}))(\s*\(?\d+\)?)?$",
    re.IGNORECASE,
)

_RETAKE = compile_later(rf"[\s_–-]+\(?(?:{RETAKE}|v[2-9])\)?$|^{RETAKE}[\s_–-]+", re.IGNORECASE)


def split_take(stem: str) -> tuple[str, int]:
    """Split `1042 (2)`, the second take of a picture, into `1042` and 2; 0 if there is no take number.

    "Copy of", as Windows and macOS name a copy, is dropped; so is an ending within: `1042.png.jpg`.
    """
    stem = _DOMAIN.sub("", _COPY.sub("", stem))
    stem = PurePosixPath(stem).stem if PurePosixPath(stem).suffix.casefold() in PICTURES else stem
    if is_later(stem):
        return _RETAKE.sub("", stem), 1
    found = re.fullmatch(r"(.+?)\s*\((\d{1,2})\)", stem)
    return (found[1], int(found[2])) if found else (stem, 0)


def without_take(name: str) -> PurePosixPath:
    """Return a picture's path without its ending and the number of a retake."""
    path = PurePosixPath(name)
    return path.with_name(split_take(path.stem)[0])


def is_later(stem: str) -> bool:
    """Whether a file name says that its picture was taken again."""
    return bool(_RETAKE.search(stem))
