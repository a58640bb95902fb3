r"""Find the file that a list names: lists write `Images\0001.JPG` for the disc's `images/0001.jpg`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.files.entries import Entry, is_picture_name
from namecards.importing.patterns import compile_later
from namecards.importing.words import pattern

RETAKE = f"(?:{pattern('headings.retake')})"
"""Words for a picture that was taken again and replaces the first."""
SIZES = compile_later(
    r"\b(web|thumb(nail)?s?|print(s|able)?|small|large|medium|(lo|low|hi|high)[ _-]?res\w*|originals?|full"
    r"|previews?|e-?mail|resized|retouched"
    r"|crop(s|ped)?|copies|kopien|klein|gross|groß|petit(es)?|grand(es)?|druck|mini\w*)\b",
    re.IGNORECASE,
)
"""Words in the name of a folder with the same pictures in another size."""
_CAMERA = re.compile(r"(?:img|imgp|dsc[fn]?|mg|pict|cimg|sam|frame|shot)0*(\d+)")
"""File names from cameras: IMG_0412, _MG_0412, DSC01103, DSCN0412."""


_NOBODY = re.compile(
    r"(^|[\W_])(anonymous|no[-_ ]?(photo|image|picture|pic|foto|avatar)"
    r"|placeholder|silhouettes?|blank"
    r"|missing|unknown|generic|default|kein[-_ ]?(foto|bild)"
    r"|sin[-_ ]?foto|sans[-_ ]?photo|geen[-_ ]?foto|spacer)"
    r"([\W_\d]|$)"
    r"|(photo|image|avatar|user|person|profile)[-_ ]?(default|none|missing|unknown|empty)",
    re.IGNORECASE,
)


def is_of_retake(text: str) -> bool:
    """Whether a title or a name is about pictures that were taken again."""
    return bool(re.search(RETAKE, text, re.IGNORECASE))


class PictureFinder:
    """The pictures of a source by the names lists give them. A name is a key and never becomes a path."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._sizes = {entry.name: entry.size for entry in entries if entry.is_picture}
        self._names = group((key, name) for name in self._sizes for key in _keys(name))

    def find(self, name: str, near: str) -> str | None:
        r"""Return the one entry a list in the folder `near` names: there, else at the top, else anywhere.

        Of the sizes of one picture it is the largest. A path from another computer, `D:\Photos\2026\1.jpg`,
        means the file whose path has the longest equal end. IMG_0412.HEIC may be a .jpg by now.
        """
        name = _normalize(name).removeprefix("./")
        parts = name.split("/")
        ends = ("/".join(parts[at:]) for at in range(len(parts)))
        keys = [f"/{_normalize(near)}/{name}", f"/{name}", *ends]
        converted = [key.rpartition(".")[0] for key in keys] if is_picture_name(name) else []
        for key in (*keys, f"frame {name.lstrip('0')}", *converted):
            found = self._names.get(key.replace("//", "/"), [])
            if len({without_size(one) for one in found}) == 1:
                largest = max(found, key=self._sizes.__getitem__)
                return None if _are_others(parts, _normalize(largest).split("/")) else largest
        return None


def without_size(name: str) -> str:
    """Return a picture's path without folders that only say its size: all its sizes share that."""
    *folders, file = _normalize(name).split("/")
    return "/".join((*(folder for folder in folders if not SIZES.search(folder)), file))


def is_outside(name: str) -> bool:
    """Whether a name leads outside of the chosen folder: `../1.jpg`, `/etc/1.jpg`, `C:\\1.jpg`."""
    return is_whole(name) or ".." in name.replace("\\", "/").split("/")


def is_whole(name: str) -> bool:
    """Whether a name begins at the top of a disk: `/etc/1.jpg`, `C:\\1.jpg`."""
    return name.replace("\\", "/").startswith("/") or name[1:2] == ":"


def _are_others(named: Sequence[str], found: Sequence[str]) -> bool:
    """Whether two paths lead into folders that differ by a number: 2025 and 2026, Room 7 and Room 8."""
    folders = zip(named[-2::-1], found[-2::-1], strict=False)
    return any(a != b and re.sub(r"\d+", "0", a) == re.sub(r"\d+", "0", b) for a, b in folders)


def shows_nobody(address: str) -> bool:
    """Whether a picture's name marks it as a placeholder: anonymous_75.jpg, no-photo.png."""
    return address[:5].casefold() != "data:" and bool(
        _NOBODY.search(address.rpartition("/")[2].partition("?")[0])
    )


def frame_of(stem: str) -> str:
    """Return the number that a camera gave a picture: 412 of IMG_0412; empty if a camera did not name it."""
    found = _CAMERA.fullmatch(fold(stem))
    return found[1] if found else ""


def last_number(stem: str) -> str:
    """Return the number at the end of a picture's name: 11 of Klasse5b_011."""
    found = re.search(r"0*(\d+)$", stem)
    return found[1] if found else ""


def _normalize(name: str) -> str:
    return unicodedata.normalize("NFC", name).replace("\\", "/").casefold().strip()


def _keys(name: str) -> set[str]:
    """Return the path and each shorter end of it, with and without the extension, and the frame."""
    whole = _normalize(name)
    parts = whole.split("/")
    ends = {"/".join(parts[at:]) for at in range(len(parts))} | {f"/{whole}"}
    ends |= {end.rpartition(".")[0] for end in ends}
    frame = last_number(PurePosixPath(whole).stem)
    return ends | {f"frame {frame}"} if frame else ends
