"""The papers that can be printed on, the user's own among them, and what each printer is off by."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from namecards.core.errors import UnknownPrinter, UnknownStock
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.printing.job import Printer
    from namecards.printing.kinds import Kind
    from namecards.printing.stock import Stock


class Printers(Opened):
    """Stocks and printers."""

    @property
    def own_stocks(self) -> Path:
        """The file in which users add papers of their own; it need not be there."""
        return self.home.data / "stocks.json"

    def stocks(self) -> Mapping[str, Stock]:
        """Every paper by its key, the user's own last. Raises `BadStocks` if their file is wrong."""
        from namecards.printing import own_stocks, stock

        return {**stock.stocks(), **own_stocks.read(self.own_stocks)}

    def stock(self, key: str) -> Stock:
        """One paper by its key. Raises `UnknownStock`; `BadStocks` only if it is not one of ours."""
        from namecards.printing import stock

        ours = stock.stocks()
        if key in ours:
            return ours[key]
        if key not in self.stocks():
            raise UnknownStock(key, self.stocks())
        return self.stocks()[key]

    def paper_for(self, kind: Kind) -> str:
        """The paper to offer for a kind: that of the last time, else one of the size printed on before."""
        from namecards.printing import stock

        ours = stock.stocks()
        kept, last = self.choice(f"print.{kind.key}.stock", ""), ours.get(self.choice("print.stock", ""))
        if kept or last is None:
            return kept or kind.stock
        return stock.alike(ours[kind.stock], last, filter(kind.fits, ours.values())).key

    def printers(self) -> dict[str, Printer]:
        """What is known of each printer, by its name."""
        from namecards.printing.job import Printer

        return self.chosen("print.printers", {}, partial(msgspec.json.decode, type=dict[str, Printer]))

    def printer(self, name: str) -> Printer:
        """One printer by its name; an exact one for no name. Raises `UnknownPrinter`."""
        from namecards.printing.job import Printer

        if not name:
            return Printer()
        if name not in self.printers():
            raise UnknownPrinter(name, self.printers())
        return self.printers()[name]

    def keep_printer(self, name: str, printer: Printer) -> None:
        """Keep what a printer is off by, and choose it."""
        kept = {known: asdict(values) for known, values in self.printers().items()}
        self.choose("print.printers", json.dumps({**kept, name: asdict(printer)}))
        self.choose("print.printer", name)
