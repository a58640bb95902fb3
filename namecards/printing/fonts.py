"""Choose the font for each letter: Noto Sans from our packages, then this computer's, then Typst's own.

Typst prints an empty box for a letter that no font has, without a warning, so coverage is checked here first.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from namecards.core.parts import install_command

if TYPE_CHECKING:
    from typst import Fonts
    from uharfbuzz import Font

FAMILY = "Noto Sans"
PACKAGE = "fontpkg_noto_sans"
"""The package of the usual font (OFL): Latin, Greek, Cyrillic, Vietnamese, Devanagari."""
EXTRAS = ("manimgx_fonts", "manimgx_fonts_cjk")
"""Packages of more Noto fonts (OFL), if they are installed: the extras `scripts` and `cjk`."""
_NOT_FOR_NAMES = ("LastResort", "Emoji", "Symbols", "Math")
"""Parts of the names of families that are not for writing names."""
_PLAIN = (FAMILY, "Arial", "Liberation Sans", "DejaVu Sans", "Helvetica Neue", "Segoe UI")
"""Families to prefer among the fonts of a computer, the best first."""
_HAN = {
    "Simplified": r"(SC|CN|GB)\b|Microsoft YaHei|N?Sim(Sun|Hei)|DengXian|KaiTi|FangSong|ST[A-Z]|WenQuanYi",
    "Traditional": r"(TC|TW|HK|HC)\b|Microsoft JhengHei|P?MingLiU|DFKai|LiHei|LiSong|AR PL",
    "Korean": r"KR?\b|Malgun|Batang|Gulim|Dotum|Gungsuh|Apple ?(SD )?(Gothic|Myungjo)|Nanum|Un(Batang|Dotum)",
    "Japanese": r"JP?\b|Yu ?(Gothic|Min)|Meiryo|MS (P|UI )?(Gothic|Min)|Hiragino|IPA|Takao|VL P?Gothic",
}
"""Parts of the names of fonts for Han letters, by language: of Noto, Windows, macOS and Linux."""
_BASIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

Ink = tuple[float, float, float, float]
"""Left, right, top and bottom of a glyph's ink, from its origin on the baseline."""


@dataclass(frozen=True)
class FontFace:
    """One upright face of a font file; `index` is its place in a collection (.ttc)."""

    family: str
    path: str
    """Empty for `BUILT_IN`, the face without a file."""
    index: int = 0

    @cached_property
    def language(self) -> str:
        """The language as which it draws Han letters, told by its name; empty if that is not known."""
        languages = (one for one, names in _HAN.items() if re.search(rf"\b({names})", self.family))
        return next(languages, "")

    @cached_property
    def letters(self) -> frozenset[int]:
        """The characters it has glyphs for; none if the file can't be read."""
        import uharfbuzz as hb

        if self == BUILT_IN:
            return frozenset(chain.from_iterable(_BUILT_IN_LETTERS))
        try:
            return frozenset(hb.Face(hb.Blob.from_file_path(self.path), self.index).unicodes)
        except (OSError, hb.HarfBuzzError):
            return frozenset()

    def has(self, text: str) -> bool:
        """Whether it has every letter of a text."""
        return all(ord(c) in self.letters for c in text)


BUILT_IN = FontFace("DejaVu Sans Mono", "")
"""A font inside Typst, for a computer without any other. It has no file to measure, but all its letters are
equally wide (DejaVu 2.37)."""
BUILT_IN_ADVANCE = 0.602
BUILT_IN_INK: Ink = (0, BUILT_IN_ADVANCE, 1.01, -0.25)
"""In em: room for any of its letters."""
_BUILT_IN_LETTERS = (
    *(range(0x20, 0x7F), range(0xA0, 0x180), range(0x218, 0x21C), range(0x2BB, 0x2BD)),  # Latin
    *(range(0x386, 0x3CF), range(0x400, 0x460)),  # Greek and Cyrillic
    *(range(0x2010, 0x2016), range(0x2018, 0x201F), range(0x2026, 0x2027)),  # dashes and quotes
)


@cache
def shaping_font(face: FontFace, weight: int) -> Font:
    """Load a face at a weight for HarfBuzz, which shapes as Typst does."""
    import uharfbuzz as hb

    font = hb.Font(hb.Face(hb.Blob.from_file_path(face.path), face.index))
    font.set_variations({"wght": float(weight)})
    return font


@cache
def units_per_em(face: FontFace) -> int:
    """The font's units in an em."""
    return int(shaping_font(face, 400).face.upem)


@cache
def glyph_ink(face: FontFace, weight: int, glyph: int) -> Ink:
    """Measure a glyph's ink in the font's units; all zero for a blank."""
    box = shaping_font(face, weight).get_glyph_extents(glyph)
    if box is None:
        return 0, 0, 0, 0
    return box.x_bearing, box.x_bearing + box.width, box.y_bearing, box.y_bearing + box.height


@cache
def default_face() -> FontFace:
    """The face for every text that it has the letters for: Noto Sans, else the plainest font there is."""
    faces = chain(_usual_faces(), _extras(), _system())
    return next((face for face in faces if face.has(_BASIC)), BUILT_IN)


def face_for(text: str, of_computer: bool = True) -> FontFace | None:
    """Find the first face with all letters of a text, also `of_computer`; None if there is none."""
    if default_face().has(text):
        return default_face()
    for faces in (_extras, _system) if of_computer else (_extras,):
        if found := next((face for face in _sort_for_language(faces(), text) if face.has(text)), None):
            return found
    return None


def fallback_warnings(faces: Iterable[FontFace]) -> Iterator[str]:
    """Say which fonts replace ours: letters then look different, and Han letters may have other forms."""
    ours = {*_usual_faces(), *_extras()}
    if not _usual_faces():
        yield (
            f"The font {FAMILY} is not installed, so {default_face().family} is used instead. "
            f"To get it: {install_command('fontpkg-noto-sans')}"
        )
        ours.add(default_face())
    if others := sorted({face.family for face in faces if face not in ours}):
        yield (
            f"Some letters are printed in a font of this computer ({', '.join(others)}). "
            "Check the preview before you print."
        )


def _sort_for_language(faces: Iterable[FontFace], text: str) -> Iterable[FontFace]:
    """Put those first that draw Han letters as the language of the text; Han letters alone are Chinese."""
    if not re.search("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]", text):
        return faces
    korean, japanese = (re.search(f"[{some}]", text) for some in ("\uac00-\ud7a3", "\u3040-\u30ff"))
    wanted = ("Korean",) if korean else ("Japanese",) if japanese else ("Simplified", "Traditional")
    places = {language: place for place, language in enumerate(wanted)}
    return sorted(faces, key=lambda face: places.get(face.language, len(places)))


@cache
def _usual_faces() -> tuple[FontFace, ...]:
    return _faces_of(PACKAGE)


@cache
def _extras() -> tuple[FontFace, ...]:
    return _faces_of(*EXTRAS)


@cache
def _system() -> tuple[FontFace, ...]:
    return _faces(system=True, folders=())


def _faces_of(*packages: str) -> tuple[FontFace, ...]:
    folders = [str(folder) for package in packages if (folder := _folder(package))]
    return _faces(system=False, folders=folders) if folders else ()


def _folder(package: str) -> Path | None:
    """Find the folder of an installed package without importing it; None if it can't be found."""
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):  # the import system refuses it
        return None
    return Path(spec.origin).parent if spec and spec.origin else None


def _faces(system: bool, folders: Iterable[str]) -> tuple[FontFace, ...]:
    """List upright faces, plain families first, and of each family the one nearest to bold."""
    from typst import Fonts

    fonts = Fonts(include_system_fonts=system, include_embedded_fonts=False, font_paths=list(folders)).fonts()
    upright = [f for f in fonts if f.style == "normal" and not any(w in f.family for w in _NOT_FOR_NAMES)]
    upright.sort(key=lambda f: (_plainness(f.family), abs(f.weight - 700), f.family, f.path or ""))
    return tuple(FontFace(f.family, f.path, f.index) for f in upright if f.path)


def _plainness(family: str) -> int:
    """The place of a family among `_PLAIN`; every Noto Sans comes first."""
    if family.startswith(FAMILY):
        return 0
    return _PLAIN.index(family) if family in _PLAIN else len(_PLAIN)


@contextmanager
def typst_fonts(faces: Iterable[FontFace]) -> Iterator[Fonts]:
    """Give Typst the files of these faces and no other, so that the font measured is the font printed.

    Typst takes folders only, so one holds links to the files for as long as the job runs.
    """
    from typst import Fonts

    paths = {face.path for face in faces}
    with TemporaryDirectory(prefix=f"namecards-{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        for number, path in enumerate(sorted(filter(None, paths))):
            _link(Path(path).absolute(), Path(folder, f"{number}-{Path(path).name}"))
        yield Fonts(include_system_fonts=False, include_embedded_fonts="" in paths, font_paths=[folder])


def _link(font: Path, target: Path) -> None:
    """Put a link to a font in a folder, or a copy where Windows allows no links."""
    try:
        target.symlink_to(font)
    except OSError:
        shutil.copy(font, target)
