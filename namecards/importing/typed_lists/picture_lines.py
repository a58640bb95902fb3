"""Find whose each picture is in a typed text: `DSC_0412 = Moss, Ava`, `Ava Moss: IMG_7.JPG`, `0412 Ava Moss`.

The teacher wrote it down while the camera counted. Such lines become two cells, as if a tab parted them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from namecards.importing.files.entries import is_picture_name
from namecards.importing.matching.picture_names import FROM_CAMERA

_SIGN = re.compile(r"(?<!\s)\s*(?:[-=]>|→|=|:|\s[-–—>]\s|\.{3,}|…)\s*")
"""What people type between a picture and a name."""
_NUMBERED = re.compile(r"\W*(\d{3,6})(?:\s*[-–—=:.)]*\s+)([^\W\d].*)")
"""A line that begins with the number on the camera's screen."""
_FEWEST = 3
_MOST = 0.7
"""How many lines, and what share of those of a text, must be such."""


def part_picture_lines(text: str, pictures: Iterable[str]) -> tuple[str, str]:
    """Return a text with a tab between each picture and its name, and what is to be said of it.

    `pictures` are the files beside it: a number is a picture's only if it is written as in their names.
    """
    lines = text.splitlines()
    filled = sum(bool(line.strip()) for line in lines)
    ways = [("", _by_signs(lines)), _by_frames(lines, _frames(pictures))]
    for sentence, lines_of in ways:
        if len(lines_of) >= max(_FEWEST, _MOST * filled):
            return "\n".join(lines_of.get(at, line) for at, line in enumerate(lines)), sentence
    return text, ""


def _by_signs(lines: Iterable[str]) -> dict[int, str]:
    """Return the lines with a picture's name before or behind a sign, parted there.

    Beside a name its ending goes, as a list has it; beside numbers it stays, as a map file has it.
    """
    found = dict[int, tuple[str, str]]()
    for at, line in enumerate(lines):
        cells = _SIGN.split(line.strip(), maxsplit=1)
        for picture, who in ((cells[0], cells[-1]), (cells[-1], cells[0])) if len(cells) == 2 else ():
            if _names_picture(picture) and who and at not in found:
                found[at] = picture, who
    have_names = 2 * sum(any(map(str.isdigit, who)) for _, who in found.values()) < len(found)
    return {
        at: f"{str(PurePosixPath(picture).with_suffix('')) if have_names else picture}\t{who}"
        for at, (picture, who) in found.items()
    }


def _names_picture(text: str) -> bool:
    """Whether a text is the name of a picture: a camera's, or with the ending of one."""
    return bool(FROM_CAMERA.fullmatch(text)) or (is_picture_name(text) and len(text.split()) == 1)


def _frames(pictures: Iterable[str]) -> dict[str, str]:
    """Return the files from a camera by their numbers, as written: 0412 is DSC_0412."""
    paths = [path for path in map(PurePosixPath, pictures) if FROM_CAMERA.fullmatch(path.stem)]
    numbers = [(found[0], path.stem) for path in paths if (found := re.search(r"\d+$", path.stem))]
    return dict(numbers) if len({number for number, _ in numbers}) == len(numbers) else {}


def _by_frames(lines: Iterable[str], frames: Mapping[str, str]) -> tuple[str, dict[int, str]]:
    """Return the lines that begin with the number of a picture, with its name, and a sentence about that.

    A camera and a list may both count from one, so 0001 says nothing.
    """
    found = {at: both for at, line in enumerate(lines) if (both := _NUMBERED.fullmatch(line.rstrip()))}
    known = {at: both for at, both in found.items() if both[1] in frames}
    if not known or len(known) < len(found) or min(int(both[1]) for both in known.values()) <= len(found):
        return "", {}
    first = next(iter(known.values()))
    sentence = f"The numbers before the names are those of the pictures: {first[1]} is {frames[first[1]]}."
    return sentence, {at: f"{frames[both[1]]}\t{both[2]}" for at, both in known.items()}
