"""Which font sets which letters: the packaged Noto Sans, then optional packages, then this computer's fonts.

Typst prints an empty box for a letter that no font has, without a warning, so it is asked here before.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typst import Fonts
    from uharfbuzz import Font

FAMILY = "Noto Sans"
EXTRAS = ("manimgx_fonts", "manimgx_fonts_cjk")
"""Packages of more Noto fonts (OFL), if they are installed: the extras `scripts` and `cjk`."""
_NO_LETTERS = ("LastResort", "Emoji", "Symbols")
"""Families that have a picture for everything, which is not how a name is written."""


@dataclass(frozen=True)
class FontFace:
    """One upright face of a font file; `index` is its place in a collection (.ttc)."""

    family: str
    path: str
    index: int = 0

    @cached_property
    def letters(self) -> frozenset[int]:
        """The characters it has glyphs for; none if the file cannot be read."""
        import uharfbuzz as hb

        try:
            return frozenset(hb.Face(hb.Blob.from_file_path(self.path), self.index).unicodes)
        except (OSError, hb.HarfBuzzError):
            return frozenset()

    def has(self, text: str) -> bool:
        """Whether it has every letter of a text."""
        return all(ord(c) in self.letters for c in text)


@cache
def shaping_font(face: FontFace, weight: int) -> Font:
    """The face at a weight, ready to be measured as Typst sets it."""
    import uharfbuzz as hb

    font = hb.Font(hb.Face(hb.Blob.from_file_path(face.path), face.index))
    font.set_variations({"wght": float(weight)})
    return font


@cache
def units_per_em(face: FontFace) -> int:
    """How many of the font's units make an em."""
    return int(shaping_font(face, 400).face.upem)


@cache
def glyph_ink(face: FontFace, weight: int, glyph: int) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of a glyph's ink in the font's units; all alike for a blank."""
    box = shaping_font(face, weight).get_glyph_extents(glyph)
    if box is None:
        return 0, 0, 0, 0
    return box.x_bearing, box.x_bearing + box.width, box.y_bearing, box.y_bearing + box.height


@cache
def default_face() -> FontFace:
    """The font that is always there: Latin, Greek, Cyrillic, Vietnamese, Devanagari."""
    folder = _package("fontpkg_noto_sans")
    assert folder, "fontpkg-noto-sans is a dependency"
    return FontFace(FAMILY, str(folder / "files" / "NotoSans[wdth,wght].ttf"))


def face_for(text: str) -> FontFace | None:
    """The first face that has all letters of a text; None if there is none."""
    if default_face().has(text):
        return default_face()
    faces = (*sorted(_extras(), key=lambda face: not _suits_language(face, text)), *_system())
    return next((face for face in faces if face.has(text)), None)


def _suits_language(face: FontFace, text: str) -> bool:
    """Whether a face has the forms of Han letters that go with the letters beside them."""
    korean = any("\uac00" <= c <= "\ud7a3" for c in text)
    japanese = any("\u3040" <= c <= "\u30ff" for c in text)
    return face.family.endswith("KR" if korean else "JP" if japanese else "SC")


@cache
def _extras() -> tuple[FontFace, ...]:
    folders = [str(folder) for name in EXTRAS if (folder := _package(name))]
    return _faces(system=False, folders=folders) if folders else ()


@cache
def _system() -> tuple[FontFace, ...]:
    return _faces(system=True, folders=())


def _package(name: str) -> Path | None:
    """The folder of an installed package, which is not imported."""
    spec = find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None


def _faces(system: bool, folders: Iterable[str]) -> tuple[FontFace, ...]:
    """Upright faces, a bold Noto Sans before others."""
    from typst import Fonts

    found = Fonts(include_system_fonts=system, include_embedded_fonts=False, font_paths=list(folders)).fonts()
    upright = [f for f in found if f.style == "normal" and not any(word in f.family for word in _NO_LETTERS)]
    upright.sort(key=lambda f: (not f.family.startswith(FAMILY), abs(f.weight - 700), f.family, f.path or ""))
    return tuple(FontFace(f.family, f.path, f.index) for f in upright if f.path)


@contextmanager
def typst_fonts(faces: Iterable[FontFace]) -> Iterator[Fonts]:
    """The files of these faces and no other, so that what was measured is what prints.

    Typst takes folders only, hence copies of the files for as long as the job runs.
    """
    from typst import Fonts

    with TemporaryDirectory(prefix="namecards-", ignore_cleanup_errors=True) as folder:
        for number, path in enumerate(sorted({face.path for face in faces})):
            shutil.copy(path, Path(folder, f"{number}-{Path(path).name}"))
        yield Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
