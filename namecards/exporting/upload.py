"""The zip that a library or learning system takes in its picture upload: all files at its root."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from zipfile import ZipFile, ZipInfo

from namecards.core.errors import BadPhoto
from namecards.core.people import Person
from namecards.exporting.names import file_key, is_safe

if TYPE_CHECKING:
    from PIL import Image

System = Literal["destiny", "koha", "lms"]


@dataclass(frozen=True, slots=True)
class Rules:
    """What a system asks of the zip; sources are in the facts page on rosters, 1.2 and 1.3."""

    line: str
    """One line of the map file: number and file name."""
    map_file: str = ""
    """Empty where the file name itself is the number."""
    max_bytes: int = 550_000
    """Of one picture."""


RULES: Mapping[System, Rules] = {
    "destiny": Rules("{},{}\r\n", "idlink.txt", 20_000),
    "koha": Rules("{}\t{}\n", "datalink.txt"),
    "lms": Rules(""),
}
ZIPS = frozenset(f"{system}-pictures.zip" for system in RULES)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the zip."""

    number: str
    file: str
    source: Path


@dataclass(frozen=True, slots=True)
class Upload:
    """What goes into the zip, and who does not."""

    system: System
    pictures: tuple[Picture, ...]
    warnings: tuple[str, ...]

    @property
    def file(self) -> str:
        """The name of the zip."""
        return f"{self.system}-pictures.zip"


def choose_pictures(system: System, people: Sequence[Person], photos: Mapping[str, Path]) -> Upload:
    """Everyone with a photo and a first number that nobody else has; the others are in the warnings."""
    numbers = Counter(file_key(_file(system, number)) for person in people for number in set(person.ids))
    chosen: list[Picture] = []
    without: dict[str, list[str]] = {}
    for person in people:
        number = next(iter(person.ids), "")
        file = _file(system, number)
        why = _why_not(number, numbers[file_key(file)], person.id in photos)
        if why:
            without.setdefault(why, []).append(person.display)
        else:
            chosen.append(Picture(number, file, photos[person.id]))
    warnings = tuple(f"Not in the zip, {why}: {', '.join(names)}." for why, names in without.items())
    return Upload(system, tuple(chosen), warnings)


def _why_not(number: str, owners: int, has_photo: bool) -> str:
    if not has_photo:
        return "no photo"
    if not number:
        return "no number"
    if not is_safe(number):
        return "the number cannot be a file name"
    return "several have that number" if owners > 1 else ""


def _file(system: System, number: str) -> str:
    """Destiny takes no blanks in a file name; without a map file, the name must be the number as it is."""
    return f"{''.join(number.split()) if RULES[system].map_file else number}.jpg"


def write(upload: Upload, out: Path) -> Iterator[BadPhoto | None]:
    """Write the zip, a picture a step; a photo that cannot be read is left out and given back."""
    rules = RULES[upload.system]
    lines = []
    with ZipFile(out, "w") as archive:
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


def shrink(picture: Picture, max_bytes: int) -> bytes:
    """The photo as it is, or as large as a JPEG of so many bytes can be. Raises BadPhoto."""
    from PIL import Image

    data = picture.source.read_bytes()
    try:
        with Image.open(BytesIO(data), formats=["JPEG"]) as image:
            image.load()
            side = max(image.size)
            while len(data) > max_bytes:
                data = _jpeg(image, side)
                side = int(side * 0.95 * min(1, max_bytes / len(data)) ** 0.5)
    except (OSError, ValueError) as error:
        raise BadPhoto(picture.file, "it is damaged. It was left out of the zip.") from error
    return data


def _jpeg(image: Image.Image, side: int) -> bytes:
    small, buffer = image.copy(), BytesIO()
    small.thumbnail((side, side))
    small.save(buffer, "JPEG", quality=75, optimize=True)
    return buffer.getvalue()
