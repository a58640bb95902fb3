"""Small lists and pictures for the tests of this room."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from zlib import crc32

from PIL import Image

from namecards.core.people import Person
from namecards.importing.candidate import person_fields
from namecards.importing.plan import ImportPlan


def picture(of: str, format: str = "JPEG") -> bytes:
    """A small real picture; each `of` gives another one."""
    file = io.BytesIO()
    code = crc32(of.encode())
    red, green, blue = code & 255, code >> 8 & 255, code >> 16 & 255
    image = Image.new("RGB", (8 + code % 97, 8 + code % 89), (red, green, blue))
    image.paste((250, 40, 40), (0, 0, 4, 4))  # one of a single grey shows nothing
    image.save(file, format)
    return file.getvalue()


def fill(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files by their names inside the folder; text is written as UTF-8."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def pictures(*names: str) -> dict[str, bytes]:
    """A different picture for each name."""
    return {name: picture(name) for name in names}


def pack(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """A zip with these files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def apply(plan: ImportPlan, people: Iterable[Person] = ()) -> list[Person]:
    """The people there are once the plan was carried out."""
    changed = {change.person.id: replace(change.person, **change.fields) for change in plan.changed}
    kept = [changed.get(person.id, person) for person in people]
    return kept + [Person(id=f"p{len(kept) + at}", **person_fields(c)) for at, c in enumerate(plan.new)]
