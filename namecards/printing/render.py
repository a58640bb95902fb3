"""Place cards to PDF, and to a picture of the first sheet, through Typst. The one door of this room."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from namecards.core.errors import CannotWrite, NoFont, NothingToPrint, plain_reason
from namecards.printing import fonts
from namecards.printing.stock import Stock

if TYPE_CHECKING:
    from typst import Compiler

SMALLEST = 14
"""Points. A name set below this is hard to read across a table."""

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """What is printed on one card: the name, and a small line under it if there is one."""

    name: str
    small: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """What was made, where it is, and what to know before it goes to the printer."""

    path: Path
    cards: int
    pages: int
    warnings: tuple[str, ...]
    """One sentence a person: cards that were left out, names that came out small."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """A card as the template takes it: text that the listed font families can print."""

    name: str
    small: str
    rtl: bool
    fonts: tuple[str, ...]
    file: str = ""
    """The font file of this computer that it needs, if the packaged font is not enough."""


def tents(cards: Sequence[PlaceCard], stock: Stock, out: Path) -> Printed:
    """Write a PDF of folded cards, all of it or nothing; the same cards make the same bytes.

    Cards without a name are skipped. A card whose letters no font here has is left out with a warning.
    Raises `NothingToPrint`, `NoFont` (nothing is left) or `CannotWrite`.
    """
    if not out.parent.is_dir():
        raise CannotWrite(out, f"There is no folder {out.parent}.")
    ready, without_font = _prepare(cards)
    with _compiler(ready, stock) as compiler:
        pdf = compiler.compile(format="pdf", timestamp=0, pdf_tags=False)
        sizes = json.loads(compiler.query("<name-size>", field="value"))
    assert isinstance(pdf, bytes)
    _write(out, _at_actual_size(pdf))
    warnings = (*map(_left_out, without_font), *_too_small(ready, sizes))
    return Printed(out.absolute(), len(ready), -(-len(ready) // stock.per_sheet), warnings)


def preview(cards: Sequence[PlaceCard], stock: Stock, ppi: float = 72) -> bytes:
    """The first sheet as a PNG, at so many pixels an inch; raises as `tents` does."""
    ready, _ = _prepare(cards)
    with _compiler(ready[: stock.per_sheet], stock) as compiler:
        png = compiler.compile(format="png", ppi=ppi)
    assert isinstance(png, bytes)
    return png


def _prepare(cards: Sequence[PlaceCard]) -> tuple[list[_Ready], list[str]]:
    """The cards that can be printed, and the names of those for which there is no font."""
    tidied = [PlaceCard(_tidy(card.name), _tidy(card.small)) for card in cards]
    named = [card for card in tidied if fonts.letters(card.name)]
    if not named:
        raise NothingToPrint("this list")
    tried = [(card.name, _ready(card)) for card in named]
    ready = [card for _, card in tried if card]
    without_font = [name for name, card in tried if not card]
    if not ready:
        raise NoFont(without_font)
    return ready, without_font


def _tidy(text: str) -> str:
    """Composed letters, no control characters, single spaces."""
    shown = (" " if unicodedata.category(c) == "Cc" else c for c in unicodedata.normalize("NFC", text))
    return " ".join("".join(shown).split())


def _ready(card: PlaceCard) -> _Ready | None:
    """The card with fonts that have all its letters; None if there are none."""
    plain = _Ready(card.name, card.small, _is_rtl(card.name), (fonts.FAMILY,))
    missing = fonts.missing_letters(card.name + card.small)
    if not missing:
        return plain
    face = fonts.system_face(missing)
    return replace(plain, fonts=(fonts.FAMILY, face.family), file=str(face.path)) if face else None


def _is_rtl(name: str) -> bool:
    """Whether the first letter with a direction runs from right to left: the rule of Unicode's bidi text."""
    directions = map(unicodedata.bidirectional, name)
    return next((d for d in directions if d in ("L", "R", "AL")), "L") != "L"


@contextmanager
def _compiler(cards: Sequence[_Ready], stock: Stock) -> Iterator[Compiler]:
    from typst import Compiler

    job = json.dumps({"stock": asdict(stock), "cards": [asdict(card) for card in cards]})
    with fonts.only({card.file for card in cards if card.file}) as found:
        yield Compiler(_HERE / "tents.typ", root=_HERE, font_paths=found, sys_inputs={"job": job})


def _left_out(name: str) -> str:
    return (
        f"{name}: no font on this computer has all letters of this name, so this card was left out. "
        "Install a font that has them, or write it by hand."
    )


def _too_small(cards: Sequence[_Ready], sizes: Sequence[float]) -> Iterator[str]:
    for card, size in zip(cards, sizes, strict=True):
        if size < SMALLEST:
            yield f"{card.name}: the name is only {size:.0f} pt. Use larger cards or a shorter name."


def _at_actual_size(pdf: bytes) -> bytes:
    """Ask PDF viewers not to shrink the page to the printer's margins, which would miss the perforation.

    Typst writes the catalog as the last object before the cross-reference table, so only the place of the
    table itself moves. PDF 32000-1, 12.2 (ViewerPreferences) and 7.5.5 (startxref).
    """
    wish, into = b"/PrintScaling/None", b"/ViewerPreferences<<"
    head, _, rest = pdf.rpartition(into)
    body, _, trailer = rest.rpartition(b"startxref\n")
    assert rest.count(b"endobj") == 1, "the catalog is no longer the last object"
    table, end = trailer.split(b"\n", 1)
    return b"".join((head, into, wish, body, b"startxref\n%d\n" % (int(table) + len(wish)), end))


def _write(out: Path, data: bytes) -> None:
    """Replace the file in one step, so that a full disk leaves the old one."""
    part = out.with_name(f".{out.name}.part")
    try:
        part.write_bytes(data)
        part.replace(out)
    except PermissionError as error:
        raise CannotWrite(out, "It is open in another program, or the folder is protected.") from error
    except OSError as error:
        raise CannotWrite(out, plain_reason(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
