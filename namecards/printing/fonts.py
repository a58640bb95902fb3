"""Which font has the letters of a name: the packaged Noto Sans, else one that the computer has.

Typst prints an empty box for a letter that no font has, without a warning, so this is asked before.
"""

from __future__ import annotations

import shutil
import struct
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from typst import FontInfo, Fonts

FAMILY = "Noto Sans"
_WINDOWS = ((3, 1), (3, 10))


@cache
def folder() -> Path:
    """Where the packaged Noto Sans is installed: Latin, Greek, Cyrillic, Vietnamese."""
    return Path(str(files("fontpkg_noto_sans"))) / "files"


def letters(name: str) -> str:
    """The characters of a name that need a glyph: no spaces, joiners or variation selectors."""
    return "".join(filter(_needs_glyph, name))


def _needs_glyph(c: str) -> bool:
    unseen = unicodedata.category(c) in ("Zs", "Zl", "Zp", "Cf")
    return not unseen and not unicodedata.name(c, "").startswith("VARIATION SELECTOR")


def missing_letters(name: str) -> str:
    """The letters of a name that the packaged font lacks, each once; empty if it has them all."""
    return "".join(dict.fromkeys(c for c in letters(name) if ord(c) not in _packaged()))


@cache
def _packaged() -> frozenset[int]:
    return codepoints(folder() / "NotoSans[wdth,wght].ttf")


@cache
def system_face(wanted: str) -> FontInfo | None:
    """A font of this computer with all the wanted letters; a bold Noto Sans if there is one."""
    return next((face for face in _system_faces() if _has(face, wanted)), None)


def _has(face: FontInfo, wanted: str) -> bool:
    return {ord(c) for c in wanted} <= codepoints(Path(face.path or ""), face.index)


@cache
def _system_faces() -> tuple[FontInfo, ...]:
    """Upright faces, best first. "Last Resort" has a box for every letter there is, so it is left out."""
    from typst import Fonts

    faces = Fonts(include_system_fonts=True, include_embedded_fonts=False).fonts()
    upright = (f for f in faces if f.style == "normal" and f.path and "LastResort" not in f.family)
    return tuple(
        sorted(upright, key=lambda f: (not f.family.startswith(FAMILY), abs(f.weight - 700), f.family))
    )


@contextmanager
def only(paths: Iterable[str]) -> Iterator[Fonts]:
    """The packaged font and these system font files, and no other, so that what was checked is what prints.

    Typst takes folders only, hence copies of the files for as long as the job runs.
    """
    from typst import Fonts

    with TemporaryDirectory(prefix="namecards-", ignore_cleanup_errors=True) as extra:
        for number, path in enumerate(sorted(paths)):
            shutil.copy(path, Path(extra, f"{number}-{Path(path).name}"))
        yield Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder()), extra]
        )


@cache
def codepoints(path: Path, index: int = 0) -> frozenset[int]:
    """The characters a font file has glyphs for; none if the file cannot be read.

    `index` is the face in a collection (.ttc). Format: the `cmap` table of OpenType, subtables 4 and 12.
    """
    try:
        with path.open("rb") as file:
            cmap = _table(file, b"cmap", index)
        return frozenset().union(*(_subtable(cmap[at:]) for at in _unicode_subtables(cmap)))
    except (OSError, struct.error):
        return frozenset()


def _table(file: BinaryIO, tag: bytes, index: int) -> bytes:
    """One table of a font file; empty if it has none."""
    start = 0
    if file.read(4) == b"ttcf":
        file.seek(12 + 4 * index)
        (start,) = struct.unpack(">I", file.read(4))
    file.seek(start + 4)
    (count, *_) = struct.unpack(">4H", file.read(8))
    tables = struct.iter_unpack(">4s3I", file.read(16 * count))
    offset, length = next(((at, size) for name, _, at, size in tables if name == tag), (0, 0))
    file.seek(offset)
    return file.read(length)


def _unicode_subtables(cmap: bytes) -> list[int]:
    """Offsets of the subtables that are keyed by Unicode: platform 0, and Windows' encodings 1 and 10."""
    _, count = struct.unpack_from(">2H", cmap)
    records = struct.iter_unpack(">2HI", cmap[4 : 4 + 8 * count])
    return [at for platform, encoding, at in records if platform == 0 or (platform, encoding) in _WINDOWS]


def _subtable(table: bytes) -> set[int]:
    """The characters of one subtable."""
    (form,) = struct.unpack_from(">H", table)
    readers = {4: _format4, 12: _format12}
    return set(readers[form](table)) if form in readers else set()


def _format4(table: bytes) -> Iterator[int]:
    """Segments of characters, each with an offset to its glyphs or a place in the list that follows."""
    (double,) = struct.unpack_from(">H", table, 6)
    ends, starts, deltas, places = (
        struct.unpack_from(f">{double // 2}H", table, at + column * double)
        for column, at in enumerate((14, 16, 16, 16))
    )
    for i, (start, end) in enumerate(zip(starts, ends, strict=True)):
        listed = 16 + 3 * double + 2 * i + places[i] - 2 * start
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = struct.unpack_from(">H", table, listed + 2 * code)[0] if places[i] else code + deltas[i]
            if glyph & 0xFFFF:
                yield code


def _format12(table: bytes) -> Iterator[int]:
    """Groups of characters, first and last, each with its first glyph."""
    (count,) = struct.unpack_from(">I", table, 12)
    for start, end, _ in struct.iter_unpack(">3I", table[16 : 16 + 12 * count]):
        yield from range(start, end + 1)
