"""Print jobs as values: the cards, the kind, the paper, the printer, the options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from namecards.core.heads import Head
from namecards.core.paper.errors import BadMeasures
from namecards.core.paper.lengths import parse_mm
from namecards.core.text import pluralize
from namecards.printing.kinds import Kind
from namecards.printing.stock import Stock

Words = str | tuple["Words", ...]


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """The content of one card; without a name it is a blank card to write on."""

    name: str
    texts: Mapping[str, Words] = field(default_factory=dict)
    """More texts, by their names in the template, such as "small"; empty ones are skipped."""
    photo: Path | None = None
    bars: tuple[float, ...] = ()
    """A barcode: widths of bars and spaces, in widths of the narrowest."""
    person: str = ""
    """The person's id, which is not printed."""
    head: Head | None = None
    """The part of the photo to print; None: all of it."""


def _is_scale(factor: float) -> bool:
    """Whether a printer can be off by a factor; another one is damaged."""
    return 0.5 < factor < 2


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer's correction: millimetres to move right and down, and factors to stretch."""

    dx: float = 0
    dy: float = 0
    sx: float = field(default=1, metadata={"possible": _is_scale})
    sy: float = field(default=1, metadata={"possible": _is_scale})
    id: str = field(default="", compare=False)
    """Its name; empty until it is saved."""

    @classmethod
    def from_typed(cls, *measures: str) -> Printer:
        """Return the correction for the measures of the calibration page as typed, in mm or with a unit.

        Raises `BadMeasures`.
        """
        try:
            right, low, across, down = map(parse_mm, measures)
        except ValueError:
            raise BadMeasures("Type numbers, such as 0.5 or -1, or inches: 1/16 in.") from None
        if not (80 <= across <= 120 and 80 <= down <= 120 and abs(right) <= 30 and abs(low) <= 30):
            raise BadMeasures(
                "Can't correct that much. Lines must measure 80 to 120 mm, and the shift at most 30 mm."
            )
        return cls(-right, -low, 100 / across, 100 / down)

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures that `from_typed` reads: too far right, too low, and the lines across and down."""
        return tuple(f"{mm:g}" for mm in (0 - self.dx, 0 - self.dy, 100 / self.sx, 100 / self.sy))

    def __str__(self) -> str:
        across = f"{abs(self.dx):g} mm {'left' if self.dx > 0 else 'right'}"
        down = f"{abs(self.dy):g} mm {'high' if self.dy > 0 else 'low'}"
        lines = f"{100 / self.sx:.4g} across, {100 / self.sy:.4g} down"
        return f"prints {across}, {down}; 100 mm come out as {lines}"


@dataclass(frozen=True, slots=True)
class Brand:
    """The look of the library on a print, besides its name: a logo, and the colour of lines as #rrggbb."""

    logo: bytes | None = None
    accent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Everything a PDF is made from; the same job makes the same bytes."""

    kind: Kind
    stock: Stock
    cards: tuple[PlaceCard, ...]
    options: Mapping[str, str] = field(default_factory=dict)
    """The chosen values of options, by key; a missing one has its default."""
    words: Mapping[str, Words] = field(default_factory=dict)
    """Texts of the whole print, by their names in the template: a heading, a footer."""
    picture: str = ""
    """An SVG that fills the sheet, for a kind that is one."""
    printer: Printer = Printer()
    brand: Brand = Brand()
    warnings: tuple[str, ...] = ()
    """Sentences for the user with the result, for instance who is never printed."""

    def option(self, key: str) -> str:
        """The value of an option; empty for one that the kind doesn't have."""
        default = next((o.default for o in self.kind.all_options if o.key == key), "")
        return self.options.get(key, default)

    @property
    def sides(self) -> int:
        """The printed sides of each sheet: 2 if the cards have backs, also for the day to destroy photos."""
        noticed = "destroy" in self.words and self.stock.use != "page" and not self.stock.sticky
        return 2 if self.kind.backs or noticed or self.option("inside") not in ("", "nothing") else 1

    @property
    def start(self) -> int:
        """The first free card on the first sheet, from 1."""
        return min(int(self.option("start") or 1), self.stock.per_sheet)


@dataclass(frozen=True, slots=True)
class PrintResult:
    """A finished PDF, and the warnings to read before it goes to the printer."""

    title: str
    path: Path
    cards: int
    pages: int
    warnings: tuple[str, ...]
    """One sentence each: cards left out, names printed small."""

    def __str__(self) -> str:
        """Describe it in a phrase: "Name tents: 24 on 6 pages"."""
        pages = pluralize(self.pages, "page")
        return f"{self.title}: {self.cards} on {pages}" if self.cards else f"{self.title}: {pages}"
