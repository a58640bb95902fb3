"""Write the zip for a library or learning system's picture upload: all files at its root."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile, ZipInfo

from namecards import files
from namecards.core.errors import BadPhoto
from namecards.core.people import Person
from namecards.exporting.names import file_key, is_safe
from namecards.exporting.systems import RULES, System, zip_name

if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True, slots=True)
class UploadPicture:
    """One picture of the zip."""

    number: str
    file: str
    source: Path


@dataclass(frozen=True, slots=True)
class Upload:
    """The pictures of the zip, and warnings for people without one."""

    system: System
    pictures: tuple[UploadPicture, ...]
    warnings: tuple[str, ...]

    @property
    def file(self) -> str:
        """The name of the zip."""
        return zip_name(self.system)


def choose_pictures(system: System, people: Sequence[Person], photos: Mapping[str, Path]) -> Upload:
    """Choose everyone with a photo and a first number that is theirs alone; warn about the others."""
    numbers = Counter(file_key(_file(system, number)) for person in people for number in set(person.ids))
    chosen: list[UploadPicture] = []
    without: dict[str, list[str]] = {}
    for person in people:
        number = next(iter(person.ids), "")
        file = _file(system, number)
        why = _why_not(number, numbers[file_key(file)], person.id in photos)
        if why:
            without.setdefault(why, []).append(person.display)
        else:
            chosen.append(UploadPicture(number, file, photos[person.id]))
    warnings = tuple(f"Not in the zip, {why}: {', '.join(names)}." for why, names in without.items())
    return Upload(system, tuple(chosen), warnings)


def _why_not(number: str, owners: int, has_photo: bool) -> str:
    if not has_photo:
        return "no photo"
    if not number:
        return "no number"
    if not is_safe(number):
        return "the number can't be a file name"
    return "several people have the same number" if owners > 1 else ""


def _file(system: System, number: str) -> str:
    """Name a picture: Destiny allows no blanks; without a map file, the name must be the exact number."""
    return f"{''.join(number.split()) if RULES[system].map_file else number}.jpg"


def write(upload: Upload, out: Path) -> Iterator[BadPhoto | None]:
    """Write the zip, one picture a step; yield the error of a photo that can't be read and is left out."""
    rules = RULES[upload.system]
    lines = []
    with files.create(out) as file, ZipFile(file, "w") as archive:
        for picture in upload.pictures:
            try:
                archive.writestr(ZipInfo(picture.file), shrink(picture, rules.max_bytes))
            except BadPhoto as error:
                yield error
            else:
                lines.append(rules.line.format(picture.number, picture.file))
                yield None
        if rules.map_file:
            archive.writestr(ZipInfo(rules.map_file), "".join(lines))


def shrink(picture: UploadPicture, max_bytes: int) -> bytes:
    """Shrink a photo until it has at most `max_bytes`. Raises BadPhoto."""
    from PIL import Image

    data = files.read(picture.source)
    try:
        with Image.open(BytesIO(data), formats=["JPEG"]) as image:
            image.load()
            side = max(image.size)
            while len(data) > max_bytes:
                data = _jpeg(image, side)
                side = int(side * 0.95 * min(1, max_bytes / len(data)) ** 0.5)
    except (OSError, ValueError) as error:
        raise BadPhoto(picture.file, "it is damaged, so it was left out of the zip.") from error
    return data


def _jpeg(image: Image.Image, side: int) -> bytes:
    small, buffer = image.copy(), BytesIO()
    small.thumbnail((side, side))
    small.save(buffer, "JPEG", quality=75, optimize=True)
    return buffer.getvalue()
