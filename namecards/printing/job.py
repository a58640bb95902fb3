"""What is to be printed, as values: the cards, the kind, the paper, the printer, the options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from namecards.printing.kinds import Kind
from namecards.printing.stock import Stock

Words = str | tuple["Words", ...]


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """What is printed on one card. Without a name it is a blank one to write on."""

    name: str
    texts: Mapping[str, Words] = field(default_factory=dict)
    """More texts by the names that the template knows them by, such as "small"; empty ones are left out."""
    photo: Path | None = None
    person: str = ""
    """Whose it is, by our own key; it is not printed."""


@dataclass(frozen=True, slots=True)
class Printer:
    """What a printer is off by: millimetres to move to the right and down, and how much to stretch."""

    dx: float = 0
    dy: float = 0
    sx: float = 1
    sy: float = 1

    def __str__(self) -> str:
        """What it is off by, in words."""
        across = f"{abs(self.dx):g} mm {'left' if self.dx > 0 else 'right'}"
        down = f"{abs(self.dy):g} mm {'high' if self.dy > 0 else 'low'}"
        lines = f"{100 / self.sx:.4g} across, {100 / self.sy:.4g} down"
        return f"prints {across}, {down}; 100 mm come out as {lines}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """All that a PDF is made from; the same job makes the same bytes."""

    kind: Kind
    stock: Stock
    cards: tuple[PlaceCard, ...]
    options: Mapping[str, str] = field(default_factory=dict)
    """Every option of the kind that is not as by default."""
    words: Mapping[str, Words] = field(default_factory=dict)
    """Texts of the whole print, by the names that the template knows them by: a heading, a footer."""
    printer: Printer = Printer()
    warnings: tuple[str, ...] = ()
    """Sentences to be told with what is made, for instance who is never printed."""

    def option(self, key: str) -> str:
        """The value of an option; empty for one that this kind does not have."""
        default = next((o.default for o in self.kind.all_options if o.key == key), "")
        return self.options.get(key, default)

    @property
    def sides(self) -> int:
        """How many sides of each sheet are printed: 2 if something is on the back of the cards."""
        return 2 if self.kind.backs or self.option("inside") not in ("", "nothing") else 1

    @property
    def start(self) -> int:
        """The first free card on the first sheet, from 1."""
        return min(int(self.option("start") or 1), self.stock.per_sheet)


@dataclass(frozen=True, slots=True)
class PrintResult:
    """What was made, where it is, and what to know before it goes to the printer."""

    title: str
    path: Path
    cards: int
    pages: int
    warnings: tuple[str, ...]
    """One sentence each: cards that were left out, names that came out small."""

    def __str__(self) -> str:
        """What was made, in a phrase: "Name tents: 24 on 6 pages"."""
        pages = f"{self.pages} {'page' if self.pages == 1 else 'pages'}"
        return f"{self.title}: {self.cards} on {pages}" if self.cards else f"{self.title}: {pages}"
